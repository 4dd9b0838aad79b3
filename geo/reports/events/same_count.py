"""An event that a report tells twice, in a list and at length, with its many dead both times."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from geo.reports.events.agree import (
    FINENESS,
    Likeness,
    dates_agree,
    fineness,
    places_agree,
    tolls_agree,
)
from geo.reports.events.likeness import best
from geo.reports.events.story import Story
from geo.reports.model import Toll, Where

MANY = 4
"""Of 785 reports that people read, two tell of two events of one cercle in which as many died, four
or more; in both, either the days are two, or the day is the same and two villages are named."""


def counted_alike(made: list[Story]) -> None:
    """Join stories of as many dead whose days and places may be one: the finer ones are kept."""
    for first, again in combinations([s for s in made if _counts_many(s)], 2):
        if first in made and again in made and _is_same(first, again):
            _join(first, again)
            made.remove(again)


def _counts_many(story: Story) -> bool:
    return bool(_most(story)) and not (story.is_sum or story.is_frame)


def _most(story: Story) -> list[Toll]:
    """Give its highest figure, if it counts so many that chance does not make two alike."""
    most = max((t for t in story.figures if not t.vague), key=lambda t: t.low or 0, default=None)
    return [most] if most and (most.low or 0) >= MANY else []


def _is_same(first: Story, again: Story) -> bool:
    apart = any(s.sets_apart or s.shift for s in again.scenes) or again.place_of or again.goes_on
    if apart or best(_most(first), _most(again), tolls_agree) is not Likeness.SAME:
        return False
    days = best(first.dates, again.dates, dates_agree)
    places = best(first.places, again.places, places_agree)
    if days is Likeness.APART or places > Likeness.SILENT:
        return days is not Likeness.APART
    if not (first.places and again.places):
        return True
    known = days is Likeness.COMPATIBLE or bool(first.dates) is not bool(again.dates)
    return known and any(_in_one(a, b) for a in first.places for b in again.places)


def _in_one(one: Where, other: Where) -> bool:
    """Tell whether two places lie in one cercle, and in one commune where both are known to."""
    a, b = one.resolution, other.resolution
    return bool(a.adm2) and a.adm2 == b.adm2 and (not (a.adm3 and b.adm3) or a.adm3 == b.adm3)


def _join(first: Story, again: Story) -> None:
    """Put what is told again to the story; of two days and of two places the finer one is kept."""
    dateless = first if _day(again) < _day(first) else again
    dateless.scenes = [replace(s, whens=()) for s in dateless.scenes]
    if again.places and first.places:
        vague = first if _place(again) < _place(first) else again
        vague.scenes = [replace(s, wheres=()) for s in vague.scenes]
    first.scenes += again.scenes
    first.about += again.about


def _day(story: Story) -> int:
    return min((FINENESS.index(w.precision) for w in story.dates), default=len(FINENESS))


def _place(story: Story) -> int:
    return min(map(fineness, story.places))
