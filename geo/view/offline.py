"""Make folium load its scripts and styles from the app itself, never from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import folium
import folium.plugins  # so that its classes are known and can be silenced
from folium.elements import JSCSSMixin

if TYPE_CHECKING:
    from collections.abc import Iterator

# streamlit-folium's frame lies at <base>/component/streamlit_folium.st_folium/index.html, so
# an address that climbs two floors works behind any base path or reverse proxy.
STATIC: Final = "../../app/static/"
SCRIPTS: Final = (
    "atlas-canvas.js",
    "atlas-geo.js",
    "atlas-base.js",
    "atlas-labels.js",
    "atlas-store.js",
    "atlas-filter.js",
    "atlas-lens.js",
    "atlas-sync.js",
    "atlas-symbols.js",
    "atlas-units.js",
    "atlas-partition.js",
    "atlas-clusters.js",
    "atlas-classes.js",
    "atlas-modes.js",
    "atlas-change.js",
    "atlas-choropleth.js",
    "atlas-hexagons.js",
    "atlas-fan.js",
    "atlas-layer.js",
    "atlas-arrange.js",
    "atlas-mode-cards.js",
    "atlas-mode-legend.js",
    "atlas-unit-table.js",
    "atlas-pointer.js",
    "atlas-controls.js",
    "atlas-legend.js",
    "atlas-dock.js",
    "atlas-timeline-bins.js",
    "atlas-timeline-draw.js",
    "atlas-timeline-brush.js",
    "atlas-timeline-told.js",
    "atlas-timeline-tip.js",
    "atlas-play.js",
    "atlas-window.js",
    "atlas-timeline.js",
    "atlas-ring.js",
    "atlas-rows.js",
    "atlas-search.js",
    "atlas-found.js",
    "atlas-order.js",
    "atlas-inside.js",
    "atlas-pick.js",
    "atlas-table-columns.js",
    "atlas-table-cells.js",
    "atlas-table-rows.js",
    "atlas-table.js",
    "atlas-map.js",
    "atlas-message.js",
    "atlas-heard.js",
)  # in loading order, after Leaflet
STYLES: Final = ("atlas-map.css", "atlas-modes.css", "atlas-dock.css", "atlas-find.css",
                 "atlas-pick.css", "atlas-table.css")
SCRIPT, STYLE = "atlas.js", "atlas.css"
"""What the files above are when they are served."""


def use_local_assets(version: str = "") -> None:
    """Point the folium map at local files and take every outside link from all other classes.

    ``version`` is appended to our own files' addresses so that a browser never mixes releases.
    Calling it again changes nothing. Expects Leaflet's files and our own after them in one file
    each under ``static/app/``: a frame loads one script after the other.
    """
    for owner in {JSCSSMixin, *_subclasses(JSCSSMixin)}:
        for attribute in {"default_js", "default_css"} & set(vars(owner)):
            setattr(owner, attribute, [])
    query = f"?v={version}" if version else ""
    folium.Map.default_js = _links(f"app/{SCRIPT}{query}")
    folium.Map.default_css = _links(f"app/{STYLE}{query}")


def _links(*files: str) -> list[tuple[str, str]]:
    return [(file, STATIC + file) for file in files]


def _subclasses(parent: type[JSCSSMixin]) -> Iterator[type[JSCSSMixin]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)
