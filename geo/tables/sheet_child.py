"""Read an XLSX file's first sheet to JSON lines; run as a process of its own.

``python -m geo.tables.sheet_child IN.xlsx OUT.jsonl``. Dates become ``{"date": …}`` or
``{"time": …}``. Leaves with status 1 and one line on stderr where the file is no good.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

MEMORY = 2_000_000_000  # bytes of address space
MAX_CELLS, MAX_COLUMNS, MAX_BLANK = 40_000_000, 2_000, 10_000


def main(source: str, target: str) -> int:
    """Convert one file; give the exit status."""
    _limit_memory()
    try:
        with Path(target).open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(source))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, EOFError,
            MemoryError, ParseError, zipfile.BadZipFile, InvalidFileException) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return 1
    return 0


def _limit_memory() -> None:
    """Bound the address space where the system can; elsewhere time and cell counts bound it."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _rows(source: str) -> Iterator[list[Any]]:
    book = openpyxl.load_workbook(source, read_only=True, data_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # the file's own word for its size may be a lie
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
    sys.exit(main(*sys.argv[1:3]))
