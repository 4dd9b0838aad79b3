"""A place that is named for somebody, beside another or as part of a longer name is no pin."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report


def ref(text):
    found = extract(make_report(text, published_on=date(2024, 5, 20), publisher="Test"))
    wheres = [c.where for c in found.candidates if c.kind is Kind.INCIDENT]
    return wheres[0].ref if wheres and wheres[0] else ""


@pytest.mark.parametrize(("text", "expected"), [
    ("Le maire de Hombori, dans la région de Mopti, a été enlevé samedi par des hommes armés.", "unit:mopti"),
    ("The mayor of Hombori, in the Mopti region, was kidnapped on Saturday by gunmen.", "unit:mopti"),
    ("On Saturday the village chief of Songho, in the Bandiagara cercle, was abducted by armed men.", "unit:mopti.bandiagara"),
    ("Samedi, le préfet de Ténenkou a été enlevé par des hommes armés.", "unit:mopti"),
    # where he was is told: in another place, at home
    ("The mayor of Hombori was kidnapped on Saturday in Boni by gunmen.", "place:boni"),
    ("Le maire de Konna a été enlevé samedi à son domicile par des hommes armés.", "unit:mopti.mopti.konna"),
])
def test_an_office_is_no_scene(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("Les habitants de Songho, dans le cercle de Bandiagara, ont été attaqués mardi. Quatre villageois ont été tués dans un "
     "hameau, à quelques kilomètres."), "near:songho"),
    ("The village of Songho in the Bandiagara cercle was spared, but on Tuesday gunmen killed four people in a nearby hamlet.",
     "near:songho"),
    ("Songho, a village in the Bandiagara cercle, mourns. On Tuesday gunmen killed five farmers in a field a few kilometres away.",
     "near:songho"),
    # who fled to it or was stationed in it was not hit there
    (("On Tuesday gunmen killed five people in Songho, a village in the Bandiagara cercle. The survivors took shelter in a nearby "
     "village."), "place:songho"),
    (("Mardi, des hommes armés ont tué cinq personnes à Songho, village du cercle de Bandiagara. Les femmes se sont réfugiées dans "
     "un hameau voisin."), "place:songho"),
])
def test_a_nameless_place_is_near_the_one_named(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Six men were killed on Tuesday, residents of Diallassagou said. Soldiers shot them not far from their village, they said.",
     "near:diallassagou"),
    ("Six hunters from Diallassagou were killed in an ambush on Tuesday outside their village.", "near:diallassagou"),
    ("Six hunters were killed on Tuesday in Diallassagou, in the Bankass cercle. The survivors buried them near their village.",
     "place:diallassagou"),
])
def test_their_village_is_that_of_the_people_told_of(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("The mission condemns the killings of 9 May at Inkalafa, 30 km from Gao, and at Tin-Agarof, both in the Gao region, in "
     "which 31 civilians died."), "unit:gao"),
    ("Seize civils ont été tués le 9 mai à Inkalafa, à 30 km de Gao, et à Tin-Agarof, dans la région de Gao.", "unit:gao"),
    ("Douze civils ont été tués mardi à Diallassagou et à Tin-Agarof.", "unit:mopti.bankass"),
    ("Twelve people were killed on Tuesday in Diallassagou, Gomossara and other villages of the Bankass cercle.",
     "unit:mopti.bankass"),
    # what follows "and in" is no second scene
    (("Twelve civilians were killed on Tuesday in Diallassagou, in the Bankass cercle, and in Bamako the government declared "
     "mourning."), "place:diallassagou"),
    (("Twelve civilians were killed on Tuesday in Diallassagou, in the Bankass cercle, and in March the same village had been "
     "attacked."), "place:diallassagou"),
])
def test_one_known_village_of_several_is_no_pin(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Cinq personnes ont été tuées mardi à Inekar Tafouk, dans la région de Ménaka.", "unit:menaka"),
    ("Gunmen killed five people on Tuesday in the hamlet of Konna Sabari, in the Mopti region.", "unit:mopti"),
    ("Gunmen killed five people on Tuesday near Gao Airport.", "near:gao"),
])
def test_a_longer_name_is_another_place(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("Mardi, une mine d'or, à environ 120 km de Kayes, a été attaquée par des hommes armés qui ont tué quatre gardiens.\n\n"
     "Le même jour, un camp de l'armée avait été pris pour cible à Kayes."), "near:kayes;120"),
    ("On Tuesday seven villagers were killed in Ségué, not far from the town of Bandiagara. The plain of Bankass was calm.",
     "near:bandiagara"),
    ("On Tuesday seven villagers were killed in Songho, not far from Bandiagara.", "place:songho"),
])
def test_what_lies_far_off_is_not_refined(text, expected):
    assert ref(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # the unit of a place that nobody knows is told elsewhere
    (("Des habitants de Boulandissou, dans la région de Kayes, racontent l'arrivée mardi d'une patrouille. Cinq marchands ont été "
     "arrêtés. Des bergers ont découvert leurs corps à 5 kilomètres de Boulandissou."), "unit:kayes"),
    (("Attaques au Mali : violences dans la région de Mopti\n\nMardi, un convoi est tombé dans une embuscade au niveau de la "
     "localité de Parouka. Douze forains ont été tués.\n\nDimanche déjà, cinq habitants du village de Farabougou, dans la région "
     "de Ségou, avaient été tués."), "unit:mopti"),
    # a commune after which no place is called; a forest is none
    ("Gunmen seized five workers on Tuesday near Kobri, in western Mali.", "unit:kayes.kita"),
    ("La position militaire de Dioungani, dans le cercle de Koro, a été attaquée mardi. Neuf soldats ont été tués.",
     "near:dioungani"),
    ("Les militaires de Dioura ont tué mardi trois civils à Toguéré-Coumbé, dans le cercle de Ténenkou.", "place:toguere-coumbe"),
    ("Gao, Mali – Armed men killed nine villagers on Tuesday, a local official said.", ""),
])
def test_what_a_report_tells_of_unknown_places(text, expected):
    assert ref(text) == expected
