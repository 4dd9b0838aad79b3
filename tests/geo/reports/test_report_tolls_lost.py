"""Whom a side lost, peoples of the dead, one more who was hurt, prisoners and hostages held for long."""

from __future__ import annotations

import pytest
from report_read import candidates
from test_report_tolls import note, report

from geo.reports.tolls import find_tolls


def told(lang: str, text: str) -> str:
    return "; ".join(note(toll) for toll in find_tolls(report(text, lang)))


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "At Sokolo, the army lost five of its own.", "killed 5 soldiers"),
    ("en", "Our soldiers lost seven of their own near Ménaka on Friday.", "killed 7 soldiers"),
    ("en", "The movement acknowledged losing three of its own.", "killed 3 fighters"),
    ("en", "The community lost eleven of its own, an elder said.", "killed 11 unsaid"),
    ("fr", "Nos soldats ont perdu six des leurs près de Sokolo.", "killed 6 soldiers"),
    ("fr", "La mission a perdu deux des siens vendredi près de Kidal.", "killed 2 soldiers"),
    ("fr", "L’armée a perdu quatre éléments à Sokolo.", "killed 4 soldiers"),
    ("fr", "Les dozos ont perdu trois des leurs lundi.", "killed 3 fighters"),
    ("fr", "Le village a perdu onze des siens, dit un notable.", "killed 11 unsaid"),
    ("en", "A group claims that it killed 30 soldiers there and admits losing two men.",
     "killed 30 soldiers; killed 2 unsaid"),
    ("en", "The army lost two of its bases on Friday.", ""),
    ("fr", "L’armée a perdu deux de ses bases.", ""),
])
def test_who_lost_some_of_its_own_says_whose_dead_they_are(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "low"), [
    ("en", "The army lost four of its own in an ambush near Gossi on Friday and killed nine terrorists.", 4),
    ("fr", "Nos soldats ont perdu six des leurs et neutralisé quatre terroristes samedi près de Gossi.", 6),
    ("fr", "L’armée a perdu quatre éléments et tué neuf assaillants lors d’un accrochage à Gossi samedi.", 4),
    ("en", ("A convoy was ambushed on Friday near Gossi.\n\nAccording to the general staff, the patrol lost four "
            "of its own, while seven attackers were shot dead."), 4),
])
def test_whom_the_others_lost_is_no_rival_of_it(lang, text, low):
    (one,) = candidates(text, lang)
    assert (one["event_type"], one["killed"]["low"], one["killed"]["high"]) == ("battle", low, low)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The blast resulted in three peacekeepers from Guinea killed and another injured.",
     "killed 3 soldiers; injured 1 unsaid"),
    ("en", "It resulted in two soldiers of the national guard killed and five injured.",
     "killed 2 soldiers; injured 5 unsaid"),
    ("en", "A raid ended with six soldiers of the rapid response unit dead and another seriously wounded.",
     "killed 6 soldiers; injured 1 unsaid"),
    ("en", "A convoy was hit, with two drivers from Côte d’Ivoire killed.", "killed 2 civilians"),
    ("fr", "L’embuscade s’est soldée par six soldats de la garde nationale tués et un autre blessé.",
     "killed 6 soldiers; injured 1 unsaid"),
    ("en", "Gunmen killed a trader and wounded another. Another wounded man was flown to Gao.",
     "killed 1 civilians; injured 1 unsaid"),
])
def test_words_between_the_dead_and_killed_say_whose_they_were(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "harm"), [
    ("en", "Jihadists attacked a post near Diabaly on Sunday and captured two soldiers.", [("abducted", 2)]),
    ("fr", "Le GSIM a attaqué dimanche un poste près de Diabaly et fait prisonniers trois militaires.", [("abducted", 3)]),
    ("en", "Fighters attacked a French convoy near Gossi on Sunday and captured two Kalashnikovs.", []),
    ("en", ("Six soldiers died in an attack near Gossi on Monday. Jihadist groups remain active in the area, holding "
            "at least 150 civilians hostage for several months."), []),
    ("en", "Six soldiers died in an attack near Gossi on Monday. The group has held 40 villagers hostage since last year.", []),
    ("en", "Six soldiers died in an attack near Gossi on Monday, and the attackers took four people hostage.", [("abducted", 4)]),
])
def test_prisoners_of_an_enemy_are_taken_and_those_held_for_long_no_harm_of_a_raid(lang, text, harm):
    (one,) = candidates(text, lang)
    assert [(h["kind"], h["n"]) for h in one["harm"]] == harm


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Ils ont fait descendre tous les passagers dogons, au nombre de neuf. Ces passagers furent ensuite égorgés.",
     "killed 9 unsaid"),
    ("en", "Armed men made nine passengers get off. These passengers were then shot.", "killed 9 unsaid"),
    ("en", "Gunmen led eight herders away. The herders were found dead on Sunday.", "killed 8 unsaid"),
    ("fr", "On a arrêté un car et fait descendre six commerçants. Ces commerçants ont été abattus.", "killed 6 unsaid"),
    ("fr", "Sept bergers se reposaient au puits. Ces derniers ont été égorgés.", "killed 7 unsaid"),
    ("en", "Nine traders were on the road. Two of the traders were shot.", "killed 2 civilians"),
    ("en", "Nine traders were on the road. Elsewhere the villagers were shot.", ""),
])
def test_those_counted_are_told_of_again_by_their_noun(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "parts"), [
    ("en", "Gunmen killed 50 people in Gossi on Sunday. Twenty women and 7 children were among the dead.", 2),
    ("en", "At least 50 people died in Gossi. Among the dead were 12 women, four children and two imams.", 3),
    ("en", "At least 50 people died in Gossi. The dead included nine women and three babies.", 2),
    ("fr", "Au moins 50 personnes ont été tuées à Gossi. Vingt femmes et sept enfants figurent parmi les victimes.", 2),
    ("fr", "Au moins 50 personnes ont été tuées à Gossi. Parmi les morts figurent douze femmes et quatre enfants.", 2),
    ("fr", "Au moins 50 personnes ont été tuées à Gossi. On compte douze femmes et quatre enfants parmi les morts.", 2),
    ("en", "Gunmen killed 50 people. Three women were among the dead and six children were wounded.", 1),
])
def test_whom_and_joins_to_some_of_the_dead_are_some_of_them(lang, text, parts):
    subset = [toll.subset for toll in find_tolls(report(text, lang)) if toll.prop.name == "KILLED"]
    assert subset == [False] + [True] * parts


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen raided the village of Gossi on Sunday. They beat up the imam and stole cattle.", "injured 1 civilians"),
    ("en", "Two teachers were badly beaten in Gossi on Sunday.", "injured 2 civilians"),
    ("fr", "Des hommes armés ont tabassé deux instituteurs à Gossi dimanche.", "injured 2 civilians"),
    ("fr", "Deux marchands ont été roués de coups par des soldats à Gossi.", "injured 2 civilians"),
    ("fr", "Deux marchands ont été tabassés à mort par des soldats à Gossi.", "killed 2 civilians"),
    ("en", "Twenty attackers were beaten back by the army at Gossi.", ""),
])
def test_who_was_beaten_is_hurt(lang, text, expected):
    assert told(lang, text).partition(" [")[0] == expected
