"""Symbols as paths, drawn by the same rules as the app's canvas and by the legend.

Everything is a list of strokes in the order of drawing, so that one collection draws hundreds of
symbols, each of them whole, the larger ones below.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, pi, sin
from typing import Any

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.path import Path

from geo.brief.map import ink
from geo.brief.map.look import Share, Symbol
from geo.brief.map.sheet import Paint
from geo.model.vocabulary import GeoPrecision

_CIRCLE = Path.circle((0, 0), 1)
_RING = 5.0     # CSS pixels: how thick a bubble's ring is
_TIGHT = 3.6    # CSS pixels between the lines of a symbol's hatching
_SPOKE = 2.2    # CSS pixels between the spokes that hatch a bubble's ring
_ARC = 6.0      # degrees between the corners of a ring
_NONE = (0.0, 0.0, 0.0, 0.0)


@dataclass
class Strokes:
    """Paths in points with their paint; ``unit`` is points per CSS pixel."""

    unit: float
    paths: list[Path] = field(default_factory=list)
    faces: list[Any] = field(default_factory=list)
    edges: list[Any] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    dashes: list[Any] = field(default_factory=list)

    def add(self, path: Path, *, face: str = "", edge: str = "", width: float = 0,
            alpha: float = 1, dash: tuple[float, ...] = ()) -> None:
        """Add a path; ``width`` and ``dash`` are in CSS pixels."""
        self.paths.append(path)
        self.faces.append(to_rgba(face, alpha) if face else _NONE)
        self.edges.append(to_rgba(edge, alpha) if edge else _NONE)
        self.widths.append(width * self.unit if edge else 0.0)
        # a collection counts dashes in line widths
        self.dashes.append((0, tuple(d / width for d in dash)) if dash else "solid")

    @property
    def style(self) -> Paint:
        """Give what a collection needs to draw them."""
        return {"facecolors": self.faces, "edgecolors": self.edges, "linewidths": self.widths,
                "linestyles": self.dashes, "joinstyle": "round", "capstyle": "butt"}


def outline(form: str, x: float, y: float, r: float) -> Path:
    """Give the outline of a symbol: disc, square or diamond."""
    if form == "disc":
        return _shift(_CIRCLE, x, y, r)
    if form == "square":
        a = 0.92 * r
        return Path([(x - a, y - a), (x + a, y - a), (x + a, y + a), (x - a, y + a), (x, y)],
                    closed=True)
    a = 1.25 * r
    return Path([(x, y + a), (x + a, y), (x, y - a), (x - a, y), (x, y)], closed=True)


def reach(symbol: Symbol, unit: float) -> tuple[float, float, float, float]:
    """Give the box (points) that a symbol fills, its marks included."""
    a = symbol.r * (1.25 if symbol.form == "diamond" and not symbol.shares else 1) + 1.4 * unit
    star = symbol.r * 0.72 + 6.5 * unit if symbol.conflict and not symbol.shares else 0
    low = symbol.r * 0.72 + 6.5 * unit if symbol.denied else 0
    return (symbol.x - a, symbol.y - max(a, low), symbol.x + max(a, star, low),
            symbol.y + max(a, star))


def draw_symbol(to: Strokes, s: Symbol) -> None:
    """Draw one symbol, but for what is written in it."""
    u = to.unit
    if s.shares:
        _bubble(to, s)
        return
    alpha = 0.45 if s.possible else 1.0
    to.add(outline(s.form, s.x, s.y, s.r + 1.1 * u), face=ink.PAPER, alpha=alpha)
    path = outline(s.form, s.x, s.y, s.r)
    _fill(to, s, path, alpha)
    dashed = (3.0, 2.4) if s.possible or s.ambiguous else ()
    width = 2.2 if s.level == GeoPrecision.NEAR else 1.5
    to.add(path, edge=s.color, width=width, alpha=alpha, dash=dashed)
    if s.hollow:
        to.add(outline("disc", s.x, s.y, s.r * 0.42), face=ink.PAPER)
    if s.conflict:
        _star(to, s)
    if s.denied:
        _bar(to, s)


def _fill(to: Strokes, s: Symbol, path: Path, alpha: float) -> None:
    level = GeoPrecision.NEAR if s.ambiguous and s.form == "disc" else s.level
    if level == GeoPrecision.EXACT:
        to.add(path, face=s.color, alpha=0.88 * alpha)
        return
    to.add(path, face=ink.PAPER, alpha=alpha)
    if level == GeoPrecision.NEAR:
        to.add(path, face=s.color, alpha=0.22 * alpha)
    elif level == GeoPrecision.UNKNOWN:
        dot = max(1.6 * to.unit, s.r * 0.3)
        to.add(outline("disc", s.x, s.y, dot), face=s.color, alpha=alpha)
    else:
        to.add(_hatch(s, _TIGHT * to.unit), edge=s.color, width=1.25, alpha=alpha)


def _hatch(s: Symbol, gap: float) -> Path:
    """Give lines that rise to the right, within a square or diamond (points)."""
    square = s.form == "square"
    half = 0.92 * s.r if square else 1.25 * s.r
    steps = np.arange(-int(2 * half / (gap * 1.4143)), int(2 * half / (gap * 1.4143)) + 1)
    vertices: list[tuple[float, float]] = []
    for shift in steps * gap * 1.4143:
        if square:  # the line y = x + shift within |x|, |y| <= half
            low, high = max(-half, -half - shift), min(half, half - shift)
        else:  # within |x| + |y| <= half: the line crosses the two edges that fall to the right
            if abs(shift) >= half:
                continue
            low, high = (-half - shift) / 2, (half - shift) / 2
        if high > low:
            vertices += [(s.x + low, s.y + low + shift), (s.x + high, s.y + high + shift)]
    codes = [Path.MOVETO, Path.LINETO] * (len(vertices) // 2)
    return Path(vertices, codes) if vertices else Path([(s.x, s.y)])


def _star(to: Strokes, s: Symbol) -> None:
    """Draw a small star at the upper right: sources disagree."""
    u = to.unit
    at = s.r * 0.72 + 2.5 * u
    vertices = [(s.x + at + sign * 3.6 * u * sin(turn * pi / 3),
                 s.y + at + sign * 3.6 * u * cos(turn * pi / 3))
                for turn in range(3) for sign in (-1, 1)]
    path = Path(vertices, [Path.MOVETO, Path.LINETO] * 3)
    to.add(path, edge=ink.PAPER, width=4)
    to.add(path, edge=ink.INK, width=1.7)


def _bar(to: Strokes, s: Symbol) -> None:
    """Draw a short bar at the lower right: somebody who is accused denies it."""
    u = to.unit
    at = s.r * 0.72 + 2.5 * u
    path = Path([(s.x + at - 3.4 * u, s.y - at), (s.x + at + 3.4 * u, s.y - at)])
    to.add(path, edge=ink.PAPER, width=5)
    to.add(path, edge=ink.INK, width=2.4)


def _bubble(to: Strokes, s: Symbol) -> None:
    u = to.unit
    alpha = 0.45 if s.possible else 1.0
    to.add(outline("disc", s.x, s.y, s.r + 1.4 * u), face=ink.PAPER)
    to.add(outline("disc", s.x, s.y, s.r), face=ink.PAPER)
    start = 90.0
    for share in s.shares:
        end = start - 360 * share.count / max(1, sum(p.count for p in s.shares))
        _ring(to, s, share, (end, start), alpha)
        start = end
    for r in (s.r, s.r - _RING * u):
        to.add(outline("disc", s.x, s.y, r), edge=ink.SEVERAL, width=0.7)


def _ring(to: Strokes, s: Symbol, share: Share, span: tuple[float, float], alpha: float) -> None:
    """Draw a part of a ring from one angle to another (degrees): full, or hatched with spokes."""
    outer, inner = s.r, s.r - _RING * to.unit
    if not share.area:
        to.add(_wedge(s, inner, outer, span), face=share.color, alpha=alpha)
        return
    n = max(1, round((span[1] - span[0]) * pi / 180 * outer / (_SPOKE * to.unit)))
    angles = np.radians(span[0] + (np.arange(n) + 0.5) * (span[1] - span[0]) / n)
    ends = np.column_stack([np.cos(angles), np.sin(angles)])
    vertices = np.stack([ends * inner, ends * outer], axis=1).reshape(-1, 2) + np.array((s.x, s.y))
    to.add(Path(vertices, [Path.MOVETO, Path.LINETO] * n), edge=share.color, width=1.2,
           alpha=alpha)


def _wedge(s: Symbol, inner: float, outer: float, span: tuple[float, float]) -> Path:
    """Give a part of a ring: along the outer circle and back along the inner one."""
    n = max(2, int((span[1] - span[0]) / _ARC) + 1)
    angles = np.radians(np.linspace(*span, n))
    ends = np.column_stack([np.cos(angles), np.sin(angles)])
    ring = np.concatenate([ends * outer, ends[::-1] * inner]) + np.array((s.x, s.y))
    return Path(np.vstack([ring, ring[:1]]), closed=True)


def _shift(path: Path, x: float, y: float, r: float) -> Path:
    return Path(np.asarray(path.vertices) * r + (x, y), path.codes, readonly=True)
