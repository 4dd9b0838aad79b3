"""Text is cut between rows: however it is cut, and whoever reads it, it says the same."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import InputError
from geo.ingest import raw_text
from geo.ingest.blocks import Shape, after_lines, blocks
from geo.ingest.raw_text import open_text

CELLS = ["", "1", "Gao", "Ménaka", '"a, b"', '"two\nlines"', '"he said ""no"""', '5" pipe', 'Ag "B"',
         '"\n"', '"a\r\nb, c"', '"x\n""y"",z\n"']
ROWS = st.lists(st.lists(st.sampled_from(CELLS), min_size=3, max_size=3).map(",".join)
                | st.sampled_from(["", "1,2", "1,2,3,4", ",,"]), max_size=12)


def everything(path, size, mine=lambda _number: True, mapped=10**9):
    """Read a file in blocks of a size: its rows and its rejects, or what is wrong with it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(raw_text, "_block_size", lambda _head, _rows: size)
        patched.setattr("geo.ingest.blocks.MAPPED", mapped)
        try:
            raw = open_text(path, 1)
            parts = dict(raw.numbered(mine))
        except InputError as error:
            return str(error)
    rows = pd.concat(parts.values()).to_numpy().tolist() if parts else []
    return rows, raw.rejects.to_numpy().tolist()


@settings(deadline=None, max_examples=300)
@given(rows=ROWS, end=st.sampled_from(["\n", "\r\n", "\r"]), size=st.integers(1, 60),
       last=st.sampled_from(["", "\n"]))
def test_a_file_says_the_same_in_blocks_of_any_size(tmp_path_factory, rows, end, size, last):
    path = tmp_path_factory.mktemp("blocks") / "a.csv"
    path.write_bytes((end.join(["place,note,n", "Gao,first,1", *rows]) + last).encode())
    whole = everything(path, 1_000_000)
    assert everything(path, size) == everything(path, size, mapped=1) == whole


@settings(deadline=None)
@given(rows=ROWS, size=st.integers(1, 60), of=st.integers(2, 3))
def test_who_wants_some_blocks_gets_them_and_hears_of_all_bad_rows(tmp_path_factory, rows, size, of):
    path = tmp_path_factory.mktemp("blocks") / "a.csv"
    path.write_text("\n".join(["place,note,n", "Gao,first,1", *rows, ""]))
    alone = everything(path, size)
    shared = [everything(path, size, lambda n, first=first: n % of == first) for first in range(of)]
    if isinstance(alone, str):
        assert shared == [alone] * of
        return
    assert sorted(r for rows, _bad in shared for r in rows) == sorted(alone[0])
    assert all(bad == alone[1] for _rows, bad in shared)


def cut(text, size):
    found = blocks(text, 0, size, Shape(",", 2))
    return [None if end is None else text[start:end] for start, end in found]


def test_blocks_are_about_as_large_as_was_asked_and_together_the_text():
    text = b'a,"b\nc"\n' * 100
    found = cut(text, 80)
    assert b"".join(found) == text
    assert all(len(one) % 8 == 0 for one in found)
    assert {len(one) for one in found[:-1]} == {72}


@pytest.mark.parametrize(("rows", "cut_in"), [(86_000, 2), (130_000, 4), (400_000, 10)])
def test_a_large_text_is_cut_into_an_even_number_of_like_blocks(tmp_path, rows, cut_in):
    (tmp_path / "a.csv").write_text("place,note,n\n" + "Gao,a note of the row,1\n" * rows)
    found = [len(part) for part in open_text(tmp_path / "a.csv", 44_000).parts()]
    assert (len(found), sum(found)) == (cut_in, rows)
    assert min(found) > 0.8 * max(found)


def test_a_row_longer_than_a_block_makes_it_longer():
    long = b'a,"' + b"x\n" * 500 + b'"\n'
    assert b"".join(cut(b"1,2\n" * 5 + long + b"3,4\n" * 5, 20)) == b"1,2\n" * 5 + long + b"3,4\n" * 5


def test_nothing_is_cut_where_no_row_is_sure(monkeypatch):
    monkeypatch.setattr("geo.ingest.blocks.MOST", 400)
    assert cut(b"a,b\n" * 20 + b'5" pipe,c\n' + b"d,e\n" * 200, 100)[-1] is None
    assert cut(b"no row of two\n" * 100, 100) == [None]


@pytest.mark.parametrize(("head", "lines", "at"), [
    (b"a\nb\nc", 1, 2), (b"a\nb\nc", 2, 4), (b"a\r\nb\r\n", 2, 6), (b"a\rb\r", 1, 2), (b"a", 1, None)])
def test_lines_of_the_header_end_in_any_way(head, lines, at):
    assert after_lines(head, lines) == at


def test_a_header_without_an_end_has_no_rows(tmp_path):
    (tmp_path / "a.csv").write_text("date,place,note")
    assert "no line under them" in everything(tmp_path / "a.csv", 100)
