"""The words, numbers and marks of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Token(NamedTuple):
    """A word, number or mark; ``value`` is what it counts or names, ``low`` its plain form."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    value: int = 0


NONE = Token(-1, -1, "", "", "")


def beside(tokens: Sequence[Token], at: int, step: int) -> Token:
    """Give a neighbour, ``NONE`` beyond either end."""
    return tokens[at + step] if 0 <= at + step < len(tokens) else NONE
