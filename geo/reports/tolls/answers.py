"""Figures that stand alone: "How many died? Nineteen, says the union. Twelve, objects X."."""

from __future__ import annotations

from geo.model.frozen import record
from geo.model.vocabulary import Prop
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.rivals import ENDS, is_exact, is_said
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_HOW_MANY = {  # whoever answers gives a toll: "How many died? Nineteen, says the union."
    "en": Lexicon([("how many, the toll, the figures, the counts, the count", True)]),
    "fr": Lexicon([("""
        combien (de|d|sont|ont|y), combien, (le|les) (bilan|decompte|chiffre|compte)(s)
    """, True)]),
}
_JOINED = (("and",), ("et",))
_SEEN = frozenset({"can", "could", "are", "were", "lie", "lay", "may", "peuvent", "sont", "gisent",
                   "etaient", "gisaient"})
_THEY = frozenset({"they", "we", "ils", "elles", "on", "nous"})  # "They were 60": the attackers
_SHORT = 12   # words of "The figures differ."
_OPENING = 2  # words before an answer: "about", a dash


@record(frozen=True, slots=True)
class Before:
    """What the sentences before told: deaths, a question how many, bodies that nobody counted."""

    killed: bool = False
    asked: bool = False
    shown: bool = False
    bodies: bool = False  # bodies that were counted


def asks(words: Words, lang: str) -> bool:
    """Say whether a sentence asks for figures, or says that they differ."""
    listed = _HOW_MANY[lang]
    asked = any(listed.find(words.words, at) for at in listed.starts(words.words))
    return asked and (words.at(len(words) - 1) == "?" or len(words) < _SHORT)


def answers(words: Words, chunks: list[Chunk], counts: list[Count],
            before: Before) -> list[Count]:
    """Count what opens a sentence after such a question, or after bodies that nobody counted."""
    first = chunks[0] if chunks else None
    if not isinstance(first, Group) or first.first > _OPENING or not is_exact(first):
        return []
    if any(c.group is first for c in counts) or first.part or first.zero:
        return []
    if before.killed and is_said(words, first) and _THEY.isdisjoint(words.words[:first.first]):
        return [Count(first, Prop.KILLED)]  # "Fifteen, the nurse corrects."
    if before.killed and words.at(first.first - 1) == '"' and words.at(first.end) == ":":
        return [Count(first, Prop.KILLED)]  # "Seven people: two gendarmes and five civilians"
    end = _joined_end(words, chunks, first)
    seen = before.shown and first.noun is None and words.at(end) in _SEEN
    return [Count(first, Prop.KILLED)] if seen or (before.asked and words.at(end) in ENDS) else []


def _joined_end(words: Words, chunks: list[Chunk], first: Group) -> int:
    """Give where the counted end: "nineteen drivers and passengers, says …"."""
    after = chunks[1] if len(chunks) > 1 else None
    named = isinstance(after, Group) and after.quantity is None
    return after.end if named and after and words.words[first.end:after.first] in _JOINED else (
        first.end)


def shows_bodies(chunks: list[Chunk]) -> bool:
    """Say whether bodies are told of and not counted."""
    return any(isinstance(c, Group) and c.thing is Thing.DEATH and not c.quantity for c in chunks)
