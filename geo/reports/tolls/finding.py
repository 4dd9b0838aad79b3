"""The tolls of a report."""

from __future__ import annotations

from geo.reports.model import Report, Toll
from geo.reports.tolls.chunks import chunks_of
from geo.reports.tolls.counting import tolls_of
from geo.reports.tolls.words import sentences


def find_tolls(report: Report) -> tuple[Toll, ...]:
    """Find the figures of harm in what a report tells, in the order of the text.

    Captions and furniture are not read. Figures follow the coding handbook, section 3.
    """
    lang = "fr" if report.lang == "fr" else "en"
    found: list[Toll] = []
    for words in sentences(report):
        found += tolls_of(words, chunks_of(words, lang), lang, found)
    return tuple(found)
