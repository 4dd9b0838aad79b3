"""The small timeline: incidents by week, month or year, whichever the span asks for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.brief.mapped import coded, known_codes
from geo.brief.model import Bar
from geo.brief.shown import Shown
from geo.filters.mask import load

_WEEKS, _MONTHS = 100, 6 * 366  # days up to which weeks and months are shown
_FREQUENCY = {"week": "W-SUN", "month": "M", "year": "Y"}  # weeks begin on Monday
LONGEST = 400  # periods: dates that are centuries apart make no timeline


def period_of(shown: Shown) -> str:
    """Give the length of a bar, ``week``, ``month`` or ``year``, by the span of the dates."""
    span = _span(shown)
    days = (span[1] - span[0]).days if span else 0
    return "week" if span and days <= _WEEKS else "month" if days <= _MONTHS else "year"


def _span(shown: Shown) -> tuple[date, date] | None:
    """Give the range asked for, else the one of the incidents."""
    dated = shown.incidents[shown.incidents["date_start"].notna()]
    since, until = shown.wanted.since, shown.wanted.until
    if dated.empty:
        return None
    first = since or dated["date_start"].min().date()
    last = until or dated["date_end"].max().date()
    return (first, last) if first <= last else None


def bars(shown: Shown) -> tuple[Bar, ...]:
    """Count incidents by period and colour, empty periods included, the first one first.

    What does not fit into one period, or lies in the range perhaps only, is counted in every
    period in which it may lie, in bars marked ``spread``: these are never added up.
    """
    span = _span(shown)
    if span is None:
        return ()
    code = _FREQUENCY[period_of(shown)]
    every = pd.period_range(*(pd.Period(d, freq=code) for d in span))[:LONGEST]
    dated = shown.incidents[shown.incidents["date_start"].notna()]
    start, end = (dated[c].dt.to_period(code) for c in ("date_start", "date_end"))
    by = shown.request.color
    stack = coded(dated, by, known_codes(shown.evidence.frame, by))
    sure = (start == end) & dated["date_match"].eq("definite")
    fixed: dict[pd.Period, Counter[str]] = defaultdict(Counter)
    for period, name in zip(start[sure], stack[sure], strict=True):
        fixed[period][name] += 1
    return (*(Bar(p.start_time.date(), dict(sorted(fixed[p].items()))) for p in every),
            *_spread(dated[~sure], stack[~sure], every))


def _spread(dated: pd.DataFrame, stack: pd.Series, every: pd.PeriodIndex) -> Iterator[Bar]:
    """Yield the bars of what may lie in several periods."""
    counts: dict[str, NDArray[np.int_]] = {}
    for options, name in zip(dated["date_options"], stack, strict=True):
        held = counts.setdefault(name, np.zeros(len(every), dtype=int))
        held[_may_lie(str(options), every)] += 1
    for at, period in enumerate(every):
        told = {name: int(held[at]) for name, held in sorted(counts.items()) if held[at]}
        if told:
            yield Bar(period.start_time.date(), told, spread=True)


def _may_lie(options: str, every: pd.PeriodIndex) -> NDArray[np.bool_]:
    """Tell in which periods one of the dates that are claimed may lie."""
    told = np.zeros(len(every), dtype=bool)
    for first, last in load(options):
        a, b = (pd.Period(d, freq=every.freq) for d in (first, last))
        told |= np.asarray((every >= a) & (every <= b))
    return told
