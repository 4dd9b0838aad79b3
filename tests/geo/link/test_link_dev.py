"""Linking on the development set: incidents as a careful reader lists them."""

from __future__ import annotations

import pytest

from geo.link.evaluate import evaluate_links, read_pairs
from geo.link.propose import Known, proposals_in
from tests.geo.link.told import DEV, ids_of, truth, truth_frame


@pytest.mark.skipif(not DEV.exists(), reason="there is no development set")
def test_the_development_set_is_linked_without_a_forbidden_pair():
    known = truth()
    found = proposals_in(Known(truth_frame(known)))
    score = evaluate_links([(p.left_id, p.right_id) for p in found], ids_of(known),
                           read_pairs(known["not_same"]), read_pairs(known["same"]))
    assert score.forbidden == ()
    assert score.f1 >= 0.97, (score.wrong, score.missed)


def test_the_measure_counts_pairs():
    truth_of = {"a": "1", "b": "1", "c": "1", "d": "2", "e": "3"}
    score = evaluate_links([("b", "a"), ("d", "e"), ("a", "x")], truth_of, not_same=[("e", "d")], same=[("d", "e")])
    assert (score.right, score.wrong, score.forbidden) == (2, (), ())
    score = evaluate_links([("b", "a"), ("d", "e")], truth_of, not_same=[("e", "d")])
    assert (score.right, score.wrong, score.missed) == (1, (("d", "e"),), (("a", "c"), ("b", "c")))
    assert score.forbidden == (("d", "e"),)
    assert (score.precision, score.recall) == (0.5, pytest.approx(1 / 3))
    assert score.f1 == pytest.approx(0.4)
    nothing = evaluate_links([], {"a": "1"})
    assert (nothing.f1, nothing.precision, nothing.recall) == (None, None, None)
