"""What is a scene and what is none: gatherings that were hit, sources that tell, ways and lists."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.model import WhereRole
from geo.reports.output import as_plain
from geo.reports.places import find_places
from geo.reports.text import make_report

DAY = date(2024, 8, 2)  # a Friday


def roles(lang, text):
    report = make_report(text, published_on=DAY, publisher="Test", lang=lang)
    return {w.text: w.role for w in find_places(report)}


def place(lang, text):
    report = make_report(text, published_on=DAY, publisher="Test", lang=lang)
    found = [c for c in as_plain(extract(report))["candidates"] if c["kind"] == Kind.INCIDENT]
    return found[0]["place"] if found else None


@pytest.mark.parametrize(("lang", "text", "name", "role"), [
    ("en", "Twenty died on Tuesday when a drone hit a wedding ceremony in Boulkessi.", "Boulkessi",
     WhereRole.SCENE),
    ("en", "Twenty died in raids in July. The government held a ceremony in Boulkessi.",
     "Boulkessi", WhereRole.CONTEXT),
    ("fr", "L’armée a repoussé mardi une attaque visant les troupes basées à Gossi ; deux soldats sont morts.",
     "Gossi", WhereRole.SCENE),
    ("en", "The raid follows the massacre of 35 people this month in another Dogon village, Sobane Da.",
     "Sobane Da", WhereRole.SCENE),
    ("en", "According to local sources, the four traders were carried off by armed men in Gossi.",
     "Gossi", WhereRole.SCENE),
    ("en", "Nine traders were killed on Tuesday, according to a nurse, who was reached in Gossi.",
     "Gossi", WhereRole.SPEAKER),
    ("fr", "Neuf commerçants ont été tués mardi, selon un infirmier joint à Gossi.", "Gossi",
     WhereRole.SPEAKER),
    ("en", "On Tuesday the two men were taken to the centre of Gossi and stoned to death.", "Gossi",
     WhereRole.SCENE),
    ("fr", "Quatre hommes ont été conduits mardi à Gossi et fusillés.", "Gossi", WhereRole.SCENE),
    ("en", "After the raid the wounded were taken to Gossi and died there.", "Gossi",
     WhereRole.DESTINATION),
])
def test_where_it_was_done(lang, text, name, role):
    assert roles(lang, text)[name] is role


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nine people died on Tuesday on the road from the Zalaram Mine to Bamako. The convoy was 75 kilometres west of Bamako when it was attacked.",
     ("75 kilometres west of Bamako", None)),
    ("en", "The group took credit on Tuesday for the attack in the Kayes region, which killed nine. The convoy was hit on the road from Kayes to Bamako.",
     ("on the road from Kayes to Bamako", "Kayes")),
    ("fr", "Plus au sud, dans le secteur de Bankass, deux civils ont été tués mardi. « Deux civils ont été tués ce mardi dans le village de Zalaram, dans la commune rurale de Tori », a dit le maire.",
     ("village de Zalaram, dans la commune rurale de Tori", "Mopti")),
    ("en", "Nine men were abducted on Tuesday 55 km from the town of Zalaram. Later that evening, gunmen attacked a checkpoint in the Ségou region and killed three.",
     ("55 km from the town of Zalaram", None)),
])
def test_of_a_way_or_a_sector_the_closer_words_stand(lang, text, expected):
    at = place(lang, text)
    assert (at["text"], at["adm1"]) == expected


def test_a_town_of_which_the_report_tells_alone_is_not_widened():
    at = place("en", "Gunmen killed nine people at Gossi on Tuesday. Gossi and Hombori are market towns.")
    assert at["adm3"] == "Gossi"


@pytest.mark.parametrize(("lang", "text", "name", "role"), [
    ("fr", "Deux civils ont été tués mardi à Tori, a déclaré le maire de la localité proche de Ouenkoro.",
     "proche de Ouenkoro", WhereRole.SPEAKER),
    ("en", "Nine died on Tuesday in a raid, an official for nearby Bandiagara said.",
     "nearby Bandiagara", WhereRole.SPEAKER),
    ("en", "Gunmen killed two people near Bandiagara on Tuesday.", "near Bandiagara",
     WhereRole.SCENE),
    ("fr", "Le bilan de mardi a été établi par une mission du poste de sécurité de Diankabou dépêchée sur les lieux.",
     "poste de sécurité de Diankabou", WhereRole.CONTEXT),
    ("fr", "Mardi, les uns ont été tués sur le plateau, d’autres sur la plaine de Bankass.",
     "plaine de Bankass", WhereRole.CONTEXT),
    ("fr", "Mardi, six hommes ont été tués sur la plaine de Bankass.", "plaine de Bankass",
     WhereRole.SCENE),
    ("en", "Six people were killed on Tuesday in strikes at Tinzaouatene, near Algeria.", "Algeria",
     WhereRole.CONTEXT),
])
def test_a_post_an_office_and_a_country_beside_are_no_scenes(lang, text, name, role):
    assert roles(lang, text)[name] is role
