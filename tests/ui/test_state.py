"""The address and the session say the same, in either language; nothing in an address raises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.builtin import builtin_actors, builtin_sources
from geo.filters import IncidentFilter
from geo.filters.params import MANY, ORDER
from geo.gazetteer import units
from geo.i18n import LANGUAGES, use
from geo.model import vocabulary as v
from geo.model.admin import Vintage
from ui import state
from ui.state import OPENING, View, collect, read_view, seed, widget_value, write_view

ALL_PARAMS = (*ORDER, *state.VIEW_PARAMS)
WIDGETS = (*ORDER, *state.WIDGETS)
TEXT = st.text(st.characters(codec="utf-8"), max_size=300)
DAYS = st.none() | st.dates(date(2012, 1, 1), date(2030, 1, 1))
REGIONS = sorted(units.units("adm1", Vintage.V2015).index)
COMMUNES = sorted(units.units("adm3", Vintage.V2015).index)[::50]


def degrees(low, high):
    """Give numbers as the map writes them: at most six figures."""
    return st.none() | st.integers(low * 1000, high * 1000).map(lambda n: n / 1000)


def some(values):
    return st.lists(st.sampled_from(sorted(map(str, values))), max_size=3, unique=True).map(tuple)


@st.composite
def views(draw):
    since, until = draw(DAYS), draw(DAYS)
    if since and until:
        since, until = sorted((since, until))
    wanted = IncidentFilter(
        since, until, draw(DAYS), draw(st.sampled_from(v.Role)),
        draw(some([*builtin_actors().by_id, "class:jihadist"])), draw(st.sampled_from(v.Match)),
        draw(some(REGIONS)), (), draw(some(COMMUNES)), Vintage.V2015, draw(some(v.EventType)),
        draw(some(v.Harm)), draw(some(v.Targeting)), draw(some(v.Grade)),
        draw(some([*v.ResponseKind, "none"])), draw(some(builtin_sources())),
        draw(st.lists(st.integers(1, 10**9 - 1), max_size=3, unique=True).map(tuple)),
        draw(st.none() | st.sampled_from(v.GeoPrecision)), draw(st.sampled_from(v.Outside)), draw(st.none() | st.integers(0, 999)),
        draw(st.sampled_from(v.Basis)), draw(st.sampled_from(["", "Djenné", "a & b=c?", "x\ny"])))
    return View(wanted, draw(st.sampled_from(v.ColorBy)), draw(st.sampled_from(sorted(LANGUAGES))),
                draw(st.sampled_from(["", "mli-2022-03-27-moura", "ünïcode/ø?&=#", "{{7*7}}"])),
                mode=draw(st.sampled_from(["symbols", "units", "change"])),
                measure=draw(st.sampled_from(["count", "killed", "rate"])),
                level=draw(st.sampled_from(["auto", "adm2"])),
                lens=draw(st.sampled_from(["", *state.LENSES])),
                before=draw(st.sampled_from(["", "2023-01-01"])),
                draft=draw(st.sampled_from(["", "0123456789ab", "../{{7*7}}"])),
                region=draw(st.sampled_from(["", "mopti", "{{7*7}}"])),
                size=draw(st.sampled_from(["16:9", "a4", "square"])),
                audience=draw(st.sampled_from(["internal", "public"])),
                lat=draw(degrees(-80, 80)), lon=draw(degrees(-180, 180)), z=draw(degrees(2, 18)))


# address


@given(views())
def test_an_address_read_back_is_the_same_view(view):
    assert read_view(write_view(view)) == (view, ())


@given(views())
def test_the_language_changes_no_value_in_an_address(view):
    told = {}
    for lang in LANGUAGES:
        use(lang)
        told[lang] = (write_view(view), read_view(write_view(view)))
    assert told["en"] == told["fr"]


def test_an_empty_address_is_how_the_app_opens():
    assert read_view({}) == (View(), ())
    assert write_view(View()) == {}
    assert OPENING.targeting == ("civilians", "disputed")
    assert OPENING.outside is v.Outside.WITHOUT


def test_every_parameter_is_written_and_read():
    view = View(
        IncidentFilter(date(2025, 1, 1), date(2025, 2, 28), date(2025, 2, 20), v.Role.SPEAKER,
                       ("fla",), v.Match.ALL, ("gao",), (), (), Vintage.V2016,
                       ("killing",), ("detained",), ("civilians",), ("corroborated",),
                       ("denied",), ("jurist-2025-02-22",), (3, 12), v.GeoPrecision.ADM3, v.Outside.ONLY, 5, v.Basis.HIGH,
                       "tilemsi"),
        v.ColorBy.GRADE, "fr", "one", mode="change", measure="rate", level="adm3", lens="un",
        before="2023-01-01", draft="0123456789ab", region="mopti", bbox="-1.5,16,1,18",
        size="a4", template="deck", brieflang="en", audience="public", according="un", lat=16.5,
        lon=-3.25, z=7.5)
    wide = replace(view, filter=replace(view.filter, adm2=("gao.gao",), adm3=(COMMUNES[0],),
                                        vintage=Vintage.V2015))
    assert set(write_view(view)) | set(write_view(wide)) == set(ALL_PARAMS)
    assert read_view(write_view(view)) == (view, ())
    assert read_view(write_view(wide)) == (wide, ())
    assert write_view(view)["lat"] == ["16.5"]
    assert write_view(view)["since"] == ["2025-01-01"]


def test_no_target_chosen_is_written_as_all_of_them():
    params = write_view(View(IncidentFilter()))
    assert params == {"targeting": [str(t) for t in v.Targeting], "outside": ["with"]}
    assert read_view(params) == (View(IncidentFilter()), ())


@pytest.mark.parametrize(("given_", "bad"), [([], 0), ([""], 0), (["everyone"], 1)])
def test_the_opening_targets_are_what_a_link_without_usable_ones_means(given_, bad):
    view, rejected = read_view({"grade": ["corroborated"], "targeting": given_})
    assert (view.filter.targeting, len(rejected)) == (OPENING.targeting, bad)
    assert "targeting" not in write_view(view)


@pytest.mark.parametrize(("param", "value"), [
    ("lat", "north"), ("lat", "80.1"), ("lat", "nan"), ("lat", "inf"), ("lon", "-181"),
    ("z", "1.9"), ("z", "1e9"), ("mode", "heat"), ("measure", "Count"), ("level", "adm4"),
    ("lens", "nobody"), ("before", "2023-13-01"), ("color", "rainbow"), ("color", "TYPE "), ("lang", "de"),
    ("incident", "x" * (state.MAX_ID + 1)), ("since", "2025-02-30"), ("killed", "-1"),
    ("outside", "mali"), ("outside", "yes"), ("outside", "x" * 300), ("batch", "-1"), ("batch", "1e9"), ("batch", "abc"), ("vintage", "1999"), ("targeting", "everyone"), ("actor", "nobody at all"), ("adm1", "Atlantis"), ("nonsense", "1"),
    ("LANG", "fr"), ("", "x"),
])
def test_what_cannot_be_used_is_given_back_and_the_rest_is_used(param, value):
    view, rejected = read_view({"grade": ["corroborated"], param: [value]})
    assert [(r.param, r.value) for r in rejected] == [(param, value)]
    assert rejected[0].reason
    assert view == View(replace(OPENING, grade=("corroborated",)))


def test_rejections_are_told_in_the_language_of_the_reader():
    use("fr")
    assert read_view({"nonsense": ["1"]})[1][0].reason != "no such parameter"


def test_many_values_of_an_unknown_parameter_are_not_all_told():
    assert len(read_view({"spam": ["x"] * 1000})[1]) < 10


@given(st.dictionaries(st.sampled_from(ALL_PARAMS) | TEXT, st.lists(TEXT, max_size=3), max_size=5))
def test_no_address_raises_and_what_it_gives_is_sound(params):
    view, rejected = read_view(params)
    assert all(isinstance(r.reason, str) for r in rejected)
    assert {r.param for r in rejected} <= set(params)
    assert read_view(write_view(view)) == (view, ())


def test_no_naughty_string_raises_in_any_parameter(hostile):
    for param in (*ALL_PARAMS, "unknown"):
        for text in hostile:
            view, rejected = read_view({param: [text]})
            taken = param in write_view(view) or view == View()
            assert rejected or taken, (param, text)
        view, _rejected = read_view({param: hostile})
        assert read_view(write_view(view)) == (view, ())


# widgets


@given(views())
def test_widgets_give_back_the_view_that_filled_them(view):
    session = {}
    seed(session, view, anew=True)
    assert set(session) == set(WIDGETS)
    assert collect(session, replace(view, filter=OPENING, lang="en")) == (view, ())


@given(views())
def test_widgets_hold_the_same_values_in_both_languages(view):
    told = {}
    for lang in LANGUAGES:
        use(lang)
        told[lang] = {name: widget_value(view, name) for name in WIDGETS}
    assert told["en"] == told["fr"]


@pytest.mark.parametrize("name", WIDGETS)
def test_widgets_hold_plain_values(name):
    value = widget_value(View(), name)
    assert type(value) is (list if name in MANY else type(None) if value is None else str)


def test_seeding_fills_only_what_is_missing():
    session = {"q": "tilemsi", "grade": ["corroborated"]}
    seed(session, View(), anew=False)
    assert (session["q"], session["grade"]) == ("tilemsi", ["corroborated"])
    assert session["targeting"] == ["civilians", "disputed"]
    assert (session["lang"], session["color"]) == ("en", "type")


def test_seeding_anew_puts_the_view_in_the_place_of_everything():
    session = {"q": "tilemsi", "picked": ["one"]}
    seed(session, View(replace(OPENING, q="djenne")), anew=True)
    assert (session["q"], session["picked"]) == ("djenne", ["one"])


def test_a_seeded_list_is_the_session_s_own():
    session, other = {}, {}
    for each in (session, other):
        seed(each, View(), anew=True)
    session["targeting"].append("unknown")
    assert other["targeting"] == list(OPENING.targeting)


def test_an_emptied_session_asks_for_nothing():
    assert collect({}, View(lang="fr")) == (View(IncidentFilter(), lang="fr"), ())


def test_what_a_widget_holds_and_no_filter_can_use_is_rejected():
    session = {"since": date(2025, 3, 1), "until": date(2025, 2, 1), "q": "…", "killed": 0}
    view, rejected = collect(session, View())
    assert [r.param for r in rejected] == ["q", "until"]
    assert (view.filter.since, view.filter.until, view.filter.killed) == (date(2025, 3, 1), None, 0)


def test_a_link_changes_only_what_it_names():
    view = View(replace(OPENING, grade=("corroborated",)), lang="fr")
    assert state.link_params(view, incident="one") == {
        "grade": ["corroborated"], "lang": ["fr"], "incident": ["one"]}
