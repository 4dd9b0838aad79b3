"""Days counted from other days, feasts of the calendar, and days on which something else was done."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report

THURSDAY = date(2024, 5, 16)


def days(text, lang, role="event"):
    found = find_dates(make_report(text, published_on=THURSDAY, lang=lang))
    return [f"{w.start}/{w.end}" if w.start != w.end else str(w.start)
            for w in found if w.role.value == role]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Nine people were killed two days before Saturday's fair.", "2024-05-09"),
    ("en", "Nine people were killed the day after Christmas Day.", "2023-12-26"),
    ("en", "Nine people were killed on the eve of Independence Day.", "2023-09-21"),
    ("en", "Nine people were killed on Easter Monday.", "2024-04-01"),
    ("en", "Nine people were killed on Christmas Day 2021.", "2021-12-25"),
    ("en", "Nine people were killed on the second Sunday of April.", "2024-04-14"),
    ("en", "Nine people were killed on the Friday before last.", "2024-05-03"),
    ("en", "Nine people were killed a week ago today.", "2024-05-09"),
    ("en", "Nine people were killed a fortnight ago.", "2024-04-30/2024-05-04"),
    ("en", "Nine people were killed in the week of 6 May.", "2024-05-06/2024-05-12"),
    ("en", "Nine people were killed in the last week of April.", "2024-04-01/2024-04-30"),
    ("en", "A Sunday night raid left nine dead.", "2024-05-12"),
    ("en", "It has been three days since gunmen killed nine people.", "2024-05-13"),
    ("fr", "Neuf personnes ont été tuées le lendemain de la Toussaint.", "2023-11-02"),
    ("fr", "Neuf personnes ont été tuées le lundi de Pâques.", "2024-04-01"),
    ("fr", "Neuf personnes ont été tuées le premier dimanche d'avril.", "2024-04-07"),
    ("fr", "L'attaque remonte à dimanche.", "2024-05-12"),
    ("fr", "Le préfet déplore la mort, samedi, de neuf paysans.", "2024-05-11"),
])
def test_a_day_is_reckoned(lang, text, expected):
    assert days(text, lang) == [expected]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Two days after the killing of nine people in Ber, their families on Tuesday closed the road.", ["2024-05-12"]),
    ("en", "Two days after the raid on Ber, gunmen on Tuesday killed nine people in Gossi.", ["2024-05-14"]),
    ("fr", "Mardi, trois jours après l'assassinat de neuf paysans, les commerces sont restés clos.", ["2024-05-11"]),
    ("fr", "Quarante-huit heures après la tuerie, le marché a rouvert mardi.", ["2024-05-12"]),
])
def test_what_follows_an_event_dates_it(lang, text, expected):
    assert days(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Survivors who reached Douentza on Wednesday counted nine killed on Sunday.", ["2024-05-12"]),
    ("en", "The gunmen arrived on Monday and killed nine people on Tuesday.", ["2024-05-14"]),
    ("en", "The trial opened on Monday of men accused of killing nine people on 3 March.", ["2024-03-03"]),
    ("en", "A burial took place on Saturday for the men killed the day before at Ber.", ["2024-05-10"]),
    ("en", "Sunday will not be forgotten: nine people were killed.", ["2024-05-12"]),
    ("fr", "Partis le 3, arrivés le 4, ils ont été lapidés le 5 mai.", ["2024-05-05"]),
    ("fr", "Une délégation est arrivée mardi à Ber, où neuf personnes ont été tuées dimanche.", ["2024-05-12"]),
])
def test_who_came_on_a_day_did_no_harm_on_it(lang, text, expected):
    assert days(text, lang) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The mayor, reached on Tuesday, said nine people had been killed the night before.", "2024-05-13/2024-05-14"),
    ("fr", "Le communiqué du 14 mai déplore neuf morts. Les faits remontent à l'avant-veille.", "2024-05-12"),
    ("en", "Until Sunday all was calm. That day, gunmen killed nine people.", "2024-05-12"),
    ("en", "Five were shot on 3 May. Gunmen killed two more 48 hours later.", "2024-05-05"),
])
def test_a_count_begins_at_the_day_last_told(lang, text, expected):
    assert days(text, lang)[-1] == expected


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "A Sunday in May is always quiet."),
    ("en", "Independence was won in a day."),
    ("en", "Nine people were killed before Eid."),
])
def test_no_day_is_made_of_what_names_none(lang, text):
    assert not [d for d in days(text, lang) if d.count("-") == 2 and "None" not in d]
