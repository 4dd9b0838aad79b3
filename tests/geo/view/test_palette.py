"""Colours are told apart, seen on both grounds, and legends rank nobody."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from geo.builtin import builtin_actors
from geo.model.vocabulary import ColorBy, EventType, Grade
from geo.view import palette

ACTORS = sorted(builtin_actors().by_id)[:10]
CODES = {ColorBy.TYPE: list(map(str, EventType)), ColorBy.GRADE: list(map(str, Grade)),
         ColorBy.PERPETRATOR: ACTORS}
WHITE, DARK = "#ffffff", "#14191d"
EVERYTHING = [*CODES[ColorBy.TYPE], *CODES[ColorBy.GRADE], *ACTORS, palette.SEVERAL_CODE, palette.NOBODY_CODE]


def channels(color):
    parts = (int(color[i:i + 2], 16) / 255 for i in (1, 3, 5))
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def contrast(one, other):
    """Give the contrast ratio of WCAG 2.2, 1 to 21."""
    light = sorted(sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels(x), strict=True))
                   for x in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def test_the_measure_is_that_of_wcag():
    assert contrast("#000000", WHITE) == pytest.approx(21)
    assert contrast("#767676", WHITE) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("by", ColorBy)
def test_no_two_codes_share_a_colour(by):
    found = palette.colors(by, CODES[by])
    assert len(found) == len(CODES[by])
    assert len({*found, palette.SEVERAL, palette.NOBODY}) == len(found) + 2
    assert all(re.fullmatch("#[0-9a-f]{6}", c) for c in found)


@pytest.mark.parametrize("by", ColorBy)
def test_colours_stand_out_from_both_grounds(by):
    """WCAG asks 3:1 of graphics. The lightest hues reach it on dark and keep 2.4:1 on white: any
    darker, and readers who see red and green alike could not tell them from their neighbours.
    """
    for color in (*palette.colors(by, CODES[by]), palette.SEVERAL, palette.NOBODY):
        assert contrast(color, DARK) >= 3, color
        assert contrast(color, WHITE) >= 2.4, color
        assert max(contrast(color, DARK), contrast(color, WHITE)) >= 3.5, color


def test_red_never_stands_against_green():
    """No strongly green colour stands in a table that has a strongly red one."""
    for by, codes in CODES.items():
        parts = [channels(c) for c in palette.colors(by, codes)]
        red = [p for p in parts if p[0] > 4 * max(p[1], p[2])]
        green = [p for p in parts if p[1] > 4 * max(p[0], p[2])]
        assert not (red and green)


@pytest.mark.parametrize("by", ColorBy)
def test_legends_are_alphabetical(by):
    entries = palette.legend(by, CODES[by], EVERYTHING)
    names = [name for name, _color in entries if name not in ("Several alleged", "Nobody named")]
    assert names == sorted(names, key=str.casefold)
    assert len(names) == len(CODES[by])


def test_several_and_nobody_come_last_and_only_where_present():
    entries = palette.legend(ColorBy.PERPETRATOR, ["jnim", "fama"], {"fama", "jnim", "several", "none"})
    assert [name for name, _color in entries] == [
        "Group for the Support of Islam and Muslims", "Malian Armed Forces", "Several alleged", "Nobody named"]
    only = palette.legend(ColorBy.PERPETRATOR, ["jnim", "fama"], {"fama"})
    assert [name for name, _color in only] == ["Malian Armed Forces"]


@pytest.mark.parametrize("by", ColorBy)
def test_the_legend_shows_the_colour_of_the_map(by):
    codes = CODES[by]
    for code, color in zip(codes, palette.colors(by, codes), strict=True):
        assert [c for _name, c in palette.legend(by, codes, {code})] == [color]


def test_no_actor_has_a_colour_of_its_own():
    """The colour follows the place in the list, so that no actor is marked for good."""
    assert all(palette.colors(ColorBy.PERPETRATOR, [a]) == palette.colors(ColorBy.PERPETRATOR, [b])
               for a, b in combinations(ACTORS, 2))
