"""Whose a place is: a unit's name, an officer's seat, a post of duty; what others did elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report


def refs(lang, text):
    report = make_report(text, published_on=date(2024, 1, 18), publisher="Test", lang=lang)
    found = [c.where for c in extract(report).candidates if c.kind is Kind.INCIDENT]
    return [w.ref if w else "" for w in found]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    # a unit of fighters that bears a place's name
    ("en", "Three militiamen were killed on Tuesday near Diabaly in an ambush by the Macina Katiba.", "near:diabaly"),
    ("en", "Fighters of the Macina Katiba killed four villagers on Tuesday near Diabaly.", "near:diabaly"),
    # where an officer sits who speaks
    ("en", "Captain Keita, army spokesman in the northern town of Kidal, said six soldiers were killed on Monday near Hombori.", "near:hombori"),
    ("en", "Six soldiers were killed on Monday near Hombori, said Colonel Diarra, a senior commander of Malian troops in the northern town of Gao.", "near:hombori"),
    # whose army says so
    ("en", "Six soldiers were killed on Saturday near Hombori, Mali's army said.", "near:hombori"),
    ("en", "Six soldiers were killed on Saturday near Hombori, Mali's military government said.", "near:hombori"),
    # a base or post that was hit
    ("en", "A UN base was attacked on Monday in Hombori, killing two.", "near:hombori"),
    ("en", "Gunmen attacked a UN base on Monday in Hombori, killing two guards.", "near:hombori"),
    ("en", "An assault on a base near Diabaly on Sunday killed six soldiers.", "near:diabaly"),
    ("en", "Jihadists assaulted a base near Diabaly on Sunday, killing six soldiers.", "near:diabaly"),
    ("fr", "L'assaut contre une base près de Diabaly a tué six soldats dimanche.", "near:diabaly"),
    ("fr", "L'assaut d'un poste près de Diabaly dimanche a fait six morts.", "near:diabaly"),
    # where the dead man served
    ("fr", "Un gendarme en service à la brigade de Kadiolo a été tué mercredi à Misséni par des hommes armés.", "unit:sikasso.kadiolo.misseni"),
    ("fr", "L'attaque a eu lieu mercredi à Misséni. Elle a fait un tué, l'adjudant Koné, en service à la brigade territoriale de Kadiolo.",
     "unit:sikasso.kadiolo.misseni"),
    ("fr", "Des hommes armés ont attaqué lundi la brigade de gendarmerie de Kadiolo et tué un gendarme.", "near:kadiolo"),
    ("fr", "Un gendarme en service à la brigade de Kadiolo a été tué mercredi, selon une source.", "near:kadiolo"),
    # "a commune of the X region" is none called X
    ("en", "Six people were killed on Tuesday in a rural commune of the Segou region.", "unit:segou"),
    # several places with their units in brackets
    ("en", "Jihadists killed 45 people on Tuesday in Boni (Mopti region), Soumpi (Timbuktu region) and Menaka.", "country:mali"),
    ("fr", "Des hommes armés ont tué vingt personnes mardi à Koro (Mopti), à Niono (Ségou) et à Ménaka.", "country:mali"),
    # what others do elsewhere meanwhile
    ("en", "Six civilians were killed on Tuesday near Tenenkou, and in Mopti, residents are worried.", "near:tenenkou"),
])
def test_a_place_is_the_deeds(lang, text, expected):
    assert refs(lang, text)[:1] == [expected]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Douze civils ont été tués mardi dans le village de Massadougou, dans le centre du Mali."),
    ("en", "Twelve civilians were killed on Tuesday in the village of Massadougou, in central Mali."),
    ("fr", "Deux routiers ont été tués lundi dans le nord et, à Gao, les transporteurs ont cessé le travail."),
    ("fr", "Deux enfants ont été tués lundi dans le nord et, à Gao, des parents sont inquiets.")])
def test_no_town_stands_in_for_one_that_is_not_told(lang, text):
    assert not any(r.startswith(("place:", "near:", "unit:")) for r in refs(lang, text))
