"""Stances of who looks into a matter: he opens an inquiry, closes it, or only asks for one."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass, Stance
from geo.reports.asked import Keyed
from geo.reports.voices.agreeing_en import probes, shuts, wants_inquiry
from geo.reports.voices.denials import (
    INQUIRY,
)
from geo.reports.voices.denying import Taken
from geo.reports.voices.own_side import STATE

WITNESSES = frozenset(
    {"witnesses", "relatives-of-victims", "local-civil-sources", "local-officials", "local-humanitarian-source"}
)


def probed(_content: str, speaker: str) -> Taken | None:
    """Give the stance of who looks into it."""
    known = speaker in STATE or not speaker or may_probe(speaker)
    return Taken(Stance.INVESTIGATES, value="announced") if known else None


def opened(content: str, speaker: str) -> Taken | None:
    """Give the stance of who opens or sends something, if it is an inquiry."""
    if builtin_actors().get(speaker).speaker_class is SpeakerClass.ARMED_GROUP:
        return None  # its men go and see; only an authority opens an inquiry
    if content.startswith("saisi") and speaker and speaker not in STATE and not may_probe(speaker):
        return None  # an association that goes to court
    found = INQUIRY.search(content[:110]) or (speaker not in WITNESSES and probes(content[:110]))
    return Taken(Stance.INVESTIGATES, value="announced") if found else None


def closed(content: str, _speaker: str) -> Taken | None:
    """Give the stance of who closes something, if it is an inquiry."""
    return Taken(Stance.INVESTIGATES, value="closed") if INQUIRY.search(content[:60]) or _CASE.search(content[:60]) or shuts(content) else None


_CASE = re.compile(r"\b(?:l'affaire|le dossier|la procedure|sans suite|non-lieu|the case|the file)\b")


def called(content: str, speaker: str) -> Taken | None:
    """Give the stance of who asks for something, if it is an inquiry."""
    if builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA:
        return None  # "l'armée, sollicitée par l'AFP"
    found = INQUIRY.search(content[:240]) or wants_inquiry(content[:240]) or _JUDGE.search(content[:240])
    return Taken(Stance.REPORTS, value="inquiry_called_for") if found else None


_JUDGE = Keyed(  # a judge who takes it up looks into it
    ("judge", "cour", "tribunal", "prosecutor", "juge", "icc", "justice", "procureur", "magistrat"),
    r"\b(?:(?:an? |the )?(?:\w+ ){0,2}(?:judges?|magistrates?|courts?|tribunals?|prosecutors?|criminal court)) (?:\w+ ){0,2}?(?:to (?:be )?(?:\w+ )?(?:named|appointed|look|take|open|hear|examine)|(?:be )?(?:named|appointed|seized)|take(?:s)? (?:up|on|over)|look(?:s)? (?:at|into)|decide)|"
    r"\b(?:to|before|sent to|referred to) (?:the )?(?:international criminal court|icc|(?:civilian |independent |special )?(?:court|judge|tribunal)s?)\b|"
    r"\b(?:designation|nomination|saisine|intervention) d(?:e |')(?:l'|la |une? )?(?:\w+ )?(?:juges?|cour|tribunal|procureur|magistrats?|justice)|\b(?:juges?|magistrats?|cour penale|tribunal|justice|procureur)\b[^.;]{0,45}? (?:s'en (?:saisi|empar|charg)|se (?:saisi|penche|prononce)|soi(?:t|ent) (?:nomm|saisi|design)|fasse|enquet|examine)|\bsaisir (?:la |le |un |une )(?:cour|tribunal|juge)")


def may_probe(speaker: str) -> bool:
    """Tell whether somebody can open an inquiry: a state, the UN, the human rights commission."""
    return speaker == "cndh" or builtin_actors().get(speaker).speaker_class in (SpeakerClass.STATE, SpeakerClass.UN)
