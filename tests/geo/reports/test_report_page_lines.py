"""Lines of a page that tell nothing: links to other stories, greetings, captions above a credit."""

from __future__ import annotations

import pytest

from geo.reports.model import Part
from geo.reports.text.furniture import is_furniture
from geo.reports.text.parts import parts_of
from tests.geo.reports.report_read import incidents


@pytest.mark.parametrize("line", [
    "A LIRE AUSSI: Mali: un chef tué par des soldats étrangers",
    "→ A (RE) LIRE : Mali: tensions dans le nord",
    "Welcome to Sahelnews", "Please select your edition", "Watch Live", "Republier ce contenu",
])
def test_links_and_greetings_are_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize("line", [
    "A Lire, un village voisin, deux hommes ont été tués.",
    "Welcome words were said in the village where nine had died.",
])
def test_sentences_of_a_story_are_none(line):
    assert not is_furniture(line)


PAGE = ("Mali : un bateau attaqué sur le fleuve",
        "Des soldats patrouillent près de Gao, en novembre 2013, là où le bateau a été attaqué.",
        "© AGENCE/QUELQU’UN", "Un bateau a été attaqué lundi près de Ber.", "Deux sont morts.")


def test_what_stands_above_a_credit_is_a_caption():
    assert parts_of(PAGE)[:3] == (Part.HEADLINE, Part.CAPTION, Part.CAPTION)
    assert parts_of((*PAGE[:2], *PAGE[3:]))[1] is Part.BODY


def test_a_link_blames_nobody():
    (one,) = incidents("Des hommes armés ont tué neuf civils lundi à Songho, dans le cercle de "
                       "Bandiagara.\n\nA LIRE AUSSI : un chef tué par des militaires français\n\n"
                       "Les blessés sont soignés à Bandiagara.", "fr")
    assert {p["actor_id"] for p in one["perpetrators"]} == {"unidentified-armed-men"}
