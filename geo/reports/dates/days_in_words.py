"""Days of a month written in words: "the eighteenth of March", "le dix-sept mars"."""

from __future__ import annotations

from geo.reports.dates.tokens import Token
from geo.reports.dates.words import MONTHS

_EN = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
       "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
_FR = ("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
       "dix-sept dix-huit dix-neuf vingt")
_TENS = {"dix": 10, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30}
_LAST = 31
_BEFORE_DAY = frozenset({"le", "du", "au", "et", "ce"} | {
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})
DAYS_IN_WORDS = {word: n for words in (_EN, _FR) for n, word in enumerate(words.split(), 1)} | {
    "thirtieth": 30, "trente": 30}


def with_days(tokens: list[Token]) -> list[Token]:
    """Make one token of the words that count the day of a month; the value of all others is 0."""
    if not any(token.value for token in tokens if token.kind == "word"):
        return tokens
    read: list[Token] = []
    for at, token in enumerate(tokens):
        if token.kind != "word" or not token.value:
            read.append(token)
            continue
        value = _day_of(tokens, at)
        tens = value > token.value
        first = read[-2] if tens else token
        read[len(read) - 2 * tens:] = [token._replace(start=first.start, value=value)]
    return read


def _day_of(tokens: list[Token], at: int) -> int:
    """Give the day that a word counts, 0 where no month stands beside it."""
    before = [t.low for t in tokens[max(0, at - 2):at]]
    tens = _tens(before) if tokens[at].value < _TENS["dix"] else 0
    value = tokens[at].value + tens
    return value if value <= _LAST and _is_beside_month(tokens, at, before, tens=tens > 0) else 0


def _is_beside_month(tokens: list[Token], at: int, before: list[str], *, tens: bool) -> bool:
    ahead = [t.low for t in tokens[at + 1:at + 3]]
    if not tokens[at].low.endswith(("st", "nd", "rd", "th")):
        led = tens or (before[-1:] != [] and before[-1] in _BEFORE_DAY)
        return led and ahead[:1] != [] and ahead[0] in MONTHS
    if len(ahead) > 1 and ahead[0] == "of" and ahead[1] in MONTHS:
        return True
    return not tens and len(before) > 1 and before[1] == "the" and before[0] in MONTHS


def _tens(before: list[str]) -> int:
    """Give the ten of "twenty-", "vingt-", "vingt et", or 0."""
    joined = len(before) > 1 and before[1] in {"-", "‑", "et"}
    return _TENS.get(before[0], 0) if joined else 0
