"""Candidates on a map: numbers and geometry only, since text given to folium runs as a template."""

from __future__ import annotations

import folium
import streamlit as st
from streamlit_folium import st_folium

from geo.i18n import _
from geo.model.resolution import Resolution
from geo.view.layer import base_map
from geo.view.offline import use_local_assets
from ui.assets import served
from ui.map_view import MALI, regions
from ui.map_words import map_words
from ui.state import View

FIRST, OTHER = "#24577a", "#c8601a"


def country_map(view: View) -> folium.Map:
    """Give a small map of the country with nothing on it."""
    use_local_assets(served())
    return base_map(lat=MALI[0], lon=MALI[1], zoom=4.6, words=map_words(view.lang),
                    regions=regions(), follow_url=False)


def candidate_map(view: View, found: Resolution, *, key: str, height: int = 380) -> None:
    """Show the answer and its candidates: the answer blue with its radius, the others orange."""
    base = country_map(view)
    group = folium.FeatureGroup(name="candidates")
    drawn = [_point(group, c.lat, c.lon, OTHER, 6) for c in found.candidates
             if c.lat is not None and c.lon is not None]
    if found.line:
        folium.PolyLine([(lat, lon) for lon, lat in found.line], color=FIRST, weight=4,
                        dash_array="8 6").add_to(group)
    elif found.lat is not None and found.lon is not None:
        if found.radius_km:
            folium.Circle((found.lat, found.lon), radius=found.radius_km * 1000, color=FIRST,
                          weight=1, fill=True, fill_opacity=.12).add_to(group)
        drawn.append(_point(group, found.lat, found.lon, FIRST, 8))
    if not drawn and not found.line:
        st.caption(_("Nothing to draw: no candidate has a point."))
    st_folium(base, key=key, height=height, use_container_width=True, feature_group_to_add=group,
              returned_objects=[])


def _point(group: folium.FeatureGroup, lat: float, lon: float, color: str, radius: int) -> bool:
    folium.CircleMarker((lat, lon), radius=radius, color="#ffffff", weight=1.5, fill=True,
                        fill_color=color, fill_opacity=.95).add_to(group)
    return True
