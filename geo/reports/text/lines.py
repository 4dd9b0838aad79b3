"""Lines to paragraphs: a line break ends one, unless the text is merely wrapped at its margin."""

from __future__ import annotations

import re

from geo.reports.dates.words import word_set
from geo.reports.model import Span
from geo.reports.text.furniture import is_furniture
from geo.reports.text.issue import is_issue_line

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]")
BULLET = re.compile(r"\s*(?:[•▪◦‣●■*►▶➢➤✓]|[-–—]\s|\d{1,2}[.)]\s|[a-z]\)\s|\([a-z0-9]{1,2}\)\s)")
_ENDS = re.compile(r"[.!?:;…»”\"')\]]\s*$")
_NARROWEST, _WIDEST = 45, 130  # characters: the margins at which texts are wrapped
_MOST, _HALF = 0.7, 0.5  # shares of the lines
_FEWEST = 3  # words of a line that a small letter carries on
_LIKE = 0.72  # wrapped lines are about as long as each other


def paragraphs(text: str) -> list[Span]:
    """Give the paragraphs without their outer white space, in order."""
    spans: list[Span] = []
    blocks = [(block, [text[a:b] for a, b in block]) for block in _blocks(text)]
    margin = max((len(line) for _, lines in blocks if _is_wrapped(lines) for line in lines),
                 default=0)
    for block, lines in blocks:
        wrapped = _is_wrapped(lines) or _is_full(lines, margin)
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


def _is_full(lines: list[str], margin: int) -> bool:
    """Tell whether the first of two lines has no room for the next word at the text's margin."""
    if len(lines) != 2 or not margin or _ENDS.search(lines[0][-20:]):  # noqa: PLR2004 - two lines
        return False
    return margin >= len(lines[0]) >= margin - len(lines[1].split(maxsplit=1)[0])


def _goes_on(before: str, line: str, *, wrapped: bool) -> bool:
    """Tell whether a line continues the paragraph of the line before it."""
    if BULLET.match(line) or any(each[0].isupper() and is_issue_line(each)
                                 for each in (before, line)):
        return False
    ended = _ENDS.search(before[-20:])
    if not ended and _is_broken(before, line):
        return True
    if wrapped:
        return len(before) >= _NARROWEST * 0.8 or not ended
    return len(before) >= _NARROWEST and not ended and line[0].islower()


_NEVER_LAST = word_set(
    "a an the of in on at to by from with near for and or but than least as into between their "
    "its his her who that which le la les un une des du de en à au aux par pour sur dans avec "
    "près et ou moins que qui dont entre leur leurs sa son ses cette ces vers chez")
_LAST_WORD = re.compile(r"[^\W\d_]+$")


def _is_broken(before: str, line: str) -> bool:
    """Tell whether a line breaks off within its sentence, however short it is.

    It does where the next begins with a small letter, or where its last word needs another.
    """
    last = _LAST_WORD.search(before[-20:])
    words = before.split(maxsplit=_FEWEST)
    broken = (line[0].islower() and len(words) >= _FEWEST) or (
        len(words) > 1 and last is not None and last[0] in _NEVER_LAST)
    return broken and not is_furniture(before) and not is_furniture(line)
