"""The claims matrix: speakers down, facts across; agreement, denial and silence at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.gazetteer.locate import locate
from geo.i18n import _
from geo.labels import actor, label, lowered, pair, toll
from geo.model.claim import Claim
from geo.model.dates import parse_span
from geo.model.incident import Toll
from geo.model.vocabulary import Harm, Prop, Stance
from geo.when import span_text

FACTS: tuple[tuple[Prop, ...], ...] = (
    (Prop.EVENT,), (Prop.DATE,), (Prop.PLACE,), (Prop.KILLED, Prop.CIVILIANS_KILLED),
    (Prop.KILLED_SUBSET,), tuple(Prop(str(h)) for h in Harm), (Prop.PERPETRATOR,),
    (Prop.VICTIMS, Prop.TARGETING), (Prop.EVENT_TYPE,), (Prop.OPERATION,), (Prop.PARTY,),
    (Prop.ORIGIN,),
    (Prop.SET_ASIDE,),
)
_HIDDEN = frozenset({Prop.TITLE, Prop.KIND})


@dataclass(frozen=True)
class Entry:
    """One claim in a cell: what it says, how the speaker stands to it, and where it stands."""

    text: str
    stance: Stance
    claim: Claim


@dataclass(frozen=True)
class Matrix:
    """``cells[speaker][column]`` holds the entries; an empty cell is silence."""

    speakers: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[tuple[Entry, ...], ...], ...]


def matrix(claims: Sequence[Claim]) -> Matrix:
    """Arrange an incident's claims, in the language of the context; speakers by first word."""
    shown = [c for c in claims if c.prop not in _HIDDEN]
    speakers = tuple(dict.fromkeys(c.speaker for c in shown))
    facts = [f for f in FACTS if any(c.prop in f for c in shown)]
    cells = tuple(tuple(_entries(shown, s, f) for f in facts) for s in speakers)
    return Matrix(speakers, tuple(_heading(f) for f in facts), cells)


def _heading(fact: tuple[Prop, ...]) -> str:
    return _("Other harm") if fact[0] is Prop.INJURED else label("prop", fact[0])


def _entries(claims: Sequence[Claim], speaker: str,
             fact: tuple[Prop, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(value_text(c), c.stance, c) for c in claims
                 if c.speaker == speaker and c.prop in fact)


def value_text(claim: Claim) -> str:
    """Put a claim's value into words, in the language of the context."""
    prop = claim.prop
    match prop:
        case Prop.DATE:
            text = span_text(parse_span(claim.value))
        case Prop.PLACE:
            text = claim.original_value or locate(claim.value).text
        case Prop.PERPETRATOR | Prop.OPERATION | Prop.PARTY | Prop.ORIGIN:
            text = actor(claim.value)
        case Prop.EVENT_TYPE:
            text = label("type", claim.value)
        case Prop.VICTIMS | Prop.TARGETING:
            text = lowered(label(str(prop), claim.value))
        case Prop.EVENT:
            text = _event_text(claim)
        case _:
            text = _figure_text(claim)
    return text


def _event_text(claim: Claim) -> str:
    return label("event_value", claim.value) if claim.value else ""


def claim_toll(claim: Claim) -> Toll:
    """Give the range that one claim states; open where it is a lower bound."""
    low, high = claim.value_low, claim.value_high
    return Toll(low if low is not None else None, claim.figure, high,
                open=high is None and low is not None)


def _figure_text(claim: Claim) -> str:
    stated = claim_toll(claim)
    words = toll(stated) if stated.low is not None or stated.high is not None else (
        claim.original_value or claim.value)
    if claim.prop is Prop.KILLED:
        return words
    name = label("prop", claim.prop)
    return pair(name, words) if words else name
