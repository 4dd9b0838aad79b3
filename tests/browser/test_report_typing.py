"""What is typed or pasted on the page Add a report is not lost, whatever is pressed next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from running import serve_untroubled
from test_report_review import REPORT, TEXT, candidates, card, no_drafts, review

from geo.model.vocabulary import Prop
from geo.reports import pasted
from geo.reports.drafting import Draft, Header
from geo.reports.kept import sha256_of

PAGE = "Text of the report"


@pytest.fixture(scope="module")
def own(browser, tmp_path_factory):
    with serve_untroubled(tmp_path_factory.mktemp("typing")) as server:
        yield server


@pytest.fixture
def files(own):
    return no_drafts(own)


@pytest.fixture
def draft(files):
    head = Header("Reuters", "reuters", published_on=date(2025, 3, 7))
    return files.begin(Draft("", head, TEXT, sha256_of(TEXT), candidates()))


@pytest.fixture
def window(own, new_page):
    opened = new_page(own)
    yield opened
    opened.page.context.close()
    assert opened.log.errors == []


def field(window, name: str):
    return card(window, 1).get_by_role("textbox", name=name)


def opened(window, draft):
    review(window, draft)
    card(window, 1).get_by_role("button", name="Edit").click()
    field(window, "Title, in your own words").wait_for()
    return window


def first(files, draft):
    return files.read(draft.draft_id).candidates[0]


def test_what_is_typed_and_then_recorded_is_what_is_recorded(window, draft, files):
    opened(window, draft)
    card(window, 1).get_by_role("button", name="Accept", exact=True).click()
    card(window, 1).get_by_role("button", name="Accepted").wait_for()
    card(window, 1).get_by_role("button", name="Edit").click()
    field(window, "Day or period").fill("2025-03-05")
    window.page.get_by_role("button", name="Record 1 incident").click()
    window.page.get_by_text("1 entry recorded.").wait_for()
    held = files.read(draft.draft_id)
    assert held.candidates[0].value(Prop.DATE) == "2025-03-05"
    assert held.incidents == ("mli-2025-03-05-gossi",)
    window.page.get_by_role("button", name="Undo").click()
    window.page.get_by_role("button", name="Record 1 incident").wait_for()


def test_what_is_typed_is_there_after_close_another_card_and_another_language(window, draft, files):
    opened(window, draft)
    field(window, "Title, in your own words").fill("My title")
    card(window, 1).get_by_role("button", name="Close").click()
    window.until(lambda: first(files, draft).title == "My title", "the title")
    card(window, 1).get_by_role("button", name="Edit").click()
    field(window, "Day or period").fill("2025-03-05")
    card(window, 2).get_by_role("button", name="Edit").click()
    window.until(lambda: first(files, draft).value(Prop.DATE) == "2025-03-05", "the day")
    card(window, 2).get_by_role("textbox", name="Title, in your own words").fill("Another")
    window.page.get_by_role("radio", name="FR").click()
    window.until(lambda: files.read(draft.draft_id).candidates[1].title == "Another", "the other title")
    card(window, 2).get_by_role("textbox", name="Titre, dans vos propres mots").wait_for()


def test_who_reloads_while_typing_is_asked_and_what_was_typed_is_kept(window, draft, files):
    opened(window, draft)
    field(window, "Title, in your own words").press_sequentially("My title")
    window.page.evaluate("setTimeout(() => location.reload())")
    window.until(lambda: len(window.log.dialogs) == 1, "the question whether to leave")  # No.
    window.until(lambda: first(files, draft).title == "My title", "the title")
    window.settle()
    window.page.reload()
    window.settle()
    assert len(window.log.dialogs) == 1


def test_ctrl_and_enter_read_the_text(window, files, own):
    window.open("report")
    window.page.get_by_label(PAGE).fill(REPORT)
    window.page.keyboard.press("Control+Enter")
    window.page.get_by_role("heading", name="What it tells").wait_for()
    assert files.every()[0].text == REPORT
    assert pasted.held(own.store.parent) == ""


def test_a_text_that_was_pasted_is_there_after_a_reload(window, own):
    pasted.keep("", own.store.parent)
    window.open("report")
    text = window.page.get_by_label(PAGE)
    text.click()
    window.page.keyboard.insert_text(REPORT)
    window.until(lambda: pasted.held(own.store.parent) == REPORT, "the text on the disk")
    assert window.page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    window.page.keyboard.type(" More.")
    window.until(lambda: pasted.held(own.store.parent).endswith(" More."), "what was typed on")
    window.settle()  # two runs of one page at once are Streamlit's affair, not this test's
    window.page.reload()
    window.settle()
    window.until(lambda: window.page.get_by_label(PAGE).input_value() == f"{REPORT} More.", "the text")
    pasted.keep("", own.store.parent)


def test_a_draft_discarded_in_another_window_is_told_in_words(window, draft, files):
    review(window, draft)
    files.discard(draft.draft_id)
    card(window, 1).get_by_role("button", name="Accept", exact=True).click()
    window.page.get_by_text("There is no draft").wait_for()
    window.page.get_by_label(PAGE).wait_for()


def test_what_is_typed_beside_anothers_change_is_kept_with_the_place_and_told_in_sight(window, draft, files):
    opened(window, draft)
    files.change(draft.draft_id, lambda d: replace(d, candidates=(replace(
        d.candidates[0], title="Theirs"), *d.candidates[1:])))
    words = card(window, 1).get_by_role("textbox", name="Place, as the report says it")
    words.fill("Hombori")
    words.press("Enter")
    window.until(lambda: first(files, draft).first(Prop.PLACE).words == "Hombori", "the place")
    assert first(files, draft).title == "Theirs"
    window.page.get_by_test_id("stToast").get_by_text("What you typed is kept").wait_for()
    window.until(lambda: window.page.evaluate("document.activeElement.value") == "Hombori",
                 "the focus in the field of the place")
    window.until(lambda: field(window, "Title, in your own words").input_value() == "Theirs", "the title")


def test_a_day_of_publication_is_typed_as_people_write_it(window, draft, files):
    review(window, draft, lang="fr")
    day = window.page.get_by_role("textbox", name="Publié le")
    day.fill("08/03/2025")
    day.press("Enter")
    window.until(lambda: files.read(draft.draft_id).header.published_on == date(2025, 3, 8), "the day")
    window.page.get_by_text("samedi 8 mars 2025").wait_for()
    day.fill("hier")
    day.press("Enter")
    window.page.get_by_text("n’est pas un jour").wait_for()
    assert files.read(draft.draft_id).header.published_on == date(2025, 3, 8)


def test_a_file_that_is_not_taken_is_said_to_be_none_in_the_pages_language(window, files, tmp_path):
    picture = tmp_path / "map.png"
    picture.write_bytes(b"no report")
    window.open("report", lang="fr")
    window.page.locator("input[type=file]").set_input_files(picture)
    window.page.get_by_test_id("stFileChip").wait_for()
    told = "getComputedStyle(document.querySelector('[data-testid=stFileUploader]'), '::after').content"
    window.until(lambda: "Ce fichier n’a pas été pris" in window.page.evaluate(told), "the words")


def test_another_draft_is_shown_from_its_top(window, draft, files):
    for n in range(12):
        files.begin(Draft("", draft.header, f"{TEXT} {n}", sha256_of(f"{TEXT} {n}"), candidates()))
    window.open("report")
    main = window.page.locator("[data-testid=stMain]")
    last = window.page.get_by_role("button", name="Go on").last
    last.scroll_into_view_if_needed()
    assert main.evaluate("e => e.scrollTop") > 0
    last.click()
    card(window, 1).wait_for()
    window.until(lambda: main.evaluate("e => e.scrollTop") == 0, "the top of the draft")


def test_what_came_of_a_record_is_shown_from_its_top(window, draft):
    review(window, draft)
    main = window.page.locator("[data-testid=stMain]")
    for n in (1, 2):
        card(window, n).get_by_role("button", name="Accept", exact=True).click()
        card(window, n).get_by_role("button", name="Accepted").wait_for()
    window.page.set_viewport_size({"width": 1000, "height": 400})
    main.evaluate("e => e.scrollTo(0, e.scrollHeight)")
    window.page.get_by_role("button", name="Record 2 incidents").click()
    window.page.get_by_text("2 entries recorded.").wait_for()
    window.until(lambda: main.evaluate("e => e.scrollTop") == 0, "the top of the result")
    window.page.get_by_role("button", name="Undo").click()
    window.page.get_by_role("button", name="Record 2 incidents").wait_for()
