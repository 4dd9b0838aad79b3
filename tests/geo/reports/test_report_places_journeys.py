"""Where a deed was done among places that people left, went to, guard, mourn in or write from."""

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
    ("en", "On Monday a bus left Bandiagara and never arrived. It was stopped on the road to Bankass by gunmen, who shot the driver dead.",
     "route:bandiagara-bankass"),
    ("en", "A coach from Gao was attacked on Monday on the road to Ansongo; four passengers were killed.", "route:gao-ansongo"),
    ("fr", "Lundi, un minibus en provenance de Koro a été attaqué sur la route de Bankass. Quatre passagers ont été tués.",
     "route:bankass-koro"),
    ("fr", "Lundi, deux gendarmes ont été tués sur la route de Bankass.", ""),  # the other end is unknown
])
def test_a_way_with_one_end_runs_from_where_the_journey_began(lang, text, expected):
    assert ref(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Lundi, un drone a frappé un convoi de déménagement à Hombori, tuant six personnes.", "unit:mopti.douentza.hombori"),
    ("en", "On Monday a drone hit a convoy of traders at Hombori, killing six.", "unit:mopti.douentza.hombori"),
    ("fr", "Lundi, des soldats partis de Sévaré ont exécuté neuf hommes à Hombori.", "unit:mopti.douentza.hombori"),
    ("en", "On Monday soldiers who had left Sévaré killed nine men in Hombori.", "unit:mopti.douentza.hombori"),
    ("en", "Nine people were killed on Monday. The wounded were taken to Hombori.", ""),
    ("fr", "Lundi, neuf hommes ont été tués. Les blessés ont été évacués vers Hombori.", ""),
])
def test_who_is_hit_on_the_way_is_hit_there(lang, text, expected):
    assert ref(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Des médias à la solde de Bamako mentent. Lundi, neuf bergers ont été tués à Hombori.", "unit:mopti.douentza.hombori"),
    ("en", "The lackeys of Bamako killed nine herders on Monday in Hombori.", "unit:mopti.douentza.hombori"),
    ("en", "Nine herders were shot dead on Monday. Gendarmes of Tominian have taken statements.", ""),
    ("fr", "La cour d’assises de Mopti juge les auteurs de l’attaque de Hombori, qui a fait neuf morts le 8 janvier.", "unit:mopti.douentza.hombori"),
    ("en", "The funeral of nine men killed on Monday took place in Hombori. They were shot at a checkpoint.", ""),
    ("fr", "Les obsèques de neuf hommes tués lundi se sont tenues à Hombori.", ""),
    ("en", "Gunmen opened fire on Monday on a funeral in Hombori, killing nine.", "unit:mopti.douentza.hombori"),
    ("fr", "Lundi, neuf déplacés de Mondoro ont été tués à Hombori.", "unit:mopti.douentza.hombori"),
    ("en", "Nine displaced people from Mondoro sheltering in Niono were killed on Monday at the site of Dogofry.", "place:dogofry"),
])
def test_a_government_a_court_mourners_and_a_home_are_no_scene(lang, text, expected):
    assert ref(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Lundi, dans le cercle voisin de Koro, neuf bergers ont été abattus.", "unit:mopti.koro"),
    ("fr", "Lundi, dans la commune limitrophe de Dioungani, neuf bergers ont été abattus.", "unit:mopti.koro.dioungani"),
    ("en", "On Monday, in the neighbouring cercle of Koro, nine herders were shot dead.", "unit:mopti.koro"),
    ("fr", "Le 8 janvier, à Boni, dans le cercle de Douentza, deux hommes sont morts sous les coups, à l’intérieur du camp.", "near:boni"),
    ("en", "On Monday two men were beaten to death inside the barracks in Hombori.", "near:hombori"),
    ("en", "On Monday gunmen raided the position of the hunters in Hombori, killing six.", "unit:mopti.douentza.hombori"),
    ("en", "Six farmers were killed in their fields on Monday, a short walk from Bankass.", "near:bankass"),
    ("fr", "Lundi, six personnes ont péri au large de Gourma-Rharous dans l’attaque d’une pinasse.", "near:gourma-rharous"),
    ("fr", "Lundi, douze commerçants ont été exécutés à l’est de Tombouctou.", "near:tombouctou;e"),
    ("fr", "Neuf personnes ont été tuées lundi dans la forêt classée de Hombori.", "near:hombori"),
])
def test_what_surrounds_a_place_or_lies_beside_it(lang, text, expected):
    assert ref(lang, text) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "GAO / ANSONGO – 2 January. Fafa, PM. Armed men killed six herders.", "place:fafa"),
    ("fr", "MOPTI / KORO – 12 janvier. Dioungani, nuit. Des inconnus ont tué six bergers.", "unit:mopti.koro.dioungani"),
    ("en", "I was a nurse at Dioura, in the Ténenkou cercle. On Monday men with guns came and shot the guard dead.", "place:dioura"),
    ("fr", "J’étais infirmier à Dioura, dans le cercle de Ténenkou. Lundi, des hommes armés sont venus et ont tué le gardien.",
     "place:dioura"),
    ("fr", "Lundi, des hommes armés ont tué deux maîtres en criant que l’école des Blancs était fermée.", ""),
])
def test_an_item_and_a_letter_say_where_they_play(lang, text, expected):
    assert ref(lang, text) == expected
