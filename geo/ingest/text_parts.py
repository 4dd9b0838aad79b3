"""Parts of delimited text: Arrow's reader, which is strict about quotes and wide rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
from geo.ingest.open_quotes import Known, swallowing
from geo.ingest.raw import ROW, RawFile
from geo.ingest.text_blocks import Block, InTurn
from geo.ingest.turns import Turns
from geo.tables.encoding import Text

MOST_CELL = 1_000_000  # bytes: a longer cell is no cell
MOST_LINES = 50  # of one row: a quote was never closed


@dataclass
class Reading:
    """One way through a file: the number of the row that follows, and the rows refused so far.

    ``first`` are the first rows under the header, by which others are known.
    """

    text: Text
    found: RawFile
    delimiter: str
    first: list[list[str]]
    following: int = 0
    skipped: list[int] = field(default_factory=list)
    endless: list[int] = field(default_factory=list)
    uncut: pa.Buffer | None = None

    def parts(self, start: int | None, size: int, turns: Turns) -> Iterator[pd.DataFrame | None]:
        """Give a part for each block from a byte on, None for one that is another's.

        Raises InputError where nothing follows the header, not even the end of its line (None).
        """
        if start is None:
            raise InputError(N_("“{name}” has names of columns and no line under them."),
                             name=self.found.name)
        self.following = self.found.header_row + 1
        number = 0
        try:
            for block in InTurn(self._cuts(start, size), turns, self._read):
                part = self._part(block, mine=turns(number))
                self._end()
                yield part
                number += 1
            for table in self._streamed():
                rows = self._numbers(table.num_rows)
                part = self._framed(table, rows) if turns(number) else None
                self._end()
                yield part
                number += 1
        except pa.ArrowException as error:
            raise InputError(N_("“{name}” cannot be read as a table: {error}. A quote that is "
                                "never closed does this."), name=self.found.name,
                             error=str(error)[:200]) from error

    def _cuts(self, start: int, size: int) -> Iterator[pa.Buffer]:
        """Give the blocks that could be cut; what follows them is kept as ``uncut``."""
        data = bytes_of(self.text.path)
        held = pa.py_buffer(data)
        for begun, cut in blocks(data, start, size, self._shape):
            if cut is None:
                self.uncut = held.slice(begun)
                return
            yield held.slice(begun, cut - begun)

    def _read(self, data: pa.Buffer, *, whole: bool) -> Block:
        bad: list[arrow_csv.InvalidRow] = []
        columns = self.found.header if whole else self.found.header[:1]
        options = self._options(data.size, columns, bad.append)
        return Block(arrow_csv.read_csv(pa.BufferReader(data), **options), bad, data)

    def _part(self, block: Block | int, *, mine: bool) -> pd.DataFrame | None:
        """Give the rows of a block their numbers; who counts those of another hears of bad ones."""
        first = self.following
        if isinstance(block, int):
            self.following += block
            return None
        for row in block.bad:
            self._refuse(row, first - 1 + (row.number or 0))
        rows = self._numbers(block.table.num_rows)
        self.following = first + len(block)
        return self._framed(block.table, rows, block) if mine else None

    def _streamed(self) -> Iterator[pa.Table]:
        """Give what could not be cut, in tables as Arrow's reader cuts it."""
        if self.uncut is None:
            return
        before = self.following - 1
        options = self._options(MOST, self.found.header,
                                lambda row: self._refuse(row, before + (row.number or 0)))
        with arrow_csv.open_csv(pa.BufferReader(self.uncut), **options) as reader:
            yield from (pa.Table.from_batches([batch]) for batch in reader)

    def _options(self, block_size: int, columns: list[str],
                 hear: Callable[[arrow_csv.InvalidRow], None]) -> dict[str, Any]:
        def bad(row: arrow_csv.InvalidRow) -> str:
            hear(row)
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

    def _framed(self, table: pa.Table, rows: np.ndarray,
                block: Block | None = None) -> pd.DataFrame:
        held = self._swallowing(table, rows, block)
        frame = framed(table, rows, self.found, nul=self.text.nul)
        return frame[~frame[ROW].isin(held)].reset_index(drop=True) if held else frame

    def _swallowing(self, table: pa.Table, rows: np.ndarray, block: Block | None) -> list[int]:
        """Refuse rows of the header's width that hold others, as a quote was not closed."""
        bad = [(row.number or 0, _breaks(row.text)) for row in block.bad] if block else []
        known = Known.of(self.first, self._shape.width)
        found = swallowing(table, self._shape, known, block.data if block else None, bad)
        for one in found:
            at = int(rows[one.at])
            if one.lines > MOST_LINES:
                self.endless.append(at)
            self.found.refuse(at, one.text, _(
                "The row runs over {lines} lines: a quote may not be closed.").format(
                    lines=one.lines))
        return [int(rows[one.at]) for one in found]

    @property
    def _shape(self) -> Shape:
        return Shape(self.delimiter, len(self.found.header))

    def _refuse(self, row: arrow_csv.InvalidRow, at: int) -> None:
        self.skipped.append(at)
        if _breaks(row.text) > MOST_LINES:
            self.endless.append(at)
        why = _("The row has {n} cells, the header {width}.").format(
            n=row.actual_columns, width=row.expected_columns)
        if run := _breaks(row.text):
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


def _breaks(text: str) -> int:
    """Count the lines that end within a row, however they end."""
    return max(text.count("\n"), text.count("\r"))


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
