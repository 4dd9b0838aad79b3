"""The sentences of a marked text, and where slow patterns are worth looking for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Line(NamedTuple):
    """A sentence of a marked text that names something, and how many names stand in it."""

    start: int
    end: int
    words: str
    names: int


_LINE, _MARKS = re.compile("[^\n]+"), re.compile("[NUCADX]+")


def lines_of(text: str) -> list[Line]:
    """Give the sentences of a marked text that name something: nothing is told by the others."""
    counted = (Line(*m.span(), m[0], len(_MARKS.findall(m[0]))) for m in _LINE.finditer(text))
    return [line for line in counted if line.names]


def with_any(key: Sequence[str], lines: Sequence[Line]) -> list[Line]:
    """Give the sentences with some of the letters that a slow pattern needs."""
    return [line for line in lines if any(map(line.words.__contains__, key))]


def found_in(lines: Iterable[Line], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Look for a pattern in some sentences of a text."""
    for line in lines:
        yield from pattern.finditer(text, line.start, line.end)
