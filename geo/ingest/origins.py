"""Whom a row cites → origins. A person's account or name never becomes one.

A handle or a page on a social network whose holder is no known actor is the origin
``personal-account``, and all of them are one. What the cell says is kept beside it, for the team.
"""

from __future__ import annotations

import re
from functools import lru_cache

from geo.ingest.actor_names import joined, key, known_id, named, split

PERSONAL = "personal-account"
_NETWORKS = (r"twitter|facebook|whats\s?app|telegram|tik\s?tok|instagram|you\s?tube|signal|"
             r"linkedin|snapchat|blue\s?sky|mastodon|vkontakte|social (?:media|networks?)|"
             r"r[ée]seaux sociaux|x \(formerly twitter\)")
_NETWORK = re.compile(rf"\b(?:{_NETWORKS})\b|(?:t\.me|x\.com|fb\.com|wa\.me)/", re.IGNORECASE)
_ON = re.compile(rf"\s*(?:\b(?:on|via|sur|from)\s+)?[(\[:/-]?\s*(?:{_NETWORKS}|x)\b[)\]:]*\s*",
                 re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:sources?|police|army|military|authorit(?:y|ies)|officials?|residents?|locals|"
    r"eyewitness(?:es)?|witness(?:es)?|survivors?|relatives?|spokes(?:person|man|woman)|media|"
    r"press|government|hospital|statement|administration|correspondents?|claim|community)\b")
_INITIALS = re.compile(r"[A-Z][A-Za-z]{0,3}[A-Z][A-Z0-9-]{0,6}|[A-Z]{2,8}")
_BRACKETS = re.compile(r"\(([^()]*)\)")


@lru_cache(maxsize=100_000)
def origin_ids(text: str, country: str = "") -> str:
    """Give the origins that a list of outlets names, parted by semicolons.

    >>> origin_ids("Agence France Presse; Some Daily; @somebody; Somebody on Facebook")
    'afp|named:Some Daily|personal-account'
    """
    return joined([outlet(part, country) for part in split(text, ";")])


def outlet(text: str, country: str = "") -> str:
    """Give the origin that one name of a list of outlets stands for.

    >>> outlet("FAMa on Facebook"), outlet("Twitter"), outlet("RFI")
    ('fama', 'personal-account', 'rfi')
    """
    if found := known_id(text, country):
        return found
    if "@" not in text and not _NETWORK.search(text):
        return named(text)
    return known_id(_ON.sub(" ", text).strip(" @"), country) or PERSONAL


def voices(text: str, outlets: str, country: str = "") -> str:
    """Give the origins among those whom a report itself quotes; ``""`` where none is plain.

    A known actor counts, a role (“police”), initials, and a name that is among the ``outlets``;
    any other words may name a person and are no origin.

    >>> voices("FAMa; A Person (FLA); police; A Second Person", "")
    'fama|fla|named:police'
    """
    printed = {key(o) for o in split(outlets, ";")}
    return joined([_voice(part, printed, country) for part in split(text, ";")])


def _voice(text: str, printed: set[str], country: str) -> str:
    parts = (text, *_BRACKETS.findall(text), _BRACKETS.sub("", text))
    for part in parts:
        if found := known_id(part.strip(), country):
            return found
    words = text[:1].lower() + text[1:]
    if words == words.lower() and _ROLE.search(words):
        return named(words)
    if _INITIALS.fullmatch(text) or (key(text) in printed and outlet(text) != PERSONAL):
        return named(text)
    return ""
