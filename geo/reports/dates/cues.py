"""The governing words of a sentence with their places among its tokens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.lexer import Line
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import word_set
from geo.reports.tolls.lexicon import forms
from geo.reports.tolls.verbs_en import EN
from geo.reports.tolls.verbs_fr import FR

_PASSIVE = word_set("was were been is are being be ete est sont etaient etait")
_HEARSAY = word_set("accused suspected blamed said reported alleged believed thought accuse "
                     "accuses accusee accusees soupconne soupconnes")
_OPENING = word_set("opened opens opening ouvert ouvre ouvrent ouvrant ouvraient launched launches "
                     "lance lancent lancee")
_FILE = word_set("inquiry enquete information file case proceedings instruction dossier procedure")
_FILED = 8  # words behind "opened on 3 May a …"
_FIRE = word_set("fire feu")
_LEFT = word_set("left departed quitte quittes quittee parti partis partie parties appareille set")
_HAD = word_set("had avait avaient etait etaient")
_HAVING = word_set("a ont avait avaient ayant")
_TAKE = word_set("took takes take taking taken")
_WORDS_OF_HIS = word_set("it that this its his her their the these those back")
_MAKES = word_set("fait font faisait faire faisant")
_TELLING = word_set("savoir etat part")
_IMAGES = word_set("image images imagery picture pictures photo photos photograph "
                    "photographs one cliche cliches vue vues photographie photographies footage "
                    "video")
_OF = frozenset({"of", "du"})
_ONE = frozenset({"one", "celle", "celui"})
_TAKEN = word_set("taken prise prises captured shot tournee tournees filmed filmee datee")
OF_DEEDS = word_set("documented documente documentes investigated examined examine enquete probed "
                     "probing verified verifie recorded recense documenting investigating")
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
        if token.kind != "word":
            continue
        image = _is_image(line.tokens, at, token.low)
        if cue := Cue.SPEECH_NOUN if image else _cue(line.tokens, at, token, lang):
            found.append(Governor(at, cue))
    return found


def _cue(tokens: tuple[Token, ...], at: int, token: Token, lang: str) -> Cue | None:
    low = token.low
    ahead = [t.low for t in tokens[at + 1:at + 5]]
    if low in _HEARSAY and (not at or any(t.low in _PASSIVE for t in tokens[max(0, at - 2):at])):
        return None
    if low in _OPENING:
        told = any(cue_of(w, lang) is Cue.SPEECH_NOUN for w in ahead) or not _FILE.isdisjoint(
            t.low for t in tokens[at + 1:at + _FILED])
        return Cue.SPEECH if told else Cue.DEED
    which = low == "date" and ahead[:2] == ["a", "laquelle"]
    if which or (low in _FIRE and lang == "en") or token.text.lower() == "ne":  # not "né"
        return None
    if phrase := _phrase(tokens, at, low, ahead):
        return phrase
    up = low == "pulled" and "out" not in ahead[:1]  # "two men pulled up at the school"
    return Cue.DEED if up else cue_of(low, lang) or (Cue.DEED if low in _harm_words(lang) else None)


def _phrase(tokens: tuple[Token, ...], at: int, low: str, ahead: list[str]) -> Cue | None:
    """Read words that tell only together: "a démenti", "took that word back", "mis en terre"."""
    before = [t.low for t in tokens[max(0, at - 2):at]]
    denies = low == "dementi" and not _HAVING.isdisjoint(before)
    back = low in _TAKE and "back" in ahead and ahead[0] in _WORDS_OF_HIS
    if denies or back or (low in _MAKES and _TELLING.intersection(ahead[:2])):
        return Cue.SPEECH
    if low in _LEFT and not _HAD.isdisjoint(before):
        return Cue.OTHER  # "had left Gao on Sunday": where a journey began is no deed
    return Cue.BURIAL if low == "terre" and before[-1:] == ["en"] else None


def _is_image(tokens: tuple[Token, ...], at: int, low: str) -> bool:
    """Tell whether a day is a picture's: "an image taken on 15 June", "gone on one of 9 May"."""
    if low in _TAKEN:
        return any(t.low in _IMAGES for t in tokens[max(0, at - 4):at])
    ahead = tokens[at + 1:at + 3]
    return low in _ONE and len(ahead) > 1 and ahead[0].low in _OF and ahead[1].kind == "int"


@cache
def _harm_words(lang: str) -> frozenset[str]:
    """Give the single words that say that harm was done: what is counted is also dated."""
    listed = (EN, FR)[lang == "fr"]
    return frozenset(phrase for listing, _ in listed for phrase in forms(listing)
                     if " " not in phrase)


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
