"""What is typed last comes together with the press that leaves the field: it is read before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_samples import key, number_of, one
from visitor import markdown, press, set_to, shown, sound

from geo.model.vocabulary import Prop
from geo.reports.drafting import Decision
from ui import report_presses
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")


@pytest.fixture
def form(visit, draft):
    """Open the fields of the first candidate."""
    return press(visit("report", draft=draft.draft_id), "edit_c1")


def typing(app, kind, name, value):
    """Type into a field without leaving it: the next press brings it."""
    getattr(app, kind)(key=name).set_value(value)
    return app


def day_field(draft, epoch=0):
    return key(f"d{number_of(draft, Prop.DATE)}", epoch=epoch)


def told(app):
    return "\n".join(markdown(e.value)[1] for e in app.error)


def pressed(app, name):
    app.button(key=name).click().run()
    assert not app.exception
    return app


def test_what_is_typed_and_then_recorded_is_what_is_recorded(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "edit_c1")
    typing(app, "text_input", day_field(draft), "2025-03-05")
    typing(app, "text_input", f"report_publisher_{draft.draft_id}", "Another Wire")
    press(app, "report_confirm")
    incidents = FILES.read(draft.draft_id).incidents
    assert incidents == ("mli-2025-03-05-gossi",)
    claims = own.read_claims(incidents[0])
    assert {c.value for c in claims if c.prop is Prop.DATE} == {"2025-03-05"}
    assert "Another Wire" in {own.read_sources()[c.source_id].publisher for c in claims}


def test_what_is_refused_on_the_way_is_not_recorded_and_told_beside_the_button(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "edit_c1")
    typing(app, "text_input", day_field(draft), "some day")
    pressed(app, "report_confirm")
    assert "A field that is open is refused" in shown(app)
    assert FILES.read(draft.draft_id).incidents == ()


def test_a_place_that_is_not_chosen_yet_is_not_recorded_beside_its_form(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "edit_c1")
    n = number_of(draft, Prop.PLACE)
    typing(app, "text_input", f"{key(f'p{n}')}_words", "Boni")
    pressed(app, "report_confirm")
    assert "Which place is meant" in shown(app)
    assert FILES.read(draft.draft_id).incidents == ()
    press(app, "edit_c1")
    press(app, "report_confirm")
    assert len(FILES.read(draft.draft_id).incidents) == 1


def test_another_day_of_publication_is_looked_at_before_anything_is_recorded(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    typing(app, "text_input", f"report_day_{draft.draft_id}", "2025-03-14")
    press(app, "report_confirm")
    assert "You changed day or language" in shown(app)
    assert FILES.read(draft.draft_id).header.published_on == date(2025, 3, 14)
    assert FILES.read(draft.draft_id).incidents == ()
    press(app, "report_confirm")
    assert len(FILES.read(draft.draft_id).incidents) == 1


@pytest.mark.parametrize("button", ["edit_c1", "edit_c2", "same_c1", "reject_c1", "accept_c2",
                                    "report_add", "report_leave"])
def test_what_is_typed_is_kept_whatever_is_pressed_next(form, draft, button):
    toll = number_of(draft, Prop.CIVILIANS_KILLED)
    typing(form, "text_input", key("title"), "My title")
    typing(form, "text_input", day_field(draft), "2025-03-05")
    typing(form, "number_input", f"{key(f'n{toll}')}_high", 12)
    typing(form, "text_input", f"report_url_{draft.draft_id}", "https://example.org/a")
    press(form, button)
    held = one(draft)
    assert (held.title, held.value(Prop.DATE), held.facts[toll].now.high) == (
        "My title", "2025-03-05", 12)
    assert FILES.read(draft.draft_id).header.url == "https://example.org/a"


def test_what_was_pressed_is_done_too(form, draft):
    typing(form, "text_input", key("title"), "My title")
    press(form, "reject_c1")
    assert one(draft).decision is Decision.REJECTED
    press(form, "edit_c2")
    typing(form, "text_input", key("title", "c2"), "Another title")
    press(form, "edit_c1")
    assert form.text_input(key=key("title")).value == "My title"
    assert one(draft, "c2").title == "Another title"


def test_a_change_taken_back_leaves_what_is_typed_beside_it(form, draft):
    n = number_of(draft, Prop.DATE)
    set_to(form, "text_input", day_field(draft), "2025-03-05")
    typing(form, "text_input", key("title"), "My title")
    press(form, key(f"back{n}"))
    assert (one(draft).title, one(draft).value(Prop.DATE)) == ("My title", "2025-03-04")


def test_another_language_keeps_what_was_typed_before_it_was_chosen(form, draft):
    typing(form, "text_input", key("title"), "My title")
    typing(form, "text_input", f"report_title_{draft.draft_id}", "A report of the week")
    set_to(form, "segmented_control", "lang", "fr")
    assert one(draft).title == "My title"
    assert FILES.read(draft.draft_id).header.title == "A report of the week"
    assert form.text_input(key=key("title", epoch=1)).label == "Titre, dans vos propres mots"


def test_a_form_that_refuses_something_says_so_before_it_closes(form, draft):
    typing(form, "text_input", day_field(draft), "some day")
    pressed(form, "edit_c1")
    assert "Not closed, since this is not kept as it stands:" in told(form)
    assert form.text_input(key=day_field(draft)).value == "some day"
    pressed(form, "close_c1")
    assert not form.error
    assert one(draft).value(Prop.DATE) == "2025-03-04"


def test_a_form_that_was_held_open_closes_once_it_is_mended(form, draft):
    typing(form, "text_input", day_field(draft), "some day")
    pressed(form, "edit_c1")
    set_to(form, "text_input", day_field(draft), "2025-03-05")
    press(form, "edit_c1")
    assert one(draft).value(Prop.DATE) == "2025-03-05"
    assert "Done, accept it" not in shown(form)


def test_what_is_read_anew_is_not_accepted_unseen(visit, draft, monkeypatch):
    def anew(of):
        first, *others = of.candidates
        return replace(of, candidates=(replace(first, flags=("year_inferred",)), *others))

    monkeypatch.setattr("ui.report_header.read", anew)
    app = visit("report", draft=draft.draft_id)
    typing(app, "text_input", f"report_day_{draft.draft_id}", "2025-03-14")
    press(app, "accept_c1")
    assert "The text was read again" in shown(app)
    assert one(draft).decision is Decision.OPEN
    press(app, "accept_c1")
    assert one(draft).decision is Decision.ACCEPTED


def test_presses_that_come_together_are_all_done(visit, draft):
    app = visit("report", draft=draft.draft_id)
    app.button(key="accept_c1").click()
    press(app, "accept_c2")
    assert [c.decision for c in FILES.read(draft.draft_id).candidates] == [Decision.ACCEPTED] * 2


def test_a_double_click_decides_once(visit, draft, monkeypatch):
    app = visit("report", draft=draft.draft_id)
    twice = report_presses.note
    monkeypatch.setattr("ui.report_draft.note", lambda *told: (twice(*told), twice(*told)))
    press(app, "accept_c1")
    assert one(draft).decision is Decision.ACCEPTED
    assert "The text was read again" not in shown(app)


def test_what_is_in_the_way_of_accepting_is_said_beside_the_button_that_was_pressed(form, draft):
    typing(form, "text_input", day_field(draft), "some day")
    pressed(form, "done_c1")
    assert told(form).count("This cannot be accepted yet:") == 1
    pressed(form, "accept_c1")
    assert told(form).count("This cannot be accepted yet:") == 2  # above the fields and below


def test_what_was_left_behind_is_not_done_later(visit, draft, monkeypatch):
    app = visit("report", draft=draft.draft_id)
    monkeypatch.setattr(report_presses, "SECONDS", -1)
    press(app, "accept_c1")
    assert one(draft).decision is Decision.OPEN


@pytest.mark.parametrize("button", ["accept_c1", "reject_c2", "edit_c2", "done_c1", "report_add",
                                    "report_confirm", "report_leave"])
def test_a_draft_discarded_in_another_window_is_told_in_words(visit, draft, button):
    app = press(visit("report", draft=draft.draft_id), "accept_c2")
    press(app, "edit_c1")
    typing(app, "text_input", key("title"), "My title")
    FILES.discard(draft.draft_id)
    press(app, button)
    assert "There is no draft" in shown(app)
    assert app.text_area(key="report_paste").value == ""
    assert FILES.every() == []
    sound(app.run())
