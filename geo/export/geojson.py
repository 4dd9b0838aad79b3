"""GeoJSON (RFC 7946): real arrays, null for missing, null geometry, and a member ``metadata``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import geopandas as gpd
import shapely

from geo.export.csv_table import EVERY
from geo.export.rows import geometries
from geo.export.selection import Progress, Selection, unseen
from geo.export.text import each, each_object
from geo.model.schema import COUNTS, FLAGS, LISTS


def incidents_geojson(frame: gpd.GeoDataFrame, *, area: bool = False,
                      metadata: Mapping[str, Any] | None = None) -> str:
    """Write incidents as a GeoJSON FeatureCollection; ``metadata`` is a member of its own."""
    return "".join(_pieces(Selection(frame, metadata=metadata or {}), area=area))


def write_geojson(selection: Selection, to: Path, *, area: bool = False,
                  progress: Progress = unseen) -> None:
    """Write the incidents into a GeoJSON file."""
    with to.open("w", encoding="utf-8", newline="") as file:
        for done, piece in enumerate(_pieces(selection, area=area)):
            file.write(piece)
            if done % EVERY == 0:
                progress(done, selection.rows)


def _pieces(selection: Selection, *, area: bool) -> Iterator[str]:
    yield f'{{"type": "FeatureCollection", "metadata": {selection.metadata_text}, "features": ['
    ids = map(_json, selection.columns["incident_id"])
    told = [_told(name, values) for name, values in selection.columns.items()]
    before = chain([""], repeat(", "))
    shapes = _shapes(geometries(selection.incidents, area=area))
    for comma, incident_id, shape, *cells in zip(before, ids, shapes, *told, strict=False):
        yield (f'{comma}{{"type": "Feature", "id": {incident_id}, "geometry": {shape}, '
               f'"properties": {{{", ".join(cells)}}}}}')
    yield "]}\n"


def _told(name: str, values: list[Any]) -> list[str]:
    """Write a column's members; each distinct text or list is written once."""
    head = f"{_json(name)}: "
    if name in LISTS:
        return each_object(values, lambda v: head + _json(v))
    if name in (*FLAGS, *COUNTS, "radius_km"):
        return [head + _json(value) for value in values]
    return each(values, lambda v: head + _json(v), missing=f"{head}null")


def _json(value: Any) -> str:  # noqa: ANN401 - any plain value
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _shapes(shapes: list[shapely.Geometry | None]) -> list[str]:
    return each_object(shapes, lambda s: "null" if s is None else str(shapely.to_geojson(s)))
