"""Reading a table in parts, from CSV, XLSX or Parquet; ``-`` is CSV on standard input."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TextIO

import pyarrow as pa
import pyarrow.parquet as pq

from geo.errors import InputError
from geo.i18n import N_
from geo.tables.parts import PART_ROWS, ArrowPart, Part, RowPart
from geo.tables.sheet import read_sheet

DELIMITERS = ",;\t|"
MAX_FIELD = 10_000_000  # letters: a quote that is never closed ends here
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".parquet")


class Source(Protocol):
    """A table that can be read once, in parts. ``size`` and ``position`` tell how far it is."""

    @property
    def header(self) -> list[str]:
        """Give the names of the columns, as they stand; names may repeat."""

    @property
    def size(self) -> int | None:
        """Give the whole in the unit of ``position``; None where nobody knows."""

    @property
    def position(self) -> int:
        """Tell how much has been read."""

    def parts(self) -> Iterator[Part]:
        """Give the rows. Raises InputError at a row that cannot be read."""

    def close(self) -> None:
        """Let go of the file."""


def open_source(name: str) -> Source:
    """Open a table by its content. Raises InputError for one that cannot be read."""
    if name == "-":
        return CsvSource(sys.stdin.buffer, N_("standard input"), None)
    path = Path(name)
    if not path.is_file():
        raise InputError(N_("There is no file “{name}”."), name=name)
    with path.open("rb") as file:
        head = file.read(4)
    if head == b"PAR1":
        return ParquetSource(path)
    if head == b"PK\x03\x04":
        header, rows = read_sheet(path)
        return SheetSource(header, rows)
    return CsvSource(path.open("rb"), path.name, path.stat().st_size)


@dataclass
class SheetSource:
    """The first sheet of a spreadsheet, already read."""

    header: list[str]
    cells: list[list[Any]]
    position: int = 0

    @property
    def size(self) -> int | None:
        """Give the number of rows."""
        return len(self.cells)

    def parts(self) -> Iterator[Part]:
        """Give the rows."""
        for start in range(0, len(self.cells), PART_ROWS):
            part = RowPart(self.cells[start:start + PART_ROWS])
            self.position = start + len(part)
            yield part

    def close(self) -> None:
        """Let go of the rows."""
        self.cells = []


class ParquetSource:
    """A Parquet file."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises InputError if it is damaged."""
        self.name, self.position = path.name, 0
        try:
            self._file = pq.ParquetFile(path)
        except (pa.ArrowException, OSError) as error:
            raise InputError(N_("“{name}” is a damaged Parquet file: {error}"), name=path.name,
                             error=error) from error
        self.header = [str(name) for name in self._file.schema_arrow.names]

    @property
    def size(self) -> int | None:
        """Give the number of rows."""
        return int(self._file.metadata.num_rows)

    def parts(self) -> Iterator[Part]:
        """Give the rows. Raises InputError where the file is damaged."""
        try:
            for batch in self._file.iter_batches(batch_size=PART_ROWS):
                self.position += batch.num_rows
                yield ArrowPart(pa.Table.from_batches([batch]))
        except (pa.ArrowException, OSError) as error:
            raise InputError(N_("“{name}” is a damaged Parquet file: {error}"), name=self.name,
                             error=error) from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class CsvSource:
    """Text parted by commas, semicolons, tabs or bars, with a header; UTF-8."""

    def __init__(self, file: BinaryIO, name: str, size: int | None) -> None:
        """Read the header and find the delimiter. Raises InputError for an empty file."""
        csv.field_size_limit(MAX_FIELD)
        self.name, self.size, self._file = name, size, file
        self._text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        self.header: list[str] = []
        try:
            first = self._first_line()
            self.delimiter = max(DELIMITERS, key=first.count) if first else ","
            self._reader = csv.reader(_lines(first, self._text), delimiter=self.delimiter,
                                      strict=True)
            self.header = next(self._rows(), [])
        except InputError:
            self.close()
            raise
        if not any(self.header):
            self.close()
            raise InputError(N_("“{name}” is empty: it has no header."), name=name)

    def _first_line(self) -> str:
        try:
            return self._text.readline(MAX_FIELD)
        except UnicodeDecodeError as error:
            raise self._no_text(error) from error

    @property
    def position(self) -> int:
        """Tell how many bytes have been read."""
        return self._file.tell() if self.size is not None else 0

    def parts(self) -> Iterator[Part]:
        """Give the rows; short ones are filled up. Raises InputError at one that is too long."""
        rows = self._rows()
        while cells := list(islice(rows, PART_ROWS)):
            yield RowPart(cells)

    def _rows(self) -> Iterator[list[str]]:
        width = len(self.header)
        try:
            for row in self._reader:
                if not width or len(row) == width:
                    yield row
                elif len(row) > width:
                    raise self._too_long(row, width)
                elif row:
                    yield row + [""] * (width - len(row))
        except UnicodeDecodeError as error:
            raise self._no_text(error) from error
        except csv.Error as error:
            raise InputError(N_("“{name}” cannot be read as a table at line {line}: {error}"),
                             name=self.name, line=self._reader.line_num, error=error) from error

    def _too_long(self, row: list[str], width: int) -> InputError:
        return InputError(N_("Line {line} of “{name}” has {n} cells, the header has {width}: "
                             "{text}"), line=self._reader.line_num, name=self.name, n=len(row),
                          width=width, text=self.delimiter.join(row)[:80])

    def _no_text(self, error: UnicodeDecodeError) -> InputError:
        return InputError(N_("“{name}” is no UTF-8 text (byte {byte}): save it as CSV UTF-8."),
                          name=self.name, byte=f"0x{error.object[error.start]:02x}")

    def close(self) -> None:
        """Close the file; standard input stays open."""
        if self.size is None:
            self._text.detach()
        else:
            self._text.close()


def _lines(first: str, rest: TextIO) -> Iterator[str]:
    """Give the first line again, then the others: the stream cannot be wound back."""
    if first:
        yield first
    yield from rest
