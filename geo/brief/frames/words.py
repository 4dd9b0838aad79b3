"""Lines of text as pieces: paragraphs, headings, entries with a number."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.brief.frames import metrics
from geo.brief.frames.sheet import Align, Line, Mark, Piece, Rect, Role, Text
from geo.brief.frames.style import HAIR, INK, LEADING, SOFT, WHITE, Style

_RISE = 1.02  # from the top of a line to its baseline, in sizes of type


def lines(words: str, size: float, room: float, *, color: str = INK, bold: bool = False,
          indent: float = 0.0, role: Role = Role.TEXT) -> list[Piece]:
    """Set a paragraph: a piece for each line, so that a long one may go on in the next column."""
    return [Piece(size * LEADING, (Text(indent, size * _RISE, line, size, color, bold),), role,
                  width=room)
            for line in metrics.wrap(words, size, room - indent, bold=bold)]


def paragraph(words: str, size: float, room: float, *, color: str = INK, bold: bool = False,
              role: Role = Role.TEXT, most: int = 0) -> Piece:
    """Set a paragraph as one piece; ``most`` lines end with an ellipsis."""
    broken = metrics.wrap(words, size, room, bold=bold)
    if most and len(broken) > most:
        rest = " ".join(broken[most - 1:])
        broken = [*broken[:most - 1], metrics.shortened(rest, size, room, bold=bold)]
    marks = tuple(Text(0, i * size * LEADING + size * _RISE, line, size, color, bold)
                  for i, line in enumerate(broken))
    return Piece(len(broken) * size * LEADING, marks, role, width=room)


def evened(words: str, size: float, room: float, *, color: str) -> Piece:
    """Set a paragraph in lines of like length; a number stays with the word it counts."""
    words = re.sub(r"(?<=\d) (?=\w)", "\u00a0", words)
    n, least, most = len(metrics.wrap(words, size, room)), room / 2, room
    while most - least > 1:
        middle = (least + most) / 2
        fits = len(metrics.wrap(words, size, middle)) <= n
        least, most = (least, middle) if fits else (middle, most)
    piece = paragraph(words, size, most, color=color)
    return replace(piece, width=room)


def moved(piece: Piece, down: float, right: float = 0.0) -> tuple[Mark, ...]:
    """Give the texts of a piece further down or to the right, to stand in another piece."""
    return tuple(replace(m, x=m.x + right, y=m.y + down) for m in piece.marks
                 if isinstance(m, Text))


def gap(height: float) -> Piece:
    """Leave white."""
    return Piece(height, (), Role.PLAIN)


def rule(room: float, color: str = HAIR, height: float = 1.0) -> Piece:
    """Draw a hairline across."""
    return Piece(height, (Line(0, height / 2, room, height / 2, color),), Role.PLAIN, width=room)


def heading(words: str, style: Style, room: float) -> list[Piece]:
    """Set the head of a section over a hairline; it stays with what follows."""
    size = style.heading
    text = paragraph(words, size, room, color=style.accent, bold=True, role=Role.HEADING)
    line = Line(0, text.height + 2, room, text.height + 2, style.accent, 0.7)
    return [Piece(text.height + 6, (*text.marks, line), Role.HEADING, clings=True, width=room)]


def bulleted(words: str, size: float, room: float, *, color: str = INK) -> list[Piece]:
    """Set an entry of a list behind a dash."""
    found = lines(words, size, room, color=color, indent=size)
    if not found:
        return []
    first = found[0]
    dash = Line(0, size * 0.7, size * 0.5, size * 0.7, SOFT, 0.7)
    return [Piece(first.height, (dash, *first.marks), Role.TEXT, width=room), *found[1:],
            gap(size * 0.3)]


def chip(words: str, size: float, *, fill: str, ink: str, edge: str = "none") -> Piece:
    """Set a mark in a small box."""
    pad = size * 0.6
    wide, high = metrics.width(words, size, bold=True) + 2 * pad, size * 1.75
    marks: tuple[Mark, ...] = (
        Rect(0, 0, wide, high, fill, edge, radius=1.5),
        Text(wide / 2, high / 2 + size * 0.36, words, size, ink, bold=True, align=Align.CENTER))
    return Piece(high, marks, Role.TEXT, width=wide)


def numbered(number: int, size: float, color: str) -> tuple[Mark, ...]:
    """Draw the number under which the map shows an incident, in a disc."""
    if not number:
        return ()
    words = str(number)
    small = size * (0.86 if len(words) < 3 else 0.7)  # noqa: PLR2004 - digits in the disc
    side = size * 1.5
    return (Rect(0, -0.02 * size, side, side, color, radius=side / 2),
            Text(side / 2, side / 2 + small * 0.34, words, small, WHITE, bold=True,
                 align=Align.CENTER))
