"""The timeline as bars: one colour a stack, hatched where an event may lie in several bars."""

from __future__ import annotations

from datetime import date

from geo.brief.frames import metrics
from geo.brief.frames.sheet import Align, Line, Mark, Piece, Rect, Role, Text
from geo.brief.frames.style import FAINT, HAIR, SOFT, Style
from geo.brief.model import Bar, Brief
from geo.i18n import _, day, month, ngettext, number
from geo.view.palette import NOBODY, NOBODY_CODE, SEVERAL, SEVERAL_CODE

_CAPTION = {"week": lambda: _("Incidents by week"), "month": lambda: _("Incidents by month"),
            "year": lambda: _("Incidents by year")}


def timeline(brief: Brief, style: Style, room: float, height: float) -> Piece | None:
    """Draw the bars in a box of a height; nothing where no incident has a date."""
    if not brief.bars or height < style.body * 6:
        return None
    sure = [b for b in brief.bars if not b.spread]
    spread = {b.month: b for b in brief.bars if b.spread}
    size, colors = style.small, _colors(brief)
    told = metrics.wrap(_("hatched: may lie in several bars, in each of which it is drawn; never "
                          "add these up"), size, room - size * 4) if spread else []
    low = len(told) * size * 1.25 + (size * 0.4 if told else 0)
    top, bottom = size * 1.9, height - size * 1.6 - low
    left = metrics.width(number(_most(sure, spread)), size) + 5
    most = max(_most(sure, spread), 1)
    step = (room - left) / len(sure)
    marks: list[Mark] = [Text(0, size, _CAPTION[brief.period](), size, SOFT, bold=True)]
    for level in sorted({0, most, most // 2} if most > 3 else {0, most}):  # noqa: PLR2004 - ticks
        y = bottom - (bottom - top) * level / most
        marks.append(Line(left, y, room, y, HAIR, 0.4))
        marks.append(Text(left - 4, y + size * 0.35, number(level), size, FAINT, align=Align.RIGHT))
    scale = (bottom - top) / most
    for i, bar in enumerate(sure):
        marks += _bar(bar, spread.get(bar.month), left + i * step, step, bottom, scale, colors)
    marks += _axis(brief.period, sure, left, step, bottom + size * 1.25, size, room)
    if told:
        y = height - low + size * 1.2
        marks.append(Rect(left, y - size * 0.75, size * 1.3, size * 0.8, "none", FAINT, "////"))
        marks += [Text(left + size * 2, y + i * size * 1.25, line, size, SOFT)
                  for i, line in enumerate(told)]
    return Piece(height, tuple(marks), Role.FIGURE, "timeline", _told(sure), width=room)


def _colors(brief: Brief) -> dict[str, str]:
    points = brief.map.points
    known = dict(zip(points["code"].astype(str), points["color"].astype(str), strict=True))
    return {SEVERAL_CODE: SEVERAL, NOBODY_CODE: NOBODY, **known}


def _most(sure: list[Bar], spread: dict[date, Bar]) -> int:
    return max((sum(b.counts.values()) + (sum(spread[b.month].counts.values())
                                          if b.month in spread else 0) for b in sure), default=0)


def _bar(bar: Bar, more: Bar | None, x: float, step: float, bottom: float, scale: float,
         colors: dict[str, str]) -> list[Mark]:
    white = min(step * 0.2, 2.0)
    marks: list[Mark] = []
    y = bottom
    for source, hatch in ((bar, ""), (more, "////")):
        for code, count in (source.counts.items() if source else ()):
            high = count * scale
            y -= high
            color = colors.get(code, FAINT)
            marks.append(Rect(x + white / 2, y, min(step - white, 16), high,
                              "none" if hatch else color, color if hatch else "none", hatch))
    return marks


def _axis(period: str, sure: list[Bar], left: float, step: float, y: float, size: float,
          room: float) -> list[Mark]:
    """Name as many bars as have room for their names; years stand under their first bar."""
    marks: list[Mark] = []
    free = left
    years = period != "week" and len(sure) > 14  # noqa: PLR2004 - months that are named
    for i, bar in enumerate(sure):
        if years and bar.month.month != 1 and i:
            continue
        words = str(bar.month.year) if years or period == "year" else (
            day(bar.month) if period == "week" else month(bar.month))
        x = left + i * step
        wide = metrics.width(words, size)
        if x >= free and x + wide <= room:
            marks.append(Text(x, y, words, size, SOFT))
            free = x + wide + size * 1.4
    return marks


def _told(sure: list[Bar]) -> str:
    n = sum(sum(b.counts.values()) for b in sure)
    return ngettext("Timeline of {n} incident", "Timeline of {n} incidents", n).format(n=number(n))
