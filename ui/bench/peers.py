"""Other ways to put incidents on a Streamlit map, as their manuals show them, on the same data.

Each stands on a page with the real sidebar and nothing else; the filter is the real one.
"""

from __future__ import annotations

from collections.abc import Callable

import folium
import folium.plugins
import geopandas as gpd
import numpy as np
import pandas as pd
import streamlit as st
from branca.element import MacroElement
from folium.elements import JSCSSMixin
from folium.template import Template
from streamlit_folium import st_folium

from geo.view.offline import STATIC, use_local_assets
from ui import state
from ui.bench.frame import run

HEIGHT = 500
CENTER = (17.4, -4.4)


class Generation(MacroElement):
    """The last words of a map's script: which run it shows."""

    _template = Template("{% macro script(this, kwargs) %}"
                         "window.benchGeneration = {{ this.turn }};{% endmacro %}")

    def __init__(self, turn: int) -> None:
        """Take the number of the run."""
        super().__init__()
        self._name = "Generation"
        self.turn = turn


def show() -> None:
    """Run the page of the peer that the address named when it was opened."""
    session = st.session_state
    session.setdefault("peer", st.query_params.get("peer", "pydeck"))
    session.setdefault("peer_n", int(st.query_params.get("n", "1000")))
    for name in ("peer", "n"):
        st.query_params.pop(name, None)
    run(_peer)


def _peer(view: state.View, table: pd.DataFrame, turn: int) -> None:
    part = _part(table, st.session_state["peer_n"])
    PEERS[st.session_state["peer"]](part[view.filter.mask(part).to_numpy()], turn)


@st.cache_resource
def _part(_table: pd.DataFrame, n: int) -> gpd.GeoDataFrame:
    """Give ``n`` of the incidents that have a point, evenly taken."""
    placed = _table[_table.geometry.notna() & _table.geometry.geom_type.eq("Point")]
    taken = np.linspace(0, len(placed) - 1, min(n, len(placed))).astype(int)
    return gpd.GeoDataFrame(placed.iloc[taken].reset_index(drop=True))


def _points(rows: gpd.GeoDataFrame) -> list[list[float]]:
    return np.column_stack([rows.geometry.y, rows.geometry.x]).round(5).tolist()


def _folium(rows: gpd.GeoDataFrame, turn: int,
            fill: Callable[[folium.Map, gpd.GeoDataFrame], None]) -> None:
    local_scripts()
    shown = folium.Map(CENTER, zoom_start=5, tiles=None, prefer_canvas=True, maxZoom=14)
    fill(shown, rows)
    shown.add_child(Generation(turn))
    st_folium(shown, key="peer_map", height=HEIGHT, use_container_width=True, returned_objects=[])


def local_scripts() -> None:
    """Take Leaflet and its clusters from beside the page: nothing is asked of the net."""
    use_local_assets()
    for owner in (folium.Map, JSCSSMixin):
        owner.default_js, owner.default_css = [], []
    folium.Map.default_js = [("leaflet", f"{STATIC}leaflet.js")]
    folium.Map.default_css = [("leaflet", f"{STATIC}leaflet.css")]
    for plugin in (folium.plugins.MarkerCluster, folium.plugins.FastMarkerCluster):
        plugin.default_js = [("cluster", f"{STATIC}leaflet.markercluster.js")]
        plugin.default_css = [("cluster", f"{STATIC}MarkerCluster.Default.css")]


def _markers(shown: folium.Map, rows: gpd.GeoDataFrame) -> None:
    cluster = folium.plugins.MarkerCluster().add_to(shown)
    for at in _points(rows):
        folium.Marker(at).add_to(cluster)


def _fast(shown: folium.Map, rows: gpd.GeoDataFrame) -> None:
    folium.plugins.FastMarkerCluster(_points(rows)).add_to(shown)


def _geojson(shown: folium.Map, rows: gpd.GeoDataFrame) -> None:
    dot = folium.CircleMarker(radius=4, weight=1, fill=True)
    folium.GeoJson(rows[["geometry"]], marker=dot).add_to(shown)


def _pydeck(rows: gpd.GeoDataFrame, _turn: int) -> None:
    import pydeck  # noqa: PLC0415 - only here

    points = pd.DataFrame({"lon": rows.geometry.x, "lat": rows.geometry.y})
    layer = pydeck.Layer("ScatterplotLayer", points, get_position="[lon, lat]", get_radius=2000,
                         get_fill_color=[200, 96, 26, 180])
    look = pydeck.ViewState(latitude=CENTER[0], longitude=CENTER[1], zoom=4.5)
    st.pydeck_chart(pydeck.Deck([layer], initial_view_state=look, map_provider=None,
                                map_style=None), height=HEIGHT)


def _plotly(rows: gpd.GeoDataFrame, _turn: int) -> None:
    import plotly.graph_objects as go  # noqa: PLC0415 - only here, and only developers have it

    chart = go.Figure(go.Scattermap(lat=rows.geometry.y, lon=rows.geometry.x, mode="markers",
                                    marker={"size": 6}))
    chart.update_layout(map={"style": "white-bg", "zoom": 4.5, "center": {
        "lat": CENTER[0], "lon": CENTER[1]}}, height=HEIGHT, margin=dict.fromkeys("lrtb", 0))
    st.plotly_chart(chart, key="peer_map")


PEERS: dict[str, Callable[[gpd.GeoDataFrame, int], None]] = {
    "marker_cluster": lambda rows, turn: _folium(rows, turn, _markers),
    "fast_marker_cluster": lambda rows, turn: _folium(rows, turn, _fast),
    "geojson": lambda rows, turn: _folium(rows, turn, _geojson),
    "pydeck": _pydeck, "plotly": _plotly,
}

if __name__ == "__main__":
    show()
