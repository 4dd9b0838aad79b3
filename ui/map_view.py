"""The map on a page: a stable base, and the one layer that learns what to show."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
import pandas as pd
import streamlit as st
from streamlit_folium import st_folium

from geo.gazetteer import units
from geo.i18n import _
from geo.labels import label
from geo.model.admin import Vintage
from geo.model.vocabulary import ColorBy, DateMatch, Kind
from geo.view.arrays import pack_mask
from geo.view.layer import LayerSpec, Region, base_map, incident_group
from geo.view.offline import use_local_assets
from geo.view.palette import NOBODY, SEVERAL, colors, legend
from geo.view.timeline import stacks
from ui import data
from ui.assets import ensure_static
from ui.state import View

MALI = (17.4, -4.4, 5.0)
HEIGHT = 500
_CODE = {ColorBy.TYPE: "type", ColorBy.GRADE: "grade", ColorBy.PERPETRATOR: "perp"}


def incident_map(view: View,  # noqa: PLR0913 - one keyword for each thing a page may want
                 seen: data.Edition, match: pd.Series, *, key: str,
                 height: int = HEIGHT, focus: Sequence[float] | None = None,
                 selected: int | None = None,
                 follow_url: bool = True,
                 on_pick: Callable[[list[int]], None] | None = None) -> None:
    """Show the incidents that ``match`` calls definite or possible; see ``IncidentFilter``.

    ``on_pick`` is told the row numbers under a click. The reader's position lives in the browser
    and survives every change of filter.
    """
    use_local_assets(ensure_static())
    first = st.session_state.setdefault(f"{key}_first", _first_view(view))
    base = base_map(lat=first[0], lon=first[1], zoom=first[2], words=map_words(view.lang),
                    regions=regions(), follow_url=follow_url)
    with st.container(key=f"{key}_frame"):  # by this class the screenshot view finds it
        st_folium(base, key=key, height=height, use_container_width=True,
                  feature_group_to_add=incident_group(
                      _spec(view, seen, match, focus=focus, selected=selected)),
                  returned_objects=["last_object_clicked_tooltip"],
                  on_change=lambda: _picked(key, on_pick))


def _first_view(view: View) -> tuple[float, float, float]:
    if view.lat is None or view.lon is None:
        return MALI
    return view.lat, view.lon, view.z or 8.0


def _picked(key: str, on_pick: Callable[[list[int]], None] | None) -> None:
    """Take the rows that the map says were clicked; what is no list of numbers is ignored."""
    told = (st.session_state.get(key) or {}).get("last_object_clicked_tooltip")
    try:
        rows = [int(r) for r in json.loads(told or "{}").get("rows", [])]
    except (ValueError, TypeError, AttributeError, OverflowError):
        return
    if rows and on_pick:
        on_pick(rows)


def _spec(view: View, seen: data.Edition, match: pd.Series, *, focus: Sequence[float] | None,
          selected: int | None) -> LayerSpec:
    codes = data.codes(seen)[_CODE[view.color]]
    base = f"../../atlas/{seen.key}/internal"
    mask, possible = (pack_mask(np.asarray(match.eq(m))) for m in DateMatch)
    present = _shown_codes(view, seen, match)
    return LayerSpec(
        url=f"{base}/incidents.bin", shapes=f"{base}/shapes.json",
        card=f"{base}/{view.lang}/card/", mask=mask, mask_possible=possible,
        generation=hashlib.sha256((mask + possible).encode()).hexdigest()[:12],
        color_by=_CODE[view.color], colors=colors(view.color, codes),  # type: ignore[arg-type]
        color_several=SEVERAL, color_none=NOBODY, basis=str(view.filter.basis),  # type: ignore[arg-type]
        legend=[{"color": color, "label": name}
                for name, color in legend(view.color, codes, present)],
        words={"color_by": label("color", view.color),
               "size_by": _("Size: killed, {basis}").format(
                   basis=label("basis", view.filter.basis).lower())},
        selected=selected, vintage=str(view.filter.vintage), focus=focus)


def _shown_codes(view: View, seen: data.Edition, match: pd.Series) -> set[str]:
    """Give the codes that occur among what is shown, so that the legend tells no more."""
    table = data.frame(seen)
    shown = table[match.notna().to_numpy() & table["kind"].eq(Kind.INCIDENT).to_numpy()]
    return set(stacks(shown, view.color).unique())


@lru_cache(maxsize=1)
def regions() -> list[Region]:
    """Give the regions to zoom to; their names are official, and French in every language."""
    table = units.units("adm1", Vintage.V2015)
    return [{"id": str(i), "name": str(n), "bounds": [south, west, north, east]}
            for i, n, (west, south, east, north) in zip(
                table.index, table["name"], table.geometry.bounds.to_numpy().tolist(),
                strict=True)]


def map_words(lang: str) -> dict[str, str]:
    """Give every word that stands on the map itself."""
    return {
        "lang": lang, "map": _("Map of the incidents shown; the list beside it says the same"),
        "attribution": _("Boundaries: geoBoundaries (CC BY 4.0). Base: Natural Earth. Places: "
                         "GeoNames (CC BY 4.0), OCHA. Lines imply no endorsement."),
        "zoom_in": _("Zoom in"), "zoom_out": _("Zoom out"), "reset": _("Whole country"),
        "regions": _("Go to region"), "legend": _("Legend"),
        "symbols": _("Place known as"), "exact": _("Named place"),
        "near": _("Near a named place"),
        "unknown": _("Coordinates, precision not stated"), "adm3": _("Commune"),
        "adm2": _("Cercle"),
        "adm1": _("Region"), "route": _("Along a route"),
        "ambiguous": _("Places named by different sources"),
        "conflict": _("Sources disagree on date, place or perpetrator"),
        "possible": _("Possibly in the date range"), "no_toll": _("No toll given"),
        "cluster_key": _("Several incidents: full part placed, hatched part known to an area"),
        "incidents": _("{n} incidents"), "incidents_at": _("{n} incidents at {k} places"),
        "more": _("Click to list them"), "loading": _("Loading incidents …"),
        "failed": _("The incidents could not be loaded. Reload the page."),
    }

