"""One person beside others who are counted: "the old man, his son and two elders were shot"."""

from __future__ import annotations

from dataclasses import replace

from geo.reports.tolls.clauses import Clauses
from geo.reports.tolls.grammar import BREAKS, DETERMINERS
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_OF = frozenset({"of", "de", "d", "du", "des"})
_ENDS = frozenset({",", "and", "et", "—", "–", "(", "ainsi", "together", "along"})
_JOINING = frozenset({"and", "et"})
_WITH = frozenset({"with", "avec"})
_THEIR = frozenset({"his", "her", "their", "son", "sa", "ses", "leur", "leurs"})
_LONGEST = 8  # words of "of the village of X in Y"
_ALONG = {
    "en": Lexicon([("together with, along with, as well as", True)]),
    "fr": Lexicon([("ainsi que, de meme que, en meme temps que", True)]),
}


def past_names(words: Words, group: Group, lang: str) -> int:
    """Give the end of "the mayor of X", "the chief, Adama D.": office, place and name."""
    at = group.end
    if not (group.single or group.definite):
        end = _until(words, at, lang) if _is_of_some(words, group) else at
        return end if words.at(end) in _JOINING else at
    # "le maire délégué de", "son fils aîné et"
    at += words.at(at).isalpha() and words.at(at) not in _ENDS | _OF and (
        words.at(at + 1) in _OF or words.at(at + 1) in _ENDS)
    if words.at(at) in _OF:
        at = _until(words, at, lang)
    if words.at(at) == "," and words.is_capital(at + 1):
        end = at + 1
        while words.is_capital(end):
            end += 1
        at = end if words.at(end) in _ENDS else at
    return at


def _is_of_some(words: Words, group: Group) -> bool:
    """Say whether words tell whose people are counted: "four teachers of the school"."""
    counted = group.quantity is not None and group.noun is not None and not group.zero
    return counted and group.thing is Thing.PERSON and words.at(group.end) in _OF


def _until(words: Words, at: int, lang: str) -> int:
    """Give where a place's name ends, or where it began if no comma or "and" closes it."""
    for end in range(at, min(len(words), at + _LONGEST)):
        if words.at(end) in _ENDS:
            return end
        if words.at(end) in BREAKS[lang]:
            break
    return at


def with_singles(groups: list[Group]) -> list[Group]:
    """Count as one whoever is told of beside people who are counted: "the old man and two sons"."""
    counted = any(g.quantity and not (g.zero or g.part) for g in groups)
    return [_as_one(g) if counted and g.definite and not g.part else g for g in groups]


def _as_one(group: Group) -> Group:
    if group.quantity or group.thing is not Thing.PERSON:
        return group
    one = Quantity(group.first, group.end, 1, 1, 1)
    return replace(group, quantity=one, single=True)


def is_along(clauses: Clauses, end: int, group: Group) -> bool:
    """Say whether others shared what the verb tells: "was shot, together with his apprentice"."""
    before = group.first
    while clauses.words.at(before - 1) in DETERMINERS[clauses.lang]:
        before -= 1
    theirs = clauses.words.at(before - 1) in _WITH and clauses.words.at(before) in _THEIR
    if theirs and before - 1 == end:
        return True  # "was shot with his bodyguard"
    found = _ALONG[clauses.lang].ending(clauses.words.words, before)
    return found is not None and set(clauses.gap(end, found[1])) <= {","}
