"""More civilians killed than people in all: a row that contradicts itself is rejected with the reason."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.ingest.recognise import open_raw, recognise


def read(tmp_path, header: str, *rows: str):
    path = tmp_path / "t.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    found = recognise(path)
    told = [found.drafts(part) for part in open_raw(path, found).parts()]
    return (sum(len(t.drafts) for t in told), pd.concat([t.rejects for t in told]))


@pytest.mark.parametrize(("header", "cells"), [
    ("killed,civilians killed", "3,5"), ("killed,civilians killed", "up to 3,at least 4"),
    ("killed_low,killed_high,civilians killed", "1,4,5"), ("killed,civilians killed", "none,1"),
    ("tués,civils tués", "3,5-7")])
def test_a_part_is_not_more_than_the_whole(tmp_path, header, cells):
    kept, bad = read(tmp_path, f"id,date,place,{header}", f"1,2024-01-02,Gao,{cells}", "2,2024-01-03,Gao" + "," * cells.count(",") + ",")
    assert kept == 1
    assert bad[["row", "value", "reason"]].to_numpy().tolist() == [
        [2, cells.rpartition(",")[2], "More civilians are told killed than people in all: correct one of the figures."]]


@pytest.mark.parametrize("cells", ["5,5", "at least 3,5", "3+,5", ",5", "dozens,5", "3,2-5", "3,up to 5", "5,"])
def test_figures_that_can_both_hold_are_kept(tmp_path, cells):
    kept, bad = read(tmp_path, "id,date,place,killed,civilians killed", f"1,2024-01-02,Gao,{cells}")
    assert (kept, len(bad)) == (1, 0)
