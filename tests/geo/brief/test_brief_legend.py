"""The legend: on every page that shows incidents, however little room its map has."""

from __future__ import annotations

from itertools import product

import pytest

from geo.brief.files.drawn import map_alone, mapped, settings
from geo.brief.fonts import fonts
from geo.brief.frames import House, sheets
from geo.brief.map import LegendRow, LegendSection, overlaps
from geo.brief.map.drawn import LEGEND
from geo.brief.map.sheet import Sheet
from geo.brief.map.shorter import LEGIBLE, rungs, shortened
from geo.brief.model import Size, Template
from tests.geo.brief.framing import hard
from tests.geo.brief.mapping import brief, words_of

FLAT = [(480, 155), (480, 110), (349, 166), (516, 119), (300, 90), (120, 300), (1000, 150)]
FEW_AND_MANY = [("en", 1), ("fr", 40)]  # the longer words where there are more of them
TINY = [(200, 60), (60, 200), (90, 90)]


def printed(sheet, held):
    """Give what was drawn on a page and the page's words, read back from its file."""
    with settings():
        figure, told = mapped(sheet, held, 72)
        return told, words_of(figure)


def assert_legend(told, text):
    assert told.legend
    assert told.has_legend
    assert any(p.text == LEGEND for p in told.placed)
    for part in told.legend_texts:
        if not part.isdigit():  # sizes are written as numbers of the language
            assert all(word in text for word in part.split()), part


@pytest.mark.parametrize("size", FLAT)
@pytest.mark.parametrize(("lang", "n"), FEW_AND_MANY)
def test_a_flat_map_has_its_legend(size, lang, n):
    held = brief("kidal", n=n, lang=lang)
    told, text = printed(map_alone(held, *size), held)
    assert_legend(told, text)
    assert overlaps(told) == []


@pytest.mark.parametrize("size", TINY)
def test_a_map_without_room_has_its_legend_beside_or_under_it(size):
    told, text = printed(map_alone(brief("kidal", n=40), *size), brief("kidal", n=40))
    assert_legend(told, text)


@pytest.mark.parametrize(("size", "template"), [*product(Size, Template)])
@pytest.mark.parametrize(("lang", "n"), FEW_AND_MANY)
def test_every_page_with_a_map_has_its_legend(size, lang, n, template):
    held = hard(n, lang=lang, size=size, template=template)
    sheet = next(s for s in sheets(held, House()) if s.map_box)
    assert_legend(*printed(sheet, held))


def test_an_empty_map_needs_no_legend():
    told, _words = printed(map_alone(brief(n=0), 480, 155), brief(n=0))
    assert told.has_legend
    assert not any(p.text == LEGEND for p in told.placed)


def test_what_is_not_named_is_counted():
    rows = tuple(LegendRow("color", str(n), "#123456", n) for n in (1, 5, 2, 4, 3))
    more = LegendRow("more", "Others", "", 7, 6)
    marks = LegendSection("", tuple(LegendRow("denied", str(n), "", 1) for n in range(5)))
    kept, same = shortened((LegendSection("Type", (*rows, more)), marks), 3)
    assert [r.words for r in kept.rows] == ["5", "4", "and 9 more"]
    assert sum(r.count for r in kept.rows) == 22
    assert same == marks


@pytest.mark.parametrize("unit", [0.62, 1.0, 1.5])
def test_type_gets_no_smaller_than_legible_and_entries_go_last(unit):
    ways = list(rungs(Sheet(None, fonts(), 800, 800, unit)))
    assert all(w.share * unit * 10.2 >= LEGIBLE - 1e-9 for w in ways)
    assert [w.named for w in ways] == sorted((w.named for w in ways), reverse=True)
    assert [w.share for w in ways] == sorted((w.share for w in ways), reverse=True)
    assert all(w.share == ways[-1].share for w in ways if w.named < 99)
