"""A text in bare lower-case letters, character for character, so that offsets stay the same."""

from __future__ import annotations

import unicodedata

_KEPT_SPACE = "\x1f"  # a space that does not part what it stands between: "1 500" is one number
_MARKS = {
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00ad": "-",
    "\u2012": "–", "\u2014": "—", "\u2015": "—",
    "\u00a0": _KEPT_SPACE, "\u202f": _KEPT_SPACE, "\u2009": _KEPT_SPACE, "\u2007": _KEPT_SPACE,
}


def _bare(char: str) -> str:
    """Give the letter without case and accent; a character that has no such form is kept."""
    base = unicodedata.normalize("NFD", char)[:1].lower()
    return base if len(base) == 1 else char


_TABLE = {code: _bare(chr(code)) for code in range(0x41, 0x250) if chr(code).isalpha()}
_TABLE |= {ord("œ"): "o", ord("Œ"): "o", ord("æ"): "a", ord("Æ"): "a"}  # one letter for one: "bouf"
_TABLE |= {ord(char): mark for char, mark in _MARKS.items()}


def fold(text: str) -> str:
    """Fold case, accents, quotes and dashes; the length never changes.

    >>> fold("À l’aube, ils ont TUÉ 12 bœufs")
    "a l'aube, ils ont tue 12 boufs"
    """
    return text.translate(_TABLE)
