"""A report is pasted, gone through with mouse and keys, recorded, found on the map, taken back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from running import serve_untroubled

from geo.model.vocabulary import Kind, Prop, Stance
from geo.reports.draft_files import DraftFiles
from geo.reports.drafting import Draft, Edited, Fact, Header, Said, Spoken
from geo.reports.kept import sha256_of
from geo.reports.model import Side
from geo.store.geopackage import GeoPackageStore

REPORT = ("Reuters, 7 March 2025\n\n"
          "At least 11 civilians were killed on 4 March 2025 near Gossi in Mali, the FLA said.\n\n"
          "The group blamed Malian soldiers for the killing.")
TEXT = ("At least 11 civilians were killed on Tuesday near Gossi, the FLA said. \U0001f3d5\n\n"
        "Ten homes were burned on Wednesday near Hombori.\n\n{{7*7}} <img src=x onerror=window.__xss=1>"
        " ${7*7} \u202egnihton")


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def fact(prop: Prop, said: Said, words: str = "", **more) -> Fact:
    return Fact(prop, said, said, words, at(words) if words else None, **more)


def candidates() -> tuple[Edited, ...]:
    first = Edited("c1", facts=(
        fact(Prop.DATE, Said("2025-03-04"), "on Tuesday", speakers=("fla",)),
        fact(Prop.PLACE, Said("near:gossi"), "near Gossi", speakers=("fla",)),
        fact(Prop.CIVILIANS_KILLED, Said("", 11, 11), "At least 11 civilians", speakers=("fla",),
             side=Side.CIVILIANS),
        fact(Prop.EVENT_TYPE, Said("killing"), speakers=("fla",))),
        spoken=(Spoken("the FLA", "fla", Stance.ALLEGES, span=at("the FLA said")),),
        spans=(at("At least 11 civilians"),))
    second = Edited("c2", facts=(
        fact(Prop.DATE, Said("2025-03-05"), "on Wednesday"),
        fact(Prop.PLACE, Said("near:hombori"), "near Hombori"),
        fact(Prop.HOMES_BURNED, Said("", 10, 10, 10), "Ten homes"),
        fact(Prop.EVENT_TYPE, Said("destruction_looting"))))
    return first, second


@pytest.fixture(scope="module")
def own(browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    with serve_untroubled(folder) as server:
        yield server


def no_drafts(server):
    """Throw all drafts of a server away, and give the place where they lie."""
    found = DraftFiles(server.store.parent / "reports" / "drafts")
    for draft in found.every():
        found.discard(draft.draft_id)
    return found


@pytest.fixture
def files(own):
    return no_drafts(own)


@pytest.fixture
def draft(files):
    head = Header("Example Wire", published_on=date(2025, 3, 7))
    return files.begin(Draft("", head, TEXT, sha256_of(TEXT), candidates()))


@pytest.fixture
def window(own, new_page):
    opened = new_page(own)
    yield opened
    opened.page.context.close()
    assert opened.log.errors == []
    assert opened.log.dialogs == []


def review(window, draft, **params):
    window.open("report", draft=draft.draft_id, **params)
    window.page.locator(".text .m").first.wait_for()
    return window


def card(window, n: int):
    return window.page.locator(f".st-key-reportcard_c{n}")


def incidents(own) -> set[str]:
    return set(GeoPackageStore(own.store).read_incidents()["incident_id"])


def focused(window) -> str:
    return window.page.evaluate("document.activeElement.closest('[class*=st-key-]')?.className || ''")


def test_a_pasted_report_is_found_recorded_mapped_and_undone(window, own, files):
    window.open("report")
    before = incidents(own)
    window.page.get_by_label("Text of the report").fill(REPORT)
    window.page.get_by_role("button", name="Find the incidents").click()
    window.page.get_by_role("heading", name=re.compile(r"What it tells \([1-9]")).wait_for()
    window.until(lambda: "draft" in window.params(), "the draft's id in the address")
    first = window.page.locator("[class*=st-key-reportcard_]").first
    first.get_by_role("button", name="Accept").click()
    first.get_by_role("button", name="Accepted").wait_for()
    window.page.reload()
    window.settle()
    window.page.locator("[class*=st-key-reportcard_]").first.get_by_role(
        "button", name="Accepted").wait_for()
    window.page.get_by_role("button", name="Record 1 incident").click()
    window.page.get_by_text("1 entry recorded.").wait_for()
    new = incidents(own) - before
    assert len(new) == 1
    window.page.get_by_role("link", name="Show it on the map").click()
    window.settle()
    window.until(lambda: window.params().get("incident") == list(new), "the map on the incident")
    assert window.painted()["shown"] >= 1
    window.open("report")
    window.page.get_by_role("button", name="Undo", exact=True).click()
    window.page.get_by_role("button", name="Undo this record").click()
    window.until(lambda: incidents(own) == before or not (incidents(own) & new), "the undo")
    window.page.get_by_role("button", name="Go on").wait_for()


def test_hovering_a_card_lights_its_words_and_a_span_its_card(window, draft):
    review(window, draft)
    lit = window.page.locator(".text .m.lit")
    card(window, 2).hover()
    window.until(lambda: set(lit.all_inner_texts()) == {"on Wednesday", "near Hombori", "Ten homes"},
                 "the words of the second card")
    window.page.locator(".text .m", has_text="on Tuesday").hover()
    window.until(lambda: card(window, 1).get_attribute("data-lit") is not None, "the first card")
    assert card(window, 2).get_attribute("data-lit") is None
    window.page.locator(".text .m", has_text="Ten homes").click()
    window.until(lambda: "accept_c2" in focused(window), "the focus in the second card")


def test_the_text_is_set_as_text_and_its_spans_at_the_right_letters(window, draft):
    review(window, draft)
    text = window.page.locator(".text")
    assert text.evaluate("e => e.textContent") == TEXT
    assert text.locator("img, script, b").count() == 0
    assert window.page.evaluate("window.__xss") is None
    marked = window.page.locator(".text .m").all_inner_texts()
    assert "near Hombori" in marked  # after a letter that browsers count twice


def test_keys_go_decide_edit_and_compare(window, draft, files):
    review(window, draft)
    window.page.keyboard.press("j")
    window.until(lambda: "accept_c1" in focused(window), "the first card")
    window.page.keyboard.press("j")
    window.until(lambda: "accept_c2" in focused(window), "the second card")
    window.page.keyboard.press("r")
    window.until(lambda: files.read(draft.draft_id).candidates[1].decision == "rejected", "the r")
    window.page.keyboard.press("k")
    window.until(lambda: "accept_c1" in focused(window), "the first card again")
    window.page.keyboard.press("a")
    window.until(lambda: files.read(draft.draft_id).candidates[0].decision == "accepted", "the a")
    window.page.keyboard.press("s")
    window.page.get_by_text("Another incident, by name").wait_for()
    window.page.keyboard.press("e")
    card(window, 1).get_by_label("Title, in your own words").wait_for()
    window.page.keyboard.press("?")
    window.page.get_by_text("They rest while you type in a field.").wait_for()


def test_keys_lead_out_of_a_field_to_the_button_that_records_and_back_from_the_list(window, draft):
    review(window, draft)
    page = window.page
    page.keyboard.press("j")
    page.keyboard.press("a")
    card(window, 1).get_by_role("button", name="Accepted").wait_for()
    page.keyboard.press("e")
    card(window, 1).get_by_role("textbox", name="Title, in your own words").click()
    page.keyboard.press("Escape")
    window.until(lambda: "accept_c1" in focused(window), "the buttons of the card")
    page.keyboard.press("?")
    page.get_by_text("They rest while you type in a field.").wait_for()
    page.keyboard.press("Escape")
    page.get_by_text("They rest while you type in a field.").wait_for(state="hidden")
    window.until(lambda: "accept_c1" in focused(window), "the card again")
    page.keyboard.press("c")
    window.until(lambda: "report_confirm" in focused(window), "the button that records")
    assert card(window, 1).get_attribute("role") == "group"
    assert card(window, 1).get_attribute("aria-label").startswith("1. ")


def test_keys_and_words_turn_the_page(window, draft, files):
    more = tuple(replace(c, candidate_id=f"{c.candidate_id}{n}") for n in range(1, 23)
                 for c in draft.candidates[:1])
    files.change(draft.draft_id, lambda d: replace(d, candidates=(*more, d.candidates[1])))
    review(window, draft)
    window.page.locator(".st-key-accept_c120 button").focus()
    window.page.keyboard.press("j")
    window.until(lambda: "accept_c121" in focused(window), "the first card of the next page")
    window.page.keyboard.press("k")
    window.until(lambda: "accept_c120" in focused(window), "the last card of the page before")
    window.page.locator(".text .m", has_text="Ten homes").click()
    window.until(lambda: "accept_c2 " in f"{focused(window)} ", "the card of the words")


def test_words_of_a_rejected_card_lose_their_colours(window, draft):
    review(window, draft)
    gone = window.page.locator(".text .m.gone")
    assert gone.count() == 0
    card(window, 2).get_by_role("button", name="Reject").click()
    window.until(lambda: set(gone.all_inner_texts()) == {"on Wednesday", "near Hombori", "Ten homes"},
                 "the words of the second card")


def test_nothing_of_a_card_is_to_be_seen_below_the_bar_that_records(window, draft):
    review(window, draft)
    bar = window.page.locator("div:has(> .st-key-report_confirm_bar)").last
    assert bar.evaluate("e => Math.abs(e.getBoundingClientRect().bottom - innerHeight)") <= 1


def test_keys_rest_while_somebody_types(window, draft, files):
    review(window, draft)
    card(window, 1).get_by_role("button", name="Edit").click()
    field = card(window, 1).get_by_label("Title, in your own words")
    field.fill("")
    field.press_sequentially("a raj ekes?")
    field.press("Tab")
    window.until(lambda: files.read(draft.draft_id).candidates[0].title == "a raj ekes?", "the title")
    assert {c.decision for c in files.read(draft.draft_id).candidates} == {"open"}


def test_the_whole_way_goes_by_keyboard(window, draft, own):
    review(window, draft)
    page = window.page
    page.keyboard.press("j")
    page.keyboard.press("a")
    card(window, 1).get_by_role("button", name="Accepted").wait_for()
    confirm = page.get_by_role("button", name="Record 1 incident")
    for _step in range(60):
        if confirm.evaluate("e => e === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("1 entry recorded.").wait_for()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Record 1 incident").wait_for()


def test_an_edit_survives_a_reload_and_a_second_window(window, own, new_page, draft, files):
    review(window, draft)
    card(window, 1).get_by_role("button", name="Edit").click()
    field = card(window, 1).get_by_label("At least", exact=True)
    field.fill("12")
    field.press("Enter")
    window.until(lambda: files.read(draft.draft_id).candidates[0].facts[2].now.low == 12, "the edit")
    card(window, 1).get_by_text("I say so; the report says otherwise").click()
    window.until(lambda: files.read(draft.draft_id).candidates[0].facts[2].by == "analyst", "by whom")
    other = review(new_page(own), draft)
    assert "12" in card(other, 1).inner_text()
    other.page.context.close()


@pytest.mark.parametrize(("scheme", "lang"), [("light", "en"), ("dark", "fr")])
def test_no_serious_barrier_while_reviewing(own, new_page, draft, scheme, lang):
    window = review(new_page(own, color_scheme=scheme, viewport={"width": 1440, "height": 1200}),
                    draft, lang=lang)
    card(window, 1).locator(".st-key-edit_c1 button").click()
    card(window, 1).locator("input[type=number], [data-testid=stNumberInput] input").first.wait_for()
    window.until(lambda: window.page.evaluate(
        "!document.querySelector('[data-stale=true]') && document.getAnimations()"
        ".every(a => a.playState !== 'running')"), "a page that no longer moves")
    found = Axe().run(window.page).response["violations"]
    faults = [(v["id"], n["target"], n["html"][:160]) for v in found
              if v["impact"] in {"serious", "critical"} for n in v["nodes"]]
    window.page.context.close()
    assert faults == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_phone_shows_it_without_scrolling_sideways(own, new_page, draft, lang):
    window = review(new_page(own, viewport={"width": 390, "height": 844}), draft, lang=lang)
    card(window, 1).locator(".st-key-edit_c1 button").click()
    card(window, 1).get_by_role("textbox").first.wait_for()
    wide = window.page.evaluate("[...document.querySelectorAll('[data-testid=stMain] *')].filter("
                                "e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest"
                                "('.scroll, [data-testid=stIFrame]')).length")
    window.page.context.close()
    assert wide == 0


def test_what_came_by_phone_is_written_down(window, own, files):
    window.open("report")
    before = incidents(own)
    window.page.get_by_role("button", name="Write it down by hand").click()
    window.page.get_by_label("Title, in your own words").wait_for()
    made = files.every()[0]
    date_field = window.page.locator(".st-key-reportcard_h1").get_by_placeholder("2025-02-17")
    date_field.fill("2025-03-06")
    date_field.press("Enter")
    window.until(lambda: files.read(made.draft_id).candidates[0].value(Prop.DATE), "the date")
    place = window.page.get_by_placeholder("55 km south of Gao")
    place.fill("Gossi")
    place.press("Enter")
    window.until(lambda: files.read(made.draft_id).candidates[0].value(Prop.PLACE), "the place")
    window.page.get_by_role("button", name="Done, accept it").click()
    window.page.get_by_role("button", name="Record 1 incident").click()
    window.page.get_by_text("1 entry recorded.").wait_for()
    new = incidents(own) - before
    assert len(new) == 1
    assert new.pop().startswith("mli-2025-03-06-gossi")
    window.page.get_by_role("button", name="Undo").click()
    window.page.get_by_role("button", name="Record 1 incident").wait_for()


def test_an_aggregate_is_recorded_and_is_no_pin(window, own, files):
    first = replace(candidates()[0], kind=Kind.AGGREGATE)
    head = Header("Example Wire", published_on=date(2025, 3, 7))
    draft = files.begin(Draft("", head, TEXT, sha256_of(TEXT), (first,)))
    review(window, draft)
    card(window, 1).get_by_role("button", name="Accept").click()
    window.page.get_by_role("button", name="Record 1 entry").click()
    window.page.get_by_text("1 entry recorded.").wait_for()
    assert window.page.get_by_role("link", name="Show it on the map").count() == 0
    window.page.get_by_role("button", name="Undo").click()
    window.page.get_by_role("button", name="Record 1 entry").wait_for()
