"""Rows of a spreadsheet as XML: text always as text, dates as dates, numbers as numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from geo.export.rows import Columns
from geo.export.text import each, each_object, plain_xml
from geo.model.schema import DATES, FLAGS, LISTS

SHEET_ROWS, SHEET_TEXT = 1_048_576, 32_767  # what a sheet and a cell can hold
_DAYS = frozenset({*DATES, "stated_on", "published_on"})
_DAY_ZERO = date(1899, 12, 30).toordinal()
_FIRST_DAY = date(1900, 3, 1)  # before it spreadsheets count a day that never was


def cells(told: Columns, date_style: int) -> Iterator[str]:
    """Yield the rows from the second on; the first is the header."""
    columns = [_column(name, values, date_style) for name, values in told.items()]
    heads = [f'<c r="{get_column_letter(i)}' for i in range(1, len(columns) + 1)]
    for row, tails in enumerate(zip(*columns, strict=True), 2):
        body = "".join([f'{head}{row}"{tail}' for head, tail in zip(heads, tails, strict=True)])
        yield f'<row r="{row}">{body}</row>'


def _column(name: str, values: list[Any], date_style: int) -> list[str]:
    """Give each cell's XML after its address."""
    if name in LISTS:
        return each_object(values, lambda v: _text(json.dumps(v, ensure_ascii=False)))
    if name in FLAGS:
        return [f' t="b"><v>{int(v)}</v></c>' for v in values]
    if name in _DAYS:
        return each(values, lambda v: _day(v, date_style), missing="/>")
    if _is_number(values):
        return ["/>" if v is None else _number(v) for v in values]
    return each(values, _text, missing="/>")


def _is_number(values: list[Any]) -> bool:
    return isinstance(next((v for v in values if v is not None), ""), int | float)


def _number(value: float) -> str:
    return f"><v>{value!r}</v></c>"


def _day(text: str, style: int) -> str:
    on = date.fromisoformat(text)
    if on < _FIRST_DAY:
        return _text(text)
    return f' s="{style}"><v>{on.toordinal() - _DAY_ZERO}</v></c>'


def _text(text: str) -> str:
    if not text:
        return "/>"
    held = escape(plain_xml(text)[:SHEET_TEXT])
    return f' t="inlineStr"><is><t xml:space="preserve">{held}</t></is></c>'
