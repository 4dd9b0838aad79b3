"""Places as the press tells them: postings, brackets, capitals, headlines, lists and long roads."""

from __future__ import annotations

from datetime import date

import pytest
from report_read import candidates

WEDNESDAY = date(2019, 5, 15)


def where(text, lang):
    """Give precision (or status) and units of the first incident."""
    one = candidates(text, lang, published_on=WEDNESDAY)[0]["place"]
    said = one["precision"] if one["status"] == "resolved" else one["status"]
    return "route" if one["route"] else said, one["adm1"], one["adm2"], one["adm3"]


VILLAGE = ("adm3", "Mopti", "Koro", "Dinangourou")
EXACT = ("exact", "Mopti", "Koro", "Dinangourou")
NOWHERE = ("unlocated", None, None, None)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", ("Nine people were killed on Friday in the village of Dinangourou.\n\nThe attack came hours after troops who "
           "had been stationed near Dinangourou left their base, a councillor said."), EXACT),
    ("en", ("Gunmen killed nine people in the village of Dinangourou on Friday.\n\nSoldiers based near Dinangourou did "
           "not intervene, a resident said."), EXACT),
    ("fr", ("Neuf personnes ont été tuées vendredi dans le village de Dinangourou.\n\nLes militaires stationnés près de "
           "Dinangourou ne sont pas intervenus, selon un habitant."), EXACT),
    ("en", "Gunmen attacked soldiers stationed near Dinangourou on Friday and killed nine of them.",
     ("near", "Mopti", "Koro", None)),
    ("fr", "Neuf militaires postés près de Dinangourou ont été tués vendredi.", ("near", "Mopti", "Koro", None)),
])
def test_where_troops_are_posted_is_no_scene_unless_they_were_hit(lang, text, expected):
    assert where(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "units"), [
    ("fr", "Six civils ont été tués mardi entre Niono (centre) et Diabaly, lorsque leur véhicule a sauté sur une mine.",
     ("Ségou", "Niono", None)),
    ("fr", "Un autocar qui reliait Douentza (centre) à Gao (nord) a sauté mardi sur une mine : quatorze morts.",
     (None, None, None)),
    ("fr", "Un véhicule ralliant Gao à Ansongo a sauté mardi sur une mine, faisant neuf morts.", ("Gao", None, None)),
    ("fr", "Neuf forains ont été tués mardi sur la route Boni-Hombori.", ("Mopti", "Douentza", None)),
    ("en", "Nine traders were killed on Tuesday on the Koro-Diankabou axis.", ("Mopti", "Koro", None)),
])
def test_ways_with_brackets_and_dashes(lang, text, units):
    assert where(text, lang) == ("route", *units)


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Neuf chauffeurs ont été tués mardi sur la route qui relie la frontière sénégalaise à la ville de Kayes."),
    ("en", "Nine drivers were killed on Tuesday on a road leading from the Senegalese border to the city of Kayes."),
])
def test_a_road_from_a_border_to_a_town_is_a_way(lang, text):
    assert where(text, lang) == ("route", "Kayes", "Kayes", None)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", ("Two days before, gunmen had killed 14 people in the village of Tabakowal, the government said.\n\nThey "
           "killed nine in the village of Sorokebe on Friday. Both villages are in the central Mopti region."),
     ("adm1", "Mopti", None, None)),
    ("fr", ("Des hommes armés ont tué 14 personnes vendredi dans les villages de Tabakowal et Sorokébé.\n\nCes deux "
           "localités sont situées dans le cercle de Koro."), ("adm2", "Mopti", "Koro", None)),
    ("fr", ("Des hommes armés ont attaqué dimanche le village de Tabakowal, tuant neuf personnes.\n\nLe maire de "
           "Dioungani, dont dépend Tabakowal, a confirmé le bilan."), ("adm3", "Mopti", "Koro", "Dioungani")),
    ("en", ("Nine farmers were killed on Sunday in two villages, said the mayor of the rural commune of Dioungani, "
           "which covers the villages."), ("adm3", "Mopti", "Koro", "Dioungani")),
])
def test_villages_of_which_it_is_said_where_they_lie(lang, text, expected):
    assert where(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Neuf civils ont été tués mardi à Boulkessi, tout comme à Mondoro."),
    ("fr", "Neuf civils ont été tués mardi à Boulkessi, de même qu'à Mondoro."),
    ("en", "Nine civilians were killed on Tuesday in Boulkessi, as in Mondoro."),
    ("en", "Nine civilians were killed on Tuesday both in Boulkessi and in Mondoro."),
    ("fr", "Neuf civils ont été tués mardi à la fois à Boulkessi et à Mondoro."),
])
def test_two_villages_are_their_cercle_though_one_is_drawn_as_that(lang, text):
    assert where(text, lang) == ("adm2", "Mopti", "Douentza", None)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("La Mission de l'ONU au Mali rapporte que les deux attaques menées à Yoro et Gangafani, mardi, ont fait 41 "
           "morts."), ("adm2", "Mopti", "Koro", None)),
    ("fr", ("Neuf civils ont été tués mardi dans les secteurs de Dinangourou, région de Mopti, et de Tessit, région de "
           "Gao."), ("country", None, None, None)),
])
def test_lists_beside_a_country_or_over_two_regions(lang, text, expected):
    assert where(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Five people were killed on Saturday in a restaurant in Mali's capital when gunmen opened fire."),
    ("en", "Gunmen opened fire in a restaurant in the Malian capital on Saturday, killing five people."),
    ("en", "Gunmen killed five people on Saturday in a restaurant in the capital, Bamako."),
    ("fr", "Cinq personnes ont été tuées samedi dans un restaurant de la capitale malienne."),
    ("fr", "Des hommes armés ont tué cinq personnes samedi dans la capitale."),
])
def test_the_capital_is_bamako(lang, text):
    assert where(text, lang) == ("adm1", "Bamako", "Bamako", None)


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nine villagers were killed in Dinangourou on Saturday, a security source in the Malian capital told AFP.",
     VILLAGE),
    ("fr", "Neuf villageois ont été tués samedi à Dinangourou, a dit une source jointe depuis la capitale malienne.",
     VILLAGE),
    ("en", "The wounded were flown to the capital. Gunmen had killed nine villagers in Dinangourou on Saturday.", VILLAGE),
    ("en", ("Niger mourns\n\nGunmen killed five people on Saturday in a restaurant in the capital of the Tillabéri region. "
           "Niger's government blamed jihadists."), NOWHERE),
])
def test_a_capital_that_is_no_scene(lang, text, expected):
    found = candidates(text, lang, published_on=WEDNESDAY)
    assert not found or where(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Neuf civils ont été tués dimanche dans la capitale régionale, Ménaka."),
    ("fr", "Neuf civils ont été tués dimanche à Ménaka, principale ville de la région du même nom."),
    ("en", "Nine civilians were killed on Sunday in the regional capital Menaka."),
    ("en", "Nine civilians were killed on Sunday in Menaka, the region's main town."),
])
def test_a_regions_name_with_words_of_a_town_is_the_town(lang, text):
    assert where(text, lang) == ("exact", "Gao", "Ménaka", "Ménaka")


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Koro : neuf villageois tués à Dinangourou\n\nNeuf villageois ont été tués dimanche par des hommes armés.",
     VILLAGE),
    ("fr", ("Insécurité dans le cercle de Koro : neuf villageois tués\n\nNeuf villageois ont été tués dimanche par des "
           "hommes armés dans le village de Tabakowal."), ("adm2", "Mopti", "Koro", None)),
    ("en", ("Attack in Koro circle leaves nine dead\n\nNine people were killed on Sunday when armed men attacked the village "
           "of Tabakowal."), ("adm2", "Mopti", "Koro", None)),
    ("en", ("Nine killed in central Mali's Mopti region\n\nNine villagers were killed on Sunday when armed men attacked "
           "them, the mayor said."), ("adm1", "Mopti", None, None)),
])
def test_a_headline_holds_what_the_text_leaves_out(lang, text, expected):
    assert where(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", ("Neuf personnes ont trouvé la mort dimanche lorsque le véhicule qui les conduisait à la foire de Bandiagara a "
           "sauté sur une mine près de Dinangourou."), ("near", "Mopti", "Koro", None)),
    ("fr", "Neuf personnes qui allaient aux champs ont été tuées dimanche à Dinangourou.", VILLAGE),
    ("fr", "La première frappe, dimanche vers 21 heures, a touché le village de Dinangourou, tuant neuf personnes.", EXACT),
    ("en", ("Gunmen attacked a boat on the river on Sunday, killing nine passengers. The northern city of Timbuktu has been "
           "under blockade since August."), NOWHERE),
    ("fr", ("Dimanche, l'armée a subi deux attaques à Tabakowal Coura, dans le centre du pays. Cinq militaires ont été "
           "tués.\n\nUn enseignant du village de Sorokébé a été blessé le même jour."), ("country", None, None, None)),
])
def test_where_people_were_bound_and_what_else_goes_on(lang, text, expected):
    assert where(text, lang) == expected
