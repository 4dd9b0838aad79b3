"""A place reference → where it is, as honestly as the reference allows.

Only named places give points; a unit gives its representative point with the radius that covers
it; a route gives a line; a vague area, a country or a name that several places bear gives no point.
What is told by its distance from a place lies as `geo.gazetteer.distance` says.
"""

from __future__ import annotations

from functools import lru_cache

import shapely

from geo.errors import InputError
from geo.gazetteer import units
from geo.gazetteer.coordinate_where import coordinates_where
from geo.gazetteer.place_where import near_where, place_where
from geo.gazetteer.places import areas, named
from geo.gazetteer.route_where import route_where
from geo.gazetteer.unit_where import country_where, find_unit, names_of, unit_where
from geo.i18n import N_
from geo.model.incident import Where
from geo.model.place import Place
from geo.model.place_ref import PlaceRef, RefKind, parse_place
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision, GeoStatus

__all__ = ["area_of", "find_unit", "locate", "shape_geometry"]

_REMEMBERED = 20_000  # references: a data set may bring a million points


@lru_cache(_REMEMBERED)
def locate(reference: str) -> Where:
    """Locate a written place reference; see ``geo.model.place_ref`` for the forms.

    Raises InputError for an unreadable reference, UnknownUnit or UnknownPlace for an unknown id.
    """
    ref = parse_place(reference)
    return _LOCATORS[ref.kind](ref)


def _area(ref: PlaceRef) -> Where:
    known = areas()
    if ref.ref not in known:
        raise InputError(N_("No vague area has the id “{area}”."), area=ref.ref)
    area = known[ref.ref]
    return Where(GeoStatus.RESOLVED, GeoPrecision.COUNTRY, str(ref), area.name_fr,
                 units=area.adm1_ids, reasons=(because(
                     N_("{area_id} is a vague area: it is listed, not pinned."), area_id=ref.ref),))


def _ambiguous(ref: PlaceRef) -> Where:
    bearers = [p for p in named(ref.ref) if _within(p, ref.within)]
    told = (N_("{n} places bear the name {name}: {places}.") if len(bearers) > 1
            else N_("“{name}” may mean {places}, or something else.") if bearers
            else N_("It is open which place “{name}” means."))
    none = (because(N_("Perhaps none of these is meant.")),) if len(bearers) > 1 else ()
    return Where(GeoStatus.AMBIGUOUS, GeoPrecision.UNKNOWN, str(ref), ref.ref,
                 units=tuple(p.commune_id for p in bearers), reasons=(because(
                     told, n=len(bearers), name=ref.ref,
                     places=[_with_units(p) for p in bearers]), *none))


def _with_units(found: Place) -> str:
    """Name a place with the units around it, each once."""
    return f"{found.name} ({', '.join(dict.fromkeys(names_of(found.commune_id).values()))})"


def _within(found: Place, unit_id: str) -> bool:
    if not unit_id:
        return True
    unit, vintage = find_unit(unit_id)
    return found.commune_id in units.members(unit.unit_id, vintage)


def _unlocated(ref: PlaceRef) -> Where:
    return Where(place_id=str(ref), reasons=(because(N_("{why}"), why=ref.ref),))


_LOCATORS = {
    RefKind.UNIT: unit_where, RefKind.PLACE: place_where, RefKind.NEAR: near_where,
    RefKind.ROUTE: route_where, RefKind.AREA: _area, RefKind.COUNTRY: country_where,
    RefKind.AMBIGUOUS: _ambiguous, RefKind.UNLOCATED: _unlocated,
    RefKind.POINT: coordinates_where,
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
        return (shapely.Polygon if shape["kind"] == "disc" else shapely.LineString)(shape["line"])
    return shapely.Point(shape["at"]) if "at" in shape else None
