"""What two filters differ in, against plain sets of ids."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from geo.filters import IncidentFilter
from geo.model.vocabulary import DateMatch, Kind
from geo.summary import summarise
from geo.synth import synthetic_frame
from geo.view.compare import by_part, difference, figures_differ, periods_differ, side, two_years
from tests.geo.conftest import filters


@pytest.fixture(scope="module")
def table():
    return synthetic_frame(600)


def shown(table, wanted):
    return wanted.apply(table)


def ids(rows):
    return set(rows.loc[rows["kind"].eq(Kind.INCIDENT), "incident_id"])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(one=filters(), other=filters())
def test_what_only_one_shows_and_what_both_show(table, one, other):
    a, b = (shown(table, replace(w, asof=None, batch=())) for w in (one, other))
    for same in (True, False):
        found = difference(a, b, same_table=same)
        assert set(found.only_a["incident_id"]) == ids(a) - ids(b)
        assert set(found.only_b["incident_id"]) == ids(b) - ids(a)
        assert found.both == len(ids(a) & ids(b))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(one=filters(), other=filters())
def test_parts_add_up_to_what_the_sentence_says(table, one, other):
    a, b = (shown(table, replace(w, asof=None, batch=())) for w in (one, other))
    for column in ("adm1", "event_type"):
        parts = by_part(a, b, column)
        assert len({p.code for p in parts}) == len(parts)
        assert sum(p.a.incidents for p in parts) == side(a).incidents == summarise(one, a).incidents
        assert sum(p.b.incidents for p in parts) == side(b).incidents == summarise(other, b).incidents
        assert sum(p.a.killed.low or 0 for p in parts) == (side(a).killed.low or 0)


def test_dead_are_counted_only_where_the_date_is_sure(table):
    rows = shown(table, IncidentFilter())
    assert side(rows).killed.low == int(rows["killed_low"].sum())
    rows = rows.assign(date_match=DateMatch.POSSIBLE)
    assert side(rows).incidents == 0
    assert side(rows).killed.low is None


def test_figures_that_differ_are_those_of_shared_incidents(table):
    one = shown(table, IncidentFilter())
    other = one.iloc[10:].copy()
    other.iloc[3, other.columns.get_loc("killed_low")] = 999
    other.iloc[5, other.columns.get_loc("killed_low")] = None
    found = figures_differ(one, other)
    assert list(found["row"]) == [13, 15]
    assert found["killed_low_b"].iloc[0] == 999
    assert figures_differ(one, one).empty


def test_two_years_neither_overlap_nor_leave_a_day_out():
    (first, last), (before, end) = two_years(date(2024, 2, 29))
    assert (first - end).days == 1
    assert (last, before) == (date(2024, 2, 29), date(2022, 3, 1))


def test_periods_differ_when_either_end_does():
    day = date(2024, 1, 1)
    assert not periods_differ(IncidentFilter(since=day), IncidentFilter(since=day, killed=3))
    assert periods_differ(IncidentFilter(since=day), IncidentFilter())
    assert periods_differ(IncidentFilter(until=day), IncidentFilter())
