"""The days on which something was said, and what is told of each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from geo.builtin import builtin_claims
from geo.fold import Context, builtin_context, fold_all
from geo.i18n import use
from geo.labels import actor
from geo.model.claim import Source
from geo.view.spoken import MOST_STOPS, news, spoken, stops

FIRST, LAST = date(2025, 2, 17), date(2025, 2, 18)


@pytest.fixture
def told(claim):
    use("en")
    return spoken([
        claim("csp-dpa alleges killed", "24", 24, None, on="2025-02-17"),
        claim("csp-dpa alleges perpetrator", "fama", on="2025-02-17"),
        claim("fama-general-staff reports event", "no_comment", on="2025-02-17"),
        claim("fama-general-staff denies perpetrator", "fama", on="2025-02-18"),
        claim("atlas-coder reports title", "T", on="2024-01-01")], [], Context())


def words(held, day, **more):
    return news(held, day, {"tiny": "A strike"}.get, str, **more)


def test_each_day_says_who_alleged_and_who_denied(told):
    assert told.days == (FIRST, LAST)
    assert words(told, FIRST) == [f"alleges: {actor('csp-dpa')} – A strike (24+ killed)",
                                  "no comment: General Staff of the Malian Armed Forces – A strike"]
    assert words(told, LAST) == [
        "denies the responsibility: General Staff of the Malian Armed Forces – A strike"]
    assert words(told, date(2025, 2, 19)) == []


def test_steps_go_from_day_to_day_and_end_today(told):
    assert told.step(None, -1) == LAST
    assert told.step(LAST, -1) == FIRST
    assert told.step(FIRST, -1) == FIRST
    assert told.step(FIRST, 1) == LAST
    assert told.step(LAST, 1) is None
    assert told.step(None, 1) is None
    assert told.step(date(2025, 3, 1), -1) == LAST
    assert told.step(date(2024, 1, 1), 1) == FIRST
    assert told.last_day(date(2026, 1, 1)) == LAST
    assert told.last_day(date(2024, 1, 1)) is None


def test_what_bears_no_day_counts_from_its_source(claim):
    sources = {"dated": Source("dated", "t", "p", published_on=FIRST), "bare": Source("bare", "t", "p")}
    held = spoken([claim("hrw alleges event", src="dated"), claim("hrw alleges event", src="bare")],
                  [("acled", LAST, 1200), ("acled", None, 4), ("dated", None, 2)],
                  Context(sources=sources))
    assert held.days == (FIRST, LAST)
    use("en")
    assert words(held, LAST) == ["acled: 1,200 incidents recorded"]
    assert words(held, FIRST)[0] == "dated: 2 incidents recorded"


def test_a_long_day_is_cut_and_keeps_its_denials(claim):
    use("en")
    speakers = ["hrw", "amnesty", "ohchr", "rfi", "afp", "fla"]
    held = spoken([*(claim(f"{s} alleges event", on="2025-02-17") for s in speakers),
                   claim("fama denies event", on="2025-02-17")], [], Context())
    found = words(held, FIRST)
    assert len(found) == 5
    assert found[0] == "denies the event: Malian Armed Forces – A strike"
    assert found[-1] == "3 more statements on that day"


def test_a_slider_holds_no_more_days_than_it_can():
    every = [date(2012, 1, 1) + timedelta(days=n) for n in range(5000)]
    assert stops(every[:50]) == every[:50]
    months = stops(every[:900])
    assert len(months) == 30
    assert months[0] == date(2012, 1, 31)
    assert len(stops(every)) == 14
    assert len(stops([date(1000 + n, 1, 1) for n in range(900)])) == MOST_STOPS


def test_every_built_in_day_changes_what_is_known():
    claims, context = builtin_claims(), builtin_context()
    held = spoken(claims, [], context)
    before = None
    for day in held.days:
        now = list(fold_all(claims, day, context))
        assert now != before
        assert news(held, day, str, str), day
        before = now
