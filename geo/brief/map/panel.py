"""The legend's panel: its rows in columns, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.brief.map.drawn import LegendRow, LegendSection
from geo.brief.map.look import radius
from geo.brief.map.sheet import Sheet
from geo.brief.map.view import Margins, View, fit
from geo.brief.model import Box
from geo.i18n import number

Positions = NDArray[np.float64]  # longitude and latitude, degrees
# CSS pixels
TEXT, TITLE = 10.2, 10.6
LINE, PAD, KEY, _COUNT, BETWEEN = 13.2, 7.0, 27.0, 8.0, 13.0
_WIDEST = 178.0
_GAP = 7.0  # from the sheet's edge
_SIZES_HIGH = 6.0
ROOM = 2.0  # CSS pixels over a row's lines


@dataclass(frozen=True)
class Item:
    """A title, a row, or the row of sizes: its lines and its height (points)."""

    lines: tuple[str, ...]
    high: float
    row: LegendRow | None = None
    sizes: tuple[LegendRow, ...] = ()


@dataclass(frozen=True)
class Panel:
    """A legend laid out in columns, of a width and height in points."""

    columns: tuple[tuple[Item, ...], ...]
    widths: tuple[float, ...]
    wide: float
    high: float


def layouts(sheet: Sheet, sections: tuple[LegendSection, ...], most: int = 5) -> list[Panel]:
    """Lay a legend out in one to ``most`` columns."""
    items = [i for s in sections for i in _items(sheet, s)]
    found: list[Panel] = []
    for n in range(1, most + 1):
        panel = _panel(sheet, _columns(items, n))
        if not any(len(p.columns) == len(panel.columns) for p in found):
            found.append(panel)
    return found


def _items(sheet: Sheet, section: LegendSection) -> list[Item]:
    u = sheet.unit
    found = [Item(lines := _wrapped(sheet, section.title, TITLE, _WIDEST, bold=True),
                  (len(lines) * LINE + 4) * u)] if section.title else []
    if section.rows[0].kind == "size":
        most = max(radius(float(r.words)) for r in section.rows)
        return [*found, Item((), 2 * most * sheet.full + (LINE + _SIZES_HIGH) * u,
                              sizes=section.rows)]
    for row in section.rows:
        room = _WIDEST - KEY - (_COUNT + 14 if row.count else 0)
        lines = _wrapped(sheet, row.words, TEXT, room)
        found.append(Item(lines, (len(lines) * LINE + ROOM) * u, row))
    return found


def _wrapped(sheet: Sheet, text: str, size: float, room: float, *, bold: bool = False
             ) -> tuple[str, ...]:
    """Break words into lines no wider than the room (CSS pixels)."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and sheet.measure(longer, size, bold=bold)[0] > room * sheet.unit:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)


def _columns(items: list[Item], n: int) -> list[list[Item]]:
    """Share items out evenly; a title stays with its first row."""
    most = sum(i.high for i in items) / n
    columns: list[list[Item]] = [[]]
    for at, item in enumerate(items):
        high = sum(i.high for i in columns[-1])
        alone = item.row is None and not item.sizes and at + 1 < len(items)
        need = item.high + (items[at + 1].high if alone else 0)
        last = columns[-1][-1] if columns[-1] else None
        after_title = last is not None and last.row is None and not last.sizes
        if columns[-1] and len(columns) < n and high + need / 2 > most and not after_title:
            columns.append([])
        columns[-1].append(item)
    return columns


def _panel(sheet: Sheet, columns: list[list[Item]]) -> Panel:
    u = sheet.unit
    widths = tuple(max(_width(sheet, i) for i in c) for c in columns)
    wide = sum(widths) + (2 * PAD + (len(columns) - 1) * BETWEEN) * u
    high = max(sum(i.high for i in c) for c in columns) + 2 * PAD * u
    return Panel(tuple(map(tuple, columns)), widths, wide, high)


def _width(sheet: Sheet, item: Item) -> float:
    u = sheet.unit
    if item.sizes:
        return sum(size_room(sheet, r) for r in item.sizes)
    if item.row is None:
        return max(sheet.measure(t, TITLE, bold=True)[0] for t in item.lines)
    counted = (sheet.measure(number(item.row.count), TEXT)[0] + _COUNT * u if item.row.count
               else 0)
    return max(sheet.measure(t, TEXT)[0] for t in item.lines) + KEY * u + counted


def size_room(sheet: Sheet, row: LegendRow) -> float:
    """Give the room (points) that a sample of a size needs: it is as large as on the map."""
    return 2 * radius(float(row.words)) * sheet.full + 14 * sheet.unit


@dataclass(frozen=True)
class Spot:
    """A place for the legend, and the view that keeps the region clear of it."""

    panel: Panel
    box: Box
    view: View


def settle(sheet: Sheet, panels: list[Panel], box: Box, clear: shapely.Geometry,
           at: Positions, given_up: float = 0.7, least: float = 0.0) -> Spot | None:
    """Find the place that leaves the region largest and covers neither it nor a point.

    ``clear`` is the region's shape and ``at`` are positions (degrees); None if there is no room.
    ``given_up`` is the share of the sheet's width or height that the region may leave to it,
    ``least`` the share of the largest scale that it keeps.
    """
    best: tuple[float, Spot] | None = None
    least *= fit(box, sheet.width, sheet.height).per_degree
    for panel in panels:
        if panel.wide > 0.94 * sheet.width or panel.high > 0.94 * sheet.height:
            continue
        for spot in _spots(sheet, panel, box, given_up):
            # a little is given up for fewer columns and for what is read as one block
            if spot.view.per_degree < least:
                continue
            worth = spot.view.per_degree * (1 - 0.015 * len(panel.columns))
            if (best is None or worth > best[0] * 1.001) and _is_clear(sheet, spot, clear, at):
                best = worth, spot
    return best[1] if best else None


def _spots(sheet: Sheet, panel: Panel, box: Box, given_up: float) -> list[Spot]:
    gap = _GAP * sheet.unit
    found = []
    for right, top in ((True, False), (False, False), (False, True), (True, True)):
        x = sheet.width - gap - panel.wide if right else gap
        y = sheet.height - gap - panel.high if top else gap
        where = (x, y, x + panel.wide, y + panel.high)
        for share in (0, 0.2, 0.4, 0.6, 0.8, 1.0):
            beside = (panel.wide + 2 * gap) * share
            over = (panel.high + 2 * gap) * share
            for m in (Margins(right=beside) if right else Margins(left=beside),
                      Margins(top=over) if top else Margins(bottom=over)):
                if (m.left + m.right < given_up * sheet.width
                        and m.top + m.bottom < given_up * sheet.height):
                    view = fit(box, sheet.width, sheet.height, m)
                    found.append(Spot(panel, where, view))
    return found


def _is_clear(sheet: Sheet, spot: Spot, clear: shapely.Geometry, at: Positions) -> bool:
    view, gap = spot.view, 13 * sheet.unit
    x0, y0, x1, y1 = spot.box
    x, y = view.points(at[:, 0], at[:, 1])
    if bool(((x > x0 - gap) & (x < x1 + gap) & (y > y0 - gap) & (y < y1 + gap)).any()):
        return False
    west, south = view.west, view.south
    ground = shapely.box(west + (x0 - gap / 3) / view.per_lon, south + (y0 - gap / 3)
                         / view.per_degree, west + (x1 + gap / 3) / view.per_lon,
                         south + (y1 + gap / 3) / view.per_degree)
    return not bool(shapely.intersects(clear, ground))
