"""Marks that turn letters around: out of every cell, so that no word of ours reads backwards."""

from __future__ import annotations

import pytest

from geo.ingest import table_mapping
from geo.ingest.raw import read_parts
from geo.ingest.table import table_format


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


@pytest.mark.parametrize(("cell", "kept"), [
    ("\u202eTessit", "Tessit"), ("\u2067Tessit\u2069", "Tessit"), ("\u202dMÃ©naka\u202c", "Ménaka"),
    ("غاو", "غاو"), ("Ménaka", "Ménaka")])
def test_a_cell_turns_no_letters_around(tmp_path, cell, kept):
    path = tmp_path / "a.csv"
    path.write_text(f"date,place,killed\n2025-03-05,{cell},2\n2025-03-06,Gao,1\n", encoding="utf-8")
    (part,) = read_parts(path).parts()
    assert part["place"].tolist() == [kept, "Gao"]
    drafts = table_format(path, read_parts(path)).drafts(part).drafts
    assert drafts["toponym"].tolist() == [kept, "Gao"]


def test_taking_them_out_is_no_repair_of_letters(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,place\n2025-03-05,\u202eGao\n", encoding="utf-8")
    raw = read_parts(path)
    list(raw.parts())
    assert raw.repairs == 0
