"""The map of a brief, drawn by matplotlib's object API on axes that the frame gives."""

from geo.brief.map.draw import draw
from geo.brief.map.drawn import Drawn, LegendRow, LegendSection, Part, Placed, overlaps
from geo.brief.map.shorter import draw_legend

__all__ = ["Drawn", "LegendRow", "LegendSection", "Part", "Placed", "draw", "draw_legend",
           "overlaps"]
