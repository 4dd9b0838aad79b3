"""Who fights whom all the time fought no battle here; soldiers who fell in a fight did, whatever else was fired."""

from __future__ import annotations

import pytest
from report_read import incidents


def typed(text, lang):
    (one,) = incidents(text, lang)
    return one["event_type"], {p["actor_id"] for p in one["perpetrators"]}


EN = "Dozo hunters killed nine people on Monday in Songho, the mayor said. "
FR = "Des chasseurs dozos ont tué neuf personnes lundi à Songho, selon le maire. "


@pytest.mark.parametrize(("lang", "text"), [
    ("en", EN + "The attack came amid a string of clashes between herders and farmers who have long fought over land."),
    ("en", EN + "The attack struck a region where the army is fighting jihadists."),
    ("fr", FR + "L'attaque survient dans un cercle où les affrontements se multiplient entre les communautés depuis 2015."),
    ("fr", FR + "L'attaque a eu lieu dans une zone où les combats sont récurrents."),
])
def test_a_war_of_years_is_no_battle(lang, text):
    assert typed(text, lang) == ("killing", {"dozo"})


@pytest.mark.parametrize(("lang", "text"), [
    ("en", ("Twelve soldiers, their commander among them, were killed on Monday when jihadists attacked an army post at Songho. The dead include "
           "a captain, the commander of the post.")),
    ("en", "Jihadists fired rockets at the army camp in Songho on Monday and then stormed the camp, killing nine soldiers."),
    ("en", "Nine soldiers were killed on Monday near Songho in an attack in which mines and heavy weapons were combined, the army said."),
    ("fr", ("Des roquettes sont tombées lundi sur le camp militaire de Songho, puis des jihadistes ont attaqué le camp ; les combats ont coûté la vie "
           "à neuf soldats.")),
])
def test_soldiers_who_fell_in_a_fight_fell_in_battle(lang, text):
    assert typed(text, lang) == ("battle", set())


@pytest.mark.parametrize(("lang", "text", "kind"), [
    ("en", "Gunmen raided a gold mine near Songho on Monday, the first raid there since the military came to power. Three people died.", "killing"),
    ("en", "Nine soldiers were killed on Monday near Songho when their vehicle hit a mine.", "explosive_device"),
    ("en", "Nine villagers were killed on Monday in Songho when rockets fell on the market.", "shelling"),
    ("en", "Soldiers who had come in helicopters opened fire on Monday on villagers in Songho and killed nine.", "killing"),
    ("en", "A helicopter opened fire on Monday on a camp at Songho, killing nine people.", "air_drone_strike"),
    ("fr", "Lundi, des jihadistes bénéficiant d'un appui de drones ont exécuté neuf villageois à Songho.", "killing"),
    ("fr", "Lundi, un drone a frappé le marché de Songho, tuant neuf villageois.", "air_drone_strike"),
])
def test_the_means_are_those_that_killed(lang, text, kind):
    assert typed(text, lang)[0] == kind
