"""Tolls that words move from one figure to another: "brought down from some 60 dead to 23"."""

from __future__ import annotations

from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.words import Words

_FROM = frozenset({"from", "de", "d"})
_TO = frozenset({"to", "a"})
_THE_DEAD = word_set("de of dead deaths killed people morts tues victimes deces personnes")
_GAP = 3  # words between the first figure and "to"


def moved_to(words: Words, group: Group) -> int:
    """Give the word at which the figure begins that takes a group's place; 0 where none does."""
    at = group.end
    while words.at(at) in _THE_DEAD and at < group.end + _GAP:
        at += 1
    moved = words.at(group.first - 1) in _FROM and words.at(at) in _TO
    return at + 1 if moved else 0
