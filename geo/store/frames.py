"""The incidents table of a store's present version, held in memory and kept up to date.

A row that was folded never changes under its number (``fid``), so a table of another version is
brought up to date by its numbers: rows that are gone go, rows that are new are read.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import geopandas as gpd
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from geo.store.columns import SCHEMA, frame_of, table_of
from geo.store.snapshot import Snapshots
from geo.store.splicing import MOST, Bools, spliced

WORTH_KEEPING = 5_000  # rows; fewer are read from the database as fast
Numbers = np.ndarray[Any, np.dtype[np.int64]]


class Rows(Protocol):
    """One view of a store's incidents."""

    def version(self) -> str:
        """Give the version that is seen."""
        ...

    def identity(self) -> str:
        """Give the id of the store itself: numbers of rows mean nothing in another."""
        ...

    def holds(self, version: str) -> bool:
        """Tell whether the store once was of a version."""
        ...

    def fids(self) -> Numbers:
        """Give the numbers of all rows, ascending."""
        ...

    def tables(self, fids: Numbers | None) -> Iterator[pa.Table]:
        """Yield the rows of some numbers, or of all, as ``geo.store.columns`` lays them out."""
        ...


@dataclass(frozen=True)
class _Known:
    """The incidents table of a version; ``fids`` numbers its rows, in its order."""

    identity: str
    version: str
    frame: gpd.GeoDataFrame
    fids: Numbers


class Frames:
    """Full reads of one store: from memory, else from a snapshot, else from the rows."""

    def __init__(self, snapshots: Snapshots) -> None:
        """Begin with nothing in memory."""
        self._snapshots = snapshots
        self._lock = threading.Lock()
        self._known: _Known | None = None

    def frame(self, rows: Rows) -> gpd.GeoDataFrame:
        """Give the incidents table of the version seen; nobody may change it."""
        version = rows.version()
        with self._lock:
            if self._known is None or self._known.version != version:
                self._known = self._brought_up(rows, version)
            return self._known.frame

    def _brought_up(self, rows: Rows, version: str) -> _Known:
        identity = rows.identity()
        exact = self._snapshots.read(identity, version)
        if exact is not None:
            return _Known(identity, version, frame_of(exact), _numbers(exact))
        known = self._base(rows, identity)
        if known is not None and (made := _edited(known, rows, version)) is not None:
            return made
        base = table_of(known.frame, known.fids) if known else SCHEMA.empty_table()
        table, change = brought_up(base, rows)
        if change >= WORTH_KEEPING:
            self._snapshots.write(table, identity, version)
        return _Known(identity, version, frame_of(table), _numbers(table))

    def _base(self, rows: Rows, identity: str) -> _Known | None:
        """Give what is known of some earlier version."""
        known = self._known
        if known and known.identity == identity and rows.holds(known.version):
            return known
        table = self._snapshots.newest(identity, rows.holds)
        return None if table is None else _Known(identity, "", frame_of(table), _numbers(table))

    def offer(self, rows: Rows, written: Sequence[pa.Table]) -> None:
        """Make the snapshot of a large import from what it folded, not from the database."""
        if sum(map(len, written)) < WORTH_KEEPING:
            return
        with self._lock:
            held = self._snapshots.newest(rows.identity(), rows.holds)
            table, _change = brought_up(
                pa.concat_tables([*written, *([held] if held else [])]), rows)
            self._snapshots.write(table, rows.identity(), rows.version())


def _edited(known: _Known, rows: Rows, version: str) -> _Known | None:
    """Put a few changed rows in their places; None where there are many."""
    stays, missing = _compared(known.fids, rows)
    if not stays.any() or len(missing) + np.count_nonzero(~stays) > MOST:
        return None
    if stays.all() and not len(missing):
        return replace(known, version=version)
    added = ordered(pa.concat_tables([SCHEMA.empty_table(), *rows.tables(missing)]))
    frame, order = spliced(known.frame, stays, frame_of(added))
    fids = np.concatenate([known.fids, _numbers(added)])[order]
    return _Known(known.identity, version, frame, fids)


def _compared(had: Numbers, rows: Rows) -> tuple[Bools, Numbers]:
    """Tell which numbers are still there, and which are new."""
    wanted = rows.fids()
    return np.isin(had, wanted), wanted[np.isin(wanted, had, invert=True)]


def brought_up(base: pa.Table, rows: Rows) -> tuple[pa.Table, int]:
    """Bring a table up to date, in the order of date and id; tell how many rows had to change."""
    stays, missing = _compared(_numbers(base), rows)
    kept = base.filter(pa.array(stays))
    added = rows.tables(missing if len(kept) else None) if len(missing) else ()
    table = ordered(pa.concat_tables([kept, *added]))
    return table, int((~stays).sum()) + len(missing)


def ordered(table: pa.Table) -> pa.Table:
    """Sort incidents by date and id, those without a date first."""
    table = table.unify_dictionaries().combine_chunks()
    order = pc.sort_indices(table, [("date_start", "ascending", "at_start"),
                                    ("incident_id", "ascending", "at_start")])
    return table.take(order)


def _numbers(table: pa.Table) -> Numbers:
    numbers: Numbers = table["fid"].to_numpy()
    return numbers
