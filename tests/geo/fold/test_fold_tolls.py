"""Tolls: the range that the speakers span (coding handbook, section 3)."""

from __future__ import annotations

import pytest

from geo.fold import fold
from geo.model.incident import Toll
from geo.model.vocabulary import Flag, Harm


def killed(*claims):
    return fold(claims).killed


@pytest.mark.parametrize(("value", "low", "high", "wanted"), [
    ("9", 9, 9, Toll(9, 9, 9)),
    ("24", 24, None, Toll(24, 24, None, open=True)),
    ("", None, 10, Toll(None, None, 10)),
    ("", 4, 7, Toll(4, None, 7)),
    ("0", 0, 0, Toll(0, 0, 0)),
    ("", None, None, Toll()),
], ids=["nine", "at least 24", "up to 10", "4 to 7", "nobody died", "dozens"])
def test_one_speaker(claim, value, low, high, wanted):
    assert killed(claim("fla alleges killed", value, low, high)) == wanted


def test_speakers_who_differ_span_a_range_without_a_best(claim):
    toll = killed(claim("fama-general-staff reports killed", "203", 203, 203),
                  claim("hrw alleges killed", "300", 300, 300),
                  claim("ohchr alleges killed", "500", 500, None))
    assert toll == Toll(203, None, 500, open=True)


def test_the_largest_figure_is_closed_when_somebody_bounds_it(claim):
    toll = killed(claim("fla alleges killed", "9", 9, None), claim("afp reports killed", "9", 9, 9))
    assert toll == Toll(9, 9, 9)


def test_an_open_figure_below_the_largest_does_not_open_the_toll(claim):
    toll = killed(claim("fla alleges killed", "24", 24, None),
                  claim("rfi reports killed", "30", 30, 30))
    assert toll == Toll(24, None, 30, open=False)


def test_high_is_kept_where_a_lower_bound_lies_above_the_lowest(claim):
    toll = killed(claim("fla alleges killed", "24", 24, None),
                  claim("hrw alleges killed", "30", 30, None))
    assert toll == Toll(24, None, 30, open=True)


def test_low_comes_from_whoever_gives_one(claim):
    toll = killed(claim("fla alleges killed", "", None, 10), claim("rfi reports killed", "8", 8, 8))
    assert toll == Toll(8, None, 10)


def test_best_is_missing_when_one_of_two_gives_only_a_range(claim):
    toll = killed(claim("fla alleges killed", "4", 4, 4), claim("rfi reports killed", "", 4, 7))
    assert toll == Toll(4, None, 7)


def test_each_speakers_latest_figure_counts(claim):
    toll = killed(claim("fla alleges killed", "40", 40, 40, on="2025-02-17"),
                  claim("fla alleges killed", "24", 24, 24, on="2025-02-20"),
                  claim("rfi reports killed", "26", 26, 26, on="2025-02-18"))
    assert toll == Toll(24, None, 26)


def test_figures_of_one_day_stand_together(claim):
    toll = killed(claim("fla alleges killed", "8", 8, 8, on="2025-02-17"),
                  claim("fla alleges killed", "9", 9, 9, on="2025-02-17"))
    assert toll == Toll(8, None, 9)


def test_a_later_word_without_a_figure_takes_no_figure_away(claim):
    toll = killed(claim("fla alleges killed", "24", 24, 24, on="2025-02-17"),
                  claim("fla alleges killed", original_value="dozens", on="2025-02-20"))
    assert toll == Toll(24, 24, 24)


@pytest.mark.parametrize("stance", ["denies", "investigates"])
def test_a_denial_or_probe_changes_no_figure(claim, stance):
    own = claim("fama reports killed", "203", 203, 203, on="2022-04-01")
    other = claim("hrw alleges killed", "300", 300, 300, on="2022-04-05")
    against = claim(f"fama {stance} killed", "500", 500, None, on="2023-05-13")
    assert killed(own, other, against) == killed(own, other) == Toll(203, None, 300)
    assert killed(against, claim("hrw alleges event")) == Toll()


def test_subsets_never_count(claim):
    whole = claim("hrw alleges killed", "32", 32, None)
    part = claim("hrw alleges killed_subset", "70", 70, 70)
    assert killed(whole, part) == killed(whole)
    assert fold([part]).killed == fold([part]).civilians_killed == Toll()


def test_dead_civilians_are_dead(claim):
    found = fold([claim("fla alleges civilians_killed", "24", 24, None)])
    assert found.killed == found.civilians_killed == Toll(24, 24, None, open=True)


def test_a_speakers_own_toll_stands_before_his_civilians(claim):
    found = fold([claim("hrw alleges killed", "300", 300, 300),
                  claim("hrw alleges civilians_killed", "250", 250, 250),
                  claim("fla alleges civilians_killed", "280", 280, 280)])
    assert found.killed == Toll(280, None, 300)
    assert found.civilians_killed == Toll(250, None, 280)


def test_a_denied_toll_does_not_hide_the_speakers_civilians(claim):
    found = fold([claim("fama reports civilians_killed", "3", 3, 3, on="2022-04-01"),
                  claim("fama denies killed", "500", 500, None, on="2023-05-13")])
    assert found.killed == Toll(3, 3, 3)


def test_harm_is_folded_by_kind_and_kept_without_a_figure(claim):
    found = fold([claim("hrw alleges homes_burned", "100", 100, None),
                  claim("rfi reports homes_burned", "80", 80, 80),
                  claim("rfi reports livestock_taken", original_value="many"),
                  claim("fama denies abducted", "4", 4, 4)])
    assert found.harm == {Harm.HOMES_BURNED: Toll(80, None, 100, open=True),
                          Harm.LIVESTOCK_TAKEN: Toll()}


@pytest.mark.parametrize(("claims", "flags"), [
    ([("fla alleges killed", "9", 9, 9), ("rfi reports killed", "8", 8, 8)],
     {Flag.TOLL_CONFLICT}),
    ([("fla alleges killed", "9", 9, 9), ("rfi reports killed", "9", 9, 9)], set()),
    ([("rfi reports killed", "", 4, 7)], set()),
    ([("rfi reports killed", "", None, 7)], set()),
    ([("rfi reports killed",)], {Flag.TOLL_UNKNOWN}),
], ids=["two figures", "one figure twice", "one range", "one upper bound", "no figure"])
def test_toll_flags(claim, claims, flags):
    found = fold([claim(*c) for c in claims])
    assert {f for f in found.flags if f.startswith("toll_")} == flags
