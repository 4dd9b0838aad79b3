"""Raw rows of delimited text: Arrow's reader, which is strict about quotes and wide rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv

from geo.errors import InputError
from geo.i18n import N_, _
from geo.ingest.header import LOOKED, find_header, told_apart
from geo.ingest.raw import ROW, Later, RawFile
from geo.tables.encoding import Text, as_utf8

DELIMITERS = ",;\t|"
HEAD = 1_000_000  # bytes in which header and delimiter are looked for
BLOCK = 48_000_000  # bytes parsed at a time: no row may be longer
MOST_CELL = 1_000_000  # bytes: a longer cell is no cell
MOST_LINES = 50  # of one row: a quote was never closed


def open_text(path: Path, part_rows: int) -> RawFile:
    """Open a CSV in any common encoding and delimiter, its header on any of the first rows.

    Raises InputError where no row could be the header.
    """
    text = as_utf8(path)
    with text.path.open("rb") as file:
        head = file.read(HEAD).decode("utf-8-sig", "replace")
    delimiter, rows, ends = _first_rows(head)
    at = find_header(rows)
    if at is None:
        raise InputError(N_("“{name}” has no row that could be the names of columns."),
                         name=path.name)
    found = RawFile(path.name, told_apart(rows[at]), at + 1, _estimate(text.path, head),
                    lambda: _parts(text, found, delimiter, ends[at], part_rows))
    if text.odd >= 0:
        found.notes.append(_(
            "The file is no UTF-8 text (byte {byte}); it was read as Windows-1252. If letters look "
            "wrong, save it as CSV UTF-8.").format(byte=f"0x{text.odd:02x}"))
    return found


def _first_rows(head: str) -> tuple[str, list[list[str]], list[int]]:
    """Read the first rows with the delimiter that makes them widest and most alike.

    The numbers are the lines at which the rows end.
    """
    best: tuple[float, str, list[tuple[list[str], int]]] = (-1.0, ",", [])
    for delimiter in DELIMITERS:
        rows = list(_tried(head, delimiter))
        widths = [len(r) for r, _line in rows if any(r)]
        if widths:
            usual = max(set(widths), key=widths.count)
            score = (usual - 1) * widths.count(usual) / len(widths)
            if score > best[0]:
                best = (score, delimiter, rows)
    return best[1], [r for r, _line in best[2]], [line for _r, line in best[2]]


def _tried(head: str, delimiter: str) -> Iterator[tuple[list[str], int]]:
    csv.field_size_limit(BLOCK)
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    try:
        for row in islice(reader, LOOKED):
            yield row, reader.line_num
    except csv.Error:
        return


def _estimate(path: Path, head: str) -> int | None:
    lines = head.count("\n")
    size = path.stat().st_size
    return round(size / len(head.encode()) * lines) if lines > 1 else None


def _parts(text: Text, found: RawFile, delimiter: str, lines: int,
           part_rows: int) -> Iterator[Later]:
    skipped: list[int] = []
    endless: list[int] = []
    before = found.header_row - lines  # Arrow counts from the lines that it skipped

    def bad(row: arrow_csv.InvalidRow) -> str:
        at = (row.number or 0) + before
        skipped.append(at)
        if row.text.count("\n") > MOST_LINES:
            endless.append(at)
        why = _("The row has {n} cells, the header {width}.").format(
            n=row.actual_columns, width=row.expected_columns)
        if run := row.text.count("\n"):
            why = _("{why} It runs over {lines} lines: a quote may not be closed.").format(
                why=why, lines=run + 1)
        found.refuse(at, row.text, why)
        return "skip"

    try:
        with _reader(text.path, found, delimiter, lines, bad) as reader:
            for part in _numbered(reader, found, skipped, part_rows, nul=text.nul):
                _ended(endless, found)
                yield part
    except pa.ArrowException as error:
        if "Empty CSV" in str(error):  # a header and nothing under it
            return
        raise InputError(N_("“{name}” cannot be read as a table: {error}. A quote that is never "
                            "closed does this."), name=found.name, error=str(error)[:200]
                         ) from error
    _ended(endless, found)


def _ended(endless: list[int], found: RawFile) -> None:
    """Raise InputError where a quote swallowed the rows after it: they must not be lost."""
    if endless:
        raise InputError(N_("A quote opens in row {row} of “{name}” and is not closed for more "
                            "than {n} lines: close it or take it out, and import the file again."),
                         row=endless[0], name=found.name, n=MOST_LINES)


def _reader(path: Path, found: RawFile, delimiter: str, lines: int,
            bad: object) -> arrow_csv.CSVStreamingReader:
    strings = {name: pa.string() for name in found.header}
    return arrow_csv.open_csv(
        path,
        read_options=arrow_csv.ReadOptions(
            use_threads=False, block_size=BLOCK, skip_rows=lines, column_names=found.header),
        parse_options=arrow_csv.ParseOptions(
            delimiter=delimiter, newlines_in_values=True, ignore_empty_lines=False,
            invalid_row_handler=bad),
        convert_options=arrow_csv.ConvertOptions(
            column_types=strings, strings_can_be_null=False, check_utf8=False))


def _numbered(reader: arrow_csv.CSVStreamingReader, found: RawFile, skipped: list[int],
              part_rows: int, *, nul: bool) -> Iterator[Later]:
    """Give each row its number: rows that were refused have theirs too."""
    following = found.header_row + 1
    for batch in reader:
        for start in range(0, batch.num_rows, part_rows):
            part = batch.slice(start, part_rows)
            rows, following = _numbers(following, part.num_rows, skipped)
            yield partial(_framed, part, rows, found, nul=nul)


def _framed(part: pa.RecordBatch, rows: np.ndarray, found: RawFile, *, nul: bool) -> pd.DataFrame:
    frame = pa.Table.from_batches([part]).to_pandas(types_mapper=_as_str, use_threads=False)
    frame = frame.fillna("")
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


def _unfit(part: pa.RecordBatch, frame: pd.DataFrame, found: RawFile, *, nul: bool) -> pd.Series:
    """Refuse rows with a cell that is no cell: of a million bytes, or with NUL in it."""
    unfit = pd.Series(data=False, index=frame.index)
    for name, column in zip(found.header, part.columns, strict=True):
        bad = unfit & False
        if (pc.max(pc.binary_length(column)).as_py() or 0) > MOST_CELL:
            bad |= pc.greater(pc.binary_length(column), MOST_CELL).to_numpy(zero_copy_only=False)
        if nul:
            bad |= pc.match_substring(column, "\0").to_numpy(zero_copy_only=False)
        for row, cell in zip(frame.loc[bad, ROW], frame.loc[bad, name], strict=True):
            found.refuse(int(row), cell.replace("\0", "\ufffd"), _(
                "The cell in the column “{column}” is longer than {n} letters or holds bytes that "
                "no text has.").format(column=name, n=MOST_CELL))
        unfit |= bad
    return unfit


def _as_str(kind: pa.DataType) -> pd.StringDtype | None:
    return pd.StringDtype(na_value=float("nan")) if pa.types.is_string(kind) else None


def _numbers(first: int, count: int, skipped: list[int]) -> tuple[np.ndarray, int]:
    last = first + count
    inside = [s for s in skipped if s >= first]
    while True:
        taken = sum(s < last for s in inside)
        if last - first - taken == count:
            break
        last = first + count + taken
    rows = np.setdiff1d(np.arange(first, last), np.array(inside, dtype=np.int64))
    return rows[:count], last
