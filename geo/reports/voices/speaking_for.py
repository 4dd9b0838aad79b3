"""For whom a mention speaks by the words beside it: a researcher "at" a body, "a source close to" a group."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from itertools import pairwise
from typing import Protocol

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Sentence as Told
from geo.reports.voices.lexicon import COMMENT, GROUP, NGO, PEOPLE, SEPARATIST, UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.own_side import STATE
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.words import Words

_MONITORS = frozenset(
    {
        "hrw",
        "amnesty",
        "ohchr",
        "un",
        "minusma",
        "un-panel-of-experts-mali",
        "icrc",
        "acled",
        "fidh",
        "amdh",
        "cndh",
        "kal-akal",
        "cd-dpa",
    }
)


_EMPLOYERS = _MONITORS | {"local-humanitarian-source"}


class Sentence(Protocol):
    """A sentence with its words and the mentions in it."""

    sentence: Told
    words: Words
    found: list[Found]


def _is_outlet(f: Found) -> bool:
    known = f.actor_id[:1] not in ("", "*", "@")
    return known and builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.MEDIA


def at_home(found: list[Found], low: str) -> None:
    """Let "a miller from the area" be one of those who live there."""
    for f in found:
        if f.actor_id == PEOPLE and _FROM_HERE.match(low, f.end):
            f.actor_id = "local-civil-sources"


_FROM_HERE = re.compile(
    r" (?:from|of|in) the (?:area|region|village|town|district|locality|neighbou?rhood)\b| d(?:u|e la|e l') ?(?:zone|region|localite|coin|village|quartier|commune|secteur|ville)\b")


def employ(r: Sentence, low: str) -> None:
    """Let a researcher "at Human Rights Watch" speak for it."""
    for a, b in pairwise(r.found):
        if (
            a.actor_id in (COMMENT, UNKNOWN)
            and b.actor_id in (_MONITORS if a.actor_id == COMMENT else _EMPLOYERS)
            and re.fullmatch(
                r"\s+(?:\w+\s+){0,5}(?:at|for|with|of|from|chez|a|au|de|d'|d'une?|pour|pour une|du)\s*(?:l'|the|la|le)?\s*(?:ong\s+)?",
                low[a.end : b.start],
            )
        ):
            a.actor_id = b.actor_id
        elif (
            b.actor_id == COMMENT
            and a.actor_id in _MONITORS
            and re.fullmatch(r"(?:'s)?\s+(?:\w+\s+){0,3}", low[a.end : b.start])
        ):
            b.actor_id = a.actor_id


def of_the_body(r: Sentence, low: str) -> None:
    """Let "the researcher of the organisation" speak for the one that is meant."""
    for a, b in pairwise(r.found):
        link = re.fullmatch(r" (?:[\w-]+ ){0,3}(?:de|of|at|for|with|from) (?:l')?", low[a.end : b.start])
        if a.actor_id == COMMENT and b.actor_id in _MONITORS and link:
            a.actor_id = b.actor_id


def by_rank(r: Sentence, low: str) -> None:
    """Let "the spokesman of the army, a colonel," be one speaker."""
    for a, b in pairwise(r.found):
        if b.actor_id == "security-sources" and a.actor_id in _FORCES and _RANK.fullmatch(low, a.end, b.end) and low[b.end : b.end + 1] == ",":
            b.actor_id = a.actor_id


def inside_of(r: Sentence, low: str) -> None:
    """Let "a military source in the UN mission" speak for the mission."""
    for a, b in pairwise(r.found):
        if a.actor_id == "security-sources" and b.actor_id in _BODIES and _INSIDE.fullmatch(low, a.end, b.start):
            a.actor_id = a.marker = b.actor_id


_BODIES = frozenset({"minusma", "g5-sahel-force", "france-forces", "un"})
_INSIDE = re.compile(r" (?:in|inside|within|from|of|at|au sein d[eu']|de|du|a) ?(?:the |la |l'|le )?(?:[a-z]+ )?")
_FORCES = STATE | {"minusma", "france-forces", "g5-sahel-force"}
_RANK = re.compile(r"(?: (?:spokesman|spokeswoman|spokesperson|commander))?(?: \([^)]*\))?, (?:the |an? |le |une? )?(?:[\w-]+ )?(?:colonel|major|captain|general|lieutenant|commandant|capitaine|officer|officier|sergeant|sergent)(?:[ -][\w-]+)?")


def by_office(r: Sentence, low: str) -> None:
    """Let who heads a company that no table knows be told by his office: "the managing director of X"."""
    words = r.words
    for f in r.found:
        head = _HEADS.search(low, max(r.sentence.start, f.start - _OFFICE), f.start) if f.actor_id in (PRIVATE, PEOPLE) else None
        if head and not (f.person and _OF_A_PERSON.match(low, f.start)):
            f.first = next(i for i, start in enumerate(words.starts) if start >= head.start(1))
            f.start, f.actor_id, f.marker, f.person = words.starts[f.first], UNKNOWN, UNKNOWN, False


_OFFICE = 60  # characters of an office and its "of"
_HEADS = re.compile(
    r"\b((?:pdg|ceo|chief executive(?: officer)?|directeurs?(?: (?:general|adjoint|technique|regional))?|directrice(?: generale)?|(?:managing |general |country |site |plant )?(?:director|manager)|gerante?|chair(?:man|woman)|executive|"
    r"(?:representative|representante?|porte-parole|spokes(?:man|woman|person))(?= (?:for|of|de|du|d') ?(?:the |an? |la |l'|le )?[^ ]))) (?:adjointe? )?(?:of|for|at|de|du|de la|chez|d'|de l') ?(?:the |an? |la |l'|le )?(?:[a-z-]+ )?$")
_OF_A_PERSON = re.compile(r"(?:[\w'-]+ ){0,2}?(?:ag|ould|el|ben) ")


def by_name(r: Sentence, low: str) -> None:
    """Let "the NGO Kisal" and "a source close to JNIM" be strangers, and neither an aid worker nor JNIM."""
    words = r.words
    for f in r.found:
        if _is_outlet(f) and (owned := _ITS_SOURCES.search(low, max(r.sentence.start, f.start - _TO), f.start)):
            f.first = next(i for i, start in enumerate(words.starts) if start >= owned.start())
            f.start, f.actor_id, f.marker = words.starts[f.first], "local-civil-sources", "local-civil-sources"
        near = _CLOSE_TO.search(low, max(r.sentence.start, f.start - _TO), f.start)
        if near and f.actor_id[:1] not in ("", "*", "@"):
            f.first = next(i for i, start in enumerate(words.starts) if start >= near.start(1))
            f.start, f.actor_id, f.marker = words.starts[f.first], UNKNOWN, UNKNOWN
        named = next((g for g in r.found if f.marker in (GROUP, NGO) and g.first >= f.last and g.actor_id in _ASSOCIATIONS and _COMPLEMENT.fullmatch(low, f.end, g.start)), None)
        if named:
            f.actor_id, f.marker = named.actor_id, named.marker
        if f.actor_id == "local-humanitarian-source" and words.low[f.first] in ("ong", "ngo") and words.raw[f.last : f.last + 1] and words.raw[f.last][:1].isupper():
            f.actor_id = f.marker = NGO  # "l'ONG locale Walki"
        last = _named_behind(f, r) or f.last
        while f.marker == NGO and last < len(words) and words.joined[last] and words.raw[last][:1].isupper() and not any(g.first <= last < g.last for g in r.found):
            last += 1
        if last > f.last:
            f.last, f.end, f.actor_id, f.marker = last, words.ends[last - 1], UNKNOWN, UNKNOWN


def _named_behind(f: Found, r: Sentence) -> int:
    """Give the word behind the name of a body told at length: "l'association de défense des éleveurs Walde"."""
    words, i = r.words, f.last
    if f.marker == NGO and words.low[i : i + 1] in _SORTS and words.joined[i] and words.raw[i + 1 : i + 2] and words.joined[i + 1] and words.raw[i + 1][:1].isupper():
        return i + 2  # "l'ONG locale Walki"
    if f.marker != NGO or words.low[i : i + 1] not in _FOR:
        return 0
    while i < min(len(words), f.last + _LONG) and words.joined[i] and words.raw[i][:1].islower():
        i += 1
    own = i < len(words) and words.joined[i] and words.raw[i][:1].isupper() and (words.low[i - 1],) not in _FOR + _OF
    return i + 1 if own and not any(f.last <= g.first <= i and g.actor_id not in (PEOPLE, "local-civil-sources") for g in r.found) else 0


_ASSOCIATIONS = frozenset({"tabital-pulaaku", "kal-akal", "cd-dpa", "amdh", "fidh", "hrw", "amnesty"})
_COMPLEMENT = re.compile(r"(?: (?:locale?|nationale?|malienne?|regionale?))? (?:de|des|du|d'|of|for|pour)(?: (?:la|l'|les|the))?[a-z' -]{0,60}")  # "l'organisation de la jeunesse Tabital Pulaaku"
_SORTS = (("locale",), ("local",), ("malienne",), ("nationale",), ("peule",), ("touareg",), ("internationale",))
_FOR = (("de",), ("pour",), ("des",), ("d",), ("of",), ("for",))
_OF = (("du",), ("au",), ("a",), ("la",), ("l",), ("le",), ("in",), ("the",), ("from",), ("dans",), ("en",))
_LONG = 10  # words of a body's full name
_TO = 30  # characters
_ITS_SOURCES = re.compile(r"\bsources (?:de |of |d')(?:l'|la |the )?$")  # "RFI's sources" are not RFI
_CLOSE_TO = re.compile(r"\b((?:sources?|someone|somebody|une personne) (?:close|near) to |sources? proches? d(?:u|es?|e la|e l') ?)(?:the |l'|la |le )?$")


def rebels_of(r: Sentence, low: str) -> None:
    """Let "the rebels of the CMA" be the CMA."""
    for a, b in pairwise(r.found):
        if (
            a.actor_id in (SEPARATIST, "dozo", "jihadist-unspecified")
            and b.actor_id[:1] not in ("*", "@", "")
            and re.fullmatch(
                r"\s+(?:of|from|in|de|du|des)\s+(?:the |la |l')?", low[a.end : b.start]
            )
        ):
            a.actor_id = b.actor_id
