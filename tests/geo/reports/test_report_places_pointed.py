"""Where an event lies that is told by a place named before, by a side, a feature or a journey."""

from __future__ import annotations

from datetime import date

import pytest
from report_places_samples import read
from report_read import incidents


def ref(text, lang):
    return incidents(text, lang, published_on=date(2024, 6, 12), publisher="Test")[0]["place"]["ref"]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Lundi, des forains de Diabaly ont été attaqués. L’embuscade a eu lieu entre cette ville et Niono : six morts.",
     "route:diabaly;niono"),
    ("fr", "Hombori a peur. Lundi, cinq passagers ont été tués sur la route entre la ville et Boni.",
     "route:hombori;boni"),
    ("en", "Gao and Ansongo are cut off. On Monday gunmen killed six on the road between the two towns.", "route:gao-ansongo"),
    ("fr", "Hombori enterre ses morts. Lundi, sept paysans ont été abattus à quelques minutes de marche du bourg.", "near:hombori"),
    ("en", "Hombori is in mourning. Seven farmers were shot on Monday an hour’s walk from the village.", "near:hombori"),
    ("fr", "Dogofry enterre ses morts. Lundi, l’attaque visait les chasseurs du village, dans le cercle de Niono : huit tués.",
     "place:dogofry"),
])
def test_a_way_or_distance_may_begin_at_a_place_named_before(lang, text, expected):
    assert ref(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Le convoi, qui ralliait Ménaka depuis Ansongo, est tombé dans une embuscade lundi : huit morts.",
     "route:ansongo-menaka"),
    ("en", "On Monday a bus making for Ansongo from Gao was attacked; eight passengers were killed.", "route:gao-ansongo"),
    ("en", "Two brothers were riding from Sévaré to Konna on Monday when soldiers shot them dead.", "route:sevare;14.943,-3.895"),
    ("en", "On the Niono road, near Siribala, gunmen killed three passengers on Monday.", "near:siribala"),
    ("fr", "Lundi, trois routiers ont été tués entre Gao et Ansongo, à l’ouest de Ménaka.", "route:gao-ansongo"),
])
def test_a_journey_is_told_by_its_ends_in_either_order(lang, text, expected):
    assert ref(text, lang) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Nine died at Tin-Aouker, in the commune of Tilemsi north of Gao.", "place:tin-aouker"),
    ("À Djebock, localité située à 40 kilomètres à l’est de Gao, cinq civils ont été tués.", "place:djebok"),
    ("Nine were killed at Tonka on Sunday, 60 km from Goundam.", "place:tonka"),
    ("Four herders were killed in a Fulani camp at Baye, in the Bankass cercle.", "place:baye"),
    ("Four were killed in an army camp at Baye, in the Bankass cercle.", "near:baye"),
    ("Six people were killed in the town of Nara.", "place:nara"),
    ("Non loin d’Andéramboukane, seize nomades ont été tués.", "near:anderamboukane"),
    ("Cinq pêcheurs ont été tués sur le lac Faguibine.", "unit:tombouctou.goundam"),
    ("In Ménaka cercle, 16 nomads were killed.", "unit:menaka"),
    ("Des dozos ont tué neuf habitants de Nouh Bozo, dans la commune de Diondiori, cercle de Ténenkou.",
     "unit:mopti.tenenkou.diondiori"),
])
def test_what_stands_beside_a_name_says_what_is_meant(text, expected):
    assert read(text)[0].ref == expected


def test_a_distance_spelled_out_is_never_the_place_itself():
    text = "Lundi, dix élèves de Bandiagara ont sauté sur une mine à cinq kilomètres de Songho : quatre morts."
    assert ref(text, "fr") == "near:songho"


@pytest.mark.parametrize(("text", "name", "role"), [
    ("Le convoi devait gagner Léré avant la nuit. Il a été attaqué : six morts.", "Léré", "destination"),
    ("A truck hired in Hombori was stopped on Tuesday and its driver shot.", "Hombori", "origin"),
    ("Un collègue de Gao hausse les épaules : « On l’a tué parce qu’il restait. »", "Gao", "context"),
    ("« Ils ont tué six hommes », tranche le maire de la commune, dans le cercle de Ténenkou.", "Ténenkou", "speaker"),
    ("Trois routiers ont été tués, indique l’union des routiers à Dakar.", "Dakar", "speaker"),
    ("Madougou (cercle de Koro) : des hommes armés ont abattu quatre habitants.", "Madougou", "scene"),
])
def test_where_people_were_to_go_set_out_or_speak_is_no_scene(text, name, role):
    assert next(w.role.value for w in read(text) if name in w.text) == role


@pytest.mark.parametrize("text", [
    "Gao is on edge. A boat was fired on close to Bamba on Monday; four traders died, the mayor of Bamba commune said.",
    "Six traders were killed on Monday near Bamba, in the commune of Bamba, residents of Gao said."])
def test_a_unit_that_has_a_namesake_elsewhere_is_no_answer(text):
    assert ref(text, "en").count(".") < 2


def test_what_is_near_a_place_of_the_capital_is_read_without_a_cercle():
    assert ref("Two guards were killed on Monday near Faladié, in Commune VI of Bamako.", "en").startswith("unit:bamako")
