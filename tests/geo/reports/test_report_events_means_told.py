"""What a deed was: mines as subjects, strikes on the ground, soldiers who were ambushed, an army's bombs."""

from __future__ import annotations

import pytest
from report_read import candidates


def types(text, lang):
    return [c["event_type"] for c in candidates(text, lang)]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "A mine near Bankass killed three civilians on Monday. The army said it had sent a team."),
    ("en", "A mine planted on the road wounded three traders on Friday near Gossi. Nobody claimed it."),
    ("en", "On Friday a mine hit a bus near Gossi and left four passengers dead. Nobody claimed it."),
    ("en", "Three civilians died on Friday when their cart rolled over a mine near Bankass. Nobody claimed it."),
    ("fr", "Vendredi, une mine a fauché quatre passagers d’un bus près de Gossi."),
])
def test_a_mine_that_kills_is_a_device(lang, text):
    assert types(text, lang) == ["explosive_device"]


@pytest.mark.parametrize("text", [
    "A gold mine near Kangaba collapsed on Friday and killed three diggers. The governor promised an inquiry.",
    "A mine collapse killed three diggers near Kangaba on Friday. The governor promised an inquiry.",
])
def test_a_mine_that_falls_in_is_none(text):
    assert types(text, "en") == []


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Soldiers were attacked on Friday near Bankass by JNIM. That strike killed seven soldiers."),
    ("en", "The group said its men stormed the camp at Boulkessi on Friday. The strike left nine soldiers dead."),
    ("en", "Soldiers fell into an ambush on Friday near Gossi. Four died. Nobody claimed it."),
    ("fr", ("Les soldats ont été pris dans une embuscade vendredi près de Gossi. Quatre sont morts. L’aviation est "
            "arrivée ensuite sur la zone.")),
    ("fr", "Arrivés à moto vendredi à Gossi, ils ont ouvert le feu sur les policiers de garde, blessant trois agents."),
    ("en", "Nine soldiers died on Friday in a complex and coordinated attack near Gossi with car bombs and rockets, the army said."),
    ("fr", "Neuf soldats sont morts vendredi à Gossi dans une attaque à l’explosif et à l’arme automatique, selon l’armée."),
])
def test_a_fight_on_the_ground_is_a_battle(lang, text):
    assert types(text, lang) == ["battle"]


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "The army said a strike on Friday killed nine fighters near Bankass."),
    ("en", "The army said it bombed a base near Bankass on Friday. Nine fighters died."),
    ("fr", "L’armée dit avoir bombardé vendredi une base près de Bankass. Neuf combattants sont morts."),
])
def test_what_an_army_bombs_is_hit_from_the_air(lang, text):
    assert types(text, lang) == ["air_drone_strike"]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "L’attaque vendredi d’un bus près de Gossi a coûté la vie à un militaire et blessé sept civils."),
    ("en", "Soldiers said a bus fell into an ambush on Friday near Gossi. Four died. Nobody claimed it."),
])
def test_a_bus_that_is_shot_at_is_no_battle(lang, text):
    assert types(text, lang) == ["killing"]
