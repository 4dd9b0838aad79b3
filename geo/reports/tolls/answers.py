"""Figures that stand alone: "How many died? Nineteen, says the union. Twelve, objects X."."""

from __future__ import annotations

from dataclasses import dataclass

from geo.model.vocabulary import Prop
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_BARE = {  # a number alone right behind them is a second figure: "he says there were ten"
    "en": Lexicon([("""
            there (are|were), i make it, makes it, (gone|passed|grown|swollen|mounted|gone up) to
            and not (the|), go(|es|ing), went, run(s) to, climb(s)
            put(s) it at, counts, count, counted
            (speak|speaks|spoke|spoken|talk|talks|talked) of, mention(s), mentioned
        """, True)]),
    "fr": Lexicon([("""
            c est, c etait, il y en a (eu|), cela fait, ca fait
            (passe|monte|grimpe|alourdi|etabli|etablit|eleve|chiffre) a
            (va|vont|allant|allaient|allait|monte|montent|aller)
            en (evoque|evoquent|avance|avancent|annonce|annoncent), (parle|parlent|parlait) de
            (fait|font|faisait|faisaient) etat de, et non (pas|), evoque(nt), avance(nt)
        """, True)]),
}
_HOW_MANY = {  # whoever answers gives a toll: "How many died? Nineteen, says the union."
    "en": Lexicon([("how many, the toll, the figures, the counts, the count", True)]),
    "fr": Lexicon([("""
        combien (de|d|sont|ont|y), combien, (le|les) (bilan|decompte|chiffre|compte)(s)
    """, True)]),
}
_ENDS = word_set("""
    , ; : ? ! … . and et for car dead morts as comme after apres since depuis according selon when
    by par following suite
""") | {""}
_JOINED = (("and",), ("et",))
_SEEN = frozenset({"can", "could", "are", "were", "lie", "lay", "may", "peuvent", "sont", "gisent",
                   "etaient", "gisaient"})
_SHORT = 12   # words of "The figures differ."
_OPENING = 2  # words before an answer: "about", a dash


@dataclass(frozen=True, slots=True)
class Before:
    """What the sentences before told: deaths, a question how many, bodies that nobody counted."""

    killed: bool = False
    asked: bool = False
    shown: bool = False


def asks(words: Words, lang: str) -> bool:
    """Say whether a sentence asks for figures, or says that they differ."""
    listed = _HOW_MANY[lang]
    asked = any(listed.find(words.words, at) for at in listed.starts(words.words))
    return asked and (words.at(len(words) - 1) == "?" or len(words) < _SHORT)


def answers(words: Words, chunks: list[Chunk], counts: list[Count],
            before: Before) -> list[Count]:
    """Count what opens a sentence after such a question, or after bodies that nobody counted."""
    first = chunks[0] if chunks else None
    if not isinstance(first, Group) or first.first > _OPENING or not _is_exact(first):
        return []
    if any(c.group is first for c in counts) or first.part or first.zero:
        return []
    end = _joined_end(words, chunks, first)
    seen = before.shown and first.noun is None and words.at(end) in _SEEN
    return [Count(first, Prop.KILLED)] if seen or (before.asked and words.at(end) in _ENDS) else []


def _joined_end(words: Words, chunks: list[Chunk], first: Group) -> int:
    """Give where the counted end: "nineteen drivers and passengers, says …"."""
    after = chunks[1] if len(chunks) > 1 else None
    named = isinstance(after, Group) and after.quantity is None
    return after.end if named and after and words.words[first.end:after.first] in _JOINED else (
        first.end)


def _is_exact(group: Group) -> bool:
    found = group.quantity
    return (found is not None and not found.vague and not found.article and not group.unknown
            and group.thing in {Thing.PERSON, Thing.DEATH})


def shows_bodies(chunks: list[Chunk]) -> bool:
    """Say whether bodies are told of and not counted."""
    return any(isinstance(c, Group) and c.thing is Thing.DEATH and not c.quantity for c in chunks)


def rivals(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count a bare number behind "there were", "c'est": a second figure for the dead told of."""
    taken = {c.group for c in counts}
    groups = {c.first: c for c in chunks if isinstance(c, Group)}
    found = []
    for at in _BARE[lang].starts(words.words):
        hit = _BARE[lang].find(words.words, at)
        group = groups.get(hit[1]) if hit else None
        if group and group not in taken and _is_bare(words, group):
            found.append(Count(group, Prop.KILLED))
    return found


def _is_bare(words: Words, group: Group) -> bool:
    quantity: Quantity | None = group.quantity
    return (quantity is not None and group.noun is None and _is_exact(group) and not group.part
            and words.at(group.end) in _ENDS and (quantity.low or quantity.high or 0) > 1)
