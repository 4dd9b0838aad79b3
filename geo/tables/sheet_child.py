"""Read a sheet of an XLSX file to JSON lines; run as a process of its own.

``python -m geo.tables.sheet_child IN.xlsx OUT.jsonl [SHEET]``: the first sheet, the one of that
name, or with ``*`` the one that looks most like a table. Its name goes to stdout as JSON, with the
names of the other sheets that hold a table and the number of formulas that nobody worked out.
Dates become ``{"date": …}`` or ``{"time": …}``. Leaves with status 1 and one line on stderr where
the file is no good.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

INCIDENTS = "incidents"  # the sheet that is meant where one is called so
MEMORY = 2_000_000_000  # bytes of address space
LOOKED = 60  # rows by which a sheet is judged
PIECE, ENDING = 1_000_000, 32  # bytes of a sheet looked at together, and of the longest sign
_NO_VALUE = re.compile(rb"(?:</f>|<f[^<>]*/>)(?:<v ?/>|<v></v>)?</c>")
MAX_CELLS, MAX_COLUMNS, MAX_BLANK = 40_000_000, 2_000, 10_000


def main(source: str, target: str, wanted: str = "") -> int:
    """Convert one file; give the exit status."""
    _limit_memory()
    try:
        with Path(target).open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n"
                           for row in _rows(source, wanted))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, EOFError,
            MemoryError, SyntaxError, zipfile.BadZipFile, InvalidFileException) as error:
        told = str(error).strip().splitlines() or [""]  # the first line says what, the last nothing
        sys.stderr.write(f"{type(error).__name__}: {told[0]}\n")
        return 1
    return 0


def _limit_memory() -> None:
    """Bound the address space where the system can; elsewhere time and cell counts bound it."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _rows(source: str, wanted: str) -> Iterator[list[Any]]:
    book = openpyxl.load_workbook(source, read_only=True, data_only=True, keep_links=False)
    for one in book.worksheets:
        one.reset_dimensions()  # the file's own word for its size may be a lie
    sheet = _chosen(book, wanted)
    others = [s.title for s in book.worksheets if s is not sheet and _table_like(s)]
    sys.stdout.write(json.dumps({"name": sheet.title, "others": others,
                                 "formulas": _formulas(source, sheet._worksheet_path)}))  # noqa: SLF001
    cells = blank = 0
    for row in sheet.iter_rows(values_only=True):
        kept = _trimmed(row)
        cells += len(row) + 1
        if len(kept) > MAX_COLUMNS or cells > MAX_CELLS:
            raise ValueError(f"more than {MAX_COLUMNS} columns or {MAX_CELLS} cells")
        if not kept:
            blank += 1  # rows in the middle stay; formatted ones after the last do not
            continue
        if blank > MAX_BLANK:
            raise ValueError(f"more than {MAX_BLANK} empty rows before a filled one")
        yield from ([] for _ in range(blank))
        blank = 0
        yield [_plain(cell) for cell in kept]
    book.close()


def _formulas(source: str, path: str) -> int:
    """Count formulas without a value: a program wrote them and no spreadsheet worked them out."""
    found, kept = 0, b""
    with zipfile.ZipFile(source) as archive, archive.open(path.lstrip("/")) as sheet:
        while piece := sheet.read(PIECE):
            seen = kept + piece
            last = 0
            for last_found in _NO_VALUE.finditer(seen):
                found, last = found + 1, last_found.end()
            kept = seen[max(last, len(seen) - ENDING):]
    return found


def _chosen(book: Any, wanted: str) -> Any:  # noqa: ANN401 - openpyxl carries no types
    if wanted == "*":  # an export of the atlas has more claims than incidents
        named = [s for s in book.worksheets if s.title.strip().casefold() == INCIDENTS]
        return max(named or book.worksheets, key=_table_like)
    return book[wanted] if wanted else book.worksheets[0]


def _table_like(sheet: Any) -> int:  # noqa: ANN401
    """Measure how much of a table the first rows are: filled cells of rows of the usual width."""
    widths = [len(_trimmed(row)) for row in islice(sheet.iter_rows(values_only=True), LOOKED)]
    filled = [w for w in widths if w > 1]
    usual = max(set(filled), key=filled.count) if filled else 0
    return usual * sum(w >= usual * 0.6 for w in filled)


def _trimmed(row: tuple[Any, ...]) -> tuple[Any, ...]:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return row[:end]


def _plain(cell: Any) -> Any:  # noqa: ANN401 - whatever a cell holds
    if isinstance(cell, datetime):
        return {"time": cell.isoformat()} if cell.time() != time() else {
            "date": cell.date().isoformat()}
    if isinstance(cell, date):
        return {"date": cell.isoformat()}
    if isinstance(cell, str | int | float | bool | None):
        return cell
    return str(cell)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
