"""The timeline's tables: months for what fits in one, spans for the rest, nothing twice."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.model.vocabulary import ColorBy
from geo.synth import synthetic_frame
from geo.view.timeline import SPANS, monthly, spans, stacks


def everything(frame):
    return pd.Series([True] * len(frame), index=frame.index, dtype=bool)


def test_months_of_the_built_in_data(builtin_frame):
    table = monthly(builtin_frame, ColorBy.TYPE, everything(builtin_frame))
    assert [(f"{r.month:%Y-%m-%d}", r.stack, r.inside, r.n) for r in table.itertuples()] == [
        ("2022-03-01", "killing", True, 1), ("2025-01-01", "killing", True, 1),
        ("2025-02-01", "killing", True, 2)]


def test_spans_are_competing_dates_and_periods(builtin_frame):
    table = spans(builtin_frame, ColorBy.TYPE, everything(builtin_frame))
    ids = list(builtin_frame["incident_id"][table["row"]])
    assert set(ids) == {"mli-welingara-01-26", *(i for i in builtin_frame["incident_id"] if i.startswith("agg-"))}
    assert set(table["kind"]) == {"incident", "aggregate"}
    assert table["start"].is_monotonic_increasing
    assert (table["start"] <= table["end"]).all()


@pytest.mark.parametrize("by", ColorBy)
def test_every_dated_row_stands_in_one_table(builtin_frame, by):
    counted = monthly(builtin_frame, by, everything(builtin_frame))["n"].sum()
    listed = len(spans(builtin_frame, by, everything(builtin_frame)))
    assert counted + listed == builtin_frame["date_start"].notna().sum()


def test_a_period_within_a_month_is_still_a_period(builtin_frame):
    aggregate = builtin_frame[builtin_frame["kind"].eq("aggregate")].iloc[:1]
    short = aggregate.assign(date_start=pd.Timestamp("2024-05-01"), date_end=pd.Timestamp("2024-05-02"))
    assert monthly(short, ColorBy.TYPE, everything(short)).empty
    assert len(spans(short, ColorBy.TYPE, everything(short))) == 1


def test_inside_and_outside_are_counted_apart():
    table = synthetic_frame(300)
    inside = table["date_start"] < pd.Timestamp("2018-01-01")
    counts = monthly(table, ColorBy.GRADE, inside)
    assert counts["n"].sum() == 300
    assert counts[counts["inside"]]["n"].sum() == inside.sum()
    early = counts["month"] < pd.Timestamp("2018-01-01")
    assert (counts["inside"] == early).all()


def test_months_agree_with_a_count_by_hand():
    table = synthetic_frame(300)
    counts = monthly(table, ColorBy.PERPETRATOR, everything(table)).set_index(["month", "stack"])["n"]
    names = stacks(table, ColorBy.PERPETRATOR)
    by_hand: dict = {}
    for start, name in zip(table["date_start"], names, strict=True):
        key = (pd.Timestamp(start.year, start.month, 1), name)
        by_hand[key] = by_hand.get(key, 0) + 1
    assert counts.to_dict() == by_hand


def test_several_alleged_and_nobody_are_stacks_of_their_own(builtin_frame):
    alone = builtin_frame.iloc[:3].assign(perpetrators_alleged=['["fama"]', '["fama","wagner-group"]', "[]"])
    assert list(stacks(alone, ColorBy.PERPETRATOR)) == ["fama", "several", "none"]


def test_no_more_spans_than_can_be_read(builtin_frame):
    many = pd.concat([builtin_frame[builtin_frame["kind"].eq("aggregate")]] * 20, ignore_index=True)
    assert len(spans(many, ColorBy.TYPE, everything(many))) == SPANS


def test_empty_and_undated_tables(builtin_frame):
    for table in (builtin_frame.iloc[:0], builtin_frame.assign(date_start=pd.NaT, date_end=pd.NaT)):
        assert monthly(table, ColorBy.TYPE, everything(table)).empty
        assert spans(table, ColorBy.TYPE, everything(table)).empty
