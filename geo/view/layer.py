"""The incident map: a base that never changes and one layer that only learns what to show.

streamlit-folium rebuilds a map whose script differs from the last one, which flickers and
forgets the reader's position. So ``base_map`` depends on the language alone, and everything that
a filter changes travels in ``spec_text``, which stands on the page around: the one layer,
``IncidentLayer``, reads it there in the moment in which it changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Final, Literal, TypedDict

import folium
from branca.element import MacroElement
from folium.template import Template

from geo.view.safe import safe_json

# Calm, told apart by colour-blind readers, legible on paper and slate; no red, no green.
PALETTE: Final = (
    "#c8601a", "#3a7fc9", "#8f5fb8", "#c79a16", "#1b8a99",
    "#c4508a", "#8a6a4f", "#58a7de", "#a99be0", "#d3958c",
)  # fmt: skip
SEVERAL_COLOR: Final = "#6b7782"
NONE_COLOR: Final = "#9aa3ab"

# The least that a map must be given; parts of the map bring words of their own beside.
BASE_WORDS: Final = frozenset({
    "lang", "map", "attribution", "zoom_in", "zoom_out", "reset", "regions", "region",
    "legend", "symbols", "exact", "near", "unknown", "adm3", "adm2", "adm1", "route", "ambiguous",
    "conflict", "possible", "no_toll", "cluster_key", "incidents", "incidents_at", "more",
    "loading", "failed",
})  # fmt: skip
LAYER_WORDS: Final = frozenset({"color_by", "size_by"})
UNIT_FILES: Final = {
    "2015": {"adm1": "adm1", "adm2": "adm2", "adm3": "adm3"},
    "2016": {"adm1": "adm1-2016", "adm2": "adm2-2016", "adm3": "adm3"},
    "2023": {"adm1": "adm1-2023", "adm2": "adm2", "adm3": "adm3"},
}


class Region(TypedDict):
    """A region to zoom to; bounds are south, west, north, east in degrees."""

    id: str
    name: str
    bounds: Sequence[float]


class LegendEntry(TypedDict):
    """One colour of the legend and our own word for it."""

    color: str
    label: str


@dataclass(frozen=True, slots=True)
class LayerSpec:
    """What the incident layer shows. Every text in it is ours; the rest is numbers and ids."""

    url: str
    shapes: str
    card: str
    mask: str
    generation: str
    color_by: Literal["type", "grade", "perp"]
    colors: Sequence[str]
    basis: Literal["low", "best", "high"]
    legend: Sequence[LegendEntry]
    words: Mapping[str, str]
    color_several: str = SEVERAL_COLOR
    color_none: str = NONE_COLOR
    selected: int | None = None
    vintage: str = "2015"
    focus: Sequence[float] | None = field(default=None)
    """South, west, north, east to fly to, once for each new value."""
    tests: Sequence[Sequence[Mapping[str, str]]] = ()
    """The filter on codes, see ``geo.filters.coded``: of each list one test must hold.

    ``mask`` tells rows that codes cannot tell, and is empty where it tells nothing.
    """
    since: int | None = None
    until: int | None = None
    """The filter's dates as days of the arrays, both included."""
    killed: int | None = None
    """The filter's least number of people killed, on ``basis``."""
    mode: Literal["symbols", "units", "hexagons", "change"] = "symbols"
    measure: Literal["count", "killed", "rate"] = "count"
    level: Literal["auto", "adm1", "adm2", "adm3"] = "auto"
    before: int | None = None
    """First day of the period, as long as the filter's, that ``change`` compares with."""
    lens: str | None = None
    """Where the figures of one group of speakers are fetched; none: those of the fold."""
    sync: str | None = None
    """The channel by which maps side by side move together."""
    held: int = 0
    """How many incidents the page lists as selected; none: the map gives its selection up."""
    population: str | None = None
    """Where the population of units is fetched, for rates."""
    begun: str | None = None
    """What to fetch once the incidents have come, where the page waits for them."""
    units_url: str | None = None
    """Where the units of each code of ``units`` are fetched, without vintage and ending."""
    heard: str | None = None
    """Where the map asks what to show, as soon as it hears the page ask the server."""


class AtlasMap(folium.Map):
    """A folium map whose script is one call, so that pinch zoom stays allowed on phones."""

    _template = Template("""
        {% macro header(this, kwargs) %}
        <style>html, body { width: 100%; height: 100%; margin: 0; padding: 0; }</style>
        {% endmacro %}
        {% macro html(this, kwargs) %}
        <div class="folium-map" id={{ this.get_name()|tojson }} ></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = window.atlas.createMap(
            {{ this.get_name()|tojson }}, {{ this.atlas_spec }});
        {% endmacro %}
    """)

    def __init__(self, atlas_spec: str) -> None:
        """Take the spec as ``safe_json`` wrote it."""
        super().__init__(tiles=None)
        self._name = "Map"  # streamlit-folium finds the map by this name
        self.atlas_spec = atlas_spec


class IncidentLayer(MacroElement):
    """The layer to add to a base map; it never changes.

    ``place`` is the class of the element on the page whose whole text is a ``spec_text``.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}window.atlas.follow({{ this.place }});{% endmacro %}"
    )

    def __init__(self, place: str) -> None:
        """Name where on the page the specs stand."""
        super().__init__()
        self._name = "IncidentLayer"
        self.place = safe_json(place)


def base_map(
    *,
    lat: float,
    lon: float,
    zoom: float,
    words: Mapping[str, str],
    regions: Sequence[Region],
    follow_url: bool = True,
    dock: Literal["", "below", "beside"] = "",
) -> folium.Map:
    """Build the base map for one language; a position in the page's URL goes before this one.

    ``follow_url`` off makes a map that neither reads nor writes ``lat``, ``lon`` and ``z``.
    ``dock`` is where in the frame timeline and table stand; without one there is only the map.
    Build it anew for every run: streamlit-folium adds what it is given to it.
    Raises ValueError naming the words that are missing.
    """
    _require(words, BASE_WORDS)
    view = [round(float(lat), 4), round(float(lon), 4), round(float(zoom), 2)]
    places = [
        {"id": r["id"], "name": r["name"], "bounds": [float(b) for b in r["bounds"]]}
        for r in regions
    ]
    told = {"words": dict(words), "regions": places, "units": UNIT_FILES, "url": follow_url,
            "dock": dock}
    return AtlasMap(safe_json({"view": view, **told}))


def spec_text(spec: LayerSpec) -> str:
    """Write a spec as JSON that is safe in HTML too.

    Raises ValueError naming the words that are missing.
    """
    _require(spec.words, LAYER_WORDS)
    return safe_json(_plain(asdict(spec)))


def _plain(value: object) -> object:
    """Turn mappings and sequences of any kind into what JSON knows."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(item) for item in value]
    return value


def _require(words: Mapping[str, str], needed: frozenset[str]) -> None:
    missing = sorted(needed - set(words))
    if missing:
        message = f"The map lacks words for {', '.join(missing)}; add them to what you pass."
        raise ValueError(message)
