"""A name that is said to be a unit's, but is nobody's: the unit that it misspells, if any.

The units inside what is stated are compared by letters, by sound and by consonants; plain rules
say which comes closest, and a logistic curve how sure that is (``data/build/unit_spelling.py``
fits it on misspelt names of communes, and on villages that are no commune). A commune that no list
has must get no match, so a doubtful one is left.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from geo.gazetteer.constraint import CERCLE, REGION, Constraint
from geo.gazetteer.toponym import fold, skeleton_many, sound
from geo.gazetteer.unit_names import UnitMatch, exact_units, units_by_sound
from geo.model.admin import Level
from geo.project import DATA

Floats = NDArray[np.float64]

CALIBRATION = DATA / "places" / "unit_spelling.json"
FEATURES = ("one", "heard", "folded", "bones", "first", "last", "begin", "letters", "length",
            "short", "scope", "margin", "tie", "heard_scope")
_SHORTEST = 3
_FOLDED, _BONES, _FIRST = 0.5, 0.5, 0.7  # edits of letters and consonants beside those of sound
_LEAD, _LONG, _MANY = 3.0, 8.0, 6.5  # where a margin, a length and a count (log) stop mattering
# What a match needs, by what is stated: with the cercle few units are left that could be meant.
_NEEDED = {REGION: 0.42, CERCLE: 0.35}
_NEEDED_FREE = 0.5


@dataclass(frozen=True, slots=True)
class Near:
    """The closest unit to a name: its features, and what is needed to take it."""

    unit: UnitMatch
    features: Floats

    @property
    def chance(self) -> float:
        """Give the chance that this unit is meant."""
        return float(1 / (1 + np.exp(-np.clip(self.features @ _weights(), -30, 30))))


def closest_unit(name: str, level: Level, constraint: Constraint
                 ) -> tuple[UnitMatch, float] | None:
    """Give the unit of a level that a name misspells and the chance of it, if it is likely."""
    near = nearest(name, level, constraint)
    if near is None:
        return None
    strong = min(constraint.strength, CERCLE)
    chance = near.chance
    return (near.unit, chance) if chance >= _NEEDED.get(strong, _NEEDED_FREE) else None


def chance_of(name: str, unit: UnitMatch, constraint: Constraint) -> float:
    """Give the chance that a name misspells this unit; 0 where another one comes closer."""
    near = nearest(name, unit.level, constraint)
    return near.chance if near is not None and near.unit.unit_id == unit.unit_id else 0.0


def nearest(name: str, level: Level, constraint: Constraint) -> Near | None:
    """Give the unit inside what is stated whose name comes closest."""
    folded = fold(name)
    heard = sound(folded)
    units, folds, sounds, bones = _scope(level, constraint.communes)
    if len(heard) < _SHORTEST or not units:
        return None
    apart = [_edits(one, many) for one, many in ((heard, sounds), (folded, folds),
                                                 (skeleton_many([heard])[0], bones))]
    first = np.array([one[:1] != heard[:1] for one in sounds])
    cost = apart[0] + _FOLDED * apart[1] + _BONES * apart[2] + _FIRST * first
    best = int(np.argmin(cost))
    others = np.array([one.unit_id != units[best].unit_id for one in units])
    lead = float(np.min(cost[others], initial=cost[best] + _LEAD)) - float(cost[best])
    row = _row(folded, folds[best], (heard, sounds[best]), [float(a[best]) for a in apart],
               len(units), lead)
    found = units[best]
    unit = UnitMatch(found.unit_id, found.vintage, found.level, found.name, int(apart[0][best]),
                     found.members, found.borrowed)
    return Near(unit, row)


def _edits(one: str, many: list[str]) -> Floats:
    return np.asarray(process.cdist([one], many, scorer=OSA.distance, dtype=np.int32)[0], float)


def _row(folded: str, other: str, sounds: tuple[str, str], apart: list[float], count: int,
         lead: float) -> Floats:
    """Give the features of a name and the unit that comes closest."""
    length = max((len(folded) + len(other)) / 2, 2.0)
    heard, letters, bones = (edits / length for edits in apart)
    mine, its = sounds
    scope = np.log(count) / _MANY
    mixed = OSA.distance("".join(sorted(folded)), "".join(sorted(other))) / length
    found = {"one": 1.0, "heard": heard, "folded": letters, "bones": bones,
             "first": float(mine[:1] != its[:1]), "last": float(mine[-1:] != its[-1:]),
             "begin": Prefix.similarity(mine, its) / max(len(mine), len(its)), "letters": mixed,
             "length": np.log(length), "short": min(len(folded), _LONG), "scope": scope,
             "margin": min(lead, _LEAD), "tie": float(lead <= 0), "heard_scope": heard * scope}
    return np.array([found[name] for name in FEATURES])


@lru_cache(maxsize=512)
def _scope(level: Level, communes: frozenset[str]
           ) -> tuple[list[UnitMatch], list[str], list[str], list[str]]:
    """Give the units that may be meant, a row a spelling: unit, letters, sound, consonants."""
    units, folds, sounds = list[UnitMatch](), list[str](), list[str]()
    for key, group in units_by_sound(level).items():
        for folded in group:
            for match in exact_units(folded, level):
                if not communes or match.members & communes:
                    units.append(match)
                    folds.append(folded)
                    sounds.append(key)
    return units, folds, sounds, skeleton_many(sounds)


@cache
def _weights() -> Floats:
    stored = json.loads(CALIBRATION.read_text(encoding="utf-8"))["weights"]
    return np.array([stored[name] for name in FEATURES])
