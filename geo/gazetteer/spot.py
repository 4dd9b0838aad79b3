"""Where the bearers of a name lie: at one spot, round one point, or apart.

Twins at one spot are no rivals. Bearers that all lie within ``ROUND_KM`` of one point between them
need no choice either: the point is right for each of them, as ``near``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.candidates import FOLDED, Pairs
from geo.gazetteer.constraint import INSIDE
from geo.gazetteer.toponym_index import NOWHERE, Index

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

SPOT_KM, ROUND_KM = 5.0, 10.0
LONE_SHARE = 0.85  # with this share of the rank a spot stands alone
_KM_PER_DEGREE, _COS_MALI = 111.2, 0.96


@dataclass(frozen=True, slots=True)
class Spots:
    """``twin`` marks the pairs that count with the first one of their query.

    ``lon`` and ``lat`` are the point to answer with, a row a query (EPSG:4326, NaN for none);
    ``reach`` is how far (km) the bearers lie from it, 0 where one spot is meant.
    """

    twin: Bools
    lon: Floats
    lat: Floats
    reach: Floats


def spots(index: Index, pairs: Pairs, share: Floats, first: Ints) -> Spots:
    """Say where the candidates lie; ``pairs`` are ranked and ``share`` is each one's own."""
    n, asked = len(first), np.flatnonzero(first >= 0)
    lead = np.zeros(n, dtype=np.int64)
    lead[asked] = pairs.entry[first[asked]]
    lon, lat, reach = (np.full(n, np.nan) for _ in range(3))
    lon[asked], lat[asked], reach[asked] = index.lon[lead[asked]], index.lat[lead[asked]], 0.0
    twin = _apart(index, pairs, lon, lat) <= SPOT_KM
    twin |= pairs.entry == lead[pairs.query]
    alone = np.bincount(pairs.query, share * twin, minlength=n) >= LONE_SHARE
    bearer = (pairs.stage <= FOLDED) & (pairs.state == INSIDE)
    number, middle_lon, middle_lat, far = _middles(index, pairs, bearer & ~alone[pairs.query])
    close = far <= ROUND_KM
    rounded = number[close]
    lon[rounded], lat[rounded], reach[rounded] = middle_lon[close], middle_lat[close], far[close]
    whole = np.zeros(n, dtype=bool)
    whole[rounded] = True
    return Spots(twin | (whole[pairs.query] & bearer), lon, lat, reach)


def _apart(index: Index, pairs: Pairs, lon: Floats, lat: Floats) -> Floats:
    """Measure (km) from each pair's place to the point of its query."""
    north = lat[pairs.query] - index.lat[pairs.entry]
    east = (lon[pairs.query] - index.lon[pairs.entry]) * _COS_MALI
    return np.asarray(np.hypot(north, east) * _KM_PER_DEGREE)


def lie_apart(index: Index, pairs: Pairs) -> Bools:
    """Tell for each query whether the bearers inside what is stated lie round no one point."""
    bearer = (pairs.stage <= FOLDED) & (pairs.state == INSIDE)
    number, _lon, _lat, far = _middles(index, pairs, bearer)
    apart = np.zeros(len(pairs.lengths), dtype=bool)
    apart[number] = far > ROUND_KM
    return apart


def _middles(index: Index, pairs: Pairs, bearer: Bools) -> tuple[Ints, Floats, Floats, Floats]:
    """Find the point between the bearers of each query that has several in Mali.

    Gives the query's number, lon, lat and the way (km) to the farthest bearer.
    """
    at = np.flatnonzero(bearer)
    if not len(at):
        none = np.empty(0)
        return np.empty(0, np.int64), none, none, none
    query, entry = pairs.query[at], pairs.entry[at]
    number, start = np.unique(query, return_index=True)
    middle = [(np.minimum.reduceat(v[entry], start) + np.maximum.reduceat(v[entry], start)) / 2
              for v in (index.lon, index.lat)]
    size = np.diff(np.append(start, len(query)))
    lon, lat = (np.repeat(m, size) for m in middle)
    km = np.hypot((lon - index.lon[entry]) * _COS_MALI, lat - index.lat[entry]) * _KM_PER_DEGREE
    far = np.maximum.reduceat(km, start)
    at_home = np.maximum.reduceat(index.area[entry], start) < NOWHERE
    kept = (size > 1) & at_home
    return number[kept], middle[0][kept], middle[1][kept], far[kept]
