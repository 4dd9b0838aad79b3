"""Printed days beside counted ones, days in a row, days that own a deed, datelines of agencies."""

from __future__ import annotations

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report


def told(lang, text):
    report = make_report(text, published_on=date(2025, 3, 6), lang=lang)
    return [(w.role.value, str(w.start), str(w.end)) for w in find_dates(report)]


@pytest.mark.parametrize(("lang", "text", "expected"), [
    ("fr", "Quatre hommes ont été tués avant-hier le 03/03 à Fatoma.", [("event", "2025-03-03", "2025-03-03")]),
    ("fr", "Le bac a été attaqué hier, mercredi 5 mars, à Fatoma.", [("event", "2025-03-05", "2025-03-05")]),
    ("en", "Four men were killed yesterday, 4 March, in Fatoma.", [("event", "2025-03-04", "2025-03-04")]),
    ("fr", "Hier, 3 personnes ont été tuées à Fatoma.", [("event", "2025-03-05", "2025-03-05")]),
    ("fr", "Les tueries ont eu lieu lundi, mardi et mercredi à Fatoma.", [("event", "2025-03-03", "2025-03-05")]),
    ("en", "Nine people were killed on Monday, Tuesday and Wednesday in Fatoma.", [("event", "2025-03-03", "2025-03-05")]),
    ("en", "The envoy condemns this morning's improvised explosive device (IED) attack near Boni.", [("event", "2025-03-06", "2025-03-06")]),
    ("en", "In Monday's statement the mission condemned the killing of nine men.", [("statement", "2025-03-03", "2025-03-03")]),
    ("fr", "Gao, 5 mars (AMAP) Neuf civils ont été tués dans la nuit du dimanche 2 au lundi 3 mars 2025 à Fatoma.",
     [("other", "2025-03-05", "2025-03-05"), ("event", "2025-03-02", "2025-03-03")]),
    ("fr", "Gao, 5 mars : neuf civils ont été tués à Fatoma.", [("event", "2025-03-05", "2025-03-05")]),
])
def test_days(lang, text, expected):
    assert told(lang, text) == expected
