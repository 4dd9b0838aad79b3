"""Sentences as words with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from geo.model.frozen import record
from geo.reports.model import Report, Span
from geo.reports.tolls.folding import fold

_REST = (r"|[0-9]+(?:[.,][0-9]{1,2}(?![0-9]))?|[a-z]+|(?<=[0-9])[-–](?=[0-9])"
         r"|(?<![a-z0-9])-(?![a-z0-9])|[–—,;:()!?…]")
# Only French parts thousands with a plain space: "May 5 200 people" is no number.
_WORDS = {
    "en": re.compile(r"[0-9]{1,3}(?:[.,\x1f][0-9]{3})+(?![0-9])" + _REST),
    "fr": re.compile(r"[0-9]{1,3}(?:[.,\x1f ][0-9]{3})+(?![0-9])" + _REST),
}
_LONGEST = 400  # words; whatever is longer is no sentence, and is read in pieces


@record(frozen=True, slots=True)
class Words:
    """The folded words and clause marks of one sentence; quotes, full stops and glue are left out.

    ``starts`` and ``ends`` are offsets into the report's text.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    source: str

    def __len__(self) -> int:
        """Count the words."""
        return len(self.words)

    def at(self, index: int) -> str:
        """Give a word, or an empty one beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def span(self, first: int, end: int) -> Span:
        """Give the characters from word ``first`` up to word ``end``, which is not included."""
        return self.starts[first], self.ends[end - 1]

    def is_capital(self, index: int) -> bool:
        """Say whether a word begins with a capital."""
        return self.source[self.starts[index]].isupper()


@lru_cache(maxsize=2)
def sentences(report: Report) -> tuple[Words, ...]:
    """Give the words of each sentence that tells something; kept, for several readers ask."""
    return tuple(_words(report))


def _words(report: Report) -> Iterator[Words]:
    folded = fold(report.text)
    pattern = _WORDS.get(report.lang, _WORDS["en"])
    for sentence in report.told:
        found = [(m.group(), m.start(), m.end()) for m in pattern.finditer(folded, *sentence.span)]
        for first in range(0, len(found), _LONGEST):
            words, starts, ends = zip(*found[first:first + _LONGEST], strict=True)
            yield Words(words, starts, ends, report.text)
