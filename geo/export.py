"""Incidents and claims → files that QGIS, spreadsheets and scripts open.

CSV is UTF-8 with lists as JSON arrays, booleans true/false, missing empty, geometry as WKT beside
lon and lat. GeoJSON (RFC 7946) has real arrays and null geometry. A file is whole or absent.
"""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from geo.builtin import builtin_actors
from geo.errors import InputError
from geo.gazetteer.locate import shape_geometry
from geo.i18n import N_, language
from geo.labels import tell
from geo.model.claim import Claim
from geo.model.reason import load_reasons
from geo.model.schema import COLUMNS, COUNTS, DATES, FLAGS, LISTS

CLAIM_COLUMNS = ("claim_id", "incident_id", "source_id", "locator", "speaker", "speaker_class",
                 "stance", "prop", "value", "value_low", "value_high", "original_value",
                 "stated_on", "recorded_at")
FORMATS = ("csv", "geojson")
_RISKY = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run such a cell as a formula


def export_incidents(frame: gpd.GeoDataFrame, to: Path, *, area: bool = False,
                     metadata: Mapping[str, Any] | None = None) -> None:
    """Write the public columns to a CSV or GeoJSON file, by its ending.

    With ``area`` the geometry is the unit's shape, the route's line or the named places instead of
    a point. Raises InputError for another ending.
    """
    writers = {"csv": incidents_csv, "geojson": incidents_geojson}
    ending = to.suffix.lstrip(".").lower()
    if ending not in writers:
        raise InputError(N_("“{name}” has no ending that can be written: use {endings}."),
                         name=to.name, endings=", ".join(f".{f}" for f in FORMATS))
    write_whole(to, writers[ending](frame, area=area, metadata=metadata or {}))


def write_whole(to: Path, text: str) -> None:
    """Write a text file so that a reader finds the old one or the new one, never a part.

    Raises OSError where the disk refuses; then the old file still stands.
    """
    if not to.parent.is_dir():
        raise InputError(N_("There is no folder “{folder}”."), folder=to.parent)
    part = to.with_name(f".{to.name}.part{os.getpid()}")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def incidents_csv(frame: gpd.GeoDataFrame, *, area: bool = False,
                  metadata: Mapping[str, Any] | None = None) -> str:
    """Write incidents as CSV text: the public columns, then lon and lat before the geometry."""
    del metadata  # a CSV has no place for it
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS[:-1], "lon", "lat", "geometry"])
    for row, shape in zip(records(frame), _geometries(frame, area=area), strict=True):
        cells = [_cell(row[c]) for c in COLUMNS[:-1]]
        point = row["geometry"]
        writer.writerow([*cells, *(("", "") if point is None else
                                   (round(point.x, 6), round(point.y, 6))),
                         "" if shape is None else shapely.to_wkt(shape, rounding_precision=6)])
    return out.getvalue()


def incidents_geojson(frame: gpd.GeoDataFrame, *, area: bool = False,
                      metadata: Mapping[str, Any] | None = None) -> str:
    """Write incidents as a GeoJSON FeatureCollection; ``metadata`` is a member of its own."""
    features = [{"type": "Feature", "id": row["incident_id"],
                 "geometry": None if shape is None else json.loads(shapely.to_geojson(shape)),
                 "properties": {c: row[c] for c in COLUMNS[:-1]}}
                for row, shape in zip(records(frame), _geometries(frame, area=area), strict=True)]
    collection = {"type": "FeatureCollection", "metadata": dict(metadata or {}),
                  "features": features}
    return json.dumps(collection, ensure_ascii=False, allow_nan=False) + "\n"


def records(frame: gpd.GeoDataFrame) -> Iterable[dict[str, Any]]:
    """Yield rows as plain values: ISO dates, numbers, booleans, lists, None where missing."""
    columns: dict[str, list[Any]] = {}
    for name in COLUMNS:
        values = frame[name]
        if name in DATES:
            values = values.dt.strftime("%Y-%m-%d")
        columns[name] = [None if _missing(v) else v for v in values.astype(object)]
    for name in LISTS:
        columns[name] = [json.loads(v) if v else [] for v in columns[name]]
    for name in COUNTS:
        columns[name] = [None if v is None else int(v) for v in columns[name]]
    for name in FLAGS:
        columns[name] = [bool(v) for v in columns[name]]
    if language() == "fr" and "title_fr" in frame:
        columns["title"] = [str(t) for t in frame["title_fr"]]
    if "grade_trace" in frame:
        columns["grade_reason"] = [" ".join(tell(r) for r in load_reasons(str(t)))
                                   for t in frame["grade_trace"]]
    for cells in zip(*columns.values(), strict=True):
        yield dict(zip(columns, cells, strict=True))


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or value != value  # noqa: PLR0124


def _geometries(frame: gpd.GeoDataFrame, *, area: bool) -> list[shapely.Geometry | None]:
    if not area:
        return [None if g is None else g for g in frame.geometry]
    return [_area(str(shapes), point)
            for shapes, point in zip(frame["shapes"], frame.geometry, strict=True)]


def _area(shapes: str, point: shapely.Geometry | None) -> shapely.Geometry | None:
    if point is None:
        return None
    parts = [g for s in json.loads(shapes or "[]") if (g := shape_geometry(s)) is not None]
    return point if not parts else parts[0] if len(parts) == 1 else shapely.union_all(parts)


def _cell(value: Any) -> str | int | float:  # noqa: ANN401 - any cell of the table
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):  # before Python 3.13 a lone CR would break the row unquoted
        return safe_text(value).replace("\r\n", "\n").replace("\r", "\n")
    number: int | float = value
    return number


def safe_text(text: str) -> str:
    """Keep a spreadsheet from running a text as a formula: an apostrophe goes before it.

    >>> safe_text("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.startswith(_RISKY) else text


def claims_csv(claims: Iterable[Claim]) -> str:
    """Write claims as CSV text, one row a claim."""
    known = builtin_actors()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CLAIM_COLUMNS)
    for claim in claims:
        cells = {c: getattr(claim, c) for c in CLAIM_COLUMNS if c != "speaker_class"}
        cells["speaker_class"] = known.get(claim.speaker).speaker_class
        writer.writerow([_cell(_text(cells[c])) for c in CLAIM_COLUMNS])
    return out.getvalue()


def _text(value: Any) -> Any:  # noqa: ANN401 - dates become text, the rest stays
    return value.isoformat() if hasattr(value, "isoformat") else value
