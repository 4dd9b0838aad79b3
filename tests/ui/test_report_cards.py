"""Cards in words: who takes which stance, their marks, and what is no report's."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from report_samples import TEXT, at, key
from visitor import markup, press, shown

from geo.i18n import use
from geo.model.vocabulary import Prop, Stance, Victim
from geo.reports.drafting import Edited, Fact, Said, Spoken, with_candidate
from ui.report_draft import FILES, change
from ui.report_text import segments
from ui.report_voices import voices

pytestmark = pytest.mark.usefixtures("no_drafts")


def told(*spoken):
    use("en")
    return [line.striptags() for line in voices(Edited("c1", spoken=spoken))]


def test_a_speaker_is_named_once_in_a_stance_with_all_that_it_is_about():
    denied = [Spoken("", "fama", Stance.DENIES), Spoken("", "fama", Stance.DENIES, Prop.VICTIMS),
              Spoken("", "fla", Stance.DENIES), Spoken("", "fama", Stance.DENIES)]
    assert told(*denied) == [
        "denies Malian Armed Forces (the event, victims) and Azawad Liberation Front"]


def test_who_denies_to_have_done_it_is_not_called_the_perpetrator():
    own, other = (Spoken("", "fama", Stance.DENIES, Prop.PERPETRATOR, v) for v in ("fama", "jnim"))
    assert told(own) == ["denies Malian Armed Forces (its own responsibility)"]
    assert "alleged perpetrator" in told(other)[0]


def test_who_is_silent_reports_nothing():
    silent = Spoken("", "fama", Stance.REPORTS, Prop.EVENT, "no_comment")
    assert told(silent, Spoken("", "fla", Stance.REPORTS)) == [
        "no comment Malian Armed Forces", "reports Azawad Liberation Front"]


def test_no_room_is_kept_for_marks_that_are_not_there(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "reject_c2")
    assert "Rejected" in shown(app)
    assert 'class="badges"></div>' not in markup(app)


def test_words_that_tell_of_the_victims_are_marked_in_the_text(draft):
    victims = Fact(Prop.VICTIMS, Said(str(Victim.CIVILIANS)), Said(str(Victim.CIVILIANS)),
                   "civilians", at("civilians"))
    made = with_candidate(draft, replace(draft.candidates[0], facts=(victims,), spoken=()))
    assert [(p["t"], p["k"]) for p in segments(made) if p.get("c") == ["c1"]] == [
        ("civilians", ["toll"])]
    assert "".join(p["t"] for p in segments(made)) == TEXT


def test_nothing_speaks_of_a_report_or_its_text_where_somebody_told_it(visit, own):
    app = press(visit("report", lang="fr"), "report_by_hand")
    assert "Ce qui a été raconté (1)" in shown(app)
    assert "Le texte reste" not in shown(app)
    assert FILES.every()[0].header.lang == "fr"


def test_a_title_that_may_name_somebody_is_asked_about_where_it_is_typed(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "edit_c1")
    app.text_input(key=key("title")).set_value("Amadou Diallo killed").run()
    assert any("Amadou Diallo" in w.value for c in app.columns for w in c.warning)


def test_the_incident_that_a_card_is_the_same_as_is_named_with_its_day(visit, draft, own):
    change(draft.draft_id, lambda d: with_candidate(d, replace(
        d.candidates[0], same_as="mli-2025-02-17-tilemsi")))
    app = visit("report", draft=draft.draft_id)
    assert re.search("same as: [^<]*17 Feb 2025", markup(app))
