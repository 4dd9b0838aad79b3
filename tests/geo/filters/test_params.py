"""The filter in the URL: round trip, names and aliases, and nothing malformed ever raises."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.filters import IncidentFilter, Rejected
from geo.filters.incident_filter import OPENING
from geo.filters.params import MANY, ORDER
from geo.labels import LABELS
from geo.model.vocabulary import Basis, GeoPrecision, Match, Outside, Role
from tests.drawn import examples


def read(**params):
    return IncidentFilter.from_params({k: [v] if isinstance(v, str) else v for k, v in params.items()})


def accepted(**params):
    wanted, rejected = read(**params)
    assert rejected == ()
    return wanted


@examples(40, 100)
@given(st.data())
def test_round_trip(any_filter, data):
    wanted = data.draw(any_filter)
    params = wanted.to_params()
    assert IncidentFilter.from_params(params) == (wanted, ())
    assert all(isinstance(v, str) for values in params.values() for v in values)


def test_the_default_is_an_empty_url():
    assert IncidentFilter().to_params() == {}
    assert IncidentFilter.from_params({}) == (IncidentFilter(), ())


def test_parameters_are_those_of_the_specification():
    assert set(ORDER) == {
        "since", "until", "asof", "role", "actor", "match", "adm1", "adm2", "adm3", "vintage", "type",
        "harm", "targeting", "grade", "response", "source", "batch", "precision", "outside", "killed", "basis", "q"}
    assert set(ORDER) > MANY


@pytest.mark.parametrize(("param", "text", "wanted"), [
    ("actor", "fama", ("fama",)), ("actor", "Malian Armed Forces", ("fama",)),
    ("actor", "forces armées maliennes", ("fama",)), ("actor", "Azawad Liberation Front", ("fla",)),
    ("actor", "class:jihadist", ("class:jihadist",)), ("actor", "jihadist", ("class:jihadist",)),
    ("actor", "all jihadist groups", ("class:jihadist",)), ("actor", "un", ("un",)),
    ("actor", "class:un", ("class:un",)),
    ("adm1", "gao", ("gao",)), ("adm1", "Ségou", ("segou",)), ("adm1", "TIMBUKTU", ("tombouctou",)),
    ("adm2", "gao.gao", ("gao.gao",)), ("adm2", "djenne", ("mopti.djenne",)),
    ("adm3", "gao.gao.tilemsi", ("gao.gao.tilemsi",)),
    ("adm3", "Tilemsi", ("gao.gao.tilemsi", "tombouctou.goundam.tilemsi")),
    ("type", "air_drone_strike", ("air_drone_strike",)),
    ("type", "Air or drone strike", ("air_drone_strike",)),
    ("harm", "homes_burned", ("homes_burned",)), ("harm", "Homes burned", ("homes_burned",)),
    ("targeting", "Disputed", ("disputed",)), ("grade", LABELS["grade"]["single_source"], ("single_source",)),
    ("grade", LABELS["grade"]["disputed_actor"].lower(), ("disputed_actor",)), ("response", "none", ("none",)),
    ("response", "Investigation announced", ("investigation_announced",)),
    ("source", "rfi-2025-01-06", ("rfi-2025-01-06",)),
    ("source", "rfi", ("rfi-2025-01-06", "rfi-2025-02-19")),
    ("since", "2025-02-17", date(2025, 2, 17)), ("until", " 2025-02-17 ", date(2025, 2, 17)),
    ("asof", "2025-02-21", date(2025, 2, 21)), ("role", "Speaker", Role.SPEAKER),
    ("match", "all", Match.ALL), ("precision", "adm2", GeoPrecision.ADM2), ("killed", "0", 0),
    ("basis", "high", Basis.HIGH), ("q", "Djenné", "Djenné"), ("vintage", "2023", "2023"),
])
def test_ids_names_and_aliases_are_taken(param, text, wanted):
    assert getattr(accepted(**{param: text}), param) == wanted


def test_units_are_looked_up_in_the_chosen_vintage():
    assert accepted(vintage="2023", adm1="Nara").adm1 == ("nara",)
    assert accepted(adm1="menaka", vintage="2016").adm1 == ("menaka",)
    _wanted, rejected = read(adm1="Nara")
    assert [(r.param, r.value) for r in rejected] == [("adm1", "Nara")]


def test_lists_repeat_and_keep_each_value_once():
    assert accepted(actor=["fama", "jnim", "FAMa"]).actor == ("fama", "jnim")
    assert accepted(type=["killing", "battle"]).type == ("killing", "battle")
    assert accepted(batch=["3", " 12", "03"]).batch == (3, 12)
    assert accepted(batch=[str(n) for n in range(1, 5001)]).batch == tuple(range(1, 5001))


def test_what_lies_outside_is_asked_for_in_one_of_three_words():
    assert [accepted(outside=word).outside for word in ("with", " Without", "ONLY")] == [
        Outside.WITH, Outside.WITHOUT, Outside.ONLY]
    assert IncidentFilter(outside=Outside.ONLY).to_params() == {"outside": ["only"]}
    assert IncidentFilter(outside=Outside.WITH).to_params() == {}
    assert [(r.param, r.value) for r in read(outside=["only", "with"])[1]] == [("outside", "with")]


def test_what_is_not_told_is_as_it_opens():
    def opened(**params):
        return IncidentFilter.from_params({k: [v] for k, v in params.items()}, OPENING)

    assert opened() == (OPENING, ())
    assert opened(grade="corroborated", outside="with") == (
        replace(OPENING, grade=("corroborated",), outside=Outside.WITH), ())
    wanted, rejected = opened(outside="both", targeting="nobody")
    assert wanted == OPENING
    assert [(r.param, r.value) for r in rejected] == [("targeting", "nobody"), ("outside", "both")]
    assert OPENING.to_params(OPENING) == {}
    assert IncidentFilter().to_params(OPENING) == {"targeting": [], "outside": ["with"]}


@pytest.mark.parametrize(("param", "text"), [
    ("q", "!!!"), ("since", "17 February"), ("since", "2025-02-30"), ("until", "0000-01-01"), ("asof", "tomorrow"),
    ("role", "victim"), ("actor", "nobody"), ("actor", "class:nobody"), ("match", "both"),
    ("adm1", "atlantis"), ("adm1", "gao.gao"), ("adm3", "gao.gao.atlantis"), ("vintage", "1999"),
    ("type", "murder"), ("harm", "killed"), ("targeting", "soldiers"), ("grade", "true"),
    ("response", "denial"), ("source", "nobody"), ("precision", "village"),
    ("outside", "mali"), ("outside", "with,only"), ("outside", "true"), ("outside", "1"), ("outside", "١"), ("killed", "-1"),
    ("batch", "-1"), ("batch", "0"), ("batch", "abc"), ("batch", "1e9"), ("batch", "1,2"), ("batch", "٣"),
    ("batch", "1" * 10), ("batch", "1; DROP TABLE claims"), ("killed", "ten"), ("killed", "1.5"), ("killed", "٣"), ("killed", "9" * 30), ("basis", "mean"),
    ("q", "x" * 201),
])
def test_what_cannot_be_used_is_rejected_with_the_value_and_a_reason(param, text):
    wanted, rejected = read(**{param: text})
    assert wanted == IncidentFilter()
    assert [(r.param, r.value) for r in rejected] == [(param, text)]
    assert rejected[0].reason
    assert "{" not in rejected[0].reason


def test_good_values_stand_beside_rejected_ones():
    wanted, rejected = read(actor=["fama", "nobody"], killed="5", since="never")
    assert wanted == IncidentFilter(actor=("fama",), killed=5)
    assert {(r.param, r.value) for r in rejected} == {("actor", "nobody"), ("since", "never")}


def test_a_single_parameter_given_twice_keeps_the_first():
    wanted, rejected = read(killed=["5", "6"])
    assert wanted.killed == 5
    assert rejected == (Rejected("killed", "6", "only one value is taken"),)


def test_foreign_parameters_are_not_the_filters_business():
    assert read(lang="fr", z="6", utm="x") == (IncidentFilter(), ())


def hold(params, frame):
    """Whatever the parameters say: no error, a usable filter, and a reason for each refusal."""
    wanted, rejected = IncidentFilter.from_params(params)
    assert all(r.reason and r.value in params[r.param] for r in rejected)
    again, refused = IncidentFilter.from_params(wanted.to_params())
    assert (again, refused) == (wanted, ())
    assert len(wanted.mask(frame)) == len(frame)
    assert wanted.describe()


@examples(40, 100)
@given(params=st.dictionaries(st.sampled_from(ORDER), st.lists(st.text(max_size=30), max_size=3)))
def test_no_text_raises(builtin_frame, every_third, params):
    hold(params, every_third(builtin_frame))


def test_no_naughty_string_raises(reference, builtin_frame, every_third):
    frame = every_third(builtin_frame)
    strings = json.loads((reference / "bad" / "strings" / "blns.json").read_text(encoding="utf-8"))
    for param in ORDER:
        hold({param: strings}, frame)
    for text in strings:
        hold({param: [text] for param in ORDER}, frame)


def test_a_range_that_ends_before_it_begins_loses_its_end():
    wanted, rejected = read(since="2025-02-17", until="2025-02-16")
    assert wanted == IncidentFilter(since=date(2025, 2, 17))
    assert [(r.param, r.value) for r in rejected] == [("until", "2025-02-16")]


def test_a_unit_without_an_outline_is_rejected():
    wanted, rejected = read(vintage="2023", adm2="Ansongo")
    assert wanted.adm2 == ()
    assert [r.param for r in rejected] == ["adm2"]
