"""Places on a small map, none finer than it is known: a point, the line it lies on, whole units.

Numbers and geometry only, since text given to folium runs as a template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import asinh, log2, radians, tan
from typing import Any, NamedTuple

import folium
import pandas as pd
import shapely
import streamlit as st
from streamlit_folium import st_folium

from geo.filters.mask import load
from geo.gazetteer import units
from geo.gazetteer.distance import KM_PER_DEGREE
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.written_ref import written
from geo.i18n import _
from geo.model.incident import Where
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.view.layer import base_map
from geo.view.offline import use_local_assets
from ui.assets import served
from ui.map_view import MALI
from ui.map_words import map_words
from ui.state import View

FIRST, OTHER = "#3a7fc9", "#c8601a"  # told apart by the colour-blind, on light and dark alike
PINS = (GeoPrecision.EXACT, GeoPrecision.NEAR)
LINES, WITHIN = ("circle", "route"), "disc"  # kinds of shapes: on it, anywhere inside it
Line = tuple[tuple[float, float], ...]  # (latitude, longitude) pairs
COUNTRY_ZOOM, NEAREST_ZOOM = 4.6, 8.0
RIM = 4  # pixels by which the blue spot is drawn wider
WIDE = 600  # pixels: a narrower map opens farther out by itself, see ui/assets/atlas-map.js
_TILE, _ROOM = 256, .8  # pixels of the world at zoom 0; the share of the map that spots may fill
_COARSE = .01  # degrees by which an outline may be off on so small a map


class Spot(NamedTuple):
    """Where something may be: EPSG:4326 degrees, kilometres.

    ``pin`` where a point is known; else it lies somewhere on ``lines`` or inside ``areas``, if
    there are any, and within ``radius_km`` if not.
    """

    lat: float
    lon: float
    radius_km: float
    pin: bool
    lines: tuple[Line, ...] = ()
    areas: tuple[Line, ...] = ()


def place_spot(where: Where) -> Spot | None:
    """Give the spot of a located place."""
    if where.status is not GeoStatus.RESOLVED:
        return None
    pin = where.precision in PINS and not where.is_route and len(where.units) <= 1
    return _spot(where.lat, where.lon, where.radius_km, where.shapes, pin=pin)


def incident_spot(row: pd.Series) -> Spot | None:
    """Give the spot of a row of the incidents table."""
    if row["geo_status"] != GeoStatus.RESOLVED:
        return None
    point = None if pd.isna(row["geometry"]) else row["geometry"]
    return _spot(point and float(point.y), point and float(point.x),
                 None if pd.isna(row["radius_km"]) else float(row["radius_km"]),
                 load(str(row["shapes"])),
                 pin=str(row["geo_precision"]) in PINS and not row["is_route"])


def answer_spot(found: Resolution) -> Spot | None:
    """Give the spot of an answer of the resolver, drawn as the map will draw it once it is kept."""
    if found.status is not GeoStatus.RESOLVED:
        return candidate_spot(found)
    kept = place_spot(locate(written(found, found.text)))
    if kept and (kept.lines or kept.areas):
        return kept
    if found.line:
        line = _turned(found.line)
        return Spot(*line[len(line) // 2], found.radius_km or 0.0, pin=False, lines=(line,))
    if found.lat is None or found.lon is None:
        return None
    return Spot(found.lat, found.lon, found.radius_km or 0.0, found.precision in PINS)


def candidate_spot(candidate: PlaceCandidate | Resolution) -> Spot | None:
    """Give the point of what a name may mean."""
    if candidate.lat is None or candidate.lon is None:
        return None
    return Spot(candidate.lat, candidate.lon, 0.0, pin=True)


def _spot(lat: float | None, lon: float | None, radius_km: float | None,
          shapes: Sequence[Mapping[str, Any]], *, pin: bool) -> Spot | None:
    """Give a spot with the lines and areas that are drawn for it; then no point is known."""
    lines = tuple(_turned(s["line"]) for s in shapes if s["kind"] in LINES)
    areas = (*(_turned(s["line"]) for s in shapes if s["kind"] == WITHIN),
             *(line for s in shapes if s["kind"] == "unit"
               for line in _outline(str(s["unit"]), str(s["vintage"]))))
    drawn = (*lines, *areas)
    if lat is None or lon is None:
        if not drawn:
            return None
        lat, lon = drawn[0][0]
    return Spot(lat, lon, radius_km or 0.0, pin and not drawn, lines, areas)


def _turned(line: Sequence[Sequence[float]]) -> Line:
    return tuple((lat, lon) for lon, lat in line)


@lru_cache(maxsize=200)
def _outline(unit: str, vintage: str) -> tuple[Line, ...]:
    """Give the outer limits of a unit, none where no shape of it is open."""
    table = units.units(find_unit(unit)[0].level, vintage)
    if unit not in table.index:
        return ()
    shape = shapely.simplify(table.loc[unit].geometry, _COARSE)
    return tuple(_turned(part.exterior.coords) for part in shapely.get_parts(shape))


def spots_map(view: View, own: Spot | None, others: Sequence[Spot | None], *, key: str,
              height: int = 260, numbered: bool = False) -> None:
    """Draw one spot blue and the others orange, on a map that opens where they are.

    Where they are ``numbered`` a spot that is missing keeps its number.
    """
    there = [spot for spot in others if spot is not None]
    spots = [*there, *([own] if own else [])]
    use_local_assets(served())
    lat, lon, zoom = view_of(spots, height)
    words = map_words(view.lang)
    base = base_map(lat=lat, lon=lon, zoom=zoom, regions=[], follow_url=False, words=words | {
        "map": _("Map of these places"), "attribution": ""})
    group = folium.FeatureGroup(name="spots")
    if own is not None:  # first and wider: where both lie on one place a blue rim is seen
        _draw(group, own, FIRST, wider=RIM if there else 0)
    for spot in there:
        _draw(group, spot, OTHER)
    for (at_lat, at_lon), told in (numbers_of(others) if numbered else {}).items():
        folium.Marker((at_lat, at_lon), icon=folium.DivIcon(
            html=_number(told), icon_size=(0, 0), icon_anchor=(-8, 18))).add_to(group)
    st_folium(base, key=key, height=height, use_container_width=True, feature_group_to_add=group,
              returned_objects=[])
    st.caption(words["attribution"])  # on so small a map it would cover what is drawn


def numbers_of(spots: Sequence[Spot | None]) -> dict[tuple[float, float], str]:
    """Give the numbers that stand at each point, counted from 1; several share a point."""
    found: dict[tuple[float, float], list[str]] = {}
    for n, spot in enumerate(spots, 1):
        if spot is not None:
            found.setdefault((round(spot.lat, 3), round(spot.lon, 3)), []).append(str(n))
    return {point: ", ".join(numbers) for point, numbers in found.items()}


def _number(words: str) -> str:
    """Write numbers, and nothing else, as a label."""
    return ('<span style="display:inline-block;white-space:nowrap;padding:0 4px;border-radius:8px;'
            f'background:#ffffff;color:#1a1a1a;font:600 12px/16px sans-serif">{words}</span>')


def _draw(group: folium.FeatureGroup, spot: Spot, color: str, wider: int = 0) -> None:
    for line in spot.lines:
        folium.PolyLine(line, color=color, weight=3 + wider, dash_array="8 6", line_cap="butt"
                       ).add_to(group)
    for area in spot.areas:
        folium.Polygon(area, color=color, weight=2 + wider, fill=True, fill_opacity=.15
                       ).add_to(group)
    if _is_disc(spot):
        folium.Circle((spot.lat, spot.lon), radius=_radius(spot) * 1000, color=color,
                      weight=2 + wider, fill=True, fill_opacity=.15).add_to(group)
    if spot.pin:
        folium.CircleMarker((spot.lat, spot.lon), radius=7 + wider, color="#ffffff", weight=1.5,
                            fill=True, fill_color=color, fill_opacity=.95).add_to(group)


def _is_disc(spot: Spot) -> bool:
    return not (spot.lines or spot.areas) and bool(spot.radius_km or not spot.pin)


def _radius(spot: Spot) -> float:
    return spot.radius_km if spot.pin else max(spot.radius_km, 5)


def view_of(spots: Sequence[Spot], height: int) -> tuple[float, float, float]:
    """Give latitude, longitude and zoom that show all spots; without any, the whole country."""
    if not spots:
        return MALI[0], MALI[1], COUNTRY_ZOOM
    south, west, north, east = bounds_of(spots)
    wide = (east - west) / 360
    high = (_mercator(north) - _mercator(south)) / radians(360)
    zoom = min([NEAREST_ZOOM, *(log2(_ROOM * pixels / _TILE / share) for pixels, share in (
        (WIDE, wide), (height, high)) if share)])
    return (round((north + south) / 2, 4), round((east + west) / 2, 4),
            round(zoom * 4 - .5) / 4)


def bounds_of(spots: Sequence[Spot]) -> tuple[float, float, float, float]:
    """Give south, west, north and east of all that is drawn of some spots."""
    lats, lons = zip(*(p for s in spots for p in _corners(s)), strict=True)
    return min(lats), min(lons), max(lats), max(lons)


def _corners(spot: Spot) -> Iterator[tuple[float, float]]:
    """Give points between which all that is drawn of a spot lies."""
    yield spot.lat, spot.lon
    for line in (*spot.lines, *spot.areas):
        yield from line
    if _is_disc(spot):
        reach = _radius(spot) / KM_PER_DEGREE
        yield from ((spot.lat + reach, spot.lon + reach), (spot.lat - reach, spot.lon - reach))


def _mercator(lat: float) -> float:
    return asinh(tan(radians(lat)))
