"""Days as the press tells them: of charges and burials, in quotations, counted from a month."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report


def dated(lang, text):
    report = make_report(text, published_on=date(2024, 4, 5), lang=lang)  # a Friday
    return [(w.role.value, f"{w.start}") for w in find_dates(report)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("en", "Soldiers shot nine herders this week, a coalition charged on Wednesday.",
     [("event", "2024-04-01"), ("statement", "2024-04-03")]),
    ("en", "The rebels charged into the village on Wednesday and shot ten.",
     [("event", "2024-04-03")]),
    ("en", "They had put the men into a boat on Monday and drowned them, a witness said.",
     [("event", "2024-04-01")]),
    ("en", "The mayor put the toll at 20 on Monday.", [("statement", "2024-04-01")]),
    ("en", "Gunmen stormed a hotel earlier in the day and shot nine, sources said on Thursday.",
     [("event", "2024-04-04"), ("statement", "2024-04-04")]),
    ("en", "It is the first fighting at Ber since the mission hurried out on Feb. 28.",
     [("other", "2024-02-28")]),
    ("fr", "Plus tôt dans la journée, un marché a été attaqué, ont indiqué jeudi des sources.",
     [("event", "2024-04-04"), ("statement", "2024-04-04")]),
    ("fr", "Début mars, l’armée a annoncé dans un communiqué avoir neutralisé 40 hommes.",
     [("statement", "2024-03-01")]),
    ("fr", "Un drone a bombardé une cérémonie de baptême, le 16 janvier dernier.",
     [("event", "2024-01-16")]),
    ("fr", "Dix civils ont été tués lundi lors d’une attaque imputée aux jihadistes, a indiqué un élu.",
     [("event", "2024-04-01")]),
    ("fr", "Des hommes ont été tués à Ber en mars dernier. Trois mois plus tôt, d’autres avaient péri.",
     [("event", "2024-03-01"), ("event", "2023-12-01")]),
])
def test_a_word_of_saying_or_doing_governs_its_day(lang, text, expected):
    assert dated(lang, text) == expected


def test_this_morning_is_the_speakers_where_another_day_was_told():
    quoted = "« Ce matin vers 7h, un camion de la mission a heurté une mine », a dit son porte-parole."
    assert dated("fr", quoted) == [("event", "2024-04-05")]
    assert dated("fr", f"Un camion a sauté jeudi près de Ber. {quoted}")[1][0] == "other"
