"""What places are called, beside where they lie: a name that two tellings share is evidence."""

from __future__ import annotations

import re
from functools import cache
from zlib import crc32

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.fold_name import fold_name
from geo.model.place_ref import RefKind, parse_place

Ints = NDArray[np.int64]

MOST = 4   # names a row
SHORT = 4  # letters; shorter names are shared by chance
_NAMING = (RefKind.PLACE, RefKind.NEAR, RefKind.AMBIGUOUS)
_PROPER = re.compile(r"(?<!\w)(?:[dDlL][’'])?([^\W\d_][\w’'-]*)")
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


def names_of(frame: pd.DataFrame) -> Ints:
    """Give numbers for the names of each row's place, 0 where it has no more.

    The name of a gazetteer's place comes first, then what the words call it; names of units do not
    count, for the unit itself says as much.
    """
    told = frame["place_id"].fillna("").astype(str) + "\n" + frame["place_text"].fillna(
        "").astype(str)
    codes, distinct = pd.factorize(told)
    numbers = np.zeros((len(distinct), MOST), dtype=np.int64)
    for n, pair in enumerate(distinct):
        found = [crc32(name.encode()) for name in _names(str(pair))[:MOST]]
        numbers[n, :len(found)] = found
    out: Ints = numbers[codes]
    return out


def _names(pair: str) -> list[str]:
    place_id, _, text = pair.partition("\n")
    kind = place_id.partition(":")[0]
    own = [fold_name(parse_place(place_id).name)] if kind in _NAMING else []
    called = [fold_name(word) for word in _PROPER.findall(text) if word[0].isupper()]
    return list(dict.fromkeys([*own, *(w for w in called if len(w) >= SHORT
                                       and w not in _COMMON and w not in _units())]))


@cache
def _units() -> frozenset[str]:
    """Give the names of the regions and cercles, folded."""
    return frozenset(fold_name(name) for level in ("adm1", "adm2")
                     for vintage in ("2015", "2016", "2023") if (level, vintage) != ("adm2", "2023")
                     for name in units.units(level, vintage)["name"])


def share_name(one: Ints, i: Ints, other: Ints, j: Ints) -> NDArray[np.bool_]:
    """Tell for pairs of rows whether their places share a name."""
    found = np.zeros(len(i), dtype=bool)
    for k in range(_used(one, i)):
        mine = one[i, k]
        for m in range(_used(other, j)):
            found |= (mine == other[j, m]) & (mine != 0)
    return found


def _used(names: Ints, rows: Ints) -> int:
    """Count the columns that are in use; of a few rows of many only theirs are looked at."""
    seen = names[rows] if len(rows) < len(names) else names
    return int((seen != 0).any(axis=0).sum())
