"""Small reports put together at random tell the incidents of which they were made, and no others."""

from __future__ import annotations

from collections import Counter

import pytest
from grid_events import KINDS, reports, wrong
from grid_events_words import WORDS
from report_read import incidents

REPORTS = 50  # of each kind
MOST = 0.02   # of the reports of all kinds may be read wrong in one respect


@pytest.mark.parametrize("lang", WORDS)
def test_a_report_tells_the_incidents_of_which_it_was_made(lang):
    faults: Counter[str] = Counter()
    told = {}
    for _kind, text, found, _used in reports(lang, REPORTS * len(KINDS), seed=7):
        bad = wrong(incidents(text, lang, publisher="Reuters"), found)
        faults.update(bad)
        told |= dict.fromkeys(bad, text)
    assert {name: (n, told[name]) for name, n in faults.items() if n > MOST * REPORTS * len(KINDS)} == {}
