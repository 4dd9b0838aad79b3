"""What comes in: a pasted text that is not lost, a file that leaves no trace, and both at once."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from report_samples import TEXT
from visitor import go, markdown, press, set_to, shown, sound

from geo.errors import InputError
from geo.i18n import use
from geo.project import VAR
from geo.reports import kept, pasted
from geo.reports.drafting import Arrival
from ui.report_draft import FILES
from ui.report_given import text_of_upload

pytestmark = pytest.mark.usefixtures("no_drafts", "own")
PASTE = "report_paste"


@pytest.fixture(autouse=True)
def nothing_pasted():
    pasted.keep("")
    yield
    pasted.keep("")


class Upload(BytesIO):
    """A file as Streamlit hands it over."""

    def __init__(self, name: str, content: bytes) -> None:
        super().__init__(content)
        self.name = name


def given(app, name="report.txt", content="Example Wire.\n\nFour people were killed on 4 March 2025 in Gossi."):
    sound(app.file_uploader(key="report_file").set_value((name, content.encode(), "text/plain")).run())
    return app


def files_under(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}


def test_a_pasted_text_survives_a_reload_and_another_page(visit):
    app = set_to(visit("report"), "text_area", PASTE, TEXT)
    assert "Kept on this computer until you read it" in shown(app)
    assert visit("report").text_area(key=PASTE).value == TEXT
    go(app, "sources")
    assert go(app, "report").text_area(key=PASTE).value == TEXT
    press(app, "report_by_hand")
    assert press(app, "report_leave").text_area(key=PASTE).value == TEXT


@pytest.mark.parametrize("end", ["read", "emptied"])
def test_a_pasted_text_goes_once_it_is_read_or_thrown_away(visit, end):
    app = set_to(visit("report"), "text_area", PASTE, TEXT)
    if end == "read":
        press(app, "report_read")
        assert len(FILES.every()) == 1
    else:
        set_to(app, "text_area", PASTE, "")
    assert pasted.held() == ""
    assert visit("report").text_area(key=PASTE).value == ""


def test_of_a_text_and_a_file_one_is_read_first_and_the_other_waits(visit):
    app = given(set_to(visit("report"), "text_area", PASTE, TEXT))
    press(app, "report_read")
    assert "There is a pasted text and a file." in shown(app)
    assert FILES.every() == []
    press(app, "report_which_text")
    assert [d.text for d in FILES.every()] == [TEXT]
    press(app, "report_leave")
    assert "The file “report.txt” was given before" in shown(app)
    press(app, "report_read")
    assert {d.header.arrival for d in FILES.every()} == {Arrival.PASTED, Arrival.FILE}
    press(app, "report_leave")
    assert "was given before" not in shown(app)


def test_the_text_waits_while_the_file_is_read(visit):
    app = given(set_to(visit("report"), "text_area", PASTE, TEXT))
    press(app, "report_read")
    press(app, "report_which_file")
    assert [d.header.arrival for d in FILES.every()] == [Arrival.FILE]
    assert press(app, "report_leave").text_area(key=PASTE).value == TEXT


def test_a_known_text_is_read_again_by_one_press(visit):
    app = set_to(visit("report"), "text_area", PASTE, TEXT)
    press(app, "report_read")
    press(app, "report_leave")
    set_to(app, "text_area", PASTE, TEXT)
    press(app, "report_read")
    assert len(FILES.every()) == 1
    press(app, "report_known_again")
    assert [d.text for d in FILES.every()] == [TEXT, TEXT]


def test_an_upload_is_on_the_disk_no_longer_than_it_is_read(visit):
    before = files_under(VAR)
    app = press(given(visit("report")), "report_read")
    draft = FILES.every()[0]
    assert files_under(VAR) - before == {f"reports/drafts/{draft.draft_id}.json"}
    press(app, "report_leave")
    press(app, f"gone_{draft.draft_id}")
    assert files_under(VAR) == before


def test_what_was_recorded_and_taken_back_goes_with_its_draft(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    press(app, "report_undo")
    assert kept.read(draft.sha256) == TEXT
    press(app, "report_leave")
    press(app, f"gone_{draft.draft_id}")
    assert draft.sha256 not in kept.every()


def test_a_text_stays_while_another_draft_or_a_source_has_it(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    other = FILES.begin(replace(draft, draft_id=""))
    press(app, "report_another")
    press(app, f"gone_{other.draft_id}")
    assert kept.read(draft.sha256) == TEXT  # a source has it
    other = FILES.begin(replace(draft, draft_id=""))
    app = press(visit("report", draft=draft.draft_id), "report_undo")
    press(app, "report_leave")
    press(app, f"gone_{draft.draft_id}")
    assert kept.read(draft.sha256) == TEXT  # a draft has it


def test_a_record_taken_back_without_its_draft_takes_its_text(visit, draft):
    app = visit("report", draft=draft.draft_id)
    press(app, "accept_c1")
    press(app, "report_confirm")
    assert kept.read(draft.sha256) == TEXT
    FILES.discard(draft.draft_id)
    press(app, "report_undo")
    assert draft.sha256 not in kept.every()


@pytest.mark.parametrize(("name", "content", "english", "french"), [
    ("Rapport 3.pdf", b"%PDF-1.4 broken", "is damaged", "est endommagé"),
    ("Rapport 3.docx", b"PK broken", "is damaged", "est endommagé"),
    ("Rapport 3.txt", b"\xff\xfea\x00\x00\xd8b", "is damaged", "est endommagé"),
    ("Rapport 3.txt", b"  ", "holds no text", "ne contient pas de texte")])
def test_what_cannot_be_read_is_told_by_the_name_that_the_user_knows(name, content, english, french):
    for lang, words in (("fr", french), ("en", english)):
        use(lang)
        with pytest.raises(InputError) as told:
            text_of_upload(Upload(name, content))
        said = str(told.value)
        assert name in said
        assert words in said
        assert not any(odd in said for odd in ("zip", "Error", "Stream", "archive", "codec", "UTF"))


@pytest.mark.parametrize("name", ["../../etc/passwd.txt", "a\\b.txt", "é" * 300 + ".txt", "x\x00\n.txt", "..txt"])
def test_no_name_of_a_file_does_harm(name):
    assert text_of_upload(Upload(name, b"Some words."))[0] == "Some words."


def test_errors_are_told_on_the_page_and_what_was_given_stays(visit):
    app = visit("report")
    app.file_uploader(key="report_file").set_value(("Rapport.pdf", b"%PDF broken", "application/pdf"))
    app.button(key="report_read").click().run()
    assert not app.exception
    assert any("Rapport.pdf" in markdown(e.value)[1] for e in app.error)
