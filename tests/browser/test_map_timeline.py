"""The timeline below the map: what it counts, brushing, keys and playing. One opened page."""

from __future__ import annotations

import pytest

SLOW = 60.0
ROWS = """
() => {
  // known to the day, to a month, disputed between two days, a statement about a period, no date
  const day = (iso) => atlas.time.of(iso);
  const none = atlas.time.NO_DAY;
  const day0 = Uint16Array.of(day('2012-03-01'), day('2012-03-01'), day('2012-03-05'),
    day('2012-01-01'), none);
  const day1 = Uint16Array.of(day('2012-03-01'), day('2012-03-31'), day('2012-04-02'),
    day('2012-12-31'), none);
  const flags = Uint8Array.of(0, 0, atlas.SEVERAL_DATES, atlas.AGGREGATE, 0);
  const options = new Map([[2, [[day0[2], day0[2]], [day1[2], day1[2]]]]]);
  const store = { n: 5, epoch: atlas.now.store.epoch, day0, day1, flags, options,
    type: new Uint8Array(5) };
  const now = { store, spec: atlas.now.spec, anytime: new Uint8Array(5).fill(1) };
  now.spec = { ...now.spec, color_by: 'type' };
  const count = (unit) => {
    const bins = atlas.countBins(now, unit, [day('2012-01-01'), day('2012-12-31')]);
    const at = (iso) => bins.total[bins.edges.findIndex((edge) => edge > day(iso)) - 1];
    return { sum: bins.total.reduce((a, b) => a + b, 0), dated: bins.dated,
      undated: bins.undated, lines: bins.lines, spread: bins.spread, first: at('2012-03-01'),
      tenth: at('2012-03-10'), fifth: at('2012-03-05'), april: at('2012-04-02') };
  };
  return { day: count('day'), week: count('week'), month: count('month') };
}
"""
SUMS = """
() => ['month', 'week', 'day'].map((unit) => {
  const { total, dated, undated, lines } = atlas.countBins(atlas.now, unit,
    atlas.time.domain(atlas.now.store));
  return [total.reduce((a, b) => a + b, 0), dated, dated + undated + lines.length];
})
"""


@pytest.fixture(scope="module")
def chart(opened):
    """Give the page once the timeline is drawn."""
    opened.painted()
    opened.until(lambda: opened.map("Boolean(atlas.timeline.box)"), "a drawn timeline")
    return opened


@pytest.fixture
def plain(chart):
    """Give the page without dates, as it opens."""
    if chart.params():
        chart.reset()
    chart.map("atlas.stopPlay()")
    chart.until(lambda: chart.map("!atlas.now.window && atlas.now.spec.since === null"),
                "a map without dates")
    return chart


def status(window) -> str:
    return window.frame.locator(".atlas-status").inner_text()


def spot(window, share: float) -> tuple[float, float]:
    """Give a point of the chart, by its share of the axis, in the page's pixels."""
    frame = window.page.locator("iframe[title*=streamlit_folium]").bounding_box()
    x, y = window.map(f"""(() => {{
      const at = atlas.timeline.plot.getBoundingClientRect();
      const box = atlas.timeline.box;
      return [at.left + box.left + box.w * {share}, at.top + box.floor / 2];
    }})()""")
    return frame["x"] + x, frame["y"] + y


def test_a_date_known_to_a_month_is_spread_and_nothing_is_counted_twice(chart):
    told = chart.map(ROWS)
    for unit in told.values():
        assert unit["sum"] == pytest.approx(3)
        assert (unit["dated"], unit["undated"], unit["lines"]) == (3, 1, [3])
    assert told["day"]["first"] == pytest.approx(1 + 1 / 31)
    assert told["day"]["tenth"] == pytest.approx(1 / 31)
    assert told["day"]["fifth"] == pytest.approx(1 / 2 + 1 / 31)
    assert told["day"]["april"] == pytest.approx(1 / 2)
    assert told["month"]["first"] == pytest.approx(2.5)
    assert (told["day"]["spread"], told["month"]["spread"]) == (2, 1)


def test_the_bars_add_up_to_the_incidents_of_the_sentence(plain, oracle):
    plain.shows(oracle.shown({}))
    for total, dated, rows in plain.map(SUMS):
        assert total == pytest.approx(dated)
        assert rows == plain.stats()["filtered"]
    assert status(plain).startswith("All dates: ")
    table = plain.frame.locator("#atlas-panel-timeline table")
    plain.until(lambda: "Most: " in table.locator("caption").inner_text(), "the chart as a table")
    assert table.locator("tr").count() > 2


def test_the_map_follows_the_brush_and_the_app_is_told_once(plain, oracle):
    before, sent = plain.stats()["filtered"], plain.log.frames
    plain.page.mouse.move(*spot(plain, .55))
    plain.page.mouse.down()
    plain.page.mouse.move(*spot(plain, .8), steps=8)
    plain.until(lambda: plain.stats()["filtered"] < before, "a map that follows the brush")
    assert plain.log.frames == sent, "the server was asked while the reader drags"
    assert not plain.params()
    plain.page.mouse.up()
    plain.until(lambda: {"since", "until"} <= plain.params().keys(), "dates in the address")
    plain.shows(oracle.shown(plain.params()))
    plain.until(lambda: plain.map("atlas.now.window === null"), "the server's dates")
    plain.page.mouse.dblclick(*spot(plain, .2))
    plain.until(lambda: not plain.params(), "no dates")
    plain.shows(oracle.shown({}))


def test_the_handles_are_sliders_for_the_keyboard(plain, oracle):
    first = plain.frame.get_by_role("slider", name="First day")
    assert first.get_attribute("aria-valuetext") == "open"
    first.focus()
    first.press("PageUp")
    assert any(c.isdigit() for c in first.get_attribute("aria-valuetext"))
    plain.until(lambda: plain.params().keys() == {"since"}, "a first day in the address")
    plain.shows(oracle.shown(plain.params()))
    first.press("Delete")
    plain.until(lambda: not plain.params(), "no dates")


def test_playing_moves_the_window_and_asks_the_server_nothing(plain):
    sentence, sent = plain.headline(), plain.log.frames
    plain.frame.get_by_label("Window").select_option("1 month")
    plain.frame.get_by_role("button", name="Play", exact=True).click()
    plain.until(lambda: plain.map("incidentLayer.frames().n > 20"), "frames")
    held = plain.map("atlas.now.window")
    plain.until(lambda: plain.map("atlas.now.window[0]") > held[0], "a window that moves on")
    plain.frame.get_by_role("button", name="Pause").click()
    assert plain.map("incidentLayer.frames()")["playing"] is False
    assert plain.log.frames == sent, "the server was asked"
    assert plain.headline() == sentence
    n = plain.map("""(() => { const { matched, store } = atlas.now;
      return matched.filter((m, i) => m === 2 && !(store.flags[i] & atlas.AGGREGATE)).length; })()""")
    assert f"{n} incident" in status(plain)
    plain.frame.get_by_role("button", name="Step on").click()
    first = plain.map("atlas.time.iso(atlas.now.window[0])")
    assert first.endswith("-01"), "a step goes to the month's first day"
    plain.frame.get_by_role("button", name="Back to the filter’s dates").click()
    plain.until(lambda: status(plain).startswith("All dates"), "the filter's dates")
