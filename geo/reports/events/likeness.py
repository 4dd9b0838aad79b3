"""How alike a scene and a story are, by day, place and figure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from geo.gazetteer.toponym import plain_words
from geo.model.place_ref import parse_place
from geo.model.vocabulary import GeoPrecision
from geo.reports.events.adding import names_others, ordinal
from geo.reports.events.agree import (
    FINENESS,
    SETTLED,
    Likeness,
    dates_agree,
    fineness,
    fineness_of,
    is_village,
    places_agree,
    tolls_agree,
)
from geo.reports.events.cues import another_event, goes_on, hours_later, opens_back
from geo.reports.events.harm_words import counts_bodies
from geo.reports.events.just_told import is_older_one, of_that
from geo.reports.events.relative import reports_besides
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.taken import takes_others
from geo.reports.model import Side, Toll, Where

_VILLAGE = re.compile(r"\b(?:village|hamlet|locality|hameau|localit[ée])\b", re.IGNORECASE)
_NAME = re.compile(r"(?!.*\b(?:Mali|[Rr][ée]gion|[Cc]ercle|[NnSs]o[ru]th\w*|[Cc]ent\w+|[Nn]ord)\b)"
                   r"(?:[a-zà-ÿ’']+ )*[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*")
T = TypeVar("T")
_DAYS = 10  # after which the dead of an event are still found
_REGION = fineness_of(GeoPrecision.ADM1)
_RIGHT_BEHIND = 3  # points for a figure that stands right behind the event that has none


def likeness(scene: Scene, story: Story, focus: Story | None) -> int:
    """Give points for what agrees; below zero means another event."""
    when = _when(scene, story, focus)
    where = _finest(scene.places, story.places, places_agree, fineness)
    known = [t for t in story.figures if not t.vague] or story.figures
    toll = best(_of_victims(scene.figures), _of_victims(known), _figures_agree)
    if toll > Likeness.SILENT and _more_elsewhere(scene):
        toll = Likeness.APART
    if toll is Likeness.SAME and (_is_directed(scene.places) or _is_directed(story.places)):
        where = max(where, Likeness.SILENT)  # "a dozen dead east of X", then "near Y"
    if Likeness.APART in (when, where) or _is_other(scene, story, where, toll):
        return -5
    points = int(when) + int(where) + int(toll)
    if _follows(scene, story, focus):
        return points + _RIGHT_BEHIND
    if toll is Likeness.APART:
        # Another figure alone is another word on the event in focus, not another event.
        points = int(when) + int(where) if story is focus or when + where > 1 else -1
    same = when is Likeness.SAME or any(another_event(s.text) for s in story.scenes[:1])
    if scene.sets_apart and not (same and toll is Likeness.SAME):
        points -= 2
    if _speaks_of(scene, toll) and (story.is_first or story is focus):
        # In a new paragraph "the attack" is the report's own, else the one just told.
        last = story.all_scenes[-1].sentence.paragraph
        points += 2 * names_place_of(story, scene)
        if of_that(scene.text) and focus is not None and not focus.is_sum:
            return points + (_RIGHT_BEHIND if story is focus else 0)
        return points + (2 if story.is_first else 1 + (scene.sentence.paragraph == last) * 2)
    if story is focus:
        return points
    return points - 1 if points <= Likeness.COMPATIBLE else points


def _when(scene: Scene, story: Story, focus: Story | None) -> Likeness:
    """Compare the days; another one on which bodies are counted or a wounded died is none."""
    when = _finest(scene.dates, story.dates, dates_agree, lambda w: FINENESS.index(w.precision))
    if when is Likeness.SILENT and any(
            dates_agree(a, b) is Likeness.APART for a in scene.dates for b in story.dates):
        when = Likeness.APART  # days that nobody can reckon: "on Saturday", "on Tuesday"
    later = story is focus and (_found_later(scene, story) or _goes_on(scene, story))
    return Likeness.SILENT if when is Likeness.APART and later else when


def _is_other(scene: Scene, story: Story, where: Likeness, toll: Likeness) -> bool:
    """Tell whether another figure comes with another place, or with "another attack"."""
    hurts = scene.sets_apart and not scene.figures and _hurts_others(scene, story)
    if hurts or takes_others(scene, story) or (scene.beside and toll is not Likeness.SAME):
        return True
    here = where is Likeness.SAME and any(fineness(w) <= SETTLED for w in scene.places)
    beside = _is_beside(scene, toll) and not here
    if (beside or is_older_one(scene, story)) and toll is not Likeness.SAME:
        return True
    unknown = where is not Likeness.SAME and _names_unknown(scene, story)
    if _is_dealt_elsewhere(scene, story, where) or (toll is not Likeness.SAME and (
            (_set_elsewhere(scene, story) and where is Likeness.SILENT)
            or (unknown and scene.sets_apart and scene.is_armed))):
        return True
    if toll is not Likeness.APART or _places_it(scene, story):
        return False
    elsewhere = scene.places and story.places and (
        where <= Likeness.SILENT or unknown
        or (_more_elsewhere(scene) and not share_name(scene, story)))
    if scene.dates and reports_besides(scene.text):
        return True
    onward = scene.places and (goes_on(scene.text) or hours_later(scene.text))
    another = bool(onward) or another_event(scene.text)
    return bool(elsewhere) or (where is not Likeness.SAME and another)


def _places_it(scene: Scene, story: Story) -> bool:
    """Tell whether a rival account of "the strikes" places what a lead put in "the north"."""
    own = scene.dates or scene.sets_apart or another_event(scene.text) or not scene.refers_back
    return is_vague(story) and story.is_first and not own


def _of_victims(figures: Sequence[Toll]) -> Sequence[Toll]:
    """Leave out the dead fighters where others died: two fights may end with nine of them dead."""
    sides = {t.side for t in figures}
    fell = Side.FIGHTERS in sides and sides & {Side.SOLDIERS, Side.CIVILIANS}
    return [t for t in figures if t.side is not Side.FIGHTERS] if fell else figures


def is_vague(story: Story) -> bool:
    """Tell whether no more is told of its place than a part of the country: "in the north"."""
    return bool(story.places) and all(fineness(w) > _REGION for w in story.places)


def _is_beside(scene: Scene, toll: Likeness) -> bool:
    """Tell whether an attack is told beside another: "later that evening", "also on Friday"."""
    if not (scene.sets_apart and scene.is_attack and (scene.places or scene.figures)):
        return False
    also = toll is Likeness.APART and scene.dates and not scene.refers_back
    return bool(also) or hours_later(scene.text)


def _hurts_others(scene: Scene, story: Story) -> bool:
    """Tell whether "another mine" wounded others than those whom an event counts."""
    pairs = [tolls_agree(a, b) for a in scene.harms for s in story.scenes for b in s.harms
             if a.prop is b.prop and not b.subset]
    return bool(pairs) and max(pairs) is Likeness.APART


def _set_elsewhere(scene: Scene, story: Story) -> bool:
    """Tell whether "the same day" another village was hit, and nobody knows where one lies."""
    villages = all(places and min(map(fineness, places)) <= SETTLED
                   for places in (scene.places, story.places))
    return villages and scene.sets_apart and scene.is_armed and not share_name(scene, story)


def _names_unknown(scene: Scene, story: Story) -> bool:
    """Tell whether two villages are named, and nobody knows one: "Sayandé, in central Mali"."""
    both = [[w for w in places if is_village(w) or _is_unknown(w)]
            for places in (scene.places, story.places)]
    unknown = any(any(map(_is_unknown, places)) for places in both)
    return all(both) and unknown and not share_name(scene, story)


def _is_unknown(where: Where) -> bool:
    """Tell whether a name stands before a part of the country, and none but that part is known."""
    head, comma, _part = where.text.partition(",")
    return bool(comma) and fineness(where) > _REGION and _NAME.fullmatch(head.strip()) is not None


def _is_dealt_elsewhere(scene: Scene, story: Story, where: Likeness) -> bool:
    """Tell whether a sentence that gives each village its dead comes to the next one."""
    villages = all(any(map(is_village, w)) for w in (scene.places, story.places))
    apart = where is not Likeness.SAME and not share_name(scene, story)
    return scene.shared[0] > 0 and villages and apart


def _figures_agree(one: Toll, other: Toll) -> Likeness:
    """Compare figures; a "seventh" who died is the last of the seven told of."""
    return Likeness.SAME if ordinal(one) and ordinal(one) == other.low else tolls_agree(one, other)


def _more_elsewhere(scene: Scene) -> bool:
    """Tell whether others died in a village that is named: "nine more were killed in X"."""
    named = any(fineness(w) <= SETTLED or w.ref.startswith("unlocated:no gazetteer")
                or _VILLAGE.search(w.text) for w in scene.places)
    return named and any(map(names_others, scene.figures))


def share_name(scene: Scene, story: Story) -> bool:
    """Tell whether they name the same village, though a wider unit holds both."""
    heads = [set(plain_words(w.text.split(",")[0]).split()) for w in scene.places]
    theirs = [set(plain_words(w.text).split()) for w in story.places]
    return any(head <= their or their <= head for head in heads for their in theirs)


def _speaks_of(scene: Scene, toll: Likeness) -> bool:
    """Tell whether "the attack" is one told before, and not one of other villages and dead."""
    other = scene.sets_apart and toll is Likeness.APART and (scene.dates or scene.places)
    return scene.refers_back and not other


def names_place_of(story: Story, scene: Scene) -> bool:
    """Tell whether a village is named in whatever way: "the attack", says a councillor of X."""
    settled = [w for w in story.places if fineness(w) <= SETTLED]
    return best(scene.wheres, settled, places_agree) is Likeness.SAME


def _is_directed(places: Sequence[Where]) -> bool:
    """Tell whether nothing but a direction is told: "east of X" names nowhere."""
    return bool(places) and all(
        w.resolution.is_pin and _is_reckoned(w.resolution.place_id) for w in places)


def _is_reckoned(place_id: str) -> bool:
    """Tell whether a pin is reckoned from a place by direction: no place has its point."""
    far = parse_place(place_id).far if place_id.startswith("near:") else None
    return not place_id or (far is not None and far.bearing is not None)


def _goes_on(scene: Scene, story: Story) -> bool:
    """Tell whether "the blast" opens the next sentence: a day in it is that of a later death."""
    last = story.all_scenes[-1].sentence.paragraph
    return (opens_back(scene.text) and not (scene.places or scene.sets_apart)
            and scene.sentence.paragraph == last)


def _found_later(scene: Scene, story: Story) -> bool:
    """Tell whether bodies are counted some days after the event that was just told."""
    days = [(w.start - d.end).days for w in scene.dates for d in story.dates if w.start and d.end]
    if not days or not 0 < max(days) <= _DAYS or scene.is_attack:
        return False
    return counts_bodies(scene.text)


def _follows(scene: Scene, story: Story, focus: Story | None) -> bool:
    """Tell whether a figure stands right behind the event in focus, which has none yet."""
    if story is not focus or story.figures or not scene.figures or scene.dates:
        return False
    last = story.all_scenes[-1]
    return last.sentence.paragraph == scene.sentence.paragraph and not scene.sets_apart


def _finest(mine: Sequence[T], theirs: Sequence[T], agree: Callable[[T, T], Likeness],
            rank: Callable[[T], int]) -> Likeness:
    """Compare the finest of either side: a region that both name makes no event the same."""
    if not mine or not theirs:
        return Likeness.SILENT
    first, second = min(map(rank, mine)), min(map(rank, theirs))
    closest = best([m for m in mine if rank(m) == first],
                   [t for t in theirs if rank(t) == second], agree)
    return closest if closest is not Likeness.SILENT else best(mine, theirs, agree)


def best(mine: Sequence[T], theirs: Sequence[T], agree: Callable[[T, T], Likeness]) -> Likeness:
    """Give the best likeness of any pair; silence where either side says nothing."""
    pairs = [agree(a, b) for a in mine for b in theirs]
    return max(pairs) if pairs else Likeness.SILENT
