"""Raw rows of spreadsheets, Parquet files and JSON, each parsed in a child process."""

from __future__ import annotations

from pathlib import Path

from geo.i18n import _, listing, ngettext, number
from geo.ingest.cell_text import text_of
from geo.ingest.parsed import open_parsed
from geo.ingest.raw import RawFile, of_cells
from geo.tables.sheet import sheet_rows


def open_sheet(path: Path, part_rows: int, sheet: str = "") -> RawFile:
    """Open a spreadsheet: the named sheet, else the one that looks most like a table."""
    read = sheet_rows(path, sheet or "*")
    found = of_cells(path, [[text_of(c) for c in row] for row in read.rows], part_rows, read.name)
    if not sheet:
        found.notes.append(_("Read from the sheet “{sheet}”.").format(sheet=read.name))
    if read.others and not sheet:
        names = listing([_("“{text}”").format(text=name) for name in read.others])
        found.notes.append(_("Not read: the sheets {sheets}. Import each from a file of its own."
                             ).format(sheets=names))
    if read.formulas:
        found.notes.append(ngettext(
            "{n} formula has no value in the file and counts as empty: open the file in a "
            "spreadsheet program, save it and import it again.",
            "{n} formulas have no value in the file and count as empty: open the file in a "
            "spreadsheet program, save it and import it again.",
            read.formulas).format(n=number(read.formulas)))
    return found


def open_parquet(path: Path, part_rows: int, _sheet: str = "") -> RawFile:
    """Open a Parquet file. Raises InputError for a damaged one."""
    return open_parsed("parquet", path, part_rows)


def open_json(path: Path, part_rows: int, _sheet: str = "") -> RawFile:
    """Open JSON as an interface gives it: an array of objects, or an object that holds one.

    Raises InputError where it is none, is damaged or is larger than memory should bear.
    """
    return open_parsed("json", path, part_rows)
