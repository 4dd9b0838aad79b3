"""The page Places: an answer in the words that the map and the incident page use."""

from __future__ import annotations

import pytest
from visitor import markup, set_to, shown


@pytest.mark.parametrize(("lang", "words", "told"), [
    ("en", "150 km from Gao", ["Direction not told", "about 150 km from Gao"]),
    ("fr", "à 150 km de Gao", ["Direction non précisée", "à 150 km environ de Gao"]),
    ("en", "on the road from Gao to Ansongo", ["Along a route", "Gao – Ansongo"]),
    ("fr", "région de Gao", ["Région"])])
def test_how_closely_an_answer_is_known_is_said(visit, lang, words, told):
    page = markup(set_to(visit("places", lang=lang), "text_input", "place_text", words))
    assert [t for t in told if t not in page] == []


def test_a_line_has_no_reach_and_a_built_in_place_cites_its_source(visit):
    words = shown(set_to(visit("places"), "text_input", "place_text", "150 km from Gao"))
    assert "within" not in words
    assert "built-in:" not in words
    assert "GeoNames 2457163" in words


def test_an_open_place_is_told_once_with_its_day(visit):
    labels = [e.label for e in visit("places").expander]
    assert [label for label in labels if "Welingara" in label] == [
        "Alleged summary executions at Welingara · 26 Jan 2024 or 26 Jan 2025"]
