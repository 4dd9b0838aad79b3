"""Whose account a report retells: one body's document, or the story of another newsroom."""

from __future__ import annotations

import re
from collections import Counter

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.events.cues import in_general, of_many
from geo.reports.model import Report, Span
from geo.reports.text.origin import publisher_id
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.lexicon import COMMENT
from geo.reports.voices.reading import read
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
    said = [(f.actor_id, s.content) for s in speeches(report) for f in s.speakers
            if s.act in _TELLING and f.actor_id[:1] != "@" and f.actor_id not in _QUOTED]
    if not said:
        return ""
    body, often = Counter(actor_id for actor_id, _ in said).most_common(1)[0]
    known = known_finder(body) and often >= _SHARE * len(said)
    return body if known and any(_tells(report, c) for i, c in said if i == body) else ""


def _tells(report: Report, content: Span) -> bool:
    """Tell whether words tell of harm: of no condolences, and of no mines in general."""
    harm = HARM.search(read(report).low, *content)
    said = report.text[slice(*content)]
    return harm is not None and not (in_general(said) or of_many(said))


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
