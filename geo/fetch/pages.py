"""Pages of rows that were fetched already, kept so that a fetch goes on where it broke off.

The part is JSON Lines: what was asked, then a page a line. A last line that was cut is left out;
a part of another question, or older than a day, is begun anew, because data sets change.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
FRESH = 24 * 3600  # seconds


def pages_in(part: Path, asked: dict[str, str]) -> list[list[Row]]:
    """Read the pages that are there, cutting off what is not whole."""
    try:
        old = time.time() - part.stat().st_mtime > FRESH
        lines = part.read_bytes().splitlines(keepends=True)
    except OSError:
        lines, old = [], True
    if old or not lines or _read(lines[0]) != asked:
        part.write_text(json.dumps(asked) + "\n", encoding="utf-8")
        return []
    found: list[list[Row]] = []
    size = len(lines[0])
    for line in lines[1:]:
        page = _read(line)
        if not (isinstance(page, list) and line.endswith(b"\n")):
            break
        found.append(page)
        size += len(line)
    with part.open("rb+") as file:
        file.truncate(size)
    return found


def add_page(part: Path, page: list[Row]) -> None:
    """Keep one more page."""
    with part.open("a", encoding="utf-8", newline="") as file:
        file.write(json.dumps(page) + "\n")


def _read(line: bytes) -> Any:  # noqa: ANN401 - whatever was written
    try:
        return json.loads(line)
    except ValueError:
        return None
