"""Figures in wordings of many kinds: people told of before, idioms of death, who was shot, ages."""

from __future__ import annotations

import pytest
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Two herders who refused to hand over their animals were shot.", "killed 2 civilians"),
    ("en", "Gunmen shot three traders in the market.", "killed 3 civilians"),
    ("en", "Gunmen shot ten people, killing two.", "killed 2 unsaid"),
    ("en", "Two boys were shot in the leg.", "injured 2 civilians"),
    ("en", "Two guards were shot and wounded.", "injured 2 soldiers"),
])
def test_who_is_shot_is_dead_unless_the_words_say_what_came_of_it(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Soldiers took eight men from the mosque. Their bodies were found in a well.", "killed 8 unsaid"),
    ("en", "Gunmen seized four teachers. They were executed at dawn.", "killed 4 unsaid"),
    ("en", "Two shepherds tried to flee. Both were dead when help came.", "killed 2 unsaid"),
    ("en", "Nine men were lined up. None survived.", "killed 9 unsaid"),
    ("en", "Soldiers arrested six men. Villagers found them in a shallow grave.", "killed 6 unsaid"),
    ("fr", "Les soldats ont pris huit hommes. Leurs corps ont été retrouvés dans un puits.", "killed 8 unsaid"),
    ("fr", "Cinq bergers ont été arrêtés. Les soldats les ont exécutés.", "killed 5 unsaid"),
    ("fr", "Neuf hommes ont été alignés. Aucun n'a survécu.", "killed 9 unsaid"),
    ("fr", "Deux frères ont été interceptés. Tous deux ont été égorgés.", "killed 2 unsaid"),
])
def test_those_counted_before_are_counted_when_their_death_is_told(lang, text, expected):
    assert told(lang, text).split("; ")[-1] == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Soldiers arrested six men. They were freed the next day."),
    ("en", "A convoy carried twelve passengers. The bodies of the trucks were new."),
    ("fr", "Six hommes ont été arrêtés. À Gao, où l’on enterre toujours, personne ne parle."),
    ("fr", "Huit commerçants ont été interpellés. Leurs familles les ont cherchés en vain."),
])
def test_nobody_else_is_counted_again(lang, text):
    assert "killed" not in told(lang, text)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen fell on farmers and shot dead 17 of them.", "killed 17 unsaid"),
    ("en", "Soldiers held twenty men. They executed 12 of them.", "killed 12 unsaid"),
    ("en", "Eleven men were arrested. Five of them were found dead.", "killed 5 unsaid"),
    ("fr", "Onze hommes ont été arrêtés. Cinq d'entre eux ont été retrouvés morts.", "killed 5 unsaid"),
    ("fr", "Des villageois fuyaient. Quatre d'entre eux y ont laissé la vie.", "killed 4 unsaid"),
])
def test_some_of_them_are_all_who_died_where_no_death_was_told(lang, text, expected):
    assert told(lang, text).split("; ")[-1] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Three farmers paid with their lives.", "killed 3 civilians"),
    ("en", "Six passengers did not survive.", "killed 6 civilians"),
    ("en", "Twelve villagers were laid to rest.", "killed 12 civilians"),
    ("en", "Four traders were cut down.", "killed 4 civilians"),
    ("fr", "Trois bergers n'ont pas survécu.", "killed 3 civilians"),
    ("fr", "Sept villageois y ont laissé la vie.", "killed 7 civilians"),
    ("fr", "Deux patients ont succombé.", "killed 2 civilians"),
    ("fr", "On a enterré trois bergers.", "killed 3 civilians"),
    ("fr", "Six passagers ont été fauchés.", "killed 6 civilians"),
])
def test_idioms_of_death_count(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Soldiers took eight men, aged 19 to 70, from the yard.", "abducted 8 unsaid"),
    ("en", "A bus took twelve people to the hospital.", ""),
    ("en", "A man of about fifty was killed.", "killed 1 unsaid"),
    ("en", "According to two relatives, seven men were killed.", "killed 7 unsaid"),
    ("fr", "Selon deux témoins, sept hommes ont été tués.", "killed 7 unsaid"),
    ("en", "The driver fled.", ""),
])
def test_ages_speakers_and_passengers_are_no_tolls(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Côté FAMa : 17 morts et 22 blessés.", "killed 17 soldiers; injured 22 soldiers"),
    ("fr", "- Côté ennemi : 37 terroristes tués.", "killed 37 fighters"),
    ("en", "On our side: two dead.", "killed 2 soldiers"),
])
def test_a_communiques_list_says_whose_dead_it_counts(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Since May, 375 civilians were killed. Armed groups are responsible for 234 of these deaths.",
     "killed 234 s unsaid"),
    ("fr", "Depuis mai, 375 civils ont été tués. L'armée est responsable de 54 de ces morts.", "killed 54 s unsaid"),
])
def test_a_share_of_the_dead_is_a_part(lang, text, expected):
    assert told(lang, text).split("; ")[-1] == expected
