"""A candidate's place beside those of incidents: numbers only, no place finer than it is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import folium
import pandas as pd
from streamlit_folium import st_folium

from geo.model.incident import Where
from geo.model.vocabulary import GeoPrecision, GeoStatus
from ui.candidate_map import FIRST, OTHER, country_map
from ui.state import View

PINS = (GeoPrecision.EXACT, GeoPrecision.NEAR)


class Spot(NamedTuple):
    """Where something may be: EPSG:4326 degrees, kilometres; ``pin`` where a point is known."""

    lat: float
    lon: float
    radius_km: float
    pin: bool


def place_spot(where: Where) -> Spot | None:
    """Give the spot of a located place."""
    if where.status is not GeoStatus.RESOLVED or where.lat is None or where.lon is None:
        return None
    return Spot(where.lat, where.lon, where.radius_km or 0.0,
                where.precision in PINS and not where.is_route and len(where.units) <= 1
                and not any(s.get("kind") == "unit" for s in where.shapes))


def incident_spot(row: pd.Series) -> Spot | None:
    """Give the spot of a row of the incidents table."""
    point = row["geometry"]
    if point is None or pd.isna(point):
        return None
    radius = 0.0 if pd.isna(row["radius_km"]) else float(row["radius_km"])
    pin = str(row["geo_precision"]) in PINS and not row["is_route"]
    return Spot(float(point.y), float(point.x), radius, bool(pin))


def spots_map(view: View, own: Spot | None, others: Sequence[Spot], *, key: str,
              height: int = 260) -> None:
    """Draw one spot blue and the others orange."""
    base = country_map(view)
    group = folium.FeatureGroup(name="spots")
    for spot in others:
        _draw(group, spot, OTHER)
    if own is not None:
        _draw(group, own, FIRST)
    st_folium(base, key=key, height=height, use_container_width=True, feature_group_to_add=group,
              returned_objects=[])


def _draw(group: folium.FeatureGroup, spot: Spot, color: str) -> None:
    if spot.radius_km or not spot.pin:
        folium.Circle((spot.lat, spot.lon), radius=max(spot.radius_km, 5) * 1000, color=color,
                      weight=2, fill=True, fill_opacity=.15).add_to(group)
    if spot.pin:
        folium.CircleMarker((spot.lat, spot.lon), radius=7, color="#ffffff", weight=1.5, fill=True,
                            fill_color=color, fill_opacity=.95).add_to(group)
