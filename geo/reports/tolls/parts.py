"""Words around a group that say whether it counts some of others, or a pair."""

from __future__ import annotations

from geo.reports.tolls.grammar import DETERMINERS, RECKONED
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.nouns import is_plural
from geo.reports.tolls.things import Noun, Thing
from geo.reports.tolls.words import Words

_AMONG_THEM = {  # behind a part of those who died: "19 people, three women among them"
    "en": Lexicon([("among (them|those|their number), in their number, amongst them", True)]),
    "fr": Lexicon([("parmi (eux|elles), au nombre des (morts|victimes|tues)", True)]),
}
_CLOSES = frozenset({"", ",", ";", ")", ".", "and", "et", "—", "–"})


def is_of_bodies(words: Words, at: int, noun: Noun, lang: str) -> bool:
    """Say whether bodies are some of those told of: "two of the bodies", "quatre des corps"."""
    known = words.at(at) == "des" if lang == "fr" else words.at(at + 1) in DETERMINERS["en"]
    return noun.thing is Thing.DEATH and words.at(at) in RECKONED[lang] and known


def is_pair(words: Words, end: int, lang: str) -> bool:
    """Say whether "both" counts two: "both patients", not "both men and women"."""
    after = words.at(end + 1)
    return is_plural(words.at(end - 1)) and (words.at(end) != "and" or after in DETERMINERS[lang])


def are_among(words: Words, end: int, lang: str) -> bool:
    """Say whether "among them" follows and nothing else is counted by it."""
    found = _AMONG_THEM[lang].find(words.words, end)
    return found is not None and words.at(found[1]) in _CLOSES
