"""Which places agree with each other, and what covers those that do not."""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from geo.gazetteer import units
from geo.gazetteer.locate import area_of, find_unit
from geo.gazetteer.sphere import distance_km
from geo.model.incident import Where
from geo.model.vocabulary import GeoPrecision, GeoStatus

_LEVELS = ("adm3", "adm2", "adm1")


def communes_of(where: Where) -> frozenset[str]:
    """Give every commune in which a place may lie."""
    found = (units.members(u, find_unit(u)[1]) for u in where.units)
    return frozenset(c for members in found for c in members)


def agrees(finer: Where, coarser: Where) -> bool:
    """Tell whether a coarse place contains or crosses a finer one.

    Two named places agree only if they are the same; a name that several places bear agrees with
    any unit that holds one of them.
    """
    if finer.place_id == coarser.place_id:
        return True
    pinned = {GeoPrecision.EXACT, GeoPrecision.NEAR}
    if finer.precision in pinned and coarser.precision in pinned:
        return _close(finer, coarser)
    if GeoStatus.UNLOCATED in (finer.status, coarser.status):
        return True
    if GeoStatus.OUTSIDE in (finer.status, coarser.status):
        return False  # two names for one place abroad are the same reference, told above
    whole_country = coarser.precision is GeoPrecision.COUNTRY and not coarser.units
    return whole_country or bool(communes_of(finer) & communes_of(coarser))


def _close(a: Where, b: Where) -> bool:
    if a.lon is None or b.lon is None or a.lat is None or b.lat is None:
        return False
    return distance_km(a.lon, a.lat, b.lon, b.lat) <= max(a.radius_km or 0, b.radius_km or 0)


def covering(places: Sequence[Where]) -> Where:
    """Cover competing places: the names they share, and the circle around what is located."""
    shared = {level: values.pop() for level in _LEVELS
              if len(values := {getattr(p, level) for p in places}) == 1}
    precision = next((GeoPrecision(lv) for lv in _LEVELS if shared.get(lv)), GeoPrecision.COUNTRY)
    drawn = [area_of(p) for p in places if p.lon is not None]
    if not drawn:
        return Where(precision=precision, **shared)
    circle = shapely.minimum_bounding_circle(shapely.union_all(drawn))
    centre, edge = circle.centroid, circle.exterior.coords[0] if circle.area else None
    radius = distance_km(centre.x, centre.y, *edge) if edge else 0.0
    return Where(precision=precision, lon=round(centre.x, 4), lat=round(centre.y, 4),
                 radius_km=round(radius, 1), **shared)
