"""The fold as a whole: order, as of, retraction, aggregates, titles (coding handbook, 1, 2, 10, 11)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.builtin import builtin_actors, builtin_claims
from geo.fold import Context, fold, fold_all
from geo.model.claim import Source
from geo.model.incident import Toll
from geo.model.vocabulary import EventType, Grade, Kind, ResponseKind

BUILT_IN = builtin_claims()
WHOLE = {i.incident_id: i for i in fold_all(BUILT_IN)}


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_claims_never_matters(random):
    shuffled = list(BUILT_IN)
    random.shuffle(shuffled)
    assert {i.incident_id: i for i in fold_all(shuffled)} == WHOLE


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_order_never_matters_for_any_part_of_what_was_said(data):
    own = [c for c in BUILT_IN if c.incident_id == "mli-2025-01-02-niono-road"]
    part = data.draw(st.lists(st.sampled_from(own), min_size=1, unique=True))
    assert fold(part) == fold(data.draw(st.permutations(part)))


def test_who_recorded_a_claim_and_when_is_not_its_content(claim):
    assert claim("a alleges event", recorded_by="x").claim_id == claim("a alleges event").claim_id
    assert claim("a alleges event", on="2025-01-01").claim_id != claim("a alleges event").claim_id


def test_as_of_sees_only_what_had_been_said(claim):
    claims = [claim("fla alleges killed", "24", 24, None, on="2025-02-17"),
              claim("fla alleges perpetrator", "fama", on="2025-02-17"),
              claim("mali-government denies event", on="2025-02-19"),
              claim("mali-government investigates event", "announced", on="2025-02-21"),
              claim("fla alleges killed", "30", 30, None, on="2025-03-01")]
    assert fold(claims, date(2025, 2, 16)) is None
    first = fold(claims, date(2025, 2, 18))
    assert (first.killed.low, first.response, first.n_claims) == (24, (), 2)
    later = fold(claims, date(2025, 2, 21))
    assert [r.kind for r in later.response] == [ResponseKind.DENIED,
                                                ResponseKind.INVESTIGATION_ANNOUNCED]
    assert later.killed.low == 24
    assert fold(claims, date(2025, 3, 1)).killed.low == 30
    assert fold(claims) == fold(claims, date(2099, 1, 1))


def test_an_undated_claim_was_known_when_its_source_came_out(claim):
    known = Context(builtin_actors(), {"s": Source("s", "t", "p", published_on=date(2025, 2, 24))})
    undated = [claim("rfi reports event", src="s")]
    assert fold(undated, date(2025, 2, 23), known) is None
    assert fold(undated, date(2025, 2, 24), known) is not None


def test_a_claim_without_any_day_is_known_only_without_as_of(claim):
    assert fold([claim("rfi reports event", src="no-such-source")], date(2099, 1, 1)) is None


def test_fold_all_leaves_out_what_nobody_had_spoken_of(claim):
    early, late = (claim("rfi reports event", incident=i, on=d)
                   for i, d in (("early", "2025-01-01"), ("late", "2025-02-01")))
    title = claim("atlas-coder reports title", "A title", incident="late")
    assert [i.incident_id for i in fold_all([late, title, early], date(2025, 1, 15))] == ["early"]
    assert [i.incident_id for i in fold_all([late, title, early])] == ["early", "late"]


def test_builtin_data_is_empty_before_the_first_statement():
    assert list(fold_all(BUILT_IN, date(2022, 3, 31))) == []
    known = {i.incident_id for i in fold_all(BUILT_IN, date(2022, 4, 1))}
    assert known == {"mli-2022-03-27-moura"}


def test_a_retraction_takes_back_what_its_speaker_said_before(claim):
    claims = [claim("fla alleges killed", "24", 24, 24, on="2025-02-17"),
              claim("fla alleges perpetrator", "fama", on="2025-02-17"),
              claim("rfi reports killed", "20", 20, 20, on="2025-02-18"),
              claim("fla retracts killed", on="2025-02-20")]
    found = fold(claims)
    assert found.killed == Toll(20, 20, 20)
    assert found.perpetrators == ("fama",)
    assert fold(claims, date(2025, 2, 19)).killed == Toll(20, None, 24)
    again = fold([*claims, claim("fla alleges killed", "22", 22, 22, on="2025-02-22")])
    assert again.killed == Toll(20, None, 22)


def test_a_retraction_of_the_event_takes_back_all_that_its_speaker_said(claim):
    claims = [claim("fla alleges killed", "24", 24, 24, on="2025-02-17"),
              claim("fla alleges date", "2025-02-17", on="2025-02-17"),
              claim("rfi alleges event", on="2025-02-18"),
              claim("fla retracts event", on="2025-02-20")]
    found = fold(claims)
    assert (found.killed, found.when.span, found.speakers) == (Toll(), None, ("rfi",))
    assert fold([c for c in claims if c.speaker == "fla"]) is None


def test_a_call_for_an_inquiry_changes_nothing(claim):
    claims = [claim("fla alleges perpetrator", "fama"), claim("hrw alleges event")]
    call = claim("hrw reports event", "inquiry_called_for")
    before, after = fold(claims), fold([*claims, call])
    assert after.n_claims == before.n_claims + 1
    assert (before.grade, before.response, before.n_independent) == (
        after.grade, after.response, after.n_independent)


def test_titles_are_never_counted(claim):
    found = fold([claim("atlas-coder reports title", "A title", src="coding"),
                  claim("atlas-coder reports title", "Un titre", src="coding", lang="fr"),
                  claim("rfi reports event")])
    assert found.titles == {"en": "A title", "fr": "Un titre"}
    assert (found.n_claims, found.sources, found.speakers) == (1, ("rfi-story",), ("rfi",))
    assert fold([claim("atlas-coder reports title", "A title")]) is None


def test_kind_and_event_type(claim):
    assert fold([claim("hrw alleges event")]).kind is Kind.INCIDENT
    assert fold([claim("hrw reports kind", "aggregate")]).kind is Kind.AGGREGATE
    assert fold([claim("hrw alleges event")]).event_type is EventType.OTHER
    assert fold([claim("hrw alleges event_type", "battle")]).event_type is EventType.BATTLE


def test_claims_of_several_incidents_are_refused(claim):
    with pytest.raises(ValueError, match="several"):
        fold([claim("a alleges event"), claim("a alleges event", incident="another")])


def test_the_model_of_a_contested_incident():
    moura = WHOLE["mli-2022-03-27-moura"]
    assert moura.killed == Toll(203, None, 500, open=True)
    assert {str(r.kind) for r in moura.response} == {"denied", "investigation_announced"}
    assert "victims" in {r.to for r in moura.response}
    before_hrw = fold([c for c in BUILT_IN if c.incident_id == moura.incident_id], date(2022, 4, 1))
    assert (before_hrw.killed, before_hrw.perpetrators) == (Toll(203, 203, 203), ())
    assert before_hrw.grade is Grade.SINGLE_SOURCE
    assert str(before_hrw.targeting) == "combatants"
