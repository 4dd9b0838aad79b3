"""Units and countries as places, and the names that communes share."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.gazetteer.places import country_name
from geo.i18n import N_
from geo.model.admin import AdminUnit, Level, Vintage
from geo.model.incident import Where
from geo.model.place_ref import PlaceRef
from geo.model.reason import because
from geo.model.vocabulary import GeoPrecision, GeoStatus


def find_unit(unit_id: str) -> tuple[AdminUnit, Vintage]:
    """Give a unit of the first vintage that has its id. Raises UnknownUnit."""
    for vintage in Vintage:
        try:
            return units.unit(unit_id, vintage), vintage
        except UnknownUnit:
            continue
    raise UnknownUnit(N_("No region, cercle or commune has the id “{unit}”."), unit=unit_id)


def names_of(unit_id: str) -> dict[str, Any]:
    """Give the names of a unit of 2015 and of those around it, by level."""
    return {u.level: u.name for u in units.chain(unit_id)}


@cache
def _middles(level: Level, vintage: Vintage) -> dict[str, tuple[float, float, float]]:
    """Give the point that stands for each unit that has limits, and the radius around it."""
    table = units.units(level, vintage)
    return {str(unit): (float(lon), float(lat), round(float(radius), 1)) for unit, lon, lat, radius
            in zip(table.index, table["lon"], table["lat"], table["radius_km"], strict=True)}


def unit_where(ref: PlaceRef) -> Where:
    """Locate a unit: its representative point, with the radius that covers it."""
    unit, vintage = find_unit(ref.ref)
    middle = _middles(unit.level, vintage).get(ref.ref)
    if middle is None:
        return Where(GeoStatus.RESOLVED, GeoPrecision(unit.level), str(ref), unit.name, reasons=(
            because(N_("{unit} has no open outline, so it is listed and not drawn."),
                    unit=unit.name),))
    is_old = vintage is Vintage.V2015
    inside = (ref.ref,) if is_old else tuple(sorted(units.members(ref.ref, vintage)))
    names = names_of(ref.ref) if is_old else shared_names(inside)
    told = N_("No closer place is given than {unit}; the whole unit is drawn.")
    reasons = [because(told, unit=unit.name)]
    if unit.approximate:
        reasons.append(because(N_("The unit's outline is approximated from older communes.")))
    return Where(GeoStatus.RESOLVED, GeoPrecision(unit.level), str(ref), unit.name,
                 *middle, units=inside,
                 shapes=({"kind": "unit", "unit": ref.ref, "vintage": str(vintage)},),
                 reasons=tuple(reasons), **names)


def shared_names(commune_ids: tuple[str, ...]) -> dict[str, Any]:
    """Give the names of the units that hold all of some communes, by level; empty for none."""
    chains = [names_of(c) for c in commune_ids]
    names = {level: {str(c.get(level, "")) for c in chains} for level in ("adm1", "adm2", "adm3")}
    return {level: found.pop() if len(found) == 1 else "" for level, found in names.items()}


def coarse(shared: Mapping[str, str]) -> GeoPrecision:
    """Give how finely a line is known that crosses several communes."""
    if shared.get("adm2"):
        return GeoPrecision.ADM2
    return GeoPrecision.ADM1 if shared.get("adm1") else GeoPrecision.COUNTRY


def country_where(ref: PlaceRef) -> Where:
    """Locate a country: no point stands for it."""
    name = country_name(ref.ref)
    status = GeoStatus.RESOLVED if ref.ref == "mali" else GeoStatus.OUTSIDE
    return Where(status, GeoPrecision.COUNTRY, str(ref), name, reasons=(because(
        N_("No closer place is given than {country_id}."), country_id=ref.ref),))
