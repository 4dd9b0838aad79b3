"""Payloads written column by column are those that are written record by record."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.model.record import COUNTS, FIELDS, payloads, record_ids, records
from geo.store.packing import packed
from tests.drawn import examples

WORDS = st.sampled_from(["", "a", "Gao", "Ménaka", "قاو", 'say "so"', "back\\slash", "two\nlines",
                         "\x00", "\x1f", "\x7f", "{}", "|"])
TEXTS = [name for name in FIELDS if name not in COUNTS]
ROW = st.fixed_dictionaries({"incident_id": st.sampled_from(["a", 'b"', "é", ""])}, optional={
    **dict.fromkeys(TEXTS[1:], WORDS), **dict.fromkeys(COUNTS, st.none() | st.integers(0, 99))})


def the_long_way(frame):
    texts = payloads(frame)
    return texts, record_ids(texts)


def in_full(found):
    texts, ids = found
    return texts if isinstance(texts, list) else texts.to_pylist(), ids


@examples(25, 100)
@given(st.lists(ROW, max_size=6))
def test_any_records_are_packed_as_they_are_written_one_by_one(rows):
    frame = records({name: [row.get(name, None if name in COUNTS else "") for row in rows]
                     for name in FIELDS}, len(rows))
    assert in_full(packed(frame)) == the_long_way(frame)


@pytest.mark.parametrize("at", [slice(0, 0), slice(0, 1), slice(1, 4), slice(None)])
def test_a_piece_of_a_table_is_packed_by_itself(at):
    frame = records({"incident_id": list("abcde"), "source_id": "acled", "note": ["", "x", '"', "x", ""],
                     "killed": [None, 1, 2, None, 3]}, 5).iloc[at]
    assert in_full(packed(frame)) == the_long_way(frame)


def test_rows_that_say_the_same_are_packed_each():
    frame = pd.concat([records({"incident_id": ["a"], "source_id": "acled"}, 1)] * 3,
                      ignore_index=True)
    assert in_full(packed(frame)) == the_long_way(frame)
