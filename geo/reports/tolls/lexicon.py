"""Phrase lists in a short notation, found in a sentence from the left, the longest first.

``tue(e)(s)`` stands for tue, tuee, tues, tuees; ``(at least|over)`` for either. A list parts its
phrases with commas or line ends; ``COMMA`` is a comma that is part of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Generic, TypeVar

T = TypeVar("T")
_GROUP = re.compile(r"\(([^()]*)\)")


def forms(listing: str) -> Iterator[str]:
    """Give each phrase that a list stands for.

    >>> list(forms("bod(y|ies), tue(s)"))
    ['body', 'bodies', 'tues', 'tue']
    """
    for phrase in re.split(r"[,\n]", listing):
        pieces = _GROUP.split(phrase.strip())
        choices = [_choices(piece) if odd % 2 else [piece] for odd, piece in enumerate(pieces)]
        yield from (" ".join("".join(each).split()) for each in product(*choices) if any(each))


def _choices(group: str) -> list[str]:
    options = group.split("|")
    return options if len(options) > 1 else [group, ""]


def word_list(listing: str) -> list[str]:
    """Give the words between spaces."""
    return listing.split()


def word_set(listing: str) -> frozenset[str]:
    """Give the words between spaces, without order."""
    return frozenset(listing.split())


class Lexicon(Generic[T]):
    """Phrases of folded words with what each stands for."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        """Take pairs of a list of phrases and its value; the first value of a phrase stays."""
        self._by_first: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        self._known: set[tuple[str, ...]] = set()
        for listing, value in entries:
            for phrase in forms(listing):
                self._add(tuple(phrase.replace("COMMA", ",").split()), value)
        for seconds in self._by_first.values():
            for phrases in seconds.values():
                phrases.sort(key=lambda pair: -len(pair[0]))

    def _add(self, phrase: tuple[str, ...], value: T) -> None:
        if phrase and phrase not in self._known:
            self._known.add(phrase)
            seconds = self._by_first.setdefault(phrase[0], {})
            seconds.setdefault(phrase[1] if len(phrase) > 1 else "", []).append((phrase, value))

    def find(self, words: tuple[str, ...], at: int) -> tuple[T, int] | None:
        """Give the value of the longest phrase that begins at a word, and the word after it."""
        seconds = self._by_first.get(words[at]) if at < len(words) else None
        if seconds is None:
            return None
        if at + 1 < len(words):
            for phrase, value in seconds.get(words[at + 1], ()):
                if words[at:at + len(phrase)] == phrase:
                    return value, at + len(phrase)
        alone = seconds.get("")
        return (alone[0][1], at + 1) if alone else None

    def starts(self, words: tuple[str, ...]) -> list[int]:
        """Give the places at which a phrase can begin: few words of a sentence do."""
        return [at for at, word in enumerate(words) if word in self._by_first]

    @property
    def firsts(self) -> frozenset[str]:
        """Give the words that a phrase can begin with."""
        return frozenset(self._by_first)

    def ending(self, words: tuple[str, ...], end: int, longest: int = 6) -> tuple[T, int] | None:
        """Give the value of the longest phrase that ends before a word, and its first word."""
        for first in range(max(0, end - longest), end):
            if words[first] not in self._by_first:
                continue
            found = self.find(words, first)
            if found and found[1] == end:
                return found[0], first
        return None
