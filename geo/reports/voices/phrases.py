"""Phrases with alternatives, and a tree of words that finds the longest of them.

A template stands for up to fifty thousand phrases, of which a text holds hardly any: the tree
spells out a word of a phrase only when a text has come to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from geo.reports.voices.words import Words, lowered, plain

T = TypeVar("T")
_CHOICE = re.compile(r"\{([^{}]*)\}")
_NO_WORD = re.compile(r"[\W_]+")
_BLANK = frozenset({"", " "})


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


@dataclass(eq=False, slots=True)
class _Phrases(Generic[T]):
    """What a template stands for: texts to choose from, one after the other."""

    order: int
    choices: tuple[tuple[str, ...], ...]
    meaning: T
    template: str

    def may_end(self, rest: _Rest) -> bool:
        """Tell whether no word need follow."""
        at, text = rest
        return text in _BLANK and all(map(_BLANK.intersection, self.choices[at:]))

    def following(self, rest: _Rest, begun: str = "") -> Iterator[tuple[str, _Rest]]:
        """Give each word that may follow, with what is left then; an empty one at the end."""
        at, text = rest
        word, gap, left = (text if begun else text.lstrip(" ")).partition(" ")
        if gap:
            yield begun + word, (at, left)
        elif at < len(self.choices):
            for choice in self.choices[at]:
                yield from self.following((at + 1, choice), begun + word)
        else:
            yield begun + word, (at, "")


_Rest = tuple[int, str]  # the choice that comes next, and the text before it


@dataclass(slots=True)
class _Node(Generic[T]):
    """What may follow some words: phrases begun, and the one that ends here."""

    begun: dict[tuple[_Phrases[T], _Rest], None] = field(default_factory=dict)
    ends: _Phrases[T] | None = None
    known: dict[str, _Node[T]] | None = None

    def after(self, word: str) -> _Node[T] | None:
        """Give what follows a word."""
        known = self.known
        if known is None:
            known = self.known = self._spelled()
        return known.get(word)

    def _spelled(self) -> dict[str, _Node[T]]:
        found: dict[str, _Node[T]] = {}
        for phrases, rest in self.begun:
            for word, left in phrases.following(rest):
                if word:
                    found.setdefault(word, _Node()).take(phrases, left)
        self.begun = {}
        return found

    def take(self, phrases: _Phrases[T], rest: _Rest) -> None:
        """Take a phrase that goes on, or ends here; the first that ends keeps its meaning."""
        self.begun[phrases, rest] = None
        first = self.ends is None or phrases.order < self.ends.order
        if first and phrases.may_end(rest):
            self.ends = phrases


class Tree(Generic[T]):
    """Phrases, each with what it means; the longest that fits is found."""

    def __init__(self) -> None:
        """Start with no phrase."""
        self._root: _Node[T] = _Node()
        self._count = 0

    def add(self, templates: Iterable[str], meaning: T) -> None:
        """Add phrases; one that is there already keeps its meaning.

        ``malian {army|troops}`` is two phrases.
        """
        for template in templates:
            for flat in _unnested(template):
                self._count += 1
                phrases = _Phrases(self._count, tuple(_choices(flat)), meaning, flat)
                self._root.take(phrases, (0, ""))

    def begins(self, word: str) -> bool:
        """Tell whether a phrase begins with a word: a quick look before a long one."""
        return self._root.after(word) is not None

    def at(self, words: Words, i: int) -> tuple[int, T, str] | None:
        """Give the longest phrase at word i: the word after it, its meaning, its template."""
        node = self._root.after(words.low[i])
        best, j, low, joined, count = None, i + 1, words.low, words.joined, len(words.low)
        while node is not None:
            if node.ends is not None:
                best = (j, node.ends.meaning, node.ends.template)
            if j >= count or not joined[j]:
                break
            node = node.after(low[j])
            j += 1
        return best


def _unnested(template: str) -> Iterator[str]:
    """Spell out choices within a choice."""
    if "{" not in "".join(_CHOICE.split(template)[::2]):
        yield template
        return
    before, choice, behind = _CHOICE.split(template, maxsplit=1)
    for text in choice.split("|"):
        yield from _unnested(before + text + behind)


def _choices(template: str) -> Iterator[tuple[str, ...]]:
    """Give the texts to choose from, in words parted by single blanks."""
    for at, piece in enumerate(_CHOICE.split(lowered(plain(template)))):
        texts = piece.split("|") if at % 2 else [piece]
        yield tuple(_NO_WORD.sub(" ", text) for text in texts)
