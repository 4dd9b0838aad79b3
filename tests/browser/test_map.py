"""The map paints; reader and address move it; symbols open incidents."""

from __future__ import annotations

import pytest

INK = """
() => [...document.querySelectorAll('canvas.leaflet-zoom-animated')].map(canvas => {
  const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4 * 97) {
    if (data[i + 3]) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
  }
  return seen.size;
})
"""


def test_map_paints_base_names_and_symbols(opened, oracle):
    opened.shows(oracle.shown({}))
    base, areas, names, symbols = opened.until(
        lambda: (ink := opened.map(INK)) and all(ink) and ink, "four painted canvases")
    assert base > 20, "the base map is blank"
    assert min(areas, names, symbols) > 3
    assert opened.stats()["drawn"] >= opened.stats()["shown"] > 0


def test_map_has_legend_scale_and_attribution(opened):
    opened.painted()
    told = opened.frame.locator("body").inner_text()
    assert "geoBoundaries" in told
    assert "km" in told
    legend = opened.frame.get_by_role("button", name="Legend")
    if legend.get_attribute("aria-expanded") == "false":
        legend.click()
    assert "Killing" in opened.frame.locator(".atlas-legend-body").inner_text()


def test_position_of_a_pasted_address_is_taken(atlas):
    atlas.open(lat="16.27", lon="-0.05", z="8")
    atlas.painted()
    assert atlas.view() == pytest.approx([16.27, -0.05, 8], abs=0.01)


def test_pan_and_zoom_reach_the_address_without_asking_the_server(atlas):
    atlas.open()
    atlas.painted()
    atlas.until(lambda: not atlas.page.locator("[data-stale=true]").count(), "a page at rest")
    sent = atlas.log.frames
    before = atlas.view()
    box = atlas.page.locator("iframe[title*=streamlit_folium]").bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    atlas.page.mouse.move(*middle)
    atlas.page.mouse.down()
    atlas.page.mouse.move(middle[0] - 90, middle[1] - 40, steps=5)
    atlas.page.mouse.up()
    atlas.until(lambda: atlas.view()[1] > before[1] + 0.5, "a map that was dragged")
    atlas.page.mouse.wheel(0, -240)
    atlas.until(lambda: atlas.view()[2] > before[2], "a map that was zoomed")
    atlas.until(lambda: atlas.position().get("z") == f"{atlas.view()[2]:.1f}".removesuffix(".0"),
                "the position in the address")
    lat, lon, _zoom = atlas.view()
    assert abs(float(atlas.position()["lat"]) - lat) < 0.002
    assert abs(float(atlas.position()["lon"]) - lon) < 0.002
    assert atlas.log.frames == sent, "panning asked the server"


def test_own_zoom_survives_a_filter_and_stays_in_the_address(atlas, oracle):
    atlas.open()
    atlas.painted()
    atlas.map("atlas.map.setView([15, -4.4], 7.5, {animate: false}); window.mark = 1")
    atlas.until(lambda: atlas.position().get("z") == "7.5", "the position in the address")
    atlas.write("q", "Moura")
    atlas.shows(oracle.shown({"q": ["Moura"]}))
    atlas.until(lambda: atlas.params() == {"q": ["Moura"]}, "the filter in the address")
    assert atlas.view() == pytest.approx([15, -4.4, 7.5], abs=0.01)
    assert atlas.map("window.mark") == 1, "the map was built anew"
    kept = {name: float(value) for name, value in atlas.position().items()}
    assert kept == pytest.approx({"lat": 15, "lon": -4.4, "z": 7.5}, abs=0.01)


def test_region_list_and_reset_move_the_map(atlas):
    atlas.open()
    atlas.painted()
    home = atlas.view()
    atlas.frame.get_by_label("Go to region").select_option(label="Gao")
    atlas.until(lambda: atlas.view()[2] > home[2], "a map that flew to the region")
    atlas.until(lambda: "z" in atlas.position(), "the position in the address")
    atlas.frame.get_by_role("button", name="Whole country").click()
    atlas.until(lambda: atlas.view() == pytest.approx(home, abs=0.06), "the whole country")


@pytest.mark.parametrize("page", ["", "timeline", "compare"])
def test_a_map_opens_on_the_whole_country(atlas, page):
    """The frame is measured once its style sheet is there, which says how wide the map is."""
    atlas.open(page)
    atlas.painted()
    west, south, east, north = (float(at) for at in atlas.map("atlas.map.getBounds().toBBoxString()").split(","))
    assert max(west + 12.3, south - 10.1) < 0 < min(east - 4.3, north - 25.0)


def click_symbol(atlas, index=0):
    """Click the nth largest symbol."""
    atlas.painted()
    box = atlas.page.locator("iframe[title*=streamlit_folium]").bounding_box()
    symbol = atlas.map("window.incidentLayer.symbols()")[index]
    atlas.page.mouse.click(box["x"] + symbol["x"], box["y"] + symbol["y"])


def test_clicking_a_symbol_opens_its_incident_beside_the_map(opened):
    click_symbol(opened)  # the largest is Moura
    beside = opened.page.locator(".st-key-open_incident")
    beside.wait_for()
    assert "Moura" in beside.inner_text()
    opened.until(lambda: opened.params() == {"incident": ["mli-2022-03-27-moura"]},
                 "the incident in the address")
    beside.get_by_role("button", name="Close").click()
    beside.wait_for(state="detached")
    opened.until(lambda: opened.params() == {}, "an address without the incident")


def test_back_closes_what_the_first_press_in_the_map_opened(atlas):
    atlas.open()
    atlas.painted()
    click_symbol(atlas)
    beside = atlas.page.locator(".st-key-open_incident")
    beside.wait_for()
    atlas.until(atlas.params, "the incident in the address")
    atlas.page.go_back()
    beside.wait_for(state="detached")
    atlas.until(lambda: atlas.page.url.removesuffix("/") == atlas.url, "the map alone")


def test_same_symbol_can_be_opened_again_after_closing(opened):
    beside = opened.page.locator(".st-key-open_incident")
    for _ in range(2):
        click_symbol(opened)
        beside.wait_for()
        beside.get_by_role("button", name="Close").click()
        beside.wait_for(state="detached")


def test_list_opens_an_incident_as_the_map_does(opened):
    opened.painted()
    opened.page.locator(".st-key-beside").get_by_role("button", name="Aslagh").click()
    beside = opened.page.locator(".st-key-open_incident")
    beside.wait_for()
    opened.until(lambda: opened.params() == {"incident": ["mli-2025-02-16-aslagh"]},
                 "the incident in the address")
    beside.get_by_role("button", name="Close").click()
    beside.wait_for(state="detached")


def test_incident_of_a_pasted_address_is_open(atlas):
    atlas.open(incident="mli-2025-02-17-tilemsi")
    assert "Tilemsi" in atlas.page.locator(".st-key-open_incident").inner_text()


def test_what_cannot_be_mapped_is_listed_with_the_reason(opened):
    opened.painted()
    tray = opened.page.locator(".st-key-tray")
    tray.locator("summary").click()
    tray.get_by_role("button", name="Welingara").wait_for()
    assert "7 places bear the name" in tray.inner_text()


def test_the_note_that_incidents_are_loading_does_not_stay(atlas):
    atlas.open("timeline")
    atlas.painted()
    atlas.page.wait_for_timeout(700)  # it comes after 400 ms
    assert not atlas.frame.get_by_text("Loading incidents").is_visible()
