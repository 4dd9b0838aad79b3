"""The map's script holds our words literally, never changes with the filter, stays at home."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import folium
import pytest
import streamlit_folium
from folium.elements import JSCSSMixin
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Template

from geo.view.layer import BASE_WORDS, LAYER_WORDS, IncidentLayer, LayerSpec, base_map, spec_text
from geo.view.offline import use_local_assets
from geo.view.safe import safe_json

HOSTILE = [
    "{{1234567*7654321}}", "{% for x in y %}", "{# no #}", "${7*7}", "`${7*7}`", "{{'leaflet'}}",
    "</script><script>alert(1)", "<img src=x onerror=alert(1)>", "alert(coords);", "&lt;",
    "it's \"quoted\" \\ and \\u007b", "map_div_0 drawnItems_draw_control_div_1",
    "\u2028\u2029\x00\x1f", "Ségou, ߒߞߏ",
]  # fmt: skip
REGIONS = [{"id": "gao", "name": "Gao", "bounds": [14.9, -2.1, 19.0, 4.3]}]
WORDS = {word: word for word in BASE_WORDS}
SPEC = LayerSpec(
    url="../../atlas/v1/public/incidents.bin",
    shapes="../../atlas/v1/public/shapes.json",
    card="../../atlas/v1/public/card/",
    mask="eJxjBQAABgAG",
    generation="1",
    color_by="type",
    colors=("#c8601a",),
    basis="low",
    legend=({"color": "#c8601a", "label": "Killing"},),
    words={word: word for word in LAYER_WORDS},
)


def make_map(words: dict[str, str] = WORDS, name: str = "Gao") -> folium.Map:
    regions = [REGIONS[0] | {"name": name}]
    fmap = base_map(lat=17.3, lon=-4, zoom=5.5, words=words, regions=regions)  # type: ignore[arg-type]
    IncidentLayer("here").add_to(fmap)
    return fmap


def script(fmap: folium.Map) -> str:
    """Return the script as the browser gets it."""
    fmap.get_root().render()
    return streamlit_folium._get_map_string(fmap)


def argument(script: str, call: str) -> dict[str, object]:
    """Parse the JSON that a script hands to one of our functions."""
    start = script.index("{", script.index(call))
    return json.JSONDecoder().raw_decode(script[start:])[0]  # type: ignore[no-any-return]


@given(st.recursive(st.text() | st.integers() | st.none(), lambda x: st.lists(x, max_size=3)))
def test_safe_json_is_json_that_two_templates_leave_alone(value: object) -> None:
    written = safe_json({"value": value})
    assert json.loads(written) == {"value": value}
    assert Template(Template(written).render()).render() == written
    for string in re.findall(r'"((?:[^"\\]|\\.)*)"', written):
        assert not set("&<>'{}$`_%") & set(string)
        assert re.fullmatch(r"[^\\]*(\\([bfnrt]|u[0-9a-f]{4})[^\\]*)*", string)


@given(st.text(alphabet="\\\"'{}%$u0041n/`"))
def test_safe_json_keeps_backslashes_and_quotes(text: str) -> None:
    assert json.loads(safe_json([text])) == [text]


def test_safe_json_refuses_what_json_lacks() -> None:
    with pytest.raises(ValueError, match="JSON"):
        safe_json(float("nan"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_arrive_literally(text: str) -> None:
    spec = replace(
        SPEC, legend=[{"color": "#000000", "label": text}], words=dict.fromkeys(LAYER_WORDS, text)
    )
    base = script(make_map(dict.fromkeys(BASE_WORDS, text), text))
    told = argument(base, "createMap")
    assert set(told["words"].values()) == {text}  # type: ignore[attr-defined]
    assert told["regions"][0]["name"] == text  # type: ignore[index]
    assert json.loads(spec_text(spec))["legend"] == [{"color": "#000000", "label": text}]
    assert not set("&<>") & set(spec_text(spec))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_survive_the_whole_page(text: str) -> None:
    fmap = base_map(lat=17, lon=-4, zoom=5, words=dict.fromkeys(BASE_WORDS, text), regions=[])
    IncidentLayer(text).add_to(fmap)
    page = fmap.get_root().render()
    start = page.index('"', page.index("atlas.follow"))
    assert json.JSONDecoder().raw_decode(page[start:])[0] == text
    assert str(1234567 * 7654321) not in page


def test_the_map_is_the_same_for_every_filter() -> None:
    one, two = script(make_map()), script(make_map())
    assert 'atlas.follow("here")' in one
    assert streamlit_folium.generate_js_hash(one) == streamlit_folium.generate_js_hash(two)
    assert spec_text(SPEC) != spec_text(replace(SPEC, generation="2", selected=4))


def test_another_language_is_another_map() -> None:
    one, two = script(make_map()), script(make_map(WORDS | {"lang": "fr"}))
    assert streamlit_folium.generate_js_hash(one) != streamlit_folium.generate_js_hash(two)


def test_a_map_has_no_dock_unless_it_is_asked_for() -> None:
    bare = base_map(lat=17, lon=-4, zoom=5, words=WORDS, regions=[])
    docked = base_map(lat=17, lon=-4, zoom=5, words=WORDS, regions=[], dock="beside")
    assert argument(script(bare), "createMap")["dock"] == ""
    assert argument(script(docked), "createMap")["dock"] == "beside"


def test_missing_words_are_all_named() -> None:
    with pytest.raises(ValueError, match=r"legend.*reset"):
        make_map({w: w for w in BASE_WORDS - {"reset", "legend"}})
    with pytest.raises(ValueError, match="size_by"):
        spec_text(replace(SPEC, words={"color_by": "Type"}))


def test_people_may_pinch_the_page() -> None:
    fmap = make_map()
    fmap.get_root().render()
    assert "user-scalable" not in streamlit_folium._get_header(fmap)


def subclasses(parent: type[JSCSSMixin]) -> set[type[JSCSSMixin]]:
    children = parent.__subclasses__()
    return {parent}.union(*(subclasses(child) for child in children))


def test_nothing_is_loaded_from_outside() -> None:
    use_local_assets("1.0")
    use_local_assets("1.0")
    links = [
        link
        for owner in subclasses(JSCSSMixin)
        for _, link in [*owner.default_js, *owner.default_css]
    ]
    assert all(link.startswith("../../app/static/") for link in links)
    assert [name for name, _link in folium.Map.default_js] == ["app/atlas.js?v=1.0"]
    page = make_map().get_root().render()
    assert not re.findall(r"(?:src|href)=\"https?://", page)
