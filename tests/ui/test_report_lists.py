"""The lists of Add a report: every draft and every record is in reach, and bears a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from visitor import press, shown

from geo.reports.drafting import Draft, Header
from geo.reports.kept import sha256_of
from ui import report_pages
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")


def begun(text):
    return FILES.begin(Draft("", Header("Example Wire", title=text), text, sha256_of(text)))


def recorded(visit, draft):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "report_confirm")
    return FILES.read(draft.draft_id).batch_id


def labels(app):
    return {b.key: b.label for b in app.button}


def test_every_draft_is_in_reach_however_many_there_are(visit, own, monkeypatch):
    monkeypatch.setattr(report_pages, "LISTED", 2)
    ids = {begun(f"Report {n}").draft_id for n in range(5)}
    app, met = visit("report"), set()
    for _page in range(3):
        met |= {k.removeprefix("go_") for k in labels(app) if k.startswith("go_")}
        if not app.button(key="report_drafts_on").disabled:
            press(app, "report_drafts_on")
    assert met == ids
    assert "5–5 of 5" in shown(app)
    press(app, "report_drafts_back")
    assert "3–4 of 5" in shown(app)


def test_the_last_page_goes_with_its_last_draft(visit, own, monkeypatch):
    monkeypatch.setattr(report_pages, "LISTED", 1)
    begun("Report 1")
    begun("Report 2")
    app = press(visit("report"), "report_drafts_on")
    last = next(k for k in labels(app) if k.startswith("gone_"))
    press(app, last)
    assert "go_" in "".join(labels(app))
    assert "report_drafts_on" not in labels(app)


def test_a_record_whose_draft_is_gone_is_named_seen_and_undone(visit, draft, own):
    batch = recorded(visit, draft)
    before = set(own.read_incidents()["incident_id"])
    FILES.discard(draft.draft_id)
    app = visit("report")
    assert "Alleged killing – near Gossi, 4 Mar 2025" in shown(app)
    assert draft.draft_id not in shown(app)
    assert f"report_open_{batch}" not in labels(app)
    assert "See it" in [link.proto.label for link in app.get("page_link")]
    assert "Its draft is no longer here" in shown(app)
    press(app, f"report_undo_{batch}")
    assert before - set(own.read_incidents()["incident_id"]) == {"mli-2025-03-04-gossi"}
    assert f"report_undo_{batch}" not in labels(app)


def test_what_was_written_down_by_hand_is_called_by_what_it_tells(visit, own):
    press(visit("report"), "report_by_hand")
    app = visit("report")
    assert "Written down by hand" in shown(app)
    made = FILES.every()[0]
    FILES.change(made.draft_id, lambda d: replace(d, candidates=(replace(
        d.candidates[0], title="Raid on a well"),)))
    assert "By hand: Raid on a well" in shown(app.run())


def test_a_draft_is_called_by_what_it_tells_and_not_by_its_publisher_again(visit, own):
    text = "Reuters, 7 March 2025\n\nGunmen killed nine people in Dinangourou, a local official said."
    head = Header("Reuters", "reuters", date(2025, 3, 7))
    FILES.begin(Draft("", head, text, sha256_of(text)))
    told = shown(visit("report"))
    assert "Gunmen killed nine people in Dinangourou, a local official said." in told
    assert "Reuters, 7 March 2025 Gunmen" not in told


def test_another_draft_opens_with_no_card_open(visit, draft, own):
    app = press(visit("report", draft=draft.draft_id), "accept_c1")
    press(app, "edit_c2")
    press(app, "report_confirm")
    FILES.begin(replace(draft, text=f"{draft.text} Again.", sha256="", batch_id=None))
    press(app, "report_another")
    other = next(k for k in labels(app) if k.startswith("go_"))
    press(app, other)
    assert labels(app)["edit_c2"] == "Edit"
