"""A draft: what a report was read to say, as far as a person has gone through it.

A draft is a value: every edit makes a new one. What the machine read stays beside what a person
made of it, so that a change can be told, taken back, and put down to whoever made it.
"""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from geo.model.frozen import record
from geo.model.judgement import Verdict
from geo.model.vocabulary import EventType, Handling, Kind, Prop, Stance
from geo.reports.model import MentionKind, Side, Span

FIGURES = frozenset({Prop.KILLED, Prop.CIVILIANS_KILLED, Prop.KILLED_SUBSET, Prop.INJURED,
                     Prop.DISAPPEARED, Prop.ABDUCTED, Prop.DETAINED, Prop.DISPLACED,
                     Prop.HOMES_BURNED, Prop.LIVESTOCK_TAKEN, Prop.PROPERTY_LOOTED})
LISTS = (Prop.PERPETRATOR, Prop.VICTIMS)  # one fact for each value


class Decision(StrEnum):
    """What a person decided of a candidate."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class By(StrEnum):
    """Who says what a person changed: the report, misread before, or the analyst."""

    REPORT = "report"
    ANALYST = "analyst"


class Arrival(StrEnum):
    """How a report came."""

    PASTED = "pasted"
    FILE = "file"
    PHONE = "phone"
    CONFIDENTIAL = "confidential"


@record(frozen=True)
class Header:
    """What is known of a report as a publication.

    ``reliability`` is a letter from A to F for the source, ``credibility`` a digit from 1 to 6 for
    what it says (the scales that NATO's STANAG 2511 made common); both may be empty.
    """

    publisher: str = ""
    publisher_id: str = ""
    published_on: date | None = None
    date_status: str = "stated"
    title: str = ""
    lang: str = "en"
    url: str = ""
    origin: str = ""
    licence: str = "facts only"
    handling: Handling = Handling.OPEN
    reliability: str = ""
    credibility: str = ""
    arrival: Arrival = Arrival.PASTED
    analyst: str = ""

    @property
    def read_for(self) -> str:
        """Give what dates are reckoned from and words are read in."""
        return f"{self.published_on} {self.lang}"


@record(frozen=True)
class Said:
    """What is said of one property: an id, date or reference; or a figure and its bounds."""

    value: str = ""
    low: int | None = None
    best: int | None = None
    high: int | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is said."""
        return self == Said()


@record(frozen=True)
class Quote:
    """Words of the report and where they stand."""

    words: str
    span: Span


@record(frozen=True)
class Fact:
    """One property of a candidate: what it is now, what was read, and the words that show it.

    ``speakers`` are the actors who say it, nobody where the report says it itself. ``read_words``
    are the report's words where a person put others in their place. ``also`` are further words
    that a value rests on which was added up from several.
    """

    prop: Prop
    now: Said
    read: Said = Said()
    words: str = ""
    span: Span | None = None
    speakers: tuple[str, ...] = ()
    side: Side = Side.UNSAID
    by: By = By.REPORT
    kept: bool = True
    flags: tuple[str, ...] = ()
    read_words: str | None = None
    also: tuple[Quote, ...] = ()

    @property
    def changed(self) -> bool:
        """Tell whether a person made something else of it than was read."""
        return self.now != self.read or self.read_words is not None

    @property
    def evidence(self) -> str:
        """Give the report's own words, whatever a person typed since."""
        return self.words if self.read_words is None else self.read_words

    def worded(self, words: str, now: Said) -> Fact:
        """Put other words in the place of the report's, which are kept beside them."""
        held = None if words == self.evidence or self.read.is_empty else self.evidence
        return replace(self, words=words, now=now, read_words=held)


@record(frozen=True)
class Spoken:
    """A speaker's stance. ``content`` is the stretch of text in which that speaker's word runs."""

    speaker: str
    actor_id: str
    stance: Stance
    prop: Prop = Prop.EVENT
    value: str = ""
    stated_on: date | None = None
    span: Span | None = None
    content: Span | None = None
    changed: bool = False


@record(frozen=True)
class Compared:
    """What a person judged of a candidate and an incident: not the same, or unsure; and why."""

    incident_id: str
    verdict: Verdict
    why: str = ""


@record(frozen=True)
class Edited:
    """A candidate with what a person made of it. ``seen`` is the revision of ``same_as``."""

    candidate_id: str
    kind: Kind = Kind.INCIDENT
    mention: MentionKind = MentionKind.MAIN
    title: str = ""
    facts: tuple[Fact, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    spans: tuple[Span, ...] = ()
    flags: tuple[str, ...] = ()
    decision: Decision = Decision.OPEN
    same_as: str = ""
    seen: str = ""
    touched: bool = False
    compared: tuple[Compared, ...] = ()

    def of(self, prop: Prop) -> tuple[Fact, ...]:
        """Give the facts about one property that are kept."""
        return tuple(f for f in self.facts if f.prop is prop and f.kept)

    def first(self, prop: Prop) -> Fact | None:
        """Give the leading fact about a property."""
        return next(iter(self.of(prop)), None)

    def value(self, prop: Prop) -> str:
        """Give the leading value of a property, ``""`` where nothing is said of it."""
        found = self.first(prop)
        return found.now.value if found else ""

    @property
    def event_type(self) -> EventType:
        """Give what is said to have been done."""
        told = self.value(Prop.EVENT_TYPE)
        return EventType(told) if told in set(EventType) else EventType.OTHER


@record(frozen=True)
class Draft:
    """A report on its way into the store. ``batch_id`` is the batch it was recorded as.

    ``revision`` counts its changes: who saw an older one does not write over a newer. ``read_as``
    is what the header gave to the reading of the text, ``""`` where it still gives the same.
    """

    draft_id: str
    header: Header = field(default_factory=Header)
    text: str = ""
    sha256: str = ""
    candidates: tuple[Edited, ...] = ()
    created: str = ""
    batch_id: int | None = None
    incidents: tuple[str, ...] = ()
    revision: int = 0
    read_as: str = ""

    def candidate(self, candidate_id: str) -> Edited | None:
        """Find a candidate."""
        return next((c for c in self.candidates if c.candidate_id == candidate_id), None)

    @property
    def accepted(self) -> tuple[Edited, ...]:
        """Give what is to be recorded."""
        return tuple(c for c in self.candidates if c.decision is Decision.ACCEPTED)

    @property
    def is_stale(self) -> bool:
        """Tell whether the text was read for another day or language than the header has now."""
        return bool(self.read_as) and self.read_as != self.header.read_for

    @property
    def worked_on(self) -> bool:
        """Tell whether a person has decided or changed anything."""
        return any(c.touched or c.decision is not Decision.OPEN for c in self.candidates)


def with_candidate(draft: Draft, edited: Edited) -> Draft:
    """Put an edited candidate in the place of the one with its id, or at the end."""
    ids = [c.candidate_id for c in draft.candidates]
    if edited.candidate_id not in ids:
        return replace(draft, candidates=(*draft.candidates, edited))
    return replace(draft, candidates=tuple(
        edited if c.candidate_id == edited.candidate_id else c for c in draft.candidates))


def without_candidate(draft: Draft, candidate_id: str) -> Draft:
    """Take a candidate out: only for what a person wrote down by hand."""
    return replace(draft, candidates=tuple(
        c for c in draft.candidates if c.candidate_id != candidate_id))


def with_fact(edited: Edited, number: int, **changes: Any) -> Edited:  # noqa: ANN401 - by field
    """Change one fact. Whoever changes one back says again what the report says."""
    fact = replace(edited.facts[number], **changes)
    if not fact.changed:
        fact = replace(fact, by=By.REPORT)
    facts = (*edited.facts[:number], fact, *edited.facts[number + 1:])
    return replace(edited, facts=facts, touched=True)


def add_fact(edited: Edited, fact: Fact) -> Edited:
    """Add a fact that a person found."""
    return replace(edited, facts=(*edited.facts, fact), touched=True)


def with_values(edited: Edited, prop: Prop, values: tuple[str, ...]) -> Edited:
    """Set all values of a property that has one fact for each, such as the perpetrators.

    What a person adds is put down to the report itself: nobody whom it quotes has said it.
    """
    facts = tuple(replace(f, kept=f.now.value in values) if f.prop is prop else f
                  for f in edited.facts)
    held = {f.now.value for f in facts if f.prop is prop}
    new = tuple(Fact(prop, Said(v)) for v in values if v not in held)
    return replace(edited, facts=(*facts, *new), touched=True)
