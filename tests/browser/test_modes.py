"""The map's modes: the same figures as the filter's, in the browser alone, kept in the address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geo.filters import IncidentFilter
from geo.gazetteer import units
from geo.model.admin import Vintage
from geo.model.vocabulary import DateMatch, Kind

FIGURES = """
level => {
  const {ids} = atlas.unitTable().levels[level];
  const f = atlas.figuresBy(atlas.unitTable(), level);
  return {units: Object.fromEntries(ids.map((id, at) => [id, [f.count[at], f.maybe[at],
    f.killed[at]]])), total: f.total, left: f.left, dates: f.dates};
}
"""
CLUSTERED = """
level => {
  const {store, selection, spec} = atlas.now;
  const table = atlas.unitTable();
  const found = atlas.cluster(store, selection, spec, {table, level, scale: 256 * 2 ** 6});
  const alone = found.alone.map(p => store.places.count[p]);
  return {n: found.bubbles.map(b => b.n).concat(alone), rows: selection.rows.length,
          named: found.bubbles.map(b => b.unit && b.unit.own ? [b.unit.id, b.n] : null),
          within: found.bubbles.map(b => atlas.rowsAt(store, selection.rows, found.within(b.at)).length)};
}
"""


@pytest.fixture(autouse=True)
def _symbols(opened):
    """Begin and end each test with symbols, without asking the server."""
    opened.painted()
    opened.until(lambda: opened.map("Boolean(atlas.unitTable())"), "the table of units")
    yield
    opened.map("atlas.setMode({mode: 'symbols', measure: 'count', level: 'auto', before: null})")


def certain(oracle, wanted: IncidentFilter):
    """Give the incidents that a filter finds for certain."""
    match = wanted.match_dates(oracle.table)
    return oracle.table[match.eq(DateMatch.DEFINITE) & oracle.table["kind"].eq(Kind.INCIDENT)]


@pytest.mark.parametrize("level", ["adm1", "adm2"])
def test_areas_hold_what_the_filter_finds_there(opened, oracle, level):
    told = opened.map(f"({FIGURES})('{level}')")
    shown, _bad = IncidentFilter.from_params({"targeting": ["civilians", "disputed"]})
    everything = certain(oracle, shown)
    assert told["total"] + sum(told["left"].values()) == len(everything)
    for unit_id in units.units(level, Vintage.V2015).index:
        found = certain(oracle, replace(shown, **{level: (unit_id,)}))
        count, maybe, killed = told["units"][unit_id]
        assert count + maybe == len(found), unit_id
        assert killed <= found["killed_low"].sum(), unit_id


@pytest.mark.parametrize("level", ["adm1", "adm2", "adm3"])
def test_gathering_by_unit_loses_and_doubles_nothing(opened, level):
    told = opened.map(f"({CLUSTERED})('{level}')")
    assert sum(told["n"]) == told["rows"]
    named = [bubble for bubble in told["named"] if bubble]
    assert len({unit for unit, _n in named}) == len(named)
    held = opened.map(f"({FIGURES})('{level}')")["units"]
    assert all(n <= held[unit][0] + opened.stats()["possible"] for unit, n in named)


def test_within_a_bubble_are_as_many_as_it_says(opened):
    opened.map("atlas.map.setView([17.4, -4.4], 5, {animate: false})")
    told = opened.map(f"({CLUSTERED})('adm1')")
    assert told["within"] == told["n"][:len(told["within"])]


def test_mode_is_chosen_by_keyboard_and_kept_in_the_address_without_the_server(opened):
    opened.until(lambda: not opened.page.locator("[data-stale=true]").count(), "a page at rest")
    sent = opened.log.frames
    bar = opened.frame.get_by_role("group", name="How the map shows the incidents")
    bar.get_by_role("button", name="Symbols").focus()
    opened.page.keyboard.press("ArrowRight")
    opened.page.keyboard.press("Enter")
    opened.until(lambda: opened.params().get("mode") == ["units"], "the mode in the address")
    areas = bar.get_by_role("button", name="Areas")
    assert areas.get_attribute("aria-pressed") == "true"
    opened.frame.get_by_label("Measure").select_option("killed")
    opened.frame.get_by_label("Level").select_option("adm2")
    opened.until(lambda: opened.params() == {
        "mode": ["units"], "measure": ["killed"], "level": ["adm2"]}, "the choices in the address")
    assert opened.log.frames == sent, "a mode asked the server"
    assert opened.stats()["mode"] == "units"


def test_mode_survives_a_filter(opened):
    opened.map("atlas.setMode({mode: 'hexagons'})")
    opened.until(lambda: opened.params().get("mode") == ["hexagons"], "the mode in the address")
    opened.write("q", "Moura")
    opened.until(lambda: opened.params() == {"mode": ["hexagons"], "q": ["Moura"]},
                 "filter and mode in the address")
    opened.until(lambda: opened.stats()["filtered"] < 10, "a filtered map")
    assert opened.stats()["mode"] == "hexagons"
    opened.map("atlas.setMode({mode: 'symbols'})")
    opened.reset()


def test_hexagons_say_what_they_leave_out(opened):
    opened.map("atlas.setMode({mode: 'hexagons'})")
    told = opened.map("(() => {const h = atlas.hexagonsNow(atlas.map.getZoom());"
                      " return [h.total, h.left, h.dates, [...h.n].reduce((a, b) => a + b, 0)]})()")
    total, left, dates, counted = told
    assert total == counted > 0
    assert left > 0
    areas = opened.map(f"({FIGURES})('adm1')")
    assert total + left == areas["total"] + sum(areas["left"].values())
    assert dates == areas["dates"]
    text = opened.frame.locator(".atlas-legend-body").text_content()
    assert f"{left:,} known only to an area" in text


def test_change_warns_and_its_table_says_what_the_colours_say(opened):
    opened.map("atlas.setMode({mode: 'change', level: 'adm1', before: null})")
    legend = opened.frame.locator(".atlas-legend-body")
    opened.until(lambda: "since MINUSMA left in December 2023" in (legend.text_content() or ""),
                 "the warning in the legend")
    days = opened.map("(() => {const p = atlas.periods();"
                      " return [p.before[1] - p.before[0], p.after[1] - p.after[0],"
                      " p.after[0] - p.before[1]]})()")
    assert days == [364, 364, 1]
    if opened.frame.get_by_role("button", name="Legend").get_attribute("aria-expanded") == "false":
        opened.frame.get_by_role("button", name="Legend").click()
    legend.locator("summary").click()
    told = opened.map("(() => {const t = atlas.areasNow(atlas.map.getZoom());"
                      " return t.pairs.filter(([a, b]) => a || b).length})()")
    rows = legend.locator("tbody tr")
    opened.until(lambda: rows.count() == told > 0, "a row for each unit with an incident")
    legend.locator("summary").click()


def test_rate_without_people_is_greyed_with_the_reason(opened):
    opened.map("atlas.setMode({mode: 'units'})")
    rate = opened.frame.get_by_label("Measure").locator("option[value=rate]")
    assert rate.get_attribute("disabled") is not None
    assert "No population table is installed" in rate.text_content()
