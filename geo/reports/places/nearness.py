"""How far what may be meant by a name lies from what else a report says of it."""

from __future__ import annotations

import re

from geo.gazetteer.distance import NEARBY_KM
from geo.gazetteer.places import place
from geo.gazetteer.sphere import distance_km
from geo.model.far import parse_far
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

_AROUND_KM = 25.0
_PROBABLE = 0.5    # of a place's score: a place that is named in the same report confirms it
_ABOUT_KM = 120.0  # that far from it
_ROOM = 1.2        # as much farther as a rounded distance may be
_ROUNDED_KM, _ROUNDED = 6.0, 0.3  # as much as a distance that is told may be off


def is_neighbour(one: PlaceCandidate, pin: Resolution) -> bool:
    """Tell whether a likely bearer of a name lies not far from a place that the report names."""
    if one.score < _PROBABLE or not pin.is_pin or None in {one.lat, one.lon, pin.lat, pin.lon}:
        return False
    km = distance_km(one.lon or 0.0, one.lat or 0.0, pin.lon or 0.0, pin.lat or 0.0)
    return km <= _ABOUT_KM


def is_near(one: PlaceCandidate, measured: Resolution) -> bool:
    """Tell whether a candidate lies where a distance or nearness in the phrase puts it."""
    if None in {one.lat, one.lon, measured.lat, measured.lon} or not measured.is_pin:
        return False
    km = distance_km(one.lon or 0.0, one.lat or 0.0, measured.lon or 0.0, measured.lat or 0.0)
    return km <= max(measured.radius_km or 0.0, _AROUND_KM) * _ROOM


def lies_by(one: PlaceCandidate, measured: Resolution, text: str) -> bool:
    """Tell whether a namesake lies as far as the words say from the one place they measure from.

    Two names of which nobody can be sure confirm each other: "X, 3 km west of Y".
    """
    base, *more = measured.candidates or (None,)
    if base is None or more or base.country != "ML":
        return False
    if None in {one.lat, one.lon, base.lat, base.lon}:
        return False
    apart = distance_km(one.lon or 0.0, one.lat or 0.0, base.lon or 0.0, base.lat or 0.0)
    km = re.match(r"\d+", text)
    return abs(apart - float(km[0])) <= max(_ROUNDED_KM, float(km[0]) * _ROUNDED) if km \
        else apart <= _AROUND_KM


def lies_elsewhere(first: Resolution, other: Resolution) -> bool:
    """Tell whether a name's one bearer is far from where the phrase itself puts it."""
    near = other.status is GeoStatus.RESOLVED and other.precision is GeoPrecision.NEAR
    if not near or not first.is_pin or None in {first.lat, first.lon, other.lat, other.lon}:
        return False
    km = distance_km(first.lon or 0.0, first.lat or 0.0, other.lon or 0.0, other.lat or 0.0)
    return km > 2 * max(other.radius_km or 0.0, _AROUND_KM)


def is_of_base_cercle(found: Resolution) -> bool:
    """Tell whether what is told by a direction and some kilometres lies in its town's cercle.

    So the handbook has it up to 50 km; where the direction leads over the cercle's limit, it is
    left open.
    """
    kind, _, told = found.place_id.partition(":")
    base, _, far = told.partition(";")
    if kind != "near" or not far or not found.adm2:
        return False
    km = parse_far(far.partition("@")[0]).most
    return km is not None and km <= NEARBY_KM and place(base).commune_id.startswith(
        f"{found.adm2}.")
