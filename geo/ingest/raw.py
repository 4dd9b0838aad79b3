"""Raw rows of a file: text cells under the file's own column names, with their row numbers.

A part is a DataFrame of ``str`` columns (missing cells ``""``) and the integer column ``row``: the
row's number as a spreadsheet shows it. Rows that cannot be read become rejects and stop nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from geo.errors import InputError
from geo.i18n import N_, _, ngettext, number
from geo.ingest.draft import rejects
from geo.ingest.header import drop_tags, find_header, named, repeated, told_apart
from geo.ingest.mojibake import repaired
from geo.ingest.turns import Turns

PART_ROWS = 150_000  # the larger, the fewer times the same words are told again
MOST_COLUMNS = 3_000  # no table that people fill has as many; the work grows with their square
ROW = "row"
MAGIC = {b"PAR1": "parquet", b"PK\x03\x04": "zip", b"SQLi": "gpkg", b"\xd0\xcf\x11\xe0": "old"}
_NO_TEXT = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".gpkg", ".parquet", ".zip", ".kmz"})
Rows = Callable[[Turns], Iterator[pd.DataFrame | None]]
EVERY = Turns()


@dataclass
class Findings:
    """What came up while parts of a file were read: rows refused, tag rows, cells repaired."""

    refused: list[tuple[int, str, str, str]] = field(default_factory=list)
    tagged: bool = False
    repairs: int = 0

    def add(self, more: Findings) -> None:
        """Add what came up in other parts of the file; what was found twice counts once."""
        self.refused += more.refused
        self.tagged |= more.tagged
        self.repairs += more.repairs

    def notes(self) -> list[str]:
        """Say what was done about it."""
        told = [_("A row of HXL tags under the header was left out.")] if self.tagged else []
        if self.repairs:
            told.append(ngettext("{n} cell with garbled letters was repaired.",
                                 "{n} cells with garbled letters were repaired.",
                                 self.repairs).format(n=number(self.repairs)))
        return told


@dataclass
class RawFile:
    """A file of rows, read once in parts.

    ``rows`` is the number of its rows, or about that; None where nobody knows. ``rejects`` and
    ``notes`` are complete once the parts are exhausted. ``read`` is told which parts are wanted;
    for another it may give None instead of making it.
    """

    name: str
    header: list[str]
    header_row: int
    rows: int | None
    read: Rows
    sheet: str = ""
    notes: list[str] = field(default_factory=list)
    found: Findings = field(default_factory=Findings, repr=False)

    def __post_init__(self) -> None:
        """Raise InputError for a table that is wider than any that people fill."""
        if len(self.header) > MOST_COLUMNS:
            raise InputError(N_("“{name}” has {n} columns; a table may have {most}. If the rows of "
                                "the file stand as columns, turn the table round; otherwise take "
                                "out the columns that are not needed."), name=self.name,
                             n=len(self.header), most=MOST_COLUMNS)

    @property
    def rejects(self) -> pd.DataFrame:
        """Give the rows that could not be read."""
        return rejects(sorted(set(self.found.refused)))

    @property
    def repairs(self) -> int:
        """Count the cells that were repaired."""
        return self.found.repairs

    def parts(self) -> Iterator[pd.DataFrame]:
        """Give the rows in parts; tag rows and blank ones are left out, mojibake is repaired."""
        yield from (part for _number, part in self.numbered())
        self.notes += self.found.notes()

    def as_read(self) -> Iterator[pd.DataFrame]:
        """Give the parts as they are read, with tag rows and garbled letters."""
        return (part for part in self.read(EVERY) if part is not None)

    def numbered(self, turns: Turns = EVERY) -> Iterator[tuple[int, pd.DataFrame]]:
        """Give those parts whose numbers are wanted, with their numbers; notes are made by others.

        Rows that cannot be read are found in those of the other parts that had to be counted, too.
        """
        for number_of_part, made in enumerate(self.read(turns)):
            if made is not None and turns(number_of_part):
                part, tags = drop_tags(made)
                self.found.tagged |= tags > 0
                part, cells = repaired(part)
                self.found.repairs += cells
                if len(part):
                    yield number_of_part, part

    def refuse(self, row: int, text: str, why: str) -> None:
        """Reject a row that could not be read."""
        self.found.refused.append((row, "", text[:200], why))

    def sample(self, n: int = 2_000) -> pd.DataFrame:
        """Give the first rows without using the file up."""
        for part in self.parts():
            return part.head(n)
        return pd.DataFrame(columns=[*self.header, ROW])


def kind_of(path: Path) -> str:
    """Tell a file's make by its first bytes: parquet, zip, gpkg, json, xml or text.

    Raises InputError for an empty file, a binary one, and the old spreadsheet format.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.strip():
        raise InputError(N_("“{name}” is empty."), name=path.name)
    kind = MAGIC.get(head[:4])
    if kind == "old":
        raise InputError(N_("“{name}” is in the old spreadsheet format (.xls): open it and save it "
                            "as .xlsx or CSV."), name=path.name)
    if kind:
        return kind
    utf16 = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    if b"\0" in head and not utf16:
        raise InputError(N_("“{name}” is no table and no map layer: it holds bytes that no text "
                            "has."), name=path.name)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    return {b"{": "json", b"[": "json", b"<": "xml"}.get(start, "text")


def read_parts(path: Path, part_rows: int = PART_ROWS, sheet: str = "") -> RawFile:
    """Open a CSV, XLSX, Parquet or JSON file of rows.

    Raises InputError for a file that is none of these, is damaged or outgrows its limits.
    """
    from geo.ingest import raw_cells, raw_text  # noqa: PLC0415 - both make RawFiles

    kind = kind_of(path)
    if kind == "text":
        return _of_text(raw_text.open_text(path, part_rows), path)
    openers = {"zip": raw_cells.open_sheet, "parquet": raw_cells.open_parquet,
               "json": raw_cells.open_json}
    if kind not in openers:
        raise InputError(N_("“{name}” is no table: give CSV, XLSX, Parquet or JSON, or a map layer "
                            "with --format layer."), name=path.name)
    return openers[kind](path, part_rows, sheet)


def _of_text(found: RawFile, path: Path) -> RawFile:
    """Take a text by what is in it, whatever its name; raise InputError where it is no table."""
    if len(found.header) < 2 and path.suffix.lower() in _NO_TEXT:  # noqa: PLR2004 - one column
        raise InputError(N_("“{name}” is named as a {ending} file, but it holds plain text and no "
                            "table. Save it anew from the program that made it, or name it by what "
                            "it is."), name=path.name, ending=path.suffix.lower())
    return found


def framed(cells: Sequence[Sequence[str]], header: Sequence[str], first_row: int) -> pd.DataFrame:
    """Make a part of rows of text cells; blank rows are left out, short ones filled up."""
    width = len(header)
    full = [[*row[:width], *[""] * (width - len(row))] for row in cells]
    frame = pd.DataFrame(full, columns=list(header), dtype="str")
    frame[ROW] = range(first_row, first_row + len(frame))
    kept = pd.Series([any(row) for row in full], index=frame.index, dtype=bool)
    return frame[kept].reset_index(drop=True)


def of_cells(path: Path, cells: list[list[str]], part_rows: int, sheet: str = "") -> RawFile:
    """Make a RawFile of a whole table of text cells whose header has still to be found."""
    at = find_header(cells)
    if at is None:
        raise InputError(N_("“{name}” has no row that could be the names of columns."),
                         name=path.name)
    names = named(cells, at)
    header = told_apart(names)
    body = cells[at + 1:]

    def read(_turns: Turns) -> Iterator[pd.DataFrame]:
        for start in range(0, len(body), part_rows):
            yield framed(body[start:start + part_rows], header, at + 2 + start)

    return RawFile(path.name, header, at + 1, len(body), read, sheet, repeated(names))
