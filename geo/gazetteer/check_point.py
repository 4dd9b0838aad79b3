"""Whether a point lies in the unit that its row states; a contradiction is told, never mended.

Real files have a sign lost, latitude and longitude swapped, and points just across a border. The
warning says which of these would explain the point; the row keeps what it said.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TypeAlias

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.gazetteer.register import register
from geo.gazetteer.sphere import distance_km
from geo.gazetteer.unit_names import UnitMatch, match_units
from geo.i18n import N_
from geo.model.admin import Level, Vintage
from geo.model.reason import Reason, because

BORDER_KM = 1.0  # the outlines are simplified: closer than this to the stated unit is no warning
NEXT_KM = 15.0  # "just across the border"
_MAX_LON, _MAX_LAT = 180.0, 90.0
_MALI = shapely.box(-12.5, 10.0, 4.5, 25.2)  # degrees: what cannot be in Mali is not looked up
Stated: TypeAlias = tuple[str, str, str]


def check_point(lon: float, lat: float, adm1: str | None = None, adm2: str | None = None,
                adm3: str | None = None) -> Reason | None:
    """Tell how a point (degrees) contradicts the units stated for it; None where it does not.

    Units may be of any vintage and spelling; one that nobody knows contradicts nothing.

    >>> check_point(-0.04, 16.27, adm1="Gao region") is None
    True
    >>> check_point(0.04, -16.27, adm1="Gao").message
    'The point {lat}, {lon} is not in {stated}; with the sign of its latitude changed it would be.'
    """
    return check_points([lon], [lat], [adm1], [adm2], [adm3])[0]


def check_points(lons: Sequence[float] | NDArray[np.float64],
                 lats: Sequence[float] | NDArray[np.float64],
                 adm1s: Sequence[str | None] | None = None,
                 adm2s: Sequence[str | None] | None = None,
                 adm3s: Sequence[str | None] | None = None) -> list[Reason | None]:
    """Check many points; see ``check_point``. A point that is missing contradicts nothing."""
    lon, lat = np.asarray(lons, dtype=float), np.asarray(lats, dtype=float)
    none: list[str | None] = [None] * len(lon)
    stated = [tuple((s or "").strip() for s in one)
              for one in zip(adm1s or none, adm2s or none, adm3s or none, strict=True)]
    found = units.communes_at(lon, lat)
    answers: list[Reason | None] = []
    for x, y, commune, (adm1, adm2, adm3) in zip(lon, lat, found, stated, strict=True):
        wanted = stated_communes((adm1, adm2, adm3))
        fine = wanted is None or commune in wanted or np.isnan(x) or np.isnan(y)
        answers.append(None if fine else
                       _contradiction(float(x), float(y), commune, (adm1, adm2, adm3)))
    return answers


@lru_cache(maxsize=20_000)
def stated_communes(stated: Stated) -> frozenset[str] | None:
    """Give the communes in which the stated units say a place lies; None where they say nothing.

    Where units contradict each other the smallest that is known counts.
    """
    inside: frozenset[str] | None = None
    for text, level in reversed(list(zip(stated, Level, strict=True))):
        found = match_units(text, level) if text else ()
        members = frozenset(c for unit in found for c in _members(unit))
        if members:
            inside = members & inside or inside if inside else members
    return inside


def _members(match: UnitMatch) -> frozenset[str]:
    """Give the communes by the vintages that have an outline, else those of the unit above."""
    found = frozenset[str]()
    for vintage in Vintage:
        if match.unit_id in register(vintage):
            found |= units.members(match.unit_id, vintage)
    return found or match.members


def _contradiction(lon: float, lat: float, commune: str | None, stated: Stated) -> Reason | None:
    """Say what would explain a point outside the stated units; None within the outlines' error."""
    wanted = stated_communes(stated) or frozenset()
    away = _distance_km(lon, lat, wanted)
    if away <= BORDER_KM:
        return None
    values = {"lon": round(lon, 4), "lat": round(lat, 4), "stated": ", ".join(filter(None, stated)),
              "km": max(round(away), 1) if np.isfinite(away) else 0, "found": _told(commune)}
    for message, x, y in _explanations(lon, lat):
        if _MALI.covers(shapely.Point(x, y)) and units.commune_at(x, y) in wanted:
            return because(message, **values)
    if not values["km"]:
        return because(N_("“{lat}, {lon}” is no latitude and longitude."), lat=lat, lon=lon)
    if commune is None:
        return because(N_("The point {lat}, {lon} is outside Mali, {km} km from {stated}."),
                       **values)
    if away <= NEXT_KM:
        return because(N_("The point {lat}, {lon} is in {found}, {km} km across the border of "
                          "{stated}."), **values)
    return because(N_("The point {lat}, {lon} is in {found}, {km} km from {stated}."), **values)


def _explanations(lon: float, lat: float) -> tuple[tuple[str, float, float], ...]:
    return (
        (N_("The point {lat}, {lon} is not in {stated}; with the sign of its longitude changed it "
            "would be."), -lon, lat),
        (N_("The point {lat}, {lon} is not in {stated}; with the sign of its latitude changed it "
            "would be."), lon, -lat),
        (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped it "
            "would be."), lat, lon),
        (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped and a "
            "sign changed it would be."), -lat, lon),
        (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped and a "
            "sign changed it would be."), lat, -lon),
        (N_("The point {lat}, {lon} is not in {stated}; with both signs changed it would be."),
         -lon, -lat),
    )


def _told(commune: str | None) -> str:
    if commune is None:
        return ""
    steps = [step.name for step in reversed(units.chain(commune))]
    return ", ".join(dict.fromkeys(steps))


def _distance_km(lon: float, lat: float, communes: frozenset[str]) -> float:
    """Measure from a point to the stated units, in a plane that keeps directions near the point."""
    if not (communes and abs(lat) <= _MAX_LAT and abs(lon) <= _MAX_LON):
        return float("inf")
    shape = _outline(communes)
    nearest = shapely.get_coordinates(shapely.shortest_line(shapely.Point(lon, lat), shape))[1]
    return distance_km(lon, lat, float(nearest[0]), float(nearest[1]))


@lru_cache(maxsize=256)
def _outline(communes: frozenset[str]) -> shapely.Geometry:
    return shapely.coverage_union_all(_shapes()[sorted(communes)].to_numpy())


@cache
def _shapes() -> gpd.GeoSeries:
    return units.communes().geometry
