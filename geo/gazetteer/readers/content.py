"""A file → its layers, known by its first bytes and never by its name.

GDAL opens other files and addresses when told to by what it reads (VRT, WFS …), so it sees
nothing here but shapefiles, whose magic number was checked, under a name of ours in a folder of
ours. GeoPackages go through SQLite, GeoJSON through ``json``, Parquet through pyarrow.
"""

from __future__ import annotations

import gzip
import io
import json
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray

from geo.errors import InputError
from geo.gazetteer.readers.geopackage import gpkg_layers
from geo.gazetteer.readers.layer import Layer
from geo.gazetteer.readers.rows import MAX_ROWS
from geo.i18n import N_
from geo.tables.archive import open_zip, read_member
from geo.tables.sheet import read_sheet

MAX_TEXT = 400_000_000  # bytes unpacked
_SHP_MAGIC = bytes.fromhex("0000270a")
_PACK = 2**20


def layers_of(path: Path) -> list[Layer]:
    """Read every layer of a file.

    Raises InputError for a file that is damaged, too large or of no kind that is read here.
    """
    with path.open("rb") as file:
        head = file.read(100)
    if head.startswith(b"PK\x03\x04"):
        return _zip(path)
    if head.startswith(b"PAR1"):
        return [_parquet(path)]
    if head.startswith(b"SQLite format 3\0"):
        return gpkg_layers(path)
    if head.startswith(b"\x1f\x8b"):
        return _text(_gunzip(path), path.name)
    if path.stat().st_size > MAX_TEXT:
        raise InputError(N_("“{name}” is larger than {most} bytes."), name=path.name,
                         most=MAX_TEXT)
    return _text(path.read_bytes(), path.name)


def _gunzip(path: Path) -> bytes:
    try:
        with gzip.open(path) as packed:
            content = packed.read(MAX_TEXT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(N_("“{name}” is a damaged gzip file: {error}"), name=path.name,
                         error=error) from error
    if len(content) > MAX_TEXT:
        raise InputError(N_("“{name}” is larger than {most} bytes."), name=path.name,
                         most=MAX_TEXT)
    return content


def _zip(path: Path) -> list[Layer]:
    with open_zip(path) as archive:
        members = [m for m in archive.infolist() if not m.is_dir()]
        if any(m.filename == "[Content_Types].xml" for m in members):
            header, rows = read_sheet(path)
            filled = [row for row in rows if any(cell is not None for cell in row)]
            return [Layer(path.name, pd.DataFrame(filled, columns=header))]
        shapes = [m for m in members if m.filename.casefold().endswith(".shp")]
        if shapes:
            return [_shapefile(archive, m) for m in shapes]
        found = [_member(archive, m) for m in members]
    layers = [layer for part in found for layer in part]
    if not layers:
        raise InputError(N_("“{name}” holds no gazetteer; its files are: {files}"),
                         name=path.name, files=", ".join(m.filename for m in members[:20]))
    return _together(layers)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> list[Layer]:
    """Read text that may be a gazetteer; a readme beside it is passed over."""
    if "readme" in PurePosixPath(member.filename).name.casefold():
        return []
    content = read_member(archive, member)
    is_text = content[:1] in b"{[" or content[:5000].count(b"\t")
    return _text(content, member.filename) if content and is_text else []


def _together(layers: list[Layer]) -> list[Layer]:
    """Put a folder of one-record files (Who's On First) into one layer."""
    single = [one for one in layers if one.find("wof:id") and one.geometry is not None]
    if len(single) < 2:  # noqa: PLR2004 - one file needs no putting together
        return layers
    frame = pd.concat([one.frame for one in single], ignore_index=True)
    shapes = np.concatenate([one.geometry for one in single if one.geometry is not None])
    return [Layer("records", frame, shapes), *(one for one in layers if one not in single)]


def _text(content: bytes, name: str) -> list[Layer]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(N_("“{name}” is no UTF-8 text, zip, Parquet or GeoPackage: byte {at} "
                            "cannot be read."), name=name, at=error.start) from error
    if text.lstrip()[:1] in ("{", "["):
        return [_geojson(text, name)]
    first = text.split("\n", 1)[0]
    return [_bare(text, name) if "\t" in first else _csv(text, name)]


def _bare(text: str, name: str) -> Layer:
    """Read tab-separated text in which quotes mean nothing; short and long lines are kept."""
    lines = [line.removesuffix("\r").split("\t") for line in text.split("\n") if line.strip()]
    _count(len(lines), name)
    width = max(len(lines[0]), 1)
    uneven = next((n for n, line in enumerate(lines, 1) if len(line) != width), None)
    if uneven is not None:
        raise InputError(N_("Line {line} of “{name}” has {n} columns, the first has {width}: "
                            "{text}"), line=uneven, name=name, n=len(lines[uneven - 1]),
                         width=width, text="\t".join(lines[uneven - 1])[:80])
    return Layer(name, pd.DataFrame(lines, dtype=object), has_header=False)


def _csv(text: str, name: str) -> Layer:
    try:
        frame = pd.read_csv(io.StringIO(text), dtype=object, keep_default_na=False,
                            na_values=[""], nrows=MAX_ROWS)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(N_("“{name}” is no table: {error}"), name=name, error=error) from error
    return Layer(name, frame)


def _count(rows: int, name: str) -> None:
    if rows > MAX_ROWS:
        raise InputError(N_("“{name}” has {n} rows; at most {most} are read. Take the file of one "
                            "country."), name=name, n=rows, most=MAX_ROWS)


def _geojson(text: str, name: str) -> Layer:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(N_("“{name}” is no whole GeoJSON: {error}"), name=name,
                         error=str(error) or type(error).__name__) from error
    features = content.get("features", [content]) if isinstance(content, dict) else content
    if not isinstance(features, list) or not all(_is_feature(f) for f in features):
        raise InputError(N_("“{name}” is JSON but holds no GeoJSON features."), name=name)
    _count(len(features), name)
    frame = pd.DataFrame([f.get("properties") or {} for f in features])
    return Layer(name, frame, _shapes(features))


def _is_feature(value: object) -> bool:
    return (isinstance(value, dict) and value.get("type") == "Feature"
            and isinstance(value.get("properties") or {}, dict))


def _shapes(features: list[dict[str, Any]]) -> NDArray[np.object_]:
    """Make shapes; a damaged one is missing, and its row is told as one without a point."""
    texts = [json.dumps(f["geometry"]) if f.get("geometry") else None for f in features]
    return np.asarray(shapely.from_geojson(np.array(texts, dtype=object), on_invalid="ignore"))


def _parquet(path: Path) -> Layer:
    try:
        meta = pq.read_metadata(path)
        _count(meta.num_rows, path.name)
        if sum(meta.row_group(i).total_byte_size for i in range(meta.num_row_groups)) > MAX_TEXT:
            raise InputError(N_("“{name}” is larger than {most} bytes."), name=path.name,
                             most=MAX_TEXT)
        if b"geo" in (meta.metadata or {}):
            return _shaped(gpd.read_parquet(path), path.name)
        return Layer(path.name, pq.read_table(path, memory_map=False).to_pandas())
    except (pa.ArrowException, OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(N_("“{name}” is a damaged Parquet file: {error}"), name=path.name,
                         error=error) from error


def _shapefile(archive: zipfile.ZipFile, shape: zipfile.ZipInfo) -> Layer:
    """Read one shapefile out of an archive by way of a folder of our own."""
    stem = shape.filename[:-4].casefold()
    with tempfile.TemporaryDirectory() as folder:
        for member in archive.infolist():
            base, _, ending = member.filename.casefold().rpartition(".")
            if base == stem and ending in {"shp", "shx", "dbf", "prj", "cpg"}:
                Path(folder, f"layer.{ending}").write_bytes(read_member(archive, member))
        path = Path(folder, "layer.shp")
        if path.read_bytes()[:4] != _SHP_MAGIC:
            raise InputError(N_("“{path}” in the archive is no shapefile."), path=shape.filename)
        try:
            return _shaped(gpd.read_file(path, engine="pyogrio"), shape.filename)
        except Exception as error:  # GDAL's kinds of error are many and its own
            raise InputError(N_("“{path}” in the archive is a damaged shapefile: {error}"),
                             path=shape.filename, error=error) from error


def _shaped(frame: gpd.GeoDataFrame, name: str) -> Layer:
    if frame.crs is not None and frame.crs.to_epsg() != 4326:  # noqa: PLR2004 - the code of WGS 84
        frame = frame.to_crs(4326)
    return Layer(name, pd.DataFrame(frame.drop(columns=frame.geometry.name)),
                 frame.geometry.to_numpy())
