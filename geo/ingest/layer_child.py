"""Read the largest layer of a file to Parquet; run as a process of its own.

``python -m geo.ingest.layer_child IN OUT.parquet``: every attribute as text, the geometry as the
columns ``lat (map)``, ``lon (map)`` in EPSG:4326 degrees and, where a shape is no point,
``precision (map)``. What was read goes to stdout as JSON. Leaves with status 1 and one line on
stderr where the file is no good, with status 2 and a word for the reason where we refuse it.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from geo.ingest.cell_text import text_of
from geo.ingest.header import told_apart
from geo.ingest.layer_shapes import closeness

MEMORY = 4_000_000_000  # bytes of address space
TIME = 170  # seconds of work
MOST = 2_000_000  # features
MAX_LAT, MAX_LON = 90.0, 180.0
ALLOWED = frozenset({"GeoJSON", "GPKG", "KML", "LIBKML", "ESRI Shapefile"})
STYLE = frozenset({"altitudeMode", "tessellate", "extrude", "visibility", "drawOrder", "icon",
                   "snippet"})  # what GDAL gives every placemark besides its own words
UNUSED = frozenset({"id", "description", "timestamp", "begin", "end"})
KML_ID = "id (kml)"  # of the placemark itself, often a running number of whoever wrote the file
LAT, LON, PRECISION = "lat (map)", "lon (map)", "precision (map)"


NO_FEATURE, TOO_MANY, NO_DEGREES = "no feature", "too many features", "no degrees"
REFUSED = 2  # the exit status where we refuse; any other is an error of those who read


class Refused(Exception):
    """Say why a file is not read: one of the words above, which the caller puts into sentences."""


def main(source: str, target: str) -> int:
    """Convert one file; give the exit status."""
    _limit()
    warnings.simplefilter("ignore")  # of GDAL: what it can mend is mended
    try:
        _refuse_other_drivers()
        told = _convert(source, target)
    except Refused as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    except (DataSourceError, DataLayerError, OSError, ValueError, TypeError, KeyError,
            AttributeError, RuntimeError, MemoryError, RecursionError, UnicodeError,
            pa.ArrowException, shapely.errors.ShapelyError, pyproj.exceptions.ProjError) as error:
        line = " ".join(str(error).split()) or type(error).__name__
        sys.stderr.write(f"{line}\n")
        return 1
    sys.stdout.write(json.dumps(told))
    return 0


def _refuse_other_drivers() -> None:
    """Make sure that no driver is on which could read other files or call out."""
    if extra := set(pyogrio.list_drivers()) - ALLOWED:
        raise Refused(f"drivers are on that should be off: {', '.join(sorted(extra))}")


def _limit() -> None:
    """Bound memory and time where the system can; elsewhere the parent's clock does."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (TIME, TIME))


def _convert(source: str, target: str) -> dict[str, Any]:
    layer, others = _largest(source)
    in_folders = source.endswith(".kml")  # its layers are the folders of one table
    pyogrio.set_gdal_config_options({"LIBKML_ID_FIELD": KML_ID})  # the file may have an “id” too
    read = [pyogrio.raw.read(source, layer=name)
            for name in ([layer, *others] if in_folders else [layer])]
    table = _joined(read)
    crs = read[0][0]["crs"]
    if in_folders:
        others = []
        table = {name: cells for name, cells in _own_id(table).items()
                 if name not in STYLE and (name not in UNUSED or any(cells))}
    told = {"layer": layer, "others": others, "crs": crs or "missing", "shapes": 0}
    if any(wkb is not None for _meta, _fids, wkb, _columns in read):
        wkb = np.concatenate([np.full(_rows(one), None, dtype=object) if one[2] is None else one[2]
                              for one in read])
        shapes = _degrees(shapely.from_wkb(wkb, on_invalid="ignore"), crs)
        told["shapes"] = _put_points(table, shapes)
    arrays = {name: pa.array(cells, pa.string()) for name, cells in table.items()}
    pq.write_table(pa.table(arrays), target)
    return told


def _own_id(table: dict[str, list[str]]) -> dict[str, list[str]]:
    """Let the file's own “id” be the id; the placemarks' own is it where there is no other."""
    own = next((name for name, cells in table.items() if name.casefold() == "id" and any(cells)),
               None)
    if own is not None:
        return {name: cells for name, cells in table.items() if name != KML_ID}
    return {"id" if name == KML_ID else name: cells for name, cells in table.items()
            if name.casefold() != "id"}


def _joined(read: list[tuple[Any, ...]]) -> dict[str, list[str]]:
    """Put the rows of layers under one header; cells that a layer lacks are empty."""
    table: dict[str, list[str]] = {}
    before = 0
    for one in read:
        names = told_apart([str(n) for n in one[0]["fields"]])
        own = dict(zip(names, one[3], strict=True))
        for name in names:
            table.setdefault(name, [""] * before)
        for name in table:
            table[name] += [_text(v) for v in own[name].tolist()] if name in own \
                else [""] * _rows(one)
        before += _rows(one)
    return table


def _rows(one: tuple[Any, ...]) -> int:
    """Count the rows of a layer as GDAL gives it: meta, ids, shapes, columns."""
    _meta, _fids, shapes, columns = one
    return len(columns[0]) if len(columns) else len(() if shapes is None else shapes)


def _largest(source: str) -> tuple[str, list[str]]:
    """Choose the layer with the most features, one with a geometry before a table."""
    layers = [(str(name), kind) for name, kind in pyogrio.list_layers(source).tolist()]
    if not layers:
        raise Refused(NO_FEATURE)
    counts = {name: pyogrio.read_info(source, layer=name, force_feature_count=True)["features"]
              for name, _kind in layers}
    with_shape = [name for name, kind in layers if kind is not None]
    chosen = max(with_shape or list(counts), key=lambda name: counts[name])
    if counts[chosen] > MOST:
        raise Refused(TOO_MANY)
    if not counts[chosen]:
        raise Refused(NO_FEATURE)
    others = [n for n in with_shape if n != chosen and counts[n]]
    return chosen, others


def _text(value: Any) -> str:  # noqa: ANN401 - whatever GDAL gives
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and np.isnan(value):
        return ""
    told = text_of(value)
    return "" if told == "NaT" else told.encode("utf-8", "replace").decode("utf-8")


def _degrees(shapes: NDArray[Any], crs: str | None) -> NDArray[Any]:
    """Put shapes into EPSG:4326; without a CRS they have to look as if they were."""
    flat: NDArray[Any] = np.asarray(shapely.force_2d(shapes), dtype=object)
    filled = ~(shapely.is_missing(flat) | shapely.is_empty(flat))
    flat[~filled] = None
    if crs and crs.upper() not in ("EPSG:4326", "OGC:CRS84") and filled.any():
        change = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
        flat[filled] = shapely.transform(flat[filled], change.transform, interleaved=False)
    bounds = shapely.bounds(flat[filled]) if filled.any() else np.zeros((0, 4))
    most = np.array([MAX_LON, MAX_LAT, MAX_LON, MAX_LAT])
    good = (np.abs(bounds) <= most).all(axis=1)
    if good.size and good.mean() < 0.5:  # noqa: PLR2004 - most of them are not degrees
        raise Refused(NO_DEGREES)
    return flat


def _put_points(table: dict[str, list[str]], shapes: NDArray[Any]) -> int:
    """Add a point of each shape as columns, and how close it is; count those that are no points."""
    points = _single(shapes)
    drawn = np.array([p is not None for p in shapes], dtype=bool)
    apart = drawn & (shapely.get_type_id(points) != 0)
    if not drawn.any():
        return 0
    spots = points.copy()
    spots[apart] = shapely.point_on_surface(points[apart])
    table[LAT] = _numbers(shapely.get_y(spots))
    table[LON] = _numbers(shapely.get_x(spots))
    if apart.any():
        levels = np.full(len(shapes), "", dtype=object)
        levels[apart] = closeness(points[apart])
        table[PRECISION] = levels.tolist()
    return int(apart.sum())


def _single(shapes: NDArray[Any]) -> NDArray[Any]:
    """Give a lone point of a collection as a point."""
    alone = (shapely.get_num_geometries(shapes) == 1) & (shapely.get_dimensions(shapes) == 0)
    out = shapes.copy()
    out[alone] = shapely.get_geometry(shapes[alone], 0)
    return out


def _numbers(values: NDArray[np.float64]) -> list[str]:
    return ["" if not np.isfinite(v) else repr(round(float(v), 7)) for v in values]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
