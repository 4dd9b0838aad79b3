"""By what incidents are stacked along time; how they are counted is tested in the browser."""

from __future__ import annotations

import json

import pytest

from geo.model.vocabulary import ColorBy
from geo.synth import synthetic_frame
from geo.view.timeline import stacks


def test_several_alleged_and_nobody_are_stacks_of_their_own(builtin_frame):
    alone = builtin_frame.iloc[:3].assign(perpetrators_alleged=['["fama"]', '["fama","wagner-group"]', "[]"])
    assert list(stacks(alone, ColorBy.PERPETRATOR)) == ["fama", "several", "none"]


@pytest.mark.parametrize(("by", "column"), [(ColorBy.TYPE, "event_type"), (ColorBy.GRADE, "grade")])
def test_a_column_of_one_value_is_taken_as_it_is(by, column):
    table = synthetic_frame(200)
    assert list(stacks(table, by)) == list(table[column].astype(str))


def test_those_alleged_agree_with_a_reading_by_hand():
    table = synthetic_frame(200)
    told = [json.loads(text) for text in table["perpetrators_alleged"]]
    assert list(stacks(table, ColorBy.PERPETRATOR)) == [
        ids[0] if len(ids) == 1 else "several" if ids else "none" for ids in told]
