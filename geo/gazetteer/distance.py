"""What “some 30 km from X” leaves open: the place lies that far from X, nobody says which way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import cos, radians, sin

import shapely

from geo.gazetteer import units

KM_PER_DEGREE = 111.2
NEARBY_KM = 50.0  # what is told to lie farther off is not near a place
_BY_ROAD = 1.15  # distances are told by road or by ear: the circle that is drawn is a little wider
_STEP = 10  # degrees between the points of a circle


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


def circle(lon: float, lat: float, km: float) -> tuple[tuple[float, float], ...]:
    """Give the line (lon, lat) on which everything lies that is so far from a point."""
    return tuple((round(x, 4), round(y, 4)) for x, y in (
        moved(lon, lat, km, bearing) for bearing in range(0, 361, _STEP)))


def ring(lon: float, lat: float, km: float) -> list[str | None]:
    """Give the communes of 2015 that lie so far from a point, by the compass; None outside Mali."""
    return units.communes_at(*zip(*(moved(lon, lat, km, b) for b in range(0, 360, 45)),
                                  strict=True))


def may_hold(line: Sequence[tuple[float, float]], km: float, cercle: str,
             stated: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Give the communes, sorted by id, in which a circle lies on which something is told to be.

    Distances that are not long are told from a town of one's own cercle; else they are those of
    the unit that is stated, if any.
    """
    found = set(units.communes_along(shapely.LineString(line)))
    own = {one for one in found if one.startswith(f"{cercle}.") and km <= NEARBY_KM}
    return tuple(sorted(own or (found & stated) or found))


def turned(line: Sequence[tuple[float, float]], held: Collection[str]
           ) -> tuple[tuple[float, float], ...]:
    """Begin a circle elsewhere: its symbol stands at its middle, and should in what holds it."""
    found = units.communes_at(*zip(*line, strict=True))
    at = next((n for n, one in enumerate(found) if one in held), 0)
    points, begun = line[:-1], at - len(line) // 2
    return tuple(points[(begun + n) % len(points)] for n in range(len(line)))
