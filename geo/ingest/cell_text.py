"""Cells of any type → text."""

from __future__ import annotations

import json
import re
from datetime import datetime

WHOLE = 1e15  # above it a float no longer counts whole numbers

TURNS = "[\u202a-\u202e\u2066-\u2069]"
"""Marks that turn the direction of the letters after them, of our own words beside a cell too."""
_TURNS = re.compile(TURNS)


def text_of(cell: object) -> str:  # noqa: PLR0911 - a line a type
    """Write a cell as text: ISO dates, whole numbers without a point, nested values as JSON.

    >>> text_of(3.0), text_of(True), text_of(None), text_of({"a": 1})
    ('3', 'true', '', '{"a": 1}')
    """
    if cell is None or (not isinstance(cell, list | dict) and cell != cell):  # noqa: PLR0124 - NaN
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < WHOLE:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ") if cell.time() != cell.min.time() else str(cell.date())
    if isinstance(cell, list | dict):
        return json.dumps(cell, ensure_ascii=False, default=str)
    return "" if isinstance(cell, bytes) else str(cell)


def clean(text: str) -> str:
    """Replace what no store can hold: halves of letters and NUL."""
    text = text.replace("\0", "\ufffd")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def unturned(text: str) -> str:
    r"""Take out the marks that turn letters around; scripts that run leftwards need none.

    >>> unturned("\u202eGao\u202c"), unturned("غاو")
    ('Gao', 'غاو')
    """
    return text if text.isascii() else _TURNS.sub("", text)
