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


STORY = ("Des hommes armés ont tué neuf civils lundi à Songho.", "Deux greniers ont brûlé.")


@pytest.mark.parametrize("heading", [
    "Comments (4)", "3 comments", "Laisser un commentaire", "Vos commentaires",
    "Posted by oumar at 10:32", "Posté par oumar à 10h32", "Join the conversation"])
def test_what_readers_wrote_is_no_part_of_a_story(heading):
    remarks = ("oumar: 80 people died there, not 9!", "Reply", "Ils ont tué mon oncle à Bankass. " * 9)
    parts = parts_of((*STORY, heading, *remarks))
    assert parts[:2] == (Part.BODY, Part.BODY)
    assert set(parts[2:]) == {Part.FURNITURE}


@pytest.mark.parametrize("line", ["Comments (4)", "0 comments", "Réactions", "Un témoin a dit :"])
def test_lines_above_the_story_or_within_it_close_nothing(line):
    story = ("Le village de Songho a été attaqué.", line, *STORY, "Le maire a fui.", "Il est à Gao.")
    assert Part.FURNITURE not in parts_of(story)[2:]


@pytest.mark.parametrize("line", [
    "« Back to news", "Share: Facebook Twitter WhatsApp", "Lecture : 3 min", "You may also like",
    "Vous aimerez aussi", "1,234 views", "Article suivant : 12 morts ailleurs", "Haut de page"])
def test_lines_of_a_page_are_furniture(line):
    assert is_furniture(line)
