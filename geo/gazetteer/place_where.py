"""Named places as places, and what lies near, so far from or on one side of them."""

from __future__ import annotations

from dataclasses import replace

from geo.gazetteer import units
from geo.gazetteer.coordinate_where import OUTSIDE_MALI
from geo.gazetteer.distance import NEAR_KM, Reach, reach
from geo.gazetteer.places import place
from geo.gazetteer.unit_where import coarse, find_unit, names_of, shared_names, unit_where
from geo.i18n import N_
from geo.model.far import Far
from geo.model.incident import Where
from geo.model.place import Place
from geo.model.place_ref import PlaceRef, RefKind
from geo.model.reason import Reason, because
from geo.model.vocabulary import GeoPrecision, GeoStatus


def place_where(ref: PlaceRef) -> Where:
    """Locate a named place: a pin, but near it where it is too wide for one."""
    found = place(ref.ref)
    return _point(found, GeoPrecision.NEAR if found.is_extended else GeoPrecision.EXACT, ref)


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
                 **names_of(found.commune_id))


def _without_point(found: Place, ref: PlaceRef) -> Where:
    """Draw a place that no gazetteer pins as the smallest unit that is known to hold it."""
    whole = unit_where(PlaceRef(RefKind.UNIT, found.commune_id))
    told = because(N_("No open gazetteer gives {place} a point; it is drawn as {area}, the "
                      "smallest unit that a source names."), place=found.name, area=whole.text)
    return replace(whole, place_id=str(ref), text=found.name, reasons=(told,))


def near_where(ref: PlaceRef) -> Where:
    """Locate what is near a named place, or so far from it."""
    found, far = place(ref.name), ref.far
    near = _point(found, GeoPrecision.NEAR, ref)
    if far is None or found.lon is None or found.lat is None:
        return near
    stated = find_unit(ref.within) if ref.within else None
    inside = units.members(stated[0].unit_id, stated[1]) if stated else frozenset()
    found_at = reach(found.lon, found.lat, far, found.commune_id, inside)
    told = far_reason(far, near.text, found_at)
    if found_at is None:
        return Where(place_id=str(ref), text=near.text, reasons=(told, because(NOWHERE)))
    return _reached(near, found_at, (told,))


def _reached(near: Where, at: Reach, told: tuple[Reason, ...]) -> Where:
    """Put a place where its distance and direction lead: a point, a disc or lines around one."""
    shared = shared_names(at.units)
    made = replace(near, lon=round(at.lon, 5), lat=round(at.lat, 5), radius_km=at.radius,
                   units=at.units, reasons=told, **shared)
    if not at.lines:
        made = replace(made, shapes=({"kind": made.precision.value, "at": [made.lon, made.lat]},))
        return made if at.units else replace(made, status=GeoStatus.OUTSIDE,
                                             reasons=(*told, because(OUTSIDE_MALI)))
    kind = "disc" if at.inside else "circle"
    made = replace(made, precision=coarse(shared),
                   shapes=tuple({"kind": kind, "line": [list(p) for p in one]}
                                for one in at.lines))
    if not at.inside:
        lon, lat = at.lines[-1][len(at.lines[-1]) // 2]  # on the line, as a route's point is
        return replace(made, lon=lon, lat=lat, radius_km=round(2 * at.radius, 1), is_route=True)
    if made.precision is GeoPrecision.COUNTRY:  # as a vague area is: no point stands for it
        return replace(made, lon=None, lat=None, radius_km=None)
    return made


def far_reason(far: Far, place_name: str, at: Reach | None) -> Reason:
    """Say what is told of how far from a place something is, and what that leaves open."""
    if far.bearing is not None and at is not None:
        return because(N_("Reckoned from {place}, give or take {km} km."), place=place_name,
                       km=round(at.radius))
    if at is not None and not at.lines:
        return because(N_("Near {place}, within about {km} km."), place=place_name,
                       km=round(at.radius))
    told = (N_("About {km} km from {place}; which way is not said.") if far.least is None
            else N_("{least} to {km} km from {place}; which way is not said.") if far.least
            else N_("Anywhere within {km} km of {place}."))
    return because(told, km=round(far.most or 0.0), least=round(far.least or 0.0),
                   place=place_name)


NOWHERE = N_("No place in Mali can be told by such a distance.")
