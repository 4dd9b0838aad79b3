"""Mentions of actors in a sentence, before anybody has asked what they do there."""

from __future__ import annotations

from dataclasses import dataclass

from geo.reports.voices.lexicon import COMMENT, Meaning
from geo.reports.voices.phrases import Tree
from geo.reports.voices.words import Words

# "Mali denies", "Bamako accused": a capital speaks for a government where it governs a verb
CAPITALS = {
    "mali": "mali-government",
    "bamako": "mali-government",
    "moscow": "russia-government",
    "moscou": "russia-government",
    "russia": "russia-government",
    "russie": "russia-government",
    "france": COMMENT,  # speaks of its own forces alone
}
PLACE = "*capital"
_ACRONYM = 4  # letters
_SPOKEN = 3  # letters: French writes what is spoken as a word in small letters


@dataclass(slots=True)
class Found:
    """A mention by its words: ``first`` to ``last`` (not included) in sentence ``at``."""

    first: int
    last: int
    start: int
    end: int
    actor_id: str
    at: int
    marker: str = ""  # what the words were before they were resolved
    person: bool = False  # a name that stands for an office
    told: tuple[int, int] | None = None  # the words for a person of whom his body alone is known


def scan(words: Words, tree: Tree[Meaning], at: int) -> list[Found]:
    """Give the longest phrases of one sentence, from left to right."""
    found, i, count = [], 0, len(words.low)
    while i < count:
        word = words.low[i]
        hit = tree.at(words, i) if tree.begins(word) else None
        if hit and _fits(words, i, hit) and not _swallowed(words, tree, i, hit):
            j, meaning, _ = hit
            found.append(
                Found(
                    i, j, words.starts[i], words.ends[j - 1], meaning.actor_id, at, meaning.actor_id
                )
            )
            i = j
            continue
        if word in CAPITALS and words.raw[i][:1].isupper():
            found.append(
                Found(i, i + 1, words.starts[i], words.ends[i], CAPITALS[words.low[i]], at, PLACE)
            )
        i += 1
    return found


def _swallowed(words: Words, tree: Tree[Meaning], i: int, hit: tuple[int, Meaning, str]) -> bool:
    """Tell whether a longer name begins inside: "a leader of the Movement for the …"."""
    for n in range(i + 1, hit[0]):
        after = tree.at(words, n) if tree.begins(words.low[n]) else None
        if after is None or after[0] <= hit[0]:
            continue
        named = hit[1].actor_id[0] == "@" and after[1].actor_id[0] not in "*@"
        if n == i + 1 or named:
            return True
    return False


def _fits(words: Words, i: int, hit: tuple[int, Meaning, str]) -> bool:
    j, meaning, phrase = hit
    if not meaning.capitals:
        return True
    raw = words.raw[j - 1] if j - i > 1 else words.raw[i]
    if phrase.isupper() and len(phrase) <= _ACRONYM:  # UN and IS are words, "Jnim" is none
        return raw.isupper() or (len(phrase) >= _SPOKEN and raw[:1].isupper() and raw[1:].islower())
    return raw[:1].isupper() or not phrase[:1].isupper()
