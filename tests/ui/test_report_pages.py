"""Many candidates: pages of cards, and what is left open of them rejected at once."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from report_samples import key, one
from visitor import components, markup, press, shown

from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision, Said
from ui import report_pages
from ui.report_draft import FILES, change

pytestmark = pytest.mark.usefixtures("no_drafts")
MANY = 45


@pytest.fixture
def many(draft):
    """Give a draft with as many candidates as a yearbook has."""
    first = draft.candidates[0]

    def numbered(n):
        facts = tuple(replace(f, now=Said(f"2025-01-{1 + n % 28:02}"), read=Said())
                      if f.prop is Prop.DATE else f for f in first.facts)
        return replace(first, candidate_id=f"c{n}", title=f"Title {n}", facts=facts)

    return change(draft.draft_id, lambda d: replace(
        d, candidates=tuple(numbered(n) for n in range(1, MANY + 1))))


def numbers(app):
    return [int(n) for n in re.findall(r"<b>(\d+)\. Title", markup(app))]


def test_a_page_of_cards_is_shown_and_turned(visit, many):
    app = visit("report", draft=many.draft_id)
    assert numbers(app) == list(range(1, report_pages.MOST + 1))
    assert f"1–{report_pages.MOST} of {MANY}" in shown(app)
    assert app.button(key="report_turn_back").disabled
    press(app, "report_turn_on")
    press(app, "report_turn_on")
    assert numbers(app) == list(range(2 * report_pages.MOST + 1, MANY + 1))
    assert app.button(key="report_turn_on").disabled
    press(app, f"accept_c{MANY}")
    assert numbers(app)[-1] == MANY


def test_few_cards_have_no_pages(visit, draft):
    app = visit("report", draft=draft.draft_id)
    assert "report_turn_on" not in {b.key for b in app.button}


def test_turning_keeps_what_is_typed_in_the_form_that_it_closes(visit, many):
    app = press(visit("report", draft=many.draft_id), "edit_c1")
    app.text_input(key=key("title")).set_value("My title")
    press(app, "report_turn_on")
    assert one(many).title == "My title"
    assert "Done, accept it" not in shown(app)


def test_a_card_that_is_added_opens_on_its_page(visit, many):
    app = press(visit("report", draft=many.draft_id), "report_add")
    assert "Done, accept it" in shown(app)
    assert MANY in numbers(app)


def test_words_in_the_text_lead_to_the_page_of_their_card(visit, many):
    app = visit("report", draft=many.draft_id)
    report_pages.turn_to(many, many.candidates, "nobody")
    assert report_pages.page_of(many, MANY) == 0
    app.session_state[report_pages.SHOWN] = (many.draft_id, 1)
    assert numbers(app.run())[0] == report_pages.MOST + 1


def test_the_rest_is_rejected_and_opened_again_and_what_was_accepted_stays(visit, many):
    app = press(visit("report", draft=many.draft_id), "accept_c2")
    press(app, "reject_c3")
    press(app, "report_rest")
    held = FILES.read(many.draft_id).candidates
    assert {c.candidate_id for c in held if c.decision is not Decision.REJECTED} == {"c2"}
    assert next(c["gone"] for c in components(app) if "gone" in c) == [
        c.candidate_id for c in held if c.candidate_id != "c2"]
    press(app, "report_rest_back")
    held = FILES.read(many.draft_id).candidates
    assert [c.candidate_id for c in held if c.decision is Decision.REJECTED] == ["c3"]
    assert one(many, "c2").decision is Decision.ACCEPTED
