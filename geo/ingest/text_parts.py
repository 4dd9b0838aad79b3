"""Parts of delimited text: Arrow's reader, which is strict about quotes and wide rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv

from geo.errors import InputError
from geo.i18n import N_, _
from geo.ingest.blocks import MOST, Shape, blocks, bytes_of
from geo.ingest.raw import ROW, Mine, RawFile
from geo.tables.encoding import Text

MOST_CELL = 1_000_000  # bytes: a longer cell is no cell
MOST_LINES = 50  # of one row: a quote was never closed


@dataclass
class Reading:
    """One way through a file: the number of the row that follows, and the rows refused so far."""

    text: Text
    found: RawFile
    delimiter: str
    following: int = 0
    skipped: list[int] = field(default_factory=list)
    endless: list[int] = field(default_factory=list)

    def parts(self, start: int | None, size: int, mine: Mine) -> Iterator[pd.DataFrame | None]:
        """Give a part for each block from a byte on, None for one that nobody wants.

        Raises InputError where nothing follows the header, not even the end of its line (None).
        """
        if start is None:
            raise InputError(N_("“{name}” has names of columns and no line under them."),
                             name=self.found.name)
        self.following = self.found.header_row + 1
        try:
            for number, table in enumerate(self._tables(start, size, mine)):
                rows = self._numbers(table.num_rows)
                self._end()
                wanted = mine(number)
                yield framed(table, rows, self.found, nul=self.text.nul) if wanted else None
        except pa.ArrowException as error:
            raise InputError(N_("“{name}” cannot be read as a table: {error}. A quote that is "
                                "never closed does this."), name=self.found.name,
                             error=str(error)[:200]) from error

    def _tables(self, start: int, size: int, mine: Mine) -> Iterator[pa.Table]:
        """Give each block as a table; one that nobody wants has no column but the first."""
        shape = Shape(self.delimiter, len(self.found.header))
        data = bytes_of(self.text.path)
        held = pa.py_buffer(data)
        for number, (begun, cut) in enumerate(blocks(data, start, size, shape)):
            if cut is None:
                yield from self._uncut(held.slice(begun))
            else:
                yield from self._cut(held.slice(begun, cut - begun),
                                     self.found.header[:None if mine(number) else 1])

    def _cut(self, data: pa.Buffer, columns: list[str]) -> Iterator[pa.Table]:
        following, skipped = self.following, len(self.skipped)
        table = arrow_csv.read_csv(pa.BufferReader(data), **self._options(data.size, columns))
        yield table
        self.following = following + table.num_rows + len(self.skipped) - skipped

    def _uncut(self, data: pa.Buffer) -> Iterator[pa.Table]:
        options = self._options(MOST, self.found.header)
        with arrow_csv.open_csv(pa.BufferReader(data), **options) as reader:
            yield from (pa.Table.from_batches([batch]) for batch in reader)

    def _options(self, block_size: int, columns: list[str]) -> dict[str, Any]:
        before = self.following - 1

        def bad(row: arrow_csv.InvalidRow) -> str:
            self._refuse(row, (row.number or 0) + before)
            return "skip"

        return {
            "read_options": arrow_csv.ReadOptions(
                use_threads=False, block_size=block_size + 1, column_names=self.found.header),
            "parse_options": arrow_csv.ParseOptions(
                delimiter=self.delimiter, newlines_in_values=True, ignore_empty_lines=False,
                invalid_row_handler=bad),
            "convert_options": arrow_csv.ConvertOptions(
                column_types={name: pa.string() for name in self.found.header},
                include_columns=columns, strings_can_be_null=False, check_utf8=False)}

    def _refuse(self, row: arrow_csv.InvalidRow, at: int) -> None:
        self.skipped.append(at)
        if row.text.count("\n") > MOST_LINES:
            self.endless.append(at)
        why = _("The row has {n} cells, the header {width}.").format(
            n=row.actual_columns, width=row.expected_columns)
        if run := row.text.count("\n"):
            why = _("{why} It runs over {lines} lines: a quote may not be closed.").format(
                why=why, lines=run + 1)
        self.found.refuse(at, row.text, why)

    def _end(self) -> None:
        """Raise InputError where a quote swallowed the rows after it: they must not be lost."""
        if self.endless:
            raise InputError(N_("A quote opens in row {row} of “{name}” and is not closed for more "
                                "than {n} lines: close it or take it out, and import the file "
                                "again."),
                             row=self.endless[0], name=self.found.name, n=MOST_LINES)

    def _numbers(self, count: int) -> np.ndarray:
        """Give each row of a part its number: rows that were refused have theirs too."""
        first = self.following
        last = first + count
        inside = [s for s in self.skipped if s >= first]
        while (most := first + count + sum(s < last for s in inside)) > last:
            last = most
        self.following = last
        rows = np.arange(first, last)
        return np.setdiff1d(rows, np.array(inside, dtype=np.int64)) if inside else rows


def framed(part: pa.Table, rows: np.ndarray, found: RawFile, *, nul: bool) -> pd.DataFrame:
    """Give a part without its blank rows; those with a cell that is no cell are refused."""
    frame = part.to_pandas(types_mapper=_as_str, use_threads=False).fillna("")
    frame[ROW] = rows
    gone = _blank(frame, found.header) | _unfit(part, frame, found, nul=nul)
    return frame[~gone].reset_index(drop=True) if gone.any() else frame


def _blank(frame: pd.DataFrame, header: list[str]) -> pd.Series:
    blank = pd.Series(data=True, index=frame.index)
    for name in header:
        if not blank.any():
            break
        blank &= frame[name].eq("")
    return blank


def _unfit(part: pa.Table, frame: pd.DataFrame, found: RawFile, *, nul: bool) -> pd.Series:
    """Refuse rows with a cell that is no cell: of a million bytes, or with NUL in it."""
    unfit = pd.Series(data=False, index=frame.index)
    for name, column in zip(found.header, part.columns, strict=True):
        bad = unfit & False
        if (pc.max(pc.binary_length(column)).as_py() or 0) > MOST_CELL:
            bad |= pc.greater(pc.binary_length(column), MOST_CELL).to_numpy()
        if nul:
            bad |= pc.match_substring(column, "\0").to_numpy()
        for row, cell in zip(frame.loc[bad, ROW], frame.loc[bad, name], strict=True):
            found.refuse(int(row), cell.replace("\0", "\ufffd"), _(
                "The cell in the column “{column}” is longer than {n} letters or holds bytes that "
                "no text has.").format(column=name, n=MOST_CELL))
        unfit |= bad
    return unfit


def _as_str(kind: pa.DataType) -> pd.StringDtype | None:
    return pd.StringDtype(na_value=float("nan")) if pa.types.is_string(kind) else None
