"""Words of a text, folded without moving an offset."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_MARKS = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "`": "'",
    "‑": "-",
    "‐": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "“": "«",
    "”": "»",
    "„": "«",
    "‟": "«",
    "‹": "«",
    "›": "»",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\t": " ",
}


def _bare(char: str) -> str:
    parts = unicodedata.normalize("NFD", char)
    return parts[0] if len(parts) > 1 and all(map(unicodedata.combining, parts[1:])) else char


@cache
def _table() -> dict[int, str]:
    table = {i: _bare(chr(i)) for i in range(0xC0, 0x250)}
    table |= {i: _bare(chr(i)) for i in range(0x1E00, 0x1F00)}
    return {k: v for k, v in table.items() if v != chr(k)} | {ord(k): v for k, v in _MARKS.items()}


def plain(text: str) -> str:
    """Give the text without accents and with one sort of each mark; as long as it was."""
    return (text.replace("''", '" ') if "''" in text else text).translate(_table())


def lowered(text: str) -> str:
    """Lower a plain text; as long as it was, whatever the letters."""
    low = text.lower()
    return (
        low
        if len(low) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence: folded, with offsets into the whole text.

    ``joined[i]`` tells whether word i stands right after the one before, with nothing but a
    space, a hyphen, an apostrophe or a quotation mark between them.
    """

    low: tuple[str, ...]
    raw: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    joined: tuple[bool, ...]

    def __len__(self) -> int:
        """Count the words."""
        return len(self.low)


_GAP = re.compile(r"(?: {2,}| ?[-'\"«»] ?| |\n|' )(?!\n)[\"«» ]?")
_INITIALS = frozenset({".", ". ", ".-"})


_WORD = re.compile(r"[^\W_]+")


def words_of(text: str, low: str, start: int, end: int) -> Words:
    """Give the words between two offsets of a plain text and its lowered twin."""
    spans = [m.span() for m in _WORD.finditer(low, start, end)]
    joined = [False] * len(spans)
    before = -1
    for i, (a, b) in enumerate(spans):
        joined[i] = before >= 0 and (
            low[before:a] == " " or _joins(low[before:a], before - spans[i - 1][0])
        )
        before = b
    return Words(
        tuple([low[a:b] for a, b in spans]),
        tuple([text[a:b] for a, b in spans]),
        tuple([a for a, _ in spans]),
        tuple([b for _, b in spans]),
        tuple(joined),
    )


def _joins(gap: str, length: int) -> bool:
    return _GAP.fullmatch(gap) is not None or (length == 1 and gap in _INITIALS)
