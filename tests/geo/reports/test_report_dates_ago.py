"""How long ago it was: weeks with their play, bounds, months; days that are those of something else."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report

MONDAY = date(2024, 5, 20)


def days(text, lang, role="event"):
    found = find_dates(make_report(text, published_on=MONDAY, lang=lang))
    return [f"{w.start}/{w.end}" if w.start != w.end else str(w.start)
            for w in found if w.role.value == role]


@pytest.mark.parametrize(("lang", "when", "expected"), [
    ("en", "a week ago", "2024-05-12/2024-05-14"), ("en", "barely a week ago", "2024-05-12/2024-05-14"),
    ("en", "just two weeks ago", "2024-05-04/2024-05-08"), ("en", "about three weeks ago", "2024-04-26/2024-05-02"),
    ("en", "nearly two weeks ago", "2024-05-04/2024-05-08"), ("en", "less than a week ago", "2024-05-13/2024-05-19"),
    ("en", "less than two weeks ago", "2024-05-06/2024-05-19"), ("en", "more than a week ago", "2024-05-07/2024-05-12"),
    ("en", "barely a month ago", "2024-04-01/2024-04-30"), ("en", "less than a month ago", "2024-04-20/2024-05-19"),
    ("en", "exactly a week ago", "2024-05-13"), ("en", "four days ago", "2024-05-16"),
    ("fr", "il y a une semaine", "2024-05-12/2024-05-14"), ("fr", "il y a une semaine à peine", "2024-05-12/2024-05-14"),
    ("fr", "il y a à peine une semaine", "2024-05-12/2024-05-14"), ("fr", "il y a deux semaines", "2024-05-04/2024-05-08"),
    ("fr", "voici trois semaines", "2024-04-26/2024-05-02"), ("fr", "il y a environ deux semaines", "2024-05-04/2024-05-08"),
    ("fr", "il y a moins d'une semaine", "2024-05-13/2024-05-19"), ("fr", "il y a moins de deux semaines", "2024-05-06/2024-05-19"),
    ("fr", "il y a plus d'une semaine", "2024-05-07/2024-05-12"), ("fr", "il y a près d'un mois", "2024-04-01/2024-04-30"),
    ("fr", "il y a une quinzaine de jours", "2024-05-03/2024-05-07"), ("fr", "il y a une dizaine de jours", "2024-05-08/2024-05-12"),
    ("fr", "il y a tout juste une semaine", "2024-05-13"), ("fr", "il y a quatre jours", "2024-05-16"),
])
def test_so_long_ago(lang, when, expected):
    told = {"en": f"Six herders were shot dead {when} near Ténenkou.",
            "fr": f"Six éleveurs ont été abattus {when} près de Ténenkou."}[lang]
    assert days(told, lang) == [expected]
    opening = when[0].upper() + when[1:]
    told = {"en": f"{opening}, six herders were shot dead near Ténenkou.",
            "fr": f"{opening}, six éleveurs ont été abattus près de Ténenkou."}[lang]
    assert days(told, lang) == [expected]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "The April 22 attack near Dioungani left seven soldiers dead.", "2024-04-22"),
    ("en", "Residents fear a repeat of the May 3 drone strike near Tessit, which killed six.", "2024-05-03"),
    ("en", "Two soldiers died in a March 17 incident at Ber.", "2024-03-17"),
    ("fr", "Selon des habitants, hier, des hommes armés ont tué six éleveurs près de Tessit.", "2024-05-19"),
    ("fr", "Selon la mission, ce matin, un véhicule a sauté sur une mine près de Tessit, tuant un soldat.", "2024-05-20"),
    ("en", "According to residents, yesterday, armed men killed six herders near Tessit.", "2024-05-19"),
])
def test_the_day_is_the_deeds(lang, text, expected):
    assert days(text, lang) == [expected]


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Une frappe a tué six civils dans l'ancien camp abandonné le 31 mars dernier à Kidal."),
    ("en", "An air strike hit a camp near Kidal vacated by the mission on March 31, killing six civilians."),
    ("en", "Drones struck a camp in Kidal which was abandoned on March 31."),
    ("fr", "Les journaux de ce vendredi reviennent sur l'attaque de Soumpi, qui a fait 14 morts."),
    ("en", "Newspapers on Friday led with the attack on Soumpi, which killed 14 soldiers."),
    ("fr", "Aujourd'hui, Dinangourou est un village fantôme : son imam a été tué et les habitants ont fui."),
    ("en", "Today the village is a ghost town: its chief was killed and everyone fled."),
])
def test_the_day_is_another_ones(lang, text):
    assert days(text, lang) == []


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "On 3 May 22 attacks left nine dead.", "2024-05-03"),
    ("fr", "Aujourd'hui, des hommes armés ont tué neuf éleveurs.", "2024-05-20"),
    ("en", "Today gunmen killed nine herders.", "2024-05-20")])
def test_what_must_stay(lang, text, expected):
    assert days(text, lang) == [expected]
