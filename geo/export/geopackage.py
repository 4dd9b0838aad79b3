"""GeoPackage: layers and tables that QGIS opens in the atlas's colours.

``incidents`` holds every row as a point or without one, ``claims``, ``sources`` and ``readme`` are
tables. With areas, units, routes and competing places lie in layers of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pyarrow as pa
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from geo.export.arrow import arrow_columns, wkb
from geo.export.qgis_style import qml, sld
from geo.export.readme import lines
from geo.export.rows import Columns, geometries, points
from geo.export.selection import Progress, Selection, unseen
from geo.export.whole import refused
from geo.model.schema import CRS

AREAS = {0: ("incident_places", "MultiPoint", "marker"),
         1: ("incident_routes", "MultiLineString", "line"),
         2: ("incident_units", "MultiPolygon", "fill")}
_BESIDE = ("incident_id", "title", "event_type", "grade", "date_start", "date_end", "killed_low",
           "geo_precision")
_STYLES = """
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
  f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30),
  styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  VALUES ('layer_styles', 'attributes', 'layer_styles')"""


def write_geopackage(selection: Selection, to: Path, *, area: bool = False,
                     progress: Progress = unseen) -> None:
    """Write a GeoPackage. Raises OSError where the disk refuses."""
    written: dict[str, int] = {}
    drawn = [("incidents", "marker")]
    try:
        for name, columns, shapes, kind in _layers(selection, area=area):
            _layer(to, name, columns, shapes, kind, first=not written)
            written[name] = len(next(iter(columns.values()), ()))
            progress(min(sum(written.values()), selection.rows), selection.rows)
        drawn += [(name, symbol) for name, _kind, symbol in AREAS.values() if name in written]
        _finish(to, drawn, written)
    except (apsw.Error, DataSourceError, DataLayerError) as error:
        raise refused(to, error) from error


def _layers(selection: Selection, *, area: bool) -> Iterator[tuple[str, Columns, Any, str | None]]:
    yield "incidents", selection.columns, points(selection.incidents), "Point"
    if area:
        yield from _areas(selection)
    if selection.with_claims:
        yield "claims", selection.claim_columns, None, None
    yield "sources", selection.source_columns, None, None
    told = list(lines(selection.metadata))
    yield "readme", {"name": [n for n, _w in told], "words": [w for _n, w in told]}, None, None


def _areas(selection: Selection) -> Iterator[tuple[str, Columns, Any, str]]:
    """Part areas by their dimension: a layer of a GeoPackage holds one kind of geometry."""
    found: dict[int, list[tuple[int, shapely.Geometry]]] = {}
    for row, shape in enumerate(geometries(selection.incidents, area=True)):
        if shape is not None and shape.geom_type != "Point":
            for dimension, part in _parted(shape):
                found.setdefault(dimension, []).append((row, part))
    for dimension, parts in sorted(found.items()):
        name, kind, _symbol = AREAS[dimension]
        told = {c: [selection.columns[c][row] for row, _p in parts] for c in _BESIDE}
        yield name, told, [p for _row, p in parts], kind


def _parted(shape: shapely.Geometry) -> Iterator[tuple[int, shapely.Geometry]]:
    parts = shapely.get_parts(shape)
    dimensions = shapely.get_dimensions(parts)
    multi = {0: shapely.MultiPoint, 1: shapely.MultiLineString, 2: shapely.MultiPolygon}
    for dimension in sorted(set(dimensions.tolist())):
        yield dimension, multi[dimension](list(parts[dimensions == dimension]))


def _layer(to: Path, name: str, columns: Columns,
           shapes: Sequence[shapely.Geometry | None] | None, kind: str | None, *,
           first: bool) -> None:
    arrays = arrow_columns(_without_nul(columns), lists=False)
    where = {} if shapes is None else {"geometry_name": "geometry", "geometry_type": kind,
                                       "crs": CRS}
    if shapes is not None:
        arrays["geometry"] = wkb(shapes)
    pyogrio.write_arrow(pa.table(arrays), to, driver="GPKG", layer=name, append=False,
                        layer_options={"IDENTIFIER": name}, **where,
                        **({"dataset_options": {"ADD_GPKG_OGR_CONTENTS": "YES"}} if first else {}))


def _without_nul(columns: Columns) -> Columns:
    """Put U+FFFD for NUL, at which GDAL would end a text."""
    return {name: [v.replace("\0", "\ufffd") if type(v) is str and "\0" in v else v
                   for v in values] for name, values in columns.items()}


def _finish(to: Path, drawn: Sequence[tuple[str, str]], written: dict[str, int]) -> None:
    """Add the styles, and make sure that every row has arrived."""
    with closing(apsw.Connection(str(to))) as db:
        db.execute("BEGIN")
        db.execute(_STYLES)
        for layer, symbol in drawn:
            db.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, "
                "owner) VALUES ('', '', ?, ?, 'event type', ?, ?, 1, 'event type', '')",
                (layer, _geometry_column(db, layer), qml(symbol), sld(layer, symbol)))
        db.execute("COMMIT")
        for layer, rows in written.items():
            held = db.execute(f'SELECT count(*) FROM "{layer}"').fetchall()[0][0]  # noqa: S608
            if held != rows:
                raise OSError(f"{to}: {layer} holds {held} rows of {rows}")


def _geometry_column(db: apsw.Connection, layer: str) -> str:
    return str(db.execute("SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?",
                          (layer,)).fetchall()[0][0])
