"""The same place in two gazetteers is one entry with two sources.

The rule. Two rows of different gazetteers are one place if

1. one of them says so by naming the other (the built-in table cites ids, Who's On First names
   GeoNames'), and they lie within ``SAID_KM`` or are cited by hand; or
2. they bear the same name (any spelling of each, folded: case, accents, hyphens, script) or, much
   closer together, names of the same sound (Welingara, Ouélingara), are of kinds that can be the
   same thing, and lie no farther apart than ``limit_km``.

A row joins at most one row of each other gazetteer: first those that say so, then the nearest.
Names that differ in sound or in a number at the end (Kona I, Kona II) never merge. Rows of one
gazetteer merge only within ``DOUBLE_KM``: OCHA lists chief towns twice, as seat and as village.

Where the limits come from. GeoNames' populated places of 2014 and OCHA's settlements of 2015 share
5,085 nearest pairs of a name within 5 km; with one of the two moved by 0.4 degrees, chance alone
gives 3 to 18. From 5 to 8 km there are 115 and chance gives 11 to 22, so about every sixth would be
wrong; beyond 15 km nearly all would.
"""

from __future__ import annotations

import re
from types import MappingProxyType

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.gazetteer.sphere import EARTH_KM
from geo.gazetteer.toponym import fold_many, sound_many
from geo.model.place import PlaceKind

SAID_KM = 25.0
DOUBLE_KM = 2.0
SOUND_KM, SOUND_FROM = 3.0, 5  # same sound only: this near, and keys of this many letters
_SHORT = MappingProxyType({1: 1.0, 2: 2.0, 3: 3.0, 4: 4.0})  # km; short names repeat by chance
_SETTLED, _UNIT = 0, 7
_ROMAN = MappingProxyType({"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"})
_MET: dict[str, tuple[str, str]] = {}
_MOST_MET = 500_000
_NUMBER = re.compile(r"(?<=\w)[ -](vi|iv|v|i{1,3}|[0-9]+)$", re.IGNORECASE)
_GROUPS = MappingProxyType({
    PlaceKind.TOWN: _SETTLED, PlaceKind.VILLAGE: _SETTLED, PlaceKind.BORDER_POST: _SETTLED,
    PlaceKind.WELL: 1, PlaceKind.LAKE: 2, PlaceKind.VALLEY: 3, PlaceKind.MOUNTAIN: 4,
    PlaceKind.FOREST: 5, PlaceKind.AREA: 5, PlaceKind.MINE: 6,
})
# By group, in km. Units merge only where one names the other: their points say little.
_LIMITS = np.array([5.0, 3.0, 10.0, 10.0, 10.0, 10.0, 5.0, -1.0])


def merge(base: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    """Merge a gazetteer into entries; both have the columns of ``geo.gazetteer.entries``.

    ``base`` keeps its ids, names and points; it gains names and sources from the rows of ``more``
    that are the same place, and the rest of ``more`` follows it.
    """
    pairs = same_places(base, more)
    left, right = pairs["left"].to_numpy(), pairs["right"].to_numpy()
    joined = _with_more(base, more, left, right)
    rest = np.ones(len(more), dtype=bool)
    rest[right] = False
    return pd.concat([joined, more[rest]], ignore_index=True)


def without_doubles(entries: pd.DataFrame) -> pd.DataFrame:
    """Join rows of one name that lie within ``DOUBLE_KM``; the first of them stays."""
    found = _named_alike(entries, entries)
    found = found[(found["left"] < found["right"]) & (found["km"] <= DOUBLE_KM)]
    found = found.sort_values(["right", "left"]).drop_duplicates("right")
    gone = set(found["right"].tolist())
    found = found[~found["left"].isin(gone)]  # a chain of three keeps its first and third
    joined = _with_more(entries, entries, found["left"].to_numpy(), found["right"].to_numpy())
    return joined.drop(index=found["right"]).reset_index(drop=True)


def same_places(base: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    """Pair rows that are the same place; columns ``left`` and ``right`` hold row numbers."""
    found = pd.concat([_said(base, more), _named_alike(base, more)], ignore_index=True)
    found = found.sort_values(["rank", "km", "left", "right"], kind="stable")
    found = found.drop_duplicates(["left", "right"])
    taken_left, taken_right = set[int](), set[int]()
    kept = []
    for left, right in zip(found["left"].tolist(), found["right"].tolist(), strict=True):
        if left not in taken_left and right not in taken_right:
            taken_left.add(left)
            taken_right.add(right)
            kept.append((left, right))
    return pd.DataFrame(kept, columns=["left", "right"], dtype=int)


def _with_more(base: pd.DataFrame, more: pd.DataFrame, left: NDArray[np.int64],
               right: NDArray[np.int64]) -> pd.DataFrame:
    columns = {c: base[c].to_numpy(dtype=object).copy() for c in base.columns}
    theirs = {c: more[c].to_numpy(dtype=object) for c in base.columns}
    for at, other in zip(left.tolist(), right.tolist(), strict=True):
        own = columns["name"][at]
        names = (*columns["alt_names"][at], theirs["name"][other], *theirs["alt_names"][other])
        columns["alt_names"][at] = tuple(dict.fromkeys(n for n in names if n != own))
        for listed in ("sources", "same_as"):
            columns[listed][at] = (*columns[listed][at], *theirs[listed][other])
        if _missing(columns["lon"][at]):
            for fact in ("lon", "lat", "commune_id"):
                columns[fact][at] = theirs[fact][other]
        if _missing(columns["population"][at]):
            columns["population"][at] = theirs["population"][other]
    return pd.DataFrame(columns)


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or bool(value != value)  # noqa: PLR0124 - NaN


def _said(base: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    """Pair rows one of which names the other; a citation by hand holds at any distance."""
    theirs = {source: i for i, sources in enumerate(more["sources"]) for source in sources}
    ours = {source: i for i, sources in enumerate(base["sources"]) for source in sources}
    pairs = [(i, theirs[s], bool(cited)) for i, (said, cited) in enumerate(
        zip(base["same_as"], base["by_hand"], strict=True)) for s in said if s in theirs]
    pairs += [(ours[s], j, False) for j, said in enumerate(more["same_as"]) for s in said
              if s in ours]
    found = pd.DataFrame(pairs, columns=["left", "right", "by_hand"])
    found["km"] = _apart(base, more, found)
    near = found["by_hand"] | (found["km"] <= SAID_KM)
    return found[near].assign(rank=0)[["left", "right", "km", "rank"]]


def _named_alike(base: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    ours, theirs = _spellings(base), _spellings(more)
    folded = ours.merge(theirs, on=["folded", "group"], suffixes=("", "_2"))
    heard = ours.drop_duplicates(["row", "heard", "group"]).merge(
        theirs.drop_duplicates(["row", "heard", "group"]), on=["heard", "group"],
        suffixes=("", "_2"))
    parts = []
    for rank, (pairs, key) in enumerate(((folded, "folded"), (heard, "heard")), 1):
        found = pd.DataFrame({"left": pairs["row"], "right": pairs["row_2"]})
        found["km"] = _apart(base, more, found)
        limit = limit_km(pairs[key].str.len().to_numpy(dtype=int),
                         pairs["group"].to_numpy(dtype=int), heard_only=key == "heard")
        parts.append(found[found["km"].to_numpy() <= limit].assign(rank=rank))
    return pd.concat(parts, ignore_index=True)


def limit_km(letters: NDArray[np.int64], group: NDArray[np.int64], *,
             heard_only: bool) -> NDArray[np.float64]:
    """Give how far apart bearers of a name may lie to be one place.

    >>> limit_km(np.array([3, 9]), np.array([0, 0]), heard_only=False).tolist()
    [3.0, 5.0]
    """
    if heard_only:
        return np.where((letters >= SOUND_FROM) & (group != _UNIT), SOUND_KM, -1.0)
    short = np.array([_SHORT.get(int(n), np.inf) for n in range(max(_SHORT) + 2)])
    return np.asarray(np.minimum(_LIMITS[group], short[np.clip(letters, 0, max(_SHORT) + 1)]))


def _spellings(frame: pd.DataFrame) -> pd.DataFrame:
    """Give every spelling of every row with a point: row, folded, heard, group of kinds."""
    names = [(row, name) for row, (first, others) in enumerate(
        zip(frame["name"], frame["alt_names"], strict=True)) for name in (first, *others)]
    rows = np.array([row for row, _name in names], dtype=int)
    keys = pd.DataFrame(_keys([name for _row, name in names]), columns=["folded", "heard"])
    groups = frame["kind"].map(_GROUPS).fillna(_UNIT).to_numpy(dtype=int)
    found = keys.assign(row=rows, group=groups[rows])
    placed = frame["lon"].notna().to_numpy()[rows]
    return found[placed & (found["folded"] != "").to_numpy()].drop_duplicates()


def _keys(names: list[str]) -> list[tuple[str, str]]:
    """Give the folded name and the sound key of each name; names met before are remembered."""
    if len(_MET) > _MOST_MET:
        _MET.clear()
    new = [name for name in dict.fromkeys(names) if name not in _MET]
    folded = fold_many(new)
    _MET.update(zip(new, zip(folded, _heard(new, folded), strict=True), strict=True))
    return [_MET[name] for name in names]


def _heard(names: list[str], folded: list[str]) -> list[str]:
    """Give sound keys; a number at the end stays apart, so that Kona I is not Kona II."""
    ends = [_NUMBER.search(name) for name in names]
    numbers = ["" if end is None else _ROMAN.get(end[1].casefold(), end[1]) for end in ends]
    bare = [text if end is None else text[: len(text) - len(end[1])]
            for text, end in zip(folded, ends, strict=True)]
    return [f"{key} {n}" if n else key
            for key, n in zip(sound_many(bare), numbers, strict=True)]


def _apart(base: pd.DataFrame, more: pd.DataFrame, pairs: pd.DataFrame) -> NDArray[np.float64]:
    """Measure the great circle (km) between paired rows; NaN where one has no point."""
    left, right = pairs["left"].to_numpy(dtype=int), pairs["right"].to_numpy(dtype=int)
    lon1, lat1 = (np.radians(base[c].to_numpy(dtype=float)[left]) for c in ("lon", "lat"))
    lon2, lat2 = (np.radians(more[c].to_numpy(dtype=float)[right]) for c in ("lon", "lat"))
    h = (np.sin((lat2 - lat1) / 2) ** 2
         + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2)
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(h)))
