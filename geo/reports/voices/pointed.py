"""Who speaks where the words only point: "I call on …", an item of a list, "the same official"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.acts import Act
from geo.reports.voices.lexicon import SPEAKER
from geo.reports.voices.mentions import Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.talk import Subject, Talk


def of_quoted(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Give whose "I" or "we" it is in a quotation that goes on without naming him: "I call on …"."""
    before = read.words.low[max(0, cue.first - 1) : cue.first]
    if cue.act not in _FIRST_PERSON or before[-1:] not in (("i",), ("we",), ("je",), ("j",), ("nous",)):
        return None
    quote = reading.quote_at(cue.start)
    if quote is None or _NAMED.search(reading.low, quote[1], max(quote[1], read.sentence.end)):
        return None
    return Subject(tuple(talk.last[:1]), "on") if talk.last else None


_FIRST_PERSON = frozenset({Act.CALL, Act.NAME, Act.DENY})
_NAMED = re.compile(r"[a-z]{3,}")


def listed(read: Read, cue: Cue, reading: Reading) -> Subject | None:
    """Let the publisher ask what an item of its own list asks: "- calls on … to open an inquiry"."""
    publisher = reading.report.publisher_id
    if cue.act is not Act.CALL or not publisher or not _ITEM.match(reading.low, read.sentence.start):
        return None
    i = cue.first
    return Subject((Found(i, i + 1, cue.start, cue.end, publisher, -1),), "on")


_ITEM = re.compile(r"\s*(?:[-•*]|\d{1,2}[.)]|[a-z]\))\s")


def fitting(f: Found, read: Read, talk: Talk) -> list[Found]:
    """Give whom "the same official", "cette source" means: the last who is one."""
    if f.marker != SPEAKER:
        return []
    nouns = set(read.words.low[f.first : f.last])
    if nouns & _LATTER and talk.asked:
        return talk.asked[-1:]
    fits = next((ids for words, ids in _KINDS if words & nouns), frozenset())
    return [g for g in (*talk.recent, *talk.asked, *talk.opened) if g.actor_id in fits][-1:]


_LATTER = word_set("latter dernier derniere celui celle")
_KINDS = (
    (word_set("ministry ministere minister ministre"), frozenset({"mali-government"})),
    (word_set("magistrate magistrat"), frozenset({"military-prosecutor-mopti", "mali-government"})),
    (word_set("official elu"), frozenset({"local-officials", "mali-government", "security-sources"})),
    (word_set("officer officier militaire soldier"), frozenset({"security-sources", "fama", "gendarmerie"})),
    (word_set("source sources"), frozenset({"local-civil-sources", "security-sources", "local-humanitarian-source", "local-officials"})),
)
