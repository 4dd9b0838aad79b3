"""Texts as runs of words, so that copied passages are found whatever was cut or put between."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

RUN = 6  # words in a row; shorter runs are shared by chance ("a spokesman for the army said")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^”]{1,2000}”|«[^»]{1,2000}»|\"[^\"\n]{1,2000}\"")
_REMEMBERED = 4_096  # texts

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Words:
    """A text's words in order: a number for each run of words that begins there, whose own."""

    runs: NDArray[np.uint64]
    quoted: Bools

    def __len__(self) -> int:
        """Count the words."""
        return len(self.quoted)

    @property
    def own(self) -> int:
        """Count the words that the text does not quote."""
        return int(np.count_nonzero(~self.quoted))


@lru_cache(_REMEMBERED)
def words_of(text: str) -> Words:
    """Read a text; case, accents and punctuation are ignored."""
    inside = np.zeros(len(text) + 1, dtype=bool)
    for quote in _QUOTED.finditer(text):
        inside[quote.start():quote.end()] = True
    found = [(crc32(_bare(m[0])), m.start()) for m in _WORD.finditer(text)]
    codes = np.array([code for code, _at in found], dtype=np.uint64)
    quoted = inside[[at for _code, at in found]] if found else np.zeros(0, dtype=bool)
    count = max(len(codes) - RUN + 1, 0)
    runs = np.zeros(count, dtype=np.uint64)
    for step in range(RUN):
        runs = runs * np.uint64(1_000_003) + codes[step:step + count]
    return Words(runs, quoted)


def _bare(word: str) -> bytes:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).encode("utf-8",
                                                                            "surrogatepass")


def copied(one: Words, other: Words) -> Bools:
    """Mark the words of one text that stand in a run which the other has too."""
    marked = np.zeros(len(one), dtype=bool)
    hits = np.flatnonzero(np.isin(one.runs, other.runs))
    for step in range(RUN):
        marked[hits + step] = True
    return marked
