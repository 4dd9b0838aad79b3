"""Letters drawn as one and words parted at the ends of lines are undone before a text is read."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Stance
from geo.reports.extract import extract
from geo.reports.text import make_report, read_text
from geo.reports.text.unprinted import unprinted

TEXT = ("JNIM ﬁghters killed ﬁve civilians near Boulkessi on 4 March 2025, a local oﬃcial said on\n"
        "Wednesday. In a statement the following day the group denied any involve-\n"
        "ment in the killing of the civilians.\n")


@pytest.mark.parametrize(("text", "plain"), [
    ("ﬀ ﬁ ﬂ ﬃ ﬄ", "ff fi fl ffi ffl"), ("an oﬃcial", "an official"),
    ("any involve-\nment in it", "any involvement\nin it"), ("involve- \r\nment.", "involvement."),
    ("the pro-\ntest on Friday", "the protest\non Friday"),
    ("a pro-\ngovernment militia", "a pro-government\nmilitia"),
    ("a 17-\nyear-old boy", "a 17-year-old\nboy"), ("vingt-\ncinq morts", "vingt-cinq\nmorts"),
    ("le cessez-\nle-feu tient", "le cessez-le-feu\ntient"), ("a-t-\nil dit", "a-t-il\ndit"),
    ("à Tin-\nZaouatine hier", "à Tin-Zaouatine\nhier"),
    ("self-de-\nfence, then selfdefence", "self-defence,\nthen selfdefence"),
    ("a drone-\nstrike; the drone-strike", "a drone-strike;\nthe drone-strike"),
    ("une frappe, es-\nti", "une frappe, esti"), ("des mi-\nlitaires", "des militaires"),
    ("in\u00advolved", "involved"), ("in\u00ad\nvolved in", "involved\nin"),
    ("two- \nand three-day trips", "two-\nand three-day trips")])
def test_words_are_whole_again(text, plain):
    assert unprinted(text) == plain


@pytest.mark.parametrize("text", [
    "Gao –\nnine dead", "- one\n- two", "killed 12 -\nfour of them", "2024-\n", "«\u00a0oui\u00a0»", ""])
def test_what_is_no_parted_word_stays(text):
    assert unprinted(text) == text


def test_a_printed_report_is_read_like_any_other(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    text = read_text(path)
    found = extract(make_report(text, published_on=date(2025, 3, 7)))
    told = found.candidates[0]
    assert (told.killed.best, told.perpetrators[0].actor_id) == (5, "jnim")
    said = {(c.actor_id, c.stance): c for c in told.claims}
    assert ("local-officials", Stance.ALLEGES) in said
    denial = said["jnim", Stance.DENIES]
    assert text[slice(*denial.span)] == "denied"
    assert text[slice(*told.killed.span)] == "five civilians"
