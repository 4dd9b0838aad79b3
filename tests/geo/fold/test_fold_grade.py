"""Grades with their trace, and independence (coding handbook, sections 8 and 9)."""

from __future__ import annotations

import pytest

from geo.builtin import builtin_actors
from geo.fold import Context, fold
from geo.labels import tell
from geo.model.claim import Source
from geo.model.vocabulary import Flag, Grade

ACCUSED = ("hrw alleges perpetrator", "fama")
NEARBY = ("fama acknowledges operation", "fama")


def told(incident):
    return " ".join(tell(r) for r in incident.grade_trace)


def test_two_origins_that_are_no_party_and_the_accused_nearby_corroborate(claim):
    found = fold([claim(*ACCUSED), claim("relatives-of-victims corroborates event"), claim(*NEARBY)])
    assert found.grade is Grade.CORROBORATED
    assert "Human Rights Watch and Relatives of victims" in told(found)
    assert "Action by the accused nearby is reported or admitted: Malian Armed Forces" in told(found)
    assert "denial would not change it" in told(found)


def test_without_the_accused_nearby_two_origins_stay_single_source(claim):
    found = fold([claim(*ACCUSED), claim("relatives-of-victims corroborates event")])
    assert found.grade is Grade.SINGLE_SOURCE
    assert "No source here reports or admits action by the accused nearby" in told(found)
    assert "would change this to “corroborated”" in told(found)


@pytest.mark.parametrize("words", [
    ("hrw denies operation", "fama"),
    ("rfi reports operation", "jnim"),
], ids=["a denied operation", "another side's operation"])
def test_only_a_told_operation_of_the_accused_counts(claim, words):
    found = fold([claim(*ACCUSED), claim("relatives-of-victims corroborates event"), claim(*words)])
    assert found.grade is Grade.SINGLE_SOURCE


def test_an_ally_on_the_same_side_was_nearby(claim):
    found = fold([claim(*ACCUSED), claim("relatives-of-victims corroborates event"),
                  claim("rfi reports operation", "national-guard")])
    assert found.grade is Grade.CORROBORATED


def test_a_party_does_not_corroborate(claim):
    found = fold([claim(*ACCUSED), claim("fla corroborates event"), claim(*NEARBY)])
    assert found.grade is Grade.SINGLE_SOURCE
    assert "Parties to the conflict among the origins: Azawad Liberation Front" in told(found)


@pytest.mark.parametrize(("more", "flagged"), [(None, True), ("hrw corroborates event", False)])
def test_parties_alone_are_flagged(claim, more, flagged):
    claims = [claim("fla alleges perpetrator", "fama")] + ([claim(more)] if more else [])
    found = fold(claims)
    assert found.grade is Grade.SINGLE_SOURCE
    assert (Flag.PARTY_ONLY in found.flags) is flagged


@pytest.mark.parametrize("denial", [
    ("fama denies event",), ("fama denies perpetrator", "fama"), ("mali-government denies victims", "civilians"),
    ("kel-ansar-leader denies perpetrator", "fama"), ("analyst-x denies set_aside", "why"),
    ("fla denies killed", "24", 24),
])
@pytest.mark.parametrize("grade", ["corroborated", "single_source", "disputed_actor", "acknowledged"])
def test_a_denial_never_changes_a_grade(claim, denial, grade):
    more = {"corroborated": [("rfi alleges event",), NEARBY], "single_source": [],
            "disputed_actor": [("rfi alleges perpetrator", "jnim")],
            "acknowledged": [("fama acknowledges event",)]}[grade]
    claims = [claim(*ACCUSED), *(claim(*m) for m in more)]
    before, after = fold(claims), fold([*claims, claim(*denial)])
    assert before.grade is after.grade is Grade(grade)
    assert told(before) == told(after)


def test_the_first_rule_that_applies_gives_the_grade(claim):
    claims = [claim(*ACCUSED), claim("rfi alleges event"), claim(*NEARBY)]
    grades = []
    for more in (("afp alleges perpetrator", "jnim"), ("fama acknowledges event",),
                 ("atlas-coder reports set_aside", "a battle between armed sides")):
        claims.append(claim(*more))
        grades.append(fold(claims).grade)
    assert grades == [Grade.DISPUTED_ACTOR, Grade.ACKNOWLEDGED, Grade.SET_ASIDE]
    assert "a battle between armed sides" in told(fold(claims))


def test_only_the_accused_side_can_accept_responsibility(claim):
    assert fold([claim(*ACCUSED), claim("jnim acknowledges event")]).grade is not Grade.ACKNOWLEDGED
    owned = fold([claim(*ACCUSED), claim("mali-government acknowledges event")])
    assert owned.grade is Grade.ACKNOWLEDGED
    assert told(owned).startswith("Government of Mali accepts responsibility")


def test_admitting_an_operation_is_not_accepting_responsibility(claim):
    assert fold([claim(*ACCUSED), claim(*NEARBY)]).grade is Grade.SINGLE_SOURCE


SOURCES = {s.source_id: s for s in (
    Source("wire", "A wire story", "Reuters", "reuters"),
    Source("reprint-1", "A reprint", "HumAngle", "humangle", origin="wire"),
    Source("reprint-2", "A reprint", "JURIST", "jurist", origin="wire"),
    Source("own", "A story", "RFI", "rfi"),
    Source("actors-story", "A retelling", "BBC", "bbc", origin="fla"),
)}


def independent(claims):
    return fold(claims, context=Context(builtin_actors(), SOURCES)).n_independent


def reports(claim, source):
    return claim(f"{SOURCES[source].publisher_id} reports event", src=source)


def test_three_reprints_of_one_wire_story_are_one(claim):
    story = [reports(claim, s) for s in ("wire", "reprint-1", "reprint-2")]
    assert independent(story) == 1
    assert independent([*story, reports(claim, "own")]) == 2


def test_a_source_that_names_its_speakers_has_them_as_origins(claim):
    assert independent([claim("hrw alleges event", src="wire"), claim("fla alleges event", src="wire"),
                        reports(claim, "wire")]) == 2
    assert independent([claim("hrw alleges event", src=s) for s in ("wire", "own")]) == 1


def test_a_spokesman_and_his_group_are_one(claim):
    assert independent([claim("ohchr alleges event", src="wire"),
                        claim("un-human-rights-chief corroborates event", src="own")]) == 1


def test_a_story_that_goes_back_to_an_actor_is_that_actors(claim):
    assert independent([reports(claim, "actors-story"), claim("fla alleges event", src="own")]) == 1


@pytest.mark.parametrize("words", ["fama denies event", "mali-government investigates event"])
def test_denials_and_probes_are_no_origin(claim, words):
    assert independent([claim(words, src="own")]) == 0


def test_people_whom_a_source_only_sums_up_add_nothing(claim):
    assert independent([claim("local-civil-sources reports event", src="own"), reports(claim, "own")]) == 1
    assert independent([claim("hrw alleges event", src="own"),
                        claim("fama acknowledges operation", "fama", src="own")]) == 1


DENIED_STATUS = ("fama-general-staff denies victims", "civilians")


@pytest.mark.parametrize("owned", [
    ("fama-general-staff acknowledges event",), ("fama-general-staff acknowledges perpetrator", "fama")])
@pytest.mark.parametrize("status", [
    DENIED_STATUS, ("fama-general-staff denies targeting", "civilians"),
    ("fama-general-staff alleges victims", "combatants"),
    ("fama-general-staff acknowledges targeting", "combatants"),
    ("fama denies victims", "civilians"), ("dirpa denies victims", "civilians"),
], ids=str)
def test_who_owns_to_the_deed_and_not_to_the_civilians_has_not_acknowledged_the_harm(claim, owned, status):
    found = fold([claim(*ACCUSED), claim(*owned), claim(*status)])
    assert found.grade is Grade.SINGLE_SOURCE
    assert "accepts responsibility" not in told(found)
    assert told(found).startswith("The event, but not harm to civilians, is acknowledged by: ")
    assert "Action by the accused nearby is reported or admitted" in told(found)


@pytest.mark.parametrize("more", [
    ("mali-government denies victims", "civilians"),  # its side, not its institution
    ("wagner-group denies victims", "civilians"),
    ("fama-general-staff denies killed", "12", 12),
    ("fama-general-staff alleges victims", "men"),
], ids=str)
def test_a_real_acknowledgement_stays_one(claim, more):
    assert fold([claim(*ACCUSED), claim("fama-general-staff acknowledges event"), claim(*more)]
                ).grade is Grade.ACKNOWLEDGED


@pytest.mark.parametrize("admitted", [
    ("fama acknowledges civilians_killed", "3"), ("fama-general-staff alleges victims", "civilians")], ids=str)
def test_who_owns_to_some_civilians_owns_to_harm(claim, admitted):
    claims = [claim(*ACCUSED), claim("fama-general-staff acknowledges event"), claim(*DENIED_STATUS)]
    assert fold(claims).grade is Grade.SINGLE_SOURCE
    assert fold([*claims, claim(*admitted)]).grade is Grade.ACKNOWLEDGED


@pytest.mark.parametrize(("denied_on", "owned_on", "grade"), [
    ("2025-02-19", "2025-03-20", "acknowledged"),  # he came to own it
    ("2025-03-20", "2025-03-20", "single_source"),
    ("2025-03-21", "2025-03-20", "single_source"),
    (None, "2025-03-20", "single_source"),
])
def test_a_denial_before_the_acknowledgement_is_overtaken_by_it(claim, denied_on, owned_on, grade):
    found = fold([claim(*ACCUSED), claim("fama acknowledges event", on=owned_on),
                  claim("fama denies victims", "civilians", on=denied_on)])
    assert found.grade is Grade(grade)


def test_an_admitted_deed_is_action_nearby(claim):
    found = fold([claim(*ACCUSED), claim("relatives-of-victims corroborates event"),
                  claim("fama-general-staff acknowledges event"), claim(*DENIED_STATUS)])
    assert found.grade is Grade.CORROBORATED


def test_rival_blame_tells_of_an_admitted_deed(claim):
    found = fold([claim(*ACCUSED), claim("rfi alleges perpetrator", "jnim"),
                  claim("fama acknowledges event"), claim("fama denies victims", "civilians")])
    assert found.grade is Grade.DISPUTED_ACTOR
    assert told(found).endswith(
        "The event, but not harm to civilians, is acknowledged by: Malian Armed Forces.")
