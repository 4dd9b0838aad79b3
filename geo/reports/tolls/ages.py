"""Ages behind those who are counted: "two boys of 15 and 16", "un garçon de 8 ans"."""

from __future__ import annotations

from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.things import Noun, Thing
from geo.reports.tolls.words import Words

_AGES = {  # "two boys of 15 and 16", "un garçon de 8 ans"; the value says whether years must follow
    "en": Lexicon([("of, aged (about|between|), COMMA aged (about|between|), aged from", True)]),
    "fr": Lexicon([("""
            (age|agee|ages|agees) (respectivement|) (de|d|entre) (environ|moins de|)
            COMMA (age|agee|ages|agees) (respectivement|) (de|d|entre) (environ|moins de|)
        """, True), ("de, d", False)]),
}
_OLDEST = 110
_OF = frozenset({"de", "d", "of"})
_ORIGINS = frozenset({"nationalite", "origine", "ethnie", "nationality", "origin", "ethnicity"})
_AND = {"en": frozenset({"and", "to", "-", "–"}), "fr": frozenset({"et", "a", "-", "–"})}
_YEARS = {"en": frozenset({"years", "year", "months"}), "fr": frozenset({"ans", "an", "mois"})}
_OLD = frozenset({"old", "age"})
_CLOSES = frozenset({"", ",", ";", ":", ")", "(", "—", "–", "-", "and", "et", "were", "was", "who",
                     "qui", "dont", "ont", "a", "est", "sont", "died", "among", "according"})


def past_ages(words: Words, noun: tuple[Noun, int], lang: str) -> int:
    """Give the word behind a counted noun and the origin or ages of those whom it counts."""
    end = noun[1]
    if noun[0].thing is not Thing.PERSON:
        return end
    end = _past_origin(words, end)
    bracket = words.at(end) == "("
    found = _AGES[lang].find(words.words, end)
    start = end + 1 if bracket else found[1] if found else 0
    last, years = _ages(words, start, lang) if start else (0, False)
    bare = words.at(last) == ")" if bracket else (
        found is not None and found[0] and words.at(last) in _CLOSES)
    if not last or not (years or bare):
        return end
    return last + (bracket and words.at(last) == ")")


def _past_origin(words: Words, at: int) -> int:
    """Skip whose citizens they are: "de nationalité togolaise", "of Ghanaian nationality"."""
    if words.at(at) in _OF and words.at(at + 1) in _ORIGINS and words.at(at + 2).isalpha():
        return at + len(("de", "nationalite", "togolaise"))
    behind = words.at(at) == "of" and words.at(at + 2) in _ORIGINS
    return at + len(("of", "togolese", "nationality")) if behind else at


def _ages(words: Words, start: int, lang: str) -> tuple[int, bool]:
    """Read one age or two; say where they end, 0 where there is none, and whether years follow."""
    one = number_at(words.words, start, lang)
    if one is None or not 0 < one[0] < _OLDEST:
        return 0, False
    end = one[1]
    two = number_at(words.words, end + 1, lang) if words.at(end) in _AND[lang] else None
    end = two[1] if two and one[0] <= two[0] < _OLDEST else end
    years = words.at(end) in _YEARS[lang]
    end += years
    while years and words.at(end) in _OLD | {"of"} and lang == "en":
        end += 1
    return end, years
