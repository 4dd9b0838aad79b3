"""Places that other sentences tell: a camp that was hit, "its fair", a hamlet that lies near a town."""

from __future__ import annotations

import pytest
from report_read import incidents


def place(text):
    (one,) = incidents(text)
    return one["place"]


@pytest.mark.parametrize("text", [
    "Sokolo, in the Segou region, was attacked on Friday. The military camp there was hit first; four soldiers died.",
    "Two peacekeepers died on Friday in Aguelhok, in northern Mali, when mortar shells fell on their camp.",
    "Two soldiers were killed on Friday at Léré. The attackers drove a truck bomb into the barracks.",
    "Sokolo. Le camp militaire de cette localité a été attaqué vendredi. Deux soldats sont morts.",
    ("Deux soldats ont été tués vendredi à Diabaly, dans le cercle de Niono. Leur camp a essuyé des tirs ; des "
    "roquettes sont tombées sur le camp."),
])
def test_a_camp_that_was_hit_is_near_its_town(text):
    assert place(text)["precision"] == "near"


@pytest.mark.parametrize("text", [
    "Gunmen killed two traders on Friday in the market of Goundam, a few streets from the army camp.",
    "Des hommes armés ont tué deux civils vendredi à Sofara, puis ont tiré sur le camp militaire.",
    "Two soldiers were killed on Friday at Sofara when their patrol was ambushed.",
])
def test_where_others_died_it_is_the_town(text):
    assert place(text)["precision"] == "exact"


@pytest.mark.parametrize("text", [
    "The army and rebels fought on Tuesday close to Bamba, a town on the Niger river in the Gao region. Seven died.",
    "Three men were shot on Tuesday near Bamba, a town on the river in the Gao region.",
    "Trois hommes ont été abattus mardi près de Bamba, une ville au bord du fleuve, dans la région de Gao.",
])
def test_what_lies_near_a_described_town_lies_in_its_unit(text):
    assert (place(text)["precision"], place(text)["adm2"]) == ("near", "Bourem")


@pytest.mark.parametrize(("text", "adm3"), [
    (("Kouakourou, a market town in Djenné cercle, can be reached only by boat. On 26 April its fair was encircled by "
     "gunmen. Four men were shot."), "Kéwa"),
    (("Votre association dénonce des tueries à Sofara. Que s'est-il passé ?\n\nLe 12 mai, des hommes armés ont encerclé "
     "le quartier peul. Quatorze hommes ont été abattus."), "Fakala"),
    (("Witnesses said that vehicles reached Tin Adiane, in Haribomo commune, Gourma-Rharous cercle, after dawn on "
     "3 May. Soldiers gathered the men and killed 11 of them."), "Haribomo"),
    (("Ils sont trois à avoir fui Goundaka, gros bourg du cercle de Bandiagara, en avril. Des soldats sont arrivés un "
     "matin et ont tué quatorze hommes."), "Pignari Bana"),
])
def test_the_one_place_that_is_meant_is_given(text, adm3):
    assert place(text)["adm3"] == adm3


def test_a_hamlet_that_lies_near_a_town_is_near_it():
    told = place("On 24 April, dozos entered the Fulani hamlet that lies two kilometres west of Madougou, in Koro "
                 "cercle. They killed seven people.")
    assert (told["precision"], told["adm2"]) == ("near", "Koro")


def test_who_was_on_the_way_to_a_place_did_not_die_there():
    assert place("Four men on their way to Sofara were shot dead on Monday, relatives said.")["status"] == "unlocated"
