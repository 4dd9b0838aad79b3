"""Raw rows of delimited text: its encoding, its delimiter and the row of its names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_, _
from geo.ingest.blocks import MOST, after_lines
from geo.ingest.header import LOOKED, find_header, named, repeated, told_apart
from geo.ingest.raw import RawFile
from geo.ingest.text_parts import Reading
from geo.tables.encoding import as_utf8

DELIMITERS = ",;\t|"
LARGE = 1_000_000  # bytes: smaller blocks are cut as they come
ROOM = 200  # this part of a block is added for the rows that the cuts before it fell short of
HEAD = 1_000_000  # bytes in which header and delimiter are looked for


def open_text(path: Path, part_rows: int) -> RawFile:
    """Open a CSV in any common encoding and delimiter, its header on any of the first rows.

    Raises InputError where no row could be the header.
    """
    text = as_utf8(path)
    with text.path.open("rb") as file:
        first = file.read(HEAD)
    head = first.decode("utf-8-sig", "replace")
    delimiter, rows, ends = _first_rows(head)
    at = find_header(rows)
    if at is None:
        raise InputError(N_("“{name}” has no row that could be the names of columns."),
                         name=path.name)
    start, size = after_lines(first, ends[at]), _block_size(head, part_rows)
    size = _even(size, text.path.stat().st_size)
    names = named(rows, at)
    found = RawFile(path.name, told_apart(names), at + 1, _estimate(text.path, head),
                    lambda turns: Reading(text, found, delimiter, rows[at + 1:]).parts(
                        start, size, turns),
                    notes=repeated(names))
    if text.odd >= 0:
        found.notes.append(_(
            "The file is no UTF-8 text (byte {byte}); it was read as Windows-1252. If letters look "
            "wrong, save it as CSV UTF-8.").format(byte=f"0x{text.odd:02x}"))
    return found


def _first_rows(head: str) -> tuple[str, list[list[str]], list[int]]:
    """Read the first rows with the delimiter that makes them widest and most alike.

    The numbers are the lines at which the rows end.
    """
    best: tuple[float, str, list[tuple[list[str], int]]] = (-1.0, ",", [])
    for delimiter in DELIMITERS:
        rows = list(_tried(head, delimiter))
        widths = [len(r) for r, _line in rows if any(r)]
        if widths:
            usual = max(set(widths), key=widths.count)
            score = (usual - 1) * widths.count(usual) / len(widths)
            if score > best[0]:
                best = (score, delimiter, rows)
    return best[1], [r for r, _line in best[2]], [line for _r, line in best[2]]


def _tried(head: str, delimiter: str) -> Iterator[tuple[list[str], int]]:
    csv.field_size_limit(MOST)
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    try:
        for row in islice(reader, LOOKED):
            yield row, reader.line_num
    except csv.Error:
        return


def _estimate(path: Path, head: str) -> int | None:
    lines = head.count("\n")
    size = path.stat().st_size
    return round(size / len(head.encode()) * lines) if lines > 1 else None


def _block_size(head: str, part_rows: int) -> int:
    """Give the bytes that a part of so many rows takes, going by the first ones."""
    lines = max(head.count("\n"), 1)
    return max(min(len(head.encode()) * part_rows // lines, MOST), 1)


def _even(size: int, total: int) -> int:
    """Give a size that cuts a large text into an even number of blocks that are much alike.

    Two processes that take turns then have the same to do; each cut may fall a row short.
    """
    blocks = -(-total // size)
    if blocks == 1 or size < LARGE:
        return size
    even = total // (blocks + blocks % 2)
    return even + even // ROOM
