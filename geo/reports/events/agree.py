"""Whether two dates, places or figures may be of one event."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import IntEnum

from geo.gazetteer.toponym import plain_words
from geo.model.resolution import Resolution
from geo.model.vocabulary import DatePrecision, GeoPrecision, GeoStatus
from geo.reports.model import Toll, When, Where

_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b")
_WEEKDAY = re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
                      r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")
_DAYS_AFTER = re.compile(
    r"\b(?:following|next|ensuing) days\b|\bjours (?:suivants|qui (?:ont )?suiv\w+)\b",
    re.IGNORECASE)
_POINTS = re.compile(r"(?:on )?(?:that|this|the same|the|ce|cet|cette|ces|le|la) (?:same )?"
                     r"(?:day|morning|night|evening|afternoon|week|jour|matin|nuit|soir|"
                     r"[a-z]+day|[a-z]+di-l[àa]|dimanche-l[àa])",
                     re.IGNORECASE)
_RECKONED = re.compile(r"\b(?:(?:some|about|around|a|quelque|environ) )?(?:a )?\d+ ?"
                       r"(?:km|kilomet\w+|miles?)\b|\b(?:pres|non loin|a proximite) d")
_OVER = re.compile(r"\b(?:over|more than|upwards of|plus d(?:e|[’'])|au-delà de)\b", re.IGNORECASE)
_NEARLY = re.compile(
    r"\b(?:almost|nearly|close to|about|around|roughly|presque|pr[èe]s d(?:e|[’'])|environ)\b",
    re.IGNORECASE)
_WEEKEND = re.compile(r"week[- ]?end", re.IGNORECASE)
_UNIT = re.compile(r"\b(?:cercle|circle|district|r[ée]gion|commune|province)s?\b", re.IGNORECASE)
_DOZEN = 12
_NAMED = ("place:", "near:", "unit:", "route:")
FINENESS = [DatePrecision.DAY, DatePrecision.RANGE, DatePrecision.MONTH, DatePrecision.YEAR,
            DatePrecision.UNKNOWN]
SETTLED = 4  # fineness: a place, or a name that is not settled; no unit above the commune
_NIGHT = timedelta(2)  # what a range of days is at most that is one night, told as two or three


class Likeness(IntEnum):
    """How two mentions stand to each other."""

    APART = -1
    SILENT = 0
    COMPATIBLE = 1
    SAME = 2


def dates_agree(one: When, other: When) -> Likeness:
    """Compare two dates; those a day apart may be one night if one is only reckoned."""
    if _goes_on(one) or _goes_on(other):
        return Likeness.SILENT
    if not (one.start and one.end and other.start and other.end):
        return _unresolved(plain_words(one.text), plain_words(other.text))
    if (one.start, one.end) == (other.start, other.end):
        return Likeness.SAME
    if one.start <= other.end and other.start <= one.end:
        return Likeness.COMPATIBLE
    night = any(w.precision is DatePrecision.RANGE and w.start and w.end
                and w.end - w.start <= _NIGHT and not _WEEKEND.search(w.text)
                for w in (one, other)) and not (_names_day(one) and _names_day(other))
    gap = max(one.start - other.end, other.start - one.end)
    if night and gap <= timedelta(1):
        return Likeness.COMPATIBLE
    return Likeness.APART


def _names_day(when: When) -> bool:
    """Tell whether words name a day, and do not only reckon it: "during the night"."""
    return names_weekday(when) or any(c.isdigit() for c in when.text)


def _goes_on(when: When) -> bool:
    """Tell whether words mean days of which others tell: "the following days", "that morning"."""
    points = not (when.start and when.end) and _POINTS.match(when.text)
    return bool(points or _DAYS_AFTER.search(when.text))


def _unresolved(one: str, other: str) -> Likeness:
    """Compare dates that no day of publication resolves: other weekdays and months are others."""
    if one == other:
        return Likeness.SAME
    apart = not set(one.split()) & set(other.split())
    named = _MONTH.search(f"{one} {other}") or (_WEEKDAY.search(one) and _WEEKDAY.search(other))
    return Likeness.APART if apart and named else Likeness.SILENT


def names_weekday(when: When) -> bool:
    """Tell whether a day is at least known by its name, in a report without a day of its own."""
    return bool(_WEEKDAY.search(when.text.lower()))


def places_agree(one: Where, other: Where) -> Likeness:
    """Compare two places by their names and units."""
    a, b = plain_words(one.text), plain_words(other.text)
    if a == b:
        return Likeness.SAME
    if {one.resolution.status, other.resolution.status} == {GeoStatus.OUTSIDE, GeoStatus.RESOLVED}:
        return Likeness.APART  # "near the border with Burkina Faso", "in Burkina Faso"
    ids = [w.ref.partition(":")[2] for w in (one, other) if w.ref.startswith(_NAMED)]
    if len(ids) > 1 and ids[0] == ids[1]:
        return Likeness.SAME
    words = set(_head(a).split()), set(_head(b).split())
    if a and b and (words[0] <= words[1] or words[1] <= words[0]):
        return Likeness.SAME
    return _units_agree(one.resolution, other.resolution)


def _head(words: str) -> str:
    """Leave out what a place is only reckoned from: "the village of X, 3 km west of Y".

    >>> _head("village of alu 3 km west of ber"), _head("near ber")
    ('village of alu', 'near ber')
    """
    found = _RECKONED.search(words)
    return words[:found.start()].strip() if found and words[:found.start()].strip() else words


def _units_agree(one: Resolution, other: Resolution) -> Likeness:
    if one.is_route or other.is_route or GeoStatus.RESOLVED not in (one.status, other.status):
        return Likeness.SILENT
    chains = [tuple(filter(None, (r.adm1, r.adm2, r.adm3))) for r in (one, other)]
    shorter = min(len(c) for c in chains)
    if not shorter:
        return Likeness.SILENT
    if chains[0][:shorter] != chains[1][:shorter]:
        return Likeness.APART
    if one.is_pin and other.is_pin and one.place_id != other.place_id:
        return Likeness.APART
    return Likeness.COMPATIBLE


def tolls_agree(one: Toll, other: Toll) -> Likeness:
    """Compare two whole figures: of several speakers, or "at least 24" and 24."""
    a = {n for n in (one.low, one.best, one.high) if n is not None}
    b = {n for n in (other.low, other.best, other.high) if n is not None}
    if not a or not b:
        return Likeness.SILENT
    if a & b:
        return Likeness.SAME
    low, high = max(min(a), min(b)), min(_top(one, a), _top(other, b))
    rounded = _goes_over(one, min(b)) or _goes_over(other, min(a))
    return Likeness.COMPATIBLE if low <= high or rounded else Likeness.APART


def _goes_over(toll: Toll, figure: int) -> bool:
    """Tell whether a round figure is told to be missed by little: "over a dozen" and 14."""
    least = toll.low or 0
    is_round = least > 0 and (least % 10 == 0 or least % _DOZEN == 0)
    if not is_round:
        return False
    nearly = abs(figure - least) * 10 <= least and _NEARLY.search(toll.text) is not None
    return nearly or (_OVER.search(toll.text) is not None and least < figure <= least * 3 // 2)


def _top(toll: Toll, figures: set[int]) -> int:
    return toll.high if toll.high is not None else max(figures)


def fineness(where: Where) -> int:
    """Order places: the finest located first, then a route, a name that is not settled, units."""
    found = where.resolution
    if found.status is GeoStatus.OUTSIDE:
        return 9
    if found.is_route:
        return 2
    if found.status is GeoStatus.RESOLVED:
        return fineness_of(found.precision)
    named = where.ref.startswith(("ambiguous:", "unlocated:"))
    return 4 if named and "border" not in where.text.casefold() else 9


def is_village(where: Where) -> bool:
    """Tell whether a phrase names a settlement, also one that nobody knows or that has a unit."""
    unknown = where.ref.startswith("unlocated:no gazetteer") or (
        where.resolution.adm2 and not _UNIT.search(where.text))  # drawn as the unit that holds it
    return fineness(where) <= SETTLED or bool(unknown)


def fineness_of(precision: GeoPrecision) -> int:
    """Order precisions, with room for routes and names that are not settled."""
    order = {GeoPrecision.EXACT: 0, GeoPrecision.NEAR: 1, GeoPrecision.ADM3: 3,
             GeoPrecision.ADM2: 5, GeoPrecision.ADM1: 6, GeoPrecision.COUNTRY: 8}
    return order.get(precision, 7)
