"""Figures that hold others, repeat them or stand beside them, in the toll that they come to."""

from __future__ import annotations

import pytest
from report_read import incidents


def toll(text, lang):
    """Give the lowest and highest toll and the wounded of the one event that is told."""
    found, = incidents(text, lang)
    hurt = [h["n"] for h in found["harm"] if h["kind"] == "injured"]
    return found["killed"]["low"], found["killed"]["high"], *hurt


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Des hommes armés ont attaqué lundi le marché de Serma. Le bilan fait état de 17 victimes, dont "
           "huit morts, huit blessés et un disparu."), (8, 8, 8)),
    ("en", ("Gunmen attacked the market of Serma on Monday. There were 17 casualties, including eight dead, "
           "eight wounded and one missing."), (8, 8, 8)),
    ("fr", "L'attaque de lundi à Serma a fait 17 victimes : 8 morts et 9 blessés.", (8, 8, 9)),
    ("fr", "L'attaque de lundi à Serma a fait 17 victimes.", (17, 17)),
])
def test_victims_who_are_parted_into_dead_and_wounded_are_not_all_dead(lang, text, expected):
    assert toll(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Gunmen killed two drivers and injured another on Monday near Serma.", (2, 2, 1)),
    ("fr", "L'attaque de lundi à Serma a tué un berger d'un hameau voisin et six autres hommes.", (7, 7)),
    ("en", "Monday's attack on Serma killed a relative of a priest and six other men.", (7, 7)),
    ("fr", ("Une famille a été tuée lundi à Serma : un transporteur de 41 ans, sa femme, 35 ans, et leurs cinq "
           "enfants âgés de 7, 9, 11, 13 et 15 ans."), (7, 7)),
    ("fr", "La frappe de lundi à Serma a tué une famille : le père, la mère et quatre enfants.", (6, 6)),
    ("fr", "Une famille a été tuée lundi à Serma : un zorbier, sa femme et leurs cinq enfants.",
     (None, None)),
    ("en", "A member of the security forces was killed on Monday in the village of Serma.", (1, 1)),
    ("en", ("Two peacekeepers were killed on Monday near Serma. The Council said a member of Mali’s security "
           "forces was also killed. One of the peacekeepers killed was a woman, it said."), (3, 3)),
    ("fr", ("Quatre soldats ont été tués lundi près de Serma. L'un des soldats tués était un officier, selon "
           "l'armée."), (4, 4)),
    ("en", ("A peacekeeper was killed and three others were wounded on Monday near Serma. “One of the blue "
           "helmets succumbed to his wounds,” the spokesman said."), (1, 1, 3)),
    ("fr", ("Trente civils ont été tués lundi près de Serma. Il y avait un autre groupe derrière, qui a ouvert "
           "le feu et tué le chauffeur."), (30, 30)),
])
def test_who_is_counted_once(lang, text, expected):
    assert toll(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Over 20 herders were killed on Monday near Serma. “Yesterday we counted 19 deaths but today it is "
            "more than 20,” he said.")),
    ("fr", ("Plus de 20 bergers ont été tués lundi près de Serma. « Hier nous avions compté 19 morts, mais "
            "aujourd'hui il y en a plus de 20 », dit-il.")),
])
def test_what_was_counted_yesterday_is_taken_back(lang, text):
    assert toll(text, lang) == (20, None)


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("A bus hit a mine on Monday near Serma, leaving 11 dead. As of March 31 there had been 72 "
           "fatalities from mines, a UN report says.")),
    ("en", ("A bus hit a mine on Monday near Serma, leaving 11 dead. Mines and other devices had killed 72 "
           "people by March 31, a UN report says.")),
    ("fr", ("Un car a sauté sur une mine lundi près de Serma, faisant 11 morts. Au 31 mars, les mines avaient "
           "fait 72 morts, selon un rapport de l'ONU.")),
])
def test_what_mines_did_in_all_is_no_rival_figure(lang, text):
    assert toll(text, lang) == (11, 11)
