"""Proposals: what is asked, what was judged already, and chains."""

from __future__ import annotations

import time

import pytest

from geo.fold import fold
from geo.labels import tell
from geo.link import Known, folded_apart, proposals_for, proposals_in
from geo.link.weights import BAR
from geo.model.judgement import Judgement, Verdict, groups_of
from geo.synth import synthetic_frame
from tests.geo.link.conftest import CONTEXT


def judged(*words):
    return [Judgement(*w.split()[::2], Verdict(w.split()[1])) for w in words]


def pairs(frame, *words, apart=None):
    return {(p.left_id, p.right_id) for p in proposals_in(Known(frame, judged(*words), apart))}


@pytest.fixture(scope="module")
def three(table):
    """A and C are nine days apart; B knows the month."""
    return table(a={"date": "2025-02-17"}, b={"date": "2025-02"}, c={"date": "2025-02-26"})


def test_pairs_are_proposed_once_and_likeliest_first(table, three):
    assert pairs(three) == {("a", "b"), ("b", "c")}
    many = proposals_in(Known(table(a={}, b={}, c={"killed": ""}, far={"place": "unit:kayes"})))
    assert [(p.left_id, p.right_id) for p in many] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert many[0].score > many[1].score >= BAR
    assert all(tell(r) for p in many for r in p.reasons)


def test_of_two_that_cannot_be_one_the_far_better_fit_is_proposed(table):
    told = {"b": {"date": "2025-02-17", "killed": "24"}, "c": {"date": "2025-02-26", "killed": ""}}
    week = table(a={"date": "2025-02-17/2025-02-26", "killed": "24"}, **told)
    assert pairs(week) == {("a", "b")}
    assert [p.incident_id for p in proposals_for(week.iloc[[0]], Known(week.iloc[1:]))] == ["b"]
    alone = table(a={"date": "2025-02-17/2025-02-26", "killed": "24"}, c=told["c"])
    assert pairs(alone) == {("a", "c")}
    meant = table(a={"date": "2025-02-17/2025-02-26", "killed": "24"}, b=told["b"], d={"date": "2025-02-17", "killed": "24"})
    assert pairs(meant) == {("a", "b"), ("a", "d"), ("b", "d")}


@pytest.mark.parametrize(("words", "left"), [
    ("a same b", {("b", "c")}), ("a different b", {("b", "c")}), ("a unsure b", {("a", "b"), ("b", "c")})])
def test_what_was_judged_is_not_proposed_again_but_what_is_unsure(three, words, left):
    assert pairs(three, words) == left
    found = {(p.left_id, p.right_id): p for p in proposals_in(Known(three, judged(words)))}
    assert [k for k, p in found.items() if p.unsure] == ([("a", "b")] if "unsure" in words else [])


def test_a_judgement_that_stands_no_more_counts_no_more(three):
    undone = [Judgement("a", "b", Verdict.DIFFERENT, stands=False)]
    assert len(proposals_in(Known(three, undone))) == 2


def test_for_one_incident_that_no_store_has_yet(three, claims):
    new = fold(claims("new", date="2025-02-17"), context=CONTEXT)
    found = proposals_for(new, Known(three))
    assert [p.incident_id for p in found] == ["a", "b"]
    assert found[0].title == "Killing – Tilemsi"
    assert proposals_for(new, Known(three), most=1) == found[:1]
    own = three[three["incident_id"].eq("a")]
    assert proposals_for(own, Known(three), bar=0.999999) == []
    assert [p.incident_id for p in proposals_for(own, Known(three))] == ["b"]


def test_chains_are_capped(table, three):
    """After A and B became one, C is proposed only if it contradicts neither."""
    merged = table(a={"date": "2025-02-17|2025-02"}, c={"date": "2025-02-26"}, d={"date": "2025-02-17"})
    loose = table(a={"date": ""}, c={"date": "2025-02-26"}, d={"date": "2025-02-17"})
    apart = three[three["incident_id"].isin(["a", "b"])]
    for one in (merged, loose):
        assert ("a", "c") not in pairs(one, "a same b", apart=apart)
        assert ("a", "d") in pairs(one, "a same b", apart=apart)
        c = one[one["incident_id"].eq("c")]
        assert proposals_for(c, Known(one, judged("a same b"), apart)) == []
    assert ("a", "c") in pairs(loose)


def test_what_was_judged_of_a_member_holds_for_the_whole(table):
    merged = table(a={}, c={})
    assert pairs(merged, "a same b") == {("a", "c")}
    assert pairs(merged, "a same b", "b different c") == set()
    assert pairs(merged, "a same b", "b same x", "x different c") == set()


def test_groups_never_hold_two_that_were_judged_different():
    told = [("a", "b", "same"), ("b", "c", "same"), ("a", "c", "different")]
    assert groups_of(told)["a"] == {"a", "b"}
    assert "c" not in groups_of(told)
    assert groups_of([*told, ("a", "c", "same")])["c"] == {"a", "b", "c"}
    assert groups_of([*told, ("a", "b", "unsure")]) == {i: frozenset("bc") for i in "bc"}


@pytest.mark.parametrize("kind", ["store"])
def test_store_and_proposals_agree(store, claims, kind):
    """Proposed, merged, contradicted and undone, in each kind of store."""
    made = [c for i, said in {"a": {"date": "2025-02-17"}, "b": {"date": "2025-02"}, "c": {"date": "2025-02-26"}}.items()
            for c in claims(i, **said)]
    store.append_claims(made, label="three")
    before = {c.claim_id for c in store.read_claims()}

    def known():
        verdicts = store.judgements()
        members = {i for j in verdicts if j.stands and j.verdict == "same" for i in j.pair}
        apart = folded_apart(store.iter_claims(members), store.context()) if members else None
        return Known(store.read_incidents(), verdicts, apart)

    assert {(p.left_id, p.right_id) for p in proposals_in(known())} == {("a", "b"), ("b", "c")}
    batch = store.judge("a", "b", "same", recorded_by="me", why="one month")
    assert len(store.read_incidents()) == 2
    assert proposals_in(known()) == []
    assert {c.claim_id for c in store.read_claims()} == before
    store.undo(batch.batch_id)
    assert len(proposals_in(known())) == 2
    assert [j.stands for j in store.judgements()] == [False]


def test_an_empty_table_and_one_row_propose_nothing(table):
    frame = table(a={})
    assert proposals_in(Known(frame)) == []
    assert proposals_in(Known(frame.iloc[:0])) == []
    assert proposals_for(frame, Known(frame.iloc[:0])) == []


def test_undated_incidents_meet_by_their_place(table):
    frame = table(a={"date": "", "place": "place:moura", "type": "air_drone_strike"}, b={
        "date": "2025-02-17", "place": "near:moura", "type": "air_drone_strike", "killed": "24+"}, c={"date": "", "place": "unit:kayes"})
    assert pairs(frame) == {("a", "b")}


def test_the_long_way_and_the_blocks_find_the_same(table):
    """Blocking by time and space loses no pair that the score would propose."""
    import numpy as np

    from geo.link.outdone import outdone_among
    from geo.link.score import scored
    frame = synthetic_frame(600, seed=3)
    frame["date_start"] = frame["date_end"] = np.datetime64("2024-01-01", "s") + (
        np.arange(600) % 40).astype("timedelta64[D]")
    known = Known(frame)
    i, j = np.triu_indices(len(frame), 1)
    every = scored(known.features, i, known.features, j)
    high = np.flatnonzero(every.score >= BAR)
    left, right = every.i[high], every.j[high]
    stands = ~outdone_among(known.features, left, right, every.score[high])
    wanted = {tuple(sorted((known.features.ids[a], known.features.ids[b])))
              for a, b in zip(left[stands], right[stands], strict=True)}
    assert {(p.left_id, p.right_id) for p in proposals_in(known)} == wanted
    assert wanted


def test_one_against_a_hundred_thousand_is_quick():
    frame = synthetic_frame(100_000)
    known = Known(frame)
    begun = time.perf_counter()
    proposals_for(frame.iloc[[5]], known)
    assert time.perf_counter() - begun < 2  # a tenth of a second on an idle core
