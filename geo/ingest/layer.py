"""Map layers as tables: GeoJSON, GeoPackage, KML, KMZ and zipped Shapefile.

GDAL opens many formats, some of which read other files or call out. It never gets the file that
was given: a copy is laid under a name of our own, with the ending of what its first bytes say, and
a child process with limits and all other drivers off reads it (``geo.ingest.layer_child``).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pyogrio

from geo.errors import InputError
from geo.i18n import N_, _, listing, ngettext, number
from geo.ingest.layer_child import MOST as FEATURES
from geo.ingest.layer_child import NO_DEGREES, NO_FEATURE, REFUSED, TOO_MANY
from geo.ingest.raw import PART_ROWS, ROW, RawFile, kind_of
from geo.ingest.table import TableFormat, examples, first_mapping, first_rows, settled
from geo.ingest.table_mapping import Mapping
from geo.ingest.turns import Turns
from geo.project import ROOT
from geo.tables.archive import open_zip, read_member, refuse_doctype

SECONDS = 180
MOST = 1_000_000_000  # bytes
LAT, LON, PRECISION = "lat (map)", "lon (map)", "precision (map)"
DRIVERS = frozenset({"GeoJSON", "GPKG", "KML", "LIBKML", "ESRI Shapefile"})
_ENDINGS = {"gpkg": "gpkg", "json": "geojson", "xml": "kml", "zip": "shp"}
_SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_SIGNS = {"json": (b'"Feature', b"'Feature"), "xml": (b"<kml", b":kml")}
_HEAD = 65_536


@dataclass(frozen=True)
class _Layer:
    """A layer that was read: text columns, and what the child told of it."""

    frame: pd.DataFrame
    told: dict[str, Any]


def layer_format(path: Path) -> TableFormat:
    """Find out how a layer's attributes are to be read; its geometry says where.

    Raises InputError for a file that is no layer, is damaged or outgrows its limits.
    """
    raw = read_layer(path)
    sample = first_rows(raw)
    mapping = _by_geometry(first_mapping(raw.header, sample), raw.header)
    return TableFormat(settled(raw, mapping), name="layer", examples=examples(sample))


def _by_geometry(mapping: Mapping, header: list[str]) -> Mapping:
    """Let the geometry say where, whatever the attributes are called."""
    if LAT not in header:
        return mapping
    columns = dict(mapping.columns)
    columns.pop("point", None)
    columns |= {"lat": LAT, "lon": LON}
    if PRECISION in header:
        columns["extent"] = PRECISION
    return mapping.with_columns(columns)


def read_layer(path: Path) -> RawFile:
    """Read a layer as raw rows, its points as columns; a shape is no pin but says how close it is.

    Raises InputError for a file that is no layer, is damaged or outgrows its limits.
    """
    layer = _read(path)
    header = [str(c) for c in layer.frame.columns]

    def read(_turns: Turns) -> Iterator[pd.DataFrame]:
        for start in range(0, len(layer.frame), PART_ROWS):
            part = layer.frame.iloc[start:start + PART_ROWS].reset_index(drop=True)
            yield part.assign(**{ROW: range(start + 1, start + 1 + len(part))})

    raw = RawFile(path.name, header, 0, len(layer.frame), read)
    raw.notes += _notes(layer.told)
    return raw


def _notes(told: dict[str, Any]) -> list[str]:
    notes = []
    if told["others"]:
        notes.append(_("The layer “{layer}” was read, the largest; not read: {others}.").format(
            layer=told["layer"], others=listing(told["others"])))
    if told["crs"] == "missing":
        notes.append(_("The layer does not say how its coordinates are meant; they were taken as "
                       "longitude and latitude (EPSG:4326)."))
    if told["shapes"]:
        notes.append(ngettext(
            "{n} line or area is no pin: it counts as the smallest unit that holds it.",
            "{n} lines or areas are no pins: each counts as the smallest unit that holds it.",
            told["shapes"]).format(n=number(told["shapes"])))
    return notes


def _read(path: Path) -> _Layer:
    kind = kind_of(path)
    if kind == "xml":
        _refuse_doctype(path)
    if kind not in _ENDINGS or not _looks_right(path, kind):
        raise InputError(N_("“{name}” is no map layer: give GeoJSON, GeoPackage, KML, or a zip "
                            "with a Shapefile."), name=path.name)
    if path.stat().st_size > MOST:
        raise InputError(N_("“{name}” has more than {n} bytes."), name=path.name, n=MOST)
    with tempfile.TemporaryDirectory(prefix="atlas-layer-") as folder:
        source, target = Path(folder, f"layer.{_ENDINGS[kind]}"), Path(folder, "rows.parquet")
        document = _document(path, source) if kind == "zip" else None
        if document is not None:
            source, others = document, []
        else:
            others = _unpack(path, source) if kind == "zip" else _copy(path, source)
        told = _child(path, source, target)
        told["others"] += others
        frame = pq.read_table(target).to_pandas(types_mapper=lambda _t: pd.StringDtype(
            na_value=float("nan")))
    return _Layer(frame.fillna(""), told)


def _refuse_doctype(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if any(sign in head for sign in _SIGNS["xml"]):  # a page of the web is no layer anyway
        refuse_doctype(head, path.name)


def _looks_right(path: Path, kind: str) -> bool:
    """Tell whether the beginning is what GDAL may see: no other JSON or XML than features."""
    with path.open("rb") as file:
        return _is_right(file.read(_HEAD), kind)


def _is_right(head: bytes, kind: str) -> bool:
    if kind == "xml" and (b"<!DOCTYPE" in head or b"<!ENTITY" in head):
        return False  # entities can name other files, or grow without end
    return kind not in _SIGNS or any(sign in head for sign in _SIGNS[kind])


def _copy(path: Path, to: Path) -> list[str]:
    shutil.copyfile(path, to)
    return []


def _document(path: Path, to: Path) -> Path | None:
    """Lay the document of a KMZ archive where GDAL reads it; None where there is none."""
    with open_zip(path) as archive:
        found = sorted((m for m in archive.infolist() if _ending(m) == ".kml"),
                       key=lambda m: (m.filename.lower() != "doc.kml", m.filename))
        if not found or any(_ending(m) == ".shp" for m in archive.infolist()):
            return None
        content = read_member(archive, found[0])
    refuse_doctype(content[:_HEAD], path.name)
    if not _is_right(content[:_HEAD], "xml"):
        raise InputError(N_("“{name}” is no map layer: give GeoJSON, GeoPackage, KML, or a zip "
                            "with a Shapefile."), name=path.name)
    document = to.with_suffix(".kml")
    document.write_bytes(content)
    return document


def _unpack(path: Path, to: Path) -> list[str]:
    """Lay the parts of an archive's largest Shapefile side by side; name the others."""
    with open_zip(path) as archive:
        members = [m for m in archive.infolist() if not m.is_dir()]
        shapes = [m for m in members if _ending(m) == ".shp" and "__MACOSX" not in m.filename]
        if not shapes:
            raise InputError(N_("“{name}” holds no Shapefile (.shp)."), name=path.name)
        chosen = max(shapes, key=lambda m: m.file_size)
        stem = chosen.filename[:-len(".shp")]
        for member in members:
            if member.filename[:-len(".shp")] == stem and _ending(member) in _SHAPEFILE:
                to.with_suffix(_ending(member)).write_bytes(read_member(archive, member))
        return [PurePosixPath(m.filename).stem for m in shapes if m is not chosen]


def _ending(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename).suffix.lower()


def _child(path: Path, source: Path, target: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "geo.ingest.layer_child", str(source), str(target)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True,  # noqa: S603
                              env=_environment(), timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise InputError(N_("“{name}” took more than {n} seconds to read."), name=path.name,
                         n=SECONDS) from error
    if done.returncode:
        raise _refusal(path, done)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _refusal(path: Path, done: subprocess.CompletedProcess[str]) -> InputError:
    """Say in our own words why the child read nothing: GDAL's are for those who call it."""
    said = (done.stderr.strip().splitlines() or [""])[-1]
    why = _REFUSED.get(said, "") if done.returncode == REFUSED else _DAMAGED
    if not why:  # no fault of the file
        return InputError(N_("“{name}” cannot be read as a map layer: {error}"), name=path.name,
                          error=said[:300])
    return InputError(why, name=path.name, n=FEATURES)


_DAMAGED = N_("“{name}” cannot be read as a map layer: it is damaged, or holds something else than "
              "its ending says. Open it in a map program such as QGIS and save it as GeoPackage or "
              "GeoJSON.")
_REFUSED = {
    NO_FEATURE: N_("“{name}” is a map layer without a single feature: there is nothing to import."),
    TOO_MANY: N_("“{name}” has more than {n} features: part it into several files."),
    NO_DEGREES: N_("“{name}” has coordinates that are no degrees and does not say what else they "
                   "are. A Shapefile says so in its .prj file: put that into the zip beside the "
                   ".shp, or save the layer anew in longitude and latitude (EPSG:4326)."),
}


def _environment() -> dict[str, str]:
    """Give the child's surroundings: only the drivers that are wanted, and no way out."""
    off = sorted(d for d in pyogrio.list_drivers() if d not in DRIVERS)
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("GDAL_", "OGR_", "CPL_"))},
        "GDAL_SKIP": ",".join(off), "OGR_SKIP": ",".join(off), "GDAL_DRIVER_PATH": "disable",
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none", "OGR_SQLITE_PRAGMA": "trusted_schema=0",
        "OGR_SQLITE_LOAD_EXTENSIONS": "", "PROJ_NETWORK": "OFF", "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }
