"""Speech acts: a verb, its speakers and what they say."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from geo.reports.model import Report, Span
from geo.reports.voices.contents import content_of
from geo.reports.voices.cues import Act
from geo.reports.voices.lexicon import HE, IL, THEY
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Read, Reading, read
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.strangers import stranger_behind
from geo.reports.voices.subjects import subject_of
from geo.reports.voices.talk import Subject, Talk

_REACH = 90  # characters between "according to" and the speaker


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech act before it becomes a voice for each speaker."""

    act: Act
    speakers: tuple[Found, ...]
    cue: Span
    content: Span
    at: int


@lru_cache(maxsize=2)
def speeches(report: Report) -> tuple[Speech, ...]:
    """Give the speech acts of a report in reading order."""
    reading, talk, found = read(report), Talk(), []
    for at, one in enumerate(reading.reads):
        found += _in_sentence(at, one, reading, talk)
        talk.asked = _sought(one, reading)
        talk.opened = [
            f
            for f in one.found
            if f.first <= 1 and f.actor_id[:1] not in ("", "@") and f.marker != PLACE
        ][:1]
    return tuple(found)


def _in_sentence(at: int, one: Read, reading: Reading, talk: Talk) -> list[Speech]:
    subjects: list[Subject | None] = []
    last: Subject | None = None
    for k, cue in enumerate(one.cues):
        subject = (
            _according(one, k, reading, talk)
            if cue.act is Act.ACCORDING
            else (
                Subject((), "on")
                if cue.act is Act.RUMOUR
                else subject_of(one, k, reading, talk, last)
            )
        )
        subjects.append(subject)
        if subject and subject.speakers and cue.act is not Act.RUMOUR:
            last = subject
            talk.heard(list(subject.speakers))
    talk.heard(_interviewed(one, reading))
    _silent(one, subjects, talk)
    starts = [
        _start(one, k, s)
        for k, s in enumerate(subjects)
        if s and s.side != "right" and one.cues[k].act is not Act.RUMOUR
    ]
    if any(s and s.speakers for s in subjects):
        subjects = [
            None if c.act is Act.RUMOUR else s for c, s in zip(one.cues, subjects, strict=True)
        ]
    return [
        Speech(
            one.cues[k].act,
            s.speakers,
            (one.cues[k].start, one.cues[k].end),
            content_of(one, k, s, starts, reading),
            at,
        )
        for k, s in enumerate(subjects)
        if s
    ]


def _interviewed(one: Read, reading: Reading) -> list[Found]:
    """Give those with whom the sentence says that somebody spoke: "interviewed four survivors"."""
    return [
        f
        for f in one.found
        if f.actor_id in HUMANS
        and _ASKED.search(reading.low[max(one.sentence.start, f.start - 60) : f.start])
    ][-1:]


_ASKED = re.compile(
    r"\b(?:interviewed|spoke (?:to|with)|talked (?:to|with)|interviews with|met with|a interroge|ont interroge|a rencontre|entretenu\w* avec|recueilli (?:les|des) (?:temoignages|propos|recits) d\w*)\s+(?:[\w'-]+\s+){0,4}?$"
)


def _start(one: Read, k: int, subject: Subject) -> int:
    """Give where a speech act begins: with its speaker, unless another verb parts the two."""
    cue = one.cues[k]
    first = min(
        [
            cue.start,
            *(
                f.start
                for f in subject.speakers
                if subject.side == "left" and one.found and f.at == one.found[0].at
            ),
        ]
    )
    return cue.start if any(first < c.start < cue.start for c in one.cues) else first


def _sought(one: Read, reading: Reading) -> list[Found]:
    """Give those to whom somebody wrote: an answer that never came was theirs."""
    return [
        f
        for f in one.found
        if f.actor_id
        and f.actor_id[0] not in "@*"
        and _WROTE.search(reading.low[max(one.sentence.start, f.start - 60) : f.start])
    ][-1:]


_WROTE = re.compile(
    r"\b(?:wrote to|written to|contacted|sent (?:\w+ ){0,4}to|asked|shared (?:\w+ ){0,4}with|questions to|ecrit (?:a|au|aux)|sollicite|contacte|adresse (?:\w+ ){0,4}(?:a|au|aux))\s+(?:[\w'-]+\s+){0,3}?$"
)


def _silent(one: Read, subjects: list[Subject | None], talk: Talk) -> None:
    """Let those be silent from whom an answer was sought: "wrote to the ministry but received no response"."""
    for k, cue in enumerate(one.cues):
        subject = subjects[k]
        if cue.act is Act.SILENT and one.words.low[cue.first] in _SEEKERS:
            heard = {s.actor_id for s in subject.speakers} if subject else set()
            asked = [
                f
                for f in one.found
                if f.actor_id
                and f.actor_id[0] not in "@*"
                and f.actor_id not in heard
            ] or talk.asked
            subjects[k] = Subject(tuple(asked[-1:]), "on") if asked else None


_SEEKERS = frozenset(
    {
        "received",
        "receiving",
        "got",
        "no",
        "without",
        "requests",
        "request",
        "aucune",
        "sans",
        "pas",
    }
)


_HIM = {"lui": IL, "elle": IL, "eux": THEY, "elles": THEY, "him": HE, "her": HE, "them": THEY}


def _according(one: Read, k: int, reading: Reading, talk: Talk) -> Subject | None:
    cue = one.cues[k]
    if one.words.low[cue.last : cue.last + 1] == ("midi",):  # "en fin d'après-midi"
        return None
    if one.words.low[cue.last : cue.last + 1] and one.words.low[cue.last] in _HIM:
        return Subject(tuple(talk.meant(_HIM[one.words.low[cue.last]])), "right")
    near = [f for f in one.found if f.first >= cue.last and f.start - cue.end < _REACH]
    unknown = stranger_behind(one, cue, reading)
    if unknown and not (near and near[0].start < unknown.end and near[0].actor_id):
        return Subject((unknown,), "right")
    near = [f for f in near if not re.search(r"[.;:«\"]", reading.low[cue.end : f.start])][:1]
    if not near or re.search(r",", reading.low[cue.end : near[0].start]):
        return None
    if near[0].actor_id[:1] == "@":
        return Subject(tuple(talk.meant(near[0].actor_id)), "right")
    group = near
    rest = [f for f in one.found if f.first >= near[0].last]
    for f in rest:
        gap = reading.low[group[-1].end : f.start]
        if not re.fullmatch(
            r"\s*(?:\([^)]*\))?,?\s*(?:and|et|ainsi que|as well as)\s+(?:(?:d'apres|selon|according to)\s+)?(?:[\w'’-]+\s+){0,3}?(?:l'|d')?",
            gap,
        ):
            break
        group = [*group, f]
    return Subject(tuple(g for g in group if g.actor_id), "right")
