"""What the map is told before the page: the same as the page's own run tells, or nothing."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from visitor import set_to

from geo.filters import IncidentFilter
from geo.model.admin import Vintage
from geo.model.vocabulary import ColorBy, GeoPrecision, Match, Role
from ui import data, foreseen, heard, state
from ui.choices import presets
from ui.sidebar import RESET
from ui.state import OPENING, View

VIEWS = [
    View(), View(lang="fr"), View(IncidentFilter()),
    View(replace(OPENING, type=("killing", "battle"), since=date(2022, 3, 1), until=date(2022, 4, 1))),
    View(replace(OPENING, actor=("fama", "class:jihadist"), role=Role.ANY, match=Match.ALL, killed=5), lang="fr"),
    View(replace(OPENING, vintage=Vintage.V2023, grade=("corroborated",), precision=GeoPrecision.ADM2), lens="un",
         color=ColorBy.GRADE),
    View(replace(OPENING, source=("jurist-2025-02-22",)), color=ColorBy.PERPETRATOR),
]
ID = "$$ID-" + 32 * "0" + "-"


@pytest.fixture
def seen(builtin):
    return data.edition(IncidentFilter())


def message(values):
    """Write what a browser sends: each widget's value as ``foreseen`` writes it."""
    told = BackMsg()
    for key, value in values.items():
        widget = WidgetState.FromString(base64.b64decode(value))
        widget.id = ID + key
        told.rerun_script.widget_states.widgets.append(widget)
    return told.SerializeToString()


@pytest.mark.parametrize("view", VIEWS)
def test_each_step_that_is_foreseen_is_what_is_heard_when_it_is_taken(seen, view):
    told = foreseen.table(seen, view)
    before = heard.parts(seen, view)
    steps = [(key, value, changed) for key, of in told["next"].items() for value, changed in of.items()]
    assert len(steps) > 40
    for key, value, changed in steps:
        assert heard.painted(seen, view, message(told["now"] | {key: value})) == before | changed, key


@pytest.mark.parametrize("view", VIEWS)
def test_a_message_without_a_change_paints_what_is_there(seen, view):
    assert heard.painted(seen, view, message(foreseen.table(seen, view)["now"])) == heard.parts(seen, view)


def test_steps_that_change_nothing_are_not_told(seen):
    told = foreseen.table(seen, View())["next"]
    assert "role" not in told  # nobody is looked for in a role
    assert "role" in foreseen.table(seen, View(replace(OPENING, actor=("fama",))))["next"]
    assert RESET not in told


def test_what_too_many_can_be_chosen_from_is_only_taken_back(seen):
    chosen = replace(OPENING, actor=("fama", "jnim"))
    assert len(foreseen.table(seen, View(chosen))["next"]["actor"]) == 2


@pytest.mark.parametrize(("key", "widget", "then"), [
    ("since", WidgetState(string_array_value={"data": ["2022-03-27"]}), {"since": date(2022, 3, 27)}),
    ("killed", WidgetState(int_value=20), {"killed": 20}),
    ("actor", WidgetState(string_array_value={"data": ["Group for the Support of Islam and Muslims"]}), {"actor": ("jnim",)}),
    ("adm1", WidgetState(string_array_value={"data": ["Gao", "Mopti"]}), {}),
])
def test_what_was_not_foreseen_is_heard(seen, key, widget, then):
    view = View()
    now = foreseen.table(seen, view)["now"]
    asked = heard.asked(seen, view, message(now | {key: foreseen._bytes(widget)}))
    assert asked.filter != view.filter
    for name, value in then.items():
        assert getattr(asked.filter, name) == value
    assert heard.painted(seen, view, message(now | {key: foreseen._bytes(widget)})) == heard.parts(seen, asked)


@pytest.mark.parametrize(("key", "kind", "value"), [
    ("type", "multiselect", ["killing"]), ("basis", "selectbox", "high"),
    ("since", "date_input", date(2023, 1, 1)), ("actor", "multiselect", ["fama"]),
    ("lens", "selectbox", "un"), ("color", "selectbox", "grade"), ("vintage", "selectbox", "2023"),
])
def test_what_is_heard_is_what_the_page_then_says(visit, builtin, key, kind, value):
    """The page itself runs; nothing of how it makes its spec is assumed."""
    app = set_to(visit(), kind, key, value)
    spec = next(json.loads(h.proto.body.partition(">")[2].rpartition("<")[0]) for h in app.main.get("html")
                if '"generation"' in h.proto.body)
    view = View()
    told = foreseen._written(key, value, view)
    seen = data.edition(OPENING)
    now = foreseen.table(seen, view)["now"]
    painted = heard.painted(seen, view, message(now | {key: told}))
    assert {name: spec[name] for name in heard.PAINTED} == json.loads(json.dumps(painted))


@pytest.mark.parametrize("params", [{}, {"since": ["2020-01-01"]}])
def test_a_range_of_dates_is_heard(seen, params):
    view, _bad = state.read_view(params)
    now = foreseen.table(seen, view)["now"]
    for preset in presets(data.frame(seen)):
        told = foreseen._chosen([preset.name])
        asked = heard.asked(seen, view, message(now | {"preset": told}))
        assert (asked.filter.since, asked.filter.until) == (preset.since, preset.until)


def test_a_range_that_held_does_not_outlive_a_day_set_by_hand(seen):
    now = foreseen.table(seen, View())["now"]
    assert now["preset"] == foreseen._chosen(["All"])
    told = foreseen._written("since", date(2023, 1, 1), View())
    asked = heard.asked(seen, View(), message(now | {"since": told}))
    assert (asked.filter.since, asked.filter.until) == (date(2023, 1, 1), None)


def test_other_boundaries_let_go_of_units(seen):
    view, _bad = state.read_view({"adm1": ["Gao"]})
    assert view.filter.adm1
    now = foreseen.table(seen, view)["now"]
    words = foreseen._written("vintage", "2023", view)
    assert heard.asked(seen, view, message(now | {"vintage": words})).filter.adm1 == ()


@pytest.mark.parametrize("filter_", [replace(OPENING, q="Moura"), replace(OPENING, killed=70_000),
                                     replace(OPENING, asof=date(2023, 1, 1))])
def test_what_only_the_page_s_run_can_tell_is_left_to_it(seen, filter_):
    view = View(filter_)
    assert foreseen.table(seen, view) == {"now": {}, "next": {}}
    assert heard.painted(seen, view, message({})) is None


@pytest.mark.parametrize("body", [
    b"\xff\xfe", b"x" * 100, message({"type": foreseen._bytes(WidgetState(string_array_value={"data": ["?"]}))}),
    message({"since": foreseen._bytes(WidgetState(string_array_value={"data": ["tomorrow"]}))}),
    message({"vintage": foreseen._bytes(WidgetState(string_value="1960"))}),
    message({"killed": foreseen._bytes(WidgetState(int_value=-4))}),
])
def test_a_message_that_cannot_be_read_is_left_to_the_page(seen, body):
    assert heard.painted(seen, View(), body) in (None, heard.parts(seen, View()))


def test_routes_answer_for_editions_that_were_shown(fetch, base):
    told = fetch(f"{base}/en/heard", targeting="civilians")
    assert (told.status, told.headers["content-encoding"]) == (200, "gzip")
    assert "immutable" in told.headers["cache-control"]
    assert set(told.json) == {"now", "next"}
    assert len(told.body) < 5_000
    assert fetch(f"{base}/xx/heard").status == 404
    assert fetch("/atlas/0000/internal/en/heard").status == 404
    assert fetch("/atlas/0000/internal/en/heard", method="POST").status == 404


def test_the_open_incident_is_among_what_is_told_and_its_id_is_not(visit, builtin, fetch, base):
    first = data.frame(data.edition(OPENING))["incident_id"].iloc[2]
    app = visit(incident=first)
    spec = next(h.proto.body for h in app.main.get("html") if '"generation"' in h.proto.body)
    spec = json.loads(spec.partition(">")[2].rpartition("<")[0])
    assert spec["heard"].endswith("row=2")
    assert first not in spec["heard"]
    path, _mark, query = spec["heard"].removeprefix("../..").partition("?")
    told = fetch(path, method="POST", body=message({}), **dict(parse_qsl(query)))
    assert told.json["generation"] == spec["generation"]
    for row in ("99", "-1", "x", "9" * 40):
        assert fetch(f"{base}/en/heard", row=row).status == 200


def test_a_hostile_address_and_a_long_message_are_answered(fetch, base, hostile):
    for text in hostile[:200]:
        assert fetch(f"{base}/en/heard", type=text, lens=text, color=text).status == 200
    assert fetch(f"{base}/en/heard", method="POST", body=b"x" * (heard.LONGEST + 1)).status == 204
    assert fetch(f"{base}/en/heard", method="POST", body=b"").status in (200, 204)
