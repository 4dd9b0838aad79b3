"""Columns of many rows worked on by their distinct values, and the notes that rows get."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from geo.model.reason import Reason, dump_reasons

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]
Objects: TypeAlias = NDArray[np.object_]

DECIMALS = 5  # of degrees: one metre


@dataclass(frozen=True, eq=False)
class Coded:
    """A column of texts: ``words`` are the distinct ones, trimmed; ``codes`` say which is where.

    Words that differ only in spaces around them may stand twice.
    """

    codes: Ints
    words: list[str]

    def at(self, row: int) -> str:
        """Give the words of a row."""
        return self.words[int(self.codes[row])]

    def where(self, rule: Callable[[str], bool]) -> Bools:
        """Tell the rows whose words follow a rule."""
        return np.array([rule(w) for w in self.words], dtype=bool)[self.codes]

    def turned(self, into: Callable[[str], str]) -> Coded:
        """Give the column with other words for these."""
        return Coded(self.codes, [into(w) for w in self.words])

    def rows(self) -> Objects:
        """Give the words row by row."""
        return np.array([*self.words, ""], dtype=object)[self.codes]


def coded(column: pd.Series[Any]) -> Coded:
    """Take a column of texts apart; missing ones are empty."""
    codes, values = pd.factorize(column.fillna(""))
    return Coded(codes.astype(np.int64), [str(v).strip() for v in values.tolist()])


def distinct(*columns: Ints) -> tuple[Ints, Ints]:
    """Give each row the number of its combination of codes, and where each first stands.

    >>> which, first = distinct(np.array([1, 1, 0]), np.array([2, 2, 2]))
    >>> which.tolist(), first.tolist()
    ([0, 0, 1], [0, 2])
    """
    key = columns[0]
    for column in columns[1:]:
        key = pd.factorize(key)[0].astype(np.int64) * (int(column.max(initial=0)) + 1) + column
    which = pd.factorize(key)[0].astype(np.int64)
    first = np.zeros(int(which.max(initial=-1)) + 1, dtype=np.int64)
    first[which[::-1]] = np.arange(len(which) - 1, -1, -1)
    return which, first


@dataclass(frozen=True, eq=False)
class Notes:
    """What should be looked at, by row, and which rows contradict themselves about the place."""

    rows: int
    reasons: dict[int, list[Reason]] = field(default_factory=dict)
    conflicts: set[int] = field(default_factory=set)

    def add(self, row: int, *reasons: Reason, conflict: bool = False) -> None:
        """Note reasons for a row; a ``conflict`` is flagged besides."""
        if reasons:
            self.reasons.setdefault(row, []).extend(reasons)
        if conflict:
            self.conflicts.add(row)

    def warnings(self) -> list[str]:
        """Write the reasons of every row as records hold them."""
        told = [""] * self.rows
        for row, reasons in self.reasons.items():
            told[row] = dump_reasons(tuple(dict.fromkeys(reasons)))
        return told


def point_texts(lat: Floats, lon: Floats, precision: Iterable[str]) -> Objects:
    """Write points as place references, in as many decimals as are given, five at most.

    >>> point_texts(np.array([16.27]), np.array([-0.0400001]), ["exact"]).tolist()
    ['point:16.27,-0.04;exact']
    """
    level = pa.array(precision, type=pa.large_string())
    parts = (pa.scalar("point:", pa.large_string()), _digits(lat),
             pa.scalar(",", pa.large_string()), _digits(lon),
             pa.scalar(";", pa.large_string()), level)
    joined = pc.binary_join_element_wise(*parts, pa.scalar("", pa.large_string()))
    return np.array(joined.to_pylist(), dtype=object)


def _digits(values: Floats) -> pa.Array:
    rounded = np.round(values, DECIMALS) + 0.0  # no minus zero
    return pc.cast(pa.array(rounded), pa.large_string())
