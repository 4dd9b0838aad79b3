"""Names of months and weekdays, told from the verbs, numbers and people that look like them."""

from __future__ import annotations

from geo.reports.dates.tokens import Token, beside
from geo.reports.dates.words import MONTHS, word_set

_VERB_LIKE = frozenset({"may", "march", "mars", "mai", "mar", "sept", "sun", "sat", "mon", "wed",
                        "mer", "jan", "jun", "dec", "oct", "nov", "dim", "lun", "jeu", "ven", "sam",
                        "fri", "avr", "mondays", "sep", "apr", "jul", "aug", "feb", "fev"})
_BEFORE_MONTH = word_set("""in since until till last early mid late of by from between during this
    next end through before after previous
    on and to for around en de d' du depuis debut fin mi mois courant entre a jusqu'a jusqu'en
    avant apres fin-
    dernier le et ou dès des vers""")
_NEVER_ALONE = frozenset({"mer", "sun", "sat", "mon", "wed"})
_WORDLIKE = frozenset({"may", "march", "mars", "mai"})
_ENGLISH = word_set("january february febr april june july august september october november "
                    "december")
_FRENCH = word_set("janvier janv fevrier fevier fevr avril juin juillet jullet juil aout "
                   "septembre octobre novembre decembre")
_ENGLISH_DAYS = word_set("mon tue tues wed thu thur thurs fri sat sun")
_TO = frozenset({"on", "for", "to", "against"})
_LAST_DAY, _YEAR_DIGITS = 31, 4


def is_month(tokens: list[Token], at: int, lang: str) -> bool:
    """Tell whether a word that can name a month does so here."""
    token = tokens[at]
    if token.low not in _VERB_LIKE:
        return token.low in (_ENGLISH if lang == "en" else _FRENCH)
    if token.low in _NEVER_ALONE:
        return False
    dotted = _dotted(tokens, at)
    after = beside(tokens, at, 1 + dotted)
    before_day = _is_day(after)
    close = _is_day(beside(tokens, at, -1)) or _is_year(after)
    if token.low in _WORDLIKE:
        english = token.low in ("may", "march")
        told = _english if english else _french
        return english == (lang == "en") and told(tokens, at, close=close, day_after=before_day)
    if token.low == "sept" and lang == "fr":
        return _is_day(beside(tokens, at, -1)) and (dotted or _is_year(after))
    capital = lang == "fr" or token.text[0].isupper()
    led = dotted and beside(tokens, at, -1).low in _BEFORE_MONTH
    return capital and (close or led or (before_day and lang == "en"))


def _french(tokens: list[Token], at: int, *, close: bool, day_after: bool) -> bool:  # noqa: ARG001
    """Tell mars and mai from the planet and the name."""
    token, low = tokens[at], beside(tokens, at, -1).low
    if low in ("planete", "champ", "champs", "dieu"):
        return False
    planet = token.text[0].isupper() and not token.text.isupper()
    late = beside(tokens, at, 1).low in ("dernier", "prochain", "et")
    return close or low == "en" or (not planet and (low in _BEFORE_MONTH or late))


def _english(tokens: list[Token], at: int, *, close: bool, day_after: bool) -> bool:
    """Tell May and March from the verbs."""
    token, before, after = tokens[at], beside(tokens, at, -1), beside(tokens, at, 1)
    if not token.text[0].isupper() or close:
        return close and before.low not in ("they", "we", "you", "he", "she")
    if day_after:
        return before.low not in ("they", "we", "you", "he", "she")
    if before.low == "-":
        return beside(tokens, at, -2).low in ("mid", "early", "late")
    if before.low == "the":
        return after.kind == "word" and after.low not in _TO | {"of", "in", "and"}
    verb = token.low == "march" and before.low in _TO | {"and"} and after.low in _TO
    return before.low in _BEFORE_MONTH and not verb


def is_weekday(tokens: list[Token], at: int, lang: str) -> bool:
    """Tell a weekday; a short form only beside a day or month."""
    low = tokens[at].low
    if low.removesuffix("s") == "mardi" and beside(tokens, at, 1).low == "gras":
        return False
    if low.endswith(("day", "days")) or low.removesuffix("s").endswith(("di", "dimanche")):
        return low.endswith(("day", "days")) == (lang == "en")
    near = next((t for t in tokens[at + 1:at + 4] if t.text not in (".", ",")), None)
    if near is None or not (near.kind in ("int", "ord") or near.low in MONTHS):
        return False
    return (low in _ENGLISH_DAYS) == (lang == "en") and (
        lang == "fr" or tokens[at].text[0].isupper())


def _is_day(token: Token) -> bool:
    return token.kind in ("int", "ord", "word") and 1 <= token.value <= _LAST_DAY


def _is_year(token: Token) -> bool:
    return token.kind == "int" and len(token.text) == _YEAR_DIGITS


def _dotted(tokens: list[Token], at: int) -> bool:
    after = beside(tokens, at, 1)
    return after.text == "." and after.start == tokens[at].end
