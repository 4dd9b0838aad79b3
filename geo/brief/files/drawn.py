"""A page of a brief → a figure with its map."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
from matplotlib.figure import Figure

from geo.brief.fonts import fonts
from geo.brief.frames.paint import Around, figure_of, fraction, paint
from geo.brief.frames.sheet import Box, Sheet
from geo.brief.map import Drawn, draw, draw_legend
from geo.brief.model import Brief

_LOCK = threading.Lock()
_GAP = 4.0  # points between a map and a legend beside it
_KEPT = {  # how files keep text: PDF as embedded TrueType, SVG as text
    "pdf.fonttype": 42, "pdf.compression": 6, "pdf.use14corefonts": False,
    "svg.fonttype": "none", "svg.hashsalt": "mali-incident-atlas", "svg.id": None,
}


@contextmanager
def settings() -> Iterator[None]:
    """Hold the drawing library's settings, which a process has only once, for one file."""
    with _LOCK, mpl.rc_context(_KEPT):
        yield


def drawn(sheet: Sheet, brief: Brief, dpi: float, around: Around | None = None) -> Figure:
    """Draw a page: the map first, then every block over it."""
    return mapped(sheet, brief, dpi, around)[0]


def mapped(sheet: Sheet, brief: Brief, dpi: float,
           around: Around | None = None) -> tuple[Figure, Drawn | None]:
    """Draw a page, and tell what the map shows where."""
    figure, told = figure_of(sheet, dpi), None
    if sheet.map_box:
        axes = figure.add_axes(fraction(sheet.map_box, sheet), zorder=sheet.lead + 0.5)
        told = draw(axes, brief, fonts=fonts())
        if not told.has_legend:
            axes.remove()
            told = _beside(figure, sheet, sheet.map_box, brief)
    paint(figure, sheet, around)
    return figure, told


def _beside(figure: Figure, sheet: Sheet, box: Box, brief: Brief) -> Drawn:
    """Draw a map that has no room for its legend, and the legend beside it or under it."""
    if box.width > box.height:
        middle = box.x + box.width / 2
        first = Box(box.x, box.y, box.width / 2 - _GAP, box.height)
        second = Box(middle, box.y, box.width / 2, box.height)
    else:
        middle = box.y + box.height / 2
        first, second = box.above(middle - _GAP), box.below(middle)
    place = sheet.lead + 0.5
    told = draw(figure.add_axes(fraction(first, sheet), zorder=place), brief, fonts=fonts(),
                legend=False)
    axes = figure.add_axes(fraction(second, sheet), zorder=place)
    told = draw_legend(axes, brief, told, fonts=fonts())
    axes.set_axis_off()
    return told


def map_alone(brief: Brief, width: float, height: float) -> Sheet:
    """Give a sheet with the map and nothing else; in points."""
    sheet = Sheet(width, height)
    sheet.map_box = Box(0.5, 0.5, width - 1, height - 1)
    del brief
    return sheet
