"""Strangers who open a sentence without speaking in it: "The head of the school walked there. She counted six"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.kinds import HUMAN, kind_of
from geo.reports.voices.lexicon import COMMENT, UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import NOT_NAMES, PRIVATE
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.strangers import PEOPLE_WORDS

_HEAD = re.compile(
    r"\W{0,2}(?:(?:an?|the|une?|le|la|notre|our) |l')((?:(?!of\b|de\b|du\b|des\b|was\b|is\b|has\b|had\b|est\b|a\b)[\w-]+ ){0,2}?(?P<who>[\w-]+)"
    r"(?: (?:(?:of|at|in|from|for) (?:(?:the|an?|our) )?(?:[\w-]+'s )?|(?:de|a) (?:la |l')?|d[ue]s? |d'(?:une? )?|aux? )[\w-]+(?: (?:cooperative|association|union|school|market|council|committee|hospital|group|company|network|collective|clinic|centre|center))?)?)\b(?!')")
_THING = re.compile(r"radio|television|newspaper|broadcaster|magazine|journal|quotidien|hebdomadaire|note|letter|lettre|statement|mission|ordre|parti|party|group|groupe|guide|movement|mouvement")
_WHOSE = re.compile(r"(?: [\w-]+){0,3}? (?:(?:of|for|at|de|du|des) ?(?:the |la |l'|les )?|d'(?:une? )?)")
_FATE = re.compile(  # who died there, or was only hit, tells nothing afterwards
    r"[^.;:«»\"]{0,60}?\b(?:died|killed|dead|shot|wounded|injured|abducted|kidnapped|captured|beheaded|burned|attacked|mort|morte|decedee?|tuee?|blessee?|enlevee?|kidnappee?|abattue?|egorgee?|decapitee?|attaquee?)\b")


def _named(one: Read, reading: Reading) -> list[Found]:
    """Give somebody told by one name and a trade: "Oumar, a 40-year-old tailor, lost his brother"."""
    name = _NAME.match(reading.low, *one.sentence.span)
    i = next((i for i, at in enumerate(one.words.starts) if name and at == name.start(1)), None)
    if i is None or not one.words.raw[i][:1].isupper() or one.words.low[i] in NOT_NAMES or any(f.first <= i < f.last for f in one.found):
        return []
    return [Found(i, i + 1, one.words.starts[i], one.words.ends[i], PRIVATE, -1, PRIVATE, person=True)]


_NAME = re.compile(r"\W{0,2}([a-z]{3,}), (?:\d\d(?: ans)?, )?(?:(?:an?|une?) )?[a-z0-9][^,;:.«»\"]{3,60}, (?!and\b|et\b)[a-z]")


def opens(one: Read, reading: Reading) -> list[Found]:
    """Give the person or body that no table knows and that opens a sentence as its subject."""
    return _stranger(one, reading) or _named(one, reading)


def _stranger(one: Read, reading: Reading) -> list[Found]:
    head = _HEAD.match(reading.low, *one.sentence.span)
    if head is None or not PEOPLE_WORDS.fullmatch(head["who"]) or head["who"].endswith("s") or _THING.fullmatch(head["who"]):
        return []
    if _FATE.match(reading.low, head.end(), one.sentence.end) or reading.quote_at(head.start(1)):
        return []
    known = next((f for f in one.found if f.start >= head.end() and f.actor_id[:1] not in ("", "*", "@")), None)
    if known and _WHOSE.fullmatch(reading.low, head.end(), known.start):
        return []  # "the head of the local office of X"
    inside = [i for i, at in enumerate(one.words.starts) if head.start(1) <= at < head.end(1)]
    body = next((f for f in one.found if f.first in inside and f.start > head.start("who") and f.actor_id[:1] not in ("", "*", "@")), None)
    if body and builtin_actors().get(body.actor_id).speaker_class is SpeakerClass.ARMED_GROUP:
        return [replace(body, marker=HUMAN)]  # "the leader of the group"
    told = next((f for f in one.found if f.first in inside and f.start <= head.start("who")), None)
    if told and told.actor_id != COMMENT:
        return [kind_of(told, reading.low)] if told.actor_id == UNKNOWN else []
    first, last = inside[0], inside[-1]
    return [kind_of(Found(first, last + 1, one.words.starts[first], one.words.ends[last], UNKNOWN, -1), reading.low)]
