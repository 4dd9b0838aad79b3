"""Where an event lies: what is no scene, what points back, and what several places make."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import GeoStatus, Kind
from geo.reports.extract import extract
from geo.reports.text import make_report
from geo.reports.tolls import find_deeds


def incidents(text, lang="en"):
    report = make_report(text, published_on=date(2024, 1, 18), publisher="Test", lang=lang)
    return [c for c in extract(report).candidates if c.kind is Kind.INCIDENT]


def ref(text, lang="en"):
    where = incidents(text, lang)[0].where
    return where.ref if where else ""


@pytest.mark.parametrize(("lang", "text"), [  # hospital, morgue, mourning: not where it happened
    ("fr", "Lundi, des hommes armés ont tué cinq bergers dans la brousse. Un blessé a été conduit au CSRéf de Bankass."),
    ("fr", "Lundi, cinq bergers ont été tués dans la brousse. Les corps reposent à la morgue de Mopti."),
    ("en", "On Monday gunmen shot dead five herders. The wounded are being treated in Koro."),
    ("en", "On Monday gunmen shot dead five herders. Families in the camp at Ansongo have begun three days of mourning."),
])
def test_where_the_dead_and_wounded_are_taken_is_no_scene(lang, text):
    assert ref(text, lang) == ""


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Le précédent de Moura hante les esprits. Lundi, dans ce village du cercle de Djenné, 30 personnes ont été tuées.",
     "place:moura"),
    ("en", "Everybody remembers Moura. On Monday, in that village of the Djenné cercle, 30 people were killed.",
     "place:moura"),
    ("fr", "Tous parlent de Sokolo. Lundi, dans ce village du cercle de Djenné, 30 personnes ont été tuées.",
     "unit:mopti.djenne"),  # what lies elsewhere is not meant
])
def test_this_village_of_a_unit_is_the_place_just_named(lang, text, expected):
    assert ref(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Le puits d’Asler n’a plus de margelle. Un obus l’a emportée lundi, tuant deux fillettes.", "place:asler"),
    ("fr", "Lundi, le bateau, qui reliait Gao à Mopti, a essuyé des tirs à hauteur de Boré, dans le cercle de Douentza, faisant deux morts.", "near:bore"),
    ("en", "Soldiers came to Sokolo, in the Niono cercle, on Monday and killed at least fourteen men.", "place:sokolo"),
    ("en", "On Monday gunmen killed 14 men at Kwala, in the Nara area north of Bamako.", "unit:nara"),
    ("en", "On Monday four gardeners were shot dead two kilometres west of Djenné.", "near:djenne;2w"),
    ("en", "On Monday two soldiers were killed by a mine 12 km out of Léré.", "near:lere"),
    ("fr", "Deux commerçants ont été égorgés lundi à Ber, à 60 km à l’est de Tombouctou.", "place:ber"),
    ("fr", "Lundi, un douanier a été tué au poste de douane de Koury, dans le cercle de Yorosso.", "near:koury"),
    ("en", "On Monday more than 30 soldiers died when insurgents overran an army base. The assault on Mondoro lasted hours.",
     "near:mondoro"),
    ("fr", "Lundi, trois morts à Farako, dans le cercle de Kolondiéba, et jeudi quatre à Farako, dans la région de Ségou.",
     "unit:sikasso.kolondieba.farako"),
])
def test_scenes(lang, text, expected):
    assert ref(text, lang) == expected


def test_one_event_at_many_places_is_at_none_of_them():
    listed = "On Monday gunfire was heard at dawn in Diboli, Niono, Molodo and Gogui. Three people were killed."
    assert ref(listed) == "country:mali"
    within = "On Monday gunfire was heard at dawn in Niono, Molodo and Sokolo. Three people were killed."
    assert ref(within) == "unit:segou.niono"
    assert ref(f"{listed} In Molodo, the attack lasted two hours.") == "place:molodo"


@pytest.mark.parametrize(("text", "expected"), [
    ("Lundi, des tirs ont tué deux enfants sur un bateau entre Gourma-Rharous et Bamba.", True),  # one Bamba is close by
    ("Lundi, deux soldats ont été tués entre Bamba et Téméra.", True),
    ("Lundi, deux soldats ont été tués entre Bamako et Bamba.", False),  # all are far from there
])
def test_the_ends_of_a_way_settle_each_other(text, expected):
    found = incidents(text, "fr")[0].where.resolution
    assert found.is_route
    assert (found.status is GeoStatus.RESOLVED) is expected


def test_on_the_way_is_the_journey_told_before():
    text = ("Families were making the journey north from Niono, in the Segou region, to the refugee camp at Mbera. "
            "On Monday nine people were killed on the way. An aid worker saw the burned-out vehicle near Dioura.")
    assert ref(text) == "route:niono-mauritania"


def test_accounts_that_differ_leave_the_place_open():
    text = "Lundi, un véhicule a été mitraillé. On déplore huit morts.\n\nÀ Dioura, disent les uns ; près de Nampala, jurent les autres."
    where = incidents(text, "fr")[0].where
    assert where.resolution.status is GeoStatus.AMBIGUOUS
    assert where.resolution.lat is None
    plain = text.replace("À Dioura", "À Sokolo, dans le cercle de Niono")
    assert incidents(plain, "fr")[0].where.ref.startswith("unlocated:More than one place is named")


def test_what_a_sentence_recalls_is_another_event():
    text = ("Les forces armées ont mené, le vendredi 5 janvier 2024, une mission de ratissage suite à l’embuscade survenue la "
            "veille entre Boni et Hombori, au cours de laquelle huit civils ont été tués.\n\nUn refuge a été traité par "
            "l’aviation à l’ouest de Mondoro, cercle de Douentza. Vingt et un terroristes ont été neutralisés.")
    told = {(c.when.start.day, c.killed.low, c.where.resolution.is_route) for c in incidents(text, "fr")}
    assert told == {(4, 8, True), (5, 21, False)}


@pytest.mark.parametrize(("lang", "text", "day", "killed"), [
    ("fr", "L’embuscade tendue samedi à Sofara a fait neuf morts, dit l’hôpital, où deux blessés ont succombé lundi.", 13, 9),
    ("fr", "Samedi, cinq bergers ont été tués à Sofara.\n\nUne marche blanche a été organisée mardi.", 13, 5),
    ("en", "Sevare, 17 January 2024 - Gunmen entered gardens at Sofara on Monday and shot four people dead.", 15, 4),
    ("fr", "Deux jours après, sept corps ont été retrouvés à Sofara. Ils avaient été tués lundi.", 15, 7),
    ("fr", "DIRPA. Lundi, à Sofara, une embuscade a tué quatre (04) de nos éléments et huit (08) civils.", 15, 12),
])
def test_days_and_tolls_of_what_comes_after(lang, text, day, killed):
    found = incidents(text, lang)[0]
    assert (found.when.start.day, found.killed.low) == (day, killed)


def test_the_month_of_may_is_no_conjecture():
    report = make_report("On 4 May, an ambush killed two. They may attack again.", lang="en")
    assert [d.hypothetical for d in find_deeds(report)] == [False, False, True]


@pytest.mark.parametrize(("lang", "text", "expected"), [  # of two places at once neither is it
    ("fr", "Quarante civils ont été tués lundi dans les villages de Dioungani et de Yoro.", "unit:mopti.koro"),
    ("fr", "Les villages de Dioungani et de Yoro, près de la frontière, ont été frappés lundi par une attaque meurtrière.",
     "unit:mopti.koro"),
    ("en", "Gunmen killed forty people on Monday in Dioungani and Yoro.", "unit:mopti.koro"),
    ("en", "Gunmen attacked the villages of Koulogon and Ogossagou on Monday, killing nine.", "unit:mopti.bankass"),
    ("en", "Gunmen killed nine people in Ogossagou on Monday; the wounded were taken to Bankass and Sévaré.", "place:ogossagou"),
])
def test_an_event_at_two_places_is_at_what_holds_both(lang, text, expected):
    assert ref(text, lang).startswith(expected)
