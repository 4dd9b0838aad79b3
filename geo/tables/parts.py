"""A table in parts: what a reader yields and a writer takes, a hundred thousand rows at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

PART_ROWS = 100_000
Row: TypeAlias = Sequence[Any]


class Part(Protocol):
    """Some rows of a table."""

    def __len__(self) -> int:
        """Count the rows."""

    def texts(self, column: int) -> list[str]:
        """Give a column as text; missing cells are empty."""

    def rows(self) -> Iterator[Row]:
        """Give the rows as cells."""

    def table(self, header: Sequence[str]) -> pa.Table:
        """Give the rows as an Arrow table."""


@dataclass(frozen=True)
class RowPart:
    """Rows as lists of cells, from CSV (all text) or a spreadsheet."""

    cells: list[list[Any]]

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.cells)

    def texts(self, column: int) -> list[str]:
        """Give a column as text; missing cells are empty."""
        return [_text(row[column]) for row in self.cells]

    def rows(self) -> Iterator[Row]:
        """Give the rows as cells."""
        return iter(self.cells)

    def table(self, header: Sequence[str]) -> pa.Table:
        """Give the rows as text columns, so that every part has the same types."""
        columns = [[None if c is None else _text(c) for c in column]
                   for column in zip(*self.cells, strict=True)] or [[] for _ in header]
        return pa.table([pa.array(c, pa.string()) for c in columns], names=list(header))


@dataclass(frozen=True)
class ArrowPart:
    """Rows as an Arrow table, from Parquet; types are kept."""

    arrow: pa.Table

    def __len__(self) -> int:
        """Count the rows."""
        return int(self.arrow.num_rows)

    def texts(self, column: int) -> list[str]:
        """Give a column as text; missing cells are empty."""
        return [_text(v) for v in self.arrow.column(column).to_pylist()]

    def rows(self) -> Iterator[Row]:
        """Give the rows as cells."""
        return zip(*(c.to_pylist() for c in self.arrow.columns), strict=True)

    def table(self, header: Sequence[str]) -> pa.Table:
        """Give the rows as they are."""
        return self.arrow.rename_columns(list(header))


@dataclass(frozen=True)
class Added:
    """Columns to add to a part: the distinct answers, and which of them each row has.

    ``answers`` is a table of distinct rows that only ever grows while a file is worked on.
    """

    names: tuple[str, ...]
    answers: list[tuple[Any, ...]]
    codes: NDArray[np.int64]
    schema: pa.Schema = field(repr=False)

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Give the added cells of each row."""
        return (self.answers[code] for code in self.codes.tolist())

    def table(self) -> pa.Table:
        """Give the added columns as an Arrow table."""
        used, codes = np.unique(self.codes, return_inverse=True)
        distinct = [self.answers[i] for i in used.tolist()]
        columns = [pa.array([row[i] for row in distinct], kind)
                   for i, kind in enumerate(self.schema.types)]
        return pa.table(columns, schema=self.schema).take(pa.array(codes))


def _text(cell: object) -> str:
    """Write a cell as text; a missing one is empty, a whole number has no decimals."""
    if isinstance(cell, str):
        return cell
    if cell is None or cell != cell:  # noqa: PLR0124 - NaN
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
