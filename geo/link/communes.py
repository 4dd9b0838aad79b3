"""Sets of communes as bits: which may hold an incident, which lie close, how common they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.gazetteer.locate import find_unit
from geo.link import weights as w

Words = NDArray[np.uint64]
_KM_A_DEGREE = 110.0
_ROUGH = 0.02  # degrees: outlines are simplified by so much before distances are measured


@dataclass(frozen=True)
class Communes:
    """All communes in one order, their shares of incidents, and which lie close to which."""

    number: dict[str, int]
    share: NDArray[np.float64]
    close: NDArray[np.bool_]

    @property
    def words(self) -> int:
        """Give how many 64-bit words a set takes."""
        return -(-len(self.number) // 64)


@cache
def communes() -> Communes:
    """Read the communes of 2015."""
    table = units.communes()
    ids = [str(i) for i in table.index]
    regions = [i.split(".")[0] for i in ids]
    counts = {r: regions.count(r) for r in set(regions)}
    share = np.array([w.SHARES.get(r, 0.02) / counts[r] for r in regions])
    shapes = shapely.simplify(table.geometry.to_numpy(), _ROUGH)
    close = np.eye(len(ids), dtype=bool)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin",
                                               distance=w.FAR_KM / _KM_A_DEGREE)
    close[one, other] = True
    return Communes({i: n for n, i in enumerate(ids)}, share, close | close.T)


@lru_cache(4096)
def _members(unit_id: str) -> frozenset[int]:
    number = communes().number
    try:
        found = units.members(unit_id, find_unit(unit_id)[1])
    except UnknownUnit:
        return frozenset()
    return frozenset(number[c] for c in found if c in number)


@dataclass(frozen=True)
class Sets:
    """Sets of communes, one a row: their bits, those bits with what lies close, and their share."""

    inside: Words
    close: Words
    share: NDArray[np.float64]


def sets_of(listed: Iterable[frozenset[str]]) -> Sets:
    """Make the sets that lists of unit ids stand for; an unknown unit has no communes."""
    known = communes()
    rows = [sorted({c for u in ids for c in _members(u)}) for ids in listed]
    inside = np.zeros((len(rows), known.words * 64), dtype=bool)
    close = inside.copy()
    for n, row in enumerate(rows):
        inside[n, row] = True
        close[n, :len(known.number)] = known.close[row].any(axis=0)
    share = inside[:, :len(known.number)] @ known.share
    return Sets(_packed(inside), _packed(close), share)


def _packed(bits: NDArray[np.bool_]) -> Words:
    return np.ascontiguousarray(np.packbits(bits, axis=1)).view(np.uint64)


def meet(one: Words, i: NDArray[np.int64], other: Words, j: NDArray[np.int64]
         ) -> NDArray[np.bool_]:
    """Tell for pairs of rows whether their sets share a commune."""
    found = np.zeros(len(i), dtype=bool)
    for word in range(one.shape[1]):
        found |= (one[i, word] & other[j, word]) != 0
    return found
