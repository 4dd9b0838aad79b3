"""Small letters for patterns: to look for either sort takes three times as long."""

from __future__ import annotations

import re
from functools import lru_cache

from geo.reports.asked import Look
from geo.reports.voices.words import lowered

_KEPT = 500  # answers of each pattern: those of one report and some of the last


@lru_cache(maxsize=2000)
def low(text: str) -> str:
    """Give words in small letters; as long as they were, whatever the letters."""
    return lowered(text)


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
