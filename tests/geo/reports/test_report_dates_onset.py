"""A day since when people fear or mourn dates the deed; any other begins a period."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report


@pytest.mark.parametrize(("lang", "text", "role", "start", "end"), [
    ("en", "The people of Fatoma have hardly slept since last Friday.", "event", "2025-02-28", "2025-02-28"),
    ("fr", "Depuis vendredi, Fatoma est un village mort.", "event", "2025-02-28", "2025-02-28"),
    ("en", "The market has been closed since Friday.", "period", "2025-02-28", "2025-03-06"),
    ("fr", "Depuis vendredi, douze personnes ont été tuées.", "period", "2025-02-28", "2025-03-06"),
])
def test_since_a_weekday(lang, text, role, start, end):
    found, = find_dates(make_report(text, published_on=date(2025, 3, 6), lang=lang))
    assert (found.role.value, str(found.start), str(found.end)) == (role, start, end)
