"""Payloads → a table of records, whole columns at a time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as arrow_json

from geo.model.record import COUNTS, FIELDS, unpacked

_SCHEMA = pa.schema([(name, pa.int32() if name in COUNTS else pa.large_string())
                     for name in FIELDS])
_TEXT = pd.StringDtype("pyarrow", na_value=np.nan)
_PARSE = arrow_json.ParseOptions(explicit_schema=_SCHEMA, unexpected_field_behavior="ignore")


def records_of(texts: Sequence[str]) -> pd.DataFrame:
    """Read payloads back, as ``geo.model.record.unpacked`` does. Raises ValueError."""
    if not texts:
        return unpacked([])
    try:
        raw = "\n".join(texts).encode()
        read = arrow_json.ReadOptions(use_threads=False, block_size=len(raw) + 1)
        table = arrow_json.read_json(pa.BufferReader(raw), read, _PARSE)
    except (pa.ArrowException, UnicodeEncodeError):  # what Arrow cannot read, Python may
        return unpacked(list(texts))
    if len(table) != len(texts):  # several in one, or a broken one: Python says which
        return unpacked(list(texts))
    return pd.DataFrame({name: _column(table[name], name) for name in FIELDS})


def _column(column: pa.ChunkedArray, name: str) -> pd.api.extensions.ExtensionArray:
    if name in COUNTS:
        return pd.Int32Dtype().__from_arrow__(column)
    return _TEXT.__from_arrow__(pc.fill_null(column, ""))
