"""Arithmetic of days, weeks, months and years."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta

from geo.model.dates import DateSpan

_WEEK = 7
_MONTHS = 12


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a calendar day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def one_day(day: date) -> DateSpan:
    """Give a day as a span."""
    return DateSpan(day, day)


def whole_month(year: int, month: int) -> DateSpan:
    """Give a month; one beyond December or before January counts into the next or last year."""
    year, month = year + (month - 1) // _MONTHS, (month - 1) % _MONTHS + 1
    first = date(year, month, 1)
    return DateSpan(first, _last_of(first))


def _last_of(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def whole_year(year: int) -> DateSpan:
    """Give a year."""
    return DateSpan(date(year, 1, 1), date(year, _MONTHS, 31))


def week_of(day: date, weeks: int = 0) -> DateSpan:
    """Give the week from Monday to Sunday that holds a day, or one some weeks from it."""
    monday = day - timedelta(days=day.weekday()) + timedelta(days=_WEEK * weeks)
    return DateSpan(monday, monday + timedelta(days=6))


def moved(day: date, n: int, unit: str) -> date:
    """Move a day by days, weeks, months or years; the 31st becomes the last of a shorter month.

    A move out of the calendar stops at its end.
    """
    try:
        if unit in ("month", "year"):
            span = whole_month(day.year, day.month + n * (_MONTHS if unit == "year" else 1))
            return min(span.end, span.start + timedelta(days=day.day - 1))
        return day + timedelta(days=n * (_WEEK if unit in ("week", "weekend") else 1))
    except (ValueError, OverflowError):
        return date(MINYEAR, 1, 1) if n < 0 else date(MAXYEAR - 1, 12, 31)


def latest_weekday(weekday: int, on: date) -> date:
    """Give the latest such weekday that is not after a day."""
    return on - timedelta(days=(on.weekday() - weekday) % _WEEK)
