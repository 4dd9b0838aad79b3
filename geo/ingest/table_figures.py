"""Figures as people write them in tables: tolls with their words, degrees with commas or minutes.

Tolls are read as the coding handbook says (section 3): “at least 24” has no upper end, “up to 10”
no lower one, “dozens” no figure at all; the words themselves are kept.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from geo.gazetteer.fold_name import fold_name

MOST = 9_999_999  # more is no number of people in one event
LONGEST = 120  # letters of a cell that can be a figure
_SPACES = "\u0020\u00a0\u202f\u2009"
_N = rf"(\d{{1,3}}(?:[{_SPACES}.,'’]\d{{3}})+|\d{{1,7}})(?:[.,]0+)?"
_UNITS = (
    r"(?:\s*(?:persons?|people|personnes?|deaths?|dead|killed|morts?|tu[ée]e?s?|civilians?|"
    r"civils?|victims?|victimes?|injured|wounded|bless[ée]e?s?|dedans))?\.?")
_LEAST = (
    r"(?:at least|no fewer than|no less than|minimum(?: of)?|min\.?|over|more than|upwards of|"
    r"above|au moins|plus de|pas moins de|au minimum|minimum de|≥|>=|>)")
_UP_TO = (
    r"(?:up to|at most|no more than|not more than|maximum(?: of)?|max\.?|fewer than|less than|"
    r"under|jusqu['’ ]?[àa]|au plus|au maximum|pas plus de|moins de|≤|<=|<)")
_ABOUT = (
    r"(?:about|around|some|approximately|approx\.?|nearly|almost|circa|ca?\.|environ|"
    r"pr[eè]s de|quelque|autour de|~|≈|±)")
_OPEN = re.compile(r"\d[.,]000(?![\d.,])")  # “12,000”: twelve with decimals, or twelve thousand
_PLAIN = re.compile(rf"{_N}{_UNITS}", re.IGNORECASE)
_AT_LEAST = re.compile(
    rf"{_LEAST}\s*{_N}{_UNITS}|{_N}\s*(?:\+|or more|and more|ou plus|et plus|au moins|at least|"
    rf"minimum|min){_UNITS}", re.IGNORECASE)
_AT_MOST = re.compile(
    rf"{_UP_TO}\s*{_N}{_UNITS}|{_N}\s*(?:or fewer|or less|ou moins|maximum|max|at most|au plus)"
    rf"{_UNITS}", re.IGNORECASE)
_ROUGHLY = re.compile(rf"{_ABOUT}\s*{_N}{_UNITS}", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?:between|from|entre|de|around|environ)?\s*{_N}\s*(?:-|–|—|to|and|or|à|a|et|ou|/)\s*{_N}"
    rf"{_UNITS}", re.IGNORECASE)
_NOBODY = frozenset(fold_name(w) for w in (
    "none", "no", "nobody", "nil", "zero", "no deaths", "no casualties", "no fatalities", "aucun",
    "aucune", "zéro", "néant", "personne", "aucun mort", "pas de mort", "no one"))
_BLANK = frozenset(fold_name(w) for w in (
    "unknown", "n/a", "na", "nd", "n.d.", "nan", "null", "not known", "unspecified",
    "inconnu", "inconnue", "inconnus", "non précisé", "non communiqué", "nc", "not reported",
    "non disponible", "to be confirmed", "tbc", "à confirmer", "non renseigné", "undetermined",
    "indéterminé", "ns", "sans objet")) | {""}
_MANY = re.compile(
    r"\b(?:dozens?|hundreds?|thousands?|scores|several|many|numerous|multiple|tens|few|some|"
    r"unknown number|"
    r"(?:une |des )?(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|"
    r"plusieurs|milliers?|beaucoup|quelques|nombre inconnu|des morts|des tu[ée]s|des bless[ée]s)\b",
    re.IGNORECASE)
_WORDS = {word: n for n, words in enumerate((
    "", "one un une", "two deux", "three trois", "four quatre", "five cinq", "six", "seven sept",
    "eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze", "thirteen treize",
    "fourteen quatorze", "fifteen quinze", "sixteen seize", "seventeen", "eighteen", "nineteen",
    "twenty vingt")) for word in words.split()}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


class Figure(NamedTuple):
    """A figure as a claim holds it; ``words`` are the cell's own where they say more."""

    value: int | None = None
    low: int | None = None
    high: int | None = None
    words: str = ""


@lru_cache(maxsize=100_000)
def figure(text: str) -> Figure | None:
    """Read a number of people; None where the cell says something else.

    >>> figure("1 200")[:3], figure("au moins 24"), figure("4-7")[:3]
    ((1200, 1200, 1200), Figure(value=24, low=24, high=None, words='au moins 24'), (None, 4, 7))
    >>> figure("up to 10")[:3], figure("des dizaines"), figure("soon")
    ((None, None, 10), Figure(value=None, low=None, high=None, words='des dizaines'), None)
    """
    text = text.strip()
    if fold_name(text) in _BLANK or len(text) > LONGEST:
        return Figure() if len(text) <= LONGEST else None
    if fold_name(text) in _NOBODY:
        return Figure(0, 0, 0, text)
    if _OPEN.search(text):
        return None
    told = _NUMBER_WORD.sub(lambda m: str(_WORDS[m[0].casefold()]), text)
    found = _read(told)
    if found is None:
        many = _MANY.search(text) and not re.search(r"\d", text)
        return Figure(words=text) if many else None
    if any(n is not None and n > MOST for n in found[:3]):
        return None
    return found._replace(words="" if text.isdigit() else found.words and text)


def _read(text: str) -> Figure | None:
    if found := _PLAIN.fullmatch(text):
        n = _int(found[1])
        return Figure(n, n, n, "" if _bare(text) else text)
    if found := _AT_LEAST.fullmatch(text):
        n = _int(found[1] or found[2])
        return Figure(n, n, None, text)
    if found := _AT_MOST.fullmatch(text):
        return Figure(None, None, _int(found[1] or found[2]), text)
    if found := _ROUGHLY.fullmatch(text):
        n = _int(found[1])
        return Figure(n, n, n, text)
    if found := _RANGE.fullmatch(text):
        low, high = _int(found[1]), _int(found[2])
        return Figure(None, low, high, text) if low < high else None
    return None


def _bare(text: str) -> bool:
    """Tell whether a text is a number and nothing else: then its words say no more."""
    return not re.search(r"[^\W\d_]", text)


def _int(text: str) -> int:
    return int(re.sub(r"\D", "", text))


_DEGREES = re.compile(r"([-+−]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWOnsewo]?)")
_DMS = re.compile(
    r"([-+−]?)\s*(\d{1,3})\s*[°dº:\s]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′m:\s]\s*"
    r"(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|''|’’|″|”|s)?)?)?\s*([NSEWOnsewo]?)")
_LEADING = re.compile(r"([NSEWOnsewo])\s*(.+)")
_SOUTH_WEST = frozenset("SWO")
_WKT = re.compile(
    r"(?:SRID=4326;)?POINT ?(?:Z|M|ZM)? ?\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+){0,2}\s*\)",
    re.IGNORECASE)
_SPLITS = (r"\s*;\s*", r"\s*\|\s*", r",\s+", r",", r"\s+")


@lru_cache(maxsize=200_000)
def degrees(text: str) -> float | None:
    r"""Read degrees: decimal with a point or comma, or with minutes and seconds; None for others.

    >>> degrees("16,27"), degrees("-4.2"), degrees("0° 30' O")
    (16.27, -4.2, -0.5)
    """
    text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if found := _LEADING.fullmatch(text):  # N 16.27
        text = f"{found[2]} {found[1]}"
    if found := _DEGREES.fullmatch(text):
        sign, whole, side = found.groups()
        return _signed(_float(whole), sign, side)
    if found := _DMS.fullmatch(text):
        sign, whole, minutes, seconds, side = found.groups()
        m, s = _float(minutes), _float(seconds or "0")
        if m >= 60 or s >= 60:  # noqa: PLR2004 - minutes and seconds
            return None
        return _signed(round(float(whole) + m / 60 + s / 3600, 6), sign, side)
    return None


@lru_cache(maxsize=200_000)
def point(text: str) -> tuple[float, float] | None:
    """Read latitude and longitude of one cell, ``16.27, -0.04``; None where it is no such pair.

    >>> point("16.27, -0.04"), point("16,27 ; -0,04"), point("POINT (-0.04 16.27)"), point("Gao")
    ((16.27, -0.04), (16.27, -0.04), (16.27, -0.04), None)
    """
    text = text.strip()
    if found := _WKT.fullmatch(text):
        return _pair(found[2], found[1])
    bare = text.strip("()[] ")
    for at in _SPLITS:
        both = re.split(at, bare)
        if len(both) == 2 and (told := _pair(*both)):  # noqa: PLR2004
            return told
    return None


def _pair(lat: str, lon: str) -> tuple[float, float] | None:
    found = degrees(lat), degrees(lon)
    if found[0] is None or found[1] is None:
        return None
    if _turned(lat) or abs(found[0]) > 90:  # noqa: PLR2004 - E 0.04, N 16.27: told by its letters
        return None
    return found[0], found[1]


def _turned(lat: str) -> bool:
    return lat.strip()[-1:].upper() in ("E", "W", "O")


def _signed(value: float, sign: str, side: str) -> float | None:
    minus = sign in ("-", "−")
    if minus and side:
        return None  # minus and a letter: which of them holds?
    return -value if minus or side.upper() in _SOUTH_WEST else value


def _float(text: str) -> float:
    return float(text.replace(",", "."))
