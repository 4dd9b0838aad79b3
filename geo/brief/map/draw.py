"""One map: the brief's incidents on their ground, with names, legend, scale bar and locator."""

from __future__ import annotations

import numpy as np
import shapely
from matplotlib.axes import Axes

from geo.brief.fonts import Fonts
from geo.brief.map import ink
from geo.brief.map.areas import draw_areas
from geo.brief.map.drawn import Drawn, LegendSection, Part
from geo.brief.map.furniture import Room, draw_furniture
from geo.brief.map.gather import gather
from geo.brief.map.ground import Ground, draw_ground, vintage_of
from geo.brief.map.key import draw_panel, letter
from geo.brief.map.ledger import Ledger
from geo.brief.map.legend import legend_of, numbered
from geo.brief.map.lettering import Names
from geo.brief.map.look import Symbol
from geo.brief.map.names import (
    country_names,
    degree_names,
    lake_names,
    river_names,
    unit_names,
)
from geo.brief.map.numbers import numbers
from geo.brief.map.panel import Positions, Spot, layouts, settle
from geo.brief.map.sheet import Sheet, sheet_on
from geo.brief.map.shorter import Rung, rungs, shortened
from geo.brief.map.strokes import Strokes, draw_symbol, reach
from geo.brief.map.town_names import town_names
from geo.brief.map.view import View, fit
from geo.brief.model import Box, Brief
from geo.brief.speaking import speaking
from geo.i18n import _, number
from geo.model.admin import Vintage

_ROUNDS = 5  # the legend's size depends on the symbols and their places on the legend's
_COARSE = 0.02  # degrees, some 2 km: near enough to keep the legend clear of a region
_PAD = 0.03  # of the box that was asked for, on each side
_GAP = 1.5   # CSS pixels between names


def draw(axes: Axes, brief: Brief, *, fonts: Fonts, legend: bool = True) -> Drawn:
    """Draw a brief's map so that it fills the axes, and tell what lies where.

    The axes' data coordinates become points from their lower left corner. ``legend`` off leaves
    the legend to the frame, which prints ``Drawn.legend``.
    """
    with speaking(brief.request.lang):
        return _drawn(sheet_on(axes, fonts), brief, legend=legend)


def _drawn(sheet: Sheet, brief: Brief, *, legend: bool) -> Drawn:
    spot, view, symbols, sections, share = _settled(sheet, brief, legend=legend)
    points = brief.map.points
    ground = _ground(brief, view)
    draw_ground(sheet, ground)
    draw_areas(sheet, view, points)
    ids = points["incident_id"].astype(str).tolist()
    ledger = Ledger(sheet.width, sheet.height, _GAP * sheet.unit)
    _draw_symbols(sheet, symbols, ledger, ids)
    if spot:
        draw_panel(sheet.smaller(share), spot.panel, spot.box)
        ledger.take(spot.box)
    scale = draw_furniture(sheet, ground, Room(ledger, view.flat(_clear(brief, view))))
    missing = _write(Names(sheet, ledger, ground), symbols, brief, ids)
    for spine in sheet.axes.spines.values():
        spine.set(color=ink.FRAME, linewidth=0.9 * sheet.unit, zorder=12)
    outside = len(points) - len({r for s in symbols for r in s.rows})
    return Drawn(sheet.in_pixels(), view.box, sections, _crs(view), scale, numbered(brief),
                 missing, outside, _notes(ground), sheet.unit)


def _settled(sheet: Sheet, brief: Brief, *, legend: bool
             ) -> tuple[Spot | None, View, list[Symbol], tuple[LegendSection, ...], float]:
    """Find the view, the symbols in it, the legend's place and the size of its type."""
    points, wanted = brief.map.points, _wanted(brief)
    view, spot = fit(wanted, sheet.width, sheet.height), None
    at = points[["lon", "lat"]].to_numpy(dtype=float)
    west, south, east, north = wanted
    at = at[(at[:, 0] >= west) & (at[:, 0] <= east) & (at[:, 1] >= south) & (at[:, 1] <= north)]
    symbols = gather(points, view, sheet.unit, wanted)
    sections = legend_of(brief, symbols)
    ways = list(rungs(sheet)) if legend else []
    for _round in range(_ROUNDS):
        before = sections
        spot, ways = _spot(sheet, sections, ways, (wanted, _clear(brief, view), at))
        view = spot.view if spot else fit(wanted, sheet.width, sheet.height)
        symbols = gather(points, view, sheet.unit, wanted)
        sections = legend_of(brief, symbols)
        under = _under(symbols, spot, view)
        if sections == before and not len(under):
            break
        at = np.vstack([at, under])
    way = ways[0] if ways else Rung()
    return spot, view, symbols, shortened(before, way.named) if spot else sections, way.share


def _spot(sheet: Sheet, sections: tuple[LegendSection, ...], ways: list[Rung],
          around: tuple[Box, shapely.Geometry, Positions]) -> tuple[Spot | None, list[Rung]]:
    """Find the legend's place: give way as far as it takes, and never take that back."""
    for n, way in enumerate(ways if sections else ()):
        small = sheet.smaller(way.share)
        panels = layouts(small, shortened(sections, way.named), way.columns)
        if spot := settle(small, panels, *around, way.given_up, way.least):
            return spot, ways[n:]
    return None, ways


def _under(symbols: list[Symbol], spot: Spot | None, view: View) -> Positions:
    """Give where symbols (degrees) lie under the legend: a bubble stands between its incidents."""
    x0, y0, x1, y1 = spot.box if spot else (np.inf, np.inf, -np.inf, -np.inf)
    found: Positions = np.array([
        (view.west + s.x / view.per_lon, view.south + s.y / view.per_degree) for s in symbols
        if x0 - s.r < s.x < x1 + s.r and y0 - s.r < s.y < y1 + s.r], dtype=float).reshape(-1, 2)
    return found


def _wanted(brief: Brief) -> Box:
    """Give the box to show: round one that was asked for a little more, so that it is seen."""
    west, south, east, north = brief.map.view
    pad = _PAD if brief.request.bbox else 0.0
    dx, dy = (east - west) * pad, (north - south) * pad
    return west - dx, south - dy, east + dx, north + dy


def _clear(brief: Brief, view: View) -> shapely.Geometry:
    """Give what the legend must not cover (degrees): the region, the country or the asked box."""
    return shapely.simplify(_ground(brief, view).lifted, _COARSE)


def _ground(brief: Brief, view: View) -> Ground:
    region = brief.map.region
    return Ground(region, vintage_of(region, brief.request.wanted.vintage), view,
                  brief.request.bbox)


def _draw_symbols(sheet: Sheet, symbols: list[Symbol], ledger: Ledger, ids: list[str]) -> None:
    to = Strokes(sheet.unit)
    for symbol in symbols:
        draw_symbol(to, symbol)
        box = reach(symbol, sheet.unit)
        names = frozenset(ids[r] for r in symbol.rows)
        ledger.take(box, names)
        sheet.keep(Part.SYMBOL, box, "", names)
    sheet.paths(to.paths, 5, **to.style)
    for symbol in symbols:
        letter(sheet, symbol, order=5.5)


def _write(names: Names, symbols: list[Symbol], brief: Brief, ids: list[str]) -> tuple[int, ...]:
    missing: tuple[int, ...] = ()
    if numbered(brief):
        told = dict(enumerate(brief.map.points["number"].astype(int)))
        missing = numbers(names, symbols, told, ids)
    town_names(names, symbols)
    for more in (country_names, unit_names, lake_names, river_names, degree_names):
        more(names)
    return missing


def _crs(view: View) -> str:
    """Say how the map is projected."""
    return _("EPSG:4326 (WGS 84), equirectangular, true to scale at {lat}° N").format(
        lat=number(round(view.middle, 1)))


def _notes(ground: Ground) -> tuple[str, ...]:
    """Say where the ground is not what the vintage's name promises."""
    if ground.vintage is not Vintage.V2023:
        return ()
    found = [_("The regions of 2023 have no open limits: theirs are put together from the communes "
               "of 2015 and approximate.")]
    if ground.shows_cercles:
        found.append(_("The cercles drawn are those of 2015: those of 2023 have no open limits."))
    return tuple(found)
