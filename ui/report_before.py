"""A text that was recorded before: its source's header, and its incidents, come back with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from geo.errors import AtlasError
from geo.i18n import N_
from geo.link import recalled
from geo.model.claim import Claim, Source
from geo.model.reason import because
from geo.reports.drafting import Arrival, Decision, Draft, Edited, Header
from geo.reports.kept import sha256_of
from geo.reports.recording import Recording, note_of, recording, text_of
from geo.reports.source_title import made_title
from ui import data
from ui.report_draft import today

BEFORE = because(N_("It was recorded from the same words of this very text."))


def is_known(draft: Draft) -> bool:
    """Tell whether incidents were recorded from a draft's very text."""
    return bool(draft.text) and bool(_held(data.store().version(), draft.sha256))


@lru_cache(maxsize=16)
def _held(_version: str, sha256: str) -> tuple[Claim, ...]:
    """Give the claims that stand of a text, whichever source it was recorded as."""
    return tuple(claim for source in data.sources().values() if text_of(source) == sha256
                 for claim in data.store().read_single_claims(source.source_id))


def recorded_before(draft: Draft) -> dict[str, str]:
    """Say as which incident each candidate was recorded from this very text, by candidate."""
    if not is_known(draft):
        return {}
    held = _held(data.store().version(), draft.sha256)
    alone = {c.candidate_id: recorded_alone(draft, c) for c in draft.candidates
             if c.decision is not Decision.REJECTED}
    new = {name: made.claims for name, made in alone.items() if made}
    return {name: data.store().canonical(incident)
            for name, incident in recalled(new, held).items()}


def recorded_alone(draft: Draft, one: Edited) -> Recording | None:
    """Give what a candidate would write as an incident of its own; None where it is refused."""
    alone = replace(one, decision=Decision.ACCEPTED, same_as="", seen="", compared=())
    return _made(replace(draft, candidates=(alone,), revision=0), today())


@lru_cache(maxsize=500)
def _made(draft: Draft, on: date) -> Recording | None:
    try:
        return recording(draft, (), on)
    except AtlasError:
        return None


def with_recorded(draft: Draft) -> Draft:
    """Let the candidates of a text that is read again be what was recorded from it."""
    before = recorded_before(draft)
    return replace(draft, candidates=tuple(
        replace(c, same_as=before[c.candidate_id], seen=data.store().revision(
            before[c.candidate_id])) if c.candidate_id in before else c
        for c in draft.candidates))


def header_before(text: str, given: Header) -> Header:
    """Give the header under which a text was recorded; else the one that is given.

    Under another header the same words would count as a second source.
    """
    held = _held(data.store().version(), sha256_of(text))
    return _header(data.sources()[held[0].source_id], given) if held else given


def _header(source: Source, given: Header) -> Header:
    told, made = note_of(source), made_title(source.publisher, source.published_on)
    return replace(
        given, publisher=source.publisher, publisher_id=source.publisher_id,
        published_on=source.published_on, date_status=source.date_status,
        title="" if source.title == made else source.title,
        lang=source.lang, url=source.url, origin=source.origin, licence=source.licence,
        handling=source.handling, reliability=told.get("reliability", ""),
        credibility=told.get("credibility", ""),
        arrival=Arrival(told["came"]) if told.get("came") in set(Arrival) else given.arrival)
