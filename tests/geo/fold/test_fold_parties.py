"""Who was hit, who is accused, what the accused answered (coding handbook, sections 6 and 7)."""

from __future__ import annotations

from datetime import date

import pytest

from geo.fold import fold
from geo.model.incident import Response
from geo.model.vocabulary import Flag, Grade, ResponseKind, Targeting


@pytest.mark.parametrize(("words", "wanted"), [
    ([], "unknown"),
    ([("hrw alleges targeting", "civilians")], "civilians"),
    ([("fama reports targeting", "combatants")], "combatants"),
    ([("hrw alleges targeting", "civilians"), ("fama reports targeting", "combatants")], "disputed"),
    ([("hrw alleges targeting", "civilians"), ("afp reports targeting", "unknown")], "civilians"),
    ([("hrw alleges victims", "civilians")], "civilians"),
    ([("hrw alleges victims", "women")], "unknown"),
    ([("hrw alleges victims", "civilians"), ("fama denies victims", "civilians")], "disputed"),
    ([("hrw alleges targeting", "civilians"), ("fama denies targeting", "civilians")], "disputed"),
    ([("fama denies victims", "civilians")], "unknown"),
    ([("hrw alleges civilians_killed", "9"), ("fama denies event",)], "civilians"),
], ids=str)
def test_targeting(claim, words, wanted):
    found = fold([claim("x alleges event"), *(claim(*w) for w in words)])
    assert found.targeting is Targeting(wanted)


def test_everyone_whom_anyone_blames_is_listed_once(claim):
    found = fold([claim("fla alleges perpetrator", "wagner-group"),
                  claim("fla alleges perpetrator", "fama"),
                  claim("rfi reports perpetrator", "fama"),
                  claim("kel-ansar-leader denies perpetrator", "jnim"),
                  claim("mali-government investigates perpetrator", "isgs")])
    assert found.perpetrators == ("fama", "wagner-group")
    assert found.cleared == ("jnim",)


@pytest.mark.parametrize(("first", "second", "rivals"), [
    ("fama", "jnim", True),
    ("fla", "jnim", True),
    ("fama", "fama-general-staff", False),  # one side
    ("fama", "wagner-group", False),  # allies: a class in common
    ("jnim", "isgs", False),
    ("katiba-macina", "jnim", False),
    ("unidentified-armed-men", "jnim", False),  # they name nobody
    ("fama", "unidentified-armed-group", False),
    ("fama", "a-band-no-table-knows", True),
])
def test_speakers_compete_who_blame_actors_without_a_common_side(claim, first, second, rivals):
    found = fold([claim("hrw alleges perpetrator", first), claim("rfi alleges perpetrator", second)])
    assert found.has_conflict is rivals
    assert (found.grade is Grade.DISPUTED_ACTOR) is rivals
    assert (Flag.PERPETRATOR_CONFLICT in found.flags) is rivals


def test_one_speaker_who_blames_two_sides_does_not_compete_with_himself(claim):
    found = fold([claim("hrw alleges perpetrator", "fama"), claim("hrw alleges perpetrator", "jnim")])
    assert not found.has_conflict


def test_a_denial_blames_nobody_else(claim):
    found = fold([claim("fla alleges perpetrator", "fama"), claim("fama denies perpetrator", "fama")])
    assert not found.has_conflict


ACCUSED = ("fla alleges perpetrator", "fama")
ANSWERS = [
    ("fama-general-staff denies event", "", "denied", "event"),
    ("mali-government denies perpetrator", "fama", "denied", "responsibility"),
    ("dirpa denies victims", "civilians", "denied", "victims"),
    ("fama denies targeting", "civilians", "denied", "victims"),
    ("military-prosecutor-mopti investigates event", "announced", "investigation_announced", "event"),
    ("mali-government investigates event", "", "investigation_announced", "event"),
    ("mali-government investigates event", "closed", "investigation_closed", "event"),
    ("fama reports event", "no_comment", "no_comment", "event"),
    ("fama acknowledges event", "", "acknowledged", "event"),
    ("fama acknowledges perpetrator", "fama", "acknowledged", "responsibility"),
]


@pytest.mark.parametrize(("words", "value", "kind", "to"), ANSWERS)
def test_whoever_shares_the_side_of_the_accused_answers(claim, words, value, kind, to):
    found = fold([claim(*ACCUSED), claim(words, value, on="2025-02-21")])
    speaker = words.split()[0]
    assert found.response == (Response(date(2025, 2, 21), ResponseKind(kind), to, speaker),)


@pytest.mark.parametrize("words", [
    ("fla denies event",), ("kel-ansar-leader denies perpetrator", "fama"),
    ("wagner-group denies event",), ("un investigates event", "announced"),
    ("fama acknowledges operation", "fama"), ("fama reports event",), ("rfi reports event", "no_comment"),
])
def test_others_and_other_words_are_no_response(claim, words):
    assert fold([claim(*ACCUSED), claim(*words, on="2025-02-21")]).response == ()


def test_nobody_accused_nobody_answers(claim):
    assert fold([claim("fama denies event")]).response == ()


@pytest.mark.parametrize(("accused", "speaker", "on", "answers"), [
    ("wagner-group", "wagner-group", "2025-01-05", True),  # before it became Africa Corps
    ("wagner-group", "africa-corps", "2025-01-05", False),
    ("wagner-group", "africa-corps", "2025-06-10", True),
    ("csp-dpa", "fla", "2024-06-01", False),  # the FLA took it in on 30 November 2024
    ("csp-dpa", "fla", "2025-01-01", True),
    ("csp-dpa", "csp-dpa", "2024-06-01", True),
    ("jnim", "isgs", "2025-01-01", False),
])
def test_sides_are_those_of_the_day(claim, accused, speaker, on, answers):
    found = fold([claim("hrw alleges perpetrator", accused), claim(f"{speaker} denies event", on=on)])
    assert bool(found.response) is answers


def test_responses_are_dated_in_order_once_and_undated_last(claim):
    found = fold([claim(*ACCUSED),
                  claim("mali-government denies event"),
                  claim("fama investigates event", "announced", on="2025-02-21", src="a"),
                  claim("fama investigates event", "announced", on="2025-02-21", src="b"),
                  claim("fama denies event", on="2025-02-19")])
    assert [(r.on and r.on.isoformat(), str(r.kind)) for r in found.response] == [
        ("2025-02-19", "denied"), ("2025-02-21", "investigation_announced"), (None, "denied")]
