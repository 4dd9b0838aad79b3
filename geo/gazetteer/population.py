"""How many people live in a unit, for rates; given by the user, never built in.

``gazetteer install --population CSV`` takes columns unit_id, year, population, source. Unit ids are
those of any vintage (``gao``, ``gao.gao``, ``menaka``); names are not taken, since they repeat.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geo.errors import InputError
from geo.gazetteer.installed import folder, locked, write_synced
from geo.gazetteer.register import register
from geo.i18n import N_
from geo.model.admin import Vintage

COLUMNS = ("unit_id", "year", "population", "source")
FILE = "population.csv"
_YEARS = range(1900, 2101)
_MOST_PEOPLE, _MOST_BYTES, _TOLD = 100_000_000, 20_000_000, 20


@dataclass(frozen=True, slots=True)
class Population:
    """The people of one unit in one year, and who counted or estimated them."""

    unit_id: str
    year: int
    people: int
    source: str


def install_population(path: Path) -> int:
    """Check a table and put it in place of the one before; give its number of rows.

    Raises InputError that tells every fault with its line; then nothing is changed.
    """
    rows = read_table(path)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((r.unit_id, r.year, r.people, r.source) for r in rows)
    with locked():
        write_synced(folder() / FILE, out.getvalue())
    return len(rows)


def populations() -> tuple[Population, ...]:
    """Give all that is installed; nothing if nothing is. Raises InputError for a damaged table."""
    path = folder() / FILE
    return _cached(path, path.stat().st_mtime_ns) if path.is_file() else ()


@lru_cache(maxsize=2)
def _cached(path: Path, _changed: int) -> tuple[Population, ...]:
    return tuple(read_table(path))


def read_table(path: Path) -> list[Population]:
    """Read a table. Raises InputError that tells every fault with its line."""
    if path.stat().st_size > _MOST_BYTES:
        raise InputError(N_("“{name}” is larger than {most} bytes."), name=path.name,
                         most=_MOST_BYTES)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(N_("“{name}” is no UTF-8 text (byte {at})."), name=path.name,
                         at=error.start) from error
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [c for c in COLUMNS if c not in (reader.fieldnames or [])]
    if missing:
        raise InputError(N_("“{name}” lacks the columns {missing}; it has: {columns}"),
                         name=path.name, missing=", ".join(missing),
                         columns=", ".join(map(str, reader.fieldnames or [])) or "–")
    return _rows(reader, path.name)


def _rows(reader: csv.DictReader[str], name: str) -> list[Population]:
    made: dict[tuple[str, int], Population] = {}
    faults: list[str] = []
    try:
        for row in reader:
            try:
                _add(made, _row(row))
            except (ValueError, TypeError) as fault:
                faults.append(f"{name}:{reader.line_num}: {fault}")
    except csv.Error as error:
        faults.append(f"{name}:{reader.line_num}: {error}")
    if faults or not made:
        told = "\n".join(faults[:_TOLD]) or f"{name}: 0 rows"
        raise InputError(N_("The population table has {n} faults:\n{faults}"),
                         n=max(len(faults), 1), faults=told)
    return list(made.values())


def _add(made: dict[tuple[str, int], Population], one: Population) -> None:
    if made.setdefault((one.unit_id, one.year), one) is not one:
        raise ValueError(f"{one.unit_id} {one.year} stands twice")


def _row(row: dict[str, str]) -> Population:
    unit_id = (row["unit_id"] or "").strip()
    if not any(unit_id in register(vintage) for vintage in Vintage):
        raise ValueError(f"“{unit_id[:60]}” is no unit id (gao, gao.gao, gao.gao.tilemsi)")
    year, people = int(row["year"]), int(row["population"])
    if year not in _YEARS or not 0 < people < _MOST_PEOPLE:
        raise ValueError(f"{unit_id}: year {year}, population {people} cannot be")
    source = (row["source"] or "").strip()
    if not source:
        raise ValueError(f"{unit_id} {year} names no source")
    return Population(unit_id, year, people, source)
