"""Frames: nothing lies on anything else, nothing leaves the page, nothing is left out."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from geo.brief.frames import House
from geo.brief.frames.flow import balanced, fill
from geo.brief.frames.metrics import shortened, width, wrap
from geo.brief.frames.sheet import Box, Piece, Sheet, Text
from geo.brief.model import Size, Template
from tests.geo.brief.framing import boxes, extent, hard, pages

TOUCH = 0.1  # points that two boxes may share, for rounding
EVERY = list(product(Size, ("en", "fr"), Template))


def lies_on(a, b):
    return (min(a.right, b.right) - max(a.x, b.x) > TOUCH
            and min(a.bottom, b.bottom) - max(a.y, b.y) > TOUCH)


def words_of(sheets):
    return " ".join(t.words for s in sheets for _p, t in s.texts())


@pytest.mark.parametrize(("size", "lang", "template"), EVERY)
@pytest.mark.parametrize("n", [0, 1, 5, 40])
def test_nothing_overlaps_or_leaves_the_page(size, lang, template, n):
    own = House(organisation="An organisation with a long name " * 3, footer="Footer " * 15)
    for sheet in pages(hard(n, lang=lang, size=size, template=template), own):
        page = Box(0, 0, sheet.width, sheet.height)
        found = boxes(sheet)
        for name, box in found:
            assert box.x >= 10, name
            assert box.y >= 10, name
            assert box.right <= page.right - 10, name
            assert box.bottom <= page.bottom - 10, name
        for (one, a), (other, b) in combinations(found, 2):
            assert not lies_on(a, b), (one, other, a, b)


@pytest.mark.parametrize(("size", "lang", "template"), EVERY)
def test_text_stays_in_its_block(size, lang, template):
    for sheet in pages(hard(40, lang=lang, size=size, template=template)):
        for placed, text in sheet.texts():
            left, right = extent(text)
            assert left >= placed.box.x - TOUCH, text.words
            assert right <= placed.box.right + TOUCH, text.words
            assert placed.box.y - TOUCH <= text.y - text.size * 0.7, text.words
            assert text.y <= placed.box.bottom + TOUCH, text.words


@pytest.mark.parametrize(("size", "template"), [*product(Size, (Template.LIST, Template.DECK))])
def test_every_incident_is_listed_once(size, template):
    brief = hard(40, size=size, template=template)
    told = words_of(pages(brief))
    for row in brief.rows[1:]:
        if row.title.startswith("Alleged"):
            assert told.count(f"{row.title} ") == 1, row.title
    assert told.count("Denied (the event)") >= 20
    assert all(source.split(", ")[-1] in told for source in brief.sources)


@pytest.mark.parametrize("size", Size)
def test_table_tells_every_row(size):
    brief = hard(40, size=size, template=Template.TREND)
    assert words_of(pages(brief)).count("September 2025") == len(brief.counted.rows)


@pytest.mark.parametrize("size", Size)
def test_map_alone_is_one_page_and_says_what_more_there_is(size):
    sheets = pages(hard(40, size=size, template=Template.MAP))
    assert len(sheets) == 1
    assert "more" in words_of(sheets)


@pytest.mark.parametrize("size", Size)
def test_map_is_large_enough_to_be_read(size):
    for template in (Template.MAP, Template.LIST, Template.TREND):
        sheet = pages(hard(40, size=size, template=template))[0]
        assert sheet.map_box.width > 180
        assert sheet.map_box.height > 90


def test_changes_come_before_the_list():
    told = words_of(pages(hard(40)))
    assert told.index("Since version 9ab") < told.index("40 incidents")


def test_pages_are_counted():
    sheets = pages(hard(40))
    assert f"Page 1 of {len(sheets)}" in words_of(sheets[:1])
    assert f"Page {len(sheets)} of {len(sheets)}" in words_of(sheets[-1:])
    assert all("f237a14ef237" in words_of([s]) for s in sheets)


def test_marks_stand_on_every_page():
    assert all("TLP:AMBER+STRICT" in words_of([s]) for s in pages(hard(40)))


def test_no_break_at_a_space_that_holds():
    lines = wrap("un deux\u00a0: trois", 10, width("un deux ", 10))
    assert lines == ["un", "deux\u00a0:", "trois"]


def test_a_word_longer_than_a_line_is_cut():
    lines = wrap("x" * 80, 10, 60)
    assert "".join(lines) == "x" * 80
    assert all(width(line, 10) <= 60 for line in lines)


def test_a_shortened_text_says_so():
    told = shortened("A long title for a little room", 10, 60)
    assert told.endswith("…")
    assert width(told, 10) <= 60


def test_letters_that_join_are_measured_together():
    assert width("كيدال", 10) < sum(width(c, 10) for c in "كيدال") * 1.05


def test_a_head_never_stands_alone():
    head = [Piece(10, (Text(0, 0, "head", 8, "#000000"),), clings=True)]
    body = [Piece(30, (Text(0, 0, "body", 8, "#000000"),))]
    sheet = Sheet(100, 100)
    left = fill(sheet, [Box(0, 0, 50, 35), Box(60, 0, 40, 50)], [head, body])
    assert not left
    assert {p.box.x for p in sheet.placed} == {60}


def test_balanced_columns_hold_everything():
    groups = [[Piece(10, (Text(0, 0, str(i), 8, "#000000"),))] for i in range(7)]
    columns = [Box(0, 0, 10, 100), Box(20, 0, 10, 100)]
    high = balanced(columns, groups)
    assert 39 < high <= 41
