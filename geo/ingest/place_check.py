"""Points against what their rows state, many at once; told in the words of ``check_point``.

Each distinct (commune, stated units) is judged once; only points that contradict are measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import shapely

from geo.gazetteer import units
from geo.gazetteer.check_point import BORDER_KM, NEXT_KM, Stated, stated_communes
from geo.gazetteer.country import UNKNOWN
from geo.gazetteer.sphere import EARTH_KM
from geo.gazetteer.unit_names import match_units
from geo.i18n import N_
from geo.ingest.place_columns import Bools, Floats, Ints, Notes, distinct
from geo.ingest.place_country import MALI
from geo.ingest.place_points import OUTSIDE, Rows
from geo.ingest.place_units import down_to
from geo.model.admin import Level
from geo.model.reason import Reason, because
from geo.model.vocabulary import GeoPrecision

VARIANTS = (  # message, does lat come first, signs of what is taken for lon and lat
    (N_("The point {lat}, {lon} is not in {stated}; with the sign of its longitude changed it "
        "would be."), False, -1, 1),
    (N_("The point {lat}, {lon} is not in {stated}; with the sign of its latitude changed it "
        "would be."), False, 1, -1),
    (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped it "
        "would be."), True, 1, 1),
    (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped and a "
        "sign changed it would be."), True, -1, 1),
    (N_("The point {lat}, {lon} is not in {stated}; with latitude and longitude swapped and a "
        "sign changed it would be."), True, 1, -1),
    (N_("The point {lat}, {lon} is not in {stated}; with both signs changed it would be."),
     False, -1, -1),
)
_NO_OTHER = frozenset({"", MALI, UNKNOWN})  # what a row may say that does not deny Mali
_LEVELS = {GeoPrecision.ADM1.value: Level.ADM1, GeoPrecision.ADM2.value: Level.ADM2}


@dataclass(frozen=True)
class Doubt:
    """What a row states that its point is not in: in words, and the communes that would do."""

    stated: str
    communes: frozenset[str]


def check_rows(rows: Rows, notes: Notes) -> Bools:
    """Note where points contradict what is stated; tell which rows' points are not in it.

    These are a few more than are noted: a point within a kilometre of the stated unit is no
    contradiction, because outlines are simplified, but the unit stated is meant nevertheless.
    """
    which, first = distinct(rows.commune, rows.precision.codes, rows.country.codes,
                            *(one.codes for one in rows.adm))
    doubts = [_doubt(rows, row) for row in first.tolist()]
    off = np.array([d is not None for d in doubts], dtype=bool)[which] & rows.placed
    at = np.flatnonzero(off)
    told = [d for i in which[at].tolist() if (d := doubts[i]) is not None]
    _measure(rows, at, told, notes)
    _check_abroad(rows, notes)
    return off


def _doubt(rows: Rows, row: int) -> Doubt | None:
    """Say what the point of a row (one of many of its kind) should be in and is not."""
    country = rows.country.at(row)
    if country not in _NO_OTHER:
        return None
    precision = rows.precision.at(row)
    stated = rows.stated(row)
    if precision in _LEVELS:
        stated = down_to(stated, _LEVELS[precision])
    if precision == GeoPrecision.COUNTRY:
        stated = ("", "", "")
    code = int(rows.commune[row])
    inside = stated_communes(stated) if any(stated) else None
    if code == OUTSIDE and country != MALI and not _well_known(stated):
        return None
    if code == OUTSIDE and inside is None and country == MALI:
        return Doubt("Mali", _all_communes())
    if inside is None or (code != OUTSIDE and rows.communes[code] in inside):
        return None
    return Doubt(", ".join(filter(None, stated)), inside)


def _well_known(stated: Stated) -> bool:
    """Tell whether one of the names is, to the letter, that of a unit of Mali."""
    pairs = zip(stated, Level, strict=True)
    return any(not m.edits for text, level in pairs if text for m in match_units(text, level)[:1])


def _measure(rows: Rows, at: Ints, doubts: Sequence[Doubt], notes: Notes) -> None:
    lon, lat = rows.lon[at], rows.lat[at]
    away = distances_km(lon, lat, [d.communes for d in doubts])
    far = np.flatnonzero(away > BORDER_KM)
    if not len(far):
        return
    x, y = lon[far], lat[far]
    tried = [units.communes_at(sx * (y if swap else x), sy * (x if swap else y))
             for _message, swap, sx, sy in VARIANTS]
    for number, i in enumerate(far.tolist()):
        doubt, row = doubts[i], int(at[i])
        better = next((v[0] for v, found in zip(VARIANTS, tried, strict=True)
                       if found[number] in doubt.communes), "")
        notes.add(row, _told(rows, row, doubt, float(away[i]), better), conflict=True)


def _told(rows: Rows, row: int, doubt: Doubt, away: float, better: str) -> Reason:
    code = int(rows.commune[row])
    message = better
    if not better and code == OUTSIDE:
        message = N_("The point {lat}, {lon} is outside Mali, {km} km from {stated}.")
    elif not better and away <= NEXT_KM:
        message = N_("The point {lat}, {lon} is in {found}, {km} km across the border of "
                     "{stated}.")
    elif not better:
        message = N_("The point {lat}, {lon} is in {found}, {km} km from {stated}.")
    return because(message, lon=round(float(rows.lon[row]), 4), lat=round(float(rows.lat[row]), 4),
                   stated=doubt.stated, km=max(round(away), 1),
                   found="" if code == OUTSIDE else commune_in_words(rows.communes[code]))


def _check_abroad(rows: Rows, notes: Notes) -> None:
    """Note points that lie in Mali, clear of its border, though their rows name another country."""
    foreign = rows.country.where(lambda iso: iso not in _NO_OTHER)
    at = np.flatnonzero(foreign & rows.placed & ~rows.outside)
    if not len(at):
        return
    points = shapely.points(rows.lon[at], rows.lat[at])
    border = shapely.boundary(_outline(_all_communes()))
    ends = shapely.get_coordinates(shapely.shortest_line(points, border)).reshape(-1, 2, 2)
    deep = sphere_km(rows.lon[at], rows.lat[at], ends[:, 1, 0], ends[:, 1, 1]) > BORDER_KM
    for row in at[deep].tolist():
        notes.add(row, because(
            N_("The point {lat}, {lon} is in {found}, but the row says {stated}."),
            lon=round(float(rows.lon[row]), 4), lat=round(float(rows.lat[row]), 4),
            found=commune_in_words(rows.communes[int(rows.commune[row])]),
            stated=rows.country_said.at(row)), conflict=True)


def distances_km(lon: Floats, lat: Floats, communes: Sequence[frozenset[str]]) -> Floats:
    """Measure from each point to its own set of communes, as ``check_point`` does."""
    away = np.zeros(len(lon))
    groups: dict[frozenset[str], list[int]] = {}
    for i, one in enumerate(communes):
        groups.setdefault(one, []).append(i)
    for one, members in groups.items():
        at = np.array(members, dtype=np.int64)
        lines = shapely.shortest_line(_outline(one), shapely.points(lon[at], lat[at]))
        near = shapely.get_coordinates(lines).reshape(-1, 2, 2)[:, 0]
        away[at] = sphere_km(lon[at], lat[at], near[:, 0], near[:, 1])
    return away


def sphere_km(lon1: Floats, lat1: Floats, lon2: Floats, lat2: Floats) -> Floats:
    """Measure great circles between many pairs of points (degrees)."""
    x1, y1, x2, y2 = (np.radians(one) for one in (lon1, lat1, lon2, lat2))
    h = np.sin((y2 - y1) / 2) ** 2 + np.cos(y1) * np.cos(y2) * np.sin((x2 - x1) / 2) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(h, 1))))


@lru_cache(maxsize=256)
def _outline(communes: frozenset[str]) -> shapely.Geometry:
    known = _shapes()
    shape = shapely.coverage_union_all([known[one] for one in sorted(communes)])
    shapely.prepare(shape)
    return shape


@cache
def _shapes() -> dict[str, shapely.Geometry]:
    found = units.communes().geometry
    return dict(zip(found.index, found, strict=True))


@cache
def _all_communes() -> frozenset[str]:
    return frozenset(_shapes())


@lru_cache(maxsize=1000)
def commune_in_words(commune: str) -> str:
    """Give the names of a commune and what it lies in, the smallest first."""
    steps = [step.name for step in reversed(units.chain(commune))]
    return ", ".join(dict.fromkeys(steps))
