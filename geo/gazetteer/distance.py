"""What “some 30 km from X” leaves open: the place lies that far from X, nobody says which way."""

from __future__ import annotations

from collections.abc import Collection
from math import cos, radians, sin

from geo.gazetteer import units

KM_PER_DEGREE = 111.2
NEARBY_KM = 50.0  # what is told to lie farther off is not near a place
_BY_ROAD = 1.15  # distances are told by road or by ear: the circle that is drawn is a little wider
_BEARINGS = range(0, 360, 45)


def moved(lon: float, lat: float, km: float, degrees: float) -> tuple[float, float]:
    """Give the point (lon, lat) that lies so many kilometres away in a direction.

    >>> [round(v, 2) for v in moved(0.0, 16.0, 111.2, 0.0)]
    [0.0, 17.0]
    """
    north, east = km * cos(radians(degrees)), km * sin(radians(degrees))
    middle = lat + north / KM_PER_DEGREE / 2
    return (lon + east / (KM_PER_DEGREE * cos(radians(middle))), lat + north / KM_PER_DEGREE)


def radius_for(km: float, least: float) -> float:
    """Give the radius (km) around a place that holds what is told to lie so far from it."""
    return round(max(km * _BY_ROAD, least), 1)


def ring(lon: float, lat: float, km: float) -> list[str | None]:
    """Give the communes of 2015 that lie so far from a point, all around; None outside Mali."""
    return units.communes_at(*zip(*(moved(lon, lat, km, d) for d in _BEARINGS), strict=True))


def may_hold(lon: float, lat: float, km: float, cercle: str,
             stated: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Give the communes, sorted by id, that may hold what is told to lie so far from a place.

    Distances that are not long are told from a town of one's own cercle; else they are those of
    the unit that is stated, if any.
    """
    found = {one for one in ring(lon, lat, km) if one}
    own = {one for one in found if one.startswith(f"{cercle}.") and km <= NEARBY_KM}
    return tuple(sorted(own or (found & stated) or found))


def circle(lon: float, lat: float, km: float, held: Collection[str]) -> list[list[float]]:
    """Give the line (lon, lat) on which everything lies that is so far from a point.

    Symbols stand at the middle of a line: there it runs through one of the communes ``held``.
    """
    inside = next(d for d, one in zip(_BEARINGS, ring(lon, lat, km), strict=True) if one in held)
    return [[round(v, 4) for v in moved(lon, lat, km, d)]
            for d in range(inside - 180, inside + 181, 10)]
