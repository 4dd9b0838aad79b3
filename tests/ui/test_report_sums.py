"""Add a report: a figure that was added up shows all its words, on the card and in the text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_samples import TEXT, at, number_of, one
from visitor import press, shown

from geo.model.vocabulary import Prop
from geo.reports.drafting import Quote, with_candidate, with_fact
from ui.report_draft import change
from ui.report_text import segments

pytestmark = pytest.mark.usefixtures("no_drafts")
MORE = "in a second attack"


@pytest.fixture
def summed(draft):
    n = number_of(draft, Prop.CIVILIANS_KILLED)
    made = with_fact(one(draft), n, also=(Quote(MORE, at(MORE)),))
    return change(draft.draft_id, lambda d: with_candidate(d, replace(made, touched=False)))


@pytest.mark.parametrize("how", ["card", "form"])
def test_both_words_are_quoted(visit, summed, how):
    app = visit("report", draft=summed.draft_id)
    if how == "form":
        press(app, "edit_c1")
    assert f"“At least 11 civilians” + “{MORE}”" in shown(app)


def test_both_words_are_marked_in_the_text(summed):
    marked = [p["t"] for p in segments(summed) if "toll" in p.get("k", ()) and "c1" in p["c"]]
    assert marked == ["At least 11 civilians", MORE]
    assert "".join(p["t"] for p in segments(summed)) == TEXT
