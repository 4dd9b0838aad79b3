"""Whom words mean by "the same column" or "a second strike", and who goes with whom; those put to death fell in no battle."""

from __future__ import annotations

import pytest
from report_read import candidates, incidents


def accused(text):
    return [sorted(p["actor_id"] for p in c["perpetrators"]) for c in incidents(text)]


@pytest.mark.parametrize(("text", "who"), [
    (("On 6 May Malian soldiers and Wagner fighters shot four herders near Essouk. Two days later, on 8 May, three traders were "
     "killed at Anéfis by the same forces."), [["fama", "wagner-group"]] * 2),
    (("Lundi 6 mai, une colonne de l'armée malienne et de mercenaires de Wagner a abattu quatre bergers à Essouk. Mercredi 8 mai, "
     "la même colonne, de passage à Amachach, a exécuté trois commerçants."), [["fama", "wagner-group"]] * 2),
    (("A Malian army drone struck a wedding in Sokolo on Monday 6 May and killed nine. On Wednesday 8 May a second strike hit the "
     "cemetery of Dogofry and killed three people."), [["fama"]] * 2),
    (("Un drone de l'armée malienne a frappé lundi 6 mai une noce à Sokolo, faisant neuf morts. Le lendemain, une nouvelle frappe a "
     "visé le cimetière de Dogofry, tuant trois personnes."), [["fama"]] * 2),
    (("Une frappe de drone de l'armée malienne a tué cinq civils lundi au marché de Gossi. Ce n'est pas la première fois. Le 3 mars "
     "2024, à Amasrakad, des frappes de drone ont fait douze morts."), [["fama"]] * 2),
    (("Un drone de l'armée malienne a frappé lundi 6 mai une noce à Sokolo, faisant neuf morts. Mercredi 8 mai, des hommes armés ont "
     "tué trois personnes à Dogofry."), [["fama"], ["unidentified-armed-men"]]),
    (("A Malian army drone struck Sokolo on Monday 6 May and killed nine. On Wednesday 8 May a shell fell on Dogofry and killed "
     "three people."), [["fama"], []]),
])
def test_the_same_hands_are_those_told_before(text, who):
    assert accused(text) == who


@pytest.mark.parametrize("text", [
    "The Malian army, with the help of Wagner mercenaries, killed twelve civilians on Monday in the village of Sokolo.",
    "On Monday the Malian armed forces, together with personnel recruited by the Wagner Group, shot nine men at Sokolo.",
    "L'armée malienne, avec l'appui de combattants de Wagner, a tué douze civils lundi dans le village de Sokolo.",
    "Lundi, trois éleveurs ont croisé près de Gossi une patrouille de l'armée malienne et de ses supplétifs de Wagner. Ils ont été tués.",
])
def test_partners_are_accused_together(text):
    assert accused(text) == [["fama", "wagner-group"]]


@pytest.mark.parametrize("text", [
    "The Malian army and allied militias killed 31 people on Monday in the village of Sokolo.",
    "On Monday army and militia forces killed 21 men in the village of Sokolo.",
    "Lundi, l'armée malienne et des milices alliées ont tué 21 hommes dans le village de Sokolo.",
])
def test_an_allied_militia_is_accused_with_the_army(text):
    assert accused(text) == [["fama", "self-defence-unspecified"]]


@pytest.mark.parametrize(("text", "who"), [
    (("Le Groupe d'experts a examiné l'attaque menée le 6 mai 2024 par l'État islamique au Grand Sahara contre Tidermène. Quatorze "
     "civils y ont été exécutés."), ["isgs"]),
    ("Quatre jours plus tard, le 6 mai, des éléments du GSIM s'en sont pris à Haribomo. Onze villageois ont été tués.", ["jnim"]),
])
def test_a_day_between_a_deed_and_its_doer_parts_them_not(text, who):
    assert accused(text) == [who]


def test_a_sum_is_laid_on_who_has_killed_over_its_time():
    (one,) = candidates("Islamist armed groups in Mali have killed hundreds of people since March 2022, Human Rights Watch said.")
    assert [p["actor_id"] for p in one["perpetrators"]] == ["jihadist-unspecified"]


@pytest.mark.parametrize(("text", "who"), [
    (("Douze corps ont été découverts lundi à Aguelhok. Ce sont des civils, tués par l'armée malienne et ses supplétifs du groupe "
     "Wagner, disent des habitants. « Ils n'ont pas été tués au cours de combats. »"), ["fama", "wagner-group"]),
    (("Eight people were put to death on Monday in Tabankort, after clashes between the CMA and Gatia. The CMA says that Gatia "
     "fighters carried out the executions."), ["gatia"]),
])
def test_who_was_put_to_death_fell_in_no_battle(text, who):
    (one,) = incidents(text)
    assert (one["event_type"], sorted(p["actor_id"] for p in one["perpetrators"])) == ("killing", who)


@pytest.mark.parametrize(("text", "who"), [
    ("Le 6 mai, Barkhane avait déjà été mise en cause pour avoir tué un adolescent à Tigabatene.", ["france-forces"]),
    ("Neuf hommes ont été passés par les armes le 6 mai à Songho. Trois militaires ont été inculpés d’assassinat.", ["fama"]),
    ("Nine men were put to death on 6 May in Songho. Three soldiers were charged with murder.", ["fama"]),
    ("Des jihadistes ont tué neuf hommes lundi à Songho. Barkhane a été accusée de passivité.", ["jihadist-unspecified"]),
    ("Jihadists killed nine men on Monday in Songho. The army was accused of arriving too late.", ["jihadist-unspecified"]),
])
def test_who_is_charged_with_the_deed_and_who_with_idleness(text, who):
    assert accused(text) == [who]
