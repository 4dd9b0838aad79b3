"""Places by the shape of their sentence: heads of items, letters, ends of ways, what crosses water."""

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


def ref(text, lang, published=date(2024, 7, 30)):
    report = make_report(text, published_on=published, publisher="Test", lang=lang)
    found = [c.where for c in extract(report).candidates if c.kind is Kind.INCIDENT]
    return found[0].ref if found and found[0] else ""


@pytest.mark.parametrize(("text", "name"), [
    ("10 June 2024, approx. 10:00 hrs. Tin-Hama, Ansongo cercle. Fighters shot a trader.", "Tin-Hama"),
    ("Tuesday 4 March, Tin-Hama, Ansongo cercle. Fighters shot a trader.", "Tin-Hama"),
    ("Location: Petaka, Douentza cercle. Two men were executed.", "Petaka"),
    ("Lieu : Petaka, cercle de Douentza. Deux hommes ont été exécutés.", "Petaka"),
    ("Dimanche 6 juillet, Zouéra (cercle de Goundam). Une colonne a exécuté onze personnes.", "Zouéra"),
    ("C’était en mars, dans un campement près de Nampala. Les soldats ont abattu sept hommes.", "Nampala"),
    ("It was a Tuesday in May, at a well near Gossi. The soldiers shot seven men.", "Gossi"),
    ("Ber : enlèvement d’un commerçant par des inconnus.", "Ber"),
])
def test_a_place_that_heads_what_follows_is_the_scene(text, name):
    assert role(text, name) == WhereRole.SCENE


@pytest.mark.parametrize(("text", "name"), [
    ("Kidal, le 21 janvier 2025. Deux hommes ont été tués à Ber.", "Kidal"),
    ("Done at Kidal on 3 March 2025. Two men were killed.", "Kidal"),
    ("Fait à Kidal, le 3 mars 2025. Deux hommes ont été tués.", "Kidal"),
    ("From: the committee of the site of Faladié. Nine men were killed.", "Faladié"),
    ("De : le comité du site de Faladié. Neuf hommes ont été tués.", "Faladié"),
    ("Quatre garçons ont été embarqués ; ils seraient enfermés à Sévaré.", "Sévaré"),
    ("Five men were arrested and are being held in Sévaré.", "Sévaré"),
    ("Elders in Djenné denied that the hunters had killed four herders.", "Djenné"),
    ("Gunmen killed four. Prices in Gao market have doubled since.", "Gao"),
])
def test_where_it_was_written_or_people_are_held_is_no_scene(text, name):
    assert role(text, name) != WhereRole.SCENE


@pytest.mark.parametrize(("text", "name"), [
    ("Soldiers reached Marébougou on foot. Going house to house, they made men lie down. Thirteen were shot.", "Marébougou"),
    ("Elements of the army presented themselves at the well of Intachdaït. They bound two shepherds.", "Intachdaït"),
    ("Riders entered Fatao, in the Diéma cercle, at noon. Three agents were shot.", "Fatao"),
    ("Des assaillants ont visé Qzxolo, gros bourg du cercle de Youwarou, tuant six personnes.", "Qzxolo"),
    ("Men surrounded Vrubo Sare, a Fulani hamlet seven kilometres from Madiama. Twelve were killed.", "Vrubo Sare"),
    ("Panic swept through Boura when armed men killed two.", "Boura"),
    ("Les tirs ont touché les déplacés du site installé à la sortie sud de la ville de Ménaka : quatre morts.", "Ménaka"),
    ("Une pinasse qui traversait le lac Débo a été mitraillée, seize morts.", "lac Débo"),
    ("Fusillade à Gossi hier soir.", "Gossi"),
])
def test_a_verb_or_a_word_for_a_hamlet_shows_the_scene(text, name):
    assert role(text, name) == WhereRole.SCENE


@pytest.mark.parametrize(("text", "precision"), [  # never finer than the words
    ("Shells fell on the weekly market in the Timbuktu region, killing 14.", GeoPrecision.ADM1),
    ("Une bombe a tué deux élèves dans une école de la région de Mopti.", GeoPrecision.ADM1),
    ("Sept hommes ont été abattus près de Nampala, dans la région de Ségou.", GeoPrecision.NEAR),
    ("Seven were shot at the eastern entrance to the town of Gossi.", GeoPrecision.NEAR),
    ("Deux soldats sont morts peu après Gossi.", GeoPrecision.NEAR),
    ("Two soldiers were killed shortly before Gossi.", GeoPrecision.NEAR),
    ("A boat was shot at on Lake Débo, in Youwarou cercle; 16 died.", GeoPrecision.ADM2),
    ("Qzxolo, gros bourg du cercle de Youwarou, a été attaqué : six morts.", GeoPrecision.ADM2),
])
def test_never_finer_than_the_shape(text, precision):
    (where,) = (w for w in read(text) if w.role is WhereRole.SCENE)
    assert where.resolution.precision is precision
    assert not where.resolution.adm3


@pytest.mark.parametrize("text", [
    "Six died between Zégoua, on the border with Ivory Coast, and Sikasso.",
    "L’embuscade entre Koury, à la frontière du Burkina Faso, et Koutiala a fait six morts.",
    "The lorry blew up between Gossi, a town in the Gourma, and Hombori, killing two.",
    "Six died on the road between Zégoua (near the border) and Sikasso.",
])
def test_what_is_said_of_an_end_leaves_the_way_one(text):
    assert [w.resolution.is_route for w in read(text) if w.role is WhereRole.SCENE] == [True]


@pytest.mark.parametrize(("lang", "text", "expected"), [  # the report says once where it plays
    ("en", ("The last bell of Hombori\n\nThe headmaster had come to Hombori in 1998 with a box of chalk.\n\nHe taught for years.\n\n"
           "One evening in July 2022 two men on a motorbike called him out and shot him dead."), "place:hombori"),
    ("fr", ("Le boulanger de Hombori\n\nIl était arrivé à Hombori avec un sac de farine.\n\nOn l’aimait.\n\n"
           "Le 27 juillet 2022, deux hommes ont tiré sur lui. Il est mort."), "place:hombori"),
    ("en", ("We are the people of Songho, in the cercle of Bandiagara.\n\nOn 9 October 2021 fighters "
           "entered our village and killed five elders."), "place:songho"),
    ("fr", ("Nous sommes les habitants de Songho, dans le cercle de Bandiagara.\n\nLe 9 octobre 2021, des "
           "combattants ont attaqué notre village et tué cinq vieux."), "place:songho"),
    ("en", ("We, the people of Songho, in the cercle of Bandiagara, write to you.\n\nOn 9 October 2021 armed men "
           "stopped a car on the way out of our village and killed seven."), "near:songho"),
    ("en", ("What a video shows\n\nOn 3 June 2024 soldiers killed eight people, a clip shows.\n\n"
            "A baobab and a line of cliffs match satellite pictures of Songho, in the Bandiagara cercle."),
     "place:songho"),
    ("en", "Niono has a new canal.\n\nOn Tuesday the army killed 12 men in an operation in the north.", ""),
    ("en", "On Monday gunmen shot dead five herders.\n\nThe families have fled to Hombori.", ""),
    ("fr", "Lundi, cinq bergers ont été tués dans la brousse.\n\nDes renforts sont arrivés à Hombori.", ""),
    ("fr", ("Une voiture partie de Niono avec des réfugiés a été attaquée le 3 janvier 2024, huit morts.\n\n"
           "À Dioura, disent les uns ; près de Nampala, jurent les autres."), "unlocated"),
])
def test_an_event_without_a_place_lies_where_the_report_plays(lang, text, expected):
    found = ref(text, lang)
    assert found == expected or (expected == "unlocated" and not found.startswith(("place:", "near:")))


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "On 3 May 2024 soldiers executed nine people at Sokolo, in the Niono cercle, following an attack on their post.",
     "place:sokolo"),
    ("fr", ("Le 3 mai 2024, des soldats ont exécuté neuf personnes à Sokolo, dans le cercle de Niono, à la suite "
           "d’une attaque contre leur poste."), "place:sokolo"),
    ("fr", "Gossi : le 30 mars 2024, un engin explosif a tué deux gendarmes à la sortie nord de la localité.", "near:gossi"),
    ("en", "Gossi: on 30 March 2024 a mine killed two gendarmes at the edge of the town.", "near:gossi"),
    ("fr", ("« Yangasso pleure », titre le journal. Mercredi, des hommes ont attaqué cette bourgade du cercle de Bla : "
           "huit tués."), "place:yangasso"),
    ("en", "“Yangasso mourns”, says the paper. On Wednesday men attacked this town of the Bla cercle, killing eight.",
     "place:yangasso"),
])
def test_scenes_by_shape(lang, text, expected):
    assert ref(text, lang) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("GAO / ANSONGO – 2 May. Tessit. Three traders were killed by gunmen.", "unit:gao.ansongo.tessit"),
    ("MOPTI / KORO – 3 May. Two men were abducted while ploughing.", "unit:mopti.koro"),
    ("SEGOU / NIONO: gunmen shot two farmers on 4 May.", "unit:segou.niono"),
    ("Mopti/Douentza - 5 May. Three women were killed on their way to a well.", "unit:mopti.douentza"),
])
def test_where_notes_file_an_item_is_a_unit_and_no_town(text, expected):
    assert ref(text, "en", date(2025, 5, 6)) == expected
