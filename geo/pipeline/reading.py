"""The parts of a file as they are mapped, wherever that is done."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from geo.ingest.format import Format
from geo.ingest.raw import EVERY, RawFile
from geo.ingest.turns import Turns


def whole_events(raw: RawFile, wanted: Format,
                 turns: Turns = EVERY) -> Iterator[tuple[int, pd.DataFrame]]:
    """Give the parts that are wanted, numbered; where an event has several rows, all together."""
    if not wanted.merges:
        yield from raw.numbered(turns)
    elif turns(0) and (parts := [part for _number, part in raw.numbered()]):
        yield 0, pd.concat(parts, ignore_index=True)
