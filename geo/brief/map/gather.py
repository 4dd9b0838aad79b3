"""Incidents → symbols: those at one place share one, and none hides another.

A crowd is gathered into bubbles as on the app's map. With fewer incidents, symbols that would lie
on each other's figures, or nearly on the same spot, become a bubble too: a printed map cannot be
zoomed into, so what is hidden there stays hidden.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from geo.brief.map.look import (
    ASKED,
    CELL,
    FEW,
    Share,
    Symbol,
    bubble_radius,
    form_of,
    place_radius,
)
from geo.brief.map.view import View
from geo.brief.model import Box
from geo.model.vocabulary import GeoPrecision
from geo.view.palette import SEVERAL

_AREAS = frozenset({GeoPrecision.ADM3, GeoPrecision.ADM2, GeoPrecision.ADM1, GeoPrecision.COUNTRY})
_CLEAR = 2.5  # CSS pixels round a bubble
_FIGURE = 8.0  # CSS pixels: half a figure in a symbol
_SMALL = 0.6  # of the larger radius: what is smaller than that hides nothing, and lies on top
_WITHIN = 0.4  # of the larger radius: nearer to its middle, two symbols would look like one
_HIDES = 0.9  # of the larger radius: a symbol nearer than that covers too much of the other
Floats = NDArray[np.float64]


def gather(points: gpd.GeoDataFrame, view: View, unit: float,
           box: Box | None = None) -> list[Symbol]:
    """Give the symbols of all points in view, larger ones first; ``unit`` is points per pixel.

    ``box`` (degrees) is the part of the view that is asked for.
    """
    if not len(points):
        return []
    table = _table(points)
    _bring_in(table, box or view.box)
    crowd = len(points) > FEW
    symbols = _cells(table, view, unit) if crowd else _places(table, view, unit)
    symbols = [s for s in symbols if _within(s, view)]
    merged = _merged(symbols, table, unit, crowd=crowd)
    return sorted(merged, key=lambda s: (-s.r, s.rows))


def _table(points: gpd.GeoDataFrame) -> dict[str, Any]:
    """Give the columns as plain arrays; those that a caller may leave out are False."""
    table: dict[str, Any] = {name: points[name].to_numpy() for name in (
        "lon", "lat", "precision", "is_route", "is_ambiguous", "color", "size", "denied")}
    table["precision"] = table["precision"].astype(str)
    for name in ("has_conflict", "possible", "unfigured"):
        table[name] = (points[name].to_numpy(dtype=bool) if name in points
                       else np.zeros(len(points), dtype=bool))
    table["geometry"] = points.geometry.to_numpy()
    table["area"] = np.isin(table["precision"], list(_AREAS)) | table["is_ambiguous"]
    return table


def _bring_in(table: dict[str, Any], box: Box) -> None:
    """Put the symbol of a unit whose middle is beyond a box in the part of it that is inside."""
    west, south, east, north = box
    out = ((table["lon"] < west) | (table["lon"] > east)
           | (table["lat"] < south) | (table["lat"] > north))
    lon, lat = table["lon"].astype(float), table["lat"].astype(float)
    for row in np.flatnonzero(out & table["area"]):
        seen = shapely.clip_by_rect(table["geometry"][row], *box)
        if not seen.is_empty:
            at = shapely.point_on_surface(seen)
            lon[row], lat[row] = at.x, at.y
    table["lon"], table["lat"] = lon, lat


def _within(symbol: Symbol, view: View) -> bool:
    return 0 <= symbol.x <= view.width and 0 <= symbol.y <= view.height


def _places(table: dict[str, Any], view: View, unit: float) -> list[Symbol]:
    """Give a symbol for each place; a place that sources tell apart gets one for each."""
    held: dict[tuple[Any, ...], list[int]] = {}
    for row, key in enumerate(zip(
            np.round(table["lon"], 5).tolist(), np.round(table["lat"], 5).tolist(),
            table["precision"].tolist(), table["is_route"].tolist(),
            table["is_ambiguous"].tolist(), strict=True)):
        several = (shapely.to_wkb(table["geometry"][row]),) if key[-1] else ()
        held.setdefault((*key, *several), []).append(row)
    return [s for rows in held.values() for s in _symbols(rows, table, view, unit)]


def _symbols(rows: list[int], table: dict[str, Any], view: View, unit: float) -> list[Symbol]:
    first = rows[0]
    spots = _candidates(table, first) if table["is_ambiguous"][first] else []
    spots = spots or [(table["lon"][first], table["lat"][first], table["precision"][first])]
    figured = not table["unfigured"][rows].all()
    r = place_radius(table["size"][rows].sum(), len(rows), figured=figured)
    r = max(r, ASKED if table["is_ambiguous"][first] else 0) * unit
    colors = set(table["color"][rows])
    color = colors.pop() if len(colors) == 1 else SEVERAL
    found = []
    for lon, lat, level in spots:
        x, y = view.points(lon, lat)
        found.append(Symbol(
            float(x), float(y), r, tuple(rows), level,
            form_of(level, is_route=bool(table["is_route"][first])),
            color,
            possible=bool(table["possible"][rows].all()),
            hollow=not figured and len(rows) == 1,
            conflict=bool(table["has_conflict"][rows].any()),
            ambiguous=bool(table["is_ambiguous"][first]),
            denied=bool(table["denied"][rows].any())))
    return found


def _candidates(table: dict[str, Any], row: int) -> list[tuple[float, float, str]]:
    """Give where the sources put an incident: points as they are, units by a point inside."""
    shape = table["geometry"][row]
    if table["is_route"][row] or shapely.get_num_geometries(shape) == 1:
        return []
    level = table["precision"][row]
    found = []
    for part in shapely.get_parts(shape):
        at = part if part.geom_type == "Point" else shapely.point_on_surface(part)
        pinned = part.geom_type == "Point"
        fine = GeoPrecision.EXACT if level == GeoPrecision.EXACT else GeoPrecision.NEAR
        coarse = level if level in _AREAS else GeoPrecision.ADM3
        found.append((at.x, at.y, str(fine if pinned else coarse)))
    return found


def _cells(table: dict[str, Any], view: View, unit: float) -> list[Symbol]:
    """Gather a crowd on a grid fixed to the ground; what stands alone keeps its symbol."""
    x, y = view.points(table["lon"], table["lat"])
    cell = CELL * unit
    # fixed to the ground: the same incidents are gathered alike wherever the sheet ends
    column = np.floor((x + view.west * view.per_lon) / cell).astype(int)
    row = np.floor((y + view.south * view.per_degree) / cell).astype(int)
    inside = (x >= 0) & (x <= view.width) & (y >= 0) & (y <= view.height)
    _keys, which = np.unique(np.column_stack([column, row])[inside], axis=0, return_inverse=True)
    at = np.flatnonzero(inside)
    order = np.argsort(which.ravel(), kind="stable")
    cuts = np.flatnonzero(np.diff(which.ravel()[order])) + 1
    found = []
    for rows in np.split(at[order], cuts):
        if len(rows) == 1:
            found += _symbols(rows.tolist(), table, view, unit)
        elif len(rows):
            found.append(_bubble(float(x[rows].mean()), float(y[rows].mean()), rows, table, unit))
    return found


def _bubble(x: float, y: float, rows: NDArray[np.intp], table: dict[str, Any],
            unit: float) -> Symbol:
    counted = Counter(zip(table["area"][rows].tolist(), table["color"][rows].tolist(),
                          strict=True))
    shares = tuple(Share(n, color, area) for (area, color), n in sorted(
        counted.items(), key=lambda e: (e[0][0], -e[1], e[0][1])))
    return Symbol(x, y, bubble_radius(len(rows)) * unit, tuple(sorted(rows.tolist())),
                  color=SEVERAL, possible=bool(table["possible"][rows].all()), shares=shares)


def _merged(symbols: list[Symbol], table: dict[str, Any], unit: float, *,
            crowd: bool) -> list[Symbol]:
    """Join symbols that hide each other, the nearest pair first, until none does."""
    live = list(symbols)
    x, y, r = (np.array([getattr(s, name) for s in live], dtype=float) for name in "xyr")
    kept = np.array([_kept(s, unit, crowd=crowd) for s in live], dtype=float)
    gone = np.zeros(len(live), dtype=bool)
    queue = list(range(len(live)))
    while queue:
        one = queue.pop(0)
        if gone[one]:
            continue
        near = _hidden(one, x, y, r, kept, gone)
        if near is None:
            continue
        joined = _joined(live[one], live[near], table, unit)
        gone[near] = True
        live[one] = joined
        x[one], y[one], r[one] = joined.x, joined.y, joined.r
        kept[one] = _kept(joined, unit, crowd=crowd)
        queue.append(one)
    return [s for s, dead in zip(live, gone, strict=True) if not dead]


def _kept(s: Symbol, unit: float, *, crowd: bool) -> float:
    """Give how far from its middle a symbol must stay clear: a bubble all of it, a figure little.

    What has no figure may be covered in part, by something much smaller anywhere.
    """
    if s.shares or crowd:
        return s.r + _CLEAR * unit
    return min(s.r, _FIGURE * unit) if s.lettered else 0.0


def _hidden(one: int, x: Floats, y: Floats, r: Floats, kept: Floats,
            gone: NDArray[np.bool_]) -> int | None:
    """Give the nearest symbol that this one hides or is hidden by, if any.

    Of two symbols the smaller lies on top.
    """
    apart = np.hypot(x - x[one], y - y[one])
    large, small = np.maximum(r, r[one]), np.minimum(r, r[one])
    below = np.where(r > r[one], kept, np.where(r < r[one], kept[one], np.maximum(kept, kept[one])))
    need = np.where(small > _SMALL * large, _HIDES * large, _WITHIN * large)
    need = np.where(below > 0, np.maximum(need, below + small), need)
    close = (apart < need) & ~gone
    close[one] = False
    if not close.any():
        return None
    return int(np.argmin(np.where(close, apart, np.inf)))


def _joined(a: Symbol, b: Symbol, table: dict[str, Any], unit: float) -> Symbol:
    rows = np.array(sorted({*a.rows, *b.rows}))
    if len(rows) == 1:  # two places that sources name for one incident, side by side
        return Symbol(**{**a.__dict__, "x": (a.x + b.x) / 2, "y": (a.y + b.y) / 2})
    share = a.count / (a.count + b.count)
    return _bubble(a.x * share + b.x * (1 - share), a.y * share + b.y * (1 - share), rows, table,
                   unit)
