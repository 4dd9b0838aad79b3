"""Columns of cells: what is alike but for blanks is one, and rows of tags are no rows."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.ingest.cells import SAMPLE, Cells, all_differ, tag_rows
from geo.tables import encoding
from geo.tables.encoding import as_utf8


def cells(*words, name="place"):
    return Cells(pd.DataFrame({name: pd.Series(words, dtype="str"), "row": range(2, len(words) + 2)}))


@pytest.mark.parametrize("words", [["Gao", " Gao ", "Mopti"], ["Gao", "Mopti", "Gao"], ["", " ", "é"]])
def test_a_column_is_the_same_in_every_form(words):
    wanted = [word.strip() for word in words]
    assert cells(*words).words("place").tolist() == wanted
    assert list(cells(*words).texts("place")) == wanted
    coded = cells(*words).coded("place")
    assert coded.rows().tolist() == list(coded.texts()) == wanted
    assert len(set(coded.told)) == len(coded.told)


def test_a_column_of_many_words_is_the_same_in_every_form():
    words = [f" village {n} " for n in range(SAMPLE)]
    wanted = [word.strip() for word in words]
    assert list(cells(*words).texts("place")) == cells(*words).words("place").tolist() == wanted


def test_a_column_that_is_not_there_is_blank():
    assert list(cells("Gao").texts("country")) == [""]


def test_what_could_not_be_read_is_missing_and_refused():
    found = cells("1", "many", "")
    assert list(found.read("place", lambda t: t if t.isdigit() else None, "no").texts().isna()) == [
        False, True, True]
    assert found.usable().tolist() == [True, False, True]


@pytest.mark.parametrize(("words", "differ"), [([], True), (["a", "b"], True), (["a", "b", "a"], False)])
def test_words_that_stand_twice_are_seen(words, differ):
    assert all_differ(pd.array(words, dtype="str")) is differ


def test_rows_of_tags_are_told_from_rows_with_a_number_sign():
    frame = pd.DataFrame({"a": ["#date", "", "#1", "", "#x"], "b": ["#geo+lat", "", "Gao", "#adm1", " "]},
                         dtype="str")
    assert tag_rows(frame).tolist() == [True, False, False, True, True]


@pytest.mark.parametrize(("content", "odd"), [
    (b"abcdefgh", -1), ("abcéfghi".encode(), -1), ("abc€efgh".encode(), -1), (b"abc\xe9efgh", 0xE9),
    (b"abc\xc3", 0xC3), (b"abc\xc3abcd", 0xC3)])
def test_letters_of_several_bytes_may_lie_across_pieces(tmp_path, monkeypatch, content, odd):
    monkeypatch.setattr(encoding, "CHUNK", 4)
    (tmp_path / "text.csv").write_bytes(content)
    assert as_utf8(tmp_path / "text.csv").odd == odd
