"""The incidents table ⇄ rows of a database and Arrow tables, a column at a time.

An Arrow table of incidents has ``fid``, the number of the database's row, before the columns of
``FEATURES``; lists and vocabularies are dictionaries, dates are days, points are structs of ``x``
and ``y`` (EPSG:4326 degrees), as GeoParquet 1.1 holds them in its native encoding.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely

from geo.model.schema import COLUMNS, COUNTS, CRS, DATES, FLAGS, INTERNAL
from geo.model.vocabulary import DateMatch
from geo.store.tables import FEATURES, WKB_HEADER

Cell = str | int | float | bytes | None
TEXTS = ("incident_id", "title", "title_fr", "search_text", "place_text", "place_id", "shapes",
         "grade_reason")
SHARED = ("title", "title_fr", "place_text", "grade_reason")  # texts that many incidents share
FEW = ("grade_reason",)  # texts so few that a table in memory holds them as categories
NUMBERS = ("radius_km",)
COUNTED = "n_claims"
CODED = tuple(c for c in FEATURES if c not in (*TEXTS, *NUMBERS, *DATES, *COUNTS, *FLAGS))
_TEXT = pd.StringDtype("pyarrow", na_value=np.nan)
_CATEGORY = pd.StringDtype("pyarrow")
_POINT = pa.struct([("x", pa.float64()), ("y", pa.float64())])
_FLOATS = np.dtype("<f8")
_WKB_POINT = WKB_HEADER + b"\x01\x01\x00\x00\x00"  # little endian, a point; then x and y


def _arrow_type(column: str) -> pa.DataType:
    if column in CODED:
        return pa.dictionary(pa.int32(), pa.string())  # what Parquet gives back
    kinds = {**dict.fromkeys(TEXTS, pa.large_string()), **dict.fromkeys(DATES, pa.date32()),
             **dict.fromkeys(COUNTS, pa.int32()), **dict.fromkeys(FLAGS, pa.bool_()),
             **dict.fromkeys(NUMBERS, pa.float64())}
    return kinds[column]


SCHEMA = pa.schema([("fid", pa.int64()), ("geometry", _POINT),
                    *((c, _arrow_type(c)) for c in FEATURES)])


def feature_rows(incidents: gpd.GeoDataFrame | pa.Table) -> list[tuple[Cell, ...]]:
    """Give the incidents' cells: the geometry as a GeoPackage blob, then the columns."""
    table = incidents if isinstance(incidents, pa.Table) else table_of(incidents)
    return list(zip(*feature_cells(table), strict=True))


def feature_cells(table: pa.Table) -> list[list[Cell]]:
    """Give the cells column by column: the geometries as GeoPackage blobs, then ``FEATURES``."""
    return [_blobs(_one(table["geometry"])),
            *(_cells(_one(table[column]), column) for column in FEATURES)]


def _cells(column: pa.Array, name: str) -> list[Cell]:
    if name in DATES or name in FLAGS:
        column = column.cast(pa.string() if name in DATES else pa.int8())
    elif name in SHARED:
        column = column.dictionary_encode()
    if not pa.types.is_dictionary(column.type):
        return list(column.to_pylist())
    told = np.array([*column.dictionary.to_pylist(), None], dtype=object)  # code -1: missing
    cells: list[Cell] = told[column.indices.fill_null(-1).to_numpy()].tolist()
    return cells


def _blobs(points: pa.StructArray) -> list[Cell]:
    pairs = np.column_stack([points.field(end).to_numpy(zero_copy_only=False)
                             for end in ("x", "y")]).astype(_FLOATS).tobytes()
    return [_WKB_POINT + pairs[at * 16:at * 16 + 16] if here else None
            for at, here in enumerate(points.is_valid().to_pylist())]


def _lon_lat(frame: gpd.GeoDataFrame) -> tuple[Any, Any, Any]:
    points = np.asarray(frame.geometry.array)
    return shapely.get_x(points), shapely.get_y(points), ~shapely.is_missing(points)


def table_of(frame: gpd.GeoDataFrame,
             fids: Sequence[int] | np.ndarray[Any, Any] | None = None) -> pa.Table:
    """Make an Arrow table of incidents with the numbers of their rows, if they have any yet."""
    lon, lat, located = _lon_lat(frame)
    numbers = np.zeros(len(frame), dtype=np.int64) if fids is None else fids
    return pa.Table.from_arrays(
        [pa.array(numbers, pa.int64()), point_column(lon, lat, located),
         *(arrow_column(frame[c], c) for c in FEATURES)], schema=SCHEMA)


def told_once(table: pa.Table) -> pa.Table:
    """Hold texts that many incidents share as dictionaries: such a table takes half the room."""
    for name in SHARED:
        at = table.schema.get_field_index(name)
        if not pa.types.is_dictionary(table.schema.field(at).type):
            table = table.set_column(at, name, table.column(at).dictionary_encode())
    return table


def numbered(table: pa.Table, after: int) -> pa.Table:
    """Give rows the numbers that follow a number."""
    return table.set_column(0, SCHEMA.field("fid"), [
        pa.array(np.arange(after + 1, after + 1 + len(table)))])


def point_column(lon: Any, lat: Any, located: Any) -> pa.StructArray:  # noqa: ANN401 - arrays
    """Make a column of points of degrees; missing where nothing is located."""
    return pa.StructArray.from_arrays([pa.array(lon), pa.array(lat)], fields=list(_POINT),
                                      mask=pa.array(~located))


def arrow_column(column: pd.Series, name: str) -> pa.Array:
    """Make an Arrow column of a typed one."""
    if name in CODED or name in FEW:
        values = column.astype("category")
        codes = values.cat.codes.to_numpy().astype("int32")
        coded = pa.DictionaryArray.from_arrays(
            pa.array(codes, mask=codes < 0),
            pa.array(list(values.cat.categories.astype(str)), pa.string()))
        return coded if name in CODED else coded.cast(_arrow_type(name))
    if name in DATES:
        days = column.to_numpy(dtype="datetime64[D]")
        return pa.array(days, pa.date32(), mask=np.isnat(days))
    return _one(pa.array(column, _arrow_type(name), from_pandas=True))


def _one(column: Any) -> pa.Array:  # noqa: ANN401 - an array, or an array in chunks
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def table_of_rows(rows: Sequence[Sequence[Any]]) -> pa.Table:
    """Make an Arrow table of rows of ``fid``, the geometry's blob and ``FEATURES``.

    Raises ValueError where a cell is not what it should be.
    """
    if not rows:
        return SCHEMA.empty_table()
    fids, blobs, *cells = zip(*rows, strict=True)
    try:
        return pa.Table.from_arrays([pa.array(fids, pa.int64()), _points_of(blobs), *(
            arrow_cells(c, name) for name, c in zip(FEATURES, cells, strict=True))],
            schema=SCHEMA)
    except (pa.ArrowException, TypeError) as error:
        raise ValueError(str(error)) from error


def _points_of(blobs: Sequence[bytes | None]) -> pa.StructArray:
    located = np.array([b is not None for b in blobs], dtype=bool)
    if any(b is not None and (len(b) != len(_WKB_POINT) + 16 or not b.startswith(_WKB_POINT))
           for b in blobs):
        message = "a geometry is no point in EPSG:4326"
        raise ValueError(message)
    nowhere = np.array([np.nan, np.nan], _FLOATS).tobytes()
    pairs = np.frombuffer(b"".join(nowhere if b is None else b[-16:] for b in blobs), _FLOATS)
    return point_column(pairs[0::2], pairs[1::2], located)


def arrow_cells(cells: Sequence[Any], name: str) -> pa.Array:
    """Make an Arrow column of plain cells: dates in ISO form, missing ones None."""
    if name in CODED:
        return pa.array(cells, pa.string()).dictionary_encode()
    if name in DATES:
        return pa.array(np.array(cells, dtype="datetime64[D]"), pa.date32(), from_pandas=True)
    if name in FLAGS:
        return pa.array([bool(c) for c in cells], pa.bool_())
    return pa.array(cells, _arrow_type(name))


def frame_of(table: pa.Table) -> gpd.GeoDataFrame:
    """Make the incidents table of an Arrow table, in its order."""
    table = table.unify_dictionaries()
    columns: dict[str, Any] = {c: _column(table[c], c) for c in FEATURES}
    codes = np.zeros(len(table), dtype="int8")
    columns["date_match"] = pd.Categorical.from_codes(
        codes, categories=pd.Index([DateMatch.DEFINITE.value], dtype="string"))
    columns["geometry"] = _geometry(table["geometry"])
    frame = pd.DataFrame({c: columns[c] for c in (*COLUMNS, *INTERNAL)}, copy=False)
    return gpd.GeoDataFrame(frame, geometry="geometry", crs=CRS)


def _column(column: pa.ChunkedArray, name: str) -> Any:  # noqa: ANN401 - an array of pandas
    if name in CODED or name in FEW:
        coded = _one(column if pa.types.is_dictionary(column.type)
                     else column.cast(pa.string()).dictionary_encode())
        codes = coded.indices.fill_null(-1).to_numpy(zero_copy_only=False)
        return pd.Categorical.from_codes(codes, dtype=pd.CategoricalDtype(
            pd.Index(_CATEGORY.__from_arrow__(coded.dictionary))))
    if name in TEXTS:
        return text_array(column)
    if name in DATES:
        return column.to_numpy().astype("datetime64[s]")
    if name in FLAGS:
        return column.to_numpy()
    return (pd.Int32Dtype() if name in COUNTS else pd.Float64Dtype()).__from_arrow__(column)


def text_array(column: pa.ChunkedArray) -> Any:  # noqa: ANN401 - an array of pandas
    """Make an array of texts of Arrow's, without copying them."""
    return _TEXT.__from_arrow__(column)


def _geometry(column: pa.ChunkedArray) -> gpd.array.GeometryArray:
    points = _one(column)
    lon, lat = (points.field(end).to_numpy(zero_copy_only=False) for end in ("x", "y"))
    located = np.asarray(points.is_valid())
    made = np.full(len(points), None, dtype=object)
    made[located] = shapely.points(np.column_stack([lon[located], lat[located]]))
    return gpd.array.GeometryArray(made, crs=CRS)
