"""Figures by classes of wording: answers, ages, appositions, lists, pronouns, bodies, periods."""

from __future__ import annotations

import pytest
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "How many died? Nineteen drivers, says the union. Twelve, objects the governor.",
     "killed 19 civilians; killed 12 unsaid"),
    ("en", "Gunmen killed villagers. What was the toll? Seven, according to the mayor.", "killed 7 unsaid"),
    ("fr", "Combien ont péri ? Neuf, assure le maire. Onze, corrige l’imam.",
     "killed 9 unsaid; killed 11 unsaid"),
    ("fr", "Combien de morts ? Entre cinq et sept. Cinq, dit le préfet.",
     "killed 5..7 unsaid; killed 5 unsaid"),
    ("fr", "Trois bergers ont été tués. Le maire dit qu’il y en a cinq.",
     "killed 3 civilians; killed 5 unsaid"),
    ("en", "Nine died. An elder says there were eleven, for two died on the road.",
     "killed 9 unsaid; killed 11 unsaid; killed 2 s unsaid"),
    ("fr", "De quinze au départ, le nombre des tués est passé à vingt-deux.", "killed 22 unsaid"),
    ("fr", "Le bilan s’établit à six martyrs et onze blessés.", "killed 6 unsaid; injured 11 unsaid"),
])
def test_figures_that_answer_or_stand_alone_are_tolls(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "There are now 30 soldiers in the camp."),
    ("en", "Residents say there were gunmen on motorbikes. There were six of them."),
    ("en", "Both sides lost fighters."),
    ("en", "No body has been found so far."),
    ("fr", "Aucun cadavre n’a été retrouvé."),
    ("fr", "Elle a vu mourir son mari."),
])
def test_other_figures_are_none(lang, text):
    assert told(lang, text) == ""


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Huit civils tués, dont une fillette de sept ans et trois orpailleurs.",
     "killed 8 civilians; killed 4 s civilians"),
    ("en", "Thirteen people were executed, including two boys of 15 and 16.",
     "killed 13 unsaid; killed 2 s civilians"),
    ("en", "A boy of nine and his mother were killed.", "killed 2 civilians"),
    ("en", "A man (44) was shot dead at the gate.", "killed 1 unsaid"),
    ("fr", "Un maçon âgé de 44 ans a été abattu.", "killed 1 civilians"),
])
def test_ages_are_no_figures(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Two herders, two brothers, were killed.", "killed 2 civilians"),
    ("fr", "Trois commerçants, trois cousins, ont été égorgés.", "killed 3 civilians"),
    ("en", "Two women, two children and an old man were killed.", "killed 5 unsaid"),
    ("fr", "Deux femmes, deux enfants et un vieillard ont été tués.", "killed 5 unsaid"),
    ("en", "They killed at least 19 of them, three women among them, on a pretext.",
     "killed 19+ unsaid; killed 3 s civilians"),
    ("en", "613 people were affected, of whom 287 were killed.", "killed 287 unsaid"),
    ("fr", "Douze hommes ont été emmenés, dont cinq ont été exécutés.", "abducted 12 unsaid; killed 5 unsaid"),
    ("fr", "Dix personnes sont mortes ; quatre des corps étaient brûlés.", "killed 10 unsaid; killed 4 s unsaid"),
    ("en", "Both drivers and the apprentice who was with them were killed.", "killed 3 civilians"),
])
def test_the_same_people_and_their_parts_are_not_added(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Five men were arrested, tied up, and shot dead behind the clinic.", "killed 5 unsaid"),
    ("fr", "Quatre jeunes ont été arrêtés, frappés et exécutés.", "killed 4 unsaid"),
    ("en", "Gunmen came for the headmaster and shot him in the yard.", "killed 1 unsaid"),
    ("fr", "Ils sont venus chercher le chef et l’ont égorgé devant sa porte.", "killed 1 unsaid"),
    ("fr", "On l’a tué un matin, la perche à la main.", "killed 1 unsaid"),
    ("en", "The imam of Sofara, a man respected in the plain, was found dead.", "killed 1 civilians"),
    ("fr", "Le massacre, à Koro, dans le centre du pays, de douze villageois indigne.", "killed 12 civilians"),
    ("en", "The following lost their lives: A. ag M., 61; his son; B. (9 years) and T. (4 years); a guest.",
     "killed 5 unsaid"),
])
def test_those_far_from_the_verb_are_counted(lang, text, expected):
    assert told(lang, text).split("; ")[-1] == expected


@pytest.mark.parametrize(("lang", "text", "total"), [
    ("fr", "Deux frappes ont tué 14 civils à Sokolo le 11 février.", False),
    ("en", "Two strikes killed 23 civilians on 12 and 14 March.", True),
    ("en", "Twenty people died in Karou, said the mayor, who spoke from Gao, where he lives since last year.", False),
    ("fr", "Tous lieux confondus, 29 civils ont été tués.", True),
])
def test_sums_are_of_several_events(lang, text, total):
    assert [toll.total for toll in find_tolls(report(text, lang))] == [total]
