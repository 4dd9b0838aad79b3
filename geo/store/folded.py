"""Records → the Arrow table of their incidents, without the table of pandas in between."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa

from geo.bulk import Folded, fold_plain, fold_records
from geo.bulk.codes import Ints, Spread
from geo.fold import Context
from geo.frame import typed_column
from geo.store.columns import (
    COUNTED,
    SHARED,
    arrow_cells,
    arrow_column,
    point_column,
    table_of,
    told_once,
)
from geo.store.tables import FEATURES


def folded_table(frame: pd.DataFrame, context: Context) -> pa.Table:
    """Fold incidents that rest on one record each; texts that many share are told once.

    Gives what ``fold_records`` gives, laid out as ``geo.store.columns`` does, and raises the same.
    """
    made = fold_plain(frame, context)
    return told_once(table_of(fold_records(frame, context))) if made is None else _table(made)


def _table(made: Folded) -> pa.Table:
    whole = {"incident_id": made.incident_id, "search_text": made.search_text}
    sources = made.sources
    columns = {name: arrow_column(column, name) for name, column in whole.items()}
    columns[COUNTED] = pa.array(made.n_claims, pa.int32())
    columns |= {name: _spread(sources[name], name, made.order) for name in FEATURES
                if name not in columns}
    points = _points(made.place, made.order)
    numbers = pa.array(np.zeros(len(made.order), dtype=np.int64))
    return pa.table({"fid": numbers, "geometry": points,
                     **{name: columns[name] for name in FEATURES}})


def _spread(part: Spread, name: str, order: Ints) -> pa.Array:
    few = _few(part.table[name], name)
    if name in SHARED:
        few = few.dictionary_encode()
    return few.take(pa.array(part.codes[order]))


def _few(told: pd.Series, name: str) -> pa.Array:
    """Make an Arrow column of what was told: plain cells, or texts that Arrow holds already."""
    if told.dtype == object:
        return arrow_cells(told.tolist(), name)
    return arrow_column(typed_column(told), name)


def _points(place: Spread, order: Ints) -> pa.StructArray:
    at = place.codes[order]
    lon, lat = (place.table[name].to_numpy(dtype=float)[at] for name in ("_lon", "_lat"))
    return point_column(lon, lat, np.isfinite(lon))
