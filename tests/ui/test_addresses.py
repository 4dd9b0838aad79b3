"""The address is the view: read, told where it cannot be used, written back, kept."""

from __future__ import annotations

from datetime import date

import pytest
from samples import NASTY
from visitor import (
    PAGES,
    address,
    go,
    headline,
    map_args,
    markup,
    only_ours,
    set_to,
    shown,
    sound,
    titles,
)

from geo.filters.params import MANY, ORDER
from ui import state

pytestmark = pytest.mark.usefixtures("builtin")
ALL_PARAMS = (*ORDER, *state.VIEW_PARAMS)
NEWEST, MOURA = "mli-2025-02-17-tilemsi", "mli-2022-03-27-moura"
FILTERED = {"grade": ["corroborated", "single_source"], "since": ["2022-01-01"], "killed": ["5"],
            "adm1": ["mopti"], "q": ["moura"], "color": ["grade"]}
PLACE = {"lat": ["14.5"], "lon": ["-4.2"], "z": ["8"]}


def refused(app) -> list[str]:
    """Give the lines that say what of the address was not used."""
    return app.text[0].value.splitlines() if app.text else []


@pytest.mark.parametrize("page", PAGES)
def test_naughty_strings_in_every_parameter_are_no_crash(visit, hostile, page):
    step = 70  # Streamlit reads up to a thousand parameters
    app = visit(page)
    for start in range(0, len(hostile) if page == "about" else step, step):
        texts = hostile[start:start + step]
        app.query_params = {p: texts if p in MANY else texts[:5] for p in ALL_PARAMS}
        assert refused(sound(app.run()))
    assert "Parts of the address were not used" in shown(app)


def test_tricks_in_an_address_are_shown_and_not_obeyed(visit):
    app = visit("about")
    for text in NASTY:
        app.query_params = dict.fromkeys((*ALL_PARAMS, text), text)
        assert text[:80] in sound(app.run()).text[0].value
        only_ours(markup(app))


def test_tricks_in_an_address_do_not_reach_the_map(visit):
    app = visit("map", **{p: list(NASTY) for p in ALL_PARAMS})
    only_ours(markup(app))
    told = str(map_args(app))
    assert not [text for text in NASTY if len(text) > 8 and text in told]


@pytest.mark.parametrize(("params", "n"), [
    ({"since": "2025-02-30"}, 1), ({"since": "2025-02-01", "until": "2024-01-01"}, 1),
    ({"killed": "-5"}, 1), ({"vintage": "1999", "adm1": "gao"}, 1), ({"lat": "91"}, 1),
    ({"lat": "x", "lon": "y", "z": "z"}, 3), ({"lang": "de"}, 1), ({"color": "red"}, 1),
    ({"spam": "1"}, 1), ({"incident": "x" * 500}, 1), ({"q": "…"}, 1), ({"actor": "Nobody"}, 1),
    ({"since": ["2025-01-01", "2025-01-02"]}, 1), ({"killed": "999999999"}, 0),
    ({"since": "0001-01-01", "until": "9999-12-31", "asof": "9999-12-31"}, 0),
    ({"adm1": "Gao", "type": "Killing"}, 0), ({"grade": ""}, 0),
])
def test_what_cannot_be_used_is_told_and_the_rest_is_used(visit, params, n):
    app = visit("about", response="denied", **params)
    assert len(refused(app)) == n
    assert address(app)["response"] == ["denied"]


@pytest.mark.parametrize("page", ["map", "timeline", "incident"])
def test_days_at_the_ends_of_the_calendar_are_no_crash(visit, page):
    visit(page, since="0001-01-01", until="9999-12-31", asof="9999-12-31", killed="999999999")


def test_what_was_refused_leaves_the_address_and_is_told_until_another_comes(visit):
    app = visit(spam="1", killed="many", grade="corroborated")
    assert address(app) == {"grade": ["corroborated"]}
    assert len(refused(sound(app.run()))) == 2
    app.query_params = {"grade": "corroborated", "since": "2022-01-01"}
    assert refused(sound(app.run())) == []


@pytest.mark.parametrize("page", ["map", "incident"])
def test_an_incident_that_is_not_there_is_told(visit, page):
    app = visit(page, incident="{{7*7}}[a](b)")
    assert "{{7*7}}[a](b)" in shown(app)
    assert len(app.warning) == 1


def test_an_address_fills_the_widgets_and_is_written_back_as_it_was(visit):
    app = visit(**FILTERED, **PLACE)
    assert app.multiselect(key="grade").value == FILTERED["grade"]
    assert app.date_input(key="since").value == date(2022, 1, 1)
    assert app.number_input(key="killed").value == 5
    assert app.multiselect(key="adm1").value == ["mopti"]
    assert app.text_input(key="q").value == "moura"
    assert app.selectbox(key="color").value == "grade"
    assert address(app) == FILTERED | PLACE
    assert titles(app) == [MOURA]


FILTERS = (  # widget, parameter, what a visitor chooses, what the address says then
    ("multiselect", "grade", ["corroborated"], ["corroborated"]),
    ("multiselect", "actor", ["class:jihadist", "fla"], ["class:jihadist", "fla"]),
    ("multiselect", "adm1", ["gao", "kidal"], ["gao", "kidal"]),
    ("multiselect", "adm2", ["mopti.djenne"], ["mopti.djenne"]),
    ("multiselect", "adm3", ["gao.gao.tilemsi"], ["gao.gao.tilemsi"]),
    ("multiselect", "type", ["battle"], ["battle"]),
    ("multiselect", "harm", ["detained"], ["detained"]),
    ("multiselect", "response", ["denied", "none"], ["denied", "none"]),
    ("multiselect", "targeting", [], ["civilians", "combatants", "disputed", "unknown"]),
    ("multiselect", "source", ["jurist-2025-02-22"], ["jurist-2025-02-22"]),
    ("selectbox", "role", "speaker", ["speaker"]), ("selectbox", "vintage", "2016", ["2016"]),
    ("selectbox", "outside", "with", ["with"]),
    ("selectbox", "precision", "adm3", ["adm3"]), ("selectbox", "basis", "high", ["high"]),
    ("selectbox", "color", "perpetrator", ["perpetrator"]),
    ("segmented_control", "match", "all", ["all"]),
    ("number_input", "killed", 24, ["24"]), ("text_input", "q", "aslagh", ["aslagh"]),
    ("date_input", "since", date(2025, 2, 1), ["2025-02-01"]),
    ("date_input", "until", date(2025, 2, 1), ["2025-02-01"]),
    ("date_input", "asof", date(2025, 2, 18), ["2025-02-18"]),
)


def test_every_filter_is_written_into_the_address_and_read_from_it(visit):
    writer, reader = visit("timeline"), visit("timeline")
    for kind, key, value, written in FILTERS:  # each on top of those before
        writer = set_to(writer, kind, key, value)
        assert address(writer)[key] == written
        reader.query_params = address(writer)
        reader = sound(reader.run())
        assert getattr(reader, kind)(key=key).value == value
        assert (headline(reader), shown(reader)) == (headline(writer), shown(writer))
    assert {key for _kind, key, *_more in FILTERS} | {"batch"} == {*ORDER, "color"}  # see test_imports_shown


def test_the_language_changes_words_and_keeps_filters_and_place(visit):
    app = visit(**FILTERED, **PLACE, incident=MOURA)
    before, line, name = address(app), headline(app), app.multiselect(key="grade").label
    app = set_to(app, "segmented_control", "lang", "fr")
    assert address(app) == before | {"lang": ["fr"]}
    assert headline(app) != line
    assert app.multiselect(key="grade").label != name
    assert app.multiselect(key="grade").value == FILTERED["grade"]
    app = set_to(app, "segmented_control", "lang", "en")
    assert (address(app), headline(app)) == (before, line)


def test_a_filter_set_in_one_language_counts_in_the_other(visit):
    app = set_to(visit(lang="fr"), "multiselect", "grade", ["corroborated"])
    app = set_to(app, "segmented_control", "lang", "en")
    assert address(app) == {"grade": ["corroborated"]}
    assert titles(app) == titles(visit(grade="corroborated"))


def test_a_change_of_page_keeps_filters_language_and_incident(visit):
    app = visit(**FILTERED, lang="fr", incident=MOURA)
    before = address(app)
    for page in ("timeline", "incident", "sources", "about", "timeline", "map"):
        app = go(app, page)
        assert address(app) == before, page
    assert app.multiselect(key="grade").value == FILTERED["grade"]
    assert titles(app) == [MOURA]


def test_filters_set_on_one_page_hold_on_the_others(visit):
    app = set_to(visit("timeline"), "multiselect", "adm1", ["gao"])
    app = go(go(app, "about"), "map")
    assert address(app) == {"adm1": ["gao"]}
    assert titles(app) == [NEWEST]


def test_a_link_to_another_page_rules_over_the_session(visit):
    app = go(visit(**FILTERED), "timeline", grade="set_aside")
    assert address(app) == {"grade": ["set_aside"]}
    assert app.multiselect(key="grade").value == ["set_aside"]
    assert app.text_input(key="q").value == ""


def test_reset_goes_back_to_how_the_app_opens_in_the_same_language(visit):
    opening = visit(lang="fr")
    app = visit(**FILTERED, lang="fr", incident=MOURA, spam="1")
    app = sound(app.sidebar.button[-1].click().run())
    assert address(app) == {"lang": ["fr"]}
    assert (headline(app), titles(app)) == (headline(opening), titles(opening))
    assert refused(app) == []


@pytest.mark.parametrize(("preset", "since", "until"), [
    ("30 days", "2025-01-19", "2025-02-17"), ("90 days", "2024-11-20", "2025-02-17"),
    ("2025", "2025-01-01", "2025-02-17"), ("All", None, None)])
def test_presets_count_back_from_the_newest_incident(visit, preset, since, until):
    app = visit(since="2020-01-01")
    assert app.segmented_control(key="preset").value is None
    app = set_to(app, "segmented_control", "preset", preset)
    assert address(app) == {k: [v] for k, v in {"since": since, "until": until}.items() if v}
    assert app.segmented_control(key="preset").value == preset


def test_a_range_gives_way_to_a_day_set_by_hand_and_comes_back_with_it(visit):
    app = visit(since="2025-01-01", until="2025-02-17", lang="fr")
    assert app.segmented_control(key="preset").value == "2025"
    app = set_to(app, "date_input", "since", date(2024, 6, 1))
    assert app.segmented_control(key="preset").value is None
    app = set_to(set_to(app, "date_input", "since", None), "date_input", "until", None)
    assert app.segmented_control(key="preset").value == "Tout"


def test_boundaries_of_another_year_forget_the_places_chosen(visit):
    app = set_to(visit(adm1="gao", adm2="gao.gao"), "selectbox", "vintage", "2023")
    assert address(app) == {"vintage": ["2023"]}
    assert "adm2" not in {m.key for m in app.multiselect}
    app = set_to(app, "multiselect", "adm1", ["kidal"])
    assert address(app) == {"vintage": ["2023"], "adm1": ["kidal"]}
    assert address(set_to(app, "selectbox", "vintage", "2015")) == {}


def test_dates_the_wrong_way_round_are_told_beside_the_filters(visit):
    app = set_to(visit(since="2025-02-01"), "date_input", "until", date(2024, 1, 1))
    assert app.sidebar.warning
    assert address(app) == {"since": ["2025-02-01"]}
