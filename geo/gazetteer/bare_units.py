"""Names of units without a word that says so: "Kidal" may be the town, the cercle or the region.

Our rule: a bare name means a settlement. The name of a region (of any vintage) is ambiguous, for
reports use it for both; a commune or cercle is meant only if no settlement has the name, or by
its word ("commune de", "cercle of"). Where the units above are stated, the settlement is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from geo.gazetteer import deletions
from geo.gazetteer.constraint import REGION, Constraint
from geo.gazetteer.toponym import fold, fold_many, plain_words, sound, sound_many
from geo.gazetteer.unit_names import (
    UnitMatch,
    exact_units,
    match_units,
    split_level,
    units_by_sound,
)
from geo.model.admin import Level

_BOLD, _FEWEST, _TYPED = 3, 1, 2
_LONG = 7  # letters of a name that may be misspelt where nothing else is known


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
    """Keep the units that share a commune with what is stated."""
    if not constraint.communes:
        return tuple(found)
    return tuple(m for m in found if m.members & constraint.communes)


@cache
def _index(level: Level | None) -> tuple[list[str], NDArray[np.uint64], NDArray[np.int32]]:
    levels = [level] if level else list(Level)
    keys = sorted({key for one in levels for key in units_by_sound(one)})
    return keys, *deletions.build(keys)


def misspelt_units(names: Sequence[str], level: Level | None = None
                   ) -> list[tuple[UnitMatch, ...]]:
    """Give for each name the units that it misspells, those with the fewest edits.

    A name must begin with the right letter: beginnings are hardly ever mistyped.
    """
    heard = sound_many(fold_many(names))
    keys, hashes, owners = _index(level)
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
    return [_by_keys(best[i][1], level) if i in best else () for i in range(len(names))]


@lru_cache(maxsize=8192)
def _cached(keys: tuple[str, ...], level: Level | None) -> tuple[UnitMatch, ...]:
    levels = [level] if level else list(Level)
    found = [m for one in levels for key in keys
             for folded in units_by_sound(one).get(key, {}) for m in match_units(folded, one)
             if m.level is one]
    return tuple(dict.fromkeys(found))


def _by_keys(keys: list[str], level: Level | None) -> tuple[UnitMatch, ...]:
    return _cached(tuple(sorted(keys)), level)


def find_units_called(name: str, level: Level, constraint: Constraint) -> tuple[UnitMatch, ...]:
    """Give the units of a level that a name may mean, misspelt or not, inside what is stated.

    A misspelt name is looked for only inside what is stated; where nothing is stated, only a long
    name is recognised: better no match than the wrong commune.
    """
    name = _without_level(name)
    exact = exact_units(name, level)
    if exact:
        return inside(exact, constraint) or exact
    if constraint.communes:
        return inside(misspelt_units([name], level)[0], constraint) or _closest(
            name, level, constraint)
    return misspelt_units([name], level)[0] if len(sound(name)) >= _LONG else ()


def _without_level(name: str) -> str:
    """Take the word for the level off a name, even if it is misspelt at the end."""
    words = split_level(plain_words(name))[0]
    head, _, last = words.rpartition(" ")
    typed = OSA.distance(last, "commune", score_cutoff=2) <= _TYPED if head else False
    return head if typed else words


def _closest(name: str, level: Level, constraint: Constraint) -> tuple[UnitMatch, ...]:
    """Give the one unit inside what is stated that is clearly closest: few units, so bolder.

    At most a quarter of the letters may differ, and the next unit must be further away.
    """
    heard = sound(name)
    if constraint.strength < REGION or len(heard) < _BOLD:
        return ()
    allowed = max(len(heard) // 4, 1)
    found = [(OSA.distance(heard, key, score_cutoff=allowed + 1), matches) for key, matches in
             _inside_by_sound(level, constraint.communes)]
    least = min((edits for edits, _m in found), default=allowed + 1)
    if least > allowed or (least > _FEWEST and len(heard) < _LONG):
        return ()
    best = [m for edits, matches in found if edits == least for m in matches]
    return (replace(best[0], edits=least),) if len(best) == 1 else ()


@lru_cache(maxsize=512)
def _inside_by_sound(level: Level, communes: frozenset[str]
                     ) -> tuple[tuple[str, tuple[UnitMatch, ...]], ...]:
    found = []
    for key, group in units_by_sound(level).items():
        units = {m for folded in group for m in exact_units(folded, level) if m.members & communes}
        if units:
            found.append((key, tuple(units)))
    return tuple(found)
