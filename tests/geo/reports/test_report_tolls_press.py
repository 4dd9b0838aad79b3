"""Figures as agencies give them: who tells is no victim, a list has parts, a range competes."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.extract import extract
from geo.reports.text import make_report
from geo.reports.tolls import find_tolls

PUBLISHED = date(2024, 6, 20)


def wholes(text, lang, prop="killed"):
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    return [t.low for t in find_tolls(report) if t.prop.value == prop and not t.subset]


def toll(text, lang):
    report = make_report(text, published_on=PUBLISHED, lang=lang)
    (made,) = [c for c in extract(report).candidates if c.killed]
    return made.killed.low, made.killed.best, made.killed.high


@pytest.mark.parametrize(("lang", "text", "figures"), [
    ("en", "While he gave no toll, two elders, speaking by phone, said nine herders were killed.",
     [9]),
    ("fr", ("Le bilan de 14 morts est donné par un élu, dont le récit est confirmé par deux autres "
           "bergers."), [14]),
    ("fr", "Le bilan est de 14 morts, et ses propos ont été confirmés par trois habitants.", [14]),
    ("en", "Sixty armed men on horses burst into Tori and shot at the farmers.", []),
    ("en", "Soldiers shot at least 12 of those on board.", [12]),
    ("en", "The group claimed both.", []),
    ("en", "The raid has cost four engineers their jobs.", []),
    ("en", "The raid has cost four engineers their lives.", [4]),
    ("en", "They chased those who had fled to kill them.", []),
    ("en", "He gave the number of those killed in Tori as nine and in Sobala 2 as 11.", [9]),
])
def test_who_tells_who_shoots_and_what_has_a_number_are_no_dead(lang, text, figures):
    assert wholes(text, lang)[:1] == figures


@pytest.mark.parametrize(("lang", "text", "figures"), [
    ("en", "A United Nations peacekeeper was killed.", [1]),
    ("en", "Three national guardsmen were killed.", [3]),
    ("en", "They killed four herders, two of whom were Zambians, as well as three guards.",
     [4, 3]),
    ("en", "At least 40 people, six children and ten women among them, were executed.", [40]),
    ("en", "Armed groups have killed dozens of soldiers, among them 17 in a raid on Tori.",
     [None, 17]),
    ("en", "The nine do not include the 70 fighters whom the army says it killed in May.", [70]),
    ("fr", "Il s'agit des 40 combattants que l'armée dit avoir tués.", [40]),
    ("fr", "Le ministre annonce la mort de deux gendarmes de nationalité togolaise et d'un civil.",
     [2, 1]),
    ("fr", "On compte 45 combattants des GAT (groupes armés terroristes) tués.", [45]),
    ("fr", "C'est la pire attaque depuis celle de neuf soldats tchadiens, tués à Ber.", [9]),
    ("fr", "Le bilan est de 12 morts : 2 gendarmes, 2 douaniers et un civil ont été tués.", [12]),
    ("fr", "«Quatre bergers dont deux Ghanéens ont été tués.", [4]),
    ("fr", "Les frappes n'avaient alors pas fait de victime.", [0]),
    ("fr", "L'attaque a fait 17 victimes.", [17]),
    ("fr", "Le nombre de victimes est estimé entre 30 et 40.", [30]),
    ("fr", "Un premier bilan évoquait 12 morts, il est désormais de 19.", [19]),
    ("fr", "L'opération a permis de mettre hors de combat 15 terroristes.", [15]),
    ("fr", "Six éléments de la garde nationale ont été tués.", [6]),
    ("en", "The car was carrying 12 passengers, all of whom died.", [12]),
    ("en", "The lifeless bodies of 11 people were found in a well.", [11]),
    ("en", "The army said that it knew of no others.", []),
])
def test_the_dead_are_counted_in_the_frames_of_the_press(lang, text, figures):
    assert wholes(text, lang) == figures


@pytest.mark.parametrize(("lang", "text", "prop", "figures"), [
    ("fr", "Ils ont tué 13 civils. Ils sont partis avec trois bergers.", "abducted", [3]),
    ("fr", "Ils ont tué 13 civils. Ils sont partis avec trois bergers.", "killed", [13]),
    ("fr", "Six corps ont été retrouvés, mais on signale des disparus, une trentaine, selon un élu.",
     "killed", [6]),
    ("fr", "L'ONG cite le cas de 25 personnes, dont quatre enfants, arrêtées à Tori.",
     "detained", [25]),
    ("fr", "L'ONG cite le cas de 25 personnes arrêtées à Tori. Tous ont été retrouvés morts.",
     "killed", [25]),
])
def test_those_taken_and_missing_are_not_among_the_dead(lang, text, prop, figures):
    assert wholes(text, lang, prop) == figures


@pytest.mark.parametrize(("lang", "text", "result"), [
    ("fr", ("Lundi, une trentaine de civils ont été tués à Konna. Des élus parlent de 30 à 32 "
           "morts."), (30, None, 32)),
    ("fr", ("Lundi, un poste a été attaqué à Konna, faisant 1 mort et 5 blessés. Le soir, 2 des 5 "
           "blessés ont succombé."), (3, 3, 3)),
    ("fr", "Dix-neuf gendarmes ont été tués lundi à Konna. Un élu a vu deux autres corps dehors.",
     (19, 19, 19)),
    ("en", ("On Monday, jihadists killed 15 drivers near Konna. An official, however, knows of 18 "
           "victims altogether."), (15, None, 18)),
    ("en", ("Soldiers killed 22 men in Konna on Monday. That 22 men or more were killed is grave, "
           "said an activist."), (22, 22, None)),
    ("en", ("Troops killed two gunmen who had stormed a hotel in Konna on Monday. Apart from the "
           "two gunmen, 27 people were killed."), (27, 27, 27)),
    ("en", ("A bus struck a mine near Konna on Monday, and eight people were killed. A trader said "
           "that his sister and his nephew had been aboard and were both killed."), (8, 8, 8)),
    ("fr", ("Sept personnes, dont trois gendarmes et quatre civils, ont été tuées lundi à Konna. "
            "« Quatre civils ont été tués », dit le maire."), (7, 7, 7)),
])
def test_what_figures_of_one_event_come_to(lang, text, result):
    assert toll(text, lang) == result
