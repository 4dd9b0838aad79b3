"""Columns of plain values → Arrow tables, for Parquet and GeoPackage."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import pyarrow as pa
import shapely

from geo.export.rows import Columns
from geo.export.text import each, each_object
from geo.model.schema import COUNTS, DATES, FLAGS, LISTS

_DAYS = frozenset({*DATES, "stated_on", "published_on"})
_FIGURES = pa.struct([("kind", pa.string()), ("low", pa.int64()), ("best", pa.int64()),
                      ("high", pa.int64()), ("open", pa.bool_())])
_ANSWER = pa.struct([("date", pa.date32()), ("response", pa.string()), ("to", pa.string()),
                     ("speaker", pa.string())])
_TYPES = {**dict.fromkeys(COUNTS, pa.int32()), **dict.fromkeys(FLAGS, pa.bool_()),
          "value_low": pa.int64(), "value_high": pa.int64(), "radius_km": pa.float64()}
_LIST_TYPES = {"date_options": pa.list_(pa.list_(pa.date32())), "harm": pa.list_(_FIGURES),
               "response": pa.list_(_ANSWER)}


def arrow_columns(told: Columns, *, lists: bool) -> dict[str, pa.Array]:
    """Give typed columns: real dates, and real lists or, without ``lists``, JSON texts."""
    return {name: _array(name, values, lists=lists) for name, values in told.items()}


def _array(name: str, values: list[Any], *, lists: bool) -> pa.Array:
    if name in _DAYS:
        return pa.array(each(values, date.fromisoformat), pa.date32())
    if name not in LISTS:
        return pa.array(values, _TYPES.get(name, pa.string()))
    if not lists:
        return pa.array(each_object(values, lambda v: json.dumps(v, ensure_ascii=False)),
                        pa.string())
    return pa.array(each_object(values, lambda v: _dated(name, v)),
                    _LIST_TYPES.get(name, pa.list_(pa.string())))


def _dated(name: str, items: list[Any]) -> list[Any]:
    """Turn the ISO dates inside a list into dates."""
    if name == "date_options":
        return [[date.fromisoformat(d) for d in pair] for pair in items]
    if name == "response":
        return [{**a, "date": date.fromisoformat(a["date"]) if a["date"] else None}
                for a in items]
    return items


def wkb(shapes: Sequence[shapely.Geometry | None]) -> pa.Array:
    """Write geometries as well-known binary."""
    return pa.array(shapely.to_wkb(list(shapes)).tolist() if len(shapes) else [], pa.binary())
