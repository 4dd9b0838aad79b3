"""Posts called after their owner, towns among regions, units around places that nobody knows."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report


def ref(lang, text):
    report = make_report(text, published_on=date(2024, 4, 5), publisher="Test", lang=lang)
    found = [c.where for c in extract(report).candidates if c.kind is Kind.INCIDENT]
    return found[0].ref if found and found[0] else ""


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Mardi, trois soldats ont été tués dans une attaque contre un camp de la Mission de l’ONU au Mali (Minusma) à Kidal.", "near:kidal"),
    ("fr", "Un attentat a tué mardi vingt hommes dans le camp du MOC à Gao.", "near:gao"),
    ("en", "Ten soldiers were killed on Tuesday when rockets hit the base of the U.N. mission in Gao.",
     "near:gao"),
    ("fr", "Une attaque a fait six morts mardi à Kidal contre une base de la Minusma.", "near:kidal"),
    ("en", "Gunmen killed six people on Tuesday in Kidal.", "unit:kidal"),
    ("fr", "Mardi, dix civils ont été tués à Kidal. L’un des obus est tombé à la sortie de la ville.",
     "place:kidal"),
    ("fr", "Mardi, un commerçant a été tué à Tombouctou, dans le quartier Abaradjou.",
     "place:tombouctou"),
    ("en", "Gunmen raided a factory in Kayes, the main city of the west, on Tuesday and killed three.",
     "place:kayes"),
    ("fr", "Mardi, vingt personnes ont été tuées à Welingara, près de Nara.", "near:nara"),
    ("fr", "Mardi, l’armée a exécuté dix hommes dans le village de Welingara, dans la région centrale de Nara.", "place:welingara-nara"),
    ("en", "On Tuesday a bus was driving through the Douentza territory when it struck a mine, killing eight.", "unit:mopti.douentza"),
    ("en", "The convoy was stopped on Tuesday after it passed through Bourem; ten were killed at Bamba.",
     ""),
    ("en", "BAMAKO, Mali: Ten civilians were killed on Tuesday near Hombori by gunmen.",
     "near:hombori"),
    ("en", "Drones killed six civilians on Tuesday in Tinzaouatene.",
     "unit:kidal.abeibara.tinzawatene"),
])
def test_a_post_is_near_and_a_town_is_meant_where_words_show_it(lang, text, expected):
    found = ref(lang, text)
    assert found == expected if expected else not found.startswith("place:bourem")


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "L’armée a tué des civils dans deux villages de la région de Ségou. Mardi, dans le village de Wazzoukou, elle a tué dix hommes.", "unit:segou"),
    ("fr", "À Ber, dans la région de Tombouctou, des bergers ont été enlevés en mars ; un autre dans celle de Gao. Mardi, au village de Wazzoukou, dix hommes ont été tués.", ""),
    ("fr", "Mardi, un convoi a été attaqué entre Wazzoukou et Lakamané, dans le secteur de Kayes ; dix soldats ont été tués.", "unit:kayes"),
])
def test_an_unknown_village_lies_in_the_one_region_of_its_report(lang, text, expected):
    found = ref(lang, text)
    assert found == expected if expected else found.startswith(("unlocated:", ""))


def test_a_title_is_no_scene():
    text = ("Gunmen killed ten people on Tuesday in the village of Kani Bonzon, in Bankass circle, "
            "Bankass Mayor Amadou Test said.")
    assert ref("en", text) == "place:kani-bonzon"


def test_who_had_come_from_a_town_was_not_killed_there():
    assert ref("en", "On Monday gunmen killed ten men who had come from Sofara.") == ""
