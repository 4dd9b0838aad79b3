"""Fetched files: where they are put, whole or not at all, and what is noted of each.

Beside ``name.csv`` lies ``name.json`` with its checksum, its size, its rows, and when and where it
was fetched; never a password, a token or a user's name.
"""

from __future__ import annotations

import csv
import json
import os
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from geo.gazetteer.installed import sha256_of, sync, write_synced
from geo.project import VAR


@dataclass(frozen=True)
class Kept:
    """What is noted of a fetched file; ``fetched_sha256`` is that of what the server sent."""

    name: str
    source: str
    fetched_at: str
    rows: int
    size: int
    sha256: str
    fetched_sha256: str = ""


def folder(data_set: str) -> Path:
    """Give the folder of a data set: under ``GEO_DOWNLOADS``, else under ``var/downloads``."""
    named = os.environ.get("GEO_DOWNLOADS", "")
    made = (Path(named) if named else VAR / "downloads") / data_set
    made.mkdir(parents=True, exist_ok=True)
    return made


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Lend a name to write to; the file takes its own name when all is written."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        yield part
        sync(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def keep_rows(path: Path, rows: Sequence[Mapping[str, Any]], source: str) -> Kept:
    """Write rows as CSV, their keys as the header, and note what they are."""
    header = list(dict.fromkeys(key for row in rows for key in row))
    with whole(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(_cells(row, header) for row in rows)
    return note(path, source, len(rows))


def _cells(row: Mapping[str, Any], header: Iterable[str]) -> list[str]:
    return [cell if isinstance(cell := row.get(key), str) else _cell(cell) for key in header]


def _cell(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def note(path: Path, source: str, rows: int, fetched_sha256: str = "") -> Kept:
    """Note what a file is, beside it."""
    made = Kept(path.name, source, datetime.now(UTC).isoformat(timespec="seconds"), rows,
                path.stat().st_size, sha256_of(path), fetched_sha256)
    write_synced(path.with_suffix(".json"), json.dumps(asdict(made), indent=1))
    return made


def noted(path: Path) -> Kept:
    """Read what was noted of a fetched file."""
    return Kept(**json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))
