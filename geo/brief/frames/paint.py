"""A page → a figure of matplotlib: text, lines and shapes in the order in which they are read."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.image import BboxImage, imread
from matplotlib.path import Path
from matplotlib.text import Text as Words
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox
from numpy.typing import NDArray

from geo.brief.fonts import fonts
from geo.brief.frames import metrics
from geo.brief.frames.sheet import Align, Box, Line, Logo, Mark, Placed, Rect, Sheet, Squares, Text

POINTS = 72.0
_EM = TextToPath.FONT_SCALE  # the size at which letters are traced
_KERNED = 12.0  # points from which letters are set with their kerning
_APART = Words(fontfeatures=["-kern"])  # small letters stand as far apart as they were measured
_LEFTWARD = "\u200e"  # a line that begins with an Arabic name still runs from left to right
Draws = list[tuple[Mark, Callable[[], None]]]
Around = Callable[[Placed, Any, Draws], None]


def figure_of(sheet: Sheet, dpi: float) -> Figure:
    """Make an empty figure of the page's size."""
    figure = Figure(figsize=(sheet.width / POINTS, sheet.height / POINTS), dpi=dpi,
                    facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def paint(figure: Figure, sheet: Sheet, around: Around | None = None) -> None:
    """Add every block to the figure, in order; ``around`` may mark a block in the file."""
    for n, placed in enumerate(sheet.placed):
        artist = Painted(placed, sheet.height, around)
        artist.set_zorder(n + 1)
        artist.set_figure(figure)
        figure.add_artist(artist)


def fraction(box: Box, sheet: Sheet) -> tuple[float, float, float, float]:
    """Give a box as matplotlib has it: left, bottom, width, height in parts of the figure."""
    return (box.x / sheet.width, 1 - box.bottom / sheet.height,
            box.width / sheet.width, box.height / sheet.height)


class Painted(Artist):
    """One block of a page; it draws itself at its place in points."""

    def __init__(self, placed: Placed, height: float, around: Around | None) -> None:
        """Keep the block and the height of its page."""
        super().__init__()
        self.placed, self.height, self.around = placed, height, around

    def draw(self, renderer: Any) -> None:  # noqa: ANN401 - of one of three backends
        """Draw the marks in their order."""
        draws: Draws = [(m, partial(self._draw, m, renderer)) for m in self.placed.piece.marks]
        if self.around:
            self.around(self.placed, renderer, draws)
        else:
            for _mark, draw in draws:
                draw()
        self.stale = False

    def _draw(self, mark: Mark, renderer: Any) -> None:  # noqa: ANN401
        scale = self.figure.dpi / POINTS
        x, y = self.placed.box.x, self.height - self.placed.box.y
        if isinstance(mark, Text):
            _text(renderer, mark, (x + mark.x) * scale, (y - mark.y) * scale, scale,
                  self.height * scale)
            return
        place = Affine2D().scale(1, -1).translate(x, y).scale(scale)
        if isinstance(mark, Logo):
            _logo(renderer, self.figure, mark, place)
        else:
            _shape(renderer, mark, place, scale)


def _text(renderer: Any, text: Text, x: float, y: float, scale: float,  # noqa: ANN401
          height: float) -> None:
    """Write a line: as text where the file keeps text, else as outlines of its letters."""
    words = _LEFTWARD + text.words if metrics.joins(text.words) else text.words
    wide = metrics.width(text.words, text.size, bold=text.bold) * scale
    x -= {Align.LEFT: 0.0, Align.CENTER: wide / 2, Align.RIGHT: wide}[text.align]
    gc = renderer.new_gc()
    gc.set_foreground(text.color)
    if hasattr(renderer, "buffer_rgba"):
        gc.set_linewidth(0)
        path = _outline(words, text.bold, text.size >= _KERNED)
        place = Affine2D().scale(text.size * scale / _EM).translate(x, y)
        renderer.draw_path(gc, path, place, to_rgb(text.color))
    else:
        y = height - y if renderer.flipy() else y
        apart = _APART if hasattr(renderer, "file") and text.size < _KERNED else None
        renderer.draw_text(gc, x, y, words, fonts().at(text.size, bold=text.bold), 0,
                           mtext=apart)
    gc.restore()


def _outline(words: str, bold: bool, kerned: bool) -> Path:  # noqa: FBT001
    if kerned or metrics.joins(words):
        return Path(*_traced(words, bold))
    x, points, codes = 0.0, [], []
    for letter in words:
        verts, kinds = _traced(letter, bold)
        if len(verts):
            points.append(verts + np.array([x, 0]))
            codes.append(kinds)
        x += metrics.width(letter, _EM, bold=bold)
    if not points:
        return Path(np.empty((0, 2)))
    return Path(np.concatenate(points), np.concatenate(codes))


@lru_cache(8192)
def _traced(words: str, bold: bool) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:  # noqa: FBT001
    """Trace a line of letters; single letters stay known for the next brief."""
    verts, codes = TextToPath().get_text_path(fonts().at(_EM, bold=bold), words)
    return np.asarray(verts, float).reshape(-1, 2), np.asarray(codes, np.uint8)


def _shape(renderer: Any, mark: Line | Rect | Squares, place: Affine2D,  # noqa: ANN401
           scale: float) -> None:
    gc = renderer.new_gc()
    fill = None
    if isinstance(mark, Line):
        path = Path([(mark.x0, mark.y0), (mark.x1, mark.y1)])
        gc.set_foreground(mark.color)
        gc.set_linewidth(mark.width * scale)
    elif isinstance(mark, Squares):
        path, fill = _squares(mark), to_rgb(mark.color)
        gc.set_linewidth(0)
        gc.set_antialiased(False)
    else:
        path = _rounded(mark)
        fill = None if mark.fill == "none" else to_rgb(mark.fill)
        gc.set_linewidth(0 if mark.edge == "none" else 0.6 * scale)
        if mark.edge != "none":
            gc.set_foreground(mark.edge)
        if mark.hatch:
            gc.set_hatch(mark.hatch)
            gc.set_hatch_color(to_rgb(mark.edge))
            gc.set_hatch_linewidth(0.6)
    renderer.draw_path(gc, path, place, fill)
    gc.restore()


def _rounded(rect: Rect) -> Path:
    if not rect.radius:
        unit = Path.unit_rectangle()
        return unit.transformed(Affine2D().scale(rect.width, rect.height).translate(
            rect.x, rect.y))
    if rect.radius * 2 >= rect.width == rect.height:
        circle = Path.circle((rect.x + rect.radius, rect.y + rect.radius), rect.radius)
        return Path(circle.vertices, circle.codes)
    return _corners(rect)


def _corners(rect: Rect) -> Path:
    x0, y0, x1, y1, r = rect.x, rect.y, rect.x + rect.width, rect.y + rect.height, rect.radius
    points = [(x0 + r, y0), (x1 - r, y0), (x1, y0), (x1, y0 + r), (x1, y1 - r), (x1, y1),
              (x1 - r, y1), (x0 + r, y1), (x0, y1), (x0, y1 - r), (x0, y0 + r), (x0, y0),
              (x0 + r, y0), (x0 + r, y0)]
    go, turn = Path.LINETO, Path.CURVE3
    return Path(points, [Path.MOVETO, go, turn, turn, go, turn, turn, go, turn, turn, go, turn,
                         turn, Path.CLOSEPOLY])


def _squares(mark: Squares) -> Path:
    one = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]) * mark.side
    verts = np.concatenate([one + corner for corner in mark.corners])
    codes = np.tile([Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY],
                    len(mark.corners))
    return Path(verts, codes.astype(np.uint8))


@cache
def _picture(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(np.round(imread(BytesIO(data)) * 255), np.uint8)


def _logo(renderer: Any, figure: Any, mark: Logo, place: Affine2D) -> None:  # noqa: ANN401
    """Draw a picture as large as its box allows, at the left."""
    pixels = _picture(mark.data)
    high, wide = pixels.shape[:2]
    scale = min(mark.width / wide, mark.height / high)
    left, top = mark.x, mark.y + (mark.height - high * scale) / 2
    box = TransformedBbox(Bbox([[left, top], [left + wide * scale, top + high * scale]]), place)
    image = BboxImage(box, interpolation="antialiased")
    image.set_figure(figure)
    image.set_data(pixels[::-1])
    image.draw(renderer)
