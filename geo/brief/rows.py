"""The list: one incident a row, allegation, denial and investigation side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from geo.brief.cells import alleged, plain, synthetic_ids, title_of, toll_of
from geo.brief.figures import several
from geo.brief.model import Row
from geo.brief.shown import Shown
from geo.brief.since import Since
from geo.brief.speakers import distinct
from geo.brief.where import precision_text, records, where_text
from geo.filters.mask import load
from geo.i18n import _, day, listing, semicolons
from geo.labels import actor, label, lowered, pair, toll
from geo.model.claim import Claim
from geo.model.vocabulary import Flag, Prop, Stance
from geo.when import when_text
from geo.where import Fields

_AT_ISSUE = frozenset({Prop.EVENT, Prop.KILLED, Prop.CIVILIANS_KILLED, Prop.PERPETRATOR,
                       Prop.VICTIMS, Prop.TARGETING})
_ASIDE = frozenset({"no_comment", "inquiry_called_for"})  # said of the event, and no stance on it
_ASSERTED = (Stance.ALLEGES, Stance.CORROBORATES, Stance.ACKNOWLEDGES, Stance.REPORTS)
Answer = dict[str, str | None]
_NAMED = 8  # speakers of one stance that a row still names


def rows(shown: Shown, changed: Since | None = None) -> tuple[Row, ...]:
    """Give the list by date, numbered like the map; texts are full, in the context's language."""
    told, made_up = changed or Since(), synthetic_ids(shown.listed)
    return tuple(_row(shown, row, made_up, told) for row in records(shown.listed))


def _row(shown: Shown, row: Fields, made_up: frozenset[str], told: Since) -> Row:
    incident_id = str(row["incident_id"])
    claims = shown.claims.get(incident_id, ())
    when = when_text(row)
    if str(row["date_match"]) == "possible":
        when = _("{when} (possibly in range)").format(when=when)
    return Row(
        incident_id=shown.shown_id(incident_id), number=shown.numbers.get(incident_id, 0),
        when=when, where=plain(where_text(row)), title=title_of(row, made_up),
        killed=toll(toll_of(row)), alleged=alleged(row),
        asserted=_asserted(shown, claims), denied=_denied(shown, row, claims),
        grade=grade_of(row), precision=precision_text(row), is_new=incident_id in told.new,
        changed=told.changed.get(incident_id, ""))


def grade_of(row: Fields) -> str:
    """Give the grade, and whether none but parties say so."""
    grade = label("grade", row["grade"])
    if Flag.PARTY_ONLY in load(str(row["flags"])):
        return _("{grade}; {more}").format(grade=grade, more=lowered(label("flag", "party_only")))
    return grade


def _asserted(shown: Shown, claims: Sequence[Claim]) -> str:
    """Say who alleges, corroborates, acknowledges and reports, each with his first day."""
    voice = shown.evidence.lens.voice
    heard = voice.test() if voice else lambda _speaker: True
    told = [c for c in claims if c.prop in _AT_ISSUE and c.value not in _ASIDE and heard(c.speaker)]
    parts = [pair(label("stance", stance), _first_days(shown, own)) for stance in _ASSERTED
             if (own := [c for c in told if c.stance is stance])]
    return semicolons(parts) if parts else _("nobody is quoted")


def _first_days(shown: Shown, claims: Iterable[Claim]) -> str:
    first: dict[str, date | None] = {}
    for claim in claims:
        first.setdefault(shown.who(claim.speaker), claim.stated_on)
    return several([plain(_dated(name, on)) for name, on in first.items()], most=_NAMED)


def _dated(name: str, on: date | None) -> str:
    return f"{name} ({day(on)})" if on else name


def _denied(shown: Shown, row: Fields, claims: Sequence[Claim]) -> str:
    """Say what the accused answered, and whom others clear, with the days."""
    answers = load(str(row["response"]))
    parts = [_answer(shown, told) for told in _together(answers)]
    parts += _cleared(shown, claims, {a["speaker"] for a in answers})
    return semicolons(distinct(parts)) if parts else label("response", "none")


def _together(answers: Sequence[Answer]) -> list[list[Answer]]:
    """Put together what one speaker answered on one day; undated repetitions are left out."""
    dated = {(a["response"], a["to"], a["speaker"]) for a in answers if a["date"]}
    groups: dict[tuple[str | None, ...], list[Answer]] = {}
    for a in answers:
        if a["date"] or (a["response"], a["to"], a["speaker"]) not in dated:
            groups.setdefault((a["response"], a["speaker"], a["date"]), []).append(a)
    return list(groups.values())


def _answer(shown: Shown, told: Sequence[Answer]) -> str:
    first = told[0]
    kind = label("response", str(first["response"]))
    if first["response"] == "denied":
        what = listing(distinct(label("response_to", str(a["to"])) for a in told))
        kind = _("{kind} ({what})").format(kind=kind, what=what)
    on = date.fromisoformat(str(first["date"])) if first["date"] else None
    return pair(kind, plain(_dated(shown.who(str(first["speaker"])), on)))


def _cleared(shown: Shown, claims: Sequence[Claim], answered: set[str]) -> Iterator[str]:
    for claim in claims:
        if (claim.stance is Stance.DENIES and claim.prop is Prop.PERPETRATOR
                and claim.speaker not in answered):
            yield pair(_("clears {actor}").format(actor=plain(actor(claim.value))),
                       plain(_dated(shown.who(claim.speaker), claim.stated_on)))
        elif claim.stance is Stance.INVESTIGATES and claim.speaker not in answered:
            yield pair(label("stance", "investigates"),
                       plain(_dated(shown.who(claim.speaker), claim.stated_on)))
