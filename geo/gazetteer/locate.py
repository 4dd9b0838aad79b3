"""A place reference → where it is, as honestly as the reference allows.

Only named places give points; a unit gives its representative point with the radius that covers
it; a route gives a line; a vague area, a country or a name that several places bear gives no point.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from math import isfinite
from typing import Any

import shapely

from geo.errors import InputError, UnknownUnit
from geo.gazetteer import units
from geo.gazetteer.distance import circle, may_hold, radius_for, turned
from geo.gazetteer.places import areas, country_name, named, place, route, route_line
from geo.gazetteer.sphere import half_length_km
from geo.i18n import N_
from geo.model.admin import AdminUnit, Level, Vintage
from geo.model.incident import Where
from geo.model.place import Place
from geo.model.place_ref import PlaceRef, RefKind, parse_place
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision, GeoStatus

NEAR_KM = 15.0  # "near X" in this corpus
# What `near` means of a data set's coordinates: UCDP where_prec 2 is within about 25 km of a known
# point, ACLED geo_precision 2 a small part of a region (the codebooks of both)
POINT_KM = {GeoPrecision.EXACT: 0.0, GeoPrecision.NEAR: 25.0}
_REMEMBERED = 20_000  # references: a data set may bring a million points


@lru_cache(_REMEMBERED)
def locate(reference: str) -> Where:
    """Locate a written place reference; see ``geo.model.place_ref`` for the forms.

    Raises InputError for an unreadable reference, UnknownUnit or UnknownPlace for an unknown id.
    """
    ref = parse_place(reference)
    return _LOCATORS[ref.kind](ref)


def find_unit(unit_id: str) -> tuple[AdminUnit, Vintage]:
    """Give a unit of the first vintage that has its id. Raises UnknownUnit."""
    for vintage in Vintage:
        try:
            return units.unit(unit_id, vintage), vintage
        except UnknownUnit:
            continue
    raise UnknownUnit(N_("No region, cercle or commune has the id “{unit}”."), unit=unit_id)


def _names(unit_id: str) -> dict[str, Any]:
    return {u.level: u.name for u in units.chain(unit_id)}


@cache
def _middles(level: Level, vintage: Vintage) -> dict[str, tuple[float, float, float]]:
    """Give the point that stands for each unit that has limits, and the radius around it."""
    table = units.units(level, vintage)
    return {str(unit): (float(lon), float(lat), round(float(radius), 1)) for unit, lon, lat, radius
            in zip(table.index, table["lon"], table["lat"], table["radius_km"], strict=True)}


def _unit(ref: PlaceRef) -> Where:
    unit, vintage = find_unit(ref.ref)
    middle = _middles(unit.level, vintage).get(ref.ref)
    if middle is None:
        return Where(GeoStatus.RESOLVED, GeoPrecision(unit.level), str(ref), unit.name, reasons=(
            because(N_("{unit} has no open outline, so it is listed and not drawn."),
                    unit=unit.name),))
    is_old = vintage is Vintage.V2015
    inside = (ref.ref,) if is_old else tuple(sorted(units.members(ref.ref, vintage)))
    names = _names(ref.ref) if is_old else _shared_names(inside)
    told = N_("No closer place is given than {unit}; the whole unit is drawn.")
    reasons = [because(told, unit=unit.name)]
    if unit.approximate:
        reasons.append(because(N_("The unit's outline is approximated from older communes.")))
    return Where(GeoStatus.RESOLVED, GeoPrecision(unit.level), str(ref), unit.name,
                 *middle, units=inside,
                 shapes=({"kind": "unit", "unit": ref.ref, "vintage": str(vintage)},),
                 reasons=tuple(reasons), **names)


def _shared_names(commune_ids: tuple[str, ...]) -> dict[str, Any]:
    chains = [_names(c) for c in commune_ids]
    return {level: chains[0][level] for level in ("adm1", "adm2", "adm3")
            if len({c.get(level) for c in chains}) == 1}


def _point(found: Place, precision: GeoPrecision, ref: PlaceRef) -> Where:
    if found.lon is None or found.lat is None:
        return _without_point(found, ref)
    near = precision is GeoPrecision.NEAR
    told = (N_("Near {place}, within about {km} km.") if near
            else N_("The gazetteer knows {place} ({source})."))
    return Where(GeoStatus.RESOLVED, precision, str(ref), found.name, found.lon, found.lat,
                 NEAR_KM if near else 0.0, units=(found.commune_id,),
                 shapes=({"kind": precision.value, "at": [found.lon, found.lat]},),
                 reasons=(because(told, place=found.name, km=int(NEAR_KM), source=found.source),),
                 **_names(found.commune_id))


def _without_point(found: Place, ref: PlaceRef) -> Where:
    """Draw a place that no gazetteer pins as the smallest unit that is known to hold it."""
    whole = _unit(PlaceRef(RefKind.UNIT, found.commune_id))
    told = because(N_("No open gazetteer gives {place} a point; it is drawn as {area}, the "
                      "smallest unit that a source names."), place=found.name, area=whole.text)
    return replace(whole, place_id=str(ref), text=found.name, reasons=(told,))


def _place(ref: PlaceRef) -> Where:
    found = place(ref.ref)
    return _point(found, GeoPrecision.NEAR if found.is_extended else GeoPrecision.EXACT, ref)


def _near(ref: PlaceRef) -> Where:
    found, km = place(ref.name), ref.km
    near = _point(found, GeoPrecision.NEAR, ref)
    radius = radius_for(km or 0.0, NEAR_KM)
    if km is None or radius <= NEAR_KM or near.lon is None or near.lat is None:
        return near
    stated = find_unit(ref.within) if ref.within else None
    line = circle(near.lon, near.lat, km)
    held = may_hold(line, km, found.commune_id.rpartition(".")[0],
                    units.members(stated[0].unit_id, stated[1]) if stated else frozenset())
    told = (because(N_("About {km} km from {place}; which way is not said."), km=round(km),
                    place=near.text),)
    if not held:
        return Where(place_id=str(ref), text=near.text, reasons=told)  # nowhere in Mali
    shared = {"adm1": "", "adm2": "", "adm3": "", **_shared_names(held)}
    line = turned(line, held)
    lon, lat = line[len(line) // 2]  # on the line, as a route's point is
    return replace(near, precision=coarse(shared), lon=lon, lat=lat, radius_km=round(2 * radius, 1),
                   units=held, is_route=True, reasons=told,
                   shapes=({"kind": "circle", "line": [list(p) for p in line]},), **shared)


def coarse(shared: Mapping[str, str]) -> GeoPrecision:
    """Give how finely a line is known that crosses several communes."""
    if shared.get("adm2"):
        return GeoPrecision.ADM2
    return GeoPrecision.ADM1 if shared.get("adm1") else GeoPrecision.COUNTRY


def _route(ref: PlaceRef) -> Where:
    found, line = route(ref.ref), route_line(ref.ref)
    middle = line.interpolate(0.5, normalized=True)
    crossed = tuple(units.communes_along(line))
    shared = _shared_names(crossed)
    shape = {"kind": "route", "line": [[round(x, 4), round(y, 4)] for x, y in line.coords]}
    return Where(GeoStatus.RESOLVED, coarse(shared), str(ref), found.name, middle.x, middle.y,
                 half_length_km(line), is_route=True, units=crossed, shapes=(shape,),
                 reasons=(because(N_("Somewhere along the way {route}; the line's course is "
                                     "approximate."), route=found.name),), **shared)


def _area(ref: PlaceRef) -> Where:
    known = areas()
    if ref.ref not in known:
        raise InputError(N_("No vague area has the id “{area}”."), area=ref.ref)
    area = known[ref.ref]
    return Where(GeoStatus.RESOLVED, GeoPrecision.COUNTRY, str(ref), area.name_fr,
                 units=area.adm1_ids, reasons=(because(
                     N_("{area_id} is a vague area: it is listed, not pinned."), area_id=ref.ref),))


def _country(ref: PlaceRef) -> Where:
    name = country_name(ref.ref)
    status = GeoStatus.RESOLVED if ref.ref == "mali" else GeoStatus.OUTSIDE
    return Where(status, GeoPrecision.COUNTRY, str(ref), name, reasons=(because(
        N_("No closer place is given than {country_id}."), country_id=ref.ref),))


def _ambiguous(ref: PlaceRef) -> Where:
    bearers = [p for p in named(ref.ref) if _within(p, ref.within)]
    told = ([f"{p.name} ({', '.join(_names(p.commune_id).values())})" for p in bearers])
    return Where(GeoStatus.AMBIGUOUS, GeoPrecision.UNKNOWN, str(ref), ref.ref,
                 units=tuple(p.commune_id for p in bearers), reasons=(
                     because(N_("{n} places bear the name {name}: {places}."), n=len(bearers),
                             name=ref.ref, places=told),
                     because(N_("Perhaps none of these is meant."))))


def _within(found: Place, unit_id: str) -> bool:
    if not unit_id:
        return True
    unit, vintage = find_unit(unit_id)
    return found.commune_id in units.members(unit.unit_id, vintage)


def _unlocated(ref: PlaceRef) -> Where:
    return Where(place_id=str(ref), reasons=(because(N_("Not located: {why}"), why=ref.ref),))


def _coordinates(ref: PlaceRef) -> Where:
    lat, lon, level = _degrees(ref)
    return at_point(ref, lat, lon, level, units.commune_at(lon, lat))


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
                   reasons=(because(AS_GIVEN[level]),), **_names(commune))


_POINTS = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.UNKNOWN})
OUTSIDE_MALI = N_("The coordinates lie outside Mali.")
AS_GIVEN = {
    GeoPrecision.EXACT: N_("Coordinates as the data set gives them."),
    GeoPrecision.NEAR: N_("The data set places it within about 25 km of these coordinates."),
    GeoPrecision.UNKNOWN: N_("The data set gives coordinates and does not say how precise they "
                             "are."),
}


def _degrees(ref: PlaceRef) -> tuple[float, float, GeoPrecision]:
    where, _, precision = ref.ref.partition(";")
    try:
        lat, lon = (float(part) for part in where.split(","))
        level = GeoPrecision(precision or GeoPrecision.UNKNOWN)
    except ValueError as error:
        raise InputError(N_("“{text}” holds no latitude, longitude and precision."),
                         text=ref.ref) from error
    if not (isfinite(lat) and isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):  # noqa: PLR2004
        raise InputError(N_("“{text}” is no point on earth: latitudes go from -90 to 90 and "
                            "longitudes from -180 to 180."), text=ref.ref)
    return lat, lon, level


def _area_around(ref: PlaceRef, level: GeoPrecision, commune: str | None) -> Where:
    """Give the unit that holds a point which stands for a whole unit: never a pin."""
    if commune is None:
        return Where(GeoStatus.OUTSIDE, level, str(ref), reasons=(because(OUTSIDE_MALI),))
    if level is GeoPrecision.COUNTRY:
        return replace(_country(PlaceRef(RefKind.COUNTRY, "mali")), place_id=str(ref))
    holder = next(u.unit_id for u in units.chain(commune) if str(u.level) == str(level))
    return replace(_unit(PlaceRef(RefKind.UNIT, holder)), place_id=str(ref))


_LOCATORS = {
    RefKind.UNIT: _unit, RefKind.PLACE: _place, RefKind.NEAR: _near, RefKind.ROUTE: _route,
    RefKind.AREA: _area, RefKind.COUNTRY: _country, RefKind.AMBIGUOUS: _ambiguous,
    RefKind.UNLOCATED: _unlocated, RefKind.POINT: _coordinates,
}


def area_of(where: Where) -> shapely.Geometry | None:
    """Give what a map would draw as one geometry: the unit, the line or the point (EPSG:4326)."""
    parts = [g for s in where.shapes if (g := shape_geometry(s)) is not None]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)


def shape_geometry(shape: dict[str, object]) -> shapely.Geometry | None:
    """Turn one drawable shape into a geometry."""
    if "unit" in shape:
        unit, vintage = find_unit(str(shape["unit"]))
        return units.units(unit.level, vintage).geometry[unit.unit_id]
    if "line" in shape:
        return shapely.LineString(shape["line"])
    return shapely.Point(shape["at"]) if "at" in shape else None
