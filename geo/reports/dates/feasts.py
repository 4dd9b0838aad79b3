"""Feasts whose day the calendar tells: Christmas, Easter Monday, All Saints, Mali's own holidays.

Those of the lunar year (Tabaski, the end of Ramadan) depend on who saw the moon: they name no day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from geo.reports.dates.calendar import day_of
from geo.reports.dates.expression import Expression, Form, Point
from geo.reports.dates.lexer import Line

_FIXED = {
    (12, 25): "christmas day|jour de noel|fete de noel|a noel|messe de noel",
    (12, 24): "christmas eve|veille de noel|reveillon de noel",
    (12, 26): "boxing day|lendemain de noel",
    (12, 31): "new year 's eve|new year eve|veille du nouvel an|saint - sylvestre|"
              "reveillon du nouvel an|reveillon de la saint - sylvestre|veille du jour de l' an",
    (1, 1): "new year 's day|new year day|jour de l' an|jour du nouvel an|premier de l' an",
    (1, 20): "army day|armed forces day|fete de l' armee|fete des armees",
    (3, 8): "international women 's day|women 's day|journee internationale des femmes",
    (3, 26): "martyrs ' day|martyrs day|journee des martyrs|fete des martyrs",
    (5, 1): "labour day|labor day|may day|fete du travail",
    (5, 25): "africa day|journee de l' afrique",
    (8, 15): "assumption day|feast of the assumption|jour de l' assomption|fete de l' assomption",
    (9, 22): "independence day|fete de l' independance|jour de l' independance|"
             "fete nationale de l' independance|anniversaire de l' independance",
    (11, 1): "all saints ' day|all saints day|all saints|la toussaint|jour de la toussaint|"
             "fete de la toussaint|a la toussaint",
}
_AFTER_EASTER = {
    -46: "ash wednesday|mercredi des cendres",
    -7: "palm sunday|dimanche des rameaux",
    -3: "maundy thursday|jeudi saint",
    -2: "good friday|vendredi saint",
    -1: "holy saturday|easter saturday|easter eve|samedi saint|veille de paques",
    0: "easter sunday|easter day|dimanche de paques|jour de paques",
    1: "easter monday|lundi de paques|lendemain de paques",
    39: "ascension day|ascension thursday|jeudi de l' ascension|jour de l' ascension",
    49: "whit sunday|pentecost sunday|dimanche de pentecote|dimanche de la pentecote",
    50: "whit monday|lundi de pentecote|lundi de la pentecote",
}
_Words = tuple[str, ...]


def _listed() -> dict[str, list[tuple[_Words, Point, int]]]:
    """Give each feast's words with its month and day, or the days from Easter, by first word."""
    found: dict[str, list[tuple[_Words, Point, int]]] = {}
    named = [(words, Point(day, month), 0) for (month, day), all_ in _FIXED.items()
             for words in all_.split("|")]
    named += [(words, Point(), days) for days, all_ in _AFTER_EASTER.items()
              for words in all_.split("|")]
    for words, point, days in named:
        said = tuple(words.split())
        found.setdefault(said[0], []).append((said, point, days))
    return {first: sorted(rows, key=lambda r: -len(r[0])) for first, rows in found.items()}


_BY_FIRST = _listed()


def feasts(line: Line) -> Iterator[Expression]:
    """Find the feasts that a sentence names, with the year behind them."""
    for at, token in enumerate(line.tokens):
        for said, point, days in _BY_FIRST.get(token.low, ()):
            last = at + len(said)
            if tuple(t.low.replace("’", "'") for t in line.tokens[at:last]) == said:
                after = line.tokens[last] if last < len(line.tokens) else None
                year = after.value if after and after.kind == "int" and len(after.text) == 4 else 0  # noqa: PLR2004 - digits of a year
                yield Expression(Form.FEAST, at, last + bool(year),
                                 Point(point.day, point.month, year), n=days, unit="feast")
                break


def feast_day(one: Expression, on: date | None, *, coming: bool) -> date | None:
    """Give a feast's day in the year stated, else the latest up to a day, or the next after it."""
    if one.a.year or on is None:
        return _in_year(one, one.a.year) if one.a.year else None
    days = [d for year in range(on.year - 1, on.year + 2) if (d := _in_year(one, year))]
    return min((d for d in days if d >= on), default=None) if coming else max(
        (d for d in days if d <= on), default=None)


def _in_year(one: Expression, year: int) -> date | None:
    return day_of(year, one.a.month, one.a.day) if one.a.month else (
        easter(year) + timedelta(days=one.n))


def easter(year: int) -> date:
    """Give Easter Sunday by the Gregorian reckoning (Meeus, Astronomical Algorithms, ch. 8).

    >>> easter(2023)
    datetime.date(2023, 4, 9)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4
             - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
