"""Shares, place by place, bodies found besides, verbs that their object parts, words of no harm."""

from __future__ import annotations

import pytest
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "A van with nine passengers was stopped. None of them survived.", "killed 9 unsaid"),
    ("en", "A van with nine passengers was stopped. All but one were killed.", "killed 8 unsaid"),
    ("en", "Of the nine passengers of a van, only four survived.", "killed 5 unsaid"),
    ("en", "A van with eight passengers was stopped. Half of them were shot dead.", "killed 4 unsaid"),
    ("en", "Six of eight guards were killed.", "killed 6 soldiers"),
    ("en", "Six herders out of eight were killed.", "killed 6 civilians"),
    ("fr", "On a arrêté un car de neuf passagers. Aucun n’a survécu.", "killed 9 unsaid"),
    ("fr", "On a arrêté un car de neuf passagers. Tous sauf un ont été tués.", "killed 8 unsaid"),
    ("fr", "Des neuf passagers d’un car, seuls quatre ont survécu.", "killed 5 unsaid"),
    ("fr", "Six bergers sur huit ont été tués.", "killed 6 civilians"),
])
def test_a_share_of_people_told_of_is_counted(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Twelve people, half of them women, died.", "killed 12 unsaid"),
    ("en", "Twelve people died. Half of them were shot.", "killed 12 unsaid"),
    ("fr", "Douze personnes ont péri. La moitié ont été tuées par balles.", "killed 12 unsaid"),
    ("fr", "Six bergers sur deux motos ont été tués.", "killed 6 civilians"),
])
def test_a_share_of_the_dead_is_no_toll(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Five were killed at the mill, two by the well and one on the track.", "killed 8 unsaid"),
    ("fr", "Cinq tués au moulin, deux près du puits, un dernier à la sortie du bourg.",
     "killed 8 unsaid"),
    ("en", "Five were killed in the village, two at the well.", "killed 5 unsaid"),
    ("en", "Five were killed at the mill, two on Monday.", "killed 5 unsaid"),
    ("en", "Dead: three men, two women, one child.", "killed 6 unsaid"),
    ("fr", "Tués : trois hommes, deux femmes. Blessés : 4.", "killed 5 unsaid; injured 4 unsaid"),
    ("en", "Three bodies were found; a fourth was pulled from the river.",
     "killed 3 unsaid; killed 1 unsaid"),
    ("fr", "Trois corps ont été retrouvés. Deux autres ont été repêchés mardi.",
     "killed 3 unsaid; killed 2 unsaid"),
    ("fr", "Trois corps ont été retrouvés. Deux autres ont été retrouvés vivants.",
     "killed 3 unsaid"),
])
def test_the_dead_are_counted_place_by_place(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Raiders put four men to death.", "killed 4 unsaid"),
    ("en", "Raiders sent five people to their deaths.", "killed 5 unsaid"),
    ("en", "They put four men on trial.", ""),
    ("fr", "Ils ont passé quatre hommes par les armes.", "killed 4 unsaid"),
    ("fr", "Ils ont passé quatre jours en brousse.", ""),
    ("en", "A potter was dragged from his bed and shot.", "killed 1 civilians"),
    ("en", "A woman hit by a stray bullet died.", "killed 1 civilians"),
    ("en", "They killed a weaver and, later on, a teacher.", "killed 2 civilians"),
    ("en", "Three men aged 30, 41 and 52 were killed.", "killed 3 unsaid"),
    ("en", "Six women are said to have been killed.", "killed 6 civilians"),
    ("en", "No more than six women died.", "killed -6 civilians"),
    ("fr", "Le raid s’est soldé par six morts.", "killed 6 unsaid"),
    ("fr", "Trente passagers étaient dans le car criblé de balles.", ""),
])
def test_who_was_killed_is_found_in_other_frames(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Everyone escaped unhurt."), ("en", "There were neither dead nor wounded."),
    ("en", "The shells caused only material damage."),
    ("fr", "On ne déplore ni mort ni blessé."), ("fr", "Plus de peur que de mal."),
    ("fr", "Tous les passagers en sont sortis indemnes."),
])
def test_words_of_no_harm_count_none(lang, text):
    assert told(lang, text) == "killed 0 unsaid"
