"""Who speaks where the words only point: "I call on …", an item of a list, "the same official"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.reports.voices.acts import Act
from geo.reports.voices.lexicon import SPEAKER
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.talk import Subject, Talk


def of_quoted(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Give whose "I" or "we" it is in a quotation that goes on without naming him: "I call on …"."""
    whole = read.words.low[cue.first] == "nous"  # "nous demandons" is one cue
    before = ("nous",) if whole else read.words.low[max(0, cue.first - 1) : cue.first]
    if cue.act not in _FIRST_PERSON or before[-1:] not in (("i",), ("we",), ("je",), ("j",), ("nous",)):
        return None
    if before[-1:] == ("nous",) and not read.words.low[cue.last - 1].endswith("ons"):
        return None  # "ceux qui nous accusent"
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
    if nouns & _DOCUMENTS:  # "the report added": no resident's
        bodies = [g for g in talk.recent if g.actor_id == "mali-government" or (g.actor_id not in HUMANS and not g.person)]
        return bodies[-1:]
    fits = next((ids for words, ids in _KINDS if words & nouns), frozenset())
    return [g for g in (*talk.recent, *talk.asked, *talk.opened) if g.actor_id in fits][-1:]


def same_sources(f: Found, read: Read, talk: Talk) -> list[Found]:
    """Give all whom "these sources" mean: those who spoke together last, else the last source."""
    if f.marker != SPEAKER or "sources" not in read.words.low[f.first : f.last]:
        return []
    return [g for g in talk.last if g.actor_id in _SOURCES] or fitting(f, read, talk)


def by_office(f: Found, read: Read) -> list[Found]:
    """Give who an office is by itself, where nobody who holds it has spoken: "the ministry has no comment"."""
    if f.marker != SPEAKER:
        return []
    nouns = set(read.words.low[f.first : f.last])
    office = next((i for words, i in _OFFICES if words & nouns), "")
    return [Found(f.first, f.last, f.start, f.end, office, f.at)] if office else []


_OFFICES = (
    (word_set("ministry ministere minister ministre"), "mali-government"),
    (word_set("officer officier militaire"), "security-sources"),
    (word_set("residents"), "local-civil-sources"),
    (word_set("witnesses"), "witnesses"),
    (word_set("elu"), "local-officials"),
)
_LATTER = word_set("latter dernier derniere derniers dernieres celui celle ceux celles")


def last_named(f: Found, read: Read, reading: Reading) -> list[Found]:
    """Give whom "the latter", "ces derniers" mean: who was named last, before the sentence or in it."""
    nouns = set(read.words.low[f.first : f.last])
    if not nouns & _LATTER:
        return []
    at = next(i for i, r in enumerate(reading.reads) if r is read)
    before = reading.reads[at - 1].found if at and reading.reads[at - 1].sentence.paragraph == read.sentence.paragraph else []
    named = [g for g in (*before, *(g for g in read.found if g.last <= f.first)) if g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE]
    fits = [g for g in named if nouns.isdisjoint(_SEVERAL) or builtin_actors().get(g.actor_id).is_party or g.actor_id in HUMANS]
    return fits[-1:]


_DOCUMENTS = word_set("report statement communique document text bulletin rapport declaration texte")
_SEVERAL = word_set("derniers dernieres ceux celles")
_SOURCES = frozenset({"local-civil-sources", "security-sources", "local-humanitarian-source", "local-officials"})
_KINDS = (
    (word_set("residents"), frozenset({"local-civil-sources"})),
    (word_set("witnesses"), frozenset({"witnesses"})),
    (word_set("ministry ministere minister ministre"), frozenset({"mali-government"})),
    (word_set("magistrate magistrat"), frozenset({"military-prosecutor-mopti", "mali-government"})),
    (word_set("elu"), frozenset({"local-officials"})),
    (word_set("official"), frozenset({"local-officials", "mali-government", "security-sources"})),
    (word_set("officer officier militaire soldier"), frozenset({"security-sources", "fama", "gendarmerie"})),
    (word_set("source sources"), _SOURCES),
)
