"""Delimited text in blocks that end where a row ends: whoever wants some need not parse the others.

A line feed ends a row where the quotes before it are even in number. A quote that stands inside a
cell breaks that rule, so a cut is taken only between two rows that have the header's width.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

import numpy as np

MOST = 48_000_000  # bytes: no row may be longer
TRIES = 200  # line feeds looked at from the end of a block before more of the file is read
_PIECE = 2**21  # bytes counted at a time: they stay in the processor's cache
_QUOTE, _LINE = ord('"'), b"\n"


@dataclass(frozen=True)
class Shape:
    """How the rows of a file look."""

    delimiter: str
    width: int

    def fits(self, row: bytes) -> bool:
        """Tell whether a text is one row of the header's width."""
        reader = csv.reader(io.StringIO(row.decode("utf-8", "replace"), newline=""),
                            delimiter=self.delimiter, strict=True)
        try:
            return [len(cells) for cells in reader] == [self.width]
        except csv.Error:
            return False


@dataclass(frozen=True)
class Block:
    """Whole rows from a byte on; without ``data`` all that follows, which could not be cut."""

    start: int
    data: memoryview | None


def blocks(file: BinaryIO, start: int, size: int, shape: Shape) -> Iterator[Block]:
    """Give what lies from a byte on in blocks of about a size, which everybody cuts alike."""
    while data := _from(file, start, size):
        cut = len(data) if len(data) < size else _row_end(data, shape)
        while cut is None and len(data) < MOST:
            more = file.read(min(len(data), MOST - len(data)))
            data += more
            cut = _row_end(data, shape) if more else len(data)
        if cut is None:
            yield Block(start, None)
            return
        yield Block(start, memoryview(data)[:cut])
        start += cut


def after_lines(head: bytes, lines: int) -> int | None:
    """Give the byte after so many lines, however they end; None where they do not."""
    ends = islice(re.finditer(rb"\r\n?|\n", head), lines - 1, None)
    return next((end.end() for end in ends), None)


def _from(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(start)
    return file.read(size)


def _row_end(data: bytes, shape: Shape) -> int | None:
    """Give the byte after the last row that surely ends, and after which a row surely begins."""
    ends = list(_ends(data))  # of rows, from the last one on
    for following, cut, before in zip(ends, ends[1:], ends[2:], strict=False):
        if shape.fits(data[before:cut]) and shape.fits(data[cut:following]):
            return cut
    return None


def _ends(data: bytes) -> Iterator[int]:
    """Give the bytes after the last line feeds that have even quotes before them."""
    at = data.rfind(_LINE) + 1
    odd = _quotes(memoryview(data)[:at]) % 2
    for _try in range(TRIES):
        if at == 0:
            return
        if not odd:
            yield at
        before = data.rfind(_LINE, 0, at - 1) + 1
        odd = (odd + data.count(b'"', before, at)) % 2
        at = before


def _quotes(data: memoryview) -> int:
    found = np.frombuffer(data, np.uint8)
    return sum(int(np.count_nonzero(found[at:at + _PIECE] == _QUOTE))
               for at in range(0, len(found), _PIECE))
