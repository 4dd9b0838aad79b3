"""The legend's panel drawn: every sample by the code that draws the map."""

from __future__ import annotations

import numpy as np
import shapely
from matplotlib.path import Path

from geo.brief.map import ink
from geo.brief.map.drawn import LEGEND, LegendRow, Part
from geo.brief.map.look import Share, Symbol, radius
from geo.brief.map.panel import (
    BETWEEN,
    KEY,
    LINE,
    PAD,
    ROOM,
    TEXT,
    TITLE,
    Item,
    Panel,
    size_room,
)
from geo.brief.map.sheet import Sheet
from geo.brief.map.strokes import Strokes, draw_symbol, outline
from geo.brief.model import Box
from geo.i18n import number
from geo.model.vocabulary import GeoPrecision

_HATCHED = {"adm3": (5, 1), "adm2": (8, -1), "adm1": (12, 1), "country": (12, 1)}


def draw_panel(sheet: Sheet, panel: Panel, box: Box) -> None:
    """Draw the legend in its box (points)."""
    u = sheet.unit
    sheet.keep(Part.FURNITURE, box, LEGEND)
    x0, y0, x1, y1 = box
    frame = Path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], closed=True)
    sheet.paths([frame], 9, facecolors=ink.PANEL, edgecolors=ink.FRAME, linewidths=0.7 * u)
    to = Strokes(u)
    x = x0 + PAD * u
    for column, wide in zip(panel.columns, panel.widths, strict=True):
        y = y1 - PAD * u
        for item in column:
            _item(sheet, to, item, (x, y - item.high, x + wide, y))
            y -= item.high
        x += wide + BETWEEN * u
    sheet.paths(to.paths, 9.2, **to.style)


def _item(sheet: Sheet, to: Strokes, item: Item, box: Box) -> None:
    u = sheet.unit
    x0, y0, x1, y1 = box
    if item.sizes:
        _sizes(sheet, to, item.sizes, x0, y0)
        return
    if item.row is None:
        for at, line in enumerate(item.lines):
            _left(sheet, line, x0, y1 - (at + 0.5) * LINE * u - 1.5 * u, TITLE, bold=True)
        return
    top = y1 - ROOM / 2 * u
    for at, line in enumerate(item.lines):
        _left(sheet, line, x0 + KEY * u, top - (at + 0.5) * LINE * u, TEXT)
    if item.row.count:
        figure = number(item.row.count)
        wide = sheet.measure(figure, TEXT)[0]
        _left(sheet, figure, x1 - wide, top - 0.5 * LINE * u, TEXT)
    _key(sheet, to, item.row, x0 + (KEY - 4) / 2 * u, top - 0.5 * LINE * u)


def _left(sheet: Sheet, text: str, x: float, y: float, size: float, *, bold: bool = False) -> None:
    wide = sheet.measure(text, size, bold=bold)[0]
    sheet.write(text, x + wide / 2, y, size, bold=bold, halo="", order=9.4)


def _key(sheet: Sheet, to: Strokes, row: LegendRow, x: float, y: float) -> None:
    """Draw a row's sample as the map draws the thing itself."""
    u = sheet.unit
    if row.kind == "color":
        to.add(outline("disc", x, y, 5.4 * u), face=row.color)
    elif row.kind in _HATCHED:
        _area_key(to, row.kind, x, y)
    elif row.kind == "number":
        sheet.write("7", x, y, TEXT, bold=True, halo="", order=9.4)
    elif row.kind != "more":
        if row.kind == "route":
            line = Path([(x - 11 * u, y), (x + 11 * u, y)])
            to.add(line, edge=ink.SEVERAL, width=2, dash=(4, 3))
        sample = _sample(row.kind, x, y, u)
        draw_symbol(to, sample)
        letter(sheet, sample, order=9.4, count=row.kind in ("several", "bubble"))


def _sample(kind: str, x: float, y: float, u: float) -> Symbol:
    color = ink.SEVERAL
    if kind == "bubble":
        return Symbol(x, y, 9.2 * u, tuple(range(12)), shares=(
            Share(7, color, area=False), Share(5, color, area=True)))
    if kind == "several":
        return Symbol(x, y, 6.4 * u, (0, 1), color=color)
    plain = {"route": ("near", "diamond", 4.5), "ambiguous": ("near", "disc", 7),
             "no_toll": ("exact", "disc", 5)}
    level, form, r = plain.get(kind, (kind if kind in set(GeoPrecision) else "exact", "disc", 5.4))
    return Symbol(x, y, r * u, (0,), level, form, color, possible=kind == "possible",
                  hollow=kind == "no_toll", conflict=kind == "conflict",
                  ambiguous=kind == "ambiguous", denied=kind == "denied")


def _area_key(to: Strokes, kind: str, x: float, y: float) -> None:
    u = to.unit
    w, h = 10.5 * u, 5.4 * u
    gap, lean = _HATCHED[kind]
    shape = shapely.box(x - w, y - h, x + w, y + h)
    starts = np.arange(-40, 40, gap * 1.4143) * u
    lines = shapely.linestrings([[(x - w, y + s - lean * w), (x + w, y + s + lean * w)]
                                 for s in starts])
    for part in shapely.get_parts(shapely.intersection(lines, shape)):
        if part.geom_type == "LineString" and not part.is_empty:
            to.add(Path(shapely.get_coordinates(part)), edge=ink.SEVERAL, width=1.1, alpha=0.8)
    ring = shapely.get_coordinates(shape)
    to.add(Path(ring, closed=True), edge=ink.SEVERAL, width=1.2)


def _sizes(sheet: Sheet, to: Strokes, rows: tuple[LegendRow, ...], x: float, y: float) -> None:
    u = sheet.unit
    for row in rows:
        r = radius(float(row.words)) * sheet.full
        x += size_room(sheet, row) / 2
        base = y + (LINE + 2) * u
        draw_symbol(to, Symbol(x, base + r, r, (0,), "near", "disc", ink.SEVERAL))
        sheet.write(number(float(row.words)), x, y + LINE / 2 * u, TEXT, halo="", order=9.4)
        x += size_room(sheet, row) / 2


def letter(sheet: Sheet, symbol: Symbol, *, order: float, count: bool = True) -> None:
    """Write what stands in a symbol: how many incidents, or a question mark."""
    u = sheet.unit
    if symbol.count > 1 and count:
        text = short(symbol.count)
        size = 11.0 if not symbol.shares or symbol.r <= 17 * u else 12.0
        if not symbol.shares:  # a patch keeps the figure legible
            size = min(size, 1.25 * symbol.r / u)
            wide = sheet.measure(text, size, bold=True)[0] / 2 + 1.6 * u
            room = min(symbol.r - 2.2 * u, max(wide, 5.2 * u))
            form = "square" if symbol.form == "square" else "disc"
            sheet.paths([outline(form, symbol.x, symbol.y, room)], order - 0.2,
                        facecolors=ink.PAPER, edgecolors="none")
        else:
            inner = 1.72 * (symbol.r - 5 * u)
            size = min(size, size * inner / max(sheet.measure(text, size, bold=True)[0], 1e-9))
        sheet.write(text, symbol.x, symbol.y, size, bold=True, halo="", order=order)
    elif symbol.ambiguous:
        sheet.write("?", symbol.x, symbol.y, max(11, symbol.r / u), bold=True, wide=2, order=order)


def short(n: int) -> str:
    """Write a count in a symbol, short above ten thousand."""
    return number(n) if n < 10_000 else f"{number(round(n / 1000))}k"  # noqa: PLR2004 - as the app
