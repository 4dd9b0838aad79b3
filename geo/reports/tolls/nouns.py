"""Nouns that are counted, in both languages."""

from __future__ import annotations

from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.nouns_en import EN
from geo.reports.tolls.nouns_fr import FR

NOUNS = {"en": Lexicon(EN), "fr": Lexicon(FR)}
_PLURALS = word_set("people men women children police gens fama cattle troops")
_SINGULARS = word_set("fils corps")


def is_plural(word: str) -> bool:
    """Say whether the last word of a noun counts several."""
    return word in _PLURALS or word.endswith("men") or (
        word[-1:] in {"s", "x"} and word not in _SINGULARS)
