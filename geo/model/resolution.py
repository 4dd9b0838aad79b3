"""What came of looking for a place: an answer, a choice, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from geo.model.reason import Reason
from geo.model.vocabulary import GeoPrecision, GeoStatus


@dataclass(frozen=True, slots=True)
class PlaceCandidate:
    """One place that may be meant: EPSG:4326 degrees; ``adm`` holds 2015 unit ids, region first.

    ``score`` is the chance that this one is meant; the scores of all candidates add up to less
    than one, because none of them may be meant. ``entry_id`` is a reference such as
    ``place:moura``, ``unit:gao`` or ``geonames:2453348``.
    """

    entry_id: str
    name: str
    adm: tuple[str, ...]
    lat: float | None
    lon: float | None
    score: float
    sources: tuple[str, ...] = ()
    country: str = "ML"


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where a name or phrase leads: EPSG:4326 degrees, kilometres.

    ``adm1`` to ``adm3`` are 2015 unit ids or empty; ``units`` all units of any vintage in which the
    place may lie; ``line`` the course of a route as (lon, lat) pairs. ``score`` is calibrated:
    among answers scored 0.9, about nine in ten are right; ``margin`` is its lead over the next
    candidate. ``steps`` tell what was tried, in order.
    """

    text: str
    status: GeoStatus = GeoStatus.UNLOCATED
    precision: GeoPrecision = GeoPrecision.UNKNOWN
    name: str = ""
    place_id: str = ""
    adm1: str = ""
    adm2: str = ""
    adm3: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    score: float = 0.0
    margin: float = 0.0
    reasons: tuple[Reason, ...] = ()
    candidates: tuple[PlaceCandidate, ...] = ()
    steps: tuple[Reason, ...] = ()
    is_route: bool = False
    line: tuple[tuple[float, float], ...] = ()
    units: tuple[str, ...] = ()
    country: str = ""

    @property
    def is_pin(self) -> bool:
        """Tell whether the answer is a point that somebody could draw as a pin."""
        pins = (GeoPrecision.EXACT, GeoPrecision.NEAR)
        return self.status is GeoStatus.RESOLVED and self.precision in pins and not self.is_route
