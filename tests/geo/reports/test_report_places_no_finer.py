"""A place is no finer than its words: ways, camps, lists, areas, and places that are no scene."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report


def ref(lang, text):
    report = make_report(text, published_on=date(2024, 1, 18), publisher="Test", lang=lang)
    found = [c.where for c in extract(report).candidates if c.kind is Kind.INCIDENT]
    return found[0].ref if found and found[0] else ""


@pytest.mark.parametrize(("lang", "text", "expected"), [
    # an end that nobody knows: the unit told, and no way that begins in its middle
    ("en", "Gunmen burned six lorries on Monday between Xorbadji and Lakamané, in the Kayes region. Two drivers were killed.", "unit:kayes"),
    ("fr", "Lundi, six camions ont été brûlés entre Xorbadji et Lakamané, dans la région de Kayes. Deux chauffeurs ont été tués.", "unit:kayes"),
    # a distance in brackets explains the way's end
    ("fr", "Lundi, un camion reliant Bintagoungou et Tonka (à environ 100 km au sud de la ville de Tombouctou) a été attaqué : trois morts.",
     "route:bintagoungou;tonka"),
    # soldiers hit in a post of theirs, also in a village
    ("en", "In the village of Mondoro, nine soldiers were killed on Monday in an attack on their camp.", "near:mondoro"),
    ("fr", "Dans le village de Mondoro, neuf soldats ont été tués lundi dans une attaque contre leur camp.", "near:mondoro"),
    ("en", "In the village of Mondoro, nine people were killed on Monday in an attack on the market.", "place:mondoro"),
    # a list one of whose villages nobody knows
    ("en", "Ouatagouna, Karou and Xorbadji were attacked on Monday. Thirty villagers were killed.", "unit:gao.ansongo"),
    ("fr", "Ouatagouna, Karou et Xorbadji ont été attaqués lundi. Trente villageois ont été tués.", "unit:gao.ansongo"),
    # other places of which the report tells what is no part of it
    ("fr", "Lundi, une patrouille a sillonné le cercle de Niono et tué six bergers. Le camp de Mourdiah a lui aussi été visé plusieurs fois.",
     "unit:segou.niono"),
    ("en", "On Monday a patrol killed six herders in the Niono cercle. The camp at Mourdiah has also been attacked several times.",
     "unit:segou.niono"),
    ("fr", ("Six bergers ont été tués lundi dans le cercle de Niono. Les communiqués de l’armée ne mentionnent qu’une frappe sur une forêt au "
     "sud de Sokolo."), "unit:segou.niono"),
    ("fr", "Cinq personnes ont été enlevées lundi dans la région de Mopti. Elles ont été relâchées mercredi près du village de Sévaré.",
     "unit:mopti"),
])
def test_no_finer(lang, text, expected):
    assert ref(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    # a commune called after its chief town
    ("fr", "Neuf hommes ont été tués lundi dans la commune de Nampala, région de Ségou.", "unit:segou.niono.nampalari"),
    ("en", "Nine men were killed on Monday in the commune of Nampala, Ségou region.", "unit:segou.niono.nampalari"),
    # "the village" is the one whose area was just named
    ("fr", ("La voiture avait quitté Hombori pour Douentza. Lundi, deux passagers ont été tués par balles dans la zone de Dallah, à environ deux "
     "kilomètres de ce village."), "near:dallah"),
    # an unknown name near one that the report's region tells
    ("fr", "La région de Tombouctou a été frappée lundi. Des drones ont tué six personnes dans le village d’Xorbadji, près de Gargando.",
     "near:gargando"),
])
def test_as_told(lang, text, expected):
    assert ref(lang, text) == expected
