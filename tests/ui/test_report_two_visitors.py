"""A draft seen in two windows, recorded by two presses, or read on in another language."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from report_samples import key, number_of, one
from visitor import press, set_to, shown, sound

from geo.model.vocabulary import Prop
from geo.reports.draft_files import DraftFiles
from geo.reports.drafting import Decision
from ui import report_confirm, report_draft
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")
CHANGED = "changed meanwhile"
KEPT = "What you typed is kept"


def test_what_another_window_decided_is_told_and_not_written_over(visit, draft, own):
    mine, theirs = (visit("report", draft=draft.draft_id) for _ in range(2))
    press(mine, "accept_c1")
    press(theirs, "reject_c1")
    assert CHANGED in shown(theirs)
    assert "1 candidate accepted" in shown(theirs)
    assert one(draft).decision is Decision.ACCEPTED
    press(theirs, "reject_c1")
    assert CHANGED not in shown(theirs)
    assert one(draft).decision is Decision.REJECTED
    sound(mine.run())
    assert CHANGED in shown(mine)
    assert "0 candidates accepted" in shown(mine)


def test_an_open_form_does_not_write_its_old_fields_over_anothers(visit, draft, own):
    mine, theirs = (press(visit("report", draft=draft.draft_id), "edit_c1") for _ in range(2))
    n = number_of(draft, Prop.DATE)
    set_to(mine, "text_input", key(f"d{n}"), "2025-03-05")
    set_to(theirs, "text_input", key("title"), "Another title")
    assert CHANGED in shown(theirs)
    assert KEPT in shown(theirs)
    held = one(draft)
    assert (held.facts[n].now.value, held.title) == ("2025-03-05", "Another title")
    assert theirs.text_input(key=key(f"d{n}", epoch=1)).value == "2025-03-05"
    assert theirs.text_input(key=key("title", epoch=1)).value == "Another title"


def test_what_two_typed_in_one_field_is_the_firsts_and_the_seconds_words_are_shown(visit, draft, own):
    mine, theirs = (press(visit("report", draft=draft.draft_id), "edit_c1") for _ in range(2))
    set_to(mine, "text_input", key("title"), "My title")
    set_to(theirs, "text_input", key("title"), "Another title")
    assert one(draft).title == "My title"
    assert "What you typed is not kept: “Another title”." in shown(theirs)
    assert "Another title" in theirs.toast[0].value  # in sight wherever one is
    assert theirs.text_input(key=key("title", epoch=1)).value == "My title"


@pytest.mark.parametrize(("kind", "field", "value"), [
    ("selectbox", "event_type", "battle"), ("multiselect", "victims", ["men"]),
    ("number_input", "n{killed}_low", 12), ("text_input", "p{place}_words", "Hombori")])
def test_each_kind_of_field_stays_typed_beside_anothers_change(visit, draft, own, kind, field, value):
    mine, theirs = (press(visit("report", draft=draft.draft_id), "edit_c1") for _ in range(2))
    n = {"killed": number_of(draft, Prop.CIVILIANS_KILLED), "place": number_of(draft, Prop.PLACE)}
    name, _, end = field.format(**n).partition("_") if "{" in field else (field, "", "")
    set_to(mine, "text_input", key("title"), "My title")
    set_to(theirs, kind, key(name) + (f"_{end}" if end else ""), value)
    assert KEPT in shown(theirs)
    held = one(draft)
    assert held.title == "My title"
    told = {"selectbox": held.event_type, "multiselect": [f.now.value for f in held.of(Prop.VICTIMS)],
            "number_input": held.facts[n["killed"]].now.low, "text_input": held.facts[n["place"]].words}
    assert told[kind] == value


def test_what_is_typed_in_the_header_stays_beside_anothers_change(visit, draft, own):
    mine, theirs = (visit("report", draft=draft.draft_id) for _ in range(2))
    set_to(mine, "text_input", f"report_title_{draft.draft_id}", "Their title")
    set_to(theirs, "text_input", f"report_publisher_{draft.draft_id}", "Another Wire")
    head = FILES.read(draft.draft_id).header
    assert (head.title, head.publisher) == ("Their title", "Another Wire")


def test_a_run_that_breaks_in_on_a_change_sees_it_with_who_made_it(draft, monkeypatch):
    seen, is_kept, looked = {draft.draft_id: draft}, Event(), Event()
    monkeypatch.setattr(report_draft, "_seen", lambda: seen)
    keep = DraftFiles.change

    def slowly(*told):
        made = keep(*told)
        is_kept.set()
        looked.wait(0.2)  # the other run has had its chance to look in between
        return made

    def look():
        is_kept.wait(20)
        now, before = report_draft.read_beside_seen(draft.draft_id)
        looked.set()
        return now.revision, before.revision

    monkeypatch.setattr(DraftFiles, "change", slowly)
    with ThreadPoolExecutor(2) as both:
        other = both.submit(look)
        both.submit(report_draft.change, draft.draft_id, lambda d: d).result()
        assert other.result() == (1, 1)


def test_what_is_typed_stays_where_another_window_changed_another_card(visit, draft, own):
    mine, theirs = (visit("report", draft=draft.draft_id) for _ in range(2))
    press(theirs, "edit_c1")
    sound(mine.run())
    press(mine, "reject_c2")
    set_to(theirs, "text_input", key("title"), "My title")
    assert CHANGED in shown(theirs)
    assert theirs.text_input(key=key("title")).value == "My title"
    assert (one(draft).title, one(draft, "c2").decision) == ("My title", Decision.REJECTED)


def test_the_header_does_not_either(visit, draft, own):
    mine, theirs = (visit("report", draft=draft.draft_id) for _ in range(2))
    name = f"report_publisher_{draft.draft_id}"
    set_to(mine, "text_input", name, "Another Wire")
    press(theirs, "accept_c1")
    sound(theirs.run())
    assert FILES.read(draft.draft_id).header.publisher == "Another Wire"


def test_nothing_is_recorded_of_a_draft_that_changed_meanwhile(visit, draft, own):
    mine, theirs = (visit("report", draft=draft.draft_id) for _ in range(2))
    press(mine, "accept_c1")
    sound(theirs.run())
    press(mine, "reject_c1")
    press(mine, "accept_c2")
    n = len(own.batches())
    press(theirs, "report_confirm")
    assert len(own.batches()) == n
    assert CHANGED in shown(theirs)


def test_a_second_press_of_record_keeps_the_result_and_its_undo(visit, draft, own, monkeypatch):
    once = report_confirm._record

    def twice(draft_id):
        once(draft_id)
        once(draft_id)

    monkeypatch.setattr(report_confirm, "_record", twice)
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    n = len(own.batches())
    press(app, "report_confirm")
    assert len(own.batches()) == n + 1
    assert FILES.read(draft.draft_id).batch_id == own.batches()[-1].batch_id
    assert "1 entry recorded." in "\n".join(s.value for s in app.success)
    press(app, "report_undo")
    assert FILES.read(draft.draft_id).batch_id is None


def test_another_language_makes_the_fields_of_an_open_form_anew(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    assert app.selectbox(key=key("event_type")).options[0] == "Killing"
    set_to(app, "text_input", key("title"), "My title")
    set_to(app, "segmented_control", "lang", "fr")
    assert app.selectbox(key=key("kind", epoch=1)).value == "incident"
    assert app.selectbox(key=key("event_type", epoch=1)).options[0] == "Homicide"
    assert app.text_input(key=key("title", epoch=1)).value == "My title"
    assert not [w for w in (*app.selectbox, *app.multiselect, *app.radio)
                if str(w.key).startswith("f_c1_") and str(w.key).endswith("_0")]


def test_who_says_it_is_asked_of_each_victim_and_each_accused(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    set_to(app, "multiselect", key("victims"), ["civilians", "men"])
    set_to(app, "multiselect", key("w_victims_men"), ["witnesses"])
    set_to(app, "multiselect", key("perpetrator"), ["fama"])
    set_to(app, "multiselect", key("w_perpetrator_fama"), ["fla"])
    told = {f.now.value: f.speakers for p in (Prop.VICTIMS, Prop.PERPETRATOR) for f in one(draft).of(p)}
    assert told == {"civilians": (), "men": ("witnesses",), "fama": ("fla",)}
