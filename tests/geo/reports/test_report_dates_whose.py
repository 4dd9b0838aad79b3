"""To which of two words a day belongs: a raid that ended, an announcement with a day of its own."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.extract import extract
from geo.reports.text import make_report

DAY = date(2024, 5, 16)  # a Thursday


def days(text):
    found = extract(make_report(text, published_on=DAY, publisher="Test")).candidates
    return [f"{c.when.start}" if c.when else "" for c in found]


def roles(text):
    return [w.role.value for w in find_dates(make_report(text, published_on=DAY, publisher="Test"))]


@pytest.mark.parametrize(("text", "day"), [
    ("The ambush on Friday near Hombori ended with seven dead.", "2024-05-10"),
    ("The blast on Monday in Gossi resulted in seven people killed.", "2024-05-13"),
    ("Following the bloodshed on Saturday, a landmine killed a peacekeeper near Gossi on Sunday.",
     "2024-05-12"),
    ("After the raid on Friday, gunmen killed two traders in Gossi on Monday.", "2024-05-13"),
    ("Après l'attaque de vendredi, une mine a tué deux forains lundi près de Gossi.", "2024-05-13"),
    ("The army announced on Thursday the abduction of five traders near Ansongo on Friday.",
     "2024-05-10"),
    ("L'armée a annoncé jeudi l'enlèvement de cinq bergers à Ménaka vendredi.", "2024-05-10"),
    ("L'armée a annoncé jeudi l'attaque d'un poste à Gossi mardi, qui a fait huit morts.",
     "2024-05-14"),
    ("Gunmen killed six soldiers near Gossi. Several were still unaccounted for as of Friday.", ""),
    ("Gunmen killed six soldiers near Gossi. Five were missing as of Friday.", ""),
    ("Gunmen killed six soldiers near Gossi. By Friday, five were still missing.", ""),
    (("Des hommes armés ont tué six soldats près de Gossi. Ce vendredi, à midi, deux habitants "
     "étaient toujours portés disparus."), ""),
    ("Two traders went missing near Gossi on Friday.", "2024-05-10"),
    ("On May 3, a helicopter flew over Gossi before soldiers arrived. Nine people were killed.",
     "2024-05-03"),
])
def test_the_day_of_the_deed(text, day):
    assert days(text) == [day]


def test_what_was_only_said_on_a_later_day_was_done_on_the_first():
    text = "After the attack on Saturday, the army said on Sunday that six soldiers were killed."
    assert roles(text)[:2] == ["event", "statement"]


def test_a_minister_who_resigned_did_no_harm():
    text = "The minister resigned on Sunday after violence that killed 90 civilians this year."
    assert roles(text)[0] == "other"
