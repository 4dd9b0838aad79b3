"""The filter on codes comes to what the mask says, for any filter on any table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.filters import IncidentFilter, coded
from geo.gazetteer import units
from geo.model import vocabulary as v
from geo.model.admin import Vintage
from geo.synth import synthetic_frame
from tests.drawn import examples

PARTS = [("since", "until"), ("since",), ("until",), ("actor", "role", "match"),
         ("adm1", "vintage"), ("adm2", "vintage"), ("adm3", "vintage"), ("type",), ("harm",),
         ("targeting",), ("grade",), ("response",), ("source",), ("batch",), ("precision",),
         ("outside",), ("killed", "basis"), ("q",)]
ANSWERS = {"definite": 2, "possible": 1}


def hard(frame):
    """Make a table of what is rare: no date, several dates, no figure, odd types of columns."""
    rows = pd.concat([frame] * 4, ignore_index=True).astype({"date_options": "object"})
    none = rows.index % 4 == 1
    rows.loc[none, ["date_start", "date_end"]] = pd.NaT
    rows.loc[none, "date_options"] = "[]"
    several = rows.index % 4 == 2
    rows.loc[several, "date_start"] = pd.Timestamp("2024-01-26")
    rows.loc[several, "date_end"] = pd.Timestamp("2025-02-20")
    rows.loc[several, "date_options"] = (
        '[["2024-01-26","2024-01-26"],["2025-02-10","2025-02-20"]]')
    rows.loc[rows.index % 4 == 3, ["killed_low", "killed_best", "killed_high"]] = pd.NA
    return rows


@pytest.fixture(scope="module")
def tables(builtin_frame, every_third, every_fifth_abroad):
    frames = [builtin_frame, hard(builtin_frame), synthetic_frame(400), builtin_frame.iloc[:0]]
    return [(frame, coded.code(frame)) for frame in map(every_fifth_abroad, map(every_third, frames))]


def agree(wanted, tables):
    for frame, codes in tables:
        told = [0 if pd.isna(m) else ANSWERS[m] for m in wanted.match_dates(frame)]
        assert coded.match(codes, wanted).tolist() == told
        dateless = replace(wanted, since=None, until=None)
        assert coded.holds_anytime(codes, wanted).tolist() == dateless.mask(frame).tolist()


@examples(20, 60)
@given(st.data())
def test_any_filter(any_filter, tables, data):
    agree(data.draw(any_filter), tables)


@examples(40, 120)
@given(st.data())
def test_parts_of_a_filter(any_filter, tables, data):
    """Whole random filters match next to nothing; one or two parts of them do."""
    drawn = data.draw(any_filter)
    parts = data.draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=2))
    agree(IncidentFilter(**{n: getattr(drawn, n) for part in parts for n in part}), tables)


@examples(20, 60)
@given(st.data())
def test_dates_around_those_of_the_table(tables, data):
    frame, _codes = data.draw(st.sampled_from(tables))
    days = {d.date() for c in ("date_start", "date_end") for d in frame[c].dropna()}
    near = st.sampled_from(sorted(days | {date(2024, 1, 27), date(2025, 2, 15)})) | st.dates()
    first, last = data.draw(st.none() | near), data.draw(st.none() | near)
    agree(IncidentFilter(since=first, until=last), tables)


@pytest.mark.parametrize("vintage", Vintage)
@pytest.mark.parametrize("level", ["adm1", "adm2", "adm3"])
def test_units_of_every_vintage(tables, vintage, level):
    known = [u for u in units.units(level, vintage).index if units.members(u, vintage)]
    for chosen in (known[:1], known[::7][:9]):
        agree(IncidentFilter(vintage=vintage, **{level: tuple(chosen)}), tables)


@pytest.mark.parametrize("role", v.Role)
@pytest.mark.parametrize("match", v.Match)
def test_actors_in_every_role(tables, role, match):
    for actors in (("fama",), ("jnim", "class:state"), ("class:jihadist", "fama", "hrw")):
        agree(IncidentFilter(actor=actors, role=role, match=match), tables)


def test_codes_are_small_and_say_what_they_stand_for(tables):
    frame, codes = tables[2]
    assert {c.codes.dtype for c in codes.columns.values()} <= {np.dtype("u1"), np.dtype("u2")}
    assert list(codes.columns["type"].terms) == sorted(set(frame["event_type"].astype(str)))
    assert codes.columns["precision"].terms == tuple(v.GeoPrecision)
    assert codes.columns["status"].terms == ("resolved", "ambiguous", "unlocated", "outside")
    assert len(codes) == 400


def test_a_missing_value_holds_nothing():
    column = coded.Column(np.array([0, 255, 1], "u1"), ("a", "b"))
    assert column.holds(np.array([True, True])).tolist() == [True, False, True]
    assert column.holds(np.array([False, True])).tolist() == [False, False, True]
