"""Putting labels on the sheet: beside what they name, with a line to it where they stand off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Unpack

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.brief.map import ink, layers
from geo.brief.map.drawn import Part
from geo.brief.map.ground import Ground
from geo.brief.map.ledger import Boxes, Ledger
from geo.brief.map.sheet import Lettering, Sheet
from geo.brief.model import Box

Sides = tuple[tuple[float, float], ...]
SIDES: Sides = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
BETWEEN: Sides = ((1, .5), (1, -.5), (-1, .5), (-1, -.5), (.5, 1), (-.5, 1), (.5, -1), (-.5, -1))
_FAR = (2, 6, 14, 23, 34, 47, 62, 80)  # CSS pixels that a label may stand off
_LEADER = 10  # CSS pixels from which on a line ties a label to what it names


@dataclass
class Names:
    """Where names are put: on a sheet, by a ledger, for a ground."""

    sheet: Sheet
    ledger: Ledger
    ground: Ground

    def put(self, text: str, box: Box, size: float, names: frozenset[str],
            **style: Unpack[Lettering]) -> None:
        """Write a label in a box (points) and take the room."""
        self.ledger.take(box)  # nothing may touch a label, not even another of the same incident
        self.sheet.keep(Part.LABEL, box, text, names)
        lines = text.split("\n")
        for at, line in enumerate(lines):
            y = box[3] - (box[3] - box[1]) * (at + 0.5) / len(lines)
            self.sheet.write(line, (box[0] + box[2]) / 2, y, size, **style)

    def room(self, text: str, size: float, *, bold: bool = False) -> tuple[float, float]:
        """Give the room that a label needs (points), a little of its halo included."""
        lines = text.split("\n")
        wide = max(self.sheet.measure(line, size, bold=bold)[0] for line in lines)
        return wide + 1.5 * self.sheet.unit, 1.22 * size * self.sheet.unit * len(lines)


def around(box: Box, wide: float, high: float, gap: float, sides: Sides = SIDES) -> Boxes:
    """Give places for a label round a box (points), the best first."""
    x0, y0, x1, y1 = box
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    places = []
    for sx, sy in sides:
        near = 0.55 if abs(sx) == abs(sy) else 1.0  # a corner is farther off than a side
        x = cx + sx * ((x1 - x0) / 2 + gap * near + wide / 2)
        y = cy + sy * ((y1 - y0) / 2 + gap * near + high / 2)
        places.append((x - wide / 2, y - high / 2, x + wide / 2, y + high / 2))
    return np.array(places)


def beside(names: Names, text: str, box: Box, marks: frozenset[str], size: float, *,
        far: int = len(_FAR), sides: Sides = SIDES, **style: Unpack[Lettering]) -> bool:
    """Write a label next to a box, with a line to it if it had to stand off."""
    u = names.sheet.unit
    wide, high = names.room(text, size, bold=style.get("bold", False))
    for gap in _FAR[:far]:
        tried = around(box, wide, high, gap * u, sides)
        found = names.ledger.first(tried, marks)
        if found is None:
            continue
        if gap > _LEADER:
            _leader(names.sheet, box, as_box(tried[found]))
        names.put(text, as_box(tried[found]), size, marks, **style)
        return True
    return False


def _leader(sheet: Sheet, box: Box, label: Box) -> None:
    """Draw a thin line from a symbol to the nearest point of its label."""
    cx, cy = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    x, y = min(max(cx, label[0]), label[2]), min(max(cy, label[1]), label[3])
    reach_of = hypot(x - cx, y - cy) or 1
    from_edge = min(box[2] - box[0], box[3] - box[1]) / 2
    start = (cx + (x - cx) * from_edge / reach_of, cy + (y - cy) * from_edge / reach_of)
    path = layers.path_of(shapely.LineString([start, (x, y)]))
    for color, width in ((ink.PAPER, 2.6), (ink.INK, 0.8)):
        sheet.paths([path], 4.5, facecolors="none", edgecolors=color,
                    linewidths=width * sheet.unit)


def as_box(box: Sequence[float] | NDArray[np.float64]) -> Box:
    """Give a box as plain numbers."""
    return float(box[0]), float(box[1]), float(box[2]), float(box[3])
