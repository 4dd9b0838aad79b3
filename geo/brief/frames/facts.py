"""The key figures: the first three large with their basis, the others in a short list."""

from __future__ import annotations

from collections.abc import Sequence

from geo.brief.frames import metrics
from geo.brief.frames.sheet import Align, Box, Mark, Piece, Sheet, Text
from geo.brief.frames.style import INK, SOFT, Style
from geo.brief.frames.words import gap, moved, paragraph
from geo.brief.model import Figure

LARGE = 3  # incidents, killed, civilians killed
_MOST = (0, 8, 6, 5, 4, 3, 2, 1)  # lines of a text, tried until all figures have room
_BETWEEN = 6.0  # points


def figure(told: Figure, style: Style, room: float, most: int = 0) -> Piece:
    """Set one key figure: the value large, what it counts, and its basis small.

    ``most`` is how many lines label and basis may each have; 0 means as many as they need.
    """
    size = style.number
    while size > style.body and metrics.width(told.value, size, bold=True) > room:
        size *= 0.92
    words = metrics.shortened(told.value, size, room, bold=True)
    value = Text(0, style.number, words, size, INK, bold=True)
    top = style.number * 1.22
    label = paragraph(told.label, style.body, room, bold=True, most=most)
    note = paragraph(told.note, style.small, room, color=SOFT, most=most) if told.note else gap(0)
    marks = (value, *moved(label, top), *moved(note, top + label.height))
    return Piece(top + label.height + note.height, marks, width=room)


def small(told: Sequence[Figure], style: Style, room: float, most: int = 0) -> Piece:
    """Set figures line by line: the number, what it counts, and its note behind it."""
    size = style.body
    left = max((metrics.width(f.value, size * 1.15, bold=True) for f in told), default=0)
    indent = left + size * 0.7
    marks: list[Mark] = []
    y = 0.0
    for one in told:
        words = f"{one.label} ({one.note})" if one.note else one.label
        text = paragraph(words, size, room - indent, most=most)
        marks.append(Text(left, y + size * 1.02, one.value, size * 1.15, INK, bold=True,
                          align=Align.RIGHT))
        marks += moved(text, y, indent)
        y += text.height + size * 0.35
    return Piece(y, tuple(marks), width=room)


def strip(sheet: Sheet, told: Sequence[Figure], style: Style, box: Box) -> float:
    """Place all figures side by side over the width of a box; give the height below them."""
    large, others = told[:LARGE], told[LARGE:]
    weights = [1.0 + min(len(f.note) / 60, 1.6) for f in large] + ([1.9] if others else [])
    unit = (box.width - style.gutter * (len(weights) - 1)) / max(sum(weights), 1)
    for most in _MOST:
        pieces = [figure(f, style, unit * w, most) for f, w in zip(large, weights, strict=False)]
        pieces += [small(others, style, unit * weights[-1], most)] if others else []
        if max((p.height for p in pieces), default=0) <= box.height:
            break
    x = box.x
    for piece in pieces:
        sheet.put(piece, x, box.y, piece.width)
        x += piece.width + style.gutter
    return box.y + max((p.height for p in pieces), default=0)


def stack(sheet: Sheet, told: Sequence[Figure], style: Style, box: Box) -> float:
    """Place all figures under one another, in a box; give the height below them."""
    for most in _MOST:
        pieces = [figure(f, style, box.width, most) for f in told[:LARGE]]
        pieces += [small(told[LARGE:], style, box.width, most)] if told[LARGE:] else []
        if sum(p.height + _BETWEEN for p in pieces) <= box.height:
            break
    y = box.y
    for piece in pieces:
        if y + piece.height <= box.bottom:
            y = sheet.put(piece, box.x, y, box.width) + _BETWEEN
    return y - (_BETWEEN if pieces else 0)
