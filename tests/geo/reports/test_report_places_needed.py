"""Slow patterns are looked for only where some letters stand: nothing that they find is lost."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from geo.gazetteer.ready import ready_index
from geo.reports.places import grammar, needed, patterns
from geo.reports.places.lexicon import lexicon
from geo.reports.places.lines import found_in, lines_of, with_any
from geo.reports.places.reading import Reading
from geo.reports.places.spots import find_spots
from geo.reports.places.view import make_view
from geo.reports.text import make_report

DEV = Path(__file__).parent / "dev"
PAIRS = [
    *zip(patterns.ROUTES, needed.ROUTES, strict=True), (patterns.ONE_END, needed.ROADS),
    (patterns.NAMED_ROAD, needed.ROADS), (patterns.BORDER, needed.BORDER),
    (patterns.OFFSET, needed.KM), (patterns.NEARNESS, needed.NEAR), (patterns.SIDE, needed.SIDE),
    (patterns.FARNESS, needed.FAR), (patterns.POSTS[1], needed.LANDMARKS),
    *((p, needed.COMPASS) for p in patterns.AREAS[:2]), *((p, needed.UNIT) for p in patterns.UNITS),
    *((patterns.POSTS[i], needed.POSTS) for i in (0, 2)),
    *((p, needed.SETTLEMENT) for p in patterns.SETTLED),
]


@pytest.fixture(scope="module")
def marked():
    """Give the marked texts of some of the development set."""
    names = lexicon(ready_index())
    made = []
    for path in islice(sorted(DEV.glob("*.txt")), 0, None, 3):
        view = make_view(make_report(path.read_text(encoding="utf-8")))
        made.append(Reading(view, names, find_spots(view, names)).text)
    return made


@pytest.mark.parametrize(("pattern", "key"), PAIRS)
def test_nothing_is_lost(pattern, key, marked):
    for text in marked:
        lines = lines_of(text)
        every = [m.span() for m in found_in(lines, pattern, text)]
        assert [m.span() for m in found_in(with_any(key, lines), pattern, text)] == every


def test_a_sentence_without_names_tells_no_place():
    assert grammar.pieces("near the village, in the region, on the road to the north") == []
