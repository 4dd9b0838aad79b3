"""Small reports with a toll told over several sentences are counted right."""

from __future__ import annotations

from collections import Counter

import pytest
from grid_tolls import DATA, reports, wrong

REPORTS = 300
MOST = 0.02  # of the reports may be read wrong in one respect


@pytest.mark.parametrize("lang", DATA)
def test_a_toll_told_over_a_report_is_counted(lang):
    faults: Counter[str] = Counter()
    told = {}
    for one in reports(lang, REPORTS):
        bad = wrong(one)
        faults.update(bad)
        told |= dict.fromkeys(bad, one.text)
    assert {name: (n, told[name]) for name, n in faults.items() if n > MOST * REPORTS} == {}
