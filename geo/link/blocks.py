"""Which pairs of one table are worth scoring: first by time, then by space.

Pairs come in parts of bounded size, so that a hundred thousand incidents need no more memory
than ten thousand.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from geo.link import weights as w
from geo.link.communes import meet
from geo.link.dates import Days
from geo.link.features import Features
from geo.link.places import Spots, same_name

Ints = NDArray[np.int64]
PART = 1_000_000  # pairs at a time


def candidate_pairs(rows: Features) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs (i < j) of a table that dates and places do not rule out, in parts."""
    row, start, end = _intervals(rows.days)
    order = np.argsort(start, kind="stable")
    row, start, end = row[order], start[order], end[order]
    last = np.searchsorted(start, end, side="right")
    for k, m in _runs(np.arange(len(row)) + 1, last):
        yield from _kept(rows, row[k], row[m])
    yield from _undated(rows)


def _intervals(days: Days) -> tuple[Ints, Ints, Ints]:
    """Give each option as a row, its first day and the last day that another may begin on."""
    there = days.start > np.iinfo(np.int32).min // 300
    row, option = np.nonzero(there)
    start, end = days.start[row, option], days.end[row, option]
    slack = np.where(days.certain[row], np.where(end > start, w.SLACK_WIDE, w.SLACK_CERTAIN),
                     w.SLACK_UNSURE)
    return row.astype(np.int64), start - slack, end + slack


def _runs(first: Ints, last: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs of each position with every position of its run, ``PART`` at a time."""
    counts = np.maximum(last - first, 0)
    ends = np.cumsum(counts)
    begun = 0
    while begun < len(counts):
        done = int(np.searchsorted(ends, (ends[begun - 1] if begun else 0) + PART, side="right"))
        done = max(done, begun + 1)
        some = counts[begun:done]
        one = np.repeat(np.arange(begun, done), some)
        within = np.arange(len(one)) - np.repeat(np.cumsum(some) - some, some)
        yield one, first[one] + within
        begun = done


def _kept(rows: Features, i: Ints, j: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Yield those pairs that lie close, each once, the smaller row first."""
    i, j = np.minimum(i, j), np.maximum(i, j)
    keep = (i != j) & (rows.is_sum[i] == rows.is_sum[j])
    i, j = i[keep], j[keep]
    keep = lie_close(rows.spots, i, rows.spots, j)
    i, j = i[keep], j[keep]
    if rows.days.start.shape[1] > 1:  # rows with several options may meet several times
        both = np.unique(i * len(rows) + j)
        i, j = both // len(rows), both % len(rows)
    if len(i):
        yield i, j


def lie_close(left: Spots, i: Ints, right: Spots, j: Ints) -> NDArray[np.bool_]:
    """Tell for pairs whether their places may be one; what is not known may be anywhere."""
    unknown = ~(left.area_known(i) & right.area_known(j))
    close = unknown | meet(left.sets.close, left.area[i], right.sets.inside, right.area[j])
    rest = np.flatnonzero(~close & (left.names.loose[i] | right.names.loose[j]))
    close[rest] = same_name(left, i[rest], right, j[rest])
    return close


def _undated(rows: Features) -> Iterator[tuple[Ints, Ints]]:
    """Yield the pairs of undated rows with those that share their place's name or set of communes.

    Without a date only the very same place can carry a pair over the bar.
    """
    undated = np.flatnonzero(rows.days.hull()[0] > rows.days.hull()[1])
    if not len(undated):
        return
    for keys in (rows.spots.area, rows.spots.names.codes[:, 0]):
        order = np.argsort(keys, kind="stable")
        first = np.searchsorted(keys[order], keys[undated])
        last = np.searchsorted(keys[order], keys[undated], side="right")
        for k, m in _runs(first, np.minimum(last, first + _MOST_ALIKE)):
            yield from _kept(rows, undated[k], order[m])


_MOST_ALIKE = 2_000
