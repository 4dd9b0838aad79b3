"""The ground under the incidents: land, the region lifted out of it, borders and waters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor
from typing import Protocol, Unpack

import numpy as np
import shapely
from matplotlib.collections import PathCollection
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from geo.brief.map import ink, layers
from geo.brief.map.layers import Shapes
from geo.brief.map.sheet import Paint, Sheet
from geo.brief.map.view import View
from geo.brief.model import Box
from geo.errors import UnknownUnit
from geo.gazetteer import units
from geo.model.admin import Level, Vintage

_THIN = 0.3   # points: how far a thinned line may leave its course
_EDGE = 0.03  # of the view on each side: where shapes are cut, out of sight
_COMMUNES = 55.0  # points for a tenth of a degree: from that scale on communes are drawn
_DEGREES = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
_MERIDIANS = 8
# The cercles of 2023 have no open limits: those of 2015 stand in, as on the app's map.
_DRAWN = {Vintage.V2023: {Level.ADM2: Vintage.V2015}}


class _Layer(Protocol):
    """Draws a layer of paths by its name, at an order of drawing."""

    def __call__(self, name: str, order: float, level: str = ..., vintage: str = ...,
                 **style: Unpack[Paint]) -> None: ...


@dataclass(frozen=True)
class Ground:
    """What the ground is drawn of: the region's id (empty for the country), vintage, view.

    ``box`` (degrees) is what is shown where it is no unit.
    """

    region: str
    vintage: Vintage
    view: View
    box: Box | None = None

    @property
    def step(self) -> int:
        """Give how far shapes are thinned."""
        return layers.step_for(_THIN / self.view.per_degree)

    @property
    def cut(self) -> Box:
        """Give the box to which shapes are cut, a little beyond the view."""
        west, south, east, north = self.view.box
        dx, dy = (east - west) * _EDGE, (north - south) * _EDGE
        return west - dx, south - dy, east + dx, north + dy

    @property
    def level(self) -> Level | None:
        """Give the region's level, None for the country."""
        return units.unit(self.region, self.vintage).level if self.region else None

    @property
    def lifted(self) -> shapely.Geometry:
        """Give the shape that is lifted out of its surroundings."""
        if self.box:
            return shapely.box(*self.box)
        return (layers.outline_of(self.region, self.vintage, self.step) if self.region
                else layers.mali(self.step))

    @property
    def shows_communes(self) -> bool:
        """Tell whether communes are drawn: within a cercle or a commune, or at a large scale."""
        return (self.level in (Level.ADM2, Level.ADM3)
                or self.view.per_degree / 10 >= _COMMUNES)

    @property
    def shows_cercles(self) -> bool:
        """Tell whether cercles are drawn: not on a map of the whole country."""
        return bool(self.region or self.box) or self.view.per_degree > 60  # noqa: PLR2004 - points


def vintage_of(region: str, wanted: Vintage) -> Vintage:
    """Give the vintage in which a region is drawn: the wanted one if it has the region."""
    for vintage in (wanted, *Vintage):
        try:
            units.unit(region, vintage)
        except UnknownUnit:
            continue
        return Vintage(vintage)
    return wanted


def draw_ground(sheet: Sheet, ground: Ground) -> None:
    """Draw everything below symbols and names."""
    view, u = ground.view, sheet.unit
    to = view.transform

    def layer(name: str, order: float, level: str = "", vintage: str = "",
              **style: Unpack[Paint]) -> None:
        paths = layers.paths(name, level, vintage, ground.step, ground.cut)
        _add(sheet, paths, to, order, **style)

    layer("land", 0.1, facecolors=ink.ABROAD, edgecolors=ink.ABROAD, linewidths=0.4)
    layer("mali", 0.2, facecolors=ink.MALI, edgecolors="none")
    lifted = [layers.path_of(s) for s in layers.cut(_array(ground.lifted), ground.cut)
              if not s.is_empty]
    for width in (13, 8, 4):  # a soft shade round the region
        _add(sheet, lifted, to, 0.3, facecolors="none", edgecolors=ink.SHADE, alpha=0.06,
             linewidths=width * u, joinstyle="round")
    _add(sheet, lifted, to, 0.4, facecolors=ink.REGION, edgecolors="none")
    _graticule(sheet, ground)
    _waters(sheet, ground)
    _borders(sheet, ground, layer)
    layer("abroad", 0.8, facecolors="none", edgecolors=ink.COUNTRY, linewidths=0.9 * u)
    layer("mali", 0.85, facecolors="none", edgecolors=ink.COUNTRY, linewidths=1.7 * u,
          joinstyle="round")
    _add(sheet, lifted, to, 0.9, facecolors="none", edgecolors=ink.OUTLINE,
         linewidths=(1.2 if ground.box else 1.9) * u, joinstyle="round",
         linestyles=[(0, (5, 3))] if ground.box else "solid")


def _graticule(sheet: Sheet, ground: Ground) -> None:
    """Draw meridians and parallels faintly, at the degrees that the map's edge names."""
    west, south, east, north = ground.view.box
    step = degree_step(ground.view)
    lines = [Path([(lon, south), (lon, north)]) for lon in round_degrees(west, east, step)]
    lines += [Path([(west, lat), (east, lat)]) for lat in round_degrees(south, north, step)]
    _add(sheet, lines, ground.view.transform, 0.45, facecolors="none", edgecolors=ink.GRID,
         linewidths=0.5 * sheet.unit, alpha=0.22)


def degree_step(view: View) -> float:
    """Give how many degrees lie between two lines of the graticule."""
    west, _south, east, _north = view.box
    return next(s for s in _DEGREES if (east - west) / s <= _MERIDIANS or s == _DEGREES[-1])


def round_degrees(low: float, high: float, step: float) -> list[float]:
    """Give the multiples of a step between two values.

    >>> round_degrees(-1.2, 0.6, 0.5)
    [-1.0, -0.5, 0.0, 0.5]
    """
    return [round(n * step, 6) for n in range(ceil(low / step), floor(high / step) + 1)]


def _borders(sheet: Sheet, ground: Ground, layer: _Layer) -> None:
    u = sheet.unit
    if ground.shows_communes:
        layer("borders", 0.6, "adm3", str(Vintage.V2015), facecolors="none",
              edgecolors=ink.ADM3, linewidths=0.6 * u)
    if ground.shows_cercles:
        vintage = _DRAWN.get(ground.vintage, {}).get(Level.ADM2, ground.vintage)
        layer("borders", 0.65, "adm2", str(vintage), facecolors="none", edgecolors=ink.ADM2,
              linewidths=0.85 * u)
    layer("borders", 0.7, "adm1", str(ground.vintage), facecolors="none", edgecolors=ink.ADM1,
          linewidths=1.3 * u)


def _waters(sheet: Sheet, ground: Ground) -> None:
    to, u, box = ground.view.transform, sheet.unit, ground.cut
    for rank in (3, 2, 1):
        for dry in (True, False):
            shapes = _array(*(w.shape for w in layers.waters("rivers")
                              if w.rank == rank and w.intermittent is dry))
            paths = [layers.path_of(s) for s in layers.cut(shapes, box) if not s.is_empty]
            _add(sheet, paths, to, 0.5, facecolors="none", edgecolors=ink.RIVER,
                 linewidths=(3.1 - 0.65 * rank) * u, joinstyle="round",
                 linestyles=[(0, (4, 2.5))] if dry else "solid")
    for dry in (True, False):
        shapes = _array(*(w.shape for w in layers.waters("lakes") if w.intermittent is dry))
        paths = [layers.path_of(s) for s in layers.cut(shapes, box) if not s.is_empty]
        _add(sheet, paths, to, 0.55, facecolors=ink.DRY if dry else ink.LAKE,
             edgecolors=ink.RIVER, linewidths=0.7 * u,
             linestyles=[(0, (3, 2))] if dry else "solid")
        if dry:
            _hatched(sheet, ground.view, layers.cut(shapes, box))


def _hatched(sheet: Sheet, view: View, shapes: Shapes) -> None:
    """Hatch lakes that fall dry, lightly."""
    u = sheet.unit
    for shape in shapes:
        if not shape.is_empty:
            sheet.paths(layers.hatch_lines(view.flat(shape), 4.5 * u, 1), 0.56,
                        facecolors="none", edgecolors=ink.RIVER, linewidths=0.5 * u)


def _array(*shapes: shapely.Geometry) -> Shapes:
    held = np.empty(len(shapes), dtype=object)
    held[:] = shapes
    return held


def _add(sheet: Sheet, paths: Iterable[Path], to: Transform, order: float,
         **style: Unpack[Paint]) -> None:
    drawn = PathCollection(list(paths), zorder=order, **style)
    drawn.set_transform(Affine2D(to.get_matrix()) + sheet.axes.transData)
    drawn.set_clip_path(sheet.axes.patch)
    sheet.axes.add_collection(drawn, autolim=False)
