"""A report on an incident that the atlas knows: its card says so, and recording it as new is asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from running import serve_untroubled

from geo.model.vocabulary import Prop, Stance
from geo.reports.draft_files import DraftFiles
from geo.reports.drafting import Decision, Draft, Edited, Fact, Header, Said, Spoken
from geo.reports.kept import sha256_of
from geo.reports.model import Side
from geo.reports.recording import recording
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store

KNOWN = "mli-2025-03-04-gossi"


def draft(publisher: str) -> Draft:
    text = f"At least 11 civilians were killed on 4 March 2025 near Gossi, the FLA said. ({publisher})"
    facts = ((Prop.DATE, Said("2025-03-04"), "4 March 2025"), (Prop.PLACE, Said("near:gossi"), "near Gossi"),
             (Prop.CIVILIANS_KILLED, Said("", 11, 11), "At least 11 civilians"),
             (Prop.EVENT_TYPE, Said("killing"), ""))
    one = Edited("c1", facts=tuple(Fact(p, s, s, words, (text.index(words), text.index(words) + len(words))
                                        if words else None, ("fla",), Side.UNSAID) for p, s, words in facts),
                 spoken=(Spoken("the FLA", "fla", Stance.ALLEGES),), decision=Decision.ACCEPTED)
    return Draft("", Header(publisher, published_on=date(2025, 3, 7)), text, sha256_of(text), (one,))


@pytest.fixture(scope="module")
def own(browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("asking")
    store = open_store(folder / "atlas.gpkg")
    made = recording(replace(draft("Example Wire"), draft_id="0" * 12), (), date(2025, 3, 8))
    store.append_claims(made.claims, made.sources, label="the first report")
    store.close()
    with serve_untroubled(folder) as server:
        yield server


def incidents(own) -> set[str]:
    return set(GeoPackageStore(own.store).read_incidents()["incident_id"])


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_the_question_is_asked_answered_and_read_by_all(own, new_page, size):
    window = new_page(own)
    page, before = window.page, incidents(own)
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    begun = DraftFiles(own.store.parent / "reports" / "drafts").begin(draft("Other Wire"))
    window.open("report", draft=begun.draft_id)
    page.get_by_role("button", name="Perhaps known: Killing").wait_for()
    page.get_by_role("button", name="Record 1 incident").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("would count twice").wait_for()
    assert dialog.bounding_box()["width"] <= size[0]
    assert [v["id"] for v in Axe().run(page, context="[role=dialog]").response["violations"]
            if v["impact"] in ("critical", "serious")] == []
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert incidents(own) == before
    page.get_by_role("button", name="Record 1 incident").click()
    dialog.get_by_role("button", name="It is this one").click()
    dialog.wait_for(state="detached")
    page.get_by_text("same as: Killing").wait_for()
    page.get_by_role("button", name="Add to 1 incident").click()
    page.get_by_text("Added to an incident that the atlas knew.").wait_for()
    assert incidents(own) == before
    page.get_by_role("button", name="Undo", exact=True).click()
    page.get_by_role("button", name="No, it is an incident of its own").or_(
        page.get_by_text("same as: Killing")).first.wait_for()
    page.context.close()
    assert window.log.errors == []


def test_one_that_is_recorded_as_new_all_the_same_is_a_new_one(own, new_page):
    window = new_page(own)
    begun = DraftFiles(own.store.parent / "reports" / "drafts").begin(draft("Third Wire"))
    window.open("report", draft=begun.draft_id)
    window.page.get_by_role("button", name="Record 1 incident").click()
    window.page.get_by_role("dialog").get_by_role("button", name="Record it as new all the same").click()
    window.page.get_by_text("1 entry recorded.").wait_for()
    assert f"{KNOWN}-2" in incidents(own)
    window.page.context.close()
    assert window.log.errors == []
