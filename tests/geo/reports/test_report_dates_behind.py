"""Days behind other words: later in the day, in figures with blanks, after a colon, of a journey."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.dates import find_dates
from geo.reports.extract import extract
from geo.reports.text import make_report

DAY = date(2022, 3, 10)  # a Thursday


def dated(lang, text):
    report = make_report(text, published_on=DAY, publisher="Test", lang=lang)
    return [(w.role.value, f"{w.start}", f"{w.end}") for w in find_dates(report)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Neuf soldats ont été tués dans la nuit de lundi à mardi. Un peu plus tard dans la journée, une autre attaque a tué treize civils.",
     ("event", "2022-03-08", "2022-03-08")),
    ("en", "Nine were killed at Gossi on Monday. Later in the day, an ambush near Hombori killed six.",
     ("event", "2022-03-07", "2022-03-07")),
    ("fr", "Le samedi 17 /02/2018, une patrouille a été attaquée à Talataye.",
     ("event", "2018-02-17", "2018-02-17")),
    ("fr", "Les faits, selon son secrétaire général : le 21 février 2022, un détachement se rend à Sokolo.",
     ("event", "2022-02-21", "2022-02-21")),
    ("fr", "Selon un communiqué du 21 février 2022, un détachement a tué six hommes.",
     ("statement", "2022-02-21", "2022-02-21")),
    ("en", "The group claimed Sunday’s large-scale assault on a base that killed nine.",
     ("event", "2022-03-06", "2022-03-06")),
    ("en", "The army reinforced security on Wednesday around two villages where 40 people were killed.",
     ("other", "2022-03-09", "2022-03-09")),
    ("fr", "Un bateau a été attaqué dans la nuit du 6 au 7 mars. Lundi, le bateau a quitté la localité de Bamba.",
     ("other", "2022-03-07", "2022-03-07")),
    ("en", "The bus left Gao on Monday and was attacked near Ansongo.",
     ("event", "2022-03-07", "2022-03-07")),
])
def test_the_last_day_of_a_text(lang, text, expected):
    assert dated(lang, text)[-1] == expected


def test_late_in_the_day_is_no_day_of_its_own():
    assert dated("en", "Late in the day, six were killed near Hombori.") == []


def test_the_day_after_other_attacks_is_none_of_this_one():
    found = dated("fr", "Une attaque menée vendredi contre un camp, au lendemain de deux autres attaques, a tué neuf soldats.")
    assert found == [("event", "2022-03-04", "2022-03-04")]


def when(lang, text):
    report = make_report(text, published_on=DAY, publisher="Test", lang=lang)
    found = [c for c in extract(report).candidates if c.kind is Kind.INCIDENT]
    return f"{found[0].when.start}" if found and found[0].when else ""


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "On Monday soldiers patrolled in the village of Gossi. Six people were shot dead in the village.",
     "2022-03-07"),
    ("fr", "Lundi, des soldats étaient au village de Gossi. Six habitants ont été abattus dans le village.",
     "2022-03-07"),
    ("en", "Life was quiet in the village of Gossi until Monday. Gunmen had shot six people in the village.",
     ""),
])
def test_a_place_taken_from_another_sentence_brings_its_day(lang, text, expected):
    assert when(lang, text) == expected
