"""Tables ⇄ PostgreSQL's COPY, whole columns at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import psycopg
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import shapely

from geo.store.columns import SCHEMA, frame_of
from geo.store.postgis_filter import keys_of
from geo.store.postgis_sql import copy_into
from geo.store.postgis_tables import NUMBERED, OWN
from geo.store.postgis_text import as_said, to_keep
from geo.store.postgis_wordings import NewWordings
from geo.store.tables import FEATURES

CHUNK = 1 << 20
COPIED = ("geom", *FEATURES, "keys")
READ = ("fid", "st_x", "st_y", *FEATURES)
_READ_OPTIONS = arrow_csv.ConvertOptions(
    column_types={"fid": pa.int64(), "st_x": pa.float64(), "st_y": pa.float64(),
                  **{c: SCHEMA.field(c).type for c in FEATURES},
                  **dict.fromkeys(NUMBERED, pa.int32())},
    strings_can_be_null=True, quoted_strings_can_be_null=False, null_values=[""],
    true_values=["t"], false_values=["f"])


def copy_table(db: psycopg.Connection[Any], name: str, table: pa.Table) -> None:
    """Append an Arrow table of plain columns to a table, whole columns at a time."""
    sink = pa.BufferOutputStream()
    arrow_csv.write_csv(table, sink, arrow_csv.WriteOptions(include_header=False))
    written = sink.getvalue()
    with db.cursor() as cursor, cursor.copy(
            copy_into(name, tuple(table.column_names), " (FORMAT csv)")) as copy:
        for at in range(0, written.size, CHUNK):
            copy.write(written.slice(at, min(CHUNK, written.size - at)).to_pybytes())


def incident_table(table: pa.Table, wordings: NewWordings) -> pa.Table:
    """Make the columns that ``incidents`` holds of an incidents table; points are EWKB."""
    table = table.cast(SCHEMA)
    frame = frame_of(table)
    points = np.asarray(frame.geometry.array)
    ewkb = shapely.to_wkb(shapely.set_srid(points, 4326), hex=True, include_srid=True)
    columns = [table["fid"], pa.array(ewkb, pa.string(), from_pandas=True),
               *(_plain(table[c], c, wordings) for c in FEATURES),
               pa.array(keys_of(frame), pa.string())]
    return pa.table(columns, names=["fid", *COPIED])


def _plain(column: pa.ChunkedArray, name: str, wordings: NewWordings) -> Any:  # noqa: ANN401
    if name in NUMBERED:
        coded = column.combine_chunks()
        if not pa.types.is_dictionary(coded.type):
            coded = coded.dictionary_encode()
        return wordings.keep(coded)
    return _keepable(column) if name in OWN else column


def _keepable(texts: Any) -> Any:  # noqa: ANN401 - an array, whole or in chunks
    if not pc.any(pc.match_substring_regex(texts, "[\\x00\\x1a]")).as_py():
        return texts
    return pa.array([to_keep(t) for t in texts.to_pylist()], pa.large_string())


def copied_out(db: psycopg.Connection[Any], query: str, values: dict[str, Any]) -> pa.Buffer:
    """Give what COPY sends for a query, as CSV."""
    sink = pa.BufferOutputStream()
    with db.cursor() as cursor, cursor.copy(
            f"COPY ({query}) TO STDOUT (FORMAT csv)", values) as copy:
        for part in copy:
            sink.write(bytes(part))
    return sink.getvalue()


def table_from(written: pa.Buffer, texts: Callable[[pa.Array], pa.DictionaryArray]) -> pa.Table:
    """Make the Arrow table of incidents of the CSV of ``READ``; ``texts`` knows the wordings."""
    if not written.size:
        return SCHEMA.empty_table()
    read = arrow_csv.read_csv(
        pa.BufferReader(written), arrow_csv.ReadOptions(column_names=list(READ)),
        arrow_csv.ParseOptions(newlines_in_values=True), _READ_OPTIONS).combine_chunks()
    lon, lat = (read[end].combine_chunks() for end in ("st_x", "st_y"))
    points = pa.StructArray.from_arrays([lon, lat], fields=list(SCHEMA.field("geometry").type),
                                        mask=pc.is_null(lon))
    columns = [read["fid"], points, *(_said(read[c].combine_chunks(), c, texts)
                                      for c in FEATURES)]
    return pa.Table.from_arrays(columns, schema=SCHEMA)


def _said(column: pa.Array, name: str,
          texts: Callable[[pa.Array], pa.DictionaryArray]) -> pa.Array:
    if name in NUMBERED:
        coded, wanted = texts(column), SCHEMA.field(name).type
        return coded if pa.types.is_dictionary(wanted) else coded.dictionary_decode()
    if name in OWN and pc.any(pc.match_substring(column, "\x1a")).as_py():
        return pa.array([as_said(t) for t in column.to_pylist()], pa.large_string())
    return column
