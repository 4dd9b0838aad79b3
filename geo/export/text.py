"""Text that goes into files: never a formula, never a character that a format cannot hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

_NO_UNICODE = re.compile(r"[\ud800-\udfff]")
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HANDLE = re.compile(r"(?<![\w.])@\w+(?:[.-]\w+)*")
MARK = "SYNTHETIC"


def sound(text: str) -> str:
    """Put U+FFFD for lone halves of characters, which no encoding can write."""
    return _NO_UNICODE.sub("\ufffd", text)


def plain_xml(text: str) -> str:
    r"""Put U+FFFD for what XML cannot hold, and one kind of line break for all.

    >>> plain_xml("a\x07\r\nb")
    'a�\nb'
    """
    return _NO_XML.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n")


def without_handles(text: str) -> str:
    """Take personal handles out of a text.

    >>> without_handles("said by @some.body")
    'said by @…'
    """
    return _HANDLE.sub("@…", text)


def marked(text: str) -> str:
    """Mark the words of what was made up for tests, once.

    >>> marked("A thing"), marked("SYNTHETIC: a thing")
    ('SYNTHETIC: A thing', 'SYNTHETIC: a thing')
    """
    return text if MARK in text.upper() else f"{MARK}: {text}"


def each(values: Any, told: Callable[[Any], Any], missing: Any = None) -> list[Any]:  # noqa: ANN401
    """Tell each distinct value once; give the answers row by row, ``missing`` where there is none.

    Columns of a million rows hold few values, so that this costs what a few rows do.
    """
    held = values if isinstance(values, pd.Series) else pd.Series(values, dtype="object")
    codes, found = pd.factorize(held, use_na_sentinel=True)
    answers = [told(value) for value in found.tolist()]
    answers.append(missing)  # code -1: missing
    return list(map(answers.__getitem__, codes.tolist()))


def each_object(values: Sequence[Any], told: Callable[[Any], Any]) -> list[Any]:
    """Tell each object once, however many rows share it; for what has no quick hash."""
    answers = {id(value): value for value in values}
    answers = {key: told(value) for key, value in answers.items()}
    return [answers[id(value)] for value in values]
