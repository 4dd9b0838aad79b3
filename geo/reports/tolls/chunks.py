"""One sentence as its groups and acts, in order."""

from __future__ import annotations

from geo.reports.tolls.acts import Act, act_at
from geo.reports.tolls.grammar import ZERO
from geo.reports.tolls.groups import Group, group_at
from geo.reports.tolls.nouns import NOUNS
from geo.reports.tolls.parted import HEADS
from geo.reports.tolls.quantities import BEGINNINGS
from geo.reports.tolls.verbs import VERBS
from geo.reports.tolls.words import Words

Chunk = Group | Act
_BEGINNINGS = {lang: BEGINNINGS[lang] | NOUNS[lang].firsts | VERBS[lang].firsts | ZERO[lang].firsts
               | HEADS[lang]
               for lang in ("en", "fr")}


def chunks_of(words: Words, lang: str) -> list[Chunk]:
    """Read a sentence from the left."""
    found: list[Chunk] = []
    at = 0
    while at < len(words):
        word = words.words[at]
        begins = word in _BEGINNINGS[lang] or word[0].isdigit()
        chunk = _chunk_at(words, at, lang) if begins else None
        if chunk is None:
            at += 1
        else:
            found.append(chunk)
            at = max(chunk.end, at + 1)
    return found


def _chunk_at(words: Words, at: int, lang: str) -> Chunk | None:
    group = group_at(words, at, lang)
    if group and group.quantity:
        return group
    return act_at(words, at, lang) or group
