"""Opening incidents: from the list, from the map, on their page; and as of a day."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
import streamlit as st
from visitor import PAGES, address, go, map_args, markup, press, set_to, sound, titles

from ui import card_list, data, map_view, state
from ui.map_told import Listeners

pytestmark = pytest.mark.usefixtures("builtin")
NEWEST, MOURA = "mli-2025-02-17-tilemsi", "mli-2022-03-27-moura"
EVERYONE = ["civilians", "combatants", "disputed", "unknown"]
TOLD = {  # what the browser may say was clicked
    "one": '{"rows": [0]}', "several": '{"rows": [0, 1, 2, 3, 4, 5, 6, 7, 8, 99]}',
    "beyond": '{"rows": [99999, -1]}', "words": "Gao"}
NO_ROWS = (None, "", "Gao", "[1, 2]", "null", "3", '{"rows": []}', '{"rows": 3}', '{"rows": "ab"}',
           '{"rows": [[1]]}', '{"rows": [1e400]}', '{"rows": [null]}', '{"row": [1]}', {"rows": [0]},
           '{"rows": ["<img src=x>"]}', "{{7*7}}", 5, [0])


@pytest.fixture
def clickable(monkeypatch):
    """Put buttons in the place of the map: each says what the map would say of a click."""

    def stand_in(_base, *, key, on_change, **_more):
        def click(told):
            st.session_state[key] = {"last_object_clicked_tooltip": told}
            on_change()

        for name, told in TOLD.items():
            st.button(name, key=f"click_{name}", on_click=click, args=(told,))

    monkeypatch.setattr(map_view, "st_folium", stand_in)


@pytest.mark.parametrize(("told", "heard"), [
    ("a", ["a"]), ("b", []), (None, []), (["a"], []), ("<img src=x>", [])])
def test_a_list_opens_only_what_it_lists(told, heard):
    opened = []
    card_list.opened(SimpleNamespace(open=told), frozenset({"a"}), opened.append)
    card_list.opened(told, frozenset({"a"}), opened.append)
    assert opened == heard


def test_an_incident_opens_beside_the_map_and_closes(visit):
    app = visit()
    assert MOURA in titles(app)
    app.session_state["view"] = replace(app.session_state["view"], incident=MOURA)
    assert address(sound(app.run())) == {"incident": [MOURA]}
    assert map_args(app)
    assert address(press(app, "close_incident")) == {}


@pytest.mark.usefixtures("clickable")
def test_a_click_on_the_map_opens_its_incident(visit):
    app = press(visit(), "click_one")
    first = data.frame(data.edition(state.OPENING))["incident_id"].iloc[0]
    assert address(app) == {"incident": [first]}


@pytest.mark.usefixtures("clickable")
def test_a_click_on_several_lists_those_shown_until_all_are_asked_for(visit):
    app = press(visit(targeting=EVERYONE, since="2025-01-01"), "click_several")
    assert "incident" not in address(app)
    assert "unpick" in {b.key for b in app.button}
    app = set_to(app, "text_input", "q", "moura")
    assert titles(app) == []
    app = press(set_to(app, "text_input", "q", ""), "unpick")
    assert len(titles(app)) >= 3
    assert "unpick" not in {b.key for b in app.button}


@pytest.mark.usefixtures("clickable")
@pytest.mark.parametrize("name", ["beyond", "words"])
def test_what_is_no_row_opens_nothing(visit, name):
    assert "incident" not in address(press(visit(), f"click_{name}"))


@pytest.mark.parametrize("told", NO_ROWS)
def test_what_the_map_tells_is_rows_or_nothing(monkeypatch, told):
    state_ = {"map": {"last_object_clicked_tooltip": told}, "other": None}
    monkeypatch.setattr(map_view.st, "session_state", state_)
    for key in ("map", "other", "missing"):
        map_view._told(key, Listeners(pick=lambda _rows: pytest.fail("picked")))


def test_rows_that_the_map_tells_are_picked(monkeypatch):
    picked = []
    monkeypatch.setattr(map_view.st, "session_state",
                        {"map": {"last_object_clicked_tooltip": '{"rows": [3, "4"]}'}})
    map_view._told("map", Listeners(pick=picked.extend))
    assert picked == [3, 4]


def test_incidents_that_are_not_there_cannot_be_picked(visit):
    app = visit()
    app.session_state["picked"] = [NEWEST, MOURA, "{{7*7}}"]
    assert titles(sound(app.run())) == [NEWEST, MOURA]


def test_another_choice_on_an_incident_s_page_changes_its_address(visit):
    app = visit("incident")
    (choice,) = [s for s in app.selectbox if s.key.startswith("incident_choice")]
    assert address(app)["incident"] == [choice.value]
    app = sound(choice.set_value(MOURA).run())
    assert address(app)["incident"] == [MOURA]
    assert [s.value for s in app.selectbox if s.key.startswith("incident_choice")] == [MOURA]


def test_an_incident_chosen_on_its_page_is_open_beside_the_map(visit):
    app = go(visit("incident", incident=MOURA), "map")
    assert address(app) == {"incident": [MOURA]}
    assert "close_incident" in {b.key for b in app.button}


def test_as_of_a_day_shows_what_had_been_said_by_then(visit):
    early = visit(asof="2022-04-03", targeting=EVERYONE)
    assert titles(early) == [MOURA]
    pages = [visit("incident", incident=MOURA, asof=day) for day in ("2022-04-03", "2025-12-31")]
    assert len(markup(pages[0])) < len(markup(pages[1]))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("day", ["1990-01-01", "2022-04-03"])
def test_a_day_on_which_the_incident_was_unknown_is_no_crash(visit, page, day):
    visit(page, asof=day, incident=NEWEST)
