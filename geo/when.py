"""Dates in words, as precise as they are known."""

from __future__ import annotations

from datetime import date

import pandas as pd

from geo.filters.mask import load
from geo.i18n import _, day, interval, listing, month
from geo.model.dates import DateSpan
from geo.model.vocabulary import DatePrecision


def span_text(span: DateSpan) -> str:
    """Write a span: a day, a month, a year, or from one day to another.

    >>> from geo.i18n import use
    >>> _token = use("en")
    >>> span_text(DateSpan(date(2022, 3, 27), date(2022, 3, 31)))
    '27–31 Mar 2022'
    """
    match span.precision:
        case DatePrecision.DAY:
            return day(span.start)
        case DatePrecision.MONTH:
            return month(span.start)
        case DatePrecision.YEAR:
            return str(span.start.year)
    return interval(span.start, span.end)


def when_text(row: pd.Series) -> str:
    """Write the dates of a row: the span, or every option where sources differ."""
    options = [DateSpan(date.fromisoformat(a), date.fromisoformat(b))
               for a, b in load(str(row["date_options"]))]
    if not options:
        return _("date not known")
    return listing([span_text(o) for o in options], "or")
