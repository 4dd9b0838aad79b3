"""The map on a page: a stable base, and the one layer that learns what to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

import folium
import streamlit as st
from markupsafe import Markup
from streamlit_folium import st_folium

from geo.filters.coded import Bytes
from geo.gazetteer import units
from geo.model.admin import Vintage
from geo.view.layer import IncidentLayer, Region, base_map, spec_text
from geo.view.offline import use_local_assets
from ui import data
from ui.assets import served
from ui.head_start import begun
from ui.html import tag
from ui.map_spec import layer_spec
from ui.map_told import NOBODY_LISTENS, Listeners, dispatch
from ui.map_words import map_words
from ui.state import View

MALI = (17.4, -4.4, 5.0)
HEIGHT = 500
DOCK_HEIGHT = 292
"""What a dock below a map adds to the height of its frame; see ui/assets/atlas-dock.css."""
Dock = Literal["", "below", "beside"]


def incident_map(view: View,  # noqa: PLR0913 - one keyword for each thing a page may want
                 seen: data.Edition, match: Bytes, *, key: str, height: int = HEIGHT,
                 focus: Sequence[float] | None = None, selected: int | None = None,
                 only: int | None = None, follow_url: bool = True, dock: Dock = "",
                 sync: str | None = None, held: int = 0, word: str | None = None,
                 listeners: Listeners = NOBODY_LISTENS) -> None:
    """Show what the view's filter leaves, which is what ``match`` says; see ``ui.shown``.

    ``only`` shows one row, whatever the filter. ``listeners`` hear what the reader does on the map.
    The reader's position lives in the browser and survives every change of filter. ``dock`` is
    where timeline and table stand; maps with one ``sync`` move together; ``held`` counts what the
    page lists as selected; ``word`` is that of ``ui.head_start``.
    """
    spec = layer_spec(view, seen, match, focus=focus, selected=selected, only=only, sync=sync,
                      held=held)
    told = spec_text(replace(spec, begun=begun(word)))
    with st.container(key=f"spec_of_{key}"):  # first: mostly the map that hears of it is there
        st.html(tag("div", Markup(told)))  # noqa: S704 - it has no sign of HTML's
    with st.container(key=f"{key}_frame"):  # by this class the screenshot view finds it
        st_folium(_base(view, key, dock, follow_url=follow_url), key=key, height=height,
                  use_container_width=True, returned_objects=["last_object_clicked_tooltip"],
                  on_change=lambda: _told(key, listeners))


def _base(view: View, key: str, dock: Dock, *, follow_url: bool) -> folium.Map:
    """Give the map without what it shows: the same, once it stands there."""
    use_local_assets(served())
    lat, lon, zoom = st.session_state.setdefault(f"{key}_first", _first_view(view))
    base = base_map(lat=lat, lon=lon, zoom=zoom, words=map_words(view.lang), regions=regions(),
                    follow_url=follow_url, dock=dock)
    IncidentLayer(f"st-key-spec_of_{key}").add_to(base)
    return base


def _first_view(view: View) -> tuple[float, float, float]:
    if view.lat is None or view.lon is None:
        return MALI
    return view.lat, view.lon, view.z or 8.0


def _told(key: str, listeners: Listeners) -> None:
    news = st.session_state.get(key)
    dispatch(news.get("last_object_clicked_tooltip") if isinstance(news, Mapping) else None,
             listeners)


@lru_cache(maxsize=1)
def regions() -> list[Region]:
    """Give the regions to zoom to; their names are official, and French in every language."""
    table = units.units("adm1", Vintage.V2015)
    return [{"id": str(i), "name": str(n), "bounds": [south, west, north, east]}
            for i, n, (west, south, east, north) in zip(
                table.index, table["name"], table.geometry.bounds.to_numpy().tolist(),
                strict=True)]
