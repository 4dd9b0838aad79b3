"""Phrases with alternatives, and a tree of words that finds the longest of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any, Generic, TypeVar

from geo.reports.voices.words import Words, lowered, plain

T = TypeVar("T")
_CHOICE = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[^\W_]+")


def spelled(template: str) -> Iterator[str]:
    """Yield what a template stands for: ``malian {army|troops}`` is two phrases."""
    pieces = _CHOICE.split(template)
    if "{" not in "".join(pieces[::2]):
        yield from map("".join, product(*(piece.split("|") if at % 2 else (piece,)
                                          for at, piece in enumerate(pieces))))
        return
    before, choice, behind = _CHOICE.split(template, maxsplit=1)  # within another
    for word in choice.split("|"):
        yield from spelled(before + word + behind)


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


class Tree(Generic[T]):
    """Phrases, each with what it means; the longest that fits is found."""

    def __init__(self) -> None:
        """Start with no phrase."""
        self._root: dict[str, Any] = {}

    def add(self, templates: Iterable[str], meaning: T) -> None:
        """Add phrases; one that is there already keeps its meaning."""
        for template in templates:
            for phrase in spelled(template):
                self._add(phrase, meaning)

    def _add(self, phrase: str, meaning: T) -> None:
        node = self._root
        for word in _WORD.findall(lowered(plain(phrase))):
            node = node.setdefault(word, {})
        node.setdefault("", (meaning, phrase))

    def begins(self, word: str) -> bool:
        """Tell whether a phrase begins with a word: a quick look before a long one."""
        return word in self._root

    def at(self, words: Words, i: int) -> tuple[int, T, str] | None:
        """Give the longest phrase at word i: the word after it, its meaning, the phrase itself."""
        node: Any = self._root.get(words.low[i])
        best, j, low, joined, count = None, i + 1, words.low, words.joined, len(words.low)
        while node is not None:
            end = node.get("")
            if end is not None:
                best = (j, end[0], end[1])
            if j >= count or not joined[j]:
                break
            node = node.get(low[j])
            j += 1
        return best
