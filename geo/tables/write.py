"""Writing a table in parts, to CSV, XLSX or Parquet; ``-`` is CSV on standard output.

A file is whole or absent: it is written under another name and put in place at the end.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TextIO

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import WorkbookAlreadySaved
from openpyxl.writer.excel import ExcelWriter

from geo.errors import InputError
from geo.i18n import N_
from geo.tables.disk import clear_left, drop_part, part_of
from geo.tables.formulas import safe_text
from geo.tables.parts import Added, Part

ENDINGS = (".csv", ".tsv", ".xlsx", ".parquet")
SHEET_ROWS, SHEET_TEXT = 1_048_576, 32_767  # what a sheet and a cell can hold
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Sink(Protocol):
    """A table that is written part by part."""

    def write(self, part: Part, added: Added) -> None:
        """Write rows and what is added to them."""

    def finish(self) -> None:
        """Put the whole table in place."""

    def abandon(self) -> None:
        """Leave nothing behind."""


def open_sink(name: str, header: Sequence[str], delimiter: str = ",") -> Sink:
    """Open a table for writing, its kind told by the ending. Raises InputError for another one."""
    if name == "-":
        return CsvSink(None, header, delimiter)
    path = Path(name)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(N_("“{name}” has no ending that can be written: use {endings}."),
                         name=path.name, endings=", ".join(ENDINGS))
    if not path.absolute().parent.is_dir():
        raise InputError(N_("There is no folder “{folder}”."), folder=path.parent)
    clear_left(path)
    if ending == ".parquet":
        return ParquetSink(path, header)
    if ending == ".xlsx":
        return SheetSink(path, header)
    return CsvSink(path, header, "\t" if ending == ".tsv" else delimiter)


class CsvSink:
    """CSV: the cells that were there as they were, and the added ones made safe."""

    def __init__(self, path: Path | None, header: Sequence[str], delimiter: str) -> None:
        """Write the header."""
        self._path, self._delimiter = path, delimiter
        file = sys.stdout.buffer if path is None else part_of(path).open("wb")
        self._file = io.TextIOWrapper(file, encoding="utf-8", newline="")
        self._writer(self._file).writerow(header)
        self._told: dict[int, str] = {}
        self._answers: list[tuple[Any, ...]] = []

    def _writer(self, file: Any) -> Any:  # noqa: ANN401 - csv's writer has no public type
        return csv.writer(file, delimiter=self._delimiter, lineterminator="\n")

    def write(self, part: Part, added: Added) -> None:
        """Write rows; the added cells of each distinct answer are put into text only once."""
        codes = added.codes.tolist()
        if added.answers is not self._answers:  # another list: its numbers mean other answers
            self._told, self._answers = {}, added.answers
        for code in set(codes) - self._told.keys():
            out = io.StringIO()
            self._writer(out).writerow([csv_cell(c) for c in added.answers[code]])
            self._told[code] = self._delimiter + out.getvalue()
        endings = map(self._told.__getitem__, codes)
        self._writer(_Joined(self._file, endings)).writerows(part.rows())

    def finish(self) -> None:
        """Put the file in place."""
        if self._path is None:
            self._file.flush()
            self._file.detach()
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        part_of(self._path).replace(self._path)

    def abandon(self) -> None:
        """Remove what was written; what went to standard output cannot be taken back."""
        if self._path is not None:
            with suppress(OSError):  # what is still to be written has no room either
                self._file.close()
            drop_part(part_of(self._path))


class _Joined:
    """A file for csv's writer that puts the next ending in the place of each line's end."""

    def __init__(self, file: TextIO, endings: Any) -> None:  # noqa: ANN401 - an iterator of text
        self._write, self._endings = file.write, endings

    def write(self, line: str) -> int:
        return self._write(line[:-1] + next(self._endings))


def csv_cell(cell: object) -> str:
    """Write an added cell: empty where missing, lists as JSON, never a formula.

    >>> csv_cell(None), csv_cell("=1+1"), csv_cell(-4.6)
    ('', "'=1+1", '-4.6')
    """
    if cell is None:
        return ""
    if isinstance(cell, str):
        return safe_text(cell)
    return json.dumps(cell, ensure_ascii=False)


class ParquetSink:
    """Parquet: a row group a part; the columns that were there keep their types."""

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        """Remember where to; the schema comes with the first part."""
        self._path, self._header = path, list(header)
        self._file: BinaryIO = part_of(path).open("wb")
        self._writer: Any = None

    def write(self, part: Part, added: Added) -> None:
        """Write rows. Parquet wants each column's name once: repeated ones get a number."""
        width = len(self._header) - len(added.names)
        names = distinct(self._header)
        table = part.table(names[:width])
        for name, column in zip(names[width:], added.table().columns, strict=True):
            table = table.append_column(name, column)
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._file, table.schema, compression="zstd")
        self._writer.write_table(table)

    def finish(self) -> None:
        """Put the file in place."""
        if self._writer is None:  # not a row: still a file that opens
            names = distinct(self._header)
            pq.write_table(pa.table([pa.array([], pa.string())] * len(names), names=names),
                           self._file)
        else:
            self._writer.close()
        os.fsync(self._file.fileno())
        self._file.close()
        part_of(self._path).replace(self._path)

    def abandon(self) -> None:
        """Remove what was written."""
        with suppress(OSError):
            self._file.close()
        drop_part(part_of(self._path))


def distinct(names: Sequence[str]) -> list[str]:
    """Give names of which none repeats.

    >>> distinct(["place", "place", ""])
    ['place', 'place_2', 'column_3']
    """
    found: list[str] = []
    for number, name in enumerate(names, 1):
        wanted, times = name or f"column_{number}", 2
        while wanted in found:
            wanted, times = f"{name}_{times}", times + 1
        found.append(wanted)
    return found


class SheetSink:
    """XLSX: one sheet, text always as text."""

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        """Begin the sheet."""
        self._path, self._rows = path, 0
        self._book = openpyxl.Workbook(write_only=True)
        self._sheet = self._book.create_sheet("geocoded")
        self._append(header)

    def _append(self, row: Sequence[Any]) -> None:
        self._rows += 1
        if self._rows > SHEET_ROWS:
            raise InputError(N_("A spreadsheet holds {most} rows at most; write “{name}” as .csv "
                                "or .parquet."), most=SHEET_ROWS, name=self._path.name)
        self._sheet.append([self._cell(value) for value in row])

    def _cell(self, value: object) -> Any:  # noqa: ANN401 - openpyxl's cell
        if value is None or isinstance(value, bool | int | float | date | datetime):
            return value
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False,
                                                               default=str)
        cell = WriteOnlyCell(self._sheet, _ILLEGAL.sub("\ufffd", text)[:SHEET_TEXT])
        cell.data_type = "s"  # else a text that begins with = is a formula
        return cell

    def write(self, part: Part, added: Added) -> None:
        """Write rows."""
        for row, more in zip(part.rows(), added.rows(), strict=True):
            self._append([*row, *more])

    def finish(self) -> None:
        """Put the file in place."""
        part = part_of(self._path)
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                ExcelWriter(self._book, archive).save()
            part.replace(self._path)
        finally:
            drop_part(part)

    def abandon(self) -> None:
        """Close the sheet; its temporary file goes with the process."""
        with suppress(WorkbookAlreadySaved):  # it was to be put in place, and could not
            self._sheet.close()
