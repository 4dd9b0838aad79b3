"""What says nothing or cannot be is not accepted, and the page says so in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_samples import key, number_of, one
from visitor import markdown, press, set_to, shown

from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision, with_candidate
from ui import report_draft
from ui.report_draft import FILES, change

pytestmark = pytest.mark.usefixtures("no_drafts")
LATER, KEEP = "The report was published on 7 Mar 2025, before this.", key("late")


def pressed(app, name):
    app.button(key=name).click().run()
    assert not app.exception
    return app


def told(app):
    return "\n".join(markdown(e.value)[1] for e in app.error)


def typed(app, name, value):
    app.text_input(key=name).set_value(value).run()
    assert not app.exception
    return app


@pytest.fixture
def without_day(draft):
    """Let nobody know when the report was published."""
    return change(draft.draft_id, lambda d: replace(d, header=replace(d.header, published_on=None)))


@pytest.mark.parametrize("button", ["accept_h1", "done_h1"])
def test_an_empty_form_is_not_accepted(visit, own, button):
    app = press(visit("report"), "report_by_hand")
    assert "Nothing is said yet" not in told(app)
    pressed(app, button)
    assert "Nothing is said yet" in told(app)
    assert FILES.every()[0].accepted == ()
    set_to(app, "multiselect", key("victims", "h1"), ["civilians"])
    press(app, button)
    assert len(FILES.every()[0].accepted) == 1


def test_a_closed_card_that_says_nothing_opens_and_says_why_it_is_not_accepted(visit, draft):
    change(draft.draft_id, lambda d: with_candidate(d, replace(
        d.candidates[0], facts=(), spoken=())))
    app = pressed(visit("report", draft=draft.draft_id), "accept_c1")
    assert "Nothing is said yet" in told(app)
    assert one(draft).decision is Decision.OPEN


@pytest.mark.parametrize("text", ["2030-01-01", "2025-03-01/2030-02", "2030"])
def test_a_day_to_come_is_refused(visit, without_day, text):
    app = press(visit("report", draft=without_day.draft_id), "edit_c1")
    typed(app, key(f"d{number_of(without_day, Prop.DATE)}"), text)
    assert f"“{text}” is still to come." in told(app)
    pressed(app, "done_c1")
    assert (one(without_day).value(Prop.DATE), one(without_day).decision) == (
        "2025-03-04", Decision.OPEN)


def test_a_day_after_the_publication_is_asked_about_and_flagged(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    typed(app, key(f"d{number_of(draft, Prop.DATE)}"), "2025-05-01")
    assert LATER in shown(app)
    pressed(app, "done_c1")
    assert (one(draft).value(Prop.DATE), one(draft).decision) == ("2025-03-04", Decision.OPEN)
    press(app, KEEP)
    assert one(draft).value(Prop.DATE) == "2025-05-01"
    press(app, "done_c1")
    assert one(draft).decision is Decision.ACCEPTED
    assert "After the day of publication" in shown(app)
    press(app, "edit_c1")
    set_to(app, "text_input", key(f"d{number_of(draft, Prop.DATE)}"), "2025-03-05")
    assert "After the day of publication" not in shown(app)


def test_a_day_that_was_read_after_the_publication_is_asked_about_when_it_is_accepted(visit, draft):
    change(draft.draft_id, lambda d: replace(d, header=replace(
        d.header, published_on=date(2025, 3, 3))))
    app = pressed(visit("report", draft=draft.draft_id), "accept_c1")
    assert "The report was published on 3 Mar 2025" in shown(app)
    assert one(draft).decision is Decision.OPEN
    pressed(pressed(app, "edit_c1"), "edit_c1")  # nothing was typed: it closes
    press(app, KEEP)
    press(app, "accept_c1")
    assert one(draft).decision is Decision.ACCEPTED


def test_nothing_to_come_is_recorded_whatever_accepted_it(visit, draft, own, monkeypatch):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    monkeypatch.setattr("ui.report_confirm.today", lambda: date(2025, 3, 1))
    assert report_draft.today() > date(2025, 3, 1)
    press(app, "report_confirm")
    assert "is still to come" in shown(app)
    assert FILES.read(draft.draft_id).incidents == ()
