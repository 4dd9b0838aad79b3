"""Texts that PostgreSQL cannot hold as they are.

Its text has no NUL and no half of a surrogate pair. Where somebody's words have one, it is written
as U+001A and four hexadecimal digits, and so is U+001A itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

_UNKEEPABLE = re.compile("[\x00\x1a\ud800-\udfff]")
_KEPT = re.compile("\x1a([0-9a-f]{4})")
Cell = TypeVar("Cell")


def to_keep(value: Cell) -> Cell | str:
    r"""Write a cell so that PostgreSQL can hold it.

    >>> to_keep("caf\x00é"), to_keep(3)
    ('caf\x1a0000é', 3)
    """
    if isinstance(value, str) and _UNKEEPABLE.search(value):
        return _UNKEEPABLE.sub(lambda m: f"\x1a{ord(m[0]):04x}", value)
    return value


def as_said(value: Cell) -> Cell | str:
    r"""Read back what ``to_keep`` wrote.

    >>> as_said(to_keep("caf\x00é"))
    'caf\x00é'
    """
    if isinstance(value, str) and "\x1a" in value:
        return _KEPT.sub(lambda m: chr(int(m[1], 16)), value)
    return value


def kept_rows(rows: Iterable[Iterable[Any]]) -> Iterator[tuple[Any, ...]]:
    """Write rows so that PostgreSQL can hold them."""
    return (tuple(map(to_keep, row)) for row in rows)


def said_rows(rows: Iterable[Iterable[Any]]) -> Iterator[tuple[Any, ...]]:
    """Read rows back."""
    return (tuple(map(as_said, row)) for row in rows)
