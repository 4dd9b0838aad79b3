"""Rows that run over many lines as a quote was not closed: they hold rows that must not be lost.

Cells with line feeds are common and no fault. They are one where the quotes do not go by the rules
(the next quote of the file closes the open one, or none does), or where a line looks like a row.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from geo.ingest.blocks import Shape, count_of

LONGEST = 2_000  # letters of a line in which the quote that opens is looked for
SHARE = 0.5  # of the cells with figures that have to look as such cells do
_BREAK = r"\r\n?|\n"
_WORD, _DIGITS = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")


@dataclass(frozen=True)
class Swallowing:
    """A row that holds others: its place among the good rows, and its text."""

    at: int
    text: str

    @property
    def lines(self) -> int:
        """Count the lines over which it runs."""
        return len(re.findall(_BREAK, self.text.rstrip("\r\n"))) + 1


def swallowing(table: pa.Table, shape: Shape, known: Known, data: pa.Buffer | None = None,
               bad: Sequence[tuple[int, int]] = ()) -> list[Swallowing]:
    """Find the rows that hold others, the same ones however a file was cut.

    ``data`` is the text of the rows, if it is at hand, ``bad`` the rows that are not in the table:
    their numbers, from 1 on, and how many line breaks they hold.
    """
    breaks_in_bad = sum(n for _row, n in bad)
    if data is not None and _lines(data) <= table.num_rows + len(bad) + breaks_in_bad:
        return []  # each row has a line of its own
    breaks = _summed(table, lambda c: pc.count_substring_regex(c, _BREAK))
    many = np.flatnonzero(breaks)
    if not len(many):
        return []
    texts = _Texts(table, shape, data, _spans(breaks, bad))
    found = (Swallowing(int(at), texts.of(int(at))) for at in many[_suspect(table, many, shape)])
    return [one for one in found if texts.broken(one.text) or known.row_in(one.text, shape)]


def _lines(data: pa.Buffer) -> int:
    """Count the lines, the last one too where nothing ends it."""
    ends = count_of(data, b"\n") or count_of(data, b"\r")
    return ends + (bool(data.size) and bytes(data[-1:]) not in (b"\n", b"\r"))


def _summed(table: pa.Table,
            count: Callable[[pa.ChunkedArray], pa.ChunkedArray]) -> NDArray[np.int64]:
    """Add up what is counted in the cells of each row."""
    told = np.zeros(table.num_rows, dtype=np.int64)
    for column in table.columns:
        told += count(column).to_numpy()
    return told


def _suspect(table: pa.Table, many: NDArray[np.int64], shape: Shape) -> NDArray[np.bool_]:
    """Tell which rows of many lines could hold a row: most good ones need not be looked at."""
    held = table.take(pa.array(many))
    between = _summed(held, lambda c: pc.count_substring(c, shape.delimiter))
    quoted = _summed(held, lambda c: pc.count_substring(c, '"')) > 0
    told: NDArray[np.bool_] = quoted | (between >= shape.width - 1) | (many == table.num_rows - 1)
    return told


def _spans(breaks: NDArray[np.int64], bad: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """Give the line at which each good row starts, and how many it has."""
    rows = len(breaks) + len(bad)
    lines = np.ones(rows, dtype=np.int64)
    good = np.ones(rows, dtype=bool)
    for number, inside in bad:
        good[number - 1] = False
        lines[number - 1] += inside
    lines[good] += breaks
    first = np.cumsum(lines) - lines
    return np.stack([first[good], lines[good]])


@dataclass
class _Texts:
    """The text of rows: as it stands in the file, else put together from the cells."""

    table: pa.Table
    shape: Shape
    data: pa.Buffer | None
    spans: NDArray[np.int64]

    def __post_init__(self) -> None:
        self._starts = None if self.data is None else _starts(self.data)

    def of(self, at: int) -> str:
        """Give the text of a row."""
        if self.data is None or self._starts is None:
            return self.shape.delimiter.join(_cells_of(self.table, at))
        first, lines = self.spans[:, at]
        start, *_rest, end = self._starts[first:first + lines + 1]
        return bytes(self.data[int(start):int(end)]).decode("utf-8", "replace")

    def broken(self, text: str) -> bool:
        """Tell whether the quotes of a row do not go by the rules; cells tell nothing of it."""
        return self.data is not None and not self.shape.fits(text.encode())


def _starts(data: pa.Buffer) -> NDArray[np.int64]:
    """Give the bytes at which lines start, and the end of the last."""
    raw = np.frombuffer(data, np.uint8)
    following = np.append(raw[1:], 0)
    ends = np.flatnonzero((raw == ord("\n")) | ((raw == ord("\r")) & (following != ord("\n")))) + 1
    return np.concatenate([[0], ends, [len(raw)]])


def _cells_of(table: pa.Table, at: int) -> list[str]:
    return [column[at].as_py() or "" for column in table.columns]


@dataclass(frozen=True)
class Known:
    """How the cells of those columns look that hold figures: days, numbers, degrees."""

    forms: dict[int, frozenset[str]]

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]], width: int) -> Known:
        """Learn it from rows of the header's width; what runs over lines is left aside."""
        good = [r for r in rows if len(r) == width and not any("\n" in c or "\r" in c for c in r)]
        forms = {}
        for at, cells in enumerate(zip(*good, strict=True)):
            figures = [_form(c) for c in cells if _DIGITS.search(c)]
            if figures and len(figures) * 2 >= sum(map(bool, cells)):
                forms[at] = frozenset(figures)
        return cls(forms)

    def row_in(self, text: str, shape: Shape) -> bool:
        """Tell whether a line of a row, but for the first, looks like a row by itself."""
        first, *others = re.split(_BREAK, text.rstrip("\r\n"))
        whole = _with_a_quote_less(first, shape)
        if whole is None:
            return False
        known = self if self.forms else self.of([whole], shape.width)  # no other row tells
        return any(known.likes(cells) for cells in (_cells(line, shape.delimiter)
                                                    for line in others)
                   if len(cells) == shape.width)

    def likes(self, cells: Sequence[str]) -> bool:
        """Tell whether cells look like those of a row."""
        alike = sum(_form(cells[at]) in forms for at, forms in self.forms.items())
        return bool(self.forms) and alike >= len(self.forms) * SHARE


def _with_a_quote_less(line: str, shape: Shape) -> list[str] | None:
    """Give the cells of a line that is a whole row but for one quote; None where it is none."""
    quotes = [at for at, letter in enumerate(line[:LONGEST]) if letter == '"']
    lines = (line[:at] + line[at + 1:] for at in reversed(quotes))
    tried = (_cells(one, shape.delimiter) for one in (*lines, line))
    return next((cells for cells in tried if len(cells) == shape.width), None)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _form(cell: str) -> str:
    """Give how a cell looks: “17 Feb 2025” as “9 a 9”.

    >>> _form("17 Feb 2025"), _form("-3.52")
    ('9 a 9', '9.9')
    """
    return _DIGITS.sub("9", _WORD.sub("a", cell.strip().lstrip("+-")))
