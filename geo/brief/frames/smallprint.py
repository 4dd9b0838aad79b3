"""The bottom of a first page: what a reader must know, where it comes from, and the QR code."""

from __future__ import annotations

from geo.brief.frames import blocks, metrics
from geo.brief.frames.flow import Group, balanced, fill
from geo.brief.frames.head import floor_of
from geo.brief.frames.pages import columns
from geo.brief.frames.qr import code
from geo.brief.frames.sheet import Box, Sheet
from geo.brief.frames.style import SOFT, Style
from geo.brief.frames.words import paragraph
from geo.brief.model import Brief, Template
from geo.i18n import _, ngettext, number

_NARROWEST = 200.0  # points of a column of notes
_CITED = 6          # lines of sources on a page that has no list of them


def small_print(sheet: Sheet, brief: Brief, style: Style) -> float:
    """Place notes in columns, and the code beside them; give the height of their top."""
    floor, side = floor_of(style), 0.0
    square = code(brief.permalink, style.title * 2.3)
    if square:
        side = square.height + style.gutter
        sheet.put(square, style.width - style.margin - square.height, floor - square.height,
                  square.height)
    room = style.inner - side
    n = max(int((room + style.gutter) // (_NARROWEST + style.gutter)), 1)
    across = columns(Box(style.margin, 0, room, style.height * 0.3), n, style.gutter)
    groups = _groups(brief, style, across[0].width)
    high = max(balanced(across, groups), square.height if square else 0.0)
    fill(sheet, [Box(b.x, floor - high, b.width, high) for b in across], groups)
    return floor - high


def _groups(brief: Brief, style: Style, room: float) -> list[Group]:
    found = blocks.notes(brief, style, room)
    size = style.small * 0.95
    more = [_cited(brief, size, room)] if brief.request.template is Template.MAP else []
    if brief.permalink:
        more.append(_("Where this is live: {address}").format(address=brief.permalink))
    return [*found, *([paragraph(words, size, room, color=SOFT)] for words in more if words)]


def _cited(brief: Brief, size: float, room: float) -> str:
    """Name as many sources as a few lines hold, and how many more there are."""
    for n in range(len(brief.sources), 0, -1):
        rest = len(brief.sources) - n
        told = [*brief.sources[:n], *([ngettext(
            "{n} more, named in the brief with a list", "{n} more, named in the brief with a list",
            rest).format(n=number(rest))] if rest else [])]
        words = _("Sources: {list}").format(list="; ".join(told))
        if n == 1 or len(metrics.wrap(words, size, room)) <= _CITED:
            return words
    return ""
