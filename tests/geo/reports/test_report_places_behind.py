"""Where words behind a name say that it lies: near a town, west of one, far from the capital."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.output import as_plain
from geo.reports.text import make_report

LATE, EARLY = date(2024, 8, 2), date(2019, 6, 21)  # Fridays after and before the regions of 2023


def place(lang, text, day=LATE):
    report = make_report(text, published_on=day, publisher="Test", lang=lang)
    found = [c for c in as_plain(extract(report))["candidates"] if c["kind"] == Kind.INCIDENT]
    return found[0]["place"] if found else None


def told(lang, text, day=LATE):
    """Give what is drawn and the units of the first incident's place."""
    at = place(lang, text, day)
    return (at["precision"], at["adm1"], at["adm2"], at["adm3"]) if at else None


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Six soldiers were killed on Tuesday in an ambush on a convoy heading for Niger, in the Ménaka region, an officer said.",
     ("adm1", "Gao", "Ménaka", None)),
    ("fr", "Six soldats ont été tués mardi dans une embuscade contre un convoi en partance pour le Niger, dans la région de Ménaka.",
     ("adm1", "Gao", "Ménaka", None)),
    ("en", "The air force struck on Tuesday together with Burkina Faso's military at Tinzaouatene near the Algerian border, killing six people.",
     ("adm3", "Kidal", "Abeïbara", "Tinzawatene")),
    ("en", "Mali's remote Kidal region was hit on Tuesday: gunmen killed nine herders there.",
     ("adm1", "Kidal", None, None)),
])
def test_another_country_before_a_place_does_not_swallow_it(lang, text, expected):
    assert told(lang, text) == expected


def test_a_village_of_another_country_is_not_drawn_in_mali():
    at = place("en", "Nine people were killed on Tuesday in Burkina Faso, in the village of Boura.")
    assert at is None or at["adm1"] is None


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Douze soldats sont morts dans l’attaque lancée mardi à Nampala, ville de la région de Ségou à plus de 510 km de Bamako, la capitale.",
     ("exact", "Ségou", "Niono", "Nampalari")),
    ("en", "Gunmen killed two on Tuesday at Niono, a town in the Ségou region more than 300 km from Bamako.",
     ("exact", "Ségou", "Niono", "Niono")),
])
def test_how_far_off_the_capital_is_says_nothing_beside_a_town_and_its_region(lang, text, expected):
    assert told(lang, text) == expected


def test_a_short_distance_still_locates():
    assert told("en", "Gunmen killed two people on Tuesday 40 km north of Gossi.")[0] == "near"


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "They struck on Tuesday in the village of Farabougou, near the town of Niono, and killed a young man.",
     ("exact", "Ségou", "Niono", "Dogofry")),
    ("fr", "Une patrouille a été accrochée mardi dans le secteur de Zalaram, à l’ouest de Tessit, et huit soldats ont été tués.",
     ("near", "Gao", "Ansongo", None)),
    ("en", "Four traders were carried off on Tuesday by armed men in the locality of Sincina, some ten kilometres from Koutiala.",
     ("adm3", "Sikasso", "Koutiala", "Sincina")),
    ("fr", "Cinq soldats « ont été tués mardi dans le village de Zalaram », près de Gourma-Rharous.",
     ("near", "Tombouctou", "Gourma-Rharous", None)),
])
def test_a_village_beside_a_town_is_drawn_as_closely_as_the_words_go(lang, text, expected):
    assert told(lang, text) == expected


def test_a_name_that_is_only_like_another_is_not_pinned():
    at = place("fr", "Un douanier a été tué mardi à la foire de Toubacoura, localité située dans le sud du pays.")
    assert at["lat"] is None


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "L’armée est venue lundi dans la commune de Banamba, région de Koulikoro. Mardi, à Guiré, dans la même zone, deux civils ont été tués. Bandiagara a aussi été touchée.",
     ("exact", "Koulikoro", "Nara", "Guiré")),
    ("fr", "Deux civils ont été tués mardi à Guiré, dans la même zone.", ("unknown", None, None, None)),
])
def test_the_same_zone_is_the_region_told_before(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("day", "text", "expected"), [
    (EARLY, "Nine villagers were killed on Monday in Sangha district.",
     ("adm3", "Mopti", "Bandiagara", "Sangha")),
    (LATE, "Nine villagers were killed on Monday in Sangha district.", ("adm2", "Mopti", None, None)),
    (LATE, "Nine villagers were killed on Monday in Bankass district.",
     ("adm2", "Mopti", "Bankass", None)),
])
def test_a_cercle_of_2023_lies_in_its_old_region_and_is_a_commune_before(day, text, expected):
    assert told("en", text, day) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Un attentat a tué mardi dix soldats dans une base militaire proche de l’aéroport international de Gao.",
     ("near", "Gao", "Gao", None)),
    ("fr", "Une attaque menée mardi contre une base à Gao a tué neuf soldats.",
     ("near", "Gao", "Gao", None)),
])
def test_a_base_by_an_airport_is_near_the_town(lang, text, expected):
    assert told(lang, text) == expected


@pytest.mark.parametrize(("day", "text", "expected"), [
    (EARLY, "Sept civils ont été tués lundi dans la région de Bandiagara.",
     ("adm2", "Mopti", "Bandiagara", None)),
    (LATE, "Sept civils ont été tués lundi dans la région de Bandiagara.",
     ("adm1", "Mopti", None, None)),
])
def test_a_region_of_2023_is_its_cercle_before(day, text, expected):
    assert told("fr", text, day) == expected


@pytest.mark.parametrize("lang_text", [
    ("en", "Two people were killed on Tuesday in the village of Pangadougou."),
    ("fr", "Deux personnes ont été tuées mardi au village de Pangadougou."),
])
def test_a_village_that_sounds_like_a_capital_abroad_is_just_unknown(lang_text):
    at = place(*lang_text)
    assert at is None or (at["status"], at["candidates"]) == ("unlocated", [])


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The traders were killed on Tuesday near Koutiala. The raiders burst into the locality of Sincina, some ten kilometres from Koutiala, and shot nine.",
     ("adm3", "Sikasso", "Koutiala", "Sincina")),
    ("fr", "Le hameau de Hèrèmakono, à 10 km de la ville de Niono, se relève. Mardi, des hommes armés y ont fait irruption et tué quinze personnes.",
     ("near", "Ségou", "Niono", None)),
])
def test_what_is_told_of_a_name_elsewhere_locates_it(lang, text, expected):
    assert told(lang, text) == expected
