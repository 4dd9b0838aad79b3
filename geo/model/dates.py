"""Calendar spans: a date as precise as its source and no more.

Calendar dates, never datetimes, so that no time zone can move an incident. The written form is
ISO 8601: ``2025-02-17``, ``2022-03``, ``2024``, ``2022-03-27/2022-03-31``.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from geo.errors import InputError
from geo.i18n import N_
from geo.model.vocabulary import DatePrecision

MONTHS = 12
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True)
class DateSpan:
    """From one day to another, both included."""

    start: date
    end: date

    @property
    def precision(self) -> DatePrecision:
        """Name the span: a day, a calendar month, a calendar year, else a range."""
        start, end = self.start, self.end
        if start == end:
            return DatePrecision.DAY
        if start.day != 1 or start.year != end.year or end != _month_end(end.year, end.month):
            return DatePrecision.RANGE
        if start.month == end.month:
            return DatePrecision.MONTH
        whole_year = (start.month, end.month) == (1, MONTHS)
        return DatePrecision.YEAR if whole_year else DatePrecision.RANGE

    def contains(self, other: DateSpan) -> bool:
        """Tell whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end


def parse_span(text: str) -> DateSpan:
    """Read a day, month, year or interval in ISO 8601 form.

    Raises InputError, quoting the text, where it is none of these.

    >>> parse_span("2024-02").end
    datetime.date(2024, 2, 29)
    >>> parse_span("2022-03-27/2022-03-31").precision.value
    'range'
    """
    first, _, last = text.strip().partition("/")
    start, end = _part(first, text), _part(last or first, text)
    if start.start > end.end:
        raise InputError(N_("The interval “{text}” ends before it begins."), text=text)
    return DateSpan(start.start, end.end)


def _part(part: str, text: str) -> DateSpan:
    found = _PART.fullmatch(part.strip())
    if not found:
        raise InputError(N_("“{text}” is no date: write 2025-02-17, 2025-02, 2025 or two of these "
                            "with a / between."), text=text)
    year, month, day = (int(g) if g else None for g in found.groups())
    try:
        return _span(year or 0, month, day)
    except ValueError as error:
        raise InputError(N_("“{text}” is not in the calendar."), text=text) from error


def _span(year: int, month: int | None, day: int | None) -> DateSpan:
    if day and month:
        return DateSpan(date(year, month, day), date(year, month, day))
    if month:
        return DateSpan(date(year, month, 1), _month_end(year, month))
    return DateSpan(date(year, 1, 1), _month_end(year, MONTHS))


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
