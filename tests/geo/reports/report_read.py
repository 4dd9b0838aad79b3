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


def incidents(text, lang=None, **report):
    """Give those candidates of a text that are incidents, no sums."""
    return [c for c in candidates(text, lang, **report) if c["kind"] == "incident"]
