"""Tables told by their distinct rows: work is done once for each, and spread by codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.frame import typed_column

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Spread:
    """``table`` holds each distinct row once, ``codes`` says for each row which one it is.

    Columns whose names begin with ``_`` are for counting and never shown.
    """

    codes: Ints
    table: pd.DataFrame

    def few(self, name: str) -> pd.Series:
        """Give a column of the distinct rows, typed."""
        return typed_column(self.table[name])

    def column(self, name: str, order: Ints) -> pd.Series:
        """Give a column of the whole, rows in an order; the few are typed before the many."""
        return self.few(name).take(self.codes[order]).reset_index(drop=True)

    def numbers(self, name: str) -> Ints:
        """Give a hidden column of the whole as numbers, in the order of the rows."""
        few: Ints = self.table[name].to_numpy(dtype=np.int64)
        return few[self.codes]

    @property
    def shown(self) -> list[str]:
        """Give the names of the columns that are no counts."""
        return [name for name in self.table.columns if not name.startswith("_")]


def distinct(columns: Iterable[Any]) -> tuple[Ints, Ints]:
    """Tell apart the combinations of columns: each row's number, and the first row of each."""
    code: Ints | None = None
    for column in columns:
        own, values = pd.factorize(column, use_na_sentinel=False)
        code = own if code is None else pd.factorize(code * len(values) + own)[0]
    if code is None:
        message = "no columns"
        raise ValueError(message)
    first = np.empty(int(code.max()) + 1 if len(code) else 0, dtype=np.int64)
    first[code[::-1]] = np.arange(len(code) - 1, -1, -1)
    return code.astype(np.int64), first


def spread(rows: pd.DataFrame, names: list[str], tell: Callable[..., dict[str, Any]]) -> Spread:
    """Tell each distinct combination of columns once; missing values are told as None."""
    codes, first = distinct(rows[name] for name in names)
    few = zip(*(listed(rows[name], first) for name in names), strict=True)
    return Spread(codes, tabled([tell(*values) for values in few]))


def listed(column: pd.Series, at: Ints) -> list[Any]:
    """Give some cells of a column as plain values, missing ones as None."""
    few = column.array.take(at)
    cells = np.asarray(few, dtype=object)
    cells[np.asarray(few.isna(), dtype=bool)] = None
    return list(cells.tolist())


def tabled(told: list[dict[str, Any]]) -> pd.DataFrame:
    """Make a table of rows that have the same columns: the cells as they are, none looked at."""
    return pd.DataFrame({name: pd.Series([row[name] for row in told], dtype=object)
                         for name in (told[0] if told else ())}, copy=False)
