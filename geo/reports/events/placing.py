"""A story's places → the one place that it is told with, and what competes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.gazetteer.answers import unlocated
from geo.gazetteer.namesakes import known_namesakes
from geo.gazetteer.unit_names import exact_units
from geo.gazetteer.written_ref import written
from geo.i18n import N_
from geo.model.admin import Level
from geo.model.reason import because
from geo.model.vocabulary import DatePrecision, Flag, GeoStatus, Prop
from geo.reports.events.agree import Likeness, places_agree
from geo.reports.events.closer import closest, is_far_off, is_unit, is_vague, names_other
from geo.reports.events.cues import near_there, several_places
from geo.reports.events.holding import held_by, in_unit
from geo.reports.events.neighbour import beside_speaker
from geo.reports.events.only_named import only_named
from geo.reports.events.place_cues import (
    accounts_differ,
    at_edge,
    by_site,
    is_journey,
    is_line,
    is_sector,
    off_village,
    was_there,
)
from geo.reports.events.posts import is_post, nearby
from geo.reports.events.scenes import Scene
from geo.reports.events.several_places import AROUND, PLURAL, holding, is_spread, of_several
from geo.reports.events.story import Story
from geo.reports.events.titled import of_headline, region_of_headline
from geo.reports.events.town_meant import town_meant
from geo.reports.model import Span, Where, WhereRole

_LONG = timedelta(31)


def choose_place(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Give the place, the other places, and what is to be flagged.

    The place that is told with the event counts; a later one only where it lies inside that.
    """
    best, others, flags = _place_of(story)
    if best is None and not story.is_sum:
        best = only_named(story)
    pinned = story.is_sum and best is not None and best.resolution.is_pin
    return (holding([best]) if pinned and best else best), others, flags  # a sum is never a pin


def _place_of(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    heads = of_headline(story)
    found = [w for w in story.places if not _is_of_before(w, story)] or heads or (
        region_of_headline(story))
    if story.anchor is not None:
        outside = story.is_outside or _by_site(story)
        meant = nearby(story.anchor) if outside else town_meant(story.anchor, story)
        return _chosen(meant, [w for w in found if places_agree(meant, w) > Likeness.SILENT])
    if not found or any(accounts_differ(s.text) for s in story.scenes if s.places):
        disputed = _disputed(story)
        if disputed[0] is not None:
            return disputed
    first = min((s for s in story.scenes if s.places),
                key=lambda s: (_is_of_other_month(s, story), _at(s)), default=None)
    told = first.places if first else tuple(found)
    sure = _said_of_event(story, first) or _of_head(heads, told)
    if sure is not None or not found:
        return _chosen(sure, found) if sure else (None, (), set())
    return _of_told(story, found, first, told)


def _of_head(heads: Sequence[Where], told: Sequence[Where]) -> Where | None:
    """Give a headline's place, where the text only says "in the north"."""
    vague = heads and not is_vague(heads[0]) and all(is_vague(w) for w in told)
    return heads[0] if vague else None


def _of_told(story: Story, found: Sequence[Where], first: Scene | None, told: Sequence[Where]
             ) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Choose among the places that are told with an event, in ``first`` or anywhere."""
    spread: Sequence[Where] | None = next(
        (s.places for s in story.scenes if is_spread(s.places, s)), None)
    if spread is None and first is None and is_spread(told):
        spread = told
    best = min(told, key=_looseness)
    several = of_several(spread, story) if spread is not None else best
    inside = is_unit(best) and places_agree(best, several) > Likeness.SILENT
    way_told = best.resolution.is_route  # its ends are no second place
    inside |= spread is not None and is_unit(several) and not way_told and any(
        places_agree(best, w) is Likeness.SAME for w in spread)  # "in X, where 24 died"
    if spread is not None and (spread == told or inside or all(is_vague(w) for w in told)):
        return _chosen(several, found)
    whole = [w for w in told if is_unit(w)] if story.is_sum and best.resolution.is_pin else []
    if whole:
        return _chosen(whole[-1], found)  # "the raid on X is one of many: 600 died in the Y region"
    many = first is not None and several_places(first.text) \
        and best.resolution.place_id.startswith("unit:")
    way = next((w for w in told if w.resolution.is_route and not is_line(w.text)), None)
    if way is not None and is_unit(best) and not is_journey(way.text):
        best = way  # "Ansongo cercle. … on the road between X and Y"
    abroad = best.resolution.status is GeoStatus.OUTSIDE and first is story.scenes[0]
    more = [w for s in story.about for w in s.places if best.resolution.is_route or (
        is_vague(best) and _has_figure_of(s, story))]
    best = best if many or abroad else closest(best, [*found, *more])
    best = town_meant(held_by(in_unit(best, found), story), story)
    best = _found_again(_way_in_region(best, story), story)
    beside = near_there(story.scenes[0].text) if first is None and story.scenes \
        else first is not None and (_at_edge_of(best, first) or off_village(first.text))
    beside = beside or _by_site(story) or any(
        AROUND.match(s.text, best.span[1] - s.span[0]) for s in story.scenes if best in s.places)
    return _chosen(nearby(best) if beside or is_post(best, story) else best, found)


def _found_again(best: Where, story: Story) -> Where:
    """Give a place that nobody knows where else the report says that it lies."""
    if best.resolution.adm1 or not best.ref.startswith(("unlocated:", "ambiguous:")):
        return best
    if story.held is not None:
        return replace(story.held, span=best.span, text=best.text)
    if best.resolution.is_route:
        return _in_told_unit(best, story)
    return beside_speaker(best, story, several=PLURAL.match(best.text) is not None) or best


def _is_of_before(where: Where, story: Story) -> bool:
    """Tell whether a later sentence names a place with a day long before: "in 2023 the army …"."""
    days = [w.start for w in story.dates if w.start]
    scene = next((s for s in story.scenes[1:] if where in s.places), None)
    whens = [w.end for w in scene.whens if w.end] if scene else []
    return bool(days and whens) and max(whens) < min(days) - _LONG


def _is_of_other_month(scene: Scene, story: Story) -> bool:
    """Tell whether a sentence's own date is a month or year in which the event's day is not."""
    days = [w for w in story.dates if w.precision is DatePrecision.DAY and w.start]
    whens = [w for w in scene.dates if w.start and w.end]
    return bool(days and whens) and all(
        w.precision is not DatePrecision.DAY and not w.start <= days[0].start <= w.end
        for w in whens if w.start and w.end and days[0].start)


def _looseness(where: Where) -> tuple[bool, bool, bool, Span]:
    """Order the places of a sentence: a scene, a sector or a journey, a vehicle's line, an area."""
    route = where.resolution.is_route
    return (is_vague(where) or is_far_off(where), route and is_line(where.text),
            is_sector(where.text) or (route and is_journey(where.text)), where.span)


def _chosen(best: Where, found: Sequence[Where]) -> tuple[Where, tuple[Where, ...], set[str]]:
    """Give a place, no finer than its words, with the others and what is to be flagged."""
    others = tuple(w for w in found if w.span != best.span)
    apart = any(places_agree(best, w) is Likeness.APART for w in others)
    if best.coarse is not None and best.ref.startswith("place:"):
        best = replace(best, resolution=best.coarse, ref=written(best.coarse, best.coarse.name))
    flags = set()
    if best.resolution.status is GeoStatus.AMBIGUOUS:
        best = _with_shared(best)
        flags.add(Flag.AMBIGUOUS_PLACE.value)
    if apart:
        flags.add(Flag.PLACE_CONFLICT.value)
    return best, others, flags


def _with_shared(where: Where) -> Where:
    """Fill the units that all places hold of which one is meant, those left out counted in."""
    found = where.resolution
    if found.adm1 or not found.candidates or any(
            c.country != "ML" or not c.adm for c in found.candidates):
        return where
    shared = [c.adm[:2] for c in found.candidates]
    for one in found.candidates:
        others, near, close = known_namesakes().get(one.entry_id.removeprefix("place:"), (0, 0, 0))
        shared.append(one.adm[:(others == near) + (others == near == close)])
    depth = next((n for n in (2, 1) if all(s[:n] == shared[0][:n] and len(s) >= n
                                           for s in shared)), 0)
    adm1, adm2 = (*shared[0][:depth], "", "")[:2]
    return replace(where, resolution=replace(found, adm1=adm1, adm2=adm2))


def _said_of_event(story: Story, first: Scene | None) -> Where | None:
    """Give the place of which a sentence beside the event's own says that it happened there."""
    return next((w for s in story.about for w in s.places
                 if not is_vague(w) and was_there(s.behind(w.span)[w.span[1] - w.span[0]:])
                 and (first is None or w.span < first.span)), None)


def _has_figure_of(scene: Scene, story: Story) -> bool:
    """Tell whether a sentence gives the very toll of an event."""
    dead = {t.low for t in story.figures if t.low}
    return any(t.low in dead for t in scene.tolls if t.prop is Prop.KILLED and not t.subset)


def _in_told_unit(way: Where, story: Story) -> Where:
    """Give a way whose ends nobody knows the one unit in which the event is told."""
    units = {w.ref: w.resolution for s in story.scenes for w in s.places
             if is_unit(w) and w.resolution.adm1 and not names_other(w)}
    if len(units) != 1:
        return way
    (ref, unit), = units.items()
    return replace(way, resolution=replace(unit, text=way.text, is_route=True), ref=ref)


def _way_in_region(best: Where, story: Story) -> Where:
    """Give the way that is told in the region after which a town is called.

    "In the locality of X, … ambushed between A and B": A and B lie elsewhere in the X region.
    """
    found = best.resolution
    if not best.ref.startswith("place:") or not exact_units(found.name, Level.ADM1):
        return best
    ways = [w for s in story.scenes for w in s.places if w.resolution.is_route
            and w.resolution.adm1 == found.adm1 and w.resolution.adm2 not in ("", found.adm2)]
    return ways[0] if ways else best


def _at_edge_of(where: Where, scene: Scene) -> bool:
    """Tell whether a sentence names a place and the next puts the harm at its edge."""
    return bool(scene.parts) and where in scene.parts[0].places and at_edge(scene.parts[-1].text)


def _by_site(story: Story) -> bool:
    """Tell whether what is counted happened at a nameless place near the one that is named."""
    off = [by_site(s.text) for s in story.scenes]
    there = any(s.places and s.figures and not o for s, o in zip(story.scenes, off, strict=True))
    return any(off) and not there


def _disputed(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Give the place on which accounts differ ("in X, some say, near Y, say others"): no one."""
    for scene in story.all_scenes:
        named = [w for w in scene.wheres if w.role is not WhereRole.SPEAKER
                 and w.resolution.status is not GeoStatus.OUTSIDE and not is_vague(w)]
        apart = any(places_agree(named[0], w) is not Likeness.SAME for w in named[1:])
        if apart and accounts_differ(scene.text):
            best, *others = sorted(named, key=lambda w: not w.ref.startswith("ambiguous:"))
            return _left_open(best, named), tuple(others), {Flag.AMBIGUOUS_PLACE.value}
    return None, (), set()


def _left_open(best: Where, named: Sequence[Where]) -> Where:
    """Turn the first of several places into one that is not known."""
    if best.resolution.status is GeoStatus.AMBIGUOUS:
        return replace(best, role=WhereRole.SCENE)
    found = unlocated(best.text, because(N_("More than one place is named: {places}."),
                                         places=[w.text for w in named]))
    open_ = replace(found, status=GeoStatus.AMBIGUOUS)  # written with its reason, not with a name
    return replace(best, role=WhereRole.SCENE, resolution=open_, ref=written(found, best.text))


def _at(scene: Scene) -> tuple[bool, int]:
    """Order scenes: those that tell of the event with its date or toll first."""
    return not (scene.dates or scene.figures), scene.span[0]
