"""What is read in a small report, as plain data, for the tests and grids that look at no more than that."""

from __future__ import annotations

from datetime import date

from geo.reports.extract import extract
from geo.reports.output import as_plain
from geo.reports.text import make_report

PUBLISHED = date(2024, 5, 15)  # a Wednesday; the grids reckon their days from it


def candidates(text, lang=None, published_on=PUBLISHED, publisher=""):
    """Give the candidates of a text, whose language is found from its words where none is given."""
    report = make_report(text, published_on=published_on, publisher=publisher, lang=lang)
    return as_plain(extract(report))["candidates"]


ATTACK = {  # of which further words are read that blame nobody
    "en": "Gunmen killed nine civilians on Monday in Songho, Bandiagara cercle.",
    "fr": "Des hommes armés ont tué neuf civils lundi à Songho, dans le cercle de Bandiagara."}


def accused_alone(text, lang):
    """Give whom the one incident of a text is blamed on."""
    (one,) = incidents(text, lang)
    return {p["actor_id"] for p in one["perpetrators"]}


def incidents(text, lang=None, **report):
    """Give those candidates of a text that are incidents, no sums."""
    return [c for c in candidates(text, lang, **report) if c["kind"] == "incident"]
