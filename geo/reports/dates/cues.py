"""The governing words of a sentence with their places among its tokens."""

from __future__ import annotations

from dataclasses import dataclass

from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.lexer import Line
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import word_set

_PASSIVE = word_set("was were been is are being be ete est sont etaient etait")
_HEARSAY = word_set("accused suspected blamed said reported alleged believed thought accuse "
                     "accuses accusee accusees soupconne soupconnes")
_OPENING = word_set("opened opens opening ouvert ouvre ouvrent ouvrant ouvraient launched launches "
                     "lance lancent lancee")
_FIRE = word_set("fire feu")
_TELLING = word_set("savoir etat part")
_BREAKS = word_set("that which who whom whose where qui que qu' dont ou")
_SOFT = word_set("when while after before as since because although lorsque quand alors tandis "
                  "apres avant and but et mais")
_QUOTES = frozenset('“”«»"')
_STRONG, _SOFT_COST, _QUOTE, _COMMA = 15, 5, 4, 6


@dataclass(frozen=True, slots=True)
class Governor:
    """A governing word at a token."""

    at: int
    cue: Cue


def governors(line: Line, lang: str) -> list[Governor]:
    """Give the words of a sentence that can govern a date."""
    found = []
    for at, token in enumerate(line.tokens):
        if token.kind == "word" and (cue := _cue(line.tokens, at, token, lang)):
            found.append(Governor(at, cue))
    return found


def _cue(tokens: tuple[Token, ...], at: int, token: Token, lang: str) -> Cue | None:
    low = token.low
    ahead = [t.low for t in tokens[at + 1:at + 5]]
    if low in _HEARSAY and any(t.low in _PASSIVE for t in tokens[max(0, at - 2):at]):
        return None
    if low in _OPENING:
        told = any(cue_of(w, lang) is Cue.SPEECH_NOUN for w in ahead)
        return Cue.SPEECH if told else Cue.DEED
    if low in ("fait", "font", "faisait", "faire", "faisant") and _TELLING.intersection(ahead[:2]):
        return Cue.SPEECH
    if low in _FIRE and lang == "en":
        return None
    return cue_of(low, lang)


def barriers(line: Line) -> list[tuple[int, int, bool]]:
    """Give the places where clauses part: token, what it costs to cross, whether it is a comma."""
    found = []
    for at, token in enumerate(line.tokens):
        if token.kind == "mark":
            if token.text in _QUOTES:
                found.append((at, _QUOTE, False))
            elif token.text in ";:—–":
                found.append((at, _STRONG, False))
            elif token.text == ",":
                found.append((at, _COMMA, True))
        elif token.low in _BREAKS and token.text != "OU":
            found.append((at, _STRONG, False))
        elif token.low in _SOFT:
            found.append((at, _SOFT_COST, False))
    return found
