"""A story's mentions → the one date, place and toll that it is told with, and what competes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

import shapely

from geo.gazetteer.locate import find_unit
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.model.vocabulary import (
    EventType,
    Flag,
    GeoPrecision,
    GeoStatus,
    Prop,
    Victim,
)
from geo.reports.events.agree import (
    FINENESS,
    Likeness,
    dates_agree,
    fineness,
    fineness_of,
    places_agree,
)
from geo.reports.events.cues import is_near, near_there, several_places
from geo.reports.events.harm_words import means_of
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.model import (
    Deed,
    DeedKind,
    Part,
    Side,
    Toll,
    When,
    WhenRole,
    Where,
)

NEAR_WAY = 0.6  # degrees, some 65 km: a way is drawn straight between its ends
_MEANS = (EventType.AIR_DRONE_STRIKE, EventType.SHELLING, EventType.EXPLOSIVE_DEVICE)
_HARMS = (EventType.ABDUCTION_DISAPPEARANCE, EventType.SEXUAL_VIOLENCE, EventType.BLOCKADE)


def choose_date(story: Story) -> tuple[When | None, tuple[When, ...], set[str]]:
    """Give the date, the other dates, and what is to be flagged."""
    found = story.dates if not story.is_sum else _period(story)
    if not found:
        return None, (), set()
    best = min(found, key=lambda w: (FINENESS.index(w.precision), w.span))
    others = tuple(w for w in found if w.span != best.span)
    flags = {f.value for w in found for f in w.flags}
    if any(dates_agree(best, w) is Likeness.APART for w in others):
        flags.add(Flag.DATE_CONFLICT.value)
    return best, others, flags


def _period(story: Story) -> list[When]:
    whens = [w for s in story.scenes for w in s.whens]
    return [w for w in whens if w.role is WhenRole.PERIOD] or story.dates


def choose_place(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Give the place, the other places, and what is to be flagged.

    The place that is told with the event counts; a later one only where it lies inside that.
    """
    found = story.places or _of_headline(story)
    if story.anchor is not None:
        meant = _nearby(story.anchor) if story.is_outside else story.anchor
        return _chosen(meant, [w for w in found if places_agree(meant, w) > Likeness.SILENT])
    if not found:
        return None, (), set()
    first = min((s for s in story.scenes if s.places), key=_at, default=None)
    best = min(first.places if first else found, key=lambda w: (_is_vague(w), w.span))
    several = first is not None and several_places(first.text) \
        and best.resolution.place_id.startswith("unit:")
    for other in () if several else found:
        agree = places_agree(best, other)
        if fineness(other) < fineness(best) and agree is not Likeness.APART:
            inside = agree is Likeness.COMPATIBLE or _on_the_way(best, other)
            best = other if not _settled(best) or inside else best
        elif agree is Likeness.SAME and is_near(other.text) and not is_near(best.text):
            best = other  # "near X" beside "X": never finer than the words
    if first is None and story.scenes and near_there(story.scenes[0].text):
        best = _nearby(best)
    return _chosen(best, found)


def _chosen(best: Where, found: Sequence[Where]) -> tuple[Where, tuple[Where, ...], set[str]]:
    """Give a place with the others and what is to be flagged."""
    others = tuple(w for w in found if w.span != best.span)
    flags = set()
    if best.resolution.status is GeoStatus.AMBIGUOUS:
        flags.add(Flag.AMBIGUOUS_PLACE.value)
    if any(places_agree(best, w) is Likeness.APART for w in others):
        flags.add(Flag.PLACE_CONFLICT.value)
    return best, others, flags


def _of_headline(story: Story) -> list[Where]:
    """Give the places of a headline: of the report's own event, where its text names none."""
    heads = (s for s in story.about if story.is_first and s.sentence.part is not Part.BODY)
    return [w for s in heads for w in s.places if _settled(w)]


def _at(scene: Scene) -> tuple[bool, int]:
    """Order scenes: those that tell of the event with its date or toll first."""
    return not (scene.dates or scene.figures), scene.span[0]


def _settled(where: Where) -> bool:
    """Tell whether a place is closer than a region."""
    return fineness(where) < fineness_of(GeoPrecision.ADM1)


def _on_the_way(way: Where, other: Where) -> bool:
    """Tell whether a place lies on a way that is told, or near it."""
    line, found = way.resolution.line, other.resolution
    if len(line) < TWO or found.lon is None or found.lat is None or found.name in way.text:
        return False  # the ends of a way are not the scene
    point = shapely.Point(found.lon, found.lat)
    return bool(shapely.LineString(line).distance(point) < NEAR_WAY)


def _is_vague(where: Where) -> bool:
    """Tell whether a place is the country, an area, abroad, or a border."""
    return fineness(where) >= fineness_of(GeoPrecision.COUNTRY)


def _nearby(where: Where) -> Where:
    """Turn a place into its surroundings: "near the same town"."""
    found = where.resolution
    if found.precision is not GeoPrecision.EXACT:
        return where
    cercle = find_unit(found.adm2)[0].name if found.adm2 else ""
    again = resolve(ready_index(), f"near {found.name}, cercle of {cercle}")
    if again.precision is not GeoPrecision.NEAR:
        return where
    again = replace(again, adm3="")
    return replace(where, resolution=again, ref=written(again, found.name))


def choose_type(story: Story) -> EventType:
    """Name what was done: the means where the words tell it, else the commonest word for it."""
    own = [s for s in story.scenes if not _answers(s, story)]
    deeds = [d.event_type for s in own for d in s.deeds if _counts(d)]
    told = deeds + [m for s in own if (m := means_of(s.text))]
    if story.is_first and not set(_MEANS) & set(told):
        heads = [s for s in story.about if s.sentence.part is not Part.BODY]
        told += [m for s in heads if (m := means_of(s.text))]
    if not story.is_sum:
        for wanted in (_MEANS if story.figures else (*_MEANS, *_HARMS)):
            if wanted in told:
                return wanted
    counted = Counter(deeds or [d.event_type for s in story.about for d in s.deeds if _counts(d)])
    counted.pop(EventType.OTHER, None)
    if _fought(story, armed=any(d.kind is DeedKind.BATTLE for s in own for d in s.deeds)):
        return EventType.BATTLE
    counted.pop(EventType.BATTLE, None)
    if _mostly_taken(story):
        return EventType.ABDUCTION_DISAPPEARANCE
    if any(t.low != 0 or t.high != 0 for t in story.figures):
        return EventType.KILLING
    if not counted and any(t.prop is Prop.ABDUCTED for s in own for t in s.harms):
        return EventType.ABDUCTION_DISAPPEARANCE
    return counted.most_common(1)[0][0] if counted else EventType.OTHER


def _mostly_taken(story: Story) -> bool:
    """Tell whether more people were taken than killed."""
    taken = [t.low or 0 for s in story.scenes for t in s.harms if t.prop is Prop.ABDUCTED]
    killed = [t.low or 0 for t in story.figures]
    return max(taken, default=0) > max(killed, default=0) > 0


def _answers(scene: Scene, story: Story) -> bool:
    """Tell whether a scene tells what was done to the attackers in response."""
    sides = {t.side for t in scene.figures}
    return sides == {Side.FIGHTERS} and any(t.side is not Side.FIGHTERS for t in story.figures)


def _counts(deed: Deed) -> bool:
    other = (DeedKind.ACCIDENT, DeedKind.POLITICS, DeedKind.CRIME)
    return deed.kind not in other and not deed.hypothetical


def _fought(story: Story, *, armed: bool) -> bool:
    """Tell whether those who died bore arms: soldiers, or fighters in a battle."""
    sides = {t.side for t in story.figures}
    if not sides:
        return armed
    if Side.CIVILIANS in sides:
        return False
    return Side.SOLDIERS in sides or (armed and (Side.FIGHTERS in sides or sides == {Side.UNSAID}))


def choose_victims(story: Story) -> tuple[Victim, ...]:
    """Give whom the words name among the dead or harmed."""
    tolls: Iterable[Toll] = chain.from_iterable(s.tolls for s in story.all_scenes)
    return tuple(dict.fromkeys(v for t in tolls if not t.denied for v in t.victims))


def choose_harm(story: Story) -> tuple[Toll, ...]:
    """Give the other harm, one figure for each kind: the first that has one."""
    best: dict[Prop, Toll] = {}
    for toll in (t for s in story.scenes for t in s.harms):
        held = best.get(toll.prop)
        if held is None or (held.low is None and toll.low is not None):
            best[toll.prop] = toll
    return tuple(best.values())


def subsets(scenes: Sequence[Scene]) -> tuple[Toll, ...]:
    """Give the figures that are parts of others."""
    return tuple(t for s in scenes for t in s.tolls if t.subset)
