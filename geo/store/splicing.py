"""A few rows into a table of a million: taken out and put in by position, the rest not sorted anew.

The table is in the order of date and id, those without a date first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.types import union_categoricals

from geo.model.schema import CRS
from geo.store.columns import TEXTS, text_array

MOST = 5_000  # rows; beyond that sorting everything is as fast
_CHUNKS = 1_000  # a column of texts in more pieces than that is put together again
Bools = np.ndarray[Any, np.dtype[np.bool_]]
Positions = np.ndarray[Any, np.dtype[np.int64]]


def spliced(frame: gpd.GeoDataFrame, stays: Bools,
            new: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, Positions]:
    """Leave rows out of a table and put others in.

    Gives the table, and for each of its rows its position in the old one, followed by the new.
    """
    kept = np.flatnonzero(stays)
    before = np.searchsorted(kept, _places(frame, new))
    order = np.insert(kept, before, len(frame) + np.arange(len(new)))
    columns = {name: _column(frame[name], new[name], order) for name in frame.columns}
    return gpd.GeoDataFrame(pd.DataFrame(columns, copy=False), geometry="geometry", crs=CRS), order


def _places(frame: gpd.GeoDataFrame, new: gpd.GeoDataFrame) -> Positions:
    """Find before which row of a table each new row belongs."""
    days, wanted = (f["date_start"].to_numpy("datetime64[s]").view("int64") for f in (frame, new))
    first, last = (np.searchsorted(days, wanted, side) for side in ("left", "right"))
    ids = frame["incident_id"].array  # no date is the smallest number, and goes first
    told = [bisect_left(ids, i, low, high) for i, low, high in
            zip(new["incident_id"], first.tolist(), last.tolist(), strict=True)]
    return np.array(told, dtype=np.int64)


def _column(old: pd.Series, new: pd.Series, order: Positions) -> Any:  # noqa: ANN401 - any array
    if isinstance(old.dtype, pd.CategoricalDtype):
        return union_categoricals([old, new]).take(order)
    if old.name in TEXTS:
        return _texts(pa.array(old.array), pa.array(new.array), order)
    return pd.concat([old, new], ignore_index=True).array.take(order)


def _texts(old: Any, new: Any, order: Positions) -> Any:  # noqa: ANN401 - arrays in chunks or whole
    """Put texts together of the pieces that stay together: a gigabyte is not copied."""
    pieces = [(old.slice(at, n) if at < len(old) else new.slice(at - len(old), n))
              for at, n in _runs(order, len(old))]
    chunks = [c for piece in pieces for c in
              (piece.chunks if isinstance(piece, pa.ChunkedArray) else [piece])]
    whole = pa.chunked_array(chunks, old.type)
    return text_array(pa.chunked_array([whole.combine_chunks()]) if len(chunks) > _CHUNKS
                      else whole)


def _runs(order: Positions, old: int) -> Iterator[tuple[int, int]]:
    """Give the runs of positions that follow each other in the old rows or in the new."""
    breaks = np.flatnonzero((np.diff(order) != 1) | (order[1:] == old)) + 1
    starts = np.concatenate([[0], breaks, [len(order)]])
    for first, after in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
        if after > first:
            yield int(order[first]), after - first
