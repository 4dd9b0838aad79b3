"""What places are called, beside where they lie: a name that two tellings share is evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from zlib import crc32

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.toponym import skeleton_many, sound_many
from geo.model.place_ref import RefKind, parse_place

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

MOST = 4   # names a row
SHORT = 4  # letters; shorter names are shared by chance
BONES = 4  # consonants; where there are as many, vowels may be written as one likes
_VOICED = str.maketrans("bdgvz", "ptkfs")
_NAMING = (RefKind.PLACE, RefKind.NEAR, RefKind.AMBIGUOUS)
_NO_SCENE = (RefKind.ROUTE, RefKind.POINT)
_OWNER = re.compile(r"[’']s$")
_PROPER = re.compile(r"(?<!\w)(?:[dDlL][’'])?((?:[A-ZÀ-ÞŒ][\w’'-]*)(?: [A-ZÀ-ÞŒ][\w’'-]*)*)")
_COMMON = frozenset({
    "between", "near", "northern", "southern", "central", "eastern", "western", "north", "south",
    "east", "west", "nord", "ouest", "centre", "village", "villages", "town", "hamlet", "camp",
    "base", "road", "route", "axis", "region", "cercle", "circle", "commune", "district", "area",
    "zone", "secteur", "around", "about", "some", "along", "outside", "inside", "dans", "entre",
    "vers", "pres", "aux", "environs", "alentours", "localite", "ville", "poste", "army", "forces",
    "armee", "forest", "foret", "valley", "vallee", "lake", "lac", "river", "fleuve", "mine",
    "mines", "site", "mali", "malian", "malien", "malienne", "sahel", "niger", "algeria",
    "algerie", "mauritania", "mauritanie", "burkina", "faso", "timbuktu", "azawad", "saint",
    "oued", "puits", "well"})


@dataclass(frozen=True)
class Names:
    """What each row's place is called: numbers for its names, 0 where it has no more.

    The name of a gazetteer's place comes first, then what the words call it; names of units do not
    count, for the unit itself says as much. ``village`` marks a place that has a name of its own
    and is told to be the scene, ``loose`` one whose name says more than where it was put: a village
    of many of that name, or one that is told to lie near another.
    """

    codes: Ints
    village: Bools
    loose: Bools


def names_of(frame: pd.DataFrame) -> Names:
    """Read what the places of an incidents table are called."""
    told = frame["place_id"].fillna("").astype(str) + "\n" + frame["place_text"].fillna(
        "").astype(str)
    codes, distinct = pd.factorize(told)
    named, village, loose = zip(*(_told(*str(one).split("\n", 1)) for one in distinct),
                                strict=True) if len(distinct) else ((), (), ())
    number = _numbers(list(dict.fromkeys(chain.from_iterable(named))))
    numbers = np.zeros((len(distinct), MOST), dtype=np.int64)
    for n, names in enumerate(named):
        found = list(dict.fromkeys(number[name] for name in names))[:MOST]
        numbers[n, :len(found)] = found
    return Names(numbers[codes], *(np.array(marks, dtype=bool)[codes]
                                   for marks in (village, loose)))


def _told(place_id: str, text: str) -> tuple[list[str], bool, bool]:
    """Give the names of a place, whether one is the scene's own, and whether its place is loose."""
    kind, _, ref = place_id.partition(":")
    names = [*map(fold_name, _own(place_id, kind)),
             *chain.from_iterable(map(_called, _PROPER.findall(text)))]
    unit = fold_name(ref.rpartition(".")[2]) if kind == RefKind.UNIT else ""
    loose = (kind == RefKind.NEAR and len(set(names)) > 1) or (
        kind == RefKind.AMBIGUOUS and "@" not in ref)
    return names, kind not in _NO_SCENE and any(name != unit for name in names), loose


def _called(words: str) -> list[str]:
    """Give the names that capital letters show: of two words both, and as if they were one."""
    folded = [fold_name(_OWNER.sub("", word)) for word in words.split()]
    proper = [w for w in folded if w not in _COMMON and w not in _units()]
    whole = ["".join(folded)] if 1 < len(folded) == len(proper) else []
    return [name for name in (*whole, *proper) if len(name) >= SHORT]


def _own(place_id: str, kind: str) -> list[str]:
    """Give what the reference itself names: a place, or the two ends of a way."""
    if kind in _NAMING:
        return [parse_place(place_id).name]
    ends = parse_place(place_id).ends if kind == RefKind.ROUTE else ()
    return [end for end in ends if end[:1].isalpha()]


def _numbers(names: list[str]) -> dict[str, int]:
    """Give each folded name a number, which all its spellings share.

    A short name is told from others by its vowels.
    """
    heard = sound_many(names)
    bones = [one.translate(_VOICED) for one in skeleton_many(heard)]
    return {name: crc32((bone if len(bone) >= BONES else whole).encode())
            for name, whole, bone in zip(names, heard, bones, strict=True)}


@cache
def _units() -> frozenset[str]:
    """Give the names of the regions and cercles, folded."""
    return frozenset(fold_name(name) for level in ("adm1", "adm2")
                     for vintage in ("2015", "2016", "2023") if (level, vintage) != ("adm2", "2023")
                     for name in units.units(level, vintage)["name"])


def share_name(one: Names, i: Ints, other: Names, j: Ints) -> Bools:
    """Tell for pairs of rows whether their places share a name."""
    found = np.zeros(len(i), dtype=bool)
    for k in range(_used(one.codes, i)):
        mine = one.codes[i, k]
        for m in range(_used(other.codes, j)):
            found |= (mine == other.codes[j, m]) & (mine != 0)
    return found


def _used(names: Ints, rows: Ints) -> int:
    """Count the columns that are in use; of a few rows of many only theirs are looked at."""
    seen = names[rows] if len(rows) < len(names) else names
    return int((seen != 0).any(axis=0).sum())
