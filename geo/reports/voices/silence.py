"""Who was asked and gave no answer: "wrote to the ministry but received no response"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Asked
from geo.reports.model import Span
from geo.reports.voices.behind import OUTLETS
from geo.reports.voices.cues import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.talk import Subject, Talk


def sought(one: Read, reading: Reading) -> list[Found]:
    """Give those to whom somebody wrote: an answer that never came was theirs."""
    return [
        f
        for f in one.found
        if f.actor_id
        and f.actor_id[0] not in "@*"
        and f.actor_id not in OUTLETS
        and reading.low[f.end : f.end + 7] != " office"
        and _WROTE.search(reading.low[max(one.sentence.start, f.start - 60) : f.start])
    ][-1:]


_WROTE = Asked(
    r"\b(?:made? (?:[\w'-]+ ){0,4}?known (?:[\w'-]+ ){0,3}?to|(?:wrote|written)(?: (?:again|twice|on [a-z0-9]+(?: [a-z0-9]+)?|in [a-z]+))? to|contacted|asked|questions to|(?:sen[dt]|present\w*|submit\w*|forward\w*|address\w*|put|provid\w+|transmit\w*|shar\w+) (?:[\w'-]+ ){0,5}(?:to|with)|"
    r"ecrit (?:a|au|aux)|(?:a|ont|avait) saisi|interpelle|sollicite|contacte|(?:adress\w+|transmi\w*|envoy\w+|soumi\w*|present\w+|communiqu\w+|parvenir) (?:[\w'-]+ ){0,8}(?:a|au|aux))\s+(?:[\w'-]+\s+){0,3}?(?:l')?$"
)


def keep_silent(one: Read, subjects: list[Subject | None], talk: Talk, written: list[Found], low: str) -> None:
    """Let those be silent from whom an answer was sought: "wrote to the ministry but received no response"."""
    asking = _QUESTIONS.search(" ".join(one.words.low)) is not None
    for k, cue in enumerate(one.cues):
        subject = subjects[k]
        pointed = (written or talk.asked) and one.words.low[max(0, cue.first - 1)] in _THEY
        if subject and any(s.actor_id in OUTLETS for s in subject.speakers):
            neither = _asked_by(one, cue, low)
            subject = None  # it asked
            if neither:
                subjects[k] = Subject(neither, "left")
                continue
        if cue.act is Act.SILENT and (pointed or subject is None or one.words.low[cue.first] in _SEEKERS):
            heard = {s.actor_id for s in subject.speakers} if subject else set()
            asked = written or [
                f
                for f in one.found
                if (asking or _SEEKERS & set(one.words.low[cue.first : cue.last]))
                and f.actor_id
                and f.actor_id[0] not in "@*"
                and f.actor_id not in heard
            ] or talk.asked
            subjects[k] = Subject(tuple(asked[-1:]), "on") if asked else None


def _asked_by(one: Read, cue: Cue, low: str) -> tuple[Found, ...]:
    """Give who is silent in "asked by Reuters, neither the army nor the ministry …"."""
    if cue.act is not Act.SILENT or not _ASKED_BY.match(low, one.sentence.start):
        return ()
    return tuple(f for f in one.found if f.last <= cue.first and f.actor_id[:1] not in ("", "*", "@")
                 and f.actor_id not in OUTLETS and _NEITHER.search(low, one.sentence.start, f.start))


_ASKED_BY = re.compile(r"\W*(?:sollicit|contact|interrog|joint|question|approch|relanc|asked|approached|reached)\w* (?:par|by)\b")
_NEITHER = re.compile(r"\b(?:ni|neither|nor) (?:the |le |la |les |l')?(?:\w+ )?$")


def asked_with(one: Read, k: int, subject: Subject, reading: Reading) -> Span | None:
    """Give what was asked, in the sentence before, of whom the words say that he has not answered."""
    if one.cues[k].act is not Act.SILENT or not subject.speakers or one is reading.reads[0]:
        return None
    at = next(i for i, r in enumerate(reading.reads) if r is one)
    before = reading.reads[at - 1]
    same = before.sentence.paragraph == one.sentence.paragraph
    asked = {f.actor_id for f in sought(before, reading)} & {f.actor_id for f in subject.speakers}
    return (before.sentence.start, one.sentence.end) if same and asked else None


_THEY = frozenset({"it", "he", "she", "they", "il", "elle", "ils", "elles"})
_QUESTIONS = re.compile(
    r"\b(?:questions?|e ?mails?|calls?|requests?|letters?|messages?|queries|sollicitations?|appels?|courriers?|courriels?|lettres?|demandes?|relances?|silence)\b"
)
_SEEKERS = frozenset(
    {
        "received",
        "receiving",
        "got",
        "no",
        "without",
        "requests",
        "request",
        "aucun",
        "aucune",
        "sans",
        "en",
        "toujours",
        "pas",
    }
)
