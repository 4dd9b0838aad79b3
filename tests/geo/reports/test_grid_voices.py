"""Who says what is read in ordinary reports in which several people speak of one event."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from grid_voices import GRIDS, answer, make, text_of

REPORTS = 250
MOST = 0.02  # of the claims may be missed, of the reports may hold one too many or fall apart


@pytest.mark.parametrize("lang", GRIDS)
def test_who_says_what_is_read(lang):
    chance, faults, told = random.Random(3), Counter[str](), dict[str, str]()  # noqa: S311 - no secret
    claims = 0
    for _report in range(REPORTS):
        turns = make(lang, chance)
        text = text_of(turns, chance, lang)
        given = answer(lang, text, turns)
        claims += sum(len(turn.said) for turn in turns)
        bad = {"missed": len(given.missed), "extra": len(given.extra), "incidents": int(given.incidents != 1)}
        faults.update(bad)
        told |= {name: text for name, n in bad.items() if n}
    most = {"missed": MOST * claims, "extra": MOST * claims, "incidents": MOST * REPORTS}
    assert {name: (n, told[name]) for name, n in faults.items() if n > most[name]} == {}
