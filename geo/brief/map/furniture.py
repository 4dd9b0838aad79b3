"""Scale bar, north arrow and locator: each where it covers neither a symbol nor the region."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from math import floor, log10
from typing import Unpack

import numpy as np
import shapely
from matplotlib.collections import PathCollection
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from geo.brief.map import ink, layers
from geo.brief.map.drawn import Part
from geo.brief.map.ground import Ground
from geo.brief.map.ledger import Ledger
from geo.brief.map.sheet import Paint, Sheet
from geo.brief.map.view import fit
from geo.brief.model import Box
from geo.i18n import _, number
from geo.model.admin import Level

_INSET = 0.19      # of the sheet's shorter side: how wide the locator is
_STEPS = (1, 2, 5)
_SHARES = (0.24, 0.12, 0.06)  # of the sheet's width: the scale bar at most, and where room is short


@dataclass(frozen=True)
class Room:
    """What furniture keeps clear of: the ledger of what stands there, the region (points)."""

    ledger: Ledger
    region: shapely.Geometry


def draw_furniture(sheet: Sheet, ground: Ground, room: Room) -> str:
    """Draw locator, scale bar and arrow; give the scale in words."""
    if ground.region or ground.box:
        side = _INSET * min(sheet.width, sheet.height) + 24 * sheet.unit
        _place(sheet, room, (side, side * 0.86), lambda box: _locator(sheet, ground, box))
    km = _scale(sheet, ground, room)
    return _("Scale bar: {km} at {lat}° N").format(
        km=_km(km), lat=number(round(ground.view.middle, 1)))


def _scale(sheet: Sheet, ground: Ground, room: Room) -> float:
    """Place the scale bar, shorter where there is little room; give its kilometres."""
    u = sheet.unit
    for share in _SHARES:
        km = round_km(sheet.width * share / ground.view.per_km)
        long = km * ground.view.per_km
        size = long + sheet.measure(_km(km), 9)[0] + 40 * u, 34 * u
        draw = partial(_bar, sheet, long=long, km=km)
        if any(_place(sheet, room, size, draw, places) for places in (9, 33)):
            break
    return km


def round_km(most: float) -> float:
    """Give the largest round length (1, 2 or 5 times a power of ten) up to so many kilometres.

    >>> round_km(37.0), round_km(100.0)
    (20.0, 100.0)
    """
    power = float(10 ** floor(log10(most)))
    return max(s * power for s in _STEPS if s * power <= most)


def _km(km: float) -> str:
    return f"{number(km)}\u00a0km"


def _place(sheet: Sheet, room: Room, size: tuple[float, float],
           draw: Callable[[Box], None], places: int = 9) -> bool:
    """Draw at the place by the edge that covers least of the region and nothing else.

    ``places`` are tried along each edge.
    """
    gap = 7 * sheet.unit
    wide, high = size
    xs = np.linspace(gap, sheet.width - gap - wide, places)
    ys = np.linspace(gap, sheet.height - gap - high, places)
    spots = [(x, y) for y in (ys[0], ys[-1]) for x in xs] + [
        (x, y) for x in (xs[0], xs[-1]) for y in ys[1:-1]]
    corner = [min(abs(x - xs[0]), abs(x - xs[-1])) / sheet.width
              + min(abs(y - ys[0]), abs(y - ys[-1])) / sheet.height for x, y in spots]
    boxes = np.array([(x, y, x + wide, y + high) for x, y in spots])
    free = room.ledger.free(boxes)
    covered = shapely.area(shapely.intersection(shapely.box(*boxes.T), room.region)) / (wide * high)
    cost = np.where(free, covered + 0.3 * np.array(corner), np.inf)
    best = int(np.argmin(cost))
    if not np.isfinite(cost[best]):
        return False
    box = (float(boxes[best, 0]), float(boxes[best, 1]), float(boxes[best, 2]),
           float(boxes[best, 3]))
    room.ledger.take(box)
    draw(box)
    return True


def _bar(sheet: Sheet, box: Box, long: float, km: float) -> None:
    """Draw the bar in four parts, its lengths above it, and the arrow beside it."""
    u = sheet.unit
    sheet.keep(Part.FURNITURE, box, _km(km))
    x, y = box[0] + 10 * u, box[1] + 7 * u
    high = 4.5 * u
    rects = [_rect(x - 1.6 * u, y - 1.6 * u, x + long + 1.6 * u, y + high + 1.6 * u)]
    faces = [ink.PAPER]
    for at in range(4):
        rects.append(_rect(x + at * long / 4, y, x + (at + 1) * long / 4, y + high))
        faces.append(ink.INK if at % 2 == 0 else ink.PAPER)
    sheet.paths(rects, 9.5, facecolors=faces, edgecolors=[ink.PAPER] + [ink.INK] * 4,
                linewidths=0.7 * u)
    for share, text in ((0, "0"), (0.5, number(km / 2)), (1, _km(km))):
        sheet.write(text, x + share * long, y + high + 9 * u, 9, order=9.6)
    _arrow(sheet, box[2] - 10 * u, box[1] + 3 * u)


def _arrow(sheet: Sheet, x: float, y: float) -> None:
    """Draw a north arrow: north is up everywhere on this projection."""
    u = sheet.unit
    left = Path([(x, y + 20 * u), (x - 5 * u, y), (x, y + 4.5 * u), (x, y + 20 * u)])
    right = Path([(x, y + 20 * u), (x + 5 * u, y), (x, y + 4.5 * u), (x, y + 20 * u)])
    for width, face, edge in ((3.4, (ink.PAPER, ink.PAPER), ink.PAPER),
                              (0.8, (ink.INK, ink.PAPER), ink.INK)):
        sheet.paths([left, right], 9.5, facecolors=face, edgecolors=edge, linewidths=width * u,
                    joinstyle="round")
    sheet.write(_("N"), x, y + 26 * u, 9.5, bold=True, order=9.6)


def _rect(x0: float, y0: float, x1: float, y1: float) -> Path:
    return Path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], closed=True)


def _locator(sheet: Sheet, ground: Ground, box: Box) -> None:
    """Draw the country small, with the region filled and the view's box."""
    u = sheet.unit
    sheet.keep(Part.FURNITURE, box, _("Locator"))
    inner = _rect(*box)
    sheet.paths([inner], 9.3, facecolors=ink.PANEL, edgecolors=ink.FRAME, linewidths=0.8 * u)
    whole = layers.mali(3)
    small = fit(whole.bounds, box[2] - box[0] - 8 * u, box[3] - box[1] - 8 * u)
    to = Affine2D(small.transform.get_matrix()).translate(box[0] + 4 * u, box[1] + 4 * u)

    def add(shapes: Iterable[shapely.Geometry], order: float, **style: Unpack[Paint]) -> None:
        paths = [layers.path_of(s) for s in shapes]
        drawn = PathCollection(paths, zorder=order, **style)
        drawn.set_transform(to + sheet.axes.transData)
        drawn.set_clip_path(inner, sheet.axes.transData)
        sheet.axes.add_collection(drawn, autolim=False)

    add([whole], 9.32, facecolors=ink.ABROAD, edgecolors="none")
    if ground.region or ground.box:
        add([ground.lifted], 9.34, facecolors=ink.LOCATOR, edgecolors="none", alpha=0.55)
    add(layers.coverage(Level.ADM1, ground.vintage, 3)[1], 9.36, facecolors="none",
        edgecolors=ink.PAPER, linewidths=0.5 * u)
    add([whole], 9.38, facecolors="none", edgecolors=ink.COUNTRY, linewidths=0.8 * u)
    add([shapely.box(*ground.view.box)], 9.4, facecolors="none", edgecolors=ink.LOCATOR,
        linewidths=1.3 * u)
