"""When: how well the dates of two incidents agree, as far as each is known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from itertools import product

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.link import weights as w
from geo.model.vocabulary import Flag

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

MOST = 6             # options a row; where there are more, their hull stands for all
_NONE = -(10**7)     # the day of an option that is not there
_UNSURE = {str(Flag.WEEKDAY_CONFLICT), str(Flag.DATE_CONFLICT)}
Option = tuple[int, int, bool]


@dataclass(frozen=True)
class Days:
    """Days since 1970; a row's options from column 0 on, ``_NONE`` where it has no more.

    ``shifted`` marks what another year would make of a date whose year was inferred. ``certain``
    tells that nobody doubts the day.
    """

    start: Ints
    end: Ints
    shifted: Bools
    certain: Bools

    def hull(self) -> tuple[Ints, Ints]:
        """Give the first and the last day that each row claims; none: first above last."""
        there = (self.start != _NONE) & ~self.shifted
        first = np.where(there, self.start, -_NONE).min(axis=1)
        return first, np.where(there, self.end, _NONE).max(axis=1)


    def reach(self) -> tuple[Ints, Ints]:
        """Give the first and the last day that each row may mean in any year; none: all time."""
        there = self.start != _NONE
        first = np.where(there, self.start, -_NONE).min(axis=1)
        last = np.where(there, self.end, _NONE).max(axis=1)
        bare = ~there.any(axis=1)
        return np.where(bare, _NONE, first), np.where(bare, -_NONE, last)


def days_of(frame: pd.DataFrame) -> Days:
    """Read the dates of an incidents table; where it holds no options, the hull is the only one."""
    told = frame["date_options"].astype(str) + "\n" + frame["flags"].astype(str)
    codes, distinct = pd.factorize(told)
    known = _packed([_options(*str(text).split("\n")) for text in distinct])
    start, end = known.start[codes], known.end[codes]
    bare = start[:, 0] == _NONE
    start[bare, 0], end[bare, 0] = (_numbers(frame[c])[bare] for c in ("date_start", "date_end"))
    return Days(start, end, known.shifted[codes], known.certain[codes])


def _options(text: str, flags: str) -> tuple[list[Option], bool]:
    noted = set(json.loads(flags or "[]"))
    spans = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in json.loads(text or "[]")]
    options = [(_day(a), _day(b), False) for a, b in spans]
    if str(Flag.YEAR_INFERRED) in noted:
        options += [(_day(_moved(a, years)), _day(_moved(b, years)), True)
                    for (a, b), years in product(spans, (-1, 1))]
    if len(options) > MOST:
        options = [(min(o[0] for o in options), max(o[1] for o in options), False)]
    return options, not noted & _UNSURE


def _moved(day: date, years: int) -> date:
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return date(min(max(day.year + years, 1), 9999), day.month, last)


def _day(value: date) -> int:
    return value.toordinal() - date(1970, 1, 1).toordinal()


def _numbers(column: pd.Series) -> Ints:
    days = column.to_numpy(dtype="datetime64[D]")
    numbers: Ints = np.where(np.isnat(days), _NONE, days.astype(np.int64))
    return numbers


def _packed(rows: list[tuple[list[Option], bool]]) -> Days:
    width = max((len(options) for options, _c in rows), default=1) or 1
    start = np.full((len(rows), width), _NONE, dtype=np.int64)
    end, shifted = start.copy(), np.zeros(start.shape, dtype=bool)
    for n, (options, _certain) in enumerate(rows):
        for k, (a, b, moved) in enumerate(options):
            start[n, k], end[n, k], shifted[n, k] = a, b, moved
    return Days(start, end, shifted, np.array([c for _o, c in rows], dtype=bool))


def weigh_days(left: Days, i: Ints, right: Days, j: Ints) -> tuple[Floats, Ints, Bools]:
    """Give the weight of the dates of pairs, how many days lie between, and who contradict.

    Of several options the pair that agrees best counts, the less the more there are. Undated rows
    weigh nothing and have -1 days between.
    """
    certain = left.certain[i] & right.certain[j]
    best = np.full(len(i), -np.inf)
    gaps = np.full(len(i), -1, dtype=np.int64)
    for k, m in product(range(left.start.shape[1]), range(right.start.shape[1])):
        weight, gap = _option(left, i, k, right, j, m)
        better = weight > best
        best[better], gaps[better] = weight[better], gap[better]
    dated = np.isfinite(best)
    slack = np.where(certain, w.SLACK_CERTAIN, w.SLACK_UNSURE)
    wide = (_width(left, i) > 1) | (_width(right, j) > 1)
    slack = np.maximum(slack, np.where(wide, w.SLACK_WIDE, 0))
    share = np.log(np.maximum(_count(left, i) * _count(right, j), 1))
    weight = np.where(dated, best - share, 0.0)
    return weight, np.where(dated, gaps, -1), dated & (gaps > slack)


def _option(left: Days, i: Ints, k: int, right: Days, j: Ints, m: int
            ) -> tuple[Floats, Ints]:
    a, b, c, d = left.start[i, k], left.end[i, k], right.start[j, m], right.end[j, m]
    there = (a != _NONE) & (c != _NONE)
    gap = np.maximum(np.maximum(a - d, c - b), 0)
    width = np.maximum(np.maximum(b - a, d - c), 0) + 1.0
    weight = np.log(np.maximum(w.HORIZON / width, 1.0))
    off = np.where(gap <= 1, w.NEXT_DAY, w.NEXT_DAY + w.MISREAD)
    weight = np.where(gap == 0, weight, weight + off - np.log(np.maximum(gap, 1.0)))
    moved = left.shifted[i, k].astype(float) + right.shifted[j, m]
    both = moved > 1  # both years may be wrong: then the dates as told agree too
    weight = weight + moved * w.OTHER_YEAR
    return np.where(there & ~both, weight, -np.inf), gap


def _count(days: Days, rows: Ints) -> Ints:
    """Count the options that are claimed, those of other years apart."""
    def count(start: Ints, shifted: Bools) -> Ints:
        counted: Ints = ((start != _NONE) & ~shifted).sum(axis=1)
        return counted

    if len(rows) < len(days.start):  # a few of many: the others are not looked at
        return count(days.start[rows], days.shifted[rows])
    return count(days.start, days.shifted)[rows]


def _width(days: Days, rows: Ints) -> Ints:
    def width(start: Ints, end: Ints) -> Ints:
        wide: Ints = np.where(start != _NONE, end - start + 1, 1).max(axis=1)
        return wide

    if len(rows) < len(days.start):
        return width(days.start[rows], days.end[rows])
    return width(days.start, days.end)[rows]


def weigh_periods(left: Days, i: Ints, right: Days, j: Ints) -> tuple[Floats, Bools]:
    """Give the weight of the periods of sums: reports that repeat a sum repeat when it begins.

    Many sums begin with a year, so that it tells little where they end apart.
    """
    (a, b), (c, d) = left.hull(), right.hull()
    dated = (a[i] <= b[i]) & (c[j] <= d[j])
    begun = np.abs(a[i] - c[j]) <= w.MONTH_DAYS
    ended = np.abs(b[i] - d[j]) <= w.MONTH_DAYS
    apart = (a[i] > d[j] + w.MONTH_DAYS) | (c[j] > b[i] + w.MONTH_DAYS)
    weight = np.select([begun & ended, begun], [w.SUM_PERIOD, w.SUM_BEGINS], w.SUM_ELSE)
    return np.where(dated, weight, 0.0), dated & apart
