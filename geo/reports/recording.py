"""An accepted draft → a source and claims, after the coding handbook.

Each speaker's word is that speaker's claim; what the report tells itself is its publisher's. An
analyst's own knowledge stands beside what the report says and never in its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from geo.analyst import ANALYST
from geo.analyst import SOURCE as ANALYSTS
from geo.errors import InputError
from geo.i18n import N_
from geo.model.actor import NAMED
from geo.model.claim import Claim, Source
from geo.model.frozen import record
from geo.model.place_ref import RefKind, parse_place
from geo.model.vocabulary import ASSERTING, Flag, Kind, Prop, Stance
from geo.reports.acceptable import check
from geo.reports.draft_reading import asserts
from geo.reports.drafting import FIGURES, By, Draft, Edited, Fact, Header, Said
from geo.reports.source_title import made_title

UNNAMED, UNDISCLOSED = "press-unnamed", "undisclosed-source"
LONGEST = 60  # letters of a report's words that a claim keeps: a figure, a toponym
_SHA = re.compile(r"sha256:([0-9a-f]{64})")
_NO_SLUG = re.compile(r"[^a-z0-9]+")


@record(frozen=True)
class Recording:
    """What goes into the store as one batch; ``incidents`` leads from candidates to incidents."""

    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    incidents: dict[str, str]


Titles = Mapping[str, Mapping[str, str]]


def recording(draft: Draft, taken: Container[str], today: date,
              titles: Titles | None = None) -> Recording:
    """Make claims of the accepted candidates. ``taken`` are the ids that incidents bear already.

    ``titles`` gives each candidate's by language: words of our own that claim nothing.

    Raises InputError where nothing is accepted, or something that says nothing or is to come.
    """
    if not draft.accepted:
        raise InputError(N_("Nothing is accepted yet: accept at least one candidate."))
    for one in draft.accepted:
        check(one, today)
    source, ids = source_of(draft), dict[str, str]()
    for one in draft.accepted:
        used = set(ids.values())
        ids[one.candidate_id] = one.same_as or _new_id(one, source, taken, used)
    made = [c for one in draft.accepted
            for c in _claims(one, ids[one.candidate_id], draft.header, source, today,
                             (titles or {}).get(one.candidate_id, {}))]
    own = any(c.source_id == ANALYSTS.source_id for c in made)
    return Recording(tuple(made), (source, ANALYSTS) if own else (source,), ids)


def source_of(draft: Draft) -> Source:
    """Make the source: its id tells publisher, day and text; its note the text's SHA-256."""
    head = draft.header
    publisher = publisher_id(head)
    day = head.published_on.isoformat() if head.published_on else "undated"
    short = (draft.sha256 or draft.draft_id)[:8]
    note = "; ".join(filter(None, (
        f"came: {head.arrival}",
        f"reliability: {head.reliability}" if head.reliability else "",
        f"credibility: {head.credibility}" if head.credibility else "",
        f"text: sha256:{draft.sha256}" if draft.sha256 else "")))
    return Source(
        f"{slug(publisher.removeprefix(NAMED))}-{day}-{short}",
        head.title or made_title(head.publisher, head.published_on),
        head.publisher, publisher, head.published_on,
        head.date_status if head.published_on else "unknown", head.url, "", head.lang,
        head.licence, head.handling, head.origin, "report_only", note)


def text_of(source: Source) -> str:
    """Give the SHA-256 of the text that a source was read from, ``""`` where it names none."""
    found = _SHA.search(source.note)
    return found[1] if found else ""


def note_of(source: Source) -> dict[str, str]:
    """Read what the note of a recorded report tells; another source's note tells nothing.

    >>> note_of(Source("s", "t", "p", note="came: phone; reliability: B"))
    {'came': 'phone', 'reliability': 'B'}
    """
    if not source.note.startswith("came: "):
        return {}
    return dict(part.split(": ", 1) for part in source.note.split("; ") if ": " in part)


def publisher_id(head: Header) -> str:
    """Give the actor that a report's own voice is."""
    if head.publisher_id:
        return head.publisher_id
    return f"{NAMED}{' '.join(head.publisher.split())}" if head.publisher.strip() else UNNAMED


def slug(text: str) -> str:
    """Write a name as part of an id.

    >>> slug("Studio Tamani"), slug("gao.gao.tilemsi"), slug("»")
    ('studio-tamani', 'gao-gao-tilemsi', '')
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return _NO_SLUG.sub("-", plain).strip("-")[:60].strip("-")


def _new_id(one: Edited, source: Source, taken: Container[str], used: Container[str]) -> str:
    """Name a new incident by its day and place, a sum by its source and the day it begins on."""
    day = _day(one.value(Prop.DATE))
    if one.kind is Kind.AGGREGATE:
        base = f"agg-{source.source_id}-{day}"
    else:
        base = f"mli-{day}-{_place_slug(one.first(Prop.PLACE))}"
    name, n = base, 2
    while name in taken or name in used:
        name, n = f"{base}-{n}", n + 1
    return name


def _day(text: str) -> str:
    return text.partition("/")[0] or "undated"


def _place_slug(fact: Fact | None) -> str:
    if fact is None or not fact.now.value:
        return "unlocated"
    ref = parse_place(fact.now.value)
    if ref.kind in (RefKind.POINT, RefKind.UNLOCATED):
        return slug(fact.words) or "unlocated"
    return slug(ref.name.rsplit(".", 1)[-1]) or "unlocated"


def _claims(one: Edited, incident_id: str, head: Header, source: Source,
            today: date, titles: Mapping[str, str]) -> Iterator[Claim]:
    """Give a candidate's claims: kind, title, stances, facts, and the analyst's own word."""
    now = datetime.now(UTC).replace(microsecond=0)
    by = head.analyst.strip() or ANALYST
    base = Claim(incident_id, source.source_id, source.publisher_id, Stance.REPORTS, Prop.EVENT,
                 lang=head.lang, stated_on=head.published_on, confidence="report_only",
                 recorded_at=now, recorded_by=by)
    mine = replace(base, source_id=ANALYSTS.source_id, speaker=ANALYST, stated_on=today,
                   confidence="looked_up")
    seen = dict[str, Claim]()
    for claim in (*_kind(one, base), *_titles(one, mine, titles), *_stances(one, base),
                  *(c for f in one.facts if f.kept for c in _fact(f, one, base, mine))):
        seen.setdefault(claim.claim_id, claim)
    yield from seen.values()


def _kind(one: Edited, base: Claim) -> Iterator[Claim]:
    if one.kind is Kind.AGGREGATE:
        yield replace(base, prop=Prop.KIND, value=str(Kind.AGGREGATE))


def _titles(one: Edited, mine: Claim, titles: Mapping[str, str]) -> Iterator[Claim]:
    """Put titles on a new incident; one that stands keeps its own."""
    if one.same_as:
        return
    for lang, title in titles.items():
        if title.strip():
            yield replace(mine, prop=Prop.TITLE, value=" ".join(title.split()), lang=lang,
                          stated_on=None)


def _stances(one: Edited, base: Claim) -> Iterator[Claim]:
    """Give who asserts, denies, looks into it; the report itself where nobody asserts it."""
    for said in one.spoken:
        yield replace(base, speaker=said.actor_id, stance=said.stance, prop=said.prop,
                      value=said.value, stated_on=said.stated_on, span=said.span)
    if not any(asserts(s) for s in one.spoken):
        span = one.spans[0] if one.spans else None
        yield replace(base, span=span)


def _fact(fact: Fact, one: Edited, base: Claim, mine: Claim) -> Iterator[Claim]:
    """Give the claims of a fact: of all who say it, and of the analyst beside them."""
    own = fact.changed and fact.by is By.ANALYST
    said = fact.read if own else fact.now
    told = replace(fact, words=fact.evidence) if own else fact
    if _tells(told, said):
        yield from (_said(told, said, claim) for claim in _voices(fact, one, base))
    if own and _tells(_own(fact), fact.now):
        yield replace(_said(_own(fact), fact.now, mine), span=None, flags=())


def _own(fact: Fact) -> Fact:
    """Take the report's words off what the analyst says against them; a place is its words."""
    return fact if fact.prop is Prop.PLACE else replace(fact, words="", also=())


def _tells(fact: Fact, said: Said) -> bool:
    """Tell whether there is something to claim: a figure may be the word alone ("dozens")."""
    return bool(said.value) if fact.prop not in FIGURES else bool(fact.words) or not said.is_empty


def _voices(fact: Fact, one: Edited, base: Claim) -> Iterator[Claim]:
    """Give a claim to fill for each who says it, with the stance that speaker takes."""
    if not fact.speakers:
        yield base
    for actor in fact.speakers:
        took = next((s for s in one.spoken if s.actor_id == actor and s.stance in ASSERTING), None)
        yield replace(base, speaker=actor, stance=took.stance if took else Stance.ALLEGES,
                      stated_on=took.stated_on if took else None)


def _said(fact: Fact, said: Said, claim: Claim) -> Claim:
    """Fill a claim with what is said."""
    flags = tuple(Flag(f) for f in fact.flags if f in set(Flag))
    words = " … ".join((fact.words, *(also.words for also in fact.also)))
    words = words if len(words) <= LONGEST else words[:LONGEST].rstrip() + " …"
    filled = replace(claim, prop=fact.prop, original_value=words, span=fact.span, flags=flags)
    if fact.prop not in FIGURES:
        return replace(filled, value=said.value)
    return replace(filled, value="" if said.best is None else str(said.best), value_low=said.low,
                   value_high=said.high)
