"""A legend for a map that has little room: what is given up, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from matplotlib.axes import Axes

from geo.brief.fonts import Fonts
from geo.brief.map.drawn import Drawn, LegendRow, LegendSection
from geo.brief.map.key import draw_panel
from geo.brief.map.panel import TEXT, Panel, layouts
from geo.brief.map.sheet import Sheet, sheet_on
from geo.brief.model import Brief
from geo.brief.speaking import speaking
from geo.i18n import ngettext

LEGIBLE = 6.0  # points: no legend is lettered smaller
_STEP = 0.88   # of the type, from one try to the next
_ALL = 99      # entries: none is counted with the rest
_FEWER = (8, 6, 4, 3, 2)
_FEW = 4       # entries: from here on two sizes are shown


@dataclass(frozen=True)
class Rung:
    """How far a legend gives way.

    ``given_up`` is the share of the sheet that the region leaves to it and ``least`` of its largest
    scale what it keeps, ``share`` the size of the type beside the usual one, ``named`` the entries
    under a heading.
    """

    given_up: float = 0.7
    least: float = 0.45
    columns: int = 5
    share: float = 1.0
    named: int = _ALL


def rungs(sheet: Sheet) -> Iterator[Rung]:
    """Yield a narrower view, then more columns, smaller type and fewer named entries."""
    yield Rung()
    yield Rung(0.85)
    yield Rung(0.85, 0.45, 8)
    share, least = 1.0, min(LEGIBLE / (TEXT * sheet.unit), 1.0)
    while share > least:
        share = max(share * _STEP, least)
        yield Rung(0.85, 0.45, 8, share)
    for named in _FEWER:
        yield Rung(0.85, 0.45, 8, least, named)


def shortened(sections: tuple[LegendSection, ...], named: int) -> tuple[LegendSection, ...]:
    """Name the most frequent entries under each heading and count the rest together."""
    if named == _ALL:
        return sections
    return tuple(replace(s, rows=_fewer(s, named)) for s in sections)


def _fewer(section: LegendSection, named: int) -> tuple[LegendRow, ...]:
    rows = section.rows
    if rows[0].kind == "size" and named <= _FEW:
        return (rows[0], rows[-1]) if len(rows) > 1 else rows
    if not section.title or rows[0].kind == "size" or len(rows) <= named:
        return rows  # what a mark means is never left out
    told = [r for r in rows if r.kind != "more"]
    kept = sorted(sorted(told, key=lambda r: -r.count)[:named - 1], key=rows.index)
    rest = [r for r in rows if r not in kept]
    n = sum(r.entries for r in rest)
    words = ngettext("and {n} more", "and {n} more", n).format(n=n)
    return (*kept, LegendRow("more", words, "", sum(r.count for r in rest), n))


def draw_legend(axes: Axes, brief: Brief, told: Drawn, *, fonts: Fonts) -> Drawn:
    """Draw the legend of a map on axes of its own, beside or under the map."""
    with speaking(brief.request.lang):
        sheet = sheet_on(axes, fonts)
        sheet.unit = told.unit
        small, panel, sections = _fitting(sheet, told.legend)
        y = max(sheet.height - panel.high, 0.0)
        draw_panel(small, panel, (0.0, y, panel.wide, y + panel.high))
        return replace(told, legend=sections, placed=(*told.placed, *sheet.in_pixels()))


def _fitting(sheet: Sheet, sections: tuple[LegendSection, ...]
             ) -> tuple[Sheet, Panel, tuple[LegendSection, ...]]:
    """Give the first layout that fits; at the very last one whose type is not legible."""
    for rung in rungs(sheet):
        small, kept = sheet.smaller(rung.share), shortened(sections, rung.named)
        for panel in layouts(small, kept, 8):
            if panel.wide <= sheet.width and panel.high <= sheet.height:
                return small, panel, kept
    while True:
        small = small.smaller(small.share * _STEP)
        for panel in layouts(small, kept, 8):
            if (panel.wide <= sheet.width and panel.high <= sheet.height) or small.share < 0.1:  # noqa: PLR2004
                return small, panel, kept
