"""Where something lies that is told by its distance and direction from a place.

What words leave open stays open, and nothing is drawn finer than it is told:

- "some 30 km from X" lies on a circle around it, since nobody says which way;
- "within 30 km of X" lies anywhere inside of that circle, "100 to 150 km" between two;
- "30 km north of X" lies round a point that far away, give or take what a direction leaves open;
  a unit is named for it that holds nearly all of that, as far as it is in Mali;
- "more than 30 km from X" has no outer bound, so that it says nothing that could be drawn.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import shapely

from geo.gazetteer import units
from geo.model.far import Far

KM_PER_DEGREE = 111.2
NEAR_KM = 15.0  # "near X" in this corpus
NEARBY_KM = 50.0  # what is told to lie farther off is not near a place
# From here on a distance says nothing: most of such a circle lies abroad, wherever its middle is
TOO_FAR_KM = 500.0
DIRECTION_KM, DIRECTION_RADIUS_KM = 15.0, 30.0  # "north of X": from X itself to some 45 km away
_BY_ROAD = 1.15  # distances are told by road or by ear: the circle that is drawn is a little wider
_TURN = 0.55  # a direction word covers 45 degrees, and a distance may be by road
_LONG = 0.6  # of the way between two bounds in a direction: the middle's farthest corner
_LEAST_KM = 10.0
_OF_ONE_COMMUNE_KM = 25.0  # what may lie farther from the point than that may lie elsewhere
_NEARLY_ALL = 0.95  # of a disc: its rim is hardly meant, and a corner of it is no other unit's
_STEP = 10  # degrees between the points of a circle


@dataclass(frozen=True, slots=True)
class Reach:
    """Where something may lie: a point (EPSG:4326) with a radius in km, the communes, sorted.

    ``lines`` are the circles that bound it or on which it lies; without any it lies near the
    point, which is outside Mali where there are no ``units``. ``inside`` tells that it lies
    anywhere within the one circle.
    """

    lon: float
    lat: float
    radius: float
    units: tuple[str, ...]
    lines: tuple[tuple[tuple[float, float], ...], ...] = ()
    inside: bool = False


def reach(lon: float, lat: float, far: Far, commune: str,
          stated: frozenset[str] = frozenset()) -> Reach | None:
    """Say where something may lie that is so ``far`` from a point in a commune (or abroad).

    ``stated`` are the communes of the unit that is stated for it, if any. Nothing where it is
    told to lie so far off that this says nothing, or where all of it lies outside Mali.
    """
    if far.most is not None and far.most > TOO_FAR_KM:
        return None
    if far.bearing is not None:
        return _directed(lon, lat, far, stated)
    widest = radius_for(far.most or 0.0) if far.least is None else max(far.most or 0.0, NEAR_KM)
    within = far.least == 0 and widest <= NEARBY_KM
    if widest <= NEAR_KM or (within and not commune):
        return Reach(lon, lat, widest, (commune,) if commune else ())
    lines = tuple(circle(lon, lat, km) for km in (far.least, far.most) if km)
    held = _held(lines, far, commune.rpartition(".")[0], stated)
    if not held or within:
        return Reach(lon, lat, widest, held) if held else None
    if far.least == 0:
        return Reach(lon, lat, widest, held, lines, inside=True)
    return Reach(lon, lat, widest, held, tuple(turned(line, held) for line in lines))


def _directed(lon: float, lat: float, far: Far, stated: frozenset[str]) -> Reach:
    bearing, most = far.bearing or 0.0, far.most
    if most is None:
        middle, radius = DIRECTION_KM, DIRECTION_RADIUS_KM
    else:
        least = most if far.least is None else far.least
        middle = (least + most) / 2
        radius = max(most * _TURN, (most - least) * _LONG, _LEAST_KM)
    lon, lat = moved(lon, lat, middle, bearing)
    own = units.commune_at(lon, lat)
    return Reach(lon, lat, round(radius, 1), communes_round(lon, lat, radius, own, stated))


def communes_round(lon: float, lat: float, radius: float, own: str | None,
                   stated: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Give the communes in which something may lie that is within a radius of a point.

    ``own`` is the point's own commune; it alone where the radius is small, none outside Mali. Of
    several units that share the disc, one that holds nearly all of it stands for them.
    """
    if own is None or radius <= _OF_ONE_COMMUNE_KM:
        return (own,) if own else ()
    disc = shapely.Polygon(circle(lon, lat, radius))
    found = set(units.communes_touching(disc))
    held = (found & stated) or found
    return tuple(sorted(_of_one_unit(disc, held) if own in held else held))


def _of_one_unit(disc: shapely.Polygon, held: Collection[str]) -> Collection[str]:
    """Keep the communes of the cercle, else of the region, that holds nearly all of a disc."""
    ids = sorted(held)
    shapes = units.communes().geometry.reindex(ids).to_numpy()
    areas = dict(zip(ids, shapely.area(shapely.intersection(shapes, disc)), strict=True))
    for depth in (2, 1):
        parts: dict[str, list[str]] = {}
        for one in ids:
            parts.setdefault(".".join(one.split(".")[:depth]), []).append(one)
        most = max(parts.values(), key=lambda part: sum(areas[one] for one in part))
        if sum(areas[one] for one in most) >= _NEARLY_ALL * sum(areas.values()):
            return most
    return held


def moved(lon: float, lat: float, km: float, degrees: float) -> tuple[float, float]:
    """Give the point (lon, lat) that lies so many kilometres away in a direction.

    >>> [round(v, 2) for v in moved(0.0, 16.0, 111.2, 0.0)]
    [0.0, 17.0]
    """
    north, east = km * cos(radians(degrees)), km * sin(radians(degrees))
    middle = lat + north / KM_PER_DEGREE / 2
    return (lon + east / (KM_PER_DEGREE * cos(radians(middle))), lat + north / KM_PER_DEGREE)


def radius_for(km: float) -> float:
    """Give the radius (km) around a place that holds what is told to lie about so far from it."""
    return round(max(km * _BY_ROAD, NEAR_KM), 1)


def circle(lon: float, lat: float, km: float) -> tuple[tuple[float, float], ...]:
    """Give the line (lon, lat) on which everything lies that is so far from a point."""
    return tuple((round(x, 4), round(y, 4)) for x, y in (
        moved(lon, lat, km, bearing) for bearing in range(0, 361, _STEP)))


def ring(lon: float, lat: float, km: float) -> list[str | None]:
    """Give the communes of 2015 that lie so far from a point, by the compass; None outside Mali."""
    return units.communes_at(*zip(*(moved(lon, lat, km, b) for b in range(0, 360, 45)),
                                  strict=True))


def _held(lines: Sequence[tuple[tuple[float, float], ...]], far: Far, cercle: str,
          stated: frozenset[str]) -> tuple[str, ...]:
    """Give the communes, sorted by id, that a circle crosses or that lie in what circles bound.

    Distances that are not long are told from a town of one's own cercle; else they are those of
    the unit that is stated, if any.
    """
    line = shapely.LineString(lines[-1])
    area = line if far.least is None else shapely.Polygon(line, lines[:-1])
    found = set(units.communes_touching(area))
    own = {one for one in found
           if one.startswith(f"{cercle}.") and (far.most or 0.0) <= NEARBY_KM}
    return tuple(sorted(own or (found & stated) or found))


def turned(line: Sequence[tuple[float, float]], held: Collection[str]
           ) -> tuple[tuple[float, float], ...]:
    """Begin a circle elsewhere: its symbol stands at its middle, and should in what holds it."""
    found = units.communes_at(*zip(*line, strict=True))
    at = next((n for n, one in enumerate(found) if one in held), 0)
    points, begun = line[:-1], at - len(line) // 2
    return tuple(points[(begun + n) % len(points)] for n in range(len(line)))
