"""Lettering whose width is what was measured, on screen and on paper alike, with a halo."""

from __future__ import annotations

from functools import lru_cache
from typing import TypedDict, Unpack

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

_FINE = 160.0  # points: text is measured this large, so that hinting does not round its width
_RULER = RendererAgg(8, 8, 72)


class _Style(TypedDict):
    """What every line of lettering is told."""

    color: str
    fontproperties: FontProperties
    rotation: float
    zorder: float


class Words(Text):
    """A line of text that begins at a point on its base line.

    Pictures draw its outlines, because a hinted font is up to a tenth wider than its outlines at
    small sizes and labels would run into each other; PDF and SVG keep it as text to search.
    """

    def __init__(self, x: float, y: float, text: str, *, halo: str, halo_width: float,
                 **style: Unpack[_Style]) -> None:
        """Take the halo's colour (none if empty) and width in points."""
        super().__init__(x, y, text, va="baseline", ha="left", rotation_mode="anchor",
                         parse_math=False, **style)
        self._halo, self._halo_width = halo, halo_width

    def draw(self, renderer: RendererBase) -> None:
        """Draw halo and text."""
        if not self.get_visible() or not self.get_text():
            return
        pictured = _is_picture(renderer)
        if self._halo:
            self._outlined(renderer, self._halo, self._halo_width)
        if pictured:
            self._outlined(renderer, self.get_color(), 0)
        else:
            super().draw(renderer)

    def _outlined(self, renderer: RendererBase, color: str, width: float) -> None:
        pixels = float(np.asarray(renderer.points_to_pixels(1.0)))
        to = (Affine2D().scale(pixels).rotate_deg(self.get_rotation())
              .translate(*self.get_transform().transform(self.get_unitless_position())))
        gc = renderer.new_gc()
        self._set_gc_clip(gc)  # type: ignore[attr-defined]  # the base class has it
        gc.set_foreground(to_rgba(color), isRGBA=True)
        gc.set_linewidth(width * pixels)
        gc.set_joinstyle("round")
        renderer.draw_path(gc, outline_of(self.get_text(), self.get_fontproperties()), to,
                           to_rgba(color))
        gc.restore()


def _is_picture(renderer: RendererBase) -> bool:
    return hasattr(renderer, "buffer_rgba")


def measured(text: str, font: FontProperties) -> tuple[float, float]:
    """Give the width and height of a line in points, as it is drawn."""
    share = font.get_size_in_points() / _FINE
    wide, high = _measured(text, tuple(font.get_family()), str(font.get_weight()))
    return wide * share, high * share


@lru_cache(20_000)
def _measured(text: str, families: tuple[str, ...], weight: str) -> tuple[float, float]:
    font = FontProperties(family=list(families), weight=weight, size=_FINE)
    wide, high, _down = _RULER.get_text_width_height_descent(text, font, ismath=False)
    return float(wide), float(high)


@lru_cache(4_000)
def outline_of(text: str, font: FontProperties) -> TextPath:
    """Give the outlines of a line in points, from the left end of its base line."""
    return TextPath((0, 0), text, prop=font)
