"""Raw rows of spreadsheets, Parquet files and JSON, each parsed in a child process."""

from __future__ import annotations

from pathlib import Path

from geo.i18n import _
from geo.ingest.cell_text import text_of
from geo.ingest.parsed import open_parsed
from geo.ingest.raw import RawFile, of_cells
from geo.tables.sheet import sheet_rows


def open_sheet(path: Path, part_rows: int, sheet: str = "") -> RawFile:
    """Open a spreadsheet: the named sheet, else the one that looks most like a table."""
    name, rows = sheet_rows(path, sheet or "*")
    found = of_cells(path, [[text_of(c) for c in row] for row in rows], part_rows, name)
    if not sheet:
        found.notes.append(_("Read from the sheet “{sheet}”.").format(sheet=name))
    return found


def open_parquet(path: Path, part_rows: int, _sheet: str = "") -> RawFile:
    """Open a Parquet file. Raises InputError for a damaged one."""
    return open_parsed("parquet", path, part_rows)


def open_json(path: Path, part_rows: int, _sheet: str = "") -> RawFile:
    """Open JSON as an interface gives it: an array of objects, or an object that holds one.

    Raises InputError where it is none, is damaged or is larger than memory should bear.
    """
    return open_parsed("json", path, part_rows)
