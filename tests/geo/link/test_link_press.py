"""A hundred dispatches as a careful reader codes them: corrected tolls, communiqués, digests, doubles.

Each row of ``press.csv`` is an incident of a report, with the key of its event. They were written
before the weights that they measure: who changes a weight looks at what it does here.
"""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest

from geo.fold import fold_all
from geo.frame import to_frame
from geo.link import Known, proposals_in
from geo.link.evaluate import evaluate_links
from tests.geo.link.conftest import CONTEXT, claims_of

TOLD = list(csv.DictReader((Path(__file__).parent / "press.csv").read_text(encoding="utf-8").splitlines()))
EVENT = {f"{t['report']}#{t['event']}": t["event"] for t in TOLD}
NEVER = [  # what must never be one, whatever is told of it
    {"gao-07", "gao-17"}, {"mondoro-sep", "mondoro-oct", "mondoro-dec"}, {"dh-12", "dh-16"},
    {"aslagh", "anefis"}, {"dimbal-12", "dimbal-17", "dialla-12"}, {"koro-cart", "dinang"},
    {"razelma", "gargando"}, {"diboli", "nioro"}, {"inekar", "inekar-16", "tidermene"},
    {"tes-a", "tes-b"}, {"bamba-k", "bamba-b"}, {"ber-army", "ber-reb"}, {"fuel-kol", "fuel-kay"},
    {"tessit-0", "tessit-1", "tessit-2"}, {"sokolo-wood", "sokolo-teacher"}, {"diafa-week", "diafa-mine"}]


@pytest.fixture(scope="module")
def score():
    claims = [c for t in TOLD for c in claims_of(
        f"{t['report']}#{t['event']}", source=t["report"], by=tuple(t["by"].split()),
        **{name: t[name] for name in ("date", "place", "words", "killed", "type", "targeting", "abducted")})]
    found = proposals_in(Known(to_frame(fold_all(claims, context=CONTEXT))))
    never = [pair for kept_apart in NEVER for pair in combinations(EVENT, 2)
             if len({EVENT[i] for i in pair} & kept_apart) > 1]
    return evaluate_links([(p.left_id, p.right_id) for p in found], EVENT, never)


def test_what_is_told_twice_is_found_and_what_looks_alike_is_not(score):
    assert score.forbidden == ()
    assert score.f1 >= 0.93, (score.wrong, score.missed)


def test_most_of_the_set_is_pairs_of_one_event(score):
    assert score.right + len(score.missed) >= 60
