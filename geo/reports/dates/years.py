"""The year of a day and month that stand without one."""

from __future__ import annotations

from datetime import date, timedelta

from geo.model.frozen import record
from geo.model.vocabulary import Flag
from geo.reports.dates.calendar import day_of
from geo.reports.dates.expression import Point

_RECENT = timedelta(days=45)  # so near, a weekday that does not fit is a slip and not another year
_NEWS = timedelta(days=30)
_LEAP = 4  # years until there is a 29 February again


@record(frozen=True, slots=True)
class Stated:
    """A year that the text states, with the month and day beside it, if any.

    ``opens`` marks one that begins its sentence ("In 2022, …") and so governs what follows.
    """

    year: int
    month: int
    day: int
    paragraph: int
    sentence: int
    opens: bool = False


@record(frozen=True, slots=True)
class Governing:
    """The year that the text itself gives for a date; ``near`` within the same sentence."""

    year: int
    near: bool


def governing(stated: list[Stated], point: Point, paragraph: int, sentence: int,
              published: date | None = None) -> Governing | None:
    """Find the year that the text states for a day and month elsewhere."""
    for one in reversed(stated):
        near = one.sentence == sentence
        if near and one.month in (0, point.month):
            return Governing(one.year, near=True)
        same_day = one.day and one.day == point.day
        if one.month == point.month and (one.paragraph == paragraph or same_day):
            return Governing(one.year, near=False)
        if one.opens and one.paragraph == paragraph and not one.month:
            return Governing(one.year, near=False)
    return _of_month(stated, point, published)


def _of_month(stated: list[Stated], point: Point, published: date | None) -> Governing | None:
    """Find the year of the same month elsewhere in the text, unless the day can be news."""
    recent = published and point.day and _latest(point, published)
    if published is None or not recent or published - recent <= _NEWS:
        return None
    return next((Governing(one.year, near=False) for one in reversed(stated)
                 if one.month == point.month), None)


def year_of(point: Point, published: date | None, given: Governing | None, *,
            coming: bool = False) -> tuple[date | None, tuple[Flag, ...]]:
    """Give the day: in the year that the text gives, else the latest not after publication.

    Where the weekday beside it does not fit and the day is long past, the year before is taken if
    it fits there.
    """
    flag = (Flag.YEAR_INFERRED,)
    if given:
        return day_of(given.year, point.month, point.day), () if given.near else flag
    if published is None:
        return None, ()
    if coming:
        return _next(point, published), flag
    day = _latest(point, published)
    if day is None or point.weekday in (-1, day.weekday()) or published - day <= _RECENT:
        return day, flag
    before = day_of(day.year - 1, point.month, point.day)
    return (before if before and before.weekday() == point.weekday else day), flag


def _latest(point: Point, published: date) -> date | None:
    years = range(published.year, published.year - _LEAP - 1, -1)
    days = (day_of(year, point.month, point.day) for year in years)
    return next((d for d in days if d and d <= published), None)


def _next(point: Point, published: date) -> date | None:
    years = range(published.year, published.year + _LEAP + 1)
    days = (day_of(year, point.month, point.day) for year in years)
    return next((d for d in days if d and d >= published), None)
