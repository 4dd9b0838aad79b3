"""What speaks for one incident told twice, and what rules it out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.i18n import use
from geo.labels import tell
from geo.link.reasons import reasons_for
from geo.link.weights import BAR
from tests.drawn import examples

SAME = {
    "told twice": ({}, {"killed": "24+"}),
    "a correction of the toll": ({"killed": "24"}, {"killed": "26"}),
    "allies": ({"by": ("fama",)}, {"by": ("wagner-group",)}),
    "a route through the commune": ({}, {"place": "route:gao-algeria"}),
    "the night": ({}, {"date": "2025-02-18"}),
    "month and place": ({}, {"date": "2025-02", "killed": "24+"}),
    "no toll": ({}, {"killed": ""}),
    "no perpetrator": ({}, {"by": ()}),
    "unknown perpetrator": ({}, {"by": ("unidentified-armed-men",)}),
    "near and at": ({"place": "place:moura"}, {"place": "near:moura"}),
    "a name that several places bear": ({"place": "ambiguous:Welingara"}, {"place": "place:welingara-nara"}),
    "a village that no table has": ({"place": "unlocated:?", "words": "the village of Xandugu"},
                                    {"place": "unit:mopti.bankass", "words": "Xandugu, cercle de Bankass"}),
    "a year that was inferred": (
        {"date": "2025-01-26", "flags": ("year_inferred",), "place": "ambiguous:Welingara", "killed": "25+"},
        {"date": "2024-01-26", "place": "place:welingara-nara", "killed": "25+"}),
    "competing dates": ({"date": "2025-02-17|2025-02-19"}, {}),
    "neighbouring accounts": ({"place": "near:dioura", "killed": "8"}, {"place": "route:niono-mauritania", "killed": "9"}),
    "a range and a figure in it": ({"killed": "4-7"}, {"killed": "7"}),
    "as many abducted": ({"killed": "", "abducted": "60"}, {"killed": "", "abducted": "60+"}),
    "more abducted": ({"killed": "", "abducted": "20"}, {"killed": "", "abducted": "24"}),
    "another village of the commune": ({"words": "the village of Xandugu"}, {"words": "Ourozandi, in Tilemsi"}),
}
NEVER = {  # the first four are the traps that the issue names
    "convoys ten days apart": (
        {"date": "2025-02-07", "place": "near:gao", "killed": "25+", "by": ("isgs",)},
        {"date": "2025-02-17", "place": "route:gao-algeria", "killed": "24"}),
    "one camp in two months": (
        {"date": "2024-10", "place": "near:boulkessi", "type": "battle", "targeting": "combatants", "by": ("jnim",)},
        {"date": "2025-02", "place": "near:boulkessi", "type": "battle", "targeting": "combatants", "by": ("jnim",)}),
    "two ambushes on one road": (
        {"date": "2024-03-12", "place": "route:douentza-hombori", "killed": "3"},
        {"date": "2024-04-04", "place": "route:douentza-hombori", "killed": "11+"}),
    "civilians and fighters on one day": (
        {"date": "2025-02-16", "place": "place:aslagh", "killed": "4-7"},
        {"date": "2025-02-16", "place": "near:anefis", "type": "battle", "targeting": "combatants",
         "killed": "9", "by": ()}),
    "two regions": ({"place": "unit:kayes"}, {"place": "unit:mopti"}),
    "two towns": ({"place": "place:gao"}, {"place": "place:ansongo"}),
    "other dead, other camp": ({"killed": "24"}, {"killed": "5", "by": ("jnim",)}),
    "a sum": ({}, {"kind": "aggregate"}),
    "two days later": ({}, {"date": "2025-02-19"}),
    "another month": ({"date": "2025-02"}, {"date": "2025-03-09"}),
}


@pytest.mark.parametrize("name", SAME)
def test_what_may_be_one_is_proposed(score, name):
    assert score(*SAME[name]).score[0] >= BAR


@pytest.mark.parametrize("name", NEVER)
def test_a_contradiction_is_never_proposed_and_told(score, name):
    pairs = score(*NEVER[name])
    assert pairs.score[0] == 0
    assert any(out[0] for out in pairs.barred.values())


@pytest.mark.parametrize(("one", "other"), [
    ({"killed": "5", "place": "route:douentza-hombori", "date": "2024-03"},
     {"killed": "12", "place": "route:douentza-hombori", "date": "2024-03"}),
    ({"date": "", "place": "unit:mopti", "killed": ""}, {"place": "unit:mopti", "killed": ""}),
    ({"place": "unit:gao", "killed": "", "date": "2025-02"}, {"place": "unit:gao", "killed": "", "date": "2025-02"}),
    ({"place": "", "killed": "", "by": ()}, {"place": "", "killed": "", "by": ()}),
    ({"source": "one-report"}, {"source": "one-report", "date": "2025-02-18", "killed": "5"})])
def test_what_says_little_is_not_proposed(score, one, other):
    assert score(one, other).score[0] < BAR


def test_the_very_figure_and_place_outweigh_how_the_dead_are_called(score):
    army = {"place": "place:moura", "killed": "203", "type": "battle", "targeting": "combatants", "by": ()}
    others = {"place": "place:moura", "killed": "203", "by": ("fama",)}
    assert score(army, others).score[0] > 0
    assert score(army, others | {"killed": "60"}).score[0] == 0


def test_a_rare_figure_tells_more_than_a_common_one(score):
    coarse = {"date": "2025-02", "place": "unit:gao"}
    scores = [score(coarse | {"killed": n}, coarse | {"killed": n}).score[0] for n in ("1", "3", "9")]
    assert scores == sorted(scores)
    assert scores[0] < scores[-1]


def test_sums_are_linked_by_when_they_begin_and_what_they_count(score, aggregate):
    one = {"kind": aggregate, "date": "2024-05-01/2024-12-12", "place": "area:north-and-central-mali", "killed": "32+"}
    assert score(one, one | {"date": "2024-05/2025-02", "killed": "32"}).score[0] >= BAR
    assert score(one, one | {"flags": ("year_inferred",)}).score[0] >= BAR
    assert score(one, one | {"killed": "47"}).score[0] < BAR
    assert score(one, one | {"date": "2021/2022"}).score[0] == 0


def test_reasons_are_told_in_both_languages(score, features):
    for one, other in [*SAME.values(), *NEVER.values()]:
        pairs = score(one, other)
        rows = features(one, other)
        for lang in ("en", "fr"):
            use(lang)
            told = [tell(r) for r in reasons_for(rows[0], rows[1], pairs, 0)]
            assert told
            assert all(t and "{" not in t for t in told)
    use("en")


DATES = st.sampled_from(["", "2025-02-17", "2025-02-18", "2025-02-19", "2025-02", "2025", "2024-02-17",
                         "2025-02-14/2025-02-20", "2025-02-17|2024-02-17"])
PLACES = st.sampled_from(["", "place:gao", "near:gao", "unit:gao.gao.gao", "unit:gao.gao.tilemsi", "unit:gao.gao",
                          "unit:gao", "country:mali", "route:gao-algeria", "place:anefis", "ambiguous:Welingara",
                          "unlocated:nobody knows", "unit:mopti", "place:moura", "country:niger",
                          "point:16.27,-0.04;exact", "point:15.2,2.1;exact"])
DEEDS = st.sampled_from([("killing", "civilians"), ("battle", "combatants"), ("air_drone_strike", "disputed"),
                         ("other", "unknown"), ("shelling", "civilians")])
ACCUSED = st.sampled_from([(), ("fama",), ("wagner-group",), ("jnim",), ("fama", "wagner-group"), ("isgs",),
                           ("named:somebody",)])
TOLLS = st.sampled_from(["", "1", "2", "24", "24+", "20-30", "60", "0"])


@st.composite
def sayings(draw):
    kind, targeting = draw(DEEDS)
    return {"date": draw(DATES), "place": draw(PLACES), "type": kind, "targeting": targeting,
            "by": draw(ACCUSED), "killed": draw(TOLLS),
            "flags": draw(st.sampled_from([(), ("year_inferred",), ("weekday_conflict",)])),
            "victims": draw(st.sampled_from([(), ("migrants",), ("herders", "civilians")]))}


@examples(10, 25)
@given(sayings(), sayings())
def test_the_order_of_two_incidents_changes_nothing(score, one, other):
    there, back = score(one, other), score(other, one)
    assert there.score[0] == pytest.approx(back.score[0], abs=1e-12)
    assert 0 <= there.score[0] <= 1
    assert {k: v[0] for k, v in there.barred.items()} == {k: v[0] for k, v in back.barred.items()}


@examples(10, 25)
@given(sayings(), sayings(), st.sampled_from([
    {"date": "1999-01-01", "flags": ()}, {"place": "place:kayes"}, {"by": ("dan-na-ambassagou",)}]))
def test_a_contradiction_never_raises_the_score(score, one, other, against):
    if "date" in against:
        other = other | {"flags": ()}
    assert score(one | against, other).score[0] <= score(one, other).score[0] + 1e-12


WIDER = {"date": ("2025-02", "2025", ""), "place": ("unit:gao.gao.gao", "unit:gao.gao", "unit:gao", "country:mali", ""),
         "killed": ("24+", ""), "by": ((),)}


@examples(10, 25)
@given(sayings(), st.sampled_from(sorted(WIDER)), st.data())
def test_widening_never_beats_plain_agreement(score, one, field, data):
    """What contradicts becomes possible when it is told less closely, and never surer than the same told twice."""
    known = one | {"date": "2025-02-17", "place": "place:gao", "killed": "24", "by": ("fama",), "flags": ()}
    wide = known | {field: data.draw(st.sampled_from(WIDER[field]))}
    assert score(wide, known).score[0] <= score(known, known).score[0] + 1e-9


@pytest.mark.parametrize("field", ["date", "place"])
def test_the_wider_the_less_sure(score, field):
    known = {"date": "2025-02-17", "place": "place:gao", "killed": "24", "by": ("fama",)}
    wide = [known | {field: v} for v in (known[field], *WIDER[field])]
    scores = [score(w, known).score[0] for w in wide]
    assert all(np.diff(scores) <= 1e-12), scores
