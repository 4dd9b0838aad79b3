"""Whom a mention at a verb means: a pronoun, "the group", "the spokesman of …", two who speak together."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.lexicon import GROUP, NGO, SPEAKER, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.pointed import fitting
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.talk import Talk
from geo.reports.voices.together import together
from geo.reports.voices.unnamed import opener


def resolved(chosen: list[Found], read: Read, reading: Reading, talk: Talk) -> list[Found]:
    """Give the speakers for a mention: whom it points to, for whom he speaks, who is named with him."""
    if chosen and chosen[0].marker == SPEAKER and _of_somebody(chosen[0], read):
        f = chosen[0]
        body = next((g for g in read.found if f.last < g.first <= f.last + _CLOSE and g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE), None)
        return [body or Found(f.first, f.last, f.start, f.end, UNKNOWN, f.at)]
    head = _AS_FOR.match(reading.low, *read.sentence.span) if chosen and chosen[0].actor_id[:1] == "@" else None
    if head:  # "As for the military authorities, they …": they and nobody else
        inside = [f for f in read.found if head.start(1) <= f.start < head.end(1) and f.actor_id[:1] not in ("", "@") and f.marker != PLACE]
        return inside[:1]
    if chosen and chosen[0].actor_id[:1] == "@":
        return opener(chosen[0], read) or fitting(chosen[0], read, talk) or pointed_at(chosen, talk)
    if chosen and chosen[0].marker in (GROUP, NGO):
        return talk.grouped(chosen[0].marker) or chosen
    return together(chosen, read, reading)


_AS_FOR = re.compile(r"\W*(?:as (?:for|to)|quant (?:a|aux?)) ([^,;:.]{3,70}),")
_CLOSE = 3  # words between "the spokesman" and for whom he speaks
_HEADS = frozenset({"leader", "chief", "head", "representative", "spokesman", "spokesperson", "spokeswoman", "parole", "representant", "dirigeant", "chef"})


def _of_somebody(f: Found, read: Read) -> bool:
    """Tell whether "the leader" is one who is named here: "the leader of the confederation"."""
    words = read.words
    return (
        f.last + 1 < len(words)
        and words.joined[f.last]
        and words.low[f.last] in ("of", "de", "du", "des", "d")
        and words.low[f.last - 1] in _HEADS
    )


def pointed_at(chosen: list[Found], talk: Talk) -> list[Found]:
    """Give whom a pronoun means by who has spoken so far."""
    return talk.meant(chosen[0].actor_id) if chosen else []
