"""Where doers belong, where a capital speaks, ways with described ends, bodies between which it was fought."""

from __future__ import annotations

import pytest
from report_read import incidents


def ref(text):
    (one,) = incidents(text)
    return one["place"]["ref"]


@pytest.mark.parametrize("text", [
    "Fighters of the group in the Timbuktu region attacked a base in Mondoro on Sunday, killing two soldiers.",
    "Mujahideen in the Gao region carried out a raid on a village near Mondoro on Sunday, killing nine.",
    "The katiba active in the Macina carried out a raid on an army base in Mondoro on Sunday, killing six.",
    "Des combattants du groupe dans la région de Tombouctou ont attaqué dimanche une base à Mondoro, tuant six soldats.",
    "Les moudjahidines de la région de Gao ont mené dimanche une attaque contre le poste de Mondoro, tuant six soldats.",
])
def test_where_the_attackers_belong_is_no_scene(text):
    assert "mondoro" in ref(text)


@pytest.mark.parametrize(("text", "expected"), [
    ("Militants in the Gao region attacked a convoy on Sunday, killing four.", "unit:gao"),
    ("Soldiers in Hombori killed two traders on Sunday.", "unit:mopti.douentza.hombori"),
])
def test_where_they_act_is_one(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize("text", [
    "Neuf civils ont été tués dimanche à Hombori. À Bamako, on évoque un bilan de 16 morts.",
    "Neuf civils ont été tués dimanche à Hombori. L'affaire est traitée avec prudence à Bamako, où l'on parle de 16 morts.",
    "Nine civilians were killed on Sunday in Hombori. In Bamako, officials spoke of 16 bodies found after a clash.",
])
def test_the_capital_that_speaks_is_no_scene(text):
    (one,) = incidents(text)
    assert (one["place"]["text"], one["killed"]["high"]) == ("Hombori", 16)


def test_the_capital_where_it_happened_is_one():
    assert ref("À Bamako, des hommes armés ont tué deux policiers dimanche, indique une source.") == "unit:bamako"


@pytest.mark.parametrize("text", [
    "Nine people were killed on Sunday between Diboli (located on the Senegalese border) and Kayes.",
    "Nine people were killed on Sunday between Diboli, situated on the border, and Kayes.",
    "Neuf personnes ont été tuées dimanche entre Diboli (située à la frontière sénégalaise) et Kayes.",
    "Nine people were killed on Sunday on a road leading from Diboli to the major city of Kayes.",
])
def test_a_way_with_an_end_that_is_described(text):
    assert ref(text) == "route:diboli;kayes"


@pytest.mark.parametrize(("text", "expected"), [
    ("Nine people were killed on Sunday in clashes in Gao between MUJAO and the MNLA.", "unit:gao"),
    ("Neuf personnes ont été tuées dimanche lors de combats à Gao entre le Mujao et le MNLA.", "unit:gao.gao.gao"),
    ("Fighting erupted on Sunday in Gao between the MNLA and Islamists of MUJAO. Nine people died.", "unit:gao"),
])
def test_bodies_that_fought_are_no_ends_of_a_way(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize("text", [
    "Nine people were killed on Sunday near Tilemsi.",
    "Nine people were killed on Sunday near the town of Tilemsi.",
    "Neuf personnes ont été tuées dimanche à 15 km de Tilemsi.",
])
def test_near_a_village_and_a_commune_of_one_name_is_left_open(text):
    assert ref(text) == "ambiguous:Tilemsi"


@pytest.mark.parametrize("text", [
    ("Sept personnes ont été tuées vendredi dans la région de Mopti. Deux soldats ont été tués dimanche près de Tabankort, "
    "dans l'est du Mali."),
    ("Seven people were killed on Friday in the Mopti region. Two soldiers were killed on Sunday near Farako, in the south "
    "of the country."),
])
def test_another_events_region_holds_no_place_that_lies_elsewhere(text):
    found = incidents(text)[1]["place"]
    assert (found["status"], found["adm1"]) == ("ambiguous", None)


def test_the_region_of_all_bearers_is_filled():
    (one,) = incidents("Nine people were killed on Sunday in Ogossagou.")
    assert [one["place"][k] for k in ("status", "adm1", "adm2", "lat")] == ["ambiguous", "Mopti", None, None]


@pytest.mark.parametrize("text", [
    "Six personnes ont été tuées (quatre à Gouari et deux à Songho).",
    "Six people were killed on Sunday (four in Gouari and two in Farako).",
])
def test_a_toll_split_over_villages_that_nobody_knows(text):
    assert incidents(text)


@pytest.mark.parametrize(("text", "expected"), [
    ("Gunmen attacked the headquarters of the UN mission in Timbuktu on Sunday, killing seven.", "near:tombouctou"),
    ("Seven people were killed on Sunday in an attack on the U.N. headquarters in Timbuktu.", "near:tombouctou"),
    ("Suicide bombers attacked the headquarters of the G5 Sahel force in Sevare on Friday, killing three.", "near:sevare"),
    ("Three soldiers died on Friday when the headquarters of a regional force in Sevare was attacked.", "near:sevare"),
    ("Gunmen attacked a post of the G5 Sahel joint force at Gossi on Sunday, killing two.", "near:gossi"),
    (("Neuf personnes ont été tuées dimanche dans l'attaque d'un camp commun de l'armée et des mercenaires dans la ville "
     "de Goundam."), "near:goundam"),
    ("Nine people were killed on Sunday in the country’s Gao region.", "unit:gao"),
    ("Nine people were killed on Sunday in the West African country's central Mopti region.", "unit:mopti"),
    ("Soldiers stationed in Diabaly came under attack on Sunday; two died.", "unit:segou.niono.diabaly"),
    ("Soldiers based in Diabaly were ambushed on Sunday. Four were killed.", "unit:segou.niono.diabaly"),
    ("Les forces armées basées à Diabaly ont fait l'objet d'une attaque dimanche, qui a fait quatre morts.",
     "unit:segou.niono.diabaly"),
    ("Les militaires en poste à Mondoro ont essuyé une attaque dimanche : deux morts.", "near:mondoro"),
    ("The populations of Diallassagou were the target of attacks on Sunday that killed nine.",
     "unit:mopti.bankass.diallassagou"),
    ("Soldiers based in Gao killed two men near Gossi on Sunday.", "near:gossi"),
    ("Des soldats basés à Gao ont été envoyés à Hombori, où deux civils ont été tués dimanche.",
     "unit:mopti.douentza.hombori"),
])
def test_who_was_hit_where_he_is_posted(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("36 personnes ont été tuées mercredi dans les villages de Gouari, Djimdo et Dialakanda, dans le cercle de Bankass.",
     "unit:mopti.bankass"),
    ("36 people were killed on Sunday in the villages of Gouari, Djimdo and Dialakanda, in the Bankass cercle.",
     "unit:mopti.bankass"),
    ("Huit personnes ont été tuées dimanche à Takalote ou dans les environs.", "near:takalot"),
    ("Eight people were killed on Sunday in Gossi and its surroundings.", "near:gossi"),
    ("Six people were killed on Sunday in the nearby village of Sofara.", "place:sofara"),
    ("Nine people were killed on Sunday in Narena, about 100 kilometres southwest of Bamako.",
     "unit:koulikoro.kangaba.narena"),
    ("Treize soldats ont été tués vendredi dans l'adrar des Ifoghas.", "unit:kidal"),
    ("Thirteen soldiers were killed on Friday in the Ifoghas mountains.", "unit:kidal"),
])
def test_as_fine_as_the_words_and_no_finer(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("La tension ne retombe pas dans le cercle de Macina. Un chasseur a été tué dimanche par des hommes armés.\n\nNon loin "
     "de Serma, la localité de Boni est également sous menace."), "unit:segou.macina"),
    ("La situation reste tendue dans le cercle de Macina. Un chasseur a été tué dimanche par des hommes armés.",
     "unit:segou.macina"),
    (("Tension has not eased in the Macina cercle. A hunter was killed on Sunday by gunmen.\n\nNot far from Serma, the town "
     "of Boni is also under threat."), "unit:segou.macina"),
])
def test_where_it_is_tense_and_where_a_threat_hangs(text, expected):
    assert ref(text) == expected
