"""Points outside Mali whose rows name a place in it, at which a lost sign would explain them.

A row that states a country or a region is held against that (``geo.ingest.place_check``); one that
states neither has nothing but its place's name to be held against. Nothing is moved.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from geo.gazetteer import units
from geo.gazetteer.country import UNKNOWN
from geo.gazetteer.resolver import Query
from geo.i18n import N_
from geo.ingest.place_check import VARIANTS, sphere_km
from geo.ingest.place_columns import Bools, Floats, Ints, Notes, distinct
from geo.ingest.place_country import MALI
from geo.ingest.place_names import FAR_KM, Ask
from geo.ingest.place_points import Rows
from geo.model.reason import because
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision

_WIDEST = max(FAR_KM.values())


def check_signs(rows: Rows, ask: Ask, notes: Notes) -> None:
    """Note points that would lie at the place their row names, had they another sign or order."""
    open_ones = rows.outside & rows.country.where(lambda iso: iso in ("", UNKNOWN))
    at = np.flatnonzero(open_ones & rows.toponym.where(bool))
    at = at[[row not in notes.conflicts for row in at.tolist()]]
    turned = list(_turned(rows.lon[at], rows.lat[at]))
    maybe = np.logical_or.reduce([_in_mali(lon, lat) for lon, lat in turned])
    if not maybe.any():
        return
    at, turned = at[maybe], [(lon[maybe], lat[maybe]) for lon, lat in turned]
    bearers, which = _bearers(rows, at, ask)
    for i, row in enumerate(at.tolist()):
        limit = FAR_KM.get(GeoPrecision(rows.precision.at(row)), _WIDEST)
        _tell(rows, row, bearers[int(which[i])], [(lon[i], lat[i]) for lon, lat in turned], limit,
              notes)


def _turned(lon: Floats, lat: Floats) -> Iterable[tuple[Floats, Floats]]:
    """Yield the points as they would be with other signs, or the other way round."""
    for _message, swap, sx, sy in VARIANTS:
        yield sx * (lat if swap else lon), sy * (lon if swap else lat)


def _in_mali(lon: Floats, lat: Floats) -> Bools:
    inside: Bools = np.array(units.communes_at(lon, lat), dtype=object) != np.array(None)
    return inside


def _bearers(rows: Rows, at: Ints, ask: Ask) -> tuple[list[list[PlaceCandidate]], Ints]:
    """Give the places in Mali that each distinct name may mean, and which name each row has."""
    which, first = distinct(rows.toponym.codes[at])
    answers = ask([Query(rows.toponym.at(row)) for row in at[first].tolist()])
    return [_pinned(answers.resolution(i)) for i in range(len(first))], which


def _pinned(found: Resolution) -> list[PlaceCandidate]:
    return [one for one in found.candidates if one.lat is not None and one.lon is not None
            and one.country == MALI and not one.entry_id.startswith("unit:")]


def _tell(rows: Rows, row: int, bearers: list[PlaceCandidate],
          turned: list[tuple[float, float]], limit: float, notes: Notes) -> None:
    for lon, lat in turned:
        for one in bearers:
            if _km(lon, lat, one) <= limit:
                notes.add(row, because(
                    N_("The point {lat}, {lon} lies outside Mali; at {lat2}, {lon2} it would lie "
                       "near {place}, which the row names."),
                    lat=round(float(rows.lat[row]), 4), lon=round(float(rows.lon[row]), 4),
                    lat2=round(float(lat), 4), lon2=round(float(lon), 4), place=one.name),
                    conflict=True)
                return


def _km(lon: float, lat: float, one: PlaceCandidate) -> float:
    ends = (np.array([v], dtype=float) for v in (lon, lat, one.lon, one.lat))
    return float(sphere_km(*ends)[0])
