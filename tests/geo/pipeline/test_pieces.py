"""Parts in pieces: only where no row says anything of another's event, and with the same outcome."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.ingest.acled import ACLED
from geo.ingest.recognise import open_raw
from geo.ingest.ucdp import UCDP_GED
from geo.pipeline import pieces as module
from geo.pipeline.parts import work
from geo.pipeline.pieces import pieces
from geo.synth_acled import write_acled


@pytest.fixture
def part(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "FIRST", 5)
    monkeypatch.setattr(module, "MOST", 15)
    write_acled(tmp_path / "made.csv", 60)
    return next(iter(open_raw(tmp_path / "made.csv", ACLED).parts()))


def sizes(found):
    return [len(piece) for piece in found]


def test_the_first_part_begins_with_small_pieces(part):
    assert sizes(pieces(ACLED, part, 0)) == [5, 10, 15, 15, 15]
    assert sizes(pieces(ACLED, part, 3)) == [15, 15, 15, 15]


def test_rows_of_one_event_and_other_formats_stay_whole(part):
    again = part.assign(event_id_cnty=[" SYN1", "SYN1", *part["event_id_cnty"][2:]])
    assert sizes(pieces(ACLED, again, 0)) == [60]
    assert sizes(pieces(ACLED, part.drop(columns="event_id_cnty"), 0)) == [60]
    assert sizes(pieces(UCDP_GED, part, 0)) == [60]


def test_pieces_come_to_what_the_whole_comes_to(part):
    part.loc[7, "geo_precision"], part.loc[20, "event_date"] = "9", "soon"
    whole = work(ACLED, part, "en")
    cut = [work(ACLED, piece, "en") for piece in pieces(ACLED, part, 0)]
    for name in ("records", "rejects"):
        pd.testing.assert_frame_equal(
            pd.concat([getattr(one, name) for one in cut], ignore_index=True),
            getattr(whole, name).reset_index(drop=True))
    assert [row for one in cut for row in one.row] == whole.row.tolist()
    assert sum(one.rows for one in cut) == whole.rows
    assert len(whole.rejects) == 2
