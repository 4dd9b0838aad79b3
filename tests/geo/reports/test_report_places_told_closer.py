"""Places that the words tell closer: distances, sectors, seats of communes, neighbours, and names that are none."""

from __future__ import annotations

import pytest
from report_read import incidents


def where(text):
    """Give the first event's precision and the finest of its units."""
    place = incidents(text)[0]["place"]
    unit = "/".join(filter(None, (place["adm1"], place["adm2"], place["adm3"])))
    return f"{place['precision']} {unit}".strip() if place["status"] == "resolved" else place["status"]


@pytest.mark.parametrize(("text", "expected"), [  # up to 50 km it is in the town's cercle
    ("Three soldiers were killed on Monday when their truck hit a mine 25 km south-west of Bandiagara.", "near Mopti/Bandiagara"),
    ("Trois soldats ont été tués lundi par une mine à 35 km au nord-est de Sévaré.", "near Mopti/Mopti"),
    ("Two drivers were killed on Monday near the village of Songobia, west of Bandiagara.", "near Mopti/Bandiagara"),
    ("Two drivers were killed on Monday 45 km north of Gao.", "near Gao"),  # over the cercle's limit
    ("Two drivers were killed on Monday 80 km north of Gao.", "near Gao"),
    ("Two drivers were killed on Monday north of Gao.", "near Gao"),
    ("Quatre soldats ont été tués lundi à environ 20 km de Konna, sur la route Konna-Douentza.", "near Mopti/Mopti"),
    ("Two drivers were killed on Monday on the road from Gao to Ansongo, 30 km from Gao.", "near Gao/Gao"),
    ("Two drivers were killed on Monday between Gao and Ansongo, 100 km from Labbezanga.", "adm1 Gao"),
])
def test_a_distance_is_told_in_its_cercle(text, expected):
    assert where(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Nine soldiers were killed on Sunday near the town of Tessit.", "near Gao/Ansongo"),
    ("Nine soldiers were killed on Sunday in the town of Tessit.", "adm3 Gao/Ansongo/Tessit"),
    ("Une patrouille a été attaquée mardi à 12 km de Talataye ; quatre morts.", "near Gao/Ansongo"),
    ("Nine soldiers were killed near Tessit on Sunday.\n\nIn the Kayes region, two died on Monday.", "ambiguous"),
    ("Nine soldiers were killed on Sunday near Boni.", "ambiguous"),
])
def test_what_is_near_a_commune_s_own_town_is_near_that(text, expected):
    assert where(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Lundi, des hommes armés ont attaqué le poste à péage de Tarkosso, à San, dans la région de Ségou : un gendarme tué.", "adm2 Ségou/San"),
    ("In the sector of Segou, locality of Niamakoro-Bala, a mine killed five soldiers on Monday.", "adm1 Ségou"),
    ("Dans le secteur de Ténenkou, village de Toguelimba, une mine a tué lundi deux soldats.", "near Mopti/Ténenkou"),
    ("On 8 May seven men were killed in the fields of the village of Tankoro (Farako sub-prefecture) near Segou.", "near Ségou/Ségou"),
    ("Three peacekeepers were killed on Monday near Siby (region of Bamako).", "near Koulikoro/Kati"),
    ("Trois personnes ont été tuées lundi à Sirakoroba, dans la région de Bamako.", "adm1 Bamako/Bamako"),
    ("Trois ouvriers ont été tués lundi à Naréna, localité malienne située à 100 km de Bamako.", "adm3 Koulikoro/Kangaba/Naréna"),
    ("Vingt personnes ont été tuées mardi par une patrouille dans des villages des communes de Sokoura et de Baye.", "adm2 Mopti/Bankass"),
    ("Le raid de lundi a visé la localité de Djallassagou, tuant six hommes.", "exact Mopti/Bankass/Diallassagou"),
])
def test_units_and_sectors_hold_what_is_named_in_them(text, expected):
    assert where(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Six hommes ont été tués lundi dans le village de Sirakoroba, a dit un élu de la commune voisine de Dialloubé.", "near Mopti/Mopti"),
    ("Gunmen killed six men on Sunday in a village called Tarkan, said the mayor of nearby Ouenkoro.", "near Mopti/Bankass"),
    ("Dimanche, des hommes ont tué 23 personnes dans les villages de Bidi, Sankoro et Tarkan, a dit le maire de la localité voisine d'Ouenkoro.",
     "adm2 Mopti/Bankass"),
    ("Gunmen killed six men on Sunday in the village of Sirakoroba, said the mayor of Ouenkoro.", "unlocated"),
    ("Gunmen killed six men on Sunday in the village of Moura, said the mayor of nearby Ouenkoro.", "exact Mopti/Djenné/Togué Mourari"),
    ("Four people were killed on Friday by a mine in the central Mopti region.\n\nTheir car hit it between Kontza and Tolle.", "adm1 Mopti"),
])
def test_a_neighbour_or_the_unit_told_places_what_nobody_knows(text, expected):
    assert where(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Soldiers killed twelve men on Monday in the town of Diafarabe.\n\nThe activist is close to Ginal Suudu, an association of herders.",
     "exact Mopti/Ténenkou/Diafarabé"),
    (("“Thanks to God, mujahideen in the Macina region, led by their emir, carried out a raid on a camp of the army in Mondoro on Sunday, killing "
     "nine soldiers,” the group said."), "near Mopti/Douentza"),
    ("Les frappes de mardi ont tué quatorze civils à Kidal, dans l'ex-camp de la Mission Intégrée des Nations Unies.", "adm3 Kidal/Kidal/Kidal"),
    ("Lundi, une attaque contre la base du détachement de Dialoubé sis à Bandiagara a tué huit soldats.", "near Mopti/Bandiagara"),
    ("Gunmen attacked the U.N. peacekeeping headquarters in Timbuktu on Monday, killing seven.", "near Tombouctou/Tombouctou"),
    ("A nurse was abducted on Thursday in southern Mali. Abductions have been more common in northern Mali.", "country"),
    ("Les soldats ont tué lundi sept hommes dans le village de Massadougou.", "unlocated"),
    ("Two of our colleagues were abducted on Monday between Gao and Kidal, says the agency.", "country"),
])
def test_bodies_persons_and_asides_are_no_scenes(text, expected):
    assert where(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (("Soldiers killed two dozen herders at a market on Monday, an activist said.\n\nWomen in the town of Diafarabe, where the killings took place, "
     "marched.\n\nLast month bodies were found near a camp in the Koulikoro region."), "exact Mopti/Ténenkou/Diafarabé"),
    ("L'armée a tué vingt éleveurs sur un marché lundi, selon un élu.\n\nÀ Diafarabé, où les faits se sont déroulés, des femmes ont défilé.",
     "adm3 Mopti/Ténenkou/Diafarabé"),
    ("Nine men were killed on Monday in Sofara.\n\nIn Moura, where he was born, the mayor wept.", "exact Mopti/Djenné/Fakala"),
    (("Neuf soldats sont tombés mardi dans une attaque dans la localité de Ségou. « Ils ont été pris mardi dans une embuscade entre Dogofry et Nampala », "
     "dit l'armée."), "adm2 Ségou/Niono"),
])
def test_the_report_tells_where_it_was_done(text, expected):
    assert where(text) == expected
