"""Finding on the map: the search box, the table in the dock, and picking with a box."""

from __future__ import annotations

import pytest

ALL = [f"targeting={t}" for t in ("civilians", "combatants", "disputed", "unknown")]
LOCAL = "() => atlas.table().rows.length && !document.querySelector('.atlas-row-coming')"


@pytest.fixture(scope="module")
def found(opened):
    """Give one window on the map that shows everything."""
    opened.open(targeting=[t.partition("=")[2] for t in ALL])
    opened.painted()
    return opened


def listed(found):
    """Give what the search lists, once it has answered."""
    return found.until(found.frame.locator(".atlas-found-row .atlas-found-name").all_inner_texts,
                       "an answer")


def table(found, column="title"):
    """Give a column of the rows in view, from top to bottom."""
    found.frame.wait_for_function(LOCAL, timeout=60_000)
    return found.map("[...document.querySelectorAll('.atlas-row')].sort((a, b) => a.at - b.at)"
                     f".map((row) => row.querySelector('.atlas-cell-{column}').textContent)")


def told(found):
    return found.map("(() => { const {n, note, drawn} = atlas.table(); return {n, note, drawn}; })()")


def test_a_slash_on_the_page_leads_to_the_box_and_a_choice_flies(found):
    found.page.locator("body").press("/")
    found.until(lambda: found.map("document.activeElement.id") == "atlas-find", "the box")
    found.frame.locator("#atlas-find").press_sequentially("gao")
    assert listed(found)[:3] == ["Gao", "Gao", "Gao"]
    assert found.frame.locator("#atlas-find").get_attribute("aria-expanded") == "true"
    found.frame.locator("#atlas-find").press("ArrowDown")  # the town, after the region
    found.frame.locator("#atlas-find").press("Enter")
    found.until(lambda: found.view() == pytest.approx([16.272, -0.045, 11], abs=0.05), "Gao")
    assert found.frame.locator(".atlas-ring-name").inner_text() == "Gao"
    assert not found.frame.locator(".atlas-found").is_visible()


def test_an_incident_is_found_and_opened_and_escape_leaves_the_box(found):
    field = found.frame.locator("#atlas-find")
    field.fill("moura 2022")
    found.until(lambda: any("Moura" in t for t in listed(found)), "Moura")
    found.frame.locator(".atlas-found-incident").first.click()
    found.until(lambda: "incident" in found.params(), "an opened incident")
    found.page.locator(".st-key-open_incident").wait_for()
    field.fill("<img src=x onerror=alert(1)>")
    found.frame.locator(".atlas-found-none").wait_for()
    field.press("Escape")
    field.press("Escape")
    assert (field.input_value(), found.map("document.activeElement.id")) != ("", "atlas-find")


def test_the_table_lists_what_the_sentence_counts(found, oracle):
    found.frame.get_by_role("tab", name="Table").click()
    expected = oracle.shown({"targeting": [t.partition("=")[2] for t in ALL]})
    assert len(table(found)) == len(told(found)["drawn"])
    periods = found.map("atlas.now.matched.reduce((sum, m, i) => sum + (m && "
                        "atlas.now.store.flags[i] & atlas.AGGREGATE ? 1 : 0), 0)")
    assert told(found)["n"] == expected.filtered - periods
    sure = told(found)["n"] - expected.possible
    assert told(found)["note"].startswith(f"{sure} incidents")
    assert expected.headline.startswith(f"{sure} incidents reported")


@pytest.mark.parametrize("column", ["place", "accused", "type"])
def test_a_column_is_sorted_at_the_press_of_its_head(found, column):
    found.frame.locator(f".atlas-headrow [data-column={column}]").click()
    found.until(lambda: found.frame.locator("[aria-sort=ascending]").count() and
                not found.map("atlas.table().stale"), "a sorted table")
    words = [w.casefold() for w in table(found, column) if w != "–"]
    plain = [found.map(f"{w!r}.normalize('NFKD').replace(/[^a-z0-9]/g, '')") for w in words]
    assert plain == sorted(plain)


def test_the_keyboard_reaches_the_last_row_and_few_are_drawn(found):
    grid = found.frame.get_by_role("grid")
    grid.focus()
    grid.press("End")
    last = told(found)["n"] - 1
    found.until(lambda: told(found)["drawn"][-1] == last, "the last row")
    assert len(told(found)["drawn"]) < 40
    assert grid.get_attribute("aria-activedescendant") == f"atlas-row-{last}"
    assert grid.get_attribute("aria-rowcount") == str(last + 2)
    seen = found.map(f"document.getElementById('atlas-row-{last}').getBoundingClientRect().bottom"
                     " <= document.querySelector('.atlas-table').getBoundingClientRect().bottom + 1")
    assert seen


WRONG = """([[south, west], [north, east]]) => {
  const {store, matched, picked} = atlas.now;
  const bounds = L.latLngBounds([south, west], [north, east]);
  const rows = [...Array(store.n).keys()].filter((i) => matched[i] && store.placeOf[i] >= 0
    && store.precision[i] < atlas.AREA && !(store.flags[i] & (atlas.ROUTE | atlas.AMBIGUOUS)));
  return {wrong: rows.filter((i) => Boolean(picked[i]) !== bounds.contains(atlas.whereIs(i))),
    some: rows.filter((i) => picked[i]).length, n: atlas.pick.rows().length};
}"""


def test_a_box_picks_what_lies_wholly_inside(found):
    found.frame.get_by_role("tab", name="Table").click()
    corners = [[13.4, -6.2], [16.2, -1.0]]
    found.map(f"atlas.map.fitBounds({corners}, {{animate: false, padding: [110, 110]}})")
    found.frame.get_by_role("button", name="Select in a box").click()
    frame = found.page.locator("iframe[title*=streamlit_folium]")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    ends = [found.map(f"(() => {{const p = atlas.map.latLngToContainerPoint({c});"
                      " return [p.x, p.y];})()") for c in corners]
    found.page.mouse.move(box["x"] + ends[0][0], box["y"] + ends[0][1])
    found.page.mouse.down()
    found.page.mouse.move(box["x"] + ends[1][0], box["y"] + ends[1][1], steps=4)
    found.page.mouse.up()
    found.until(lambda: found.map("Boolean(atlas.now.picked)"), "a selection")
    inside = found.frame.evaluate(WRONG, corners)
    assert inside["wrong"] == []
    assert inside["n"] >= inside["some"] > 0
    found.until(lambda: told(found)["n"] == inside["n"], "the picked rows in the table")
    assert f"{inside['n']} incident" in found.frame.locator(".atlas-chip").inner_text()
    found.page.get_by_text(f"Selected on the map ({inside['n']})").wait_for()
    found.frame.locator(".atlas-chip button").click()
    found.until(lambda: told(found)["n"] > inside["n"], "all rows again")
    found.page.get_by_text("Selected on the map").wait_for(state="detached")


def test_the_card_of_a_symbol_lies_over_the_open_legend(found):
    layers = found.map("['.atlas-card', '.leaflet-top', '.atlas-find'].map((name) =>"
                       " +getComputedStyle(document.querySelector(name)).zIndex)")
    assert layers[0] > max(layers[1:])
    assert found.map("getComputedStyle(document.querySelector('.atlas-card')).pointerEvents") == "none"
