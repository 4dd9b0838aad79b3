"""Where and when an event was is read right, however it is told and whatever else a report names."""

from __future__ import annotations

from collections import Counter

import pytest
from grid_places import GRIDS, reports, wrong

REPORTS = 600
MOST = 0.02  # of the reports may be read wrong in one respect


@pytest.mark.parametrize("lang", GRIDS)
def test_where_and_when_it_was_is_read(lang):
    faults: Counter[str] = Counter()
    told = {}
    for text, published, parts in reports(lang, REPORTS):
        bad, _found = wrong(lang, text, published, parts)
        faults.update(bad)
        told |= dict.fromkeys(bad, text)
    assert {name: (n, told[name]) for name, n in faults.items() if n > MOST * REPORTS} == {}
