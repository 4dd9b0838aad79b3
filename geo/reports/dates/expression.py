"""Date expressions as they are written, before anything is known of the calendar."""

from __future__ import annotations

from enum import StrEnum

from geo.model.frozen import record


class Form(StrEnum):
    """How a date is expressed."""

    DAY = "day"              # 17 February 2025, Monday 17 February, 2025-02-17
    DAYS = "days"            # from 27 to 31 March
    WEEKDAY = "weekday"      # Monday, last Monday, the following Monday
    WEEKDAYS = "weekdays"    # between Saturday and Sunday
    WEEKDAY_DAY = "weekday_day"  # samedi 3
    DAY_OF_MONTH = "day_of_month"  # the 17th, 17 of the same month
    MONTH = "month"
    MONTHS = "months"
    YEAR = "year"
    YEARS = "years"
    NEAR = "near"            # today, yesterday, last night: days from the day of publication
    UNIT = "unit"            # last week, this month, next year
    AGO = "ago"              # three days ago
    OFFSET = "offset"        # three days later: from a date told before
    ALIKE = "alike"          # that day, the same month
    PAST = "past"            # over the past six months
    FEAST = "feast"          # Ramadan: it moves
    COUNTED = "counted"      # two days before Christmas: from another date of the sentence
    NTH = "nth"              # the second Sunday of May, the last day of April
    PAIR = "pair"            # between these two dates: those told before


@record(frozen=True, slots=True)
class Point:
    """A calendar point as far as it is written; 0, and -1 for the weekday, where it is not."""

    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int = -1


@record(frozen=True, slots=True)
class Expression:
    """A date expression over tokens ``first`` to ``last``, the latter not included.

    ``n`` counts ``unit`` (day, week, month, year, weekend); negative is back in time. ``which`` is
    last, this, next, previous, following or same. ``since`` marks a period that runs on; ``base``
    is the date from which one is counted.
    """

    form: Form
    first: int
    last: int
    a: Point = Point()
    b: Point = Point()
    n: int = 0
    unit: str = ""
    which: str = ""
    since: bool = False
    base: Expression | None = None
