"""How many people live in each unit of a vintage, as far as an installed table can be believed.

Ids such as ``gao`` or ``mopti`` stand for a different extent in 2015 and in 2023, and a population
table does not say which it means. A figure is used only where that cannot matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.gazetteer.population import Population, populations
from geo.model.admin import Level, Vintage

LEVELS = (Level.ADM1, Level.ADM2, Level.ADM3)


@dataclass(frozen=True, slots=True)
class People:
    """The people of one unit, the year they were counted or estimated for, and by whom."""

    people: int
    year: int
    source: str


def people_of(vintage: Vintage) -> dict[str, People]:
    """Give the people of every unit of a vintage for which the installed table tells them.

    The newest year goes first; the sum over all communes goes before a unit's own figure, and a
    unit whose extent differs between vintages takes its own only where the table gives, for the
    same year and source, all units of its level in this vintage and in no other.
    """
    return _people(populations(), vintage)


@lru_cache(maxsize=6)
def _people(rows: tuple[Population, ...], vintage: Vintage) -> dict[str, People]:
    told: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for row in rows:
        told[row.year, row.source][row.unit_id] = row.people
    found: dict[str, People] = {}
    for (year, source), figures in sorted(told.items()):
        found |= {unit_id: People(people, year, source)
                  for unit_id, people in _usable(figures, vintage)}
    return found


def _usable(figures: Mapping[str, int], vintage: Vintage) -> Iterable[tuple[str, int]]:
    for level in LEVELS:
        meant = _frames(frozenset(figures), level) == {vintage}
        for unit_id in map(str, units.units(level, vintage).index):
            inside = units.members(unit_id, vintage)
            if inside <= figures.keys():
                yield unit_id, sum(figures[c] for c in inside)
            elif unit_id in figures and (meant or len(_extents(unit_id)) == 1):
                yield unit_id, figures[unit_id]


def _frames(given: frozenset[str], level: Level) -> set[Vintage]:
    """Tell of which vintages a table gives every unit of a level, and none of another vintage."""
    everything = {v: frozenset(map(str, units.units(level, v).index)) for v in Vintage}
    known = frozenset().union(*everything.values())
    return {v for v, ids in everything.items() if ids and given & known == ids}


@cache
def _extents(unit_id: str) -> frozenset[frozenset[str]]:
    """Give the extents, as communes, that an id has had in the vintages that draw it."""
    found = set()
    for vintage in Vintage:
        try:
            found.add(units.members(unit_id, vintage))
        except UnknownUnit:
            continue
    return frozenset(found - {frozenset()})
