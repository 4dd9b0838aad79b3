"""The incidents table → columns of plain values in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from geo.export.text import each, marked, sound, without_handles
from geo.gazetteer.locate import shape_geometry
from geo.i18n import language
from geo.labels import tell
from geo.model.reason import load_reasons
from geo.model.schema import COLUMNS, COUNTS, DATES, FLAGS, LISTS
from geo.model.vocabulary import Flag

Columns = dict[str, list[Any]]
TEXTS = tuple(c for c in COLUMNS[:-1] if c not in (*DATES, *COUNTS, *FLAGS, *LISTS, "radius_km"))
SYNTHETIC_ID = "synthetic:"


def columns(frame: gpd.GeoDataFrame, *, public: bool = False) -> Columns:
    """Give all public columns but the geometry: ISO dates, numbers, booleans, lists, texts.

    None where missing. What was made up for tests says so in its title; with ``public`` personal
    handles are taken out of the reasons.
    """
    out: Columns = {}
    for name in COLUMNS[:-1]:
        out[name] = _column(frame, name)
    if language() == "fr" and "title_fr" in frame:
        out["title"] = [sound(str(t)) for t in frame["title_fr"]]
    if "grade_trace" in frame:
        out["grade_reason"] = each(frame["grade_trace"], _reasons)
    if public:
        out["grade_reason"] = each(out["grade_reason"], without_handles)
    made_up = synthetic(frame)
    if any(made_up):
        out["title"] = [marked(str(t)) if s else t
                        for t, s in zip(out["title"], made_up, strict=True)]
    return out


def _column(frame: gpd.GeoDataFrame, name: str) -> list[Any]:
    values = frame[name]
    if name in DATES:
        return each(values, lambda v: v.strftime("%Y-%m-%d"))
    if name in COUNTS:
        return each(values, int)
    if name in FLAGS:
        return [bool(v) for v in values]
    if name in LISTS:
        return [[] if v is None else v for v in each(values, _items)]
    if name == "radius_km":
        return each(values, float)
    return each(values, lambda v: sound(str(v)))


def _items(text: str) -> list[Any]:
    items: list[Any] = json.loads(sound(text)) if text else []
    return items


def _reasons(text: str) -> str:
    return sound(" ".join(tell(r) for r in load_reasons(str(text))))


def synthetic(frame: pd.DataFrame) -> list[bool]:
    """Tell which rows were made up for tests."""
    named = frame["incident_id"].astype(str).str.startswith(SYNTHETIC_ID).tolist()
    if "flags" not in frame:
        return [bool(n) for n in named]
    flagged = each(frame["flags"],
                   lambda v: Flag.SYNTHETIC in json.loads(v or "[]"), missing=False)
    return [bool(n or f) for n, f in zip(named, flagged, strict=True)]


def records(frame: gpd.GeoDataFrame) -> Iterable[dict[str, Any]]:
    """Yield rows as plain values: ISO dates, numbers, booleans, lists, None where missing."""
    told = columns(frame)
    for *cells, point in zip(*told.values(), frame.geometry, strict=True):
        yield {**dict(zip(told, cells, strict=True)), "geometry": point}


def points(frame: gpd.GeoDataFrame) -> list[shapely.Point | None]:
    """Give the points, None where there is none."""
    return [None if g is None or g.is_empty else g for g in frame.geometry]


def geometries(frame: gpd.GeoDataFrame, *, area: bool) -> list[shapely.Geometry | None]:
    """Give the points or, with ``area``, units, routes and competing places."""
    if not area:
        return points(frame)
    areas = each(frame["shapes"], _area)
    return [None if point is None else shape if shape is not None else point
            for point, shape in zip(points(frame), areas, strict=True)]


def _area(shapes: str) -> shapely.Geometry | None:
    parts = [g for s in json.loads(shapes or "[]") if (g := shape_geometry(s)) is not None]
    return None if not parts else parts[0] if len(parts) == 1 else shapely.union_all(parts)


def lonlat(found: list[shapely.Point | None]) -> Iterator[tuple[float | None, float | None]]:
    """Yield longitude and latitude to six decimals, about a decimetre."""
    for point in found:
        yield (None, None) if point is None else (round(point.x, 6), round(point.y, 6))
