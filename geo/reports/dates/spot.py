"""All date expressions of a sentence: the longest of those that overlap, "since" taken in."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from geo.reports.dates.build import build, symbol
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.feasts import feasts
from geo.reports.dates.grammar import rules
from geo.reports.dates.lexer import Line
from geo.reports.dates.reckoned import counted
from geo.reports.dates.symbols import SYMBOLS, words_of
from geo.reports.dates.words import MONTHS, WEEKDAYS, plain, word_set

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\d{4}|\d[/.]\d|\d(?:st|nd|rd|th)\b|\b[Ll]e\s+\d|"
                      r"(?:24|48|72)[ -]?(?:h\b|hours|heures)")
_HOURS = re.compile(r"(?:four|eight|two|quatre|huit|douze)[ -]?(?:h\b|hours|heures)")
_EMPTY = {"en": frozenset({"an", "end"}), "fr": frozenset({"end", "aujourd"})}
_UNITS = "UDAY UWEEK UMONTH UYEAR WKND NIGHT PART"
_NEEDS = {
    "days": "MON FULL", "weekdays": "WD", "day": "MON FULL", "months": "MON", "years": "YEAR",
    "year": "YEAR", "weekday_day": "WD", "past": _UNITS, "feast": "FEST", "month": "MON",
    "day_of_month": "ORD LE UMONTH", "weekday": "WD", "unit": _UNITS, "ago": _UNITS,
    "near": "YESTER BEFOREYEST NIGHT PART TODAY TOMORROW TONIGHT OVERN", "short": "SHORT",
    "nth": "MON",
    "pair": "UDATE",
    "offset": f"VEILLE LENDEM SURLENDEM HOURS {_UNITS}", "alike": f"WD {_UNITS}"}
_ANCHORS = word_set("YESTER BEFOREYEST TODAY TOMORROW TONIGHT OVERN VEILLE LENDEM SURLENDEM FEST "
                     f"COURANT UDATE {_UNITS}")
_LEADING = frozenset({"ON", "IN", "AT", "HAS", "COMMA", "X"})
_BARE = frozenset({Form.DAY, Form.DAYS, Form.MONTH, Form.WEEKDAYS})
_NOT_SINCE = frozenset({Form.OFFSET, Form.COUNTED, Form.ALIKE, Form.PAST, Form.FEAST, Form.PAIR})
_WHOLE = frozenset({Form.PAST, Form.FEAST})
_WHEN = frozenset({"when", "lorsque", "quand", "ou", "date", "jour"})  # "since 20 May, when …"


def may_be_dated(text: str, lang: str) -> bool:
    """Tell from its words whether a sentence can hold a date at all; most hold none."""
    if (_DIGIT.search(text) and _FIGURES.search(text)) or _HOURS.search(text):
        return True
    return not _telling(lang).isdisjoint(_WORD.findall(plain(text)))


@cache
def _telling(lang: str) -> frozenset[str]:
    words = (w for w, symbol in words_of(lang).items() if symbol in _ANCHORS)
    return frozenset(part for w in (*words, *MONTHS, *WEEKDAYS)
                     for part in _WORD.findall(w) if len(part) > 1) - _EMPTY[lang]


@cache
def _needed(lang: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Give each rule with the symbols of which a sentence must hold one."""
    return tuple((form, rule, "".join(SYMBOLS[n] for n in _NEEDS[form].split()))
                 for form, rule in rules(lang))


def spot(line: Line, lang: str) -> list[Expression]:
    """Give the date expressions of a sentence in order; none overlaps another."""
    held = set(line.symbols)
    found = [made for form, rule, needed in _needed(lang) if not held.isdisjoint(needed)
             for match in rule.finditer(line.symbols)
             if (made := build(form, match, line)) is not None]
    found += feasts(line)
    found.sort(key=lambda e: (e.first - e.last, e.first))
    taken = bytearray(len(line.tokens) + 1)
    chosen = []
    for one in found:
        if not any(taken[one.first:one.last]):
            taken[one.first:one.last] = b"\1" * (one.last - one.first)
            chosen.append(_with_since(line, _trimmed(line, one)))
    return counted(line, lang, sorted(chosen, key=lambda e: e.first))


def _trimmed(line: Line, one: Expression) -> Expression:
    """Leave out prepositions before the expression and marks after it."""
    first, last = one.first, one.last
    while one.form not in _WHOLE and first + 1 < last and (symbol(line, first) in _LEADING or (
            symbol(line, first) in ("LE", "THE") and one.form in _BARE
            and symbol(line, first + 1) in ("DAY", "ORD", "WD", "MID"))):
        first += 1
    while last - 1 > first and symbol(line, last - 1) in ("DOT", "COMMA"):
        last -= 1
    return one if (first, last) == (one.first, one.last) else replace(one, first=first, last=last)


def _tells_what_happened(line: Line, one: Expression) -> bool:
    """Tell whether a date that a rank is counted from is an event's: "…, when four died"."""
    ahead = line.tokens[one.last:one.last + 2]
    return len(ahead) > 1 and ahead[0].text == "," and ahead[1].low in _WHEN


def _with_since(line: Line, one: Expression) -> Expression:
    """Take in a "since" before the expression and what stands between."""
    if one.form in _NOT_SINCE or _tells_what_happened(line, one):
        return one
    at = one.first - 1
    while at >= 0 and symbol(line, at) in ("THE", "LE", "OF", "DU", "IN", "AT", "LAST"):
        at -= 1
    if at >= 0 and symbol(line, at) == "SINCE":
        return replace(one, first=at, since=True)
    return one
