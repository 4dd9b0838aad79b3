"""Where an event lies in wordings of many kinds: what armed people do, who speaks, how near."""

from __future__ import annotations

from datetime import date

import pytest
from report_places_samples import read

from geo.model.vocabulary import GeoPrecision, Kind
from geo.reports.extract import extract
from geo.reports.model import WhereRole
from geo.reports.text import make_report


def role(text, name):
    return next(w.role.value for w in read(text) if name in w.text)


def told(text, lang):
    report = make_report(text, published_on=date(2024, 7, 30), publisher="Test", lang=lang)
    return [c.where for c in extract(report).candidates if c.kind is Kind.INCIDENT]


@pytest.mark.parametrize(("text", "name"), [  # no word for the deed stands beside the place
    ("On Monday soldiers drove into Sokolo, in the Niono cercle. They shot eight men.", "Sokolo"),
    ("The same unit went to Toguel, a hamlet in Diabaly commune. It burned 30 homes.", "Toguel"),
    ("Fighters turned up in Dinangourou on Friday. Four people were killed.", "Dinangourou"),
    ("Soldiers encircled the village of Malémana, in Ténenkou cercle. They killed 14 men.", "Malémana"),
    ("Militants moved through the bush around Tidermène, in Ménaka cercle, taking zakat.", "Tidermène"),
    ("Armed men climbed over a wall in Fatoma, in the cercle of Mopti, and led a man away.", "Fatoma"),
    ("Soldiers and “white foreign soldiers” arrived by helicopter in Dia, a town in the Ténenkou cercle.", "Dia"),
    ("They came to Sokolo, counted the men and shot ten.", "Sokolo"),
    ("Insurgents have taken the town of Farabougou. Nine hunters were killed.", "Farabougou"),
    ("Des hommes de la katiba sont entrés à Monimpébougou le 11 août. Deux personnes ont été enlevées.", "Monimpébougou"),
    ("Mardi, des individus armés ont fondu sur Kani Bonzon. Bilan : sept tués.", "Kani Bonzon"),
    ("Des éléments armés se sont présentés à Kargue, dans la commune de Dandoli, à l’aube.", "Kargue"),
    ("Nampala woke up to gunfire on Thursday.", "Nampala"),
    ("Le 3 mai, Sokolo a vécu une nuit de terreur : sept morts.", "Sokolo"),
    ("Les blessés venaient de Zouera, où une frappe avait fait sept morts.", "Zouera"),
    ("Survivors from Petaka, where gunmen killed eight people, have fled.", "Petaka"),
    ("Au moins neuf personnes ont été tuées dans l’attaque de lundi soir à Soye.", "Soye"),  # "ne" in "neuf"
])
def test_what_armed_people_come_to_is_the_scene(text, name):
    assert role(text, name) == WhereRole.SCENE


@pytest.mark.parametrize(("text", "name"), [
    ("Dozens of families have arrived in Douentza since Saturday, when gunmen killed eight.", "Douentza"),
    ("The survivors of the attack found refuge in Sévaré.", "Sévaré"),
    ("Des familles ont trouvé refuge à Mopti après l’attaque.", "Mopti"),
    ("Après la tuerie, les villageois se sont repliés sur Bankass.", "Bankass"),
    ("Reinforcements arrived in Gossi after the attack.", "Gossi"),
    ("Le véhicule se rendait à Gossi quand il a sauté sur une mine.", "Gossi"),
])
def test_others_come_to_a_place_for_shelter(text, name):
    assert role(text, name) != WhereRole.SCENE


@pytest.mark.parametrize(("text", "name"), [
    ("Two gendarmes were killed, hospital staff in Gossi said.", "Gossi"),
    ("Two gendarmes were killed, said a bus driver from Gossi.", "Gossi"),
    ("Two gendarmes were killed, according to the police of Gossi.", "Gossi"),
    ("Deux gardes ont été tués, d’après la gendarmerie de Gossi.", "Gossi"),
    ("Deux gardes ont été tués, rapporte un élu de Gossi.", "Gossi"),
    ("Deux gardes ont été tués, a indiqué une source hospitalière à Gossi.", "Gossi"),
])
def test_the_place_of_who_speaks_is_no_scene(text, name):
    assert role(text, name) == WhereRole.SPEAKER


@pytest.mark.parametrize(("text", "expected"), [
    ("At the health post in Gossi, where the injured were carried, three died.", WhereRole.CONTEXT),
    ("The hospital of Gossi has counted eleven dead since the attack.", WhereRole.CONTEXT),
    ("À Gossi, l’hôpital a reçu dix-sept blessés après l’attaque.", WhereRole.CONTEXT),
    ("Le dispensaire de Gossi a soigné six blessés après la frappe.", WhereRole.CONTEXT),
    ("Gunmen attacked the hospital of Gossi.", WhereRole.SCENE),
    ("Le centre de santé de Gossi a été attaqué lundi.", WhereRole.SCENE),
])
def test_a_hospital_is_a_scene_only_where_it_was_hit(text, expected):
    assert role(text, "Gossi") == expected


@pytest.mark.parametrize(("said", "lang"), [
    ("an hour’s drive from Gossi", "en"), ("a two-hour walk from Gossi", "en"),
    ("within sight of Gossi", "en"), ("on the northern outskirts of Gossi", "en"),
    ("a short distance outside Gossi", "en"), ("downriver from Gossi", "en"),
    ("à deux heures de piste de Gossi", "fr"), ("à une poignée de kilomètres de Gossi", "fr"),
    ("à un jet de pierre de Gossi", "fr"), ("à l’entrée nord de Gossi", "fr"),
    ("en contrebas de Gossi", "fr"), ("au poste de la garde nationale de Gossi", "fr"),
])
def test_nearness_in_any_words_is_no_pin(said, lang):
    opened = "Five people were killed on Monday" if lang == "en" else "Cinq personnes ont été tuées lundi"
    (where,) = told(f"{opened} {said}.", lang)
    assert where.resolution.precision is GeoPrecision.NEAR
    assert not where.resolution.adm3


@pytest.mark.parametrize(("said", "lang"), [
    ("on the stretch of the RN16 that runs from Douentza to Hombori", "en"),
    ("along the Douentza–Hombori stretch of the RN16", "en"),
    ("between Douentza, in the Mopti region, and Hombori", "en"),
    ("entre les villages de Douentza et de Hombori", "fr"),
    ("sur la route nationale 16 reliant Douentza à Hombori", "fr"),
    ("sur le tronçon Douentza-Hombori", "fr"),
])
def test_ways_are_told_in_many_words(said, lang):
    opened = "Five people were killed on Monday" if lang == "en" else "Cinq personnes ont été tuées lundi"
    (where,) = told(f"{opened} {said}.", lang)
    assert where.resolution.is_route


@pytest.mark.parametrize(("lang", "text", "ref"), [
    ("en", "Five people were killed on Monday in the north of the Gao region.", "unit:gao"),
    ("fr", "Cinq personnes ont été tuées lundi au sud du cercle de Gourma-Rharous.", "unit:tombouctou.gourma-rharous"),
    ("en", "Five people were killed on Monday in Kéwa, a rural commune in the Djenné cercle.", "unit:mopti.djenne.kewa"),
    ("fr", "Cinq personnes ont été tuées lundi à Dougouténé I, dans le cercle de Koro.", "unit:mopti.koro.dougoutene-1"),
    ("en", "Five people were killed on Monday in Adiora, a watering place in the commune of Ouinerden.", "place:adiora"),
    ("fr", "Cinq civils ont été tués lundi à Ouonkoro, grosse bourgade au bord de la mare, dans le cercle de Bankass.",
     "place:ouonkoro"),
    ("en", "Fighting broke out on Monday in the Ansongo sector and nine people were killed near the village of Tessit.",
     "near:tessit"),
    ("en", "A bus from Ségou for Bamako was stopped on Monday near Konobougou. Three merchants were killed.",
     "near:konobougou"),  # on the way told, a name of several places is that of the one beside it
    ("fr", "Un car qui assurait la liaison Gao-Bamako a été mitraillé lundi non loin de Hombori : deux morts.",
     "near:hombori"),
    ("en", "Soldiers killed 12 people on Monday at the well of Qzxolo. It lies in the commune of Anefis.",
     "unit:kidal.kidal.anefif"),  # where the next sentence puts what nobody knows
    ("en", "Gunmen killed two people on Monday near the tollgate of Gossi.", "near:gossi"),
    ("fr", "Lundi, sept jeunes de Gossi ont été tués par des hommes armés à environ cinq kilomètres du village.", "near:gossi"),
    ("en", "On Monday gunmen attacked herders from Gossi two hours’ walk from the village and killed three.", "near:gossi"),
    ("fr", "Deux bergers ont été tués lundi dans les pâturages de Gossi.", "near:gossi"),
    ("en", "On Monday a drone killed three people in Gossi. On Tuesday, two were killed in Diré.", "unit:tombouctou.gourma-rharous.gossi"),
])
def test_the_closest_that_the_words_say(lang, text, ref):
    assert told(text, lang)[0].ref == ref


def test_what_explains_where_somebody_speaks_is_no_scene():
    text = "“We fled,” said an old man in Sokolo, on the outskirts of Niono. On Monday gunmen killed 19 in his village."
    assert role(text, "outskirts") == WhereRole.SPEAKER
    assert role("Gunmen killed two people at Koryoumé, the port of Timbuktu.", "port") == WhereRole.CONTEXT


def test_a_headline_places_what_the_text_leaves_vague():
    text = ("Mali: traders recount the drone strike on the Adiora fair\n\n"
            "Eleven people were killed on Saturday in a drone strike in the Gourma, traders said.")
    assert told(text, "en")[0].ref == "place:adiora"


@pytest.mark.parametrize(("lang", "text", "ref"), [
    ("fr", "Un gendarme a été tué lundi à la brigade de Diallassagou.", "near:diallassagou"),
    ("fr", "Des hommes armés ont attaqué la brigade territoriale de Koutiala. Un gendarme est mort.", "near:koutiala"),
    ("fr", "La brigade de gendarmerie de la ville de Koutiala a été attaquée lundi. Deux morts.", "near:koutiala"),
    ("en", "The gendarmerie brigade of Diallassagou was attacked on Monday; one gendarme was killed.", "near:diallassagou"),
    ("en", "Gunmen attacked the gendarmerie station in Koutiala and killed two gendarmes.", "near:koutiala"),
    ("fr", "Des inconnus s'en sont pris lundi au commissariat de Koutiala. Un policier a été tué.", "place:koutiala"),
    ("fr", "Le commissariat de police de Koutiala a été attaqué lundi, deux policiers ont été tués.", "place:koutiala"),
    ("en", "The police station of Koutiala was attacked on Monday; two officers were killed.", "place:koutiala"),
])
def test_a_station_is_at_its_town(lang, text, ref):
    assert [w.ref for w in told(text, lang)] == [ref]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Le commissariat de Koutiala a ouvert une enquête sur la mort de deux éleveurs, tués lundi à Sokolo."),
    ("fr", "La brigade de gendarmerie de Koutiala a annoncé que deux éleveurs avaient été tués lundi à Sokolo."),
    ("en", "The police station of Koutiala opened an inquiry into the death of two herders killed on Monday at Sokolo."),
])
def test_a_station_that_inquires_is_no_scene(lang, text):
    assert all("koutiala" not in w.ref for w in told(text, lang))
