"""Who acts where the verb is in the passive: "denied by", "entrusted to", "a police team was sent"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.clauses import governed
from geo.reports.voices.cues import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.own_side import STATE
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.strangers import stranger_behind
from geo.reports.voices.together import together


def agents_of(read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give who acts: to whom it was given, who stands behind "by", whose men were sent."""
    return _entrusted(read, cue, reading) or _agents(read, cue, reading) or _sent(read, cue, reading)


def _entrusted(read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give to whom an inquiry was given: "has been entrusted to the gendarmerie"."""
    if cue.act is not Act.OPEN or not _GIVEN.match(reading.low, cue.start):
        return []
    to = _TO.match(reading.low, cue.end, read.sentence.end)
    return [f for f in read.found if to and abs(f.start - to.end()) < _NEAR and f.actor_id in STATE][:1]


_GIVEN = re.compile(r"(?:entrust|refer|hand|assign|confie|transmis|remis)")
_TO = re.compile(r"[^.;:]{0,60}?\b(?:to|au|aux|a la|a l'|a)\b\W*(?:the |la |l')?")
_NEAR = 12  # characters


_TO_WHOM = re.compile(r"\w (?:aux?|a|to|on) (?:the |la |l'|des )?(?:groupe )?$")


def _sent(read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give whose men were sent to look into it: "a gendarmerie team has been dispatched"."""
    if cue.act is not Act.OPEN:
        return []
    sent = [f for f in read.found if f.last <= cue.first and (f.actor_id in STATE or _looks_into(f)) and not governed(read, f, 0)]
    return sent[-1:] or [f for f in read.found if f.last <= cue.first and (f.actor_id in STATE or _looks_into(f)) and _TEAM.search(reading.low, read.sentence.start, f.start)][-1:]


def _looks_into(f: Found) -> bool:
    return f.actor_id == "cndh" or builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.UN


_TEAM = re.compile(r"\b(?:team|mission|delegation|investigators|experts|equipe|equipes|enqueteurs|commission|detachement)\b[^.;:]{0,50}? (?:of|from|de|du|des) ?(?:the |la |l')?$")


def _agents(read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give those after "by", right behind a passive verb."""
    gap = reading.low[cue.end : read.sentence.end]
    if read.words.low[cue.last - 1] in ("by", "par"):
        at: int | None = cue.end
    else:
        by = re.match(r"[^.;:«\"]{0,60}?\b(?:by|par)\b", gap)
        at = cue.end + by.end() if by else None
    if at is None:
        return []
    known = [f for f in read.found if at <= f.start <= at + 60]
    if cue.act is Act.NAME and known and _TO_WHOM.search(reading.low, at, known[0].start):
        known = []  # "imputée par un responsable de l'ONG au groupe X"
    if cue.act is Act.CONFIRM or (cue.act in (Act.SAY, Act.NAME) and not known):  # "corroborated by one field worker", "authenticated by SITE, JNIM said"
        told = stranger_behind(read, cue, reading, at)
        stop = reading.low.find(",", at, read.sentence.end)
        near = [f for f in read.found if at <= f.start and (stop < 0 or f.start < stop)][:1]
        first = near[0] if near and told and near[0].start <= told.start and near[0].actor_id[:1] not in ("", "*", "@") else None
        return [told] if told and not first else together(near, read, reading)  # "par une source policière et un élu"
    if _CALLED.match(reading.low, cue.start):  # "identifiés par un élu comme des chasseurs": these say nothing
        return known[:1]
    return together(known[:1], read, reading)


_CALLED = re.compile(r"(?:identifi|presente|decrit|designe|reconnu|describ)")
