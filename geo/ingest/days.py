"""Dates as data sets write them → days and spans in ISO form."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

FARTHEST = timedelta(hours=14)  # from UTC to where a day begins first on earth
WEEK = timedelta(days=3)  # on either side: seven days with the given one in the middle
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.+Z]*)?")
_WORDS = re.compile(r"(\d{1,2})[ -]([A-Za-zéûÉÛ]{3,10})\.?[ -](\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,10})\.? (\d{1,2}), ?(\d{4})")
_NAMES = """
    jan january janv janvier, feb february févr février, mar march mars, apr april avr avril,
    may mai, jun june juin, jul july juil juillet, aug august août, sep sept september septembre,
    oct october octobre, nov november novembre, dec december déc décembre"""
_MONTHS = {name: n for n, names in enumerate(_NAMES.split(","), 1) for name in names.split()}


@lru_cache(maxsize=50_000)
def day(text: str) -> date | None:
    """Read a day that can be read in one way only; None for anything else.

    >>> day("2024-03-05 00:00:00"), day("31 December 2020"), day("05/03/2024"), day("5-Mar-24")
    (datetime.date(2024, 3, 5), datetime.date(2020, 12, 31), None, None)
    >>> day("March 5, 2024")
    datetime.date(2024, 3, 5)
    """
    try:
        if found := _ISO.fullmatch(text):
            return date(*(int(g) for g in found.groups()))
        if found := _WORDS.fullmatch(text):
            month = _MONTHS.get(found[2].casefold())
            return date(int(found[3]), month, int(found[1])) if month else None
        if found := _MONTH_FIRST.fullmatch(text):
            month = _MONTHS.get(found[1].casefold())
            return date(int(found[3]), month, int(found[2])) if month else None
    except ValueError:
        return None
    return None


def newest() -> date:
    """Give the latest day that has begun anywhere on earth: nothing can have happened after it."""
    return (datetime.now(UTC) + FARTHEST).date()


def is_ahead(told: date | str | None, today: date) -> bool:
    """Tell whether a day, or an end of an ISO interval, lies after a day; None lies nowhere.

    A month or year that has begun may be told of as a whole. Dates in ISO's form stand in the
    order of their letters, so that nothing has to be read.

    >>> is_ahead("2025-03", date(2025, 3, 5)), is_ahead("2025-03-01/2035-03-01", date(2025, 3, 5))
    (False, True)
    """
    last = today.isoformat()
    return told is not None and any(part > last for part in str(told).split("/"))


def week_of(on: date) -> str:
    """Give the seven days in whose middle a day lies.

    >>> week_of(date(2024, 3, 1))
    '2024-02-27/2024-03-04'
    """
    return f"{on - WEEK}/{on + WEEK}"


def span(start: date, end: date) -> str:
    """Write a day or an interval.

    >>> span(date(2024, 3, 1), date(2024, 3, 1)), span(date(2024, 3, 1), date(2024, 3, 4))
    ('2024-03-01', '2024-03-01/2024-03-04')
    """
    return f"{start}" if start == end else f"{start}/{end}"


@lru_cache(maxsize=100_000)
def utc_day(text: str) -> str | None:
    """Read a time stamp (seconds since 1970, or ISO) as its calendar day in UTC.

    >>> utc_day("1612547032"), utc_day("2024-03-12 14:02:11"), utc_day("soon")
    ('2021-02-05', '2024-03-12', None)
    """
    try:
        if text.isdigit():
            return datetime.fromtimestamp(int(text), UTC).date().isoformat()
        on = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return (on.astimezone(UTC) if on.tzinfo else on).date().isoformat()
