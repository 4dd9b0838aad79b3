"""Whose account a report retells: one body's document, or the story of another newsroom."""

from __future__ import annotations

import re
from collections import Counter

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Report
from geo.reports.text.origin import publisher_id
from geo.reports.voices.cues import Act
from geo.reports.voices.lexicon import COMMENT
from geo.reports.voices.speeches import speeches

# Who looks into such events tells of his own findings, and so does a party; media pass on.
FINDERS = frozenset({SpeakerClass.UN, SpeakerClass.NGO_INTERNATIONAL,
                      SpeakerClass.CIVIL_SOCIETY_LOCAL, SpeakerClass.ARMED_GROUP})


def known_finder(actor_id: str) -> bool:
    """Tell whether an actor tells of what it found out or did, and does not pass on."""
    return builtin_actors().get(actor_id).speaker_class in {*FINDERS, SpeakerClass.STATE}


def document_of(report: Report) -> str:
    """Give whose report or communiqué the text retells, where it hears nobody else."""
    head = report.text[:_HEAD]
    if not _DOCUMENT.search(head):
        return ""
    told = Counter(f.actor_id for s in speeches(report) for f in s.speakers
                   if s.act in _TELLING and f.actor_id[:1] != "@" and f.actor_id not in _QUOTED)
    if not told:
        return ""
    body, often = told.most_common(1)[0]
    return body if known_finder(body) and often >= _SHARE * told.total() else ""


_SHARE = 0.8  # of all who speak, those who are quoted inside the document left out
_HEAD = 900  # characters in which a text says what it retells
_TELLING = frozenset({Act.SAY, Act.ACCORDING, Act.NAME, Act.CONFIRM})
_QUOTED = frozenset({"witnesses", "relatives-of-victims", COMMENT})
_DOCUMENT = re.compile(
    r"\b(?:communiqu[ée]|rapport|report|statement|d[ée]claration|enqu[êe]te)s?\b",
    re.IGNORECASE)


def newsroom_of(report: Report) -> str:
    """Give the newsroom whose story is reprinted: it says itself with whom it spoke."""
    spoke = report.origin and any(
        report.origin == publisher_id(m[1]) for m in _SPOKE.finditer(report.text))
    return report.origin if spoke else ""


_SPOKE = re.compile(r"\b(?:joint|contact|interrog|recoup|rencontr|sollicit)\w* par "
                    r"(?:l[’']|la radio )?"
                    r"([A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3})")
