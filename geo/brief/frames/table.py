"""The table region × month × alleged actor, in columns as wide as their words ask."""

from __future__ import annotations

from geo.brief.frames import metrics
from geo.brief.frames.flow import Group
from geo.brief.frames.sheet import Align, Line, Mark, Piece, Role, Text
from geo.brief.frames.style import HAIR, INK, LEADING, SOFT, Style
from geo.brief.frames.words import gap, heading, paragraph
from geo.brief.model import Brief, Counted
from geo.i18n import _

_NUMBERS = 2  # the last columns hold numbers


def table(brief: Brief, style: Style, room: float) -> list[Group]:
    """Set the table, a group a row, with its basis under it."""
    counted = brief.counted
    if counted is None or not counted.rows:
        return []
    widths = _widths(counted, style, room)
    head = _row(counted.head, widths, style, bold=True, role=Role.HEAD)
    rows = [[_row(row, widths, style, bold=row is counted.rows[-1] and len(counted.rows) > 1)]
            for row in counted.rows]
    basis = paragraph(counted.basis, style.small, room, color=SOFT)
    return [[*heading(_("By place, month and alleged actor"), style, room), head], *rows,
            [gap(style.small * 0.5), basis, gap(style.body)]]


def _widths(counted: Counted, style: Style, room: float) -> list[float]:
    """Give each column what its longest word line asks; text columns share what is missing."""
    gutter, size = style.small * 1.3, style.small * 1.06
    asked = [max(metrics.width(row[i], size, bold=True) for row in (counted.head, *counted.rows))
             + gutter for i in range(len(counted.head))]
    fixed = sum(asked[-_NUMBERS:])
    texts = asked[:-_NUMBERS]
    scale = (room - fixed) / sum(texts)
    if scale < 1:
        fair = (room - fixed) / len(texts)
        small = sum(t for t in texts if t <= fair)
        large = sum(t for t in texts if t > fair)
        texts = [t if t <= fair else t * (room - fixed - small) / large for t in texts]
    else:
        texts = [t * scale for t in texts]
    return [*texts, *asked[-_NUMBERS:]]


def _row(cells: tuple[str, ...], widths: list[float], style: Style, *, bold: bool,
         role: Role = Role.ROW) -> Piece:
    size, gutter = style.small * 1.06, style.small * 1.3
    pad = size * 0.28
    marks: list[Mark] = []
    x, deep = 0.0, 1
    for i, (words, wide) in enumerate(zip(cells, widths, strict=True)):
        is_number = i >= len(cells) - _NUMBERS
        broken = metrics.wrap(words, size, wide - (0 if is_number else gutter), bold=bold)
        deep = max(deep, len(broken))
        for n, line in enumerate(broken):
            y = pad + size * (1.02 + n * LEADING)
            at, align = (x + wide, Align.RIGHT) if is_number else (x, Align.LEFT)
            marks.append(Text(at, y, line, size, SOFT if role is Role.HEAD else INK, bold, align))
        x += wide
    high = 2 * pad + deep * size * LEADING
    marks.append(Line(0, high, x, high, HAIR, 0.8 if role is Role.HEAD else 0.4))
    return Piece(high, tuple(marks), role, clings=role is Role.HEAD, width=x)
