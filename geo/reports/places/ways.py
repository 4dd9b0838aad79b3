"""A way whose ends' names several places bear → the two that are close to each other, if any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import shapely

from geo.gazetteer.answers import adm_ids
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.phrase_answer import route_answer
from geo.gazetteer.sphere import distance_km
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

LONGEST_KM = 250  # of a way that a report names by its ends without saying where they lie
CLOSER = 2.0      # times as far apart all other bearers of the names must be
BOTH = 2          # ends of a way
BESIDE = 0.35     # degrees, some 38 km: a way is drawn straight between its ends
BENT = 0.35       # share of its length that a way may lie off the straight line


def settled_way(ends: Sequence[Resolution], found: Resolution) -> Resolution:
    """Answer a way again where the places that bear its ends' names leave but one way."""
    if not found.is_route or found.status is not GeoStatus.AMBIGUOUS or len(ends) != BOTH:
        return found
    ways = sorted(((_km(*pair), pair) for pair in product(*map(_bearers, ends))),
                  key=lambda way: (way[0], [end.place_id for end in way[1]]))
    if not ways or ways[0][0] > LONGEST_KM:
        return found
    if any(km <= CLOSER * ways[0][0] for km, _pair in ways[1:]):
        return found
    names = tuple(end.text for end in ends)
    made = route_answer(found.text, Phrase(Form.ROUTE, names), ways[0][1])
    return replace(made, candidates=found.candidates)


def _bearers(end: Resolution) -> list[Resolution]:
    """Give the places in Mali that an end may be: the one, where it is settled."""
    commune = end.status is GeoStatus.RESOLVED and end.precision is GeoPrecision.ADM3
    if end.is_pin or (commune and end.lat is not None):
        return [end]
    if end.status is not GeoStatus.AMBIGUOUS:
        return []
    return [Resolution(end.text, GeoStatus.RESOLVED, GeoPrecision.EXACT, c.name, c.entry_id,
                       lat=c.lat, lon=c.lon, score=c.score, **adm_ids(c.adm[-1]))
            for c in end.candidates if c.country == "ML" and c.lat is not None and c.adm
            and c.lon is not None and c.entry_id.startswith("place:")]


def _km(one: Resolution, other: Resolution) -> float:
    return distance_km(one.lon or 0.0, one.lat or 0.0, other.lon or 0.0, other.lat or 0.0)


def off_way(way: Resolution, lat: float | None, lon: float | None, most: float = BESIDE) -> bool:
    """Tell whether a point lies farther from a way than ``most`` degrees, or than a way bends."""
    if len(way.line) < BOTH or lat is None or lon is None:
        return True
    straight = shapely.LineString(way.line)
    return bool(straight.distance(shapely.Point(lon, lat)) >= min(most, BENT * straight.length))


def on_ways(ways: Sequence[Resolution], found: Sequence[PlaceCandidate]) -> list[PlaceCandidate]:
    """Give the one bearer of a name that lies on a way that the report tells of, if one does."""
    met = [c for c in found if any(not off_way(way, c.lat, c.lon) for way in ways)]
    return met if len(met) == 1 and met[0].entry_id.startswith("place:") else []
