"""Nouns behind their adjectives, and nouns made of several: "civilian passengers"."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Victim
from geo.reports.model import Side
from geo.reports.tolls.acts import is_dating
from geo.reports.tolls.grammar import DETERMINERS, MODIFIERS_STOP, MONTHS
from geo.reports.tolls.nouns import ADJUNCTS, NOUNS, is_plural
from geo.reports.tolls.things import Noun, Thing
from geo.reports.tolls.verbs import ADVERBS, VERBS
from geo.reports.tolls.words import Words

MOST_MODIFIERS = {"en": 4, "fr": 2}
NEED_NUMBER = frozenset({"more", "other", "autre", "autres"})
_NO_MODIFIERS = {lang: MODIFIERS_STOP[lang] | ADVERBS[lang] for lang in ("en", "fr")}
_SECOND = frozenset({"second", "seconde"})
_OF = frozenset({"of", "des", "du", "de", "d"})
_ONE = frozenset({"un", "une"})
_INVARIABLE = ("ois", "ais")  # "un villageois"


def is_many(words: Words, first: int, end: int) -> bool:
    """Say whether a noun counts several by its head: "members", no "member of the forces"."""
    at = next((n for n in range(first + 1, end) if words.words[n] in _OF), end)
    word = words.at(at - 1)
    alike = words.at(first - 1) in _ONE and word.endswith(_INVARIABLE)
    return is_plural(word) and not alike


def noun_at(words: Words, at: int, lang: str) -> tuple[Noun, int] | None:
    """Find the noun behind its adjectives, and join "civilian passengers" to one."""
    index = at
    for _ in range(MOST_MODIFIERS[lang] + 1):
        if index >= len(words):
            return None
        found = NOUNS[lang].find(words.words, index)
        if found and words.at(index) in _SECOND and (
                then := NOUNS[lang].find(words.words, index + 1)):
            found = then  # "a second man"
        if found:
            return _compound(words, found, lang)
        if not is_modifier(words, index, lang):
            return None
        index += 1
    return None


def _compound(words: Words, found: tuple[Noun, int], lang: str) -> tuple[Noun, int]:
    noun, end = found
    while end < len(words) and (more := NOUNS[lang].find(words.words, end)) and not (
            is_dating(words.at(end), lang)):  # "un commerçant lundi"
        generic = words.at(end - 1) in NEED_NUMBER and more[0].thing in {Thing.HURT, Thing.DEATH}
        of_trade = words.at(end - 1) in ADJUNCTS[lang] and more[0].thing is Thing.PERSON
        if more[0].thing is not noun.thing and not (generic or of_trade) and (
                is_plural(words.at(end - 1)) or more[0].thing is not Thing.OTHER):
            break
        noun, end = _joined(noun, more[0]), more[1]
    return noun, end


def _joined(one: Noun, two: Noun) -> Noun:
    if two.thing is not one.thing:
        return two
    side = two.side if two.side is not Side.UNSAID else one.side
    return replace(two, side=side, victims=union(one.victims, two.victims))


def union(one: tuple[Victim, ...], two: tuple[Victim, ...]) -> tuple[Victim, ...]:
    """Join victims without repeating any."""
    return tuple(dict.fromkeys((*one, *two)))


def is_modifier(words: Words, at: int, lang: str) -> bool:
    """Say whether a word may stand between a figure and its noun."""
    word = words.at(at)
    return (word.isalpha() and word not in _NO_MODIFIERS[lang]
            and VERBS[lang].find(words.words, at) is None
            and not (words.is_capital(at) and word in MONTHS[lang]))


def describes_thing(words: Words, at: int) -> bool:
    """Tell whether people only describe a thing: "villages voisins", "ONG humanitaire"."""
    for before in range(at - 1, max(-1, at - 2 - MOST_MODIFIERS["fr"]), -1):
        head = NOUNS["fr"].find(words.words, before)
        if head is not None:
            return head[0].thing is Thing.OTHER and head[1] <= at
        if words.at(before) != "non" and (
                words.at(before) in DETERMINERS["fr"] or not is_modifier(words, before, "fr")):
            return False
    return False
