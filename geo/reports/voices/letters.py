"""Whose letter a report prints: its "we" is the writer's and not the newspaper's."""

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Report, Span

_HEAD = 400  # characters in which a letter says whose it is
_LETTER = re.compile(
    r"^\W*(?:open letter|letter|petition|appeal|lettre ouverte|lettre|petition|appel|tribune)"
    r" (?:of|from|by|de la|des|du|de l'|de|d') ?(?!readers|lecteurs)"
    r"([^\n.;:]{4,90}?)(?= (?:to|addressed|au|a|aux|adressee?) |,|\n)", re.MULTILINE)


def letter_of(report: Report, low: str) -> Span | None:
    """Give where a printed letter names its author; nothing where the publisher wrote it."""
    known = builtin_actors().get(report.publisher_id)
    if report.publisher_id and known.speaker_class is not SpeakerClass.MEDIA:
        return None
    found = _LETTER.search(low, 0, _HEAD)
    return found.span(1) if found else None
