"""An incident as the fold of its claims: every field traces back to somebody's word."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from geo.model.dates import DateSpan
from geo.model.reason import Reason
from geo.model.vocabulary import (
    DatePrecision,
    EventType,
    Flag,
    GeoPrecision,
    GeoStatus,
    Grade,
    Harm,
    Kind,
    ResponseKind,
    Targeting,
)


@dataclass(frozen=True)
class Toll:
    """A range of persons (or homes, or head of livestock). Missing means that nobody said.

    ``best`` is there only where all speakers agree; ``open`` where the largest figure that anyone
    gives is itself a lower bound.
    """

    low: int | None = None
    best: int | None = None
    high: int | None = None
    open: bool = False


@dataclass(frozen=True)
class Response:
    """What the accused answered on a day, and to what: event, victims or responsibility."""

    on: date | None
    kind: ResponseKind
    to: str
    speaker: str

    def as_json(self) -> dict[str, str | None]:
        """Give the form in which tables hold it."""
        return {"date": self.on.isoformat() if self.on else None, "response": str(self.kind),
                "to": self.to, "speaker": self.speaker}


@dataclass(frozen=True)
class Where:
    """A place as far as it is known: EPSG:4326 degrees, ``radius_km`` in kilometres.

    ``lon`` and ``lat`` are missing unless the place is located; for an area they are its
    representative point. ``units`` are the 2015 units in which it may lie, ``shapes`` what a map
    draws of it (unit ids, lines and points).
    """

    status: GeoStatus = GeoStatus.UNLOCATED
    precision: GeoPrecision = GeoPrecision.UNKNOWN
    place_id: str = ""
    text: str = ""
    lon: float | None = None
    lat: float | None = None
    radius_km: float | None = None
    is_route: bool = False
    adm1: str = ""
    adm2: str = ""
    adm3: str = ""
    units: tuple[str, ...] = ()
    shapes: tuple[dict[str, Any], ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class When:
    """The hull of the dates claimed, and the options that the claims leave."""

    span: DateSpan | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN
    options: tuple[DateSpan, ...] = ()
    conflict: bool = False


@dataclass(frozen=True)
class Incident:
    """One incident, or one aggregate statement, under the rules of the coding handbook."""

    incident_id: str
    kind: Kind = Kind.INCIDENT
    titles: dict[str, str] = field(default_factory=dict)
    when: When = field(default_factory=When)
    where: Where = field(default_factory=Where)
    event_type: EventType = EventType.OTHER
    targeting: Targeting = Targeting.UNKNOWN
    killed: Toll = field(default_factory=Toll)
    civilians_killed: Toll = field(default_factory=Toll)
    harm: dict[Harm, Toll] = field(default_factory=dict)
    perpetrators: tuple[str, ...] = ()
    cleared: tuple[str, ...] = ()
    victims: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    grade: Grade = Grade.SINGLE_SOURCE
    grade_trace: tuple[Reason, ...] = ()
    response: tuple[Response, ...] = ()
    has_conflict: bool = False
    flags: tuple[Flag, ...] = ()
    n_claims: int = 0
    n_independent: int = 0
    source_urls: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
