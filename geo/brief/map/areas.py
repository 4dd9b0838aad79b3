"""Units and routes under the symbols: an incident known by area is drawn over that area."""

from __future__ import annotations

import geopandas as gpd
import shapely
from matplotlib.colors import to_rgba

from geo.brief.map import ink, layers
from geo.brief.map.layers import hatch_lines
from geo.brief.map.look import FEW
from geo.brief.map.sheet import Sheet
from geo.brief.map.view import View
from geo.model.vocabulary import GeoPrecision
from geo.view.palette import SEVERAL

# gap and width of the lines in CSS pixels, and whether they rise (1) or fall (-1) to the right
_HATCH = {GeoPrecision.ADM3: (5, 1.3, 1), GeoPrecision.ADM2: (8, 1.3, -1),
          GeoPrecision.ADM1: (12, 1.2, 1)}
_ALPHA = {GeoPrecision.ADM3: 0.62, GeoPrecision.ADM2: 0.5, GeoPrecision.ADM1: 0.42}
_CALM = 0.7  # paper is read from nearer than a screen


def draw_areas(sheet: Sheet, view: View, points: gpd.GeoDataFrame) -> None:
    """Draw the units and routes of few incidents; in a crowd bubbles tell what is known by area."""
    if not len(points) or len(points) > FEW:
        return
    for shape, level, color, dashed in _units(points):
        _unit(sheet, view, shape, level, color, dashed=dashed)
    routes = points[points["is_route"].to_numpy(dtype=bool)]
    for shape, color in zip(routes.geometry, routes["color"], strict=True):
        _route(sheet, view, shape, color)


def _units(points: gpd.GeoDataFrame) -> list[tuple[shapely.Geometry, str, str, bool]]:
    """Give the units with level and colour, the largest first; shared ones mix their colours."""
    found: dict[bytes, tuple[shapely.Geometry, str, str, bool]] = {}
    for shape, level, color, unsure in zip(
            points.geometry, points["precision"].astype(str), points["color"],
            points["is_ambiguous"], strict=True):
        for part in _areas_in(shape):
            key = shapely.to_wkb(part)
            other = found.get(key)
            mixed = SEVERAL if other and other[2] != color else color
            known = level if level in _HATCH else GeoPrecision.ADM3
            found[key] = (part, known, mixed, bool(unsure))
    return sorted(found.values(), key=lambda f: (-f[0].area, f[0].bounds))


def _areas_in(shape: shapely.Geometry) -> list[shapely.Geometry]:
    if shape.geom_type == "GeometryCollection":
        return [a for part in shape.geoms for a in _areas_in(part)]
    return [shape] if shape.geom_type in ("Polygon", "MultiPolygon") else []


def _unit(sheet: Sheet, view: View, shape: shapely.Geometry, level: str, color: str, *,
          dashed: bool) -> None:
    west, south, east, north = view.box
    thin = shapely.simplify(shape, 0.3 / view.per_degree)
    seen = shapely.clip_by_rect(thin, west - 0.2, south - 0.2, east + 0.2, north + 0.2)
    if seen.is_empty:
        return
    flat = view.flat(seen)
    u = sheet.unit
    gap, width, lean = _HATCH[GeoPrecision(level)]
    alpha = _ALPHA[GeoPrecision(level)] * _CALM
    path = layers.path_of(flat)
    sheet.paths([path], 1.0, facecolors=to_rgba(color, 0.06), edgecolors="none")
    lines = hatch_lines(flat, gap * u * 1.4143, lean)
    sheet.paths(lines, 1.1, facecolors="none", edgecolors=to_rgba(color, alpha),
                linewidths=width * 0.8 * u)
    sheet.paths([path], 1.2, facecolors="none", edgecolors=to_rgba(color, 0.85),
                linewidths=1.2 * u, linestyles=[(0, (4, 3))] if dashed else "solid",
                joinstyle="round")


def _route(sheet: Sheet, view: View, shape: shapely.Geometry, color: str) -> None:
    lines = [p for p in shapely.get_parts(shape) if p.geom_type == "LineString"]
    if not lines:
        return
    u = sheet.unit
    flat = view.flat(shapely.MultiLineString(lines))
    path = layers.path_of(flat)
    sheet.paths([path], 1.3, facecolors="none", edgecolors=ink.PAPER, linewidths=5 * u,
                capstyle="round", joinstyle="round")
    sheet.paths([path], 1.4, facecolors="none", edgecolors=color, linewidths=2.2 * u,
                linestyles=[(0, (7 / 2.2, 6 / 2.2))], joinstyle="round")
