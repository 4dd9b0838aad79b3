"""Sources whose adjectives share a noun: "security and local sources", "de sources securitaire et locale"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left

from geo.reports.voices.lexicon import UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.words import Words

_KINDS = (
    ("security-sources", r"security|military|police|army|intelligence|securitaires?|militaires?|policieres?"),
    ("local-humanitarian-source", r"humanitarian|aid|humanitaires?"),
    ("local-officials", r"administrative|municipal|elected|administratives?|municipales?|coutumieres?"),
    ("local-civil-sources", r"local|community|civil(?:ian)?|village|tribal|locales?|communautaires?|civiles?|villageoises?"),
    (UNKNOWN, r"hospital|medical|health|union|judicial|diplomatic|hospitalieres?|medicales?|sanitaires?|syndicales?|judiciaires?|diplomatiques?"),
)
_ADJECTIVE = "|".join(words for _, words in _KINDS)
_HEADS = frozenset({"sources", "source", "officials", "workers"})
_EN = re.compile(rf"\b({_ADJECTIVE})(?:, ({_ADJECTIVE}))?,? and ({_ADJECTIVE}) (sources|officials|workers)\b")
_FR = re.compile(rf"\bsources?,? ({_ADJECTIVE})(?:, ({_ADJECTIVE}))? et ({_ADJECTIVE})\b")


def coordinated(words: Words, found: list[Found], low: str, lang: str, at: int) -> list[Found]:
    """Give each of the sources that share a noun as a mention of its own."""
    if _HEADS.isdisjoint(words.low):
        return found
    for match in (_FR if lang == "fr" else _EN).finditer(low, words.starts[0], words.ends[-1]):
        parts = [match.span(i) for i in (1, 2, 3) if match[i]]
        more = [_source(words, low, a, b, at, officials=match[0].endswith("officials")) for a, b in parts]
        more[0].start, more[-1].end = match.span()
        more[0].first, more[-1].last = (bisect_left(words.starts, n) for n in match.span())
        inside = [f for f in found if f.start < match.end() and match.start() < f.end]
        found = [f for f in found if f not in inside] + more
    return sorted(found, key=lambda f: f.first)


def _source(words: Words, low: str, start: int, end: int, at: int, *, officials: bool) -> Found:
    first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
    kind = next(k for k, pattern in _KINDS if re.fullmatch(pattern, low[start:end]))
    if officials and kind == "local-civil-sources":
        kind = "local-officials"
    return Found(first, last, start, end, kind, at, kind)
