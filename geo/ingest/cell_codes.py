"""Columns of cells as their distinct values and codes: each value is worked on once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
from numpy.typing import NDArray

Words = NDArray[np.object_]
Numbers = Any  # pandas' array of nullable whole numbers
Texts = Any  # pandas' array of texts
_TEXT = pd.StringDtype("pyarrow", na_value=np.nan)


class Coded(NamedTuple):
    """A column as its distinct values, ``told``, and the number of each row's value."""

    codes: NDArray[np.int64]
    told: Words

    @classmethod
    def of(cls, column: Words) -> Coded:
        """Give a number to each distinct value of a column."""
        codes, told = pd.factorize(column, use_na_sentinel=False)
        told = np.asarray(told, dtype=object)
        told[pd.isna(told)] = None  # pandas makes NaN of it
        return cls(codes.astype(np.int64), told)

    def rows(self) -> Words:
        """Give the column itself."""
        return self.told[self.codes]

    def texts(self) -> Texts:
        """Give a column of texts in Arrow's form; missing ones stay so."""
        return _TEXT.__from_arrow__(pa.array(self.told, pa.large_string()).take(
            pa.array(self.codes)))


def each(make: Callable[..., Any], *columns: Words | Coded) -> Words:
    """Apply a function to each distinct combination of cells, and give the answer of each row.

    >>> each(str.upper, np.array(["a", "b", "a"], dtype=object)).tolist()
    ['A', 'B', 'A']
    """
    return coded(make, *columns).rows()


def coded(make: Callable[..., Any], *columns: Words | Coded) -> Coded:
    """Apply a function to each distinct combination of cells; give its answers as a column."""
    known = [c if isinstance(c, Coded) else Coded.of(c) for c in columns]
    joined = known[0].codes
    for column in known[1:]:
        joined, _seen = pd.factorize(joined * len(column.told) + column.codes)
    rows = len(joined)
    first = np.empty(int(joined.max()) + 1 if rows else 0, dtype=np.int64)
    first[joined[::-1]] = np.arange(rows - 1, -1, -1)  # the numbers are dense: the first row wins
    made = np.empty(len(first), dtype=object)
    asked = [column.told[column.codes[first]].tolist() for column in known]
    for at, cells in enumerate(zip(*asked, strict=True)):
        made[at] = make(*cells)
    answers = Coded.of(made)
    return Coded(answers.codes[joined], answers.told)


def numbers(make: Callable[..., int | None], *columns: Words | Coded) -> Numbers:
    """Apply a function that gives whole numbers, or None, to each distinct combination of cells."""
    read = coded(make, *columns)
    missing = np.array([v is None for v in read.told.tolist()], dtype=bool)
    whole = np.array([v or 0 for v in read.told.tolist()], dtype=np.int32)
    return pd.arrays.IntegerArray(whole[read.codes], missing[read.codes])


def no_numbers(rows: int) -> Numbers:
    """Give a column of missing numbers."""
    return pd.arrays.IntegerArray(np.zeros(rows, dtype=np.int32), np.ones(rows, dtype=bool))


def trimmed(codes: NDArray[np.int64], told: pd.Index[str]) -> Coded:
    """Take blanks off the ends of distinct cells; those that are alike then are one."""
    words = told.tolist()
    trimmed = [word.strip() for word in words]
    cells = np.array(trimmed, dtype=object)
    if trimmed == words:
        return Coded(codes.astype(np.int64), cells)
    again = Coded.of(cells)
    return Coded(again.codes[codes], again.told)
