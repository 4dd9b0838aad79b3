"""Names of towns, by rank, as far as there is room."""

from __future__ import annotations

import numpy as np

from geo.brief.map import ink
from geo.brief.map.drawn import Part
from geo.brief.map.ledger import Boxes
from geo.brief.map.lettering import Names, as_box, beside
from geo.brief.map.look import Symbol
from geo.brief.map.sheet import Sheet
from geo.brief.map.strokes import Strokes, outline, reach
from geo.brief.map.towns import Town, towns_in
from geo.brief.model import Box
from geo.i18n import language

_SIZE = 11.0  # CSS pixels


def town_names(names: Names, symbols: list[Symbol]) -> None:
    """Name towns by rank as far as there is room."""
    view, u = names.ground.view, names.sheet.unit
    least = 3 if not names.ground.region else 6 if names.ground.shows_communes else 5
    boxes = np.array([reach(s, u) for s in symbols]).reshape(-1, 4)
    most = int(view.width * view.height / (95 * u * 62 * u))
    told = 0
    for town in towns_in(view.box, language(), least):
        if told >= most:
            break
        told += _town(names, town, boxes)


def _town(names: Names, town: Town, symbols: Boxes) -> bool:
    """Write a town's name and draw its dot, unless a symbol stands there already."""
    u = names.sheet.unit
    x, y = (float(v) for v in names.ground.view.points(town.lon, town.lat))
    r = (3.4, 3.0, 2.7, 2.5, 2.3, 2.1, 1.9)[town.rank] * u
    dot = (x - r, y - r, x + r, y + r)
    under = symbols[(symbols[:, 0] < x) & (symbols[:, 2] > x) & (symbols[:, 1] < y)
                    & (symbols[:, 3] > y)]
    anchor = dot if not len(under) else (
        *np.minimum(under[:, :2].min(axis=0), dot[:2]),
        *np.maximum(under[:, 2:].max(axis=0), dot[2:]))
    if not _clear(names, dot):
        return False
    size = _SIZE + (1.6, 0.9, 0.2, 0, -0.6, -0.9, -1.4)[town.rank]
    bold = town.rank <= 1
    mine = frozenset({town.town_id})
    if not beside(names, town.name, as_box(anchor), mine, size, bold=bold, color=ink.TOWN,
               far=4 if town.rank <= 1 else 1, order=7):
        return False
    names.ledger.take(dot, mine)
    if not len(under):
        names.sheet.keep(Part.SYMBOL, dot, "", mine)
        _dot(names.sheet, x, y, r, capital=town.rank == 0)
    return True


def _clear(names: Names, dot: Box) -> bool:
    """Tell whether no label stands where a town's dot goes; it may lie under a symbol."""
    return not any(p.part is not Part.SYMBOL and p.box[0] < dot[2] and p.box[2] > dot[0]
                   and p.box[1] < dot[3] and p.box[3] > dot[1] for p in names.sheet.placed)


def _dot(sheet: Sheet, x: float, y: float, r: float, *, capital: bool) -> None:
    to = Strokes(sheet.unit)
    form = "square" if capital else "disc"
    to.add(outline(form, x, y, r + 1.1 * sheet.unit), face=ink.PAPER)
    to.add(outline(form, x, y, r), face=ink.TOWN)
    if capital:
        to.add(outline("disc", x, y, r * 0.42), face=ink.PAPER)
    sheet.paths(to.paths, 4, **to.style)
