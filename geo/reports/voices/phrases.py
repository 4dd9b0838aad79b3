"""Phrases with alternatives, and a tree of words that finds the longest of them.

A template stands for up to fifty thousand phrases, of which a text holds hardly any: the tree
spells out a word of a phrase only when a text has come to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from geo.reports.voices.words import Words, lowered, plain

T = TypeVar("T")
_MARKS = re.compile(r"([{|}])")
_NO_WORD = re.compile(r"[\W_]+")
_BLANK = frozenset({"", " "})


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


@dataclass(eq=False, slots=True)
class _Choice:
    """Texts of which one is taken, each with choices within it."""

    texts: tuple[_Rest, ...]
    may_be_blank: bool


_Rest: TypeAlias = tuple[str | _Choice, ...]  # what is left of a template


@dataclass(eq=False, slots=True)
class _Phrases(Generic[T]):
    """What a template stands for."""

    order: int
    meaning: T
    template: str


def _may_end(rest: _Rest) -> bool:
    """Tell whether no word need follow."""
    return all(one in _BLANK if isinstance(one, str) else one.may_be_blank for one in rest)


def _following(rest: _Rest, begun: str = "") -> Iterator[tuple[str, _Rest]]:
    """Give each word that may follow, with what is left then; an empty one at the end."""
    if not rest:
        yield begun, ()
        return
    first, *others = rest
    if isinstance(first, _Choice):
        for text in first.texts:
            yield from _following((*text, *others), begun)
        return
    word, gap, left = (first if begun else first.lstrip(" ")).partition(" ")
    if gap:
        yield begun + word, (left, *others)
    else:
        yield from _following(tuple(others), begun + word)


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
            for word, left in _following(rest):
                if word:
                    found.setdefault(word, _Node()).take(phrases, left)
        return found

    def take(self, phrases: _Phrases[T], rest: _Rest) -> None:
        """Take a phrase that goes on, or ends here; the first that ends keeps its meaning."""
        self.begun[phrases, rest] = None
        first = self.ends is None or phrases.order < self.ends.order
        if first and _may_end(rest):
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
            self._count += 1
            self._root.take(_Phrases(self._count, meaning, template), _parsed(template))

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


def _parsed(template: str) -> _Rest:
    """Take a template apart; its words are parted by single blanks."""
    open_texts: list[list[list[str | _Choice]]] = [[[]]]
    for piece in _MARKS.split(lowered(plain(template))):
        if piece == "{":
            open_texts.append([[]])
        elif piece == "|" and len(open_texts) > 1:
            open_texts[-1].append([])
        elif piece == "}" and len(open_texts) > 1:
            texts = tuple(map(tuple, open_texts.pop()))
            open_texts[-1][-1].append(_Choice(texts, any(map(_may_end, texts))))
        elif piece:
            open_texts[-1][-1].append(_NO_WORD.sub(" ", piece))
    return tuple(open_texts[0][0])
