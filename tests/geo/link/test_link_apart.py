"""What sets two incidents apart that share much: their names, a source that tells both, who is meant."""

from __future__ import annotations

import pytest

from geo.link import Known, proposals_for, proposals_in
from geo.link.names import names_of
from geo.link.weights import BAR

STRIKE = {"type": "air_drone_strike", "date": "2023-11-07", "by": ("fama",)}
TAKEN = {"type": "abduction_disappearance", "killed": "", "by": ()}


def pairs(frame):
    return {(p.left_id, p.right_id) for p in proposals_in(Known(frame))}


# Two incidents of one report -----------------------------------------------------------------------

DIGEST = {"a": STRIKE | {"place": "unit:kidal", "words": "the camp of Inazarraf", "killed": "4", "source": "digest"},
          "b": STRIKE | {"place": "unit:kidal", "words": "the well of Tichraren", "killed": "7", "source": "digest"}}
REGION = STRIKE | {"place": "unit:kidal", "words": "Kidal region"}


def test_of_two_that_one_report_tells_apart_only_the_better_fit_is_proposed(table):
    assert pairs(table(**DIGEST, c=REGION | {"killed": "7"})) == {("b", "c")}
    known = Known(table(**DIGEST))
    assert [p.incident_id for p in proposals_for(table(c=REGION | {"killed": "4"}), known)] == ["a"]


def test_where_both_fit_as_well_a_person_sees_both(table):
    assert pairs(table(**DIGEST, c=REGION | {"killed": ""})) == {("a", "c"), ("b", "c")}


def test_without_a_report_that_tells_them_apart_each_is_proposed(table):
    told = {i: {**said, "source": f"of-{i}"} for i, said in DIGEST.items()}
    assert {("a", "c"), ("b", "c")} <= pairs(table(**told, c=REGION | {"killed": "7"}))


def test_whoever_is_the_one_of_two_is_not_the_other(table):
    told = table(**DIGEST, c=REGION | {"killed": "4"}, d=REGION | {"killed": "7+"})
    assert pairs(told) == {("a", "c"), ("b", "d")}
    assert ("c", "d") in pairs(told[told["incident_id"].isin(["c", "d"])])


def test_one_report_tells_apart_but_for_what_it_says_twice(score):
    one = {"source": "r", "place": "unit:gao.ansongo", "killed": "", "by": ()}
    assert score(one, one).score[0] < BAR
    assert score({"source": "r"}, {"source": "r"}).score[0] >= BAR


# What places are called ----------------------------------------------------------------------------

VAGUE = {"place": "unit:mopti.koro", "killed": "6"}


@pytest.mark.parametrize(("one", "other"), [
    ("Garikessou", "Garikesu"), ("Tin-Akoff", "Tinakof"), ("Oualo Bambé", "Walo-Bambe"),
    ("Djankabourou", "Jankaburu"), ("Kassogué", "Kasoge"), ("Tenkata", "Tangatta")])
def test_a_name_is_one_in_every_spelling(score, one, other):
    told = [VAGUE | {"words": f"the village of {name}"} for name in (one, other)]
    apart = [VAGUE | {"words": f"the village of {name}"} for name in (one, "Sendégué")]
    assert score(*told).score[0] > score(VAGUE, VAGUE).score[0] > score(*apart).score[0]


@pytest.mark.parametrize("name", ["Sari", "Sare", "Soro"])
def test_a_short_name_is_told_by_its_vowels(table, name):
    frame = table(a={"place": "unit:mopti", "words": name}, b={"place": "unit:mopti", "words": "Sora"})
    codes = names_of(frame).codes
    assert codes[0, 0] != codes[1, 0]


def test_a_country_is_no_name_because_it_owns_a_region(table):
    frame = table(a={"place": "unit:gao", "words": "Mali's Gao region"})
    assert not names_of(frame).codes.any()
    assert not names_of(frame).village.any()


@pytest.mark.parametrize(("one", "other"), [
    ("in the region of Mopti", "the village of Sendégué"), ("the commune of Koro", "the village of Sendégué"),
    ("the road to Sendégué", "the village of Sendégué")])
def test_no_name_speaks_against_what_names_no_village_of_its_own(score, one, other):
    place = "unit:mopti.koro.koro" if "Koro" in one else "unit:mopti.koro"
    pair = score({"place": place, "words": one}, VAGUE | {"words": other})
    assert pair.weights["places"][0] >= score({"place": place}, VAGUE).weights["places"][0]


def test_the_ends_of_a_way_are_names(table):
    told = table(a={"place": "near:sofara"}, b={"place": "route:sofara;fatoma"}, c={"place": "route:14.5,-3.9;fatoma"})
    near, way, other = (set(row) - {0} for row in names_of(told).codes)
    assert near & way
    assert way & other
    assert not near & other


@pytest.mark.parametrize("guess", [
    {"place": "ambiguous:Bamba", "words": "Bamba"},
    {"place": "near:sevare", "words": "Ségué, not far from Sévaré"}])
def test_a_place_that_was_guessed_gives_way_to_the_name(table, guess):
    there = {"place": "place:segue", "words": "Ségué"} if "near" in guess["place"] else {
        "place": "unit:sikasso.sikasso.finkolo", "words": "the village of Bamba, Finkolo"}
    assert pairs(table(a=guess, b=there)) == {("a", "b")}
    other = {k: v.replace("Bamba", "Xandu").replace("Ségué", "Xandu") for k, v in there.items()} | {
        "place": "unit:kayes.kita"}
    assert pairs(table(a=guess, b=other)) == set()


def test_two_places_that_are_known_stay_two_whatever_they_are_called(table):
    assert pairs(table(a={"place": "place:bamba-koro"}, b={"place": "place:bamba-bourem"})) == set()
    within = {"place": "ambiguous:Welingara@mopti", "words": "Welingara"}
    assert pairs(table(a=within, b={"place": "unit:kayes.nioro", "words": "Welingara"})) == set()


def test_the_next_camp_of_one_night_is_less_sure_than_the_same(score):
    night = {"type": "battle", "targeting": "combatants", "by": (), "killed": ""}
    one = night | {"place": "near:mondoro", "words": "the camp of Mondoro"}
    assert score(one, one).score[0] > 0.9
    assert score(one, night | {"place": "near:boulkessi", "words": "the camp of Boulkessi"}).score[0] < BAR
    near = {"place": "near:gao", "killed": "30+", "words": "near Gao"}
    assert score(near, near | {"place": "near:kobe", "words": "near Kobé"}).score[0] >= BAR


# What was done, to how many, and when --------------------------------------------------------------

def test_who_is_taken_is_not_who_is_killed_elsewhere_in_the_district(score):
    taken, killed = TAKEN | {"place": "unit:gao.ansongo"}, {"place": "unit:gao.ansongo", "killed": "1", "by": ()}
    assert score(taken, taken).score[0] >= BAR
    assert score(taken, killed).score[0] < BAR
    village = {"place": "place:tessit", "words": "Tessit"}
    assert score(taken | village, killed | village).score[0] >= BAR  # and found dead


@pytest.mark.parametrize(("n", "linked"), [("", False), ("60", True), ("60+", True), ("14", False)])
def test_how_many_were_taken_tells_as_a_toll_does(score, n, linked):
    day = TAKEN | {"date": "2022-04-12", "place": "route:bandiagara-bankass", "abducted": "60"}
    month = TAKEN | {"date": "2022-04", "place": "unit:mopti.bankass", "abducted": n}
    assert bool(score(day, month).score[0] >= BAR) is linked


def test_a_year_that_was_inferred_leaves_no_doubt_of_the_day(score):
    one = {"date": "2024-02-17", "flags": ("year_inferred",)}
    assert score(one, {"date": "2024-02-11"}).score[0] == 0
    assert score(one, {"date": "2023-02-17"}).score[0] >= BAR
    assert score(one | {"flags": ("weekday_conflict",)}, {"date": "2024-02-11"}).score[0] > 0


def test_a_large_toll_stands_for_a_place_and_another_toll_speaks_against_one(score):
    region = {"place": "unit:mopti", "killed": "27+", "by": ()}
    village = {"place": "near:sofara", "words": "near Sofara", "by": ()}
    assert score(region, village | {"killed": "27"}).score[0] >= BAR
    week = {"place": "near:sofara", "date": "2025-02-14/2025-02-20", "killed": "31", "by": ()}
    assert score(week, village | {"killed": "2"}).score[0] < BAR
    assert score(week, village | {"killed": "31"}).score[0] >= BAR


def test_sums_that_begin_with_the_year_are_many(score, aggregate):
    one = {"kind": aggregate, "date": "2021-01-01/2021-04-30", "killed": "61", "by": (), "place": "country:mali"}
    assert score(one, one).score[0] >= BAR
    assert score(one, one | {"date": "2021-01-01/2021-05-10", "killed": "61+"}).score[0] >= BAR
    assert score(one, one | {"date": "2021-01-01/2021-11-30", "killed": "64"}).score[0] < BAR
