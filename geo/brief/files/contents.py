"""The contents page of a file with several briefs."""

from __future__ import annotations

from collections.abc import Sequence

from geo.brief.frames import House
from geo.brief.frames.head import floor_of, foot, marks
from geo.brief.frames.metrics import shortened
from geo.brief.frames.sheet import Align, Line, Piece, Role, Sheet, Text
from geo.brief.frames.style import HAIR, INK, SOFT, Style, style_of
from geo.brief.frames.words import paragraph
from geo.brief.model import Brief
from geo.brief.speaking import speaking
from geo.i18n import _

_ENTRY = 2.5  # sizes of type that an entry takes


def contents(briefs: Sequence[Brief], own: House, lengths: Sequence[int]) -> list[Sheet]:
    """Lay out the contents: every brief with its key figures and its page."""
    first = briefs[0]
    style = style_of(first.request.size, own.accent)
    with speaking(first.request.lang):
        top = style.margin * 1.3 + style.title * 1.34 + 14
        step = style.body * _ENTRY
        each = max(int((floor_of(style) - top) // step), 1)
        n = -(-len(briefs) // each)
        total, page = n + sum(lengths), n + 1
        starts = []
        for length in lengths:
            starts.append(page)
            page += length
        found = []
        for at in range(n):
            part = slice(at * each, (at + 1) * each)
            sheet = _page(briefs[part], starts[part], style, top)
            foot(sheet, first, style, own, (at + 1, total))
            found.append(sheet)
    return found


def _page(briefs: Sequence[Brief], starts: Sequence[int], style: Style,
          top: float) -> Sheet:
    sheet = Sheet(style.width, style.height, name=_("Contents"))
    right = style.width - style.margin
    for piece in reversed(marks(briefs[0], style)):
        right -= piece.width
        sheet.put(piece, right, style.margin * 0.72, piece.width)
        right -= 5
    sheet.put(paragraph(_("Contents"), style.title, style.inner / 2, bold=True, role=Role.TITLE),
              style.margin, style.margin * 1.3, style.inner / 2)
    y = top
    for brief, start in zip(briefs, starts, strict=True):
        y = sheet.put(_entry(brief, start, style), style.margin, y, style.inner)
    return sheet


def _entry(brief: Brief, page: int, style: Style) -> Piece:
    size, room = style.body * 1.1, style.inner
    high = style.body * _ENTRY
    told = " · ".join(f"{f.value} {f.label}" for f in brief.figures[:2])
    name = shortened(brief.region_name or brief.title, size, room * 0.3, bold=True)
    figures = shortened(told, style.body, room * 0.55)
    base = high * 0.62
    number = str(page)
    return Piece(high, (
        Text(0, base, name, size, INK, bold=True),
        Text(room * 0.34, base, figures, style.body, SOFT),
        Text(room, base, number, size, INK, align=Align.RIGHT),
        Line(0, high - 1, room, high - 1, HAIR)), Role.TEXT, f"page {page}", width=room)
