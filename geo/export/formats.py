"""The formats, and which files each one makes."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import geopandas as gpd

from geo.errors import InputError
from geo.export.csv_table import write_claims_csv, write_csv
from geo.export.geojson import write_geojson
from geo.export.geopackage import write_geopackage
from geo.export.kml import write_kml
from geo.export.parquet import write_claims_parquet, write_parquet
from geo.export.readme import readme_text
from geo.export.selection import Progress, Selection, unseen
from geo.export.whole import put, write_text
from geo.export.xlsx import write_xlsx
from geo.i18n import N_


class Writer(Protocol):
    """Writes a table of a selection, or all of them, into a new file."""

    def __call__(self, selection: Selection, to: Path, *, area: bool = False,
                 progress: Progress = unseen) -> None:
        """Write the file; ``progress`` is told rows done and rows in all."""


@dataclass(frozen=True)
class Format:
    """A format by its ending. ``claims`` is the writer and ending of the claims' own file."""

    write: Writer
    mime: str
    claims: tuple[Writer, str] | None = None


_CSV = (write_claims_csv, "csv")
_BY_ENDING: dict[str, Format] = {
    "csv": Format(write_csv, "text/csv", _CSV),
    "xlsx": Format(write_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "geojson": Format(write_geojson, "application/geo+json", _CSV),
    "gpkg": Format(write_geopackage, "application/geopackage+sqlite3"),
    "parquet": Format(write_parquet, "application/vnd.apache.parquet",
                      (write_claims_parquet, "parquet")),
    "kml": Format(write_kml, "application/vnd.google-earth.kml+xml", _CSV),
}
FORMATS = tuple(_BY_ENDING)


def format_of(to: Path) -> Format:
    """Find the format by a file's ending. Raises InputError for another one."""
    ending = to.suffix.lstrip(".").lower()
    if ending not in _BY_ENDING:
        raise InputError(N_("“{name}” has no ending that can be written: use {endings}."),
                         name=to.name, endings=", ".join(f".{f}" for f in FORMATS))
    return _BY_ENDING[ending]


def export_incidents(frame: gpd.GeoDataFrame, to: Path, *, area: bool = False,
                     metadata: Mapping[str, Any] | None = None) -> None:
    """Write the public columns of a table alone to a file, by its ending.

    With ``area`` the geometry is the unit's shape, the route's line or the named places instead of
    a point. Raises InputError for another ending, OSError where the disk refuses.
    """
    write = format_of(to).write
    put({to: partial(write, Selection(frame, metadata=metadata or {}), area=area)})


def export_selection(selection: Selection, to: Path, *, area: bool = False,
                     progress: Progress = unseen) -> tuple[Path, ...]:
    """Write incidents, claims and README; give the files, the incidents first.

    A format of one table gets ``gao.csv.claims.csv`` and ``gao.csv.README.txt`` beside ``gao.csv``,
    so that a ``gao.geojson`` of another filter keeps its own. All files are put in place together.
    Raises InputError for another ending, OSError where the disk refuses.
    """
    files = _files(selection, to, area=area, progress=progress)
    put(files)
    claims = format_of(to).claims
    if claims and not selection.with_claims:  # an earlier export's may say more than this one
        _beside(to, "claims", claims[1]).unlink(missing_ok=True)
    return tuple(files)


def _beside(to: Path, what: str, ending: str) -> Path:
    """Name the file with the claims or the README of an export."""
    return to.with_name(f"{to.name}.{what}.{ending}")


def _files(selection: Selection, to: Path, *, area: bool,
           progress: Progress) -> dict[Path, Callable[[Path], None]]:
    chosen = format_of(to)
    files: dict[Path, Callable[[Path], None]] = {
        to: partial(chosen.write, selection, area=area, progress=progress)}
    if chosen.claims:
        write, ending = chosen.claims
        if selection.with_claims:
            files[_beside(to, "claims", ending)] = partial(write, selection, progress=progress)
        files[_beside(to, "README", "txt")] = partial(
            write_text, text=readme_text(selection.metadata))
    return files


def packed(selection: Selection, ending: str, name: str, *,
           area: bool = False) -> tuple[bytes, str, str]:
    """Give a selection as one file to send: content, file name, MIME type.

    Formats of one table come as a zip of incidents, claims and README.txt.
    """
    chosen = _BY_ENDING[ending]
    with tempfile.TemporaryDirectory(prefix="atlas-") as folder:
        if chosen.claims is None:
            path = Path(folder, f"{name}.{ending}")
            chosen.write(selection, path, area=area)
            return path.read_bytes(), path.name, chosen.mime
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in export_selection(selection, Path(folder, f"incidents.{ending}"),
                                         area=area):
                archive.write(path, path.name if path.name == f"incidents.{ending}"
                              else path.name.removeprefix(f"incidents.{ending}."))
        return out.getvalue(), f"{name}-{ending}.zip", "application/zip"
