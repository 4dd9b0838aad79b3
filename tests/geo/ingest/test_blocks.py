"""Text is cut between rows: however it is cut, and whoever reads it, it says the same."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import InputError
from geo.ingest import raw_text
from geo.ingest.blocks import Shape, after_lines, blocks
from geo.ingest.raw import EVERY
from geo.ingest.raw_text import open_text
from geo.ingest.text_parts import Reading
from geo.ingest.turns import Turns, shared
from tests.drawn import examples

CELLS = ["", "1", "Gao", "Ménaka", '"a, b"', '"two\nlines"', '"he said ""no"""', '5" pipe', 'Ag "B"',
         '"\n"', '"a\r\nb, c"', '"x\n""y"",z\n"']
ROWS = st.lists(st.lists(st.sampled_from(CELLS), min_size=3, max_size=3).map(",".join)
                | st.sampled_from(["", "1,2", "1,2,3,4", ",,"]), max_size=12)


def everything(path, size, turns=EVERY, mapped=10**9):
    """Read a file in blocks of a size: its rows and its rejects, or what is wrong with it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(raw_text, "_block_size", lambda _head, _rows: size)
        patched.setattr("geo.ingest.blocks.MAPPED", mapped)
        try:
            raw = open_text(path, 1)
            parts = dict(raw.numbered(turns))
        except InputError as error:
            return str(error)
    rows = pd.concat(parts.values()).to_numpy().tolist() if parts else []
    return rows, raw.rejects.to_numpy().tolist()


@examples(75, 300)
@given(rows=ROWS, end=st.sampled_from(["\n", "\r\n", "\r"]), size=st.integers(1, 60),
       last=st.sampled_from(["", "\n"]))
def test_a_file_says_the_same_in_blocks_of_any_size(tmp_path_factory, rows, end, size, last):
    path = tmp_path_factory.mktemp("blocks") / "a.csv"
    path.write_bytes((end.join(["place,note,n", "Gao,first,1", *rows]) + last).encode())
    whole = everything(path, 1_000_000)
    assert everything(path, size) == everything(path, size, mapped=1) == whole


@examples(25, 100)
@given(rows=ROWS, size=st.integers(1, 60), of=st.integers(2, 3))
def test_who_wants_some_blocks_gets_them_and_hears_of_all_bad_rows(tmp_path_factory, rows, size, of):
    path = tmp_path_factory.mktemp("blocks") / "a.csv"
    path.write_text("\n".join(["place,note,n", "Gao,first,1", *rows, ""]))
    alone = everything(path, size)
    shared = [everything(path, size, Turns(first, of)) for first in range(of)]
    if isinstance(alone, str):
        assert shared == [alone] * of
        return
    assert sorted(r for rows, _bad in shared for r in rows) == sorted(alone[0])
    assert all(bad == alone[1] for _rows, bad in shared)


@examples(25, 100)
@given(rows=ROWS, size=st.integers(1, 60), of=st.integers(2, 3))
def test_who_is_told_the_rows_of_the_others_reads_and_hears_of_none_twice(tmp_path_factory, rows,
                                                                          size, of):
    path = tmp_path_factory.mktemp("blocks") / "a.csv"
    path.write_text("\n".join(["place,note,n", "Gao,first,1", *rows, ""]))
    alone = everything(path, size)
    with shared() as counts:
        for _way in ("telling", "told"):
            found = [everything(path, size, Turns(first, of, counts)) for first in range(of)]
    if isinstance(alone, str):
        assert found == [alone] * of
        return
    assert sorted(r for rows, _bad in found for r in rows) == sorted(alone[0])
    assert sorted({tuple(b) for _rows, bad in found for b in bad}) == sorted(map(tuple, alone[1]))


def test_processes_side_by_side_parse_each_block_once(tmp_path, monkeypatch):
    path, read = tmp_path / "a.csv", []
    path.write_text("place,note,n\n" + "Gao,first,1\n" * 40 + "one,more,cell,1\n" + "Mopti,b,2\n" * 9)
    parse = Reading._read
    monkeypatch.setattr(Reading, "_read", lambda self, data, *, whole: (
        read.append(whole), parse(self, data, whole=whole))[1])
    monkeypatch.setattr(raw_text, "_block_size", lambda _head, _rows: 100)
    with shared() as counts:
        sides = [open_text(path, 1).numbered(Turns(first, 2, counts)) for first in range(2)]
        found = [part for pair in zip_longest(*sides) for part in pair if part]
    assert read == [True] * len(found)
    assert len(found) > 4
    numbers = [row for _number, part in found for row in part["row"]]
    assert sorted(numbers) == [n for n in range(2, 52) if n != 42]


def test_each_counts_for_itself_where_the_disk_is_full(monkeypatch):
    def full(_path, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with shared() as counts:
        assert counts is None
    turns = Turns(0, 2, counts)
    turns.tell(0, 7)
    assert turns.rows(0) is None


@pytest.mark.parametrize(("first", "of", "number", "after"), [
    (0, 1, 0, 1), (0, 2, 0, 2), (0, 2, 1, 2), (1, 2, 0, 1), (1, 2, 1, 3), (2, 3, 0, 2), (2, 3, 3, 5)])
def test_the_first_own_part_after_another(first, of, number, after):
    assert Turns(first, of).after(number) == after
    assert Turns(first, of)(after)


def test_rows_that_were_told_are_known_to_whoever_looks():
    with shared() as counts:
        one, other = Turns(0, 2, counts), Turns(1, 2, counts)
        one.tell(0, 0)
        one.tell(2, 150_000)
        one.tell(2**16, 5)
        assert [other.rows(n) for n in (0, 1, 2, 2**16)] == [0, None, 150_000, None]
    assert not counts.exists()


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
