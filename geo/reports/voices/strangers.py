"""Speakers whom no table knows: "…, the river company said", "India's foreign ministry said"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.harm import BE
from geo.reports.voices.lexicon import UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.own_side import STATE
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading

_TRAILING = re.compile(
    r"(?:^|[,»\"])\s*((?:an?|the|one|two|three|several|un|une|le|la|l'|des|les|plusieurs|deux|trois)\b[\s'][^,;:.«»\"()]{3,80}?)\s*(?:has |have |had |also |then |later |a |ont )*$"
)


def stranger(read: Read, cue: Cue, near: list[Found], reading: Reading) -> Found | None:
    """Give an unknown speaker right before his verb: "…, a group of elders from X said"."""
    if cue.act not in (Act.SAY, Act.CONFIRM, Act.NAME, Act.DENY, Act.SILENT):
        return None
    low, start = reading.low, read.sentence.start
    owned = _owned_by_others(read, cue)
    if owned or (near and near[-1].last == cue.first):
        return owned
    match = _TRAILING.search(low, start, cue.start)
    if match is None or any(f.end > match.start(1) for f in near):
        return None
    words = read.words
    inside = [i for i in range(cue.first) if match.start(1) <= words.starts[i] < match.end(1)]
    if not _speaks(match[1]) or any(i in range(c.first, c.last) for c in read.cues for i in inside):
        return None
    name = [i for i in inside if words.low[i] not in _ARTICLES]
    if len(name) < 2:  # noqa: PLR2004 - "two groups" are those named elsewhere
        return None
    return Found(
        name[0], inside[-1] + 1, words.starts[name[0]], words.ends[inside[-1]], UNKNOWN, read.found[0].at if read.found else -1
    )


def _owned_by_others(read: Read, cue: Cue) -> Found | None:
    """Give "India's foreign ministry" as a stranger: it is none of Mali's."""
    words = read.words
    f = next((f for f in read.found if f.last == cue.first), None)
    if f is None or f.first < 2 or words.low[f.first - 1] != "s" or f.actor_id not in STATE:  # noqa: PLR2004
        return None
    i = f.first - 2
    foreign = words.raw[i][:1].isupper() and words.low[i] not in ("mali", "country")
    return Found(i, f.last, words.starts[i], f.end, UNKNOWN, f.at) if foreign else None


def _speaks(words: str) -> bool:
    """Tell whether words without a verb name people or a body who can say something."""
    return _PEOPLE_WORDS.search(words) is not None and not BE.search(words)


_ARTICLES = word_set(
    "a an the le la l un une les des one two three several deux trois plusieurs both"
)
_PEOPLE_WORDS = re.compile(
    r"\b(?:group|militia|company|association|union|ministry|office|network|council|leader|chief|head|director|president|spokes\w+|official|source|member|representative|committee|federation|agency|service|bureau|embassy|party|movement|collective|"
    r"elder|confederation|organi[sz]ation|governor|doctor|priest|officer|administrator|manager|secretary|statement|"
    r"groupe|milice|compagnie|societe|syndicat|ministere|reseau|conseil|responsable|directeur|directrice|porte-parole|membre|representant|comite|bureau|agence|ambassade|parti|mouvement|collectif|chef|cadre|confederation|organisation|secretaire|cooperative|coordination|doyen)s?\b"
)
