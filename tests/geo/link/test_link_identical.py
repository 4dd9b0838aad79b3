"""The same words are the same incident without anybody's judgement."""

from __future__ import annotations

import pytest

from geo.link import same_words
from geo.model.claim import Claim
from geo.model.vocabulary import Prop, Stance

TEXT = ("On Monday armed men on motorbikes came to the village before dawn, said a councillor. They shot at the "
        "market and left with the herd; nine people did not live to see the evening.")
SHA = {"one": "a" * 64, "again": "a" * 64, "reprint": "b" * 64, "unkept": ""}


def claims(incident, source, *spans):
    return [Claim(incident, source, "press-unnamed", Stance.REPORTS, prop, span=span)
            for span, prop in zip(spans, (Prop.EVENT, Prop.KILLED, Prop.DATE), strict=False)]


HELD = [*claims("first", "one", (0, 84), (84, 178)), *claims("second", "one", (200, 240))]


@pytest.mark.parametrize(("new", "wanted"), [
    (claims("n", "again", (0, 84), (84, 178)), "first"),       # the same text under another header
    (claims("n", "again", (0, 84)), "first"),                  # a part of what was recorded
    (claims("n", "again", (0, 85)), ""), (claims("n", "again", (0, 84), (200, 240)), ""),
    (claims("n", "reprint", (0, 84)), ""), (claims("n", "unkept", (0, 84)), ""), ([], "")])
def test_spans_of_one_text(new, wanted):
    assert same_words(new, HELD, SHA) == wanted


def test_words_of_two_texts():
    def read(claim):
        shift = 10 if claim.source_id == "reprint" else 0
        return TEXT[claim.span[0] - shift:claim.span[1] - shift].upper() if shift else TEXT[slice(*claim.span)]

    new = claims("n", "reprint", (10, 94), (94, 188))
    assert same_words(new, HELD, SHA, read) == "first"
    assert same_words(claims("n", "reprint", (10, 40)), HELD, SHA, read) == ""


def test_two_incidents_of_the_same_words_are_left_to_a_person():
    twice = [*HELD, *claims("third", "again", (0, 84))]
    assert same_words(claims("n", "again", (0, 84)), twice, SHA) == ""
