"""Slow patterns looked for only where they can be found, and once in the same words.

``Asked`` is for patterns that several readers ask, ``Keyed`` for those that hang on runs of letters
in small letters, ``Begun`` for those of which some word begins in one of a few ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_KEPT = 1000  # answers: those of one report and some of the last
Look = Callable[..., re.Match[str] | None]


class Asked:
    r"""A slow pattern on words that several readers of a report ask about.

    >>> Asked(r"\bshot\b").search("two were shot").group()
    'shot'
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take the pattern."""
        self.pattern = re.compile(pattern, flags)
        self.search: Look = lru_cache(maxsize=_KEPT)(self.pattern.search)
        self.match: Look = lru_cache(maxsize=_KEPT)(self.pattern.match)
        self.fullmatch: Look = lru_cache(maxsize=_KEPT)(self.pattern.fullmatch)


class Keyed:
    r"""A pattern for small letters, and runs of letters one of which all that it finds has.

    Most sentences have none, and to see that takes a tenth of what the pattern does.

    >>> Keyed(("shot",), r"(?:was|were) shot\b").search("two were shot").group()
    'were shot'
    """

    def __init__(self, keys: tuple[str, ...], pattern: str) -> None:
        """Take the runs of letters and the pattern."""
        self.keys, self.pattern = keys, re.compile(pattern)
        self.search: Look = lru_cache(maxsize=_KEPT)(self._search)
        self.match: Look = lru_cache(maxsize=_KEPT)(self._match)

    def _search(self, small: str) -> re.Match[str] | None:
        """Look for the pattern where there is any of its keys."""
        return self.pattern.search(small) if any(map(small.__contains__, self.keys)) else None

    def _match(self, small: str) -> re.Match[str] | None:
        """Look for the pattern at the beginning."""
        return self.pattern.match(small) if any(map(small.__contains__, self.keys)) else None


_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = 3  # of a word by which it is known


@lru_cache(maxsize=_KEPT)
def beginnings(text: str) -> frozenset[str]:
    """Give the first letters of the words of a sentence, of which many patterns ask.

    >>> sorted(beginnings("Funerals were held on 3 May"))
    ['fun', 'hel', 'may', 'on', 'wer']
    """
    return frozenset([word[:_LETTERS] for word in _WORD.findall(text.lower())])


class Begun:
    r"""A pattern, and beginnings of words one of which all that it finds has.

    Most sentences have none, and to see that takes a tenth of what the pattern does. Three letters
    of a word are its beginning, or all of a shorter one.

    >>> Begun("fun mou", r"\b(?:funerals?|mourn\w*)").search("they mourned").group()
    'mourned'
    """

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        """Take the beginnings, parted by spaces, and the pattern."""
        self.words, self.pattern = frozenset(words.split()), re.compile(pattern, flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Look for the pattern where a word begins so."""
        return None if self.words.isdisjoint(beginnings(text)) else self.pattern.search(text)
