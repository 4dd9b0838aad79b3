"""Date expressions → calendar spans, seen from the day of publication and what was told before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from geo.model.dates import DateSpan
from geo.model.vocabulary import Flag
from geo.reports.dates.calendar import (
    day_of,
    latest_weekday,
    moved,
    one_day,
    week_of,
    whole_month,
    whole_year,
)
from geo.reports.dates.expression import Expression, Form, Point
from geo.reports.dates.feasts import feast_day
from geo.reports.dates.years import Stated, governing, year_of

_FIRST, _LAST = 1800, 2200  # years; beyond them somebody mistyped
_SHORT = timedelta(days=3)  # a span so short can be counted from
_MOST_PLAY, _ROUND_PLAY = 3, 2  # days to each side of "three weeks ago", of "une dizaine de jours"


@dataclass
class Known:
    """What has been read so far: day of publication, years that were written, the last dates."""

    published: date | None = None
    stated: list[Stated] = field(default_factory=list)
    anchor: DateSpan | None = None
    paragraph: int = 0
    sentence: int = 0
    pair: DateSpan | None = None  # from the last but one day told to the last
    coming: bool = False  # the words speak of what is still to come


Result = tuple[DateSpan | None, tuple[Flag, ...]]
NOTHING: Result = (None, ())


def resolve(one: Expression, known: Known) -> Result:
    """Give the span that an expression means and what is doubtful about it."""
    try:
        span, flags = _RESOLVERS[one.form](one, known)
    except (ValueError, OverflowError):  # beyond the calendar
        return NOTHING
    if span and not _FIRST <= span.start.year <= span.end.year <= _LAST:
        return NOTHING
    return (_until_published(span, known), flags) if one.since and span else (span, flags)


def _until_published(span: DateSpan, known: Known) -> DateSpan | None:
    if known.published is None or span.start > known.published:
        return None
    return DateSpan(span.start, known.published)


def _day(one: Expression, known: Known) -> Result:
    if one.unit != "year":
        return _point_day(one.a, known)
    told = known.anchor.start if known.anchor and one.which in ("same", "previous") else None
    seen = told or known.published
    day = day_of(seen.year + one.n, one.a.month, one.a.day) if seen else None
    return (one_day(day), ()) if day else NOTHING


def _point_day(point: Point, known: Known) -> Result:
    """Resolve a day and month; the year from the text, else from publication and weekday."""
    if point.year:
        day = day_of(point.year, point.month, point.day)
        flags: tuple[Flag, ...] = ()
    else:
        given = governing(known.stated, point, known.paragraph, known.sentence, known.published)
        day, flags = year_of(point, known.published, given, coming=known.coming)
    if day is None:
        return NOTHING
    if point.weekday not in (-1, day.weekday()):
        flags += (Flag.WEEKDAY_CONFLICT,)
    return one_day(day), flags


def _days(one: Expression, known: Known) -> Result:
    a, b = one.a, one.b
    month = a.month or b.month
    last = Point(b.day, b.month or a.month, b.year or (0 if a.month else a.year), b.weekday)
    if a.year and not last.year:
        last = Point(last.day, last.month, a.year + (last.month < month), last.weekday)
    end, flags = _point_day(last, known)
    if end is None:
        return NOTHING
    if not a.day:  # "the night of Wednesday to Thursday 9 May"
        return DateSpan(latest_weekday(a.weekday, end.start), end.start), flags
    year = a.year or end.start.year - (month > last.month)
    start, more = _point_day(Point(a.day, month, year, a.weekday), known)
    if start is None or start.start > end.start:
        return NOTHING
    return DateSpan(start.start, end.start), tuple(dict.fromkeys(flags + more))


def _weekday(one: Expression, known: Known) -> Result:
    day = _weekday_day(one, known)
    return (one_day(day), ()) if day else NOTHING


def _weekday_day(one: Expression, known: Known) -> date | None:
    weekday, anchor = one.a.weekday, known.anchor
    if one.which in ("previous", "following", "told"):
        from_day = anchor and {"previous": anchor.start - timedelta(days=1), "told": anchor.end,
                               "following": anchor.end + timedelta(days=7)}[one.which]
        return latest_weekday(weekday, from_day) if from_day else None
    if known.published is None:
        return None
    if one.unit == "week":
        return week_of(known.published, one.n).start + timedelta(days=weekday)
    if one.which == "next" or known.coming:
        return latest_weekday(weekday, known.published + timedelta(days=7))
    back = timedelta(days=(one.which == "last") - 7 * one.n)  # n: "the Friday before last"
    return latest_weekday(weekday, known.published - back)


def _weekdays(one: Expression, known: Known) -> Result:
    if known.published is None:
        return NOTHING
    end = latest_weekday(one.b.weekday, known.published - timedelta(days=one.which == "last"))
    return DateSpan(latest_weekday(one.a.weekday, end), end), ()


def _dated_weekday(one: Expression, known: Known) -> Result:
    """Resolve "samedi 3": the latest third that is a Saturday, of the last three months."""
    if known.published is None:
        return NOTHING
    months = [whole_month(known.published.year, known.published.month - back) for back in range(4)]
    days = [d for m in months if (d := day_of(m.start.year, m.start.month, one.a.day))
            and d <= known.published]
    fitting = [d for d in days[:3] if d.weekday() == one.a.weekday]
    if fitting:
        return one_day(fitting[0]), ()
    return (one_day(days[0]), (Flag.WEEKDAY_CONFLICT,)) if days else NOTHING


def _day_of_month(one: Expression, known: Known) -> Result:
    month = _month_meant(one, known)
    if month is None:
        return NOTHING
    day = day_of(month.year, month.month, one.a.day)
    if not one.which and known.anchor is None and known.published and (
            day is None or day > known.published):
        earlier = whole_month(month.year, month.month - 1).start
        day = day_of(earlier.year, earlier.month, one.a.day)
    return (one_day(day), ()) if day else NOTHING


def _month_meant(one: Expression, known: Known) -> date | None:
    """Give a day of the month in which "the 17th" lies."""
    told = known.anchor.start if known.anchor else None
    if one.which == "same":
        return told
    if one.which == "following":
        return moved(told, 1, "month") if told else None
    if one.which in ("last", "previous"):
        return moved(known.published, -1, "month") if known.published else None
    return known.published if one.which == "this" else told or known.published


def _month(one: Expression, known: Known) -> Result:
    month = one.a.month
    if one.a.year:
        return whole_month(one.a.year, month), ()
    if one.which == "same" and known.anchor:
        return whole_month(known.anchor.start.year, month), ()
    if one.unit == "year" and known.published:
        return whole_month(known.published.year + one.n, month), ()
    if one.unit == "year" or one.which in ("previous", "following", "same"):
        return NOTHING
    flags: tuple[Flag, ...] = (Flag.YEAR_INFERRED,)
    year = governing(known.stated, one.a, known.paragraph, known.sentence)
    if year and one.which != "last":
        return whole_month(year.year, month), () if year.near else flags
    return (_month_near(one, known, known.published), flags) if known.published else NOTHING


def _month_near(one: Expression, known: Known, this: date) -> DateSpan:
    """Give the latest such month not after publication, or the next where it is to come."""
    month = one.a.month
    later = month > this.month or (month == this.month and one.which == "last")
    if known.coming or one.which == "next":
        return whole_month(this.year + (month < this.month), month)
    return whole_month(this.year - later, month)


def _months(one: Expression, known: Known) -> Result:
    last = Expression(Form.MONTH, one.first, one.last, one.b)
    end, flags = _month(last, known)
    if end is None:
        return NOTHING
    year = one.a.year or end.start.year - (one.a.month > one.b.month)
    return DateSpan(whole_month(year, one.a.month).start, end.end), flags


def _year(one: Expression, _known: Known) -> Result:
    return whole_year(one.a.year), ()


def _years(one: Expression, _known: Known) -> Result:
    return DateSpan(whole_year(one.a.year).start, whole_year(one.b.year).end), ()


def _near(one: Expression, known: Known) -> Result:
    if known.published is None:
        return NOTHING
    if one.unit == "night":
        return DateSpan(known.published - timedelta(days=1), known.published), ()
    return one_day(known.published + timedelta(days=one.n)), ()


def _unit(one: Expression, known: Known) -> Result:
    this = known.published
    if this is None:
        return NOTHING
    if one.unit == "weekend":
        return _weekend(this, one), ()
    if one.unit != "week":
        return _widened(moved(this, one.n, one.unit), one.unit), ()
    week = week_of(this, one.n)
    return (DateSpan(week.start, this) if not one.n else week), ()


def _weekend(this: date, one: Expression) -> DateSpan:
    last = week_of(this, one.n).start + timedelta(days=5)
    start = last if one.n else latest_weekday(5, this)
    return DateSpan(start, start + timedelta(days=1))


def _widened(day: date, unit: str) -> DateSpan:
    """Give the week, month or year of a day: nobody who counts in months means a day."""
    if unit == "week":
        return week_of(day)
    if unit == "month":
        return whole_month(day.year, day.month)
    return whole_year(day.year) if unit == "year" else one_day(day)


def _ago(one: Expression, known: Known) -> Result:
    if known.published is None or not one.n:
        return NOTHING
    day = moved(known.published, one.n, one.unit)
    if one.a.weekday >= 0:  # "on Sunday, a week ago"
        return one_day(latest_weekday(one.a.weekday, day + timedelta(days=3))), ()
    if one.which in ("less", "more") and one.unit in ("week", "month"):
        return _bounded(one, day, known.published), ()
    return (one_day(day) if one.which == "exact" else _about(day, one)), ()


def _bounded(one: Expression, day: date, published: date) -> DateSpan:
    """Give the days since less than so long ago, or those up to one unit longer ago."""
    if one.which == "less":
        return DateSpan(day, max(day, published - timedelta(days=1)))
    return DateSpan(moved(published, one.n - 1, one.unit) + timedelta(days=1),
                    day - timedelta(days=1))


def _about(day: date, one: Expression) -> DateSpan:
    """Give the days around one that is counted in weeks, more for more; else as they are counted.

    "A week ago" is no calendar week: told on a Monday, that would run up to the day before.
    """
    if one.unit == "week" or one.which == "about":
        play = timedelta(days=min(abs(one.n), _MOST_PLAY) if one.unit == "week" else _ROUND_PLAY)
        return DateSpan(day - play, day + play)
    return _widened(day, one.unit)


def _offset(one: Expression, known: Known) -> Result:
    anchor = known.anchor
    if anchor is None or not one.n:
        return NOTHING
    if one.unit not in ("month", "year") and anchor.end - anchor.start > _SHORT:
        return NOTHING
    day = moved(anchor.start if one.n < 0 else anchor.end, one.n, one.unit)
    if one.unit == "night":
        return (DateSpan(day, anchor.start) if one.n < 0 else DateSpan(anchor.end, day)), ()
    return _about(day, one), ()


def _alike(one: Expression, known: Known) -> Result:
    if known.anchor is None:
        return NOTHING
    if one.unit in ("week", "month", "year"):
        return _widened(known.anchor.start, one.unit), ()
    if one.a.weekday >= 0:  # "that Wednesday": of the days told, or none
        day = latest_weekday(one.a.weekday, known.anchor.end)
        return (one_day(day), ()) if day >= known.anchor.start else NOTHING
    if one.which == "later":  # behind a night between two days, the second of them
        return one_day(known.anchor.end), ()
    return (known.anchor, ()) if known.anchor.end - known.anchor.start <= _SHORT else NOTHING


def _past(one: Expression, known: Known) -> Result:
    if known.published is None or not one.n:
        return NOTHING
    return DateSpan(moved(known.published, one.n, one.unit), known.published), ()


def _feast(one: Expression, known: Known) -> Result:
    day = feast_day(one, known.published, coming=known.coming) if one.unit else None
    return (one_day(day), () if one.a.year else (Flag.YEAR_INFERRED,)) if day else NOTHING


def _counted(one: Expression, known: Known) -> Result:
    """Count from another date of the sentence, where that is a day."""
    span, flags = resolve(one.base, known) if one.base else NOTHING
    if span is None or span.start != span.end:
        return NOTHING
    return _widened(moved(span.start, one.n, one.unit), one.unit), flags


def _nth(one: Expression, known: Known) -> Result:
    """Resolve "the second Sunday of May", or the first or last day of a month."""
    month, flags = _month(Expression(Form.MONTH, one.first, one.last, one.a), known)
    if month is None:
        return NOTHING
    if one.a.weekday < 0:
        return (one_day(month.start if one.n == 1 else month.end), flags) if one.n in (-1, 1) \
            else NOTHING
    first = latest_weekday(one.a.weekday, month.start + timedelta(days=6))
    day = latest_weekday(one.a.weekday, month.end) if one.n < 0 else (
        first + timedelta(days=7 * (one.n - 1)))
    return (one_day(day), flags) if day <= month.end else NOTHING


def _pair(_one: Expression, known: Known) -> Result:
    return known.pair, ()


_RESOLVERS: dict[Form, Callable[[Expression, Known], Result]] = {
    Form.DAY: _day, Form.DAYS: _days, Form.WEEKDAY: _weekday, Form.WEEKDAYS: _weekdays,
    Form.WEEKDAY_DAY: _dated_weekday, Form.DAY_OF_MONTH: _day_of_month, Form.MONTH: _month,
    Form.MONTHS: _months, Form.YEAR: _year, Form.YEARS: _years, Form.NEAR: _near,
    Form.UNIT: _unit, Form.AGO: _ago, Form.OFFSET: _offset, Form.ALIKE: _alike,
    Form.PAST: _past, Form.FEAST: _feast, Form.COUNTED: _counted, Form.NTH: _nth, Form.PAIR: _pair}
