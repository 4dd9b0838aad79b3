"""Words and numbers of a sentence → symbols of the date grammar.

Each symbol is one character of a string beside the tokens, so that the grammar is written in
regular expressions over symbols and is the same for English and French.
"""

from __future__ import annotations

import re

from geo.model.frozen import record
from geo.reports.dates.counted import is_counted, is_numbered
from geo.reports.dates.days_in_words import DAYS_IN_WORDS, with_days
from geo.reports.dates.named import is_month, is_weekday
from geo.reports.dates.symbols import SYMBOLS, words_of
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import MONTHS, NUMBERS, WEEKDAYS, plain

_TOKEN = re.compile(r"""
 (?P<hours>\b(?:24|48|72|twenty-four|forty-eight|seventy-two|vingt-quatre|quarante-huit
 |soixante-douze)[ -]?(?:hours?|heures?|h)\b)
|(?=\d)(?:  # a word need not be held against seven kinds of figures
 (?P<iso>(?<![\w./-])\d{4}-\d{2}-\d{2}(?![\w/-]))
|(?P<numeric>(?<![\w./-])\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\w/]|[.-]\d))
|(?P<spaced>(?<![\w./-])\d{1,2}\ ?/\ ?\d{1,2}\ ?/\ ?\d{4}(?![\w/]))  # "17 /02/2018"
|(?P<short>(?<![\w./-])\d{1,2}/(?:\d{2}(?![\w/-]|\.\d)|\d(?=\ ?[:–—|\])])))
|(?P<big>\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.:]\d+)+|\d+,\d{1,3}(?!\d))
|(?P<ord>\d{1,2}(?:st|nd|rd|th|er|e|è|ère|ème|ᵉʳ)\b)
|(?P<int>\d{1,9}(?![^\W_]))
|(?P<odd>\d\w*))
|(?P<poss>['’]s\b)
|(?P<word>aujourd['’]\s?hui|week-?ends?|avant-hier|avant-veille|après-midi|apres-midi
|[^\W\d_]{1,4}['’](?=[^\W\d_]{2})|[^\W\d_]+)
|(?P<mark>[^\w\s])
""", re.VERBOSE | re.IGNORECASE)
_MARKS = {",": "COMMA", ".": "DOT", "-": "DASH", "–": "DASH", "—": "DASH", "‑": "DASH",
          "/": "SLASH"}
_DAYS = {"24 ": 1, "48 ": 2, "72 ": 3, "24h": 1, "48h": 2, "72h": 3, "24-": 1, "48-": 2,
         "72-": 3, "twe": 1, "for": 2, "sev": 3, "vin": 1, "qua": 2, "soi": 3}  # of so many hours
_LONGEST = 40  # letters: no word of the grammar is longer, and folding a megabyte costs time
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LAST_DAY = 31
_YEAR_AFTER = frozenset({"in", "since", "en", "depuis"})


@record(frozen=True, slots=True)
class Line:
    """A sentence's tokens and, character for character, their symbols."""

    tokens: tuple[Token, ...]
    symbols: str


def lex(text: str, start: int, end: int, lang: str) -> Line:
    """Read a stretch of text."""
    raw = with_days([_raw(m) for m in _TOKEN.finditer(text, start, end)])
    names = [_symbol(raw, at, lang) for at in range(len(raw))]
    return Line(tuple(raw), "".join(SYMBOLS[n] for n in names))


def _raw(found: re.Match[str]) -> Token:
    (start, end), kind, text = found.span(), found.lastgroup or "", found[0]
    kind = "numeric" if kind in ("sep", "spaced") else kind
    low = plain(text[:_LONGEST]).replace("’", "'") if kind in ("word", "hours") else text
    if kind == "word":
        return Token(start, end, text, low, kind, DAYS_IN_WORDS.get(low, 0))
    if kind == "hours":
        return Token(start, end, text, low, kind, _DAYS[low[:3]])
    value = int(re.sub(r"\D.*", "", text)) if kind in ("ord", "int") else 0
    return Token(start, end, text, low, kind, value)


def _symbol(tokens: list[Token], at: int, lang: str) -> str:
    token = tokens[at]
    if token.kind == "int":
        return _number(tokens, at)
    if token.kind == "ord":
        return "ORD" if 1 <= token.value <= _LAST_DAY and _is_day_ordinal(token, lang) else "NUM"
    if token.kind == "word":
        return _word(tokens, at, lang)
    if token.kind == "mark":
        return _MARKS.get(token.text, "MARK")
    kinds = {"hours": "HOURS", "iso": "FULL", "numeric": "FULL", "short": "SHORT", "poss": "POSS"}
    return kinds.get(token.kind, "NUM")


def _is_day_ordinal(token: Token, lang: str) -> bool:
    """Tell a day of the month ("3rd", "1er") from an ordinal such as a battalion's "33e"."""
    suffix = token.text.lstrip("0123456789").lower()
    return suffix in ("st", "nd", "rd", "th") if lang == "en" else token.value == 1


def _number(tokens: list[Token], at: int) -> str:
    token = tokens[at]
    size = len(token.text)
    if is_numbered(tokens, at):
        return "NUM"
    if size == 4 and _FIRST_YEAR <= token.value <= _LAST_YEAR:  # noqa: PLR2004 - digits of a year
        dated = at > 0 and (tokens[at - 1].low in MONTHS or tokens[at - 1].low in _YEAR_AFTER)
        return "NUM" if is_counted(tokens, at) and not dated else "YEAR"
    if size > 2 or not 1 <= token.value <= _LAST_DAY:  # noqa: PLR2004 - digits of a day
        return "NUM"
    return "NUMDAY" if is_counted(tokens, at) else "DAY"


def _word(tokens: list[Token], at: int, lang: str) -> str:
    token = tokens[at]
    if token.value:
        return "ORD"
    if token.low in MONTHS and is_month(tokens, at, lang):
        return "MON"
    if token.low in WEEKDAYS and is_weekday(tokens, at, lang):
        return "WD"
    return words_of(lang).get(token.low) or ("N" if token.low in NUMBERS else "X")
