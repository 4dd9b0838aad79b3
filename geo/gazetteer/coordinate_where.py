"""Coordinates as places: points with their precision, never a pin for what stands for a unit."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

from geo.errors import InputError
from geo.gazetteer import units
from geo.gazetteer.distance import communes_round
from geo.gazetteer.unit_where import country_where, names_of, shared_names, unit_where
from geo.i18n import N_
from geo.model.far import FARTHEST
from geo.model.incident import Where
from geo.model.place_ref import PlaceRef, RefKind
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision, GeoStatus

# What `near` means of a data set's coordinates: UCDP where_prec 2 is within about 25 km of a known
# point, ACLED geo_precision 2 a small part of a region (the codebooks of both)
POINT_KM = {GeoPrecision.EXACT: 0.0, GeoPrecision.NEAR: 25.0}


def coordinates_where(ref: PlaceRef) -> Where:
    """Say where coordinates lie, and within what radius where that is told."""
    lat, lon, level, radius = degrees(ref.ref)
    commune = units.commune_at(lon, lat)
    found = at_point(ref, lat, lon, level, commune)
    if radius is None:
        return found
    if commune is None or level is not GeoPrecision.NEAR:
        return replace(found, radius_km=radius)
    held = communes_round(lon, lat, radius, commune)
    told = because(N_("Within about {km} km of these coordinates."), km=round(radius))
    return replace(found, radius_km=radius, reasons=(told,), units=held, **shared_names(held))


def at_point(ref: PlaceRef, lat: float, lon: float, level: GeoPrecision,
             commune: str | None) -> Where:
    """Say where a data set's coordinates lie, once their commune is known (None: not in Mali)."""
    if level not in _POINTS:
        return _area_around(ref, level, commune)
    at = Where(place_id=str(ref), precision=level, lon=lon, lat=lat, radius_km=POINT_KM.get(level),
               shapes=({"kind": level.value, "at": [lon, lat]},))
    if commune is None:
        return replace(at, status=GeoStatus.OUTSIDE, reasons=(because(OUTSIDE_MALI),))
    return replace(at, status=GeoStatus.RESOLVED, text=units.unit(commune).name, units=(commune,),
                   reasons=(because(AS_GIVEN[level]),), **names_of(commune))


_POINTS = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.UNKNOWN})
OUTSIDE_MALI = N_("The coordinates lie outside Mali.")
AS_GIVEN = {
    GeoPrecision.EXACT: N_("Coordinates as the data set gives them."),
    GeoPrecision.NEAR: N_("The data set places it within about 25 km of these coordinates."),
    GeoPrecision.UNKNOWN: N_("The data set gives coordinates and does not say how precise they "
                             "are."),
}


def degrees(text: str) -> tuple[float, float, GeoPrecision, float | None]:
    """Read latitude, longitude, precision and the radius (km) that is told, if any."""
    where, *more = text.split(";")
    precision, radius = (*more, "", "")[:2]
    try:
        lat, lon = (float(part) for part in where.split(","))
        level = GeoPrecision(precision or GeoPrecision.UNKNOWN)
        km = float(radius) if radius else None
    except ValueError as error:
        raise InputError(N_("“{text}” holds no latitude, longitude and precision."),
                         text=text) from error
    if not (isfinite(lat) and isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180  # noqa: PLR2004
            and 0 <= (km or 0.0) <= FARTHEST):
        raise InputError(N_("“{text}” is no point on earth: latitudes go from -90 to 90 and "
                            "longitudes from -180 to 180."), text=text)
    return lat, lon, level, km


def _area_around(ref: PlaceRef, level: GeoPrecision, commune: str | None) -> Where:
    """Give the unit that holds a point which stands for a whole unit: never a pin."""
    if commune is None:
        return Where(GeoStatus.OUTSIDE, level, str(ref), reasons=(because(OUTSIDE_MALI),))
    if level is GeoPrecision.COUNTRY:
        return replace(country_where(PlaceRef(RefKind.COUNTRY, "mali")), place_id=str(ref))
    holder = next(u.unit_id for u in units.chain(commune) if str(u.level) == str(level))
    return replace(unit_where(PlaceRef(RefKind.UNIT, holder)), place_id=str(ref))
