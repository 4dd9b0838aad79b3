"""A sheet of an XLSX file, read in a child process with limits on memory and time.

A spreadsheet of 100 kB can hold billions of cells; a parser that meets one takes the whole
machine. So it is parsed by a process that may not: ``geo.tables.sheet_child``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, TypeAlias

from geo.errors import InputError
from geo.i18n import N_
from geo.project import ROOT
from geo.tables.archive import open_zip, refuse_doctype

SECONDS = 180
MAX_UNPACKED = 1_000_000_000
HEAD = 4_096  # bytes in which an XML file declares what it is
Cell: TypeAlias = str | int | float | bool | date | datetime | None


def read_sheet(path: Path) -> tuple[list[str], list[list[Cell]]]:
    """Give the header and the rows of a file's first sheet; formulas as their last values.

    Raises InputError for a file that is no XLSX, is damaged, or outgrows the limits.
    """
    rows = sheet_rows(path).rows
    width = max(map(len, rows))
    header = [_title(c) for c in rows[0]] + [""] * (width - len(rows[0]))
    return header, [row + [None] * (width - len(row)) for row in rows[1:]]


class Sheet(NamedTuple):
    """A sheet's name and rows, the header among them, and what is left out of a file.

    ``others`` are the other sheets that hold a table, ``formulas`` counts those without a value.
    """

    name: str
    rows: list[list[Cell]]
    others: tuple[str, ...] = ()
    formulas: int = 0


def sheet_rows(path: Path, wanted: str = "") -> Sheet:
    """Read a sheet; formulas give their last values.

    ``wanted`` is a sheet's name, ``*`` the one that looks most like a table, else the first is
    taken. Raises InputError for a file that is no XLSX, is damaged, or outgrows the limits.
    """
    _look_over(path)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "rows.jsonl")
        command = [sys.executable, "-m", "geo.tables.sheet_child", str(path.resolve()), str(out),
                   wanted]
        try:
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True,  # noqa: S603
                                  timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired as error:
            raise InputError(N_("“{name}” took more than {n} seconds to read; save it as CSV."),
                             name=path.name, n=SECONDS) from error
        if done.returncode:
            told = done.stderr.strip().splitlines() or [str(done.returncode)]
            raise InputError(N_("“{name}” cannot be read as a spreadsheet: {error}"),
                             name=path.name, error=told[-1][:300])
        told = json.loads(done.stdout)
        return Sheet(told["name"], _rows(out, path.name), tuple(told["others"]), told["formulas"])


def _look_over(path: Path) -> None:
    """Raise InputError for an archive, or a file in it, that no spreadsheet program writes."""
    with open_zip(path, max_unpacked=MAX_UNPACKED) as archive:
        for member in archive.infolist():
            if member.filename.lower().endswith((".xml", ".rels")):
                try:
                    with archive.open(member) as file:
                        head = file.read(HEAD)
                except Exception:  # noqa: BLE001 S112 - a dozen kinds of damage: told by who reads it
                    continue
                refuse_doctype(head, path.name)


def _rows(path: Path, name: str) -> list[list[Cell]]:
    with path.open(encoding="utf-8") as file:
        rows = [[_cell(cell) for cell in json.loads(line)] for line in file]
    if not any(rows):
        raise InputError(N_("The first sheet of “{name}” is empty."), name=name)
    return rows


def _cell(value: object) -> Cell:
    if isinstance(value, dict):
        kind, text = next(iter(value.items()))
        return date.fromisoformat(text) if kind == "date" else datetime.fromisoformat(text)
    return value  # type: ignore[return-value]  # JSON scalars are cells


def _title(cell: Cell) -> str:
    return "" if cell is None else str(cell)
