"""Judgements: who, when and why; reversible; no chain joins what somebody judged different."""

from __future__ import annotations

from datetime import datetime

import pytest

from geo.errors import InputError
from geo.store.replaying import replay


@pytest.fixture
def judged(store, claim):
    """Give a store of five incidents with a claim each."""
    store.append_claims([claim("hrw reports killed", str(n), n, n, incident=i) for n, i in enumerate("abcde", 1)],
                        label="five")
    return store


def ids(store):
    return set(store.read_incidents()["incident_id"])


def test_who_when_and_why_are_kept_and_told(judged):
    batch = judged.judge("a", "b", "same", recorded_by="Aminata", why="same market, “same” day")
    judged.judge("c", "d", "unsure", recorded_by="Bob")
    one, two = judged.judgements()
    assert (one.left_id, one.right_id, one.verdict) == ("a", "b", "same")
    assert (one.recorded_by, one.why, one.batch_id) == ("Aminata", "same market, “same” day", batch.batch_id)
    assert datetime.fromisoformat(one.recorded_at)
    assert one.stands
    assert (two.verdict, two.recorded_by, two.why, two.stands) == ("unsure", "Bob", "", True)


def test_undone_and_later_judgements_stay_readable(judged):
    first = judged.judge("a", "b", "same", why="one")
    judged.judge("b", "a", "different", why="two")
    assert [j.stands for j in judged.judgements()] == [False, True]
    assert ids(judged) == set("abcde")
    judged.undo(first.batch_id + 1)
    assert [j.stands for j in judged.judgements()] == [True, False]
    assert ids(judged) == set("acde")
    judged.undo(first.batch_id)
    assert [(j.why, j.stands) for j in judged.judgements()] == [("one", False), ("two", False)]
    assert ids(judged) == set("abcde")
    assert judged.check() == []


def test_merging_rewrites_no_claim_and_redirects_ids(judged):
    before = judged.read_claims()
    judged.judge("c", "a", "same")
    assert judged.read_claims() == before
    assert judged.canonical("c") == judged.canonical("a") == "a"
    assert [c.incident_id for c in judged.read_claims("c")] == ["a", "c"]
    assert {h.claim.incident_id for h in judged.read_history("c")} == {"a", "c"}


def test_no_same_joins_two_that_were_judged_different(judged):
    judged.judge("a", "b", "same")
    apart = judged.judge("a", "c", "different", recorded_by="Aminata")
    before = judged.version()
    with pytest.raises(InputError, match=rf"Aminata judged them different \(batch {apart.batch_id}\)"):
        judged.judge("b", "c", "same")
    assert judged.version() == before
    judged.undo(apart.batch_id)
    judged.judge("b", "c", "same")
    assert ids(judged) == set("ade")
    assert judged.check() == []


def test_a_chain_parts_where_two_of_it_are_judged_different(judged):
    judged.judge("a", "b", "same")
    judged.judge("b", "c", "same")
    judged.judge("c", "d", "same")
    assert ids(judged) == set("ae")
    apart = judged.judge("a", "c", "different")
    assert ids(judged) == set("ace")
    assert (judged.canonical("b"), judged.canonical("d")) == ("a", "c")
    assert judged.check() == []
    judged.undo(apart.batch_id)
    assert ids(judged) == set("ae")
    assert judged.check() == []


def test_what_a_judgement_frees_far_away_is_folded_anew(judged):
    """Undoing one “same” lets another join, and that parts a third: none of them is forgotten."""
    for left, right in (("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")):
        judged.judge(left, right, "same")
    judged.judge("a", "c", "different")
    judged.judge("b", "e", "different")
    first = judged.judgements()[0]
    assert judged.check() == []
    judged.undo(first.batch_id)
    assert judged.check() == []


def test_the_same_two_may_be_judged_again(judged):
    judged.judge("a", "b", "different")
    judged.judge("a", "b", "same")
    assert ids(judged) == set("acde")


def test_a_copy_has_the_same_judgements(judged, empty_store):
    judged.judge("a", "b", "same", recorded_by="x", why="y")
    judged.judge("b", "c", "same")
    judged.judge("a", "c", "different")
    judged.undo(3)
    copy = empty_store()
    replay(judged, copy)
    assert copy.judgements() == judged.judgements()
    assert ids(copy) == ids(judged)
    assert copy.check() == []
