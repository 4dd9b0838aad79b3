"""Claims and the sources that carry them: the only evidence there is."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cached_property

from geo.model.vocabulary import Flag, Handling, Prop, Stance

NO_REDISTRIBUTION = "redistribution = no"  # in a licence: rows stay with who fetched them
_NOT_HASHED = frozenset({"recorded_at", "recorded_by", "note"})


@dataclass(frozen=True)
class Source:
    """Who published something: a report, a statement, a data set.

    ``published_on`` is a calendar date; ``date_status`` says ``stated`` or how it was inferred.
    ``origin`` names the story that a reprint retells: two sources with one origin count once.
    """

    source_id: str
    title: str
    publisher: str
    publisher_id: str = ""
    published_on: date | None = None
    date_status: str = "stated"
    url: str = ""
    archive_url: str = ""
    lang: str = "en"
    licence: str = ""
    handling: Handling = Handling.OPEN
    origin: str = ""
    confidence: str = ""
    note: str = ""

    @property
    def may_be_passed_on(self) -> bool:
        """Tell whether the licence lets rows of the source go to others."""
        return NO_REDISTRIBUTION not in self.licence.casefold()


@dataclass(frozen=True)
class Claim:
    """One speaker's word about one property of one incident, as one source carries it.

    ``value`` holds an id, an ISO date or interval, or a place reference, by ``prop``. For tolls and
    harm ``value`` is the figure given, ``value_low`` and ``value_high`` its bounds, persons (homes,
    head of livestock); a missing bound was not given. ``original_value`` keeps the source's words
    or code. ``span`` is a character range in the stored report.
    """

    incident_id: str
    source_id: str
    speaker: str
    stance: Stance
    prop: Prop
    value: str = ""
    value_low: int | None = None
    value_high: int | None = None
    original_value: str = ""
    locator: str = ""
    lang: str = "en"
    stated_on: date | None = None
    span: tuple[int, int] | None = None
    flags: tuple[Flag, ...] = ()
    confidence: str = ""
    note: str = ""
    recorded_at: datetime | None = None
    recorded_by: str = ""

    @cached_property
    def claim_id(self) -> str:
        """Hash everything but who recorded it and when: the same words give the same id."""
        text = _ENCODE({name: getattr(self, name) for name in _HASHED})
        return hashlib.sha256(text.encode()).hexdigest()[:20]

    @property
    def figure(self) -> int | None:
        """Give the figure that ``value`` holds, or None where it is no whole number."""
        return int(self.value) if self.value.isdecimal() else None


CLAIM_FIELDS = tuple(field.name for field in fields(Claim))
_HASHED = tuple(name for name in CLAIM_FIELDS if name not in _NOT_HASHED)
_ENCODE = json.JSONEncoder(sort_keys=True, ensure_ascii=False, default=str).encode
