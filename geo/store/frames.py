"""The incidents table of a store's present version, held in memory and kept up to date.

A row that was folded never changes under its number (``fid``), so a table of another version is
brought up to date by its numbers: rows that are gone go, rows that are new are read.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

import geopandas as gpd
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from geo.store.columns import SCHEMA, frame_of, table_of, told_once
from geo.store.offering import Offer
from geo.store.snapshot import Begun, Snapshots
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

    def offered(self, rows: Rows, written: list[pa.Table]) -> Offer | None:
        """Take what a large import folded, and give what makes the snapshot of it.

        That takes a while, and the view of the store is needed no longer.
        """
        if sum(map(len, written)) < WORTH_KEEPING:
            return None
        held = self._snapshots.newest(rows.identity(), rows.holds)
        tables = [*written, *([told_once(held)] if held else [])]
        written.clear()
        del held
        gathered, _change = _gathered(pa.concat_tables(tables), rows, tables)
        return partial(self._begun, gathered, rows.identity(), rows.version())

    def _begun(self, tables: list[pa.Table], identity: str, version: str) -> Begun:
        with self._lock:
            return self._snapshots.begin(ordered(tables), identity, version)


def _edited(known: _Known, rows: Rows, version: str) -> _Known | None:
    """Put a few changed rows in their places; None where there are many."""
    stays, missing = _compared(known.fids, rows)
    if not stays.any() or len(missing) + np.count_nonzero(~stays) > MOST:
        return None
    if stays.all() and not len(missing):
        return replace(known, version=version)
    added = ordered([SCHEMA.empty_table(), *rows.tables(missing)])
    frame, order = spliced(known.frame, stays, frame_of(added))
    fids = np.concatenate([known.fids, _numbers(added)])[order]
    return _Known(known.identity, version, frame, fids)


def _compared(had: Numbers, rows: Rows) -> tuple[Bools, Numbers]:
    """Tell which numbers are still there, and which are new."""
    wanted = rows.fids()
    return np.isin(had, wanted), wanted[np.isin(wanted, had, invert=True)]


def brought_up(base: pa.Table, rows: Rows) -> tuple[pa.Table, int]:
    """Bring a table up to date, in the order of date and id; tell how many rows had to change."""
    tables, change = _gathered(base, rows)
    del base
    return ordered(tables), change


def _gathered(base: pa.Table, rows: Rows,
              parts: list[pa.Table] | None = None) -> tuple[list[pa.Table], int]:
    """Leave out the rows of a table that are gone, and read the new ones; tell how many they are.

    ``parts`` are what the table was made of; they are let go of, so that a large table is never
    held twice.
    """
    stays, missing = _compared(_numbers(base), rows)
    tables = [base if stays.all() else base.filter(pa.array(stays))]
    tables += rows.tables(missing if len(tables[0]) else None) if len(missing) else ()
    del base
    if parts is not None:
        parts.clear()
    return tables, int((~stays).sum()) + len(missing)


def ordered(tables: list[pa.Table]) -> pa.Table:
    """Put tables together, sorted by date and id, those without a date first; they are let go of.

    Column by column: a million incidents take a gigabyte, and need not be held twice.
    """
    if any(table.schema != tables[0].schema for table in tables):
        tables[:] = map(told_once, tables)
    table = pa.concat_tables(tables).unify_dictionaries()
    tables.clear()
    columns: list[pa.Array] = []
    order = pc.sort_indices(table.select(["date_start", "incident_id"]), [
        ("date_start", "ascending", "at_start"), ("incident_id", "ascending", "at_start")])
    while table.num_columns:
        column = table.column(0)
        table = table.remove_column(0)
        column = column.combine_chunks().take(order)
        wanted = SCHEMA.field(len(columns)).type
        columns.append(column if column.type == wanted else column.cast(wanted))
        del column
    return pa.Table.from_arrays(columns, schema=SCHEMA)


def _numbers(table: pa.Table) -> Numbers:
    numbers: Numbers = table["fid"].to_numpy()
    return numbers
