"""A text read again: which of its candidates were recorded from it; and many asked about at once."""

from __future__ import annotations

import numpy as np
import pytest

from geo.fold import fold_all
from geo.link import Known, proposals_among, proposals_for, recalled
from geo.link.score import scored
from geo.model.claim import Claim
from geo.model.vocabulary import Prop, Stance
from tests.geo.link.conftest import CONTEXT

DAY, SPEAKER, GAO, BER, SIX, TWO = ((n, n + 5) for n in range(0, 60, 10))
FIRST, SECOND = (DAY, SPEAKER, GAO, SIX), (DAY, SPEAKER, BER, TWO)


def said(incident, spans):
    return [Claim(incident, "report", "press-unnamed", Stance.REPORTS, Prop.EVENT, span=span)
            for span in spans]


def new(**spans):
    return {name: said("new", found) for name, found in spans.items()}


@pytest.mark.parametrize(("candidates", "held", "wanted"), [
    ({"c1": FIRST, "c2": SECOND}, {"a": FIRST}, {"c1": "a"}),
    ({"c2": SECOND}, {"a": FIRST}, {}),                                   # half of it is shared
    ({"c1": FIRST, "c2": SECOND}, {"a": SECOND, "b": FIRST}, {"c1": "b", "c2": "a"}),
    ({"c1": FIRST}, {"a": (DAY, SPEAKER, GAO)}, {"c1": "a"}),             # a person left one out
    ({"c1": FIRST}, {"a": FIRST, "a-2": FIRST}, {"c1": "a"}),             # doubled before
    ({"c1": ()}, {"a": FIRST}, {}), ({"c1": FIRST}, {}, {})])
def test_an_incident_is_the_candidates_that_shares_most_of_its_words(candidates, held, wanted):
    assert recalled(new(**candidates), [c for i, s in held.items() for c in said(i, s)]) == wanted


def test_many_are_answered_as_each_by_itself(table, claims):
    known = Known(table(a={}, b={"date": "2025-03-01", "place": "place:moura"}, c={"date": "2019"}))
    asked = {"x": {}, "y": {"date": "2025-03-01", "place": "place:moura"}, "z": {"date": "2013-01-01"}}
    many = list(fold_all([c for i, more in asked.items() for c in claims(i, **more)], context=CONTEXT))
    heard = []
    found = proposals_among(many, known, told=lambda n, of: heard.append((n, of)))
    assert found == {i.incident_id: proposals_for(i, known) for i in many}
    assert [found["x"][0].incident_id, found["y"][0].incident_id, found["z"]] == ["a", "b", []]
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert proposals_among([], known) == {}


@pytest.mark.parametrize("flags", [(), ("year_inferred",), ("weekday_conflict",)])
def test_none_that_may_be_meant_is_out_of_reach(table, flags):
    days = ("", "2025", "2025-02", "2025-02-17", "2025-02-10/2025-02-16", "2024-02-17", "2026-02-18",
            "2025-02-24", "2025-02-25", "2025-03-03|2024-03-03", "2019-01-01", "2025-02-03")
    frame = table(**{f"i{n}": {"date": day, "flags": flags if n % 2 else ()} for n, day in enumerate(days)})
    known = Known(frame)
    every = np.arange(len(frame))
    for n in every:
        far = np.setdiff1d(every, known.near(known.features, n))
        assert (scored(known.features, np.full(len(far), n), known.features, far).score == 0).all()
    assert len(known.near(known.features, list(known.features.ids).index("i10"))) < len(days)
