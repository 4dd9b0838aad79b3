"""The sheet a map is drawn on: points from its lower left corner, and words with a halo on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import cos, radians, sin
from typing import Any, TypedDict, Unpack

from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.path import Path

from geo.brief.fonts import Fonts
from geo.brief.map import ink
from geo.brief.map.drawn import Part, Placed
from geo.brief.map.words import Words, measured
from geo.brief.model import Box

_USUAL = 800  # points: the side of a square sheet on which symbols have the app's size in CSS px
_HALO = 3.0
_LEAST, _MOST = 0.62, 1.5


class Paint(TypedDict, total=False):
    """How paths are drawn: what a collection of the drawing library takes."""

    facecolors: Any
    edgecolors: Any
    linewidths: Any
    linestyles: Any
    joinstyle: Any
    capstyle: Any
    alpha: float


class Lettering(TypedDict, total=False):
    """How a line is written: ``wide`` is the halo's width in units, ``turn`` degrees."""

    color: str
    bold: bool
    halo: str
    wide: float
    turn: float
    order: float


@dataclass
class Sheet:
    """Axes whose data coordinates are points. ``unit`` is the length of the app's CSS pixel.

    ``share`` is how much smaller a part of it is lettered than the map; ``unit`` is then smaller.
    Everything is drawn through ``paths`` and ``write``; ``placed`` keeps what lies where.
    """

    axes: Axes
    fonts: Fonts
    width: float
    height: float
    unit: float
    placed: list[Placed] = field(default_factory=list)
    share: float = 1.0

    @property
    def full(self) -> float:
        """Give the unit of the map's symbols, whatever the lettering's."""
        return self.unit / self.share

    def smaller(self, share: float) -> Sheet:
        """Give the same sheet for a part that is lettered smaller."""
        return replace(self, unit=self.full * share, share=share)

    def measure(self, text: str, size: float, *, bold: bool = False) -> tuple[float, float]:
        """Give width and height of a line (points); ``size`` is in units."""
        return measured(text, self.fonts.at(size * self.unit, bold=bold))

    def paths(self, paths: Sequence[Path], order: float, **style: Unpack[Paint]) -> None:
        """Draw paths (points) in one go, in their order."""
        if paths:
            drawn = PathCollection(list(paths), zorder=order, **style)
            drawn.set_clip_path(self.axes.patch)
            self.axes.add_collection(drawn, autolim=False)

    def write(self, text: str, x: float, y: float, size: float, **style: Unpack[Lettering]) -> None:
        """Write a line centred on a point; ``size`` and halo are in units, ``turn`` in degrees."""
        bold, turn = style.get("bold", False), style.get("turn", 0.0)
        font = self.fonts.at(size * self.unit, bold=bold)
        width = measured(text, font)[0]
        c, s = cos(radians(turn)), sin(radians(turn))
        down = 0.35 * size * self.unit  # half of a capital's height
        words = Words(x - width / 2 * c + down * s, y - width / 2 * s - down * c, text,
                      halo=style.get("halo", ink.PAPER),
                      halo_width=style.get("wide", _HALO) * self.unit,
                      color=style.get("color", ink.INK), fontproperties=font, rotation=turn,
                      zorder=style.get("order", 8))
        self.axes.add_artist(words)
        words.set_clip_path(self.axes.patch)

    def keep(self, part: Part, box: Box, text: str = "", names: frozenset[str] = frozenset()
             ) -> None:
        """Remember that something lies in a box (points)."""
        self.placed.append(Placed(part, box, text, names))

    def in_pixels(self) -> tuple[Placed, ...]:
        """Give what lies where in pixels of the figure."""
        to = self.axes.transData
        found = []
        for p in self.placed:
            (x0, y0), (x1, y1) = to.transform([p.box[:2], p.box[2:]])
            found.append(Placed(p.part, (float(x0), float(y0), float(x1), float(y1)), p.text,
                                p.names))
        return tuple(found)


def sheet_on(axes: Axes, fonts: Fonts) -> Sheet:
    """Make axes a sheet in points; their frame stays as it is placed in the figure."""
    figure = axes.get_figure(root=True)
    if not isinstance(figure, Figure):
        message = "The axes belong to no figure."
        raise TypeError(message)
    size, place = figure.get_size_inches() * 72, axes.get_position()
    width, height = float(place.width * size[0]), float(place.height * size[1])
    axes.set(xlim=(0, width), ylim=(0, height), xticks=[], yticks=[], aspect="auto",
             autoscale_on=False)
    axes.set_facecolor(ink.SEA)
    unit = min(max((width * height) ** 0.5 / _USUAL, _LEAST), _MOST)
    return Sheet(axes, fonts, width, height, unit)
