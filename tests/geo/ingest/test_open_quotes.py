"""A quote that is not closed swallows rows: what it swallowed is told, and real notes stay."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.errors import InputError
from geo.ingest.raw import read_parts
from geo.ingest.turns import Turns

HEAD = "id,date,place,killed,notes\n"


def rows(first: int, last: int) -> str:
    return "".join(f"{n},2025-01-{n:02},Gao,{n},b\n" for n in range(first, last + 1))


def read(tmp_path, text: str, part_rows: int = 150_000) -> tuple[list[str], dict[int, str]]:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode())
    raw = read_parts(path, part_rows)
    ids = [i for part in raw.parts() for i in part.iloc[:, 0]]
    return ids, dict(zip(raw.rejects["row"], raw.rejects["reason"], strict=True))


def told(lines: int) -> str:
    return f"The row runs over {lines} lines: a quote may not be closed."


@pytest.mark.parametrize(("text", "kept", "rejected"), [
    # never closed: to the end of the file, with and without a last line feed
    (HEAD + '1,2025-01-01,Gao,1,"text\n' + rows(2, 4), [], {2: told(4)}),
    (HEAD + '1,2025-01-01,Gao,1,"text\n' + rows(2, 4).rstrip(), [], {2: told(4)}),
    (HEAD + rows(1, 3) + '4,2025-01-04,Gao,1,"text\n' + rows(5, 6), ["1", "2", "3"], {5: told(3)}),
    # closed by the next quote, which opens a cell of its own
    (HEAD + '1,2025-01-01,Gao,1,"text\n' + rows(2, 4) + '5,2025-01-05,Gao,1,"last"\n' + rows(6, 7),
     ["6", "7"], {2: told(5)}),
    # closed by a quote at the end of a later row: as by the rules, but the lines are rows
    (HEAD + rows(1, 2) + '3,2025-01-03,Gao,1,"text\n' + rows(4, 5) + '6,2025-01-06,Gao,1,last"\n'
     + rows(7, 8), ["1", "2", "7", "8"], {4: told(4)}),
    (HEAD + '3,2025-01-03,Gao,1,"text\n' + '6,2025-01-06,Gao,1,last"\n', [], {2: told(2)}),
    # in the middle of a row
    (HEAD + rows(1, 2) + '3,2025-01-03,"Gao,1,x\n4,2025-01-04,Gao",2,y\n' + rows(5, 5),
     ["1", "2", "5"], {4: told(2)}),
], ids=["end", "no line feed", "after good rows", "next quote", "last quote", "alone", "middle"])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_rows_in_an_open_quote_are_told(tmp_path, text, kept, rejected, line):
    assert read(tmp_path, text.replace("\n", line)) == (kept, rejected)


def test_a_quote_open_over_a_whole_file_refuses_it(tmp_path):
    text = HEAD + '1,2025-01-01,Gao,1,"text\n' + rows(2, 9) * 9
    with pytest.raises(InputError, match="row 2"):
        read(tmp_path, text)


@pytest.mark.parametrize("note", [
    "first line\nsecond line", "They came,\nfired, shot, burnt, looted,\nand left, at dawn, in cars",
    'He said ""go"",\nand they, said ""we"", ""stay"", here', "a\n\n\nb", "line\n" * 80,
    "On 3 March,\n2 men, fled, to 4 villages, and 5 stayed, there"])
@pytest.mark.parametrize("head", [HEAD, "id,date,notes\n"])
def test_notes_of_many_lines_stay(tmp_path, note, head):
    between = "Gao,1," if head == HEAD else ""
    text = head + "".join(f'{n},2025-01-{n:02},{between}"{note}"\n' for n in range(1, 6))
    text += f"6,2025-01-06,{between}plain\n"
    for one in (text, text.rstrip(), text.replace("\n", "\r\n")):
        assert read(tmp_path, one) == (["1", "2", "3", "4", "5", "6"], {})


def test_an_open_quote_after_a_row_of_another_width_has_its_own_number(tmp_path):
    text = (HEAD + rows(1, 1) + '2,"x\ny",3\n\n' + rows(5, 5) + '6,2025-01-06,Gao,1,"text\n'
            + rows(7, 8))
    kept, rejected = read(tmp_path, text)
    assert kept == ["1", "5"]
    assert rejected[6] == told(3)
    assert sorted(rejected) == [3, 6]


@pytest.mark.parametrize("of", [1, 2, 3])
def test_any_number_of_processes_tells_the_same(tmp_path, of):
    path = tmp_path / "a.csv"
    odd = '0,2025-01-03,Gao,1,"text\n' + rows(4, 5) + '6,2025-01-06,Gao,1,last"\n'
    path.write_text(HEAD + (rows(1, 20) + odd) * 6 + rows(1, 20))
    parts, refused = {}, set()
    for first in range(of):
        raw = read_parts(path, 20)
        parts.update(raw.numbered(Turns(first, of)))
        refused |= set(raw.found.refused)
    whole = pd.concat([parts[n] for n in sorted(parts)])
    assert len(parts) > 2
    assert whole["row"].tolist() == [n for n in range(2, 148) if (n - 2) % 21 != 20]
    assert sorted(row for row, *_rest in refused) == [22, 43, 64, 85, 106, 127]
