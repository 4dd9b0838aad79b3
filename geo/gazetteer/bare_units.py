"""Names of units without a word that says so: "Kidal" may be the town, the cercle or the region.

Our rule: a bare name means a settlement. The name of a region (of any vintage) is ambiguous, for
reports use it for both; a commune or cercle is meant only if no settlement has the name, or by
its word ("commune de", "cercle of"). Where the units above are stated, the settlement is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from geo.gazetteer import deletions
from geo.gazetteer.constraint import Constraint
from geo.gazetteer.toponym import fold, plain_words
from geo.gazetteer.unit_closest import closest_unit
from geo.gazetteer.unit_names import (
    UnitMatch,
    exact_units,
    match_units,
    split_level,
    units_by_sound,
)
from geo.model.admin import Level

SURE = 0.97  # the chance of a unit that is called by its own name
_TYPED = 2  # letters that may be wrong in the word "commune"


@cache
def unit_sounds() -> frozenset[str]:
    """Give the sound keys of all names of units."""
    return frozenset(key for level in Level for key in units_by_sound(level))


def units_called(name: str) -> tuple[UnitMatch, ...]:
    """Give the units of every level whose name this is, region first."""
    return _called(fold(name))


@lru_cache(maxsize=8192)
def _called(folded: str) -> tuple[UnitMatch, ...]:
    return tuple(m for level in Level for m in exact_units(folded, level))


def inside(found: Sequence[UnitMatch], constraint: Constraint) -> tuple[UnitMatch, ...]:
    """Keep the units that share a commune with what is stated; none where that is abroad."""
    if constraint.is_abroad:
        return ()
    if not constraint.communes:
        return tuple(found)
    return tuple(m for m in found if m.members & constraint.communes)


@cache
def _index() -> tuple[list[str], NDArray[np.uint64], NDArray[np.int32]]:
    keys = sorted(unit_sounds())
    return keys, *deletions.build(keys)


def misspelt_units(heard: Sequence[str]) -> list[tuple[UnitMatch, ...]]:
    """Give for each name (its sound key) the units that it misspells, those with the fewest edits.

    A name must begin with the right letter: beginnings are hardly ever mistyped.
    """
    if not heard:
        return []
    keys, hashes, owners = _index()
    left, right, edits = deletions.near_pairs(heard, keys, hashes, owners)
    best: dict[int, tuple[int, list[str]]] = {}
    for query, key, distance in zip(left.tolist(), right.tolist(), edits.tolist(), strict=True):
        if heard[query][:1] != keys[key][:1] or not distance:
            continue
        least, found = best.get(query, (distance, []))
        if distance < least:
            least, found = distance, []
        if distance == least:
            best[query] = (least, [*found, keys[key]])
    return [_by_keys(tuple(sorted(best[i][1]))) if i in best else () for i in range(len(heard))]


@lru_cache(maxsize=8192)
def _by_keys(keys: tuple[str, ...]) -> tuple[UnitMatch, ...]:
    found = [m for one in Level for key in keys
             for folded in units_by_sound(one).get(key, {}) for m in match_units(folded, one)
             if m.level is one]
    return tuple(dict.fromkeys(found))


def find_units_called(name: str, level: Level, constraint: Constraint
                      ) -> tuple[tuple[UnitMatch, ...], float]:
    """Give the units of a level that a name may mean, misspelt or not, and the chance of them.

    Whoever is called so inside what is stated is meant; else one whose name is likely misspelt;
    else whoever is called so elsewhere. Better no match than the wrong commune.
    """
    name = without_level(name)
    exact = exact_units(name, level)
    here = inside(exact, constraint)
    if here:
        return here, SURE
    near = closest_unit(name, level, constraint) if constraint.communes or not exact else None
    if near is not None:
        return (near[0],), round(near[1], 3)
    return () if constraint.is_abroad else exact, SURE


def without_level(name: str) -> str:
    """Take the word for the level off a name, even if it is misspelt at the end."""
    words = split_level(plain_words(name))[0]
    head, _, last = words.rpartition(" ")
    typed = OSA.distance(last, "commune", score_cutoff=2) <= _TYPED if head else False
    return head if typed else words
