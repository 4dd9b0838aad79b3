"""GeoParquet 1.1: real dates and lists, the geometry as WKB, and what explains the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import shapely

from geo.export.arrow import arrow_columns, wkb
from geo.export.csv_table import EVERY
from geo.export.rows import Columns, geometries
from geo.export.selection import Progress, Selection, unseen
from geo.model.schema import CRS


def write_parquet(selection: Selection, to: Path, *, area: bool = False,
                  progress: Progress = unseen) -> None:
    """Write the incidents into a GeoParquet file."""
    shapes = geometries(selection.incidents, area=area)
    table = pa.table({**arrow_columns(selection.columns, lists=True), "geometry": wkb(shapes)})
    _write(table, to, {"geo": json.dumps(_geo(shapes)), "atlas": selection.metadata_text},
           selection, progress)


def write_claims_parquet(selection: Selection, to: Path, *, area: bool = False,
                         progress: Progress = unseen) -> None:
    """Write the claims into a Parquet file."""
    del area
    _write(claims_table(selection.claim_columns), to, {"atlas": selection.metadata_text},
           selection, progress, len(selection.incidents))


def claims_table(told: Columns) -> pa.Table:
    """Give the claims as an Arrow table."""
    return pa.table(arrow_columns(told, lists=False))


def _write(table: pa.Table, to: Path, metadata: dict[str, str], selection: Selection,
           progress: Progress, done: int = 0) -> None:
    table = table.replace_schema_metadata(metadata)
    with to.open("wb") as file, pq.ParquetWriter(file, table.schema,
                                                 compression="zstd") as writer:
        for start in range(0, max(len(table), 1), EVERY):
            writer.write_table(table.slice(start, EVERY))
            progress(min(done + start + EVERY, selection.rows), selection.rows)


def _geo(shapes: list[shapely.Geometry | None]) -> dict[str, Any]:
    """Give the metadata by which programs know the geometry (geoparquet.org, version 1.1.0)."""
    present = [g for g in shapes if g is not None]
    column: dict[str, Any] = {
        "encoding": "WKB", "crs": pyproj.CRS(CRS).to_json_dict(),
        "geometry_types": sorted({str(g.geom_type) for g in present})}
    if present:
        column["bbox"] = [float(x) for x in shapely.total_bounds(present)]
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
