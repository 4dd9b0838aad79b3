"""A report of many pages is read in a time that grows with its length, not with its square."""

from __future__ import annotations

from datetime import date

from geo.reports.events import said_on
from geo.reports.extract import extract
from geo.reports.text import make_report
from geo.reports.text.sentences import sentences

WORDS = "The mayor said on Tuesday that four herders were shot dead near Hombori. "
FILLER = "Rice was dear in the markets of the valley and the ferry ran twice a week. "


def test_what_has_no_end_is_cut_between_words():
    text = "killed two, " * 900
    cut = sentences(text, (0, len(text)))
    assert len(cut) > 1
    assert all(end - start <= 2000 and text[start] != " " for start, end in cut)
    assert "".join(text[start:end] for start, end in cut).replace(" ", "") == text.replace(" ", "")


def test_a_word_without_end_is_cut_too():
    assert [end - start for start, end in sentences("a" * 5000, (0, 5000))] == [2000, 2000, 1000]


def test_the_day_of_a_statement_is_not_looked_for_pages_away(monkeypatch):
    looked = []
    breaks = said_on._BREAKS

    class Counted:
        def search(self, gap):
            looked.append(len(gap))
            return breaks.search(gap)

    monkeypatch.setattr(said_on, "_BREAKS", Counted())
    extract(make_report((WORDS + FILLER * 10 + "\n\n") * 12, published_on=date(2024, 5, 3)))
    assert looked
    assert max(looked) <= 160
