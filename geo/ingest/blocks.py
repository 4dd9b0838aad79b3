"""Delimited text in blocks that end where a row ends: whoever wants some need not parse the others.

A line feed ends a row where the quotes before it are even in number. A quote that stands inside a
cell breaks that rule, so a cut is taken only between two rows that have the header's width.
"""

from __future__ import annotations

import csv
import io
import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pyarrow as pa

MOST = 48_000_000  # bytes: no row may be longer
TRIES = 200  # line feeds looked at from the end of a block before more of the file is read
MAPPED = 4_000_000  # bytes: a larger file is not copied to be read
_PIECE = 2**18  # bytes counted at a time: they stay in the processor's cache
_LINE = b"\n"
Bytes: TypeAlias = bytes | mmap.mmap


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


def bytes_of(path: Path) -> Bytes:
    """Give a file's bytes, a large one's as the machine holds them already.

    A small one is read: a file that is cut short while it is mapped ends whoever looks at it, and
    only the large are left to processes of their own.
    """
    with path.open("rb") as file:
        if path.stat().st_size < MAPPED:
            return file.read()
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def blocks(data: Bytes, start: int, size: int, shape: Shape) -> Iterator[tuple[int, int | None]]:
    """Give the bytes between which blocks of about a size lie, which everybody cuts alike.

    The last ends at None where all that follows could not be cut.
    """
    while start < len(data):
        end = min(start + size, len(data))
        cut = end if end < start + size else _row_end(data, start, end, shape)
        while cut is None and end - start < MOST:
            longer = min(end + min(end - start, MOST - (end - start)), len(data))
            cut = _row_end(data, start, longer, shape) if longer > end else end
            end = longer
        yield start, cut
        if cut is None:
            return
        start = cut


def after_lines(head: bytes, lines: int) -> int | None:
    """Give the byte after so many lines, however they end; None where they do not."""
    ends = islice(re.finditer(rb"\r\n?|\n", head), lines - 1, None)
    return next((end.end() for end in ends), None)


def _row_end(data: Bytes, start: int, end: int, shape: Shape) -> int | None:
    """Give the byte after the last row that surely ends, and after which a row surely begins."""
    ends = list(_ends(data, start, end))  # of rows, from the last one on
    for following, cut, before in zip(ends, ends[1:], ends[2:], strict=False):
        if shape.fits(data[before:cut]) and shape.fits(data[cut:following]):
            return cut
    return None


def _ends(data: Bytes, start: int, end: int) -> Iterator[int]:
    """Give the bytes after the last line feeds that have even quotes before them."""
    at = data.rfind(_LINE, start, end) + 1
    odd = count_of(data, b'"', start, at) % 2
    for _try in range(TRIES):
        if at <= start:
            return
        if not odd:
            yield at
        before = max(data.rfind(_LINE, start, at - 1) + 1, start)
        odd = (odd + data[before:at].count(b'"')) % 2
        at = before


def count_of(data: Bytes | pa.Buffer, byte: bytes, start: int = 0, end: int | None = None) -> int:
    """Count a byte in a text, or between two places of it."""
    found = np.frombuffer(data, np.uint8)
    end = len(found) if end is None else end
    return sum(int(np.count_nonzero(found[at:min(at + _PIECE, end)] == byte[0]))
               for at in range(start, end, _PIECE))
