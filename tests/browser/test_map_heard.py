"""The map shows a filter before the page has it, and what the page says in the end.

A page whose questions never reach its server gets no answer: what the map shows then, it heard.
"""

from __future__ import annotations

import json

import pytest
from expected import Oracle

DEAF = """WebSocket.prototype.send = function (asked) {
  document.dispatchEvent(new CustomEvent("atlas-asked", { detail: asked }));
};
null;"""
SPEC = ".st-key-spec_of_map [data-testid=stHtml]"


@pytest.fixture
def heard(atlas):
    """Give the requests to the route by which the map hears, as they come."""
    found: list[str] = []
    atlas.page.on("response", lambda r: found.append(r.request.method) if "/heard?" in r.url else None)
    return found


def ready(atlas, heard):
    """Wait until the map knows the next steps."""
    atlas.painted()
    atlas.until(lambda: "GET" in heard, "the next steps")
    atlas.page.wait_for_timeout(100)


def counts(atlas):
    stats = atlas.stats()
    return stats["filtered"], stats["shown"], stats["possible"]


def shows(atlas, expected):
    atlas.until(lambda: counts(atlas) == (expected.filtered, expected.mapped, expected.possible),
                "the map's counts")


def spec(atlas):
    return json.loads(atlas.page.locator(SPEC).text_content())


def test_a_step_that_was_foreseen_is_painted_without_any_answer(atlas, oracle: Oracle, heard):
    atlas.open()
    atlas.widget("type")
    ready(atlas, heard)
    before = atlas.headline()
    atlas.page.evaluate(DEAF)
    heard.clear()
    atlas.pick("type", "Battle")
    shows(atlas, oracle.shown({"type": ("battle",)}))
    assert atlas.headline() == before  # the page was told nothing
    assert "POST" not in heard


def test_a_button_is_heard_too(atlas, oracle: Oracle, heard):
    atlas.open(since="2022-01-01", until="2022-12-31")
    ready(atlas, heard)
    atlas.page.evaluate(DEAF)
    atlas.press("preset", "All")
    shows(atlas, oracle.shown({}))
    assert "POST" not in heard


def test_a_step_that_was_not_foreseen_is_asked_for_at_once(atlas, oracle: Oracle, heard):
    atlas.open(lang="fr")
    atlas.widget("killed")
    ready(atlas, heard)
    atlas.page.evaluate(DEAF)
    heard.clear()
    atlas.write("killed", "30")
    shows(atlas, oracle.shown({"killed": ("30",)}))
    assert "POST" in heard


def test_the_page_rules_and_paints_nothing_twice(atlas, oracle: Oracle, heard):
    atlas.open()
    atlas.widget("type")
    ready(atlas, heard)
    turn = atlas.map("atlas.now.turn")
    atlas.pick("type", "Battle")
    atlas.until(lambda: spec(atlas)["generation"] == atlas.stats()["generation"] and atlas.params(),
                "the page's own word")
    atlas.shows(oracle.shown({"type": ("battle",)}))
    assert atlas.map("atlas.now.turn") == turn + 1
    atlas.map("""atlas.show({...atlas.now.spec, tests: [], generation: "not so"})""")
    atlas.pick("type", "Killing")
    atlas.shows(oracle.shown({"type": ("battle", "killing")}))


def test_the_legend_and_words_are_those_of_the_page_in_the_end(atlas, heard):
    atlas.open(targeting=["civilians", "combatants", "disputed", "unknown"])
    atlas.widget("type")
    ready(atlas, heard)
    atlas.map("(atlas.now.spec.legend = []).length")  # which only the page's own word fills again
    atlas.pick("type", "Killing")
    atlas.until(lambda: atlas.map("atlas.now.spec.legend.length") == 1, "a legend of one colour")
    assert atlas.map("atlas.now.spec.heard") == spec(atlas)["heard"]


def test_clicks_in_quick_succession_end_where_the_last_one_leads(atlas, oracle: Oracle, heard):
    atlas.open()
    ready(atlas, heard)
    for name in ("2025", "All", "2025", "All"):
        atlas.press("preset", name)
    atlas.shows(oracle.shown({}))


def test_clicks_faster_than_the_page_answers_end_where_the_last_one_leads(atlas, oracle: Oracle):
    atlas.open(since="2022-01-01")
    ranges = atlas.widget("preset")
    ranges.get_by_role("radio", name="All", exact=True).wait_for()
    ranges.evaluate("""(group) => {
      const named = (name) => [...group.querySelectorAll("[role=radio]")].find((b) => b.innerText.trim() === name);
      for (const name of ["90 days", "2025", "30 days", "All"]) named(name).click(); }""")
    atlas.shows(oracle.shown({}))
