"""For whom a mention speaks by the words beside it: a researcher "at" a body, "a source close to" a group."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Sentence as Told
from geo.reports.voices.lexicon import COMMENT, GROUP, LEADER, NGO, PEOPLE, SEPARATIST, UNKNOWN
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
    for f in r.found:
        if f.actor_id == COMMENT and _LAWYER.fullmatch(low, f.start, f.end) and _OF_SOMEBODY.match(low, f.end):
            f.actor_id = f.marker = UNKNOWN  # he speaks for those whose lawyer he is
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


_LAWYER = re.compile(r"(?:an? |the |une? |l'|les |des |two |deux )?(?:[\w-]+ )?(?:lawyers?|avocat(?:e?s?))")
_OF_SOMEBODY = re.compile(
    r" (?:for|of|representing|acting for|defending|de|des|du|d'|representant|defendant) ?(?:[\w'-]+ ){0,4}?(?:famil\w+|victim\w*|relatives|dead|accused|suspects?|soldiers?|villagers?|survivors?|herders?|plaintiffs?|parties|proches|parents|accuses?|prevenus?|soldats?|militaires?|villageois|rescapes?|eleveurs?|plaignants?|inculpes?|detenus?|detainees?|company|union|association)\b")


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
    """Let "a military source in the UN mission" speak for the mission, "a captain of" a group for the group."""
    for a, b in pairwise(r.found):
        inside = a.actor_id == "security-sources" and b.actor_id[:1] not in ("", "*", "@") and _INSIDE.fullmatch(low, a.end, b.start)
        if inside and (b.actor_id in _BODIES or builtin_actors().get(b.actor_id).speaker_class is SpeakerClass.ARMED_GROUP):
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
        head = head or (_CHIEF_OF.search(low, max(r.sentence.start, f.start - _OFFICE), f.start) if f.actor_id == PEOPLE and low[f.end : f.end + 1] != "'" else None)
        if head and not (f.person and _OF_A_PERSON.match(low, f.start)):
            f.first = next(i for i, start in enumerate(words.starts) if start >= head.start(1))
            f.start, f.actor_id, f.marker, f.person = words.starts[f.first], UNKNOWN, UNKNOWN, False


_OFFICE = 60  # characters of an office and its "of"
_HEADS = re.compile(
    r"\b((?:pdg|ceo|chief executive(?: officer)?|directeurs?(?: (?:general|adjoint|technique|regional))?|directrice(?: generale)?|(?:managing |general |country |site |plant )?(?:director|manager)|gerante?|chair(?:man|woman)|executive|"
    r"(?:representative|representante?|porte-parole|spokes(?:man|woman|person))(?= (?:for|of|de|du|d') ?(?:the |an? |la |l'|le )?[^ ]))) (?:adjointe? )?(?:of|for|at|de|du|de la|chez|d'|de l') ?(?:the |an? |la |l'|le )?(?:[a-z-]+ )?$")
_CHIEF_OF = re.compile(r"\b((?:chief|head|president|leader|doyen|delegate|chef|presidente?|responsable|deleguee?)) (?:of (?:the )?|des |du )(?:[\w-]+ )?$")  # "the chief of the fishermen"
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


def leaders(sentences: Sequence[Sentence], low: str) -> None:
    """Let "their chief" be the one of the group named last; a chief of others is one of the village."""
    for at, one in enumerate(sentences):
        for f in (f for f in one.found if f.marker == LEADER):
            near = [g for g in one.found if g.last <= f.first]
            said = [g for g in (near or (sentences[at - 1].found if at else [])) if g.actor_id[:1] not in ("", "@") and _are_many(g, low) and not _AGAINST.search(low, max(0, g.start - _TO), g.start)]
            group = said[-1].actor_id if said else ""
            known = group[:1] not in ("", "*") and group not in _NO_CHIEF
            armed = known and builtin_actors().get(group).speaker_class is SpeakerClass.ARMED_GROUP
            f.actor_id = f.marker = group if armed else "local-officials"


def _are_many(f: Found, low: str) -> bool:
    """Tell whether a mention can be those whose chief is meant: no mayor has one."""
    armed = f.actor_id[:1] != "*" and builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.ARMED_GROUP
    return armed or low[f.end - 1] in "sx" or low.endswith(("men", "people"), f.start, f.end)


_AGAINST = re.compile(r"\b(?:par|by|contre|against|avec|with|from|alongside)(?: (?:la|les|le|des|the|some))? (?:l')?$")
_NO_CHIEF = frozenset({"unidentified-armed-men", "unidentified-armed-group", "jihadist-unspecified"})
