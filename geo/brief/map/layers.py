"""The ground's shapes as paths in degrees, thinned to the scale and cut to the view, and kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
import shapely
from matplotlib.path import Path
from numpy.typing import NDArray

from geo.brief.model import Box
from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.model.admin import Level, Vintage
from geo.project import DATA

_FINEST = 0.0005  # degrees, some 50 m: finer than any scale that a sheet of paper has
Shapes = NDArray[np.object_]

# The countries' shapes are cut off at 28° N and 12° E, where the land goes on: this is its rough
# outline beyond the cut, coast included, and the frame inside which their borders are drawn.
_BEYOND = shapely.Polygon([
    (-12.6, 27.9), (-10.3, 29.2), (-9.6, 30.4), (-9.7, 31.4), (-6.9, 34), (-5.8, 35.7), (10, 37),
    (11, 33.5), (40, 31), (40, 2.1), (11.9, 2.1), (11.9, 27.9)])
_FRAME = shapely.box(-20, 2.3, 11.7, 27.7)


@dataclass(frozen=True)
class Water:
    """A river or lake: names, rank of a river (1 great to 3 small), and its shape (degrees)."""

    name_en: str
    name_fr: str
    rank: int
    intermittent: bool
    shape: shapely.Geometry


@cache
def waters(kind: str) -> tuple[Water, ...]:
    """Give the ``rivers`` or ``lakes``."""
    return tuple(Water(p["name_en"], p["name_fr"], int(p.get("rank", 3)),
                       bool(p.get("intermittent")), shape) for p, shape in _features(kind))


@cache
def countries() -> tuple[tuple[str, str, shapely.Geometry], ...]:
    """Give the countries around: English name, French name, shape (degrees)."""
    return tuple((p["name_en"], p["name_fr"], shape) for p, shape in _features("countries"))


@cache
def _features(name: str) -> tuple[tuple[dict[str, Any], shapely.Geometry], ...]:
    content = json.loads((DATA / "basemap" / f"{name}.geojson").read_text(encoding="utf-8"))
    return tuple((f["properties"], shapely.from_geojson(json.dumps(f["geometry"])))
                 for f in content["features"])


@cache
def coverage(level: Level, vintage: Vintage, step: int) -> tuple[tuple[str, ...], Shapes]:
    """Give the ids and thinned shapes of a level's units; neighbours keep a common border.

    The step is a power of two of the finest tolerance. Empty where the vintage has no shapes.
    """
    table = units.units(level, vintage)
    shapes = table.geometry.to_numpy()
    if not len(shapes):
        return (), shapes
    thinned = shapely.coverage_simplify(shapes, _FINEST * 2 ** step)
    return tuple(str(i) for i in table.index), np.asarray(thinned)


@cache
def mali(step: int) -> shapely.Geometry:
    """Give the country's outline."""
    return shapely.coverage_union_all(coverage(Level.ADM1, Vintage.V2015, step)[1])


@cache
def lines(level: Level, vintage: Vintage, step: int) -> shapely.Geometry:
    """Give the borders between a level's units, each once, so that dashes do not fill up."""
    shapes = coverage(level, vintage, step)[1]
    edges = shapely.union_all(shapely.boundary(shapes))
    return shapely.line_merge(edges)


@cache
def outline_of(unit_id: str, vintage: Vintage, step: int) -> shapely.Geometry:
    """Give a unit's outline, of whichever level. Raises UnknownUnit."""
    level = units.unit(unit_id, vintage).level
    ids, shapes = coverage(level, vintage, step)
    if unit_id not in ids:
        raise UnknownUnit(unit_id)
    return shapes[ids.index(unit_id)]


def step_for(degrees: float) -> int:
    """Give the step of `coverage` for a tolerance in degrees, rounded down."""
    return int(max(0, min(6, np.floor(np.log2(max(degrees, _FINEST) / _FINEST)))))


def land() -> Shapes:
    """Give all land but Mali (degrees)."""
    return np.array([_BEYOND, *(shape for _en, _fr, shape in countries())])


@cache
def borders_abroad() -> shapely.Geometry:
    """Give the countries' borders, but for the edges at which the data were cut off."""
    shapes = np.array([shape for _en, _fr, shape in countries()])
    return shapely.intersection(shapely.union_all(shapely.boundary(shapes)), _FRAME)


@lru_cache(256)
def paths(name: str, level: str, vintage: str, step: int, box: Box) -> tuple[Path, ...]:
    """Give a layer's paths in degrees within a box."""
    if name == "units":
        shapes = coverage(Level(level), Vintage(vintage), step)[1]
    elif name == "borders":
        shapes = np.array([lines(Level(level), Vintage(vintage), step)])
    else:
        shapes = _NAMED[name](step)
    return tuple(path_of(s) for s in cut(shapes, box) if not shapely.is_empty(s))


def cut(shapes: Shapes, box: Box) -> Shapes:
    """Cut shapes to a box; those beyond it become empty."""
    return np.asarray(shapely.clip_by_rect(shapes, *box))


_NAMED: dict[str, Callable[[int], Shapes]] = {
    "land": lambda step: shapely.simplify(land(), _FINEST * 2 ** step / 2),
    "abroad": lambda step: np.array([shapely.simplify(borders_abroad(), _FINEST * 2 ** step)]),
    "mali": lambda step: np.array([mali(step)]),
}


def path_of(shape: shapely.Geometry) -> Path:
    """Give a shape as one path; rings are closed, holes stay holes."""
    kinds = {"Polygon", "MultiPolygon"}
    parts = shapely.get_parts(shape)
    if shape.geom_type == "GeometryCollection":
        parts = np.array([p for one in parts for p in shapely.get_parts(one)])
    rings = np.concatenate([shapely.get_rings(p) if p.geom_type in kinds else [p]
                            for p in parts if p.geom_type != "Point"] or [[]])
    vertices, number = shapely.get_coordinates(rings, return_index=True)
    codes = np.full(len(vertices), Path.LINETO, dtype=np.uint8)
    codes[np.flatnonzero(np.diff(number, prepend=-1))] = Path.MOVETO
    return Path(vertices, codes, readonly=True)


def hatch_lines(shape: shapely.Geometry, gap: float, lean: int) -> list[Path]:
    """Give slanted lines across a shape (points), at the same places whatever the shape."""
    x0, y0, x1, y1 = shape.bounds
    span = sorted((y0 - lean * x0, y0 - lean * x1, y1 - lean * x0, y1 - lean * x1))
    starts = np.arange(np.ceil(span[0] / gap), np.floor(span[-1] / gap) + 1) * gap
    if not len(starts):
        return []
    ends = np.stack([np.column_stack([np.full(len(starts), x), lean * x + starts])
                     for x in (x0, x1)], axis=1)
    seen = shapely.intersection(shapely.multilinestrings(shapely.linestrings(ends)), shape)
    kept = [p for p in shapely.get_parts(seen) if p.geom_type == "LineString" and not p.is_empty]
    return [path_of(shapely.MultiLineString(kept))] if kept else []
