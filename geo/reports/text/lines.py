"""Lines to paragraphs: a line break ends one, unless the text is merely wrapped at its margin."""

from __future__ import annotations

import re

from geo.reports.model import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]")
BULLET = re.compile(r"\s*(?:[•▪◦‣●■*►▶➢➤✓]|[-–—]\s|\d{1,2}[.)]\s|[a-z]\)\s|\([a-z0-9]{1,2}\)\s)")
_ENDS = re.compile(r"[.!?:;…»”\"')\]]\s*$")
_NARROWEST, _WIDEST = 45, 130  # characters: the margins at which texts are wrapped
_MOST, _HALF = 0.7, 0.5  # shares of the lines
_LIKE = 0.72  # wrapped lines are about as long as each other


def paragraphs(text: str) -> list[Span]:
    """Give the paragraphs without their outer white space, in order."""
    spans: list[Span] = []
    for block in _blocks(text):
        lines = [text[a:b] for a, b in block]
        wrapped = _is_wrapped(lines)
        for at, (start, end) in enumerate(block):
            if at and _goes_on(lines[at - 1], lines[at], wrapped=wrapped):
                spans[-1] = spans[-1][0], end
            else:
                spans.append((start, end))
    return spans


def _blocks(text: str) -> list[list[Span]]:
    """Give the lines that stand together without an empty line between them."""
    blocks: list[list[Span]] = []
    before = 0
    for found in _LINE.finditer(text):
        line = _trimmed(text, found.start(), found.end())
        if line[0] >= line[1]:
            continue
        breaks = len(_BREAK.findall(text, before, line[0]))
        if blocks and breaks <= 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
        before = line[1]
    return blocks


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether the lines of a block break where the margin is and not where a thought ends."""
    inner = [len(line) for line in lines[:-1]]
    if len(inner) <= 1:
        return False
    longest = max(inner)
    even = sum(n >= longest * _LIKE for n in inner) / len(inner)
    ended = sum(bool(_ENDS.search(line[-20:])) for line in lines[:-1]) / len(inner)
    return longest <= _WIDEST and even >= _MOST and ended <= _HALF


def _goes_on(before: str, line: str, *, wrapped: bool) -> bool:
    """Tell whether a line continues the paragraph of the line before it."""
    if BULLET.match(line):
        return False
    ended = _ENDS.search(before[-20:])
    if wrapped:
        return len(before) >= _NARROWEST * 0.8 or not ended
    return len(before) >= _NARROWEST and not ended and line[0].islower()
