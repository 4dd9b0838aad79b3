"""A part cut into pieces that are mapped one after the other: the first is ready sooner."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

import pandas as pd

from geo.ingest.format import Format

MOST = 150_000  # rows: each piece tells the same words again, so only the first are cut smaller
FIRST = 20_000  # rows of a file's first piece, which all wait for; each next is twice as large


@runtime_checkable
class RowByRow(Protocol):
    """A format that can tell whether each row of a part tells of an event of its own."""

    def row_by_row(self, raw: pd.DataFrame) -> bool:
        """Tell whether no row of a part says anything of another's event."""
        ...


def pieces(wanted: Format, part: pd.DataFrame, number: int) -> Iterator[pd.DataFrame]:
    """Cut a part where that changes nothing of what its rows come to; else give it whole."""
    if not isinstance(wanted, RowByRow) or not wanted.row_by_row(part):
        yield part
        return
    at, size = 0, FIRST if number == 0 else MOST
    while at < len(part):
        yield part.iloc[at:at + size].reset_index(drop=True)
        at, size = at + size, min(2 * size, MOST)
