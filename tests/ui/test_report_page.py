"""The page Add a report: paste, go through, correct, confirm, undo; nothing before it is confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from report_samples import TEXT, found, key, number_of, one
from visitor import address, markup, only_ours, press, set_to, shown, sound

from geo.analyst import ANALYST
from geo.i18n import LANGUAGES
from geo.model.vocabulary import Handling, Prop
from geo.reports import kept
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Decision, Draft, Header
from tests.ui.samples import NASTY
from ui.report_confirm import LABEL
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_opens_and_asks_for_a_text(visit, lang):
    app = visit("report", lang=lang)
    assert len(shown(app)) > 200
    only_ours(markup(app))


def test_no_text_is_told_and_nothing_is_kept(visit, own):
    app = press(visit("report"), "report_read")
    assert "There is no text yet" in shown(app)
    assert FILES.every() == []


def test_a_pasted_text_becomes_a_draft_whose_id_is_in_the_address(visit, own):
    app = visit("report")
    set_to(app, "text_area", "report_paste", TEXT)
    press(app, "report_read")
    kept_draft = FILES.every()[0]
    assert address(app)["draft"] == [kept_draft.draft_id]
    assert kept_draft.text == TEXT
    assert own.read_sources().keys() == own.read_sources().keys() - {kept_draft.sha256}


def test_the_same_text_twice_is_told(visit, draft):
    app = visit("report")
    set_to(app, "text_area", "report_paste", TEXT)
    press(app, "report_read")
    assert "open as a draft already" in shown(app)
    assert len(FILES.every()) == 1
    press(app, "report_known_open")
    assert address(app)["draft"] == [draft.draft_id]


def test_a_draft_is_shown_with_its_words_and_who_says_what(visit, draft):
    app = visit("report", draft=draft.draft_id)
    words = shown(app)
    for part in ("What it tells (2)", "“on Tuesday”", "11+", "Azawad Liberation Front",
                 "the report itself", "Homes burned"):
        assert part in words
    only_ours(markup(app))


def test_decisions_survive_a_reload(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "reject_c2")
    again = visit("report", draft=draft.draft_id)
    assert "1 candidate accepted" in shown(again)
    assert (one(draft).decision, one(draft, "c2").decision) == (
        Decision.ACCEPTED, Decision.REJECTED)
    press(again, "accept_c1")
    assert one(draft).decision is Decision.OPEN


def test_one_confirmation_writes_what_was_accepted_and_undo_takes_it_back(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    before = set(own.read_incidents()["incident_id"])
    press(app, "accept_c1")
    press(app, "report_confirm")
    assert "1 entry recorded." in "\n".join(s.value for s in app.success)
    new = set(own.read_incidents()["incident_id"]) - before
    assert new == {"mli-2025-03-04-gossi"}
    row = own.read_incidents().set_index("incident_id").loc["mli-2025-03-04-gossi"]
    assert (row["civilians_killed_low"], row["place_id"]) == (11, "near:gossi")
    assert str(row["title"]) == "Alleged killing – near Gossi"
    assert kept.read(draft.sha256) == TEXT
    entry = own.batches()[-1]
    assert (entry.label, entry.recorded_by) == (f"{LABEL}{draft.draft_id}", "AB")
    press(app, "report_undo")
    assert set(own.read_incidents()["incident_id"]) == before
    assert FILES.read(draft.draft_id).batch_id is None
    assert "1 candidate accepted" in shown(app)


def test_a_recorded_text_is_told_when_it_comes_again(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    press(app, "report_another")
    assert "Recorded from reports (1)" in shown(app)
    FILES.discard(draft.draft_id)
    set_to(app, "text_area", "report_paste", TEXT)
    press(app, "report_read")
    assert "recorded already" in shown(app)


def test_a_changed_date_is_kept_at_once_and_put_down_to_the_report(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    n = number_of(draft, Prop.DATE)
    set_to(app, "text_input", key(f"d{n}"), "2025-03-05")
    fact = one(draft).facts[n]
    assert (fact.now.value, fact.read.value, str(fact.by)) == ("2025-03-05", "2025-03-04", "report")
    assert "it was misread" in "\n".join(o for r in app.radio for o in r.options)


def test_a_change_of_the_analysts_own_stands_beside_the_report(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    n = number_of(draft, Prop.CIVILIANS_KILLED)
    set_to(app, "number_input", f"{key(f'n{n}')}_low", 12)
    by = next(r for r in app.radio if str(r.key) == key(f"by{n}"))
    sound(by.set_value(by.options[1]).run() if by.options[1] in by.options else app)
    press(app, "done_c1")
    press(app, "report_confirm")
    told = {(c.speaker, c.value_low) for c in own.read_claims("mli-2025-03-04-gossi")
            if c.prop is Prop.CIVILIANS_KILLED}
    assert told == {("fla", 11), (ANALYST, 12)}


def test_an_impossible_date_is_told_and_not_kept(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    n = number_of(draft, Prop.DATE)
    app.text_input(key=key(f"d{n}")).set_value("2025-13-40").run()
    assert not app.exception
    assert any("not in the calendar" in e.value for e in app.error)
    assert one(draft).facts[n].now.value == "2025-03-04"


def test_a_change_is_taken_back(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    n = number_of(draft, Prop.DATE)
    set_to(app, "text_input", key(f"d{n}"), "2025-03-05")
    press(app, key(f"back{n}"))
    assert one(draft).facts[n].now.value == "2025-03-04"
    assert app.text_input(key=key(f"d{n}", epoch=1)).value == "2025-03-04"


def test_perpetrators_are_named_and_a_private_person_is_asked_about(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    set_to(app, "multiselect", key("perpetrator"), ["fama", "jnim"])
    assert [f.now.value for f in one(draft).of(Prop.PERPETRATOR)] == ["fama", "jnim"]
    app = visit("report", draft=draft.draft_id)
    press(app, "edit_c1")
    field = app.multiselect(key=key("perpetrator"))
    field.set_value(["fama", "jnim", "Aminata Example"])
    app.run()
    if not app.exception:  # the simulation knows listed options only
        assert "may be a private person" in shown(app)
        assert len(one(draft).of(Prop.PERPETRATOR)) == 2


def test_same_as_writes_under_the_incident_that_stands(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    press(app, "same_c1")
    set_to(app, "selectbox", "any_c1", "mli-2025-02-17-tilemsi")
    press(app, "pick_c1_any")
    assert one(draft).same_as == "mli-2025-02-17-tilemsi"
    press(app, "accept_c1")
    before = len(own.read_claims("mli-2025-02-17-tilemsi"))
    press(app, "report_confirm")
    assert len(own.read_claims("mli-2025-02-17-tilemsi")) > before
    assert "mli-2025-03-04-gossi" not in set(own.read_incidents()["incident_id"])


def test_an_incident_that_changed_meanwhile_is_not_written_to(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    press(app, "same_c1")
    set_to(app, "selectbox", "any_c1", "mli-2025-02-17-tilemsi")
    press(app, "pick_c1_any")
    press(app, "accept_c1")
    claim = replace(own.read_claims("mli-2025-02-17-tilemsi")[0], note="", original_value="anew")
    own.append_claims([claim], label="a colleague's")
    n = len(own.batches())
    press(app, "report_confirm")
    assert "has changed since you chose it" in shown(app)
    assert len(own.batches()) == n


def test_what_came_by_phone_is_written_down_without_a_text(visit, own):
    app = press(visit("report"), "report_by_hand")
    draft = FILES.every()[0]
    assert draft.header.handling is Handling.CONFIDENTIAL
    n = next(i for i, c in enumerate(draft.candidates[0].facts)) if draft.candidates[0].facts else 0
    set_to(app, "text_input", key(f"d{n}", "h1"), "2025-03-06")
    set_to(app, "multiselect", key("victims", "h1"), ["civilians"])
    press(app, "accept_h1")
    press(app, "report_confirm")
    incident = next(i for i in own.read_incidents()["incident_id"] if "2025-03-06" in i)
    claims = own.read_claims(incident)
    assert {c.speaker for c in claims if c.prop is not Prop.TITLE} == {"undisclosed-source"}
    source = own.read_sources()[next(c.source_id for c in claims if c.prop is Prop.DATE)]
    assert source.handling is Handling.CONFIDENTIAL


def test_a_draft_is_discarded_only_when_confirmed(visit, draft):
    app = visit("report")
    assert "Open drafts (1)" in shown(app)
    press(app, f"gone_{draft.draft_id}")
    assert FILES.every() == []


def test_a_draft_that_is_not_here_is_told(visit, own):
    app = visit("report", draft="0123456789ab")
    assert "no draft" in shown(app)
    assert "draft" not in address(app)


def test_a_changed_day_reads_the_text_anew_until_somebody_worked_on_it(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    set_to(app, "text_input", f"report_day_{draft.draft_id}", "2025-03-14")
    assert "stand as they are" in shown(app)
    assert one(draft).decision is Decision.ACCEPTED
    assert FILES.read(draft.draft_id).header.published_on == date(2025, 3, 14)


def test_nothing_found_says_why_and_offers_the_form_beside_the_text(visit, own):
    head = Header("Example Wire", published_on=date(2025, 3, 7))
    text = "The bus fell into a ravine and twelve passengers died, the ministry of transport said."
    draft = FILES.begin(Draft("", head, text, kept.sha256_of(text)))
    app = visit("report", draft=draft.draft_id)
    assert "No incident was found in this text." in shown(app)
    press(app, "report_add")
    assert FILES.read(draft.draft_id).candidates[0].candidate_id == "h1"
    assert FILES.read(draft.draft_id).text == text


@pytest.mark.parametrize("text", NASTY)
def test_hostile_texts_are_shown_as_they_are(visit, own, text):
    head = Header(text, url=text, title=text, analyst=text)
    made = candidates_of(found())
    facts = tuple(replace(f, words=text) for f in made[0].facts)
    odd = replace(made[0], title=text, facts=facts, flags=(text,))
    draft = FILES.begin(Draft("", head, text, kept.sha256_of(text), (odd,)))
    app = visit("report", draft=draft.draft_id)
    only_ours(markup(app))
    press(app, "edit_c1")
    only_ours(markup(app))
    only_ours(markup(visit("report")))


def test_words_behind_claims_are_shown_on_the_incidents_page(visit, draft, own):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    words = shown(visit("incident", incident="mli-2025-03-04-gossi"))
    assert "From the texts kept in your own store" in words
    assert "“At least 11 civilians”" in words


def test_words_of_a_confidential_source_wait_until_they_are_asked_for(visit, draft, own):
    FILES.keep(replace(draft, header=replace(draft.header, handling=Handling.CONFIDENTIAL)))
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    app = visit("incident", incident="mli-2025-03-04-gossi")
    quoted = "alleges · Civilians killed"
    assert quoted not in shown(app)
    set_to(app, "toggle", "report_quotes_confidential", value=True)
    assert quoted in shown(app)
