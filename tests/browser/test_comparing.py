"""Two maps that move together, the lens that redraws them, and the replay of what was known when."""

from __future__ import annotations

import pytest
from atlas import Atlas
from playwright.sync_api import Frame

POSITION = ("(() => {const c = atlas.map.getCenter();"
            " return [c.lat, c.lng, atlas.map.getZoom()].map(n => +n.toFixed(3));})()")
WATCHED = "(() => {window.moves = 0; atlas.map.on('moveend', () => {window.moves += 1;});})()"
READY = "Boolean(window.incidentLayer && incidentLayer.stats().painted_ms)"
HOLLOW = ("Array.from(atlas.now.lens.silent).filter((silent, row) => silent"
          " && atlas.now.matched[row] && atlas.now.store.placeOf[row] >= 0).length")


def side(atlas: Atlas, letter: str) -> Frame:
    """Give the frame of one side's map, once it has painted."""
    def found():
        element = atlas.page.locator(f".st-key-compare_{letter}_frame iframe").element_handle()
        frame = element.content_frame()
        return frame if frame and frame.evaluate(READY) else None

    return atlas.until(found, f"the painted map of {letter}")


def sentence(atlas: Atlas, letter: str) -> str:
    return atlas.page.locator(f".st-key-side_{letter} .headline").inner_text().replace("\n", " ")


def counted(atlas: Atlas) -> list[int]:
    return [int(n) for n in atlas.page.locator(".difference dd").all_inner_texts()]


@pytest.fixture(scope="module")
def compared(app, new_page):
    """Give one window on the page Compare: Mopti beside Gao."""
    window = new_page(app)
    window.open("compare", **{"adm1": "mopti", "b.adm1": "gao"})
    yield window
    window.page.context.close()
    assert window.log.errors == []


def test_maps_move_together_and_come_to_rest(compared):
    a, b = side(compared, "a"), side(compared, "b")
    for frame in (a, b):
        frame.evaluate(WATCHED)
    sent = compared.log.frames
    for leader, follower, to in ((a, b, [16.5, -3.5, 7]), (b, a, [14.25, -1.5, 6])):
        leader.evaluate(f"atlas.map.setView({to[:2]}, {to[2]}, {{animate: false}})")
        compared.until(lambda f=follower, t=to: f.evaluate(POSITION) == pytest.approx(t, abs=.01),
                       "the other map at the same place")
        assert leader.evaluate(POSITION) == pytest.approx(to, abs=.01)
    b.evaluate("atlas.map.panBy([60, 0], {duration: 0.3})")
    compared.until(lambda: a.evaluate(POSITION)[1] > -1.4, "a map that follows a slow move")
    compared.until(lambda: a.evaluate(POSITION) == b.evaluate(POSITION), "both maps at rest")
    moves = [f.evaluate("window.moves") for f in (a, b)]
    compared.page.evaluate("() => new Promise(done => requestIdleCallback(done, {timeout: 500}))")
    assert [f.evaluate("window.moves") for f in (a, b)] == moves, "the maps chase each other"
    assert compared.log.frames == sent, "a move asked the server"


def test_differences_are_those_of_the_two_filters(compared, oracle):
    shown = [oracle.shown({"adm1": [unit]}) for unit in ("mopti", "gao")]
    only_a, both, only_b = counted(compared)
    incidents = set(oracle.table.loc[oracle.table["kind"].eq("incident"), "incident_id"])
    for letter, expected, n in zip("ab", shown, (only_a + both, only_b + both), strict=True):
        assert sentence(compared, letter) == f"{letter.upper()} {expected.headline}"
        stats = side(compared, letter).evaluate("incidentLayer.stats()")
        assert (stats["filtered"], stats["shown"]) == (expected.filtered, expected.mapped)
        assert n == len(incidents & expected.ids)
    assert only_a
    links = compared.page.locator("[class*=st-key-only_a_] [data-testid=stPageLink-NavLink]")
    assert links.count() == only_a


def test_a_lens_redraws_one_side_and_says_where_it_is_silent(compared):
    compared.open("compare", **{"b.lens": "un"})
    a, b = side(compared, "a"), side(compared, "b")
    assert sentence(compared, "b").startswith("B According to the United Nations: killed 525+ in 2")
    shown = [f.evaluate("incidentLayer.stats()") for f in (a, b)]
    assert shown[0]["shown"] == shown[1]["shown"], "what a group is silent about stays on the map"
    assert b.evaluate(HOLLOW) > 0
    assert a.evaluate("atlas.now.lens") is None
    assert a.evaluate("atlas.killedOf('low').reduce((s, n) => n === 65535 ? s : s + n, 0)") != \
        b.evaluate("atlas.killedOf('low').reduce((s, n) => n === 65535 ? s : s + n, 0)")
    compared.pick("compare_lens_a", "the state")
    compared.until(lambda: sentence(compared, "a").startswith("A According to the state: killed 203"),
                   "the state's sentence")
    compared.until(lambda: side(compared, "a").evaluate("Boolean(atlas.now.lens)"), "the state's map")


def test_the_slider_replays_what_was_known(opened):
    opened.painted()
    now = opened.stats()["incidents"]
    opened.page.locator(".st-key-asof_open label").click()
    opened.page.get_by_role("button", name="Earlier").click()
    opened.until(lambda: opened.params().get("asof") == ["2025-02-24"], "the last day in the address")
    slider = opened.page.locator(".st-key-asof_slider input[type=range]")
    slider.focus()
    slider.press("Home")
    opened.until(lambda: opened.params().get("asof") == ["2022-04-01"], "the first day")
    opened.until(lambda: "as known on 1 Apr 2022" in opened.headline(), "the sentence of that day")
    opened.until(lambda: 0 < opened.stats().get("incidents", 0) < now, "a map of what was known")
    told = opened.page.locator(".asof-news").inner_text()
    assert told.startswith("1 Apr 2022: what was said on that day")
    assert "Moura" in told
    opened.page.get_by_role("button", name="Today").click()
    opened.until(lambda: "asof" not in opened.params(), "today")
    opened.until(lambda: opened.stats().get("incidents") == now, "the map of today")
