"""Dates: agreement, hull and options (coding handbook, section 4)."""

from __future__ import annotations

from datetime import date

import pytest

from geo.errors import InputError
from geo.fold import fold
from geo.model.dates import DateSpan, parse_span
from geo.model.vocabulary import DatePrecision, Flag


def when(claim, *values, stance="alleges"):
    """Fold dates, each told by a speaker of his own."""
    return fold([claim(f"s{i} {stance} date", v) for i, v in enumerate(values)]
                + [claim("x alleges event")]).when


@pytest.mark.parametrize(("value", "start", "end", "precision"), [
    ("2025-02-17", date(2025, 2, 17), date(2025, 2, 17), "day"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
    ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
    ("2022-03-27/2022-03-31", date(2022, 3, 27), date(2022, 3, 31), "range"),
    ("2024-05/2024-12-12", date(2024, 5, 1), date(2024, 12, 12), "range"),
    ("2024-02-01/2024-02-29", date(2024, 2, 1), date(2024, 2, 29), "month"),
    ("2024-02-01/2024-02-28", date(2024, 2, 1), date(2024, 2, 28), "range"),
    ("2024-02-02/2024-02-29", date(2024, 2, 2), date(2024, 2, 29), "range"),
    ("2024-01-01/2024-12", date(2024, 1, 1), date(2024, 12, 31), "year"),
    ("2024-02/2024-12", date(2024, 2, 1), date(2024, 12, 31), "range"),
    ("2024-01/2025-01", date(2024, 1, 1), date(2025, 1, 31), "range"),
    ("2024/2025", date(2024, 1, 1), date(2025, 12, 31), "range"),
    ("9999-12", date(9999, 12, 1), date(9999, 12, 31), "month"),
])
def test_one_date_keeps_its_precision(claim, value, start, end, precision):
    found = when(claim, value)
    assert found.span == DateSpan(start, end)
    assert (found.precision, found.options, found.conflict) == (precision, (found.span,), False)


@pytest.mark.parametrize("coarse", ["2022-03", "2022", "2022-03-23/2022-03-31"])
def test_a_coarse_date_agrees_with_the_finer_one_it_contains(claim, coarse):
    found = when(claim, coarse, "2022-03-27/2022-03-31")
    assert found.span == parse_span("2022-03-27/2022-03-31")
    assert (found.precision, found.conflict, len(found.options)) == ("range", False, 1)


def test_dates_that_disagree_give_hull_options_and_conflict(claim):
    found = when(claim, "2025-01-26", "2024-01-26")
    assert found.span == DateSpan(date(2024, 1, 26), date(2025, 1, 26))
    assert found.precision is DatePrecision.RANGE
    assert found.options == (parse_span("2024-01-26"), parse_span("2025-01-26"))
    assert found.conflict


def test_a_month_around_two_days_does_not_reconcile_them(claim):
    found = when(claim, "2025-02", "2025-02-16", "2025-02-17")
    assert found.options == (parse_span("2025-02-16"), parse_span("2025-02-17"))
    assert found.conflict


def test_a_hull_that_is_a_whole_month_is_still_a_range(claim):
    found = when(claim, "2025-01-01", "2025-01-31")
    assert found.precision is DatePrecision.RANGE


def test_overlapping_intervals_do_not_agree(claim):
    assert when(claim, "2022-03-20/2022-03-28", "2022-03-27/2022-03-31").conflict


@pytest.mark.parametrize("stance", ["denies", "investigates"])
def test_denials_and_probes_add_no_date(claim, stance):
    assert when(claim, "2025-02-17", stance=stance).span is None


def test_no_date_is_unknown(claim):
    found = when(claim)
    assert (found.span, found.precision, found.options) == (None, DatePrecision.UNKNOWN, ())


def test_conflict_and_flag_reach_the_incident(claim):
    found = fold([claim("a alleges date", "2025-01-26", flags=["year_inferred"]),
                  claim("b alleges date", "2024-01-26")])
    assert found.has_conflict
    assert {Flag.DATE_CONFLICT, Flag.YEAR_INFERRED} <= set(found.flags)


@pytest.mark.parametrize("value", ["", "26 January", "2025-02-30", "2025-13", "2025-02-17/2025-02-16",
                                   "20250217", "0000", "2025-2-7"])
def test_an_unreadable_date_is_quoted(claim, value):
    with pytest.raises(InputError) as told:
        fold([claim("a alleges date", value)])
    assert value in str(told.value)
