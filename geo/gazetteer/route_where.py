"""Ways as places: a course that is built in, or the straight line between two ends."""

from __future__ import annotations

import shapely

from geo.errors import InputError
from geo.gazetteer import units
from geo.gazetteer.coordinate_where import degrees
from geo.gazetteer.places import place, places, route, route_line
from geo.gazetteer.sphere import half_length_km
from geo.gazetteer.unit_where import coarse, shared_names, unit_where
from geo.i18n import N_
from geo.model.incident import Where
from geo.model.place_ref import PlaceRef, RefKind
from geo.model.reason import because
from geo.model.vocabulary import GeoStatus


def route_where(ref: PlaceRef) -> Where:
    """Locate a way: a line, never a pin."""
    name, line = _straight(ref) if ref.ends else (route(ref.ref).name, route_line(ref.ref))
    middle = line.interpolate(0.5, normalized=True)
    crossed = tuple(units.communes_along(line))
    shared = shared_names(crossed) | {"adm3": ""}
    shape = {"kind": "route", "line": [[round(x, 4), round(y, 4)] for x, y in line.coords]}
    return Where(GeoStatus.RESOLVED if crossed else GeoStatus.OUTSIDE, coarse(shared), str(ref),
                 name, middle.x, middle.y, half_length_km(line), is_route=True, units=crossed,
                 shapes=(shape,), reasons=(because(N_(
                     "Somewhere along the way {route}; the line's course is approximate."),
                     route=name),), **shared)


def _straight(ref: PlaceRef) -> tuple[str, shapely.LineString]:
    """Give the name and the straight line of a way of which nobody drew the course."""
    ends = [_end(one) for one in ref.ends]
    line = shapely.LineString([end[1:] for end in ends])
    if not line.length:
        raise InputError(N_("Both ends of the way are the same place."))
    return " – ".join(end[0] for end in ends), line


def _end(text: str) -> tuple[str, float, float]:
    """Give the name and the point (lon, lat) of an end: a place, a commune or coordinates."""
    if text not in places() and "." in text and "," not in text:
        whole = unit_where(PlaceRef(RefKind.UNIT, text))
        return whole.text, whole.lon or 0.0, whole.lat or 0.0
    if "," in text:
        lat, lon, _level, _radius = degrees(text)
        commune = units.commune_at(lon, lat)
        return (units.unit(commune).name if commune else text), lon, lat
    found = place(text)
    if found.lon is None or found.lat is None:
        raise InputError(N_("No gazetteer gives {place} a point."), place=found.name)
    return found.name, found.lon, found.lat
