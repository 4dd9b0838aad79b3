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


def begun(own, publisher: str, *, decision=Decision.OPEN) -> str:
    made = draft(publisher)
    made = replace(made, candidates=tuple(replace(c, decision=decision) for c in made.candidates))
    return DraftFiles(own.store.parent / "reports" / "drafts").begin(made).draft_id


def focused(page) -> str:
    return str(page.evaluate("document.activeElement.closest('[class*=st-key-]')?.className || "
                             "document.activeElement.tagName"))


def has_focus(window, key: str) -> None:
    window.until(lambda: key in focused(window.page), f"the focus on {key}, not {focused(window.page)}")


def pressed(window, name: str) -> None:
    button = window.page.get_by_role("button", name=name).first
    button.wait_for()
    window.settle()
    button.focus()
    window.page.keyboard.press("Enter")


@pytest.fixture
def phone(own, new_page):
    window = new_page(own, viewport={"width": 390, "height": 844})
    yield window
    window.page.context.close()
    assert window.log.errors == []


def test_who_works_with_keys_goes_through_the_likely_incidents_without_losing_the_place(phone, own):
    page = phone.page
    phone.open("report", draft=begun(own, "Keys Wire"))
    pressed(phone, "Perhaps known")
    likely = page.locator("[class*=st-key-likely_]").first
    likely.locator("summary").focus()
    page.keyboard.press("Enter")
    for _stop in range(3):  # the field, perhaps after its help
        page.keyboard.press("Tab")
        if focused(page) != "BODY" and "judge_why" in focused(page) and page.evaluate(
                "document.activeElement.tagName") == "INPUT":
            break
    page.keyboard.type("another day")
    pressed(phone, "Unsure")
    likely.get_by_role("button", name="Take it back").wait_for()
    has_focus(phone, "judge_back_")
    page.keyboard.press("Enter")
    likely.locator("summary").wait_for()
    has_focus(phone, "pick_c1_")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="No, it is an incident of its own").wait_for()
    has_focus(phone, "judge_")  # the next control of the same incident
    pressed(phone, "No, it is an incident of its own")
    page.get_by_role("button", name="No, it is an incident of its own").wait_for(state="detached")
    has_focus(phone, "known_c1")


def asked(window) -> None:
    """Record with the keys, and wait until the question has taken the focus, as it does once."""
    pressed(window, "Record 1 incident")
    window.until(lambda: window.page.evaluate(
        "document.activeElement.closest('[role=dialog]') !== null"), "the focus in the question")


def test_the_focus_comes_back_from_the_question(phone, own):
    page = phone.page
    phone.open("report", draft=begun(own, "Back Wire", decision=Decision.ACCEPTED))
    page.get_by_role("button", name="Perhaps known").wait_for()
    asked(phone)
    pressed(phone, "Not yet")
    page.get_by_role("dialog").wait_for(state="detached")
    has_focus(phone, "report_confirm")
    asked(phone)
    pressed(phone, "Look")
    page.get_by_role("dialog").wait_for(state="detached")
    has_focus(phone, "same_c1")


def test_nothing_lies_over_the_small_map_of_a_phone(phone, own):
    phone.open("report", draft=begun(own, "Map Wire"))
    pressed(phone, "Perhaps known")
    small = phone.page.frame_locator("iframe[title*=folium]")
    small.get_by_role("button", name="Zoom in").wait_for()
    assert small.locator("select, .atlas-credits").count() == 0
    phone.page.get_by_text("geoBoundaries (CC BY 4.0)").wait_for()
    assert Axe().run(phone.page, context=".st-key-reportcard_c1").response["violations"] == []


CUT = """() => [...document.querySelectorAll('[data-testid=stMain] button p, [data-testid=stMain] summary p')]
    .filter((p) => p.getClientRects().length && p.scrollWidth > p.clientWidth + 1).map((p) => p.innerText)"""


def test_no_words_of_a_button_are_cut_off_on_a_phone_in_french(phone, own):
    page = phone.page
    phone.open("report", draft=begun(own, ""), lang="fr")
    page.get_by_role("button", name="Nul ne le sait").wait_for()
    pressed(phone, "Peut-être connu")
    likely = page.locator("[class*=st-key-likely_]").first
    likely.locator("summary").click()
    likely.get_by_role("textbox", name="Pourquoi").fill("Aminata Diallo l’a vu")
    likely.get_by_role("button", name="Incertain").click()
    page.get_by_role("button", name="Le garder").wait_for()
    assert page.evaluate(CUT) == []
    assert page.get_by_role("button", name="Peut-être connu").locator("p").first.evaluate(
        "(p) => getComputedStyle(p).textAlign") == "start"
