"""The timeline's words: two forms of each phrase that counts, in both languages."""

from __future__ import annotations

import re

import pytest

from geo.i18n import LANGUAGES, use
from ui.map_words import map_words


@pytest.fixture(params=LANGUAGES)
def words(request):
    use(request.param)
    yield map_words(request.param)
    use("en")


def test_every_phrase_that_counts_has_two_forms_with_one_number(words):
    ones = {k.removesuffix("_one") for k in words if k.startswith("time_") and k.endswith("_one")}
    manys = {k.removesuffix("_many") for k in words if k.startswith("time_") and k.endswith("_many")}
    assert ones == manys
    assert {"time_n", "time_possible", "time_undated", "time_silent", "time_spread"} <= ones
    for name in ones - {"time_lines"}:
        for form in ("one", "many"):
            assert re.findall(r"{\w*}", words[f"{name}_{form}"]) == ["{n}"]


def test_the_caveat_on_reporting_is_the_same_on_map_and_timeline(words):
    assert "MINUSMA" in words["thin_reporting"]
    assert words["time_colon"].strip() == ":"
