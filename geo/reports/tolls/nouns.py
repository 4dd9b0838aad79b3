"""Nouns that are counted, in both languages."""

from __future__ import annotations

from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.nouns_en import EN
from geo.reports.tolls.nouns_fr import FR

NOUNS = {"en": Lexicon(EN), "fr": Lexicon(FR)}
_PLURALS = word_set("people men women children police gens fama cattle troops")
ADJUNCTS = {  # nouns that say what kind of people another counts: "four cattle buyers"
    "en": word_set("""
        cattle sheep goat camel donkey horse poultry livestock animal fish lorry truck bus car taxi
        minibus tanker fuel tank motorcycle motorbike boat canoe pirogue gold mine mining village
        town city district region commune school church mosque market shop store stall pharmacy
        convoy camp family company group site province country tent house home household
    """),
    "fr": frozenset(),
}
_SINGULARS = word_set("fils corps francais portugais senegalais soudanais beninois chinois "
                      "togolais nepalais camerounais bangladais swiss")


def is_plural(word: str) -> bool:
    """Say whether the last word of a noun counts several."""
    return word in _PLURALS or word.endswith("men") or (
        word[-1:] in {"s", "x"} and word not in _SINGULARS)
