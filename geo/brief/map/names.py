"""Names of units, countries and waters, and the degrees at the edge; no two of them touch.

What comes first keeps its place, so the order is that of importance. What finds no room is left
out.
"""

from __future__ import annotations

from math import atan, degrees
from typing import Unpack

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.brief.map import ink, layers
from geo.brief.map.ground import degree_step, round_degrees
from geo.brief.map.ledger import centred
from geo.brief.map.lettering import Names, as_box, beside
from geo.brief.map.sheet import Lettering
from geo.gazetteer import units
from geo.i18n import language
from geo.model.admin import Level

_WATER = 9.6  # CSS pixels


def unit_names(names: Names) -> None:
    """Name the regions in view, or the cercles round a cercle."""
    ground = names.ground
    level = Level.ADM1 if ground.level in (None, Level.ADM1) else Level.ADM2
    vintage = ground.vintage
    ids, shapes = layers.coverage(level, vintage, ground.step)
    for unit_id, shape in sorted(zip(ids, shapes, strict=True), key=lambda e: -e[1].area):
        found = units.unit(unit_id, vintage)
        name = (found.name_en if language() == "en" else found.name).upper()
        own = unit_id == ground.region
        _area(names, name, shape, 11.5 if own else 10, frozenset({unit_id}), bold=own,
              color=ink.REGION_NAME, order=6)


def country_names(names: Names) -> None:
    """Name the countries around."""
    for name_en, name_fr, shape in sorted(layers.countries(), key=lambda c: -c[2].area):
        name = name_en if language() == "en" else name_fr
        _area(names, name.upper(), shape, 13, frozenset({f"country:{name_en}"}), bold=True,
              color=ink.LAND_NAME, wide=2.0, order=6)


def lake_names(names: Names) -> None:
    """Name the lakes."""
    for lake in layers.waters("lakes"):
        name = lake.name_en if language() == "en" else lake.name_fr
        view = names.ground.view
        at = shapely.clip_by_rect(lake.shape, *view.box)
        if at.is_empty or view.per_degree * (at.bounds[2] - at.bounds[0]) < 8 * names.sheet.unit:
            continue
        x, y = (float(v) for v in view.points(at.centroid.x, at.centroid.y))
        dx = view.per_degree * (at.bounds[2] - at.bounds[0]) / 2
        dy = view.per_degree * (at.bounds[3] - at.bounds[1]) / 2
        beside(names, name, (x - dx, y - dy, x + dx, y + dy), frozenset({f"lake:{lake.name_en}"}),
            _WATER, far=1, color=ink.WATER_NAME, order=6.5)


_SPACED = " "  # a hair's breadth between capitals, as cartographers set them


def _area(names: Names, name: str, shape: shapely.Geometry, size: float, marks: frozenset[str],
          **style: Unpack[Lettering]) -> None:
    """Name an area somewhere inside its visible part, near its middle."""
    view = names.ground.view
    seen = shapely.clip_by_rect(shape, *view.box)
    if seen.is_empty:
        return
    text = _SPACED.join(name)
    wide, high = names.room(text, size, bold=style.get("bold", False))
    flat = view.flat(seen)
    largest = max(shapely.get_parts(flat), key=lambda p: p.area)
    x0, y0, x1, y1 = largest.bounds
    if x1 - x0 < wide or y1 - y0 < 1.3 * high:
        return
    spots = _inside(largest, wide, high)
    tried = centred(spots[:, 0], spots[:, 1], wide, high)
    found = names.ledger.first(tried)
    if found is not None:
        names.put(text, as_box(tried[found]), size, marks, **style)


def _inside(shape: shapely.Geometry, wide: float, high: float) -> NDArray[np.float64]:
    """Give points round which a label lies wholly inside a shape, the most central first."""
    x0, y0, x1, y1 = shape.bounds
    xs = np.linspace(x0 + wide / 2, x1 - wide / 2, 17)
    ys = np.linspace(y0 + high / 2, y1 - high / 2, 23)
    grid = np.array([(x, y) for y in ys for x in xs], dtype=float)
    shapely.prepare(shape)
    boxes = shapely.box(*centred(grid[:, 0], grid[:, 1], wide, high).T)
    within: NDArray[np.float64] = grid[shapely.covers(shape, boxes)]
    if not len(within):
        return within.reshape(0, 2)
    middle = shapely.maximum_inscribed_circle(shape, tolerance=4)
    cx, cy = middle.coords[0]
    # sideways counts less: a label is wide
    off = np.abs(within[:, 0] - cx) * 0.6 + np.abs(within[:, 1] - cy)
    ordered: NDArray[np.float64] = within[np.argsort(off, kind="stable")]
    return ordered


def river_names(names: Names) -> None:
    """Name each river once, on a stretch as long as its name and nearly straight."""
    for river in layers.waters("rivers"):
        name = river.name_en if language() == "en" else river.name_fr
        view = names.ground.view
        seen = shapely.clip_by_rect(river.shape, *view.box)
        wide, high = names.room(name, _WATER)
        for line in shapely.get_parts(seen):
            if line.geom_type == "LineString" and _on_line(names, name, line, wide, high):
                break


def _on_line(names: Names, name: str, line: shapely.Geometry, wide: float, high: float) -> bool:
    view, u = names.ground.view, names.sheet.unit
    flat = view.flat(line)
    run = wide + 14 * u
    spots = np.arange(0, flat.length - run, max(run / 3, 1.0))
    if not len(spots):
        return False
    a = shapely.get_coordinates(shapely.line_interpolate_point(flat, spots))
    m = shapely.get_coordinates(shapely.line_interpolate_point(flat, spots + run / 2))
    b = shapely.get_coordinates(shapely.line_interpolate_point(flat, spots + run))
    straight = np.hypot(*(b - a).T) > 0.94 * run
    middle = flat.length / 2
    for at in sorted(np.flatnonzero(straight), key=lambda i: abs(spots[i] + run / 2 - middle)):
        if _along(names, name, (a[at], m[at], b[at]), wide, high):
            return True
    return False


def _along(names: Names, name: str, ends: tuple[NDArray[np.float64], ...], wide: float,
           high: float) -> bool:
    u = names.sheet.unit
    (ax, ay), (mx, my), (bx, by) = ends
    turn = atan((by - ay) / (bx - ax)) if abs(bx - ax) > 1e-9 else 1.57  # noqa: PLR2004 - upright
    c, s = np.cos(turn), np.sin(turn)
    off = high / 2 + 3.5 * u
    x, y = mx - s * off, my + c * off
    high_box, wide_box = abs(s) * wide + abs(c) * high, abs(c) * wide + abs(s) * high
    box = (x - wide_box / 2, y - high_box / 2, x + wide_box / 2, y + high_box / 2)
    if not names.ledger.free(np.array([box]))[0]:
        return False
    names.put(name, as_box(box), _WATER, frozenset({f"river:{name}"}), color=ink.WATER_NAME,
              turn=degrees(turn), order=6.5)
    return True


def degree_names(names: Names) -> None:
    """Write degrees at the lower and left edge, at round figures, where there is room."""
    view, u = names.ground.view, names.sheet.unit
    west, south, east, north = view.box
    step = degree_step(view)
    size = 8.0
    for along, low, high in ((0, west, east), (1, south, north)):
        for value in round_degrees(low, high, step):
            text = _degrees(value, along)
            wide, tall = names.room(text, size)
            at = view.points(value, value)[along]
            x, y = (float(at), tall / 2 + 2.5 * u) if along == 0 else (wide / 2 + 3 * u, float(at))
            box = (x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
            if names.ledger.free(np.array([box]))[0]:
                names.put(text, box, size, frozenset({f"degree:{text}"}), color=ink.GRID, order=6.2)


def _degrees(value: float, along: int) -> str:
    side = ("E" if value > 0 else ("O" if language() == "fr" else "W")) if along == 0 else (
        "N" if value > 0 else "S")
    figure = f"{abs(round(value, 3)):g}".replace(".", "," if language() == "fr" else ".")
    return f"{figure}°" if abs(value) < 1e-9 else f"{figure}° {side}"  # noqa: PLR2004 - nought
