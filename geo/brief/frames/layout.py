"""The plan of each template at each size: what stands where, and what goes on overleaf."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from geo.brief.frames import blocks, facts, style
from geo.brief.frames.flow import Group
from geo.brief.frames.head import floor_of, foot, head, short_head
from geo.brief.frames.house import House
from geo.brief.frames.pages import AIR, Pages, Section, columns
from geo.brief.frames.sheet import Box, Sheet
from geo.brief.frames.smallprint import small_print
from geo.brief.frames.style import Style, style_of
from geo.brief.frames.table import table
from geo.brief.frames.timeline import timeline
from geo.brief.model import Brief, Size, Template
from geo.brief.speaking import speaking
from geo.i18n import _

_LEAST_MAP = 190.0  # points of height under which an upright page's map is too small


@dataclass(frozen=True)
class Plan:
    """What a page is made from."""

    brief: Brief
    style: Style
    house: House

    @property
    def wide(self) -> bool:
        """Tell whether the page lies on its side."""
        return self.brief.request.size is Size.WIDE

    def opened(self, name: str) -> tuple[Sheet, Box]:
        """Begin a first page with head and small print; give what is left between them."""
        style = self.style
        sheet = Sheet(style.width, style.height, name=name)
        y = head(sheet, self.brief, style, self.house)
        n = len(sheet.placed)
        bottom = small_print(sheet, self.brief, style) - AIR
        sheet.keep_for_last(n)
        return sheet, Box(style.margin, y, style.inner, bottom - y)

    def overleaf(self, name: str = "") -> tuple[Sheet, Box]:
        """Begin a page that goes on."""
        style = self.style
        sheet = Sheet(style.width, style.height, name=name)
        y = short_head(sheet, self.brief, style, self.house)
        return sheet, Box(style.margin, y, style.inner, floor_of(style) - y)

    def beside(self, box: Box, share: float) -> tuple[Box, Box]:
        """Split a box into a left part and the right part of a share."""
        right = (box.width - self.style.gutter) * share
        left = box.width - self.style.gutter - right
        return (Box(box.x, box.y, left, box.height),
                Box(box.right - right, box.y, right, box.height))

    def bars(self, sheet: Sheet, box: Box) -> float:
        """Place the timeline; give the height below it."""
        piece = timeline(self.brief, self.style, box.width, box.height)
        return sheet.put(piece, box.x, box.y, box.width) if piece else box.y

    def facts(self, sheet: Sheet, box: Box, share: float) -> Box:
        """Place the key figures on at most a share of a box; give what is left of it."""
        top = box.above(box.y + box.height * share)
        return box.below(facts.strip(sheet, self.brief.figures, self.style, top) + AIR)

    def news(self, sheet: Sheet, box: Box, share: float) -> Box:
        """Place what changed since the last briefing first; give what is left of the box."""
        told = blocks.changes(self.brief, self.style, box.width)
        kept = blocks.cut(told, box.height * share, box.width, self.style) if told else []
        return box.below(sheet.stack(kept, box.x, box.y, box.width))

    def sections(self) -> list[Section]:
        """Give the list, with what changed before it, and what no map shows after it."""
        return [Section(self._list, style.LIST), Section(self._tail, style.TAIL)]

    def _list(self, room: float) -> list[Group]:
        return [*blocks.changes(self.brief, self.style, room),
                *blocks.incidents(self.brief, self.style, room)]

    def _tail(self, room: float) -> list[Group]:
        return [*blocks.asides(self.brief, self.style, room),
                *blocks.sources(self.brief, self.style, room)]

    def counted(self) -> Section:
        """Give the table."""
        return Section(lambda room: table(self.brief, self.style, room), style.TABLE)

    def go_on(self, sheet: Sheet, left: Box, sections: list[Section]) -> list[Sheet]:
        """Fill what is left of a page, and further pages."""
        return Pages(self.style, lambda: self.overleaf(_("More")), [sheet], left).run(sections)


def sheets(brief: Brief, house: House, *, first: int = 1, total: int = 0) -> list[Sheet]:
    """Lay a brief out. ``first`` and ``total`` number pages of a file with several briefs."""
    with speaking(brief.request.lang):
        plan = Plan(brief, style_of(brief.request.size, house.accent), house)
        found = _TEMPLATES[brief.request.template](plan)
        for n, sheet in enumerate(found):
            sheet.close()
            foot(sheet, brief, plan.style, house, (first + n, total or len(found)))
    return found


def _map(plan: Plan) -> list[Sheet]:
    sheet, body = plan.opened(_("Map"))
    if plan.wide:
        sheet.map_box, aside = plan.beside(body, 0.27)
        _sidebar(sheet, plan, aside)
        return [sheet]
    low = plan.facts(sheet, plan.news(sheet, body, 0.16), 0.34)
    strip = min(low.height * 0.26, 104)
    if strip < plan.style.body * 6:
        strip = 0.0  # too low for bars: the map is worth more
    sheet.map_box = low.above(low.bottom - strip - (AIR if strip else 0))
    if strip:
        _under_map(sheet, plan, low.below(low.bottom - strip))
    return [sheet]


def _sidebar(sheet: Sheet, plan: Plan, box: Box) -> None:
    left = plan.news(sheet, box, 0.3)
    left = left.below(facts.stack(sheet, plan.brief.figures, plan.style, left) + AIR)
    aside = blocks.asides(plan.brief, plan.style, box.width)
    high = min(left.height, 96.0 if aside else 140.0)
    left = left.below(plan.bars(sheet, left.above(left.y + high)) + AIR)
    if aside and left.height > plan.style.small * 6:
        sheet.stack(blocks.cut(aside, left.height, box.width, plan.style), left.x, left.y,
                    left.width)


def _under_map(sheet: Sheet, plan: Plan, box: Box) -> None:
    left, right = columns(box, 2, plan.style.gutter)
    aside = blocks.cut(blocks.asides(plan.brief, plan.style, right.width), box.height,
                       right.width, plan.style)
    plan.bars(sheet, left if aside else box)
    sheet.stack(aside, right.x, box.y, right.width)


def _list(plan: Plan) -> list[Sheet]:
    if plan.brief.request.size is Size.SQUARE:  # too small for both: the map, then the list
        return [*_map(plan), *plan.go_on(*plan.overleaf(_("List")), plan.sections())]
    sheet, body = plan.opened(_("Map and list"))
    if plan.wide:
        body = _facts_and_bars(sheet, plan, body)
        sheet.map_box, left = plan.beside(body, 0.44)
    else:
        body = plan.facts(sheet, body, 0.3)
        bars = min(78.0, body.height * 0.14) if plan.brief.bars else 0.0
        high = max((body.height - bars) * 0.56, min(_LEAST_MAP, body.height - bars - AIR))
        sheet.map_box = body.above(body.y + high)
        left = body.below(sheet.map_box.bottom + AIR)
        left = left.below(plan.bars(sheet, left.above(left.y + bars)) + (AIR if bars else 0))
    return plan.go_on(sheet, left, plan.sections())


def _facts_and_bars(sheet: Sheet, plan: Plan, body: Box) -> Box:
    """Place figures and a small timeline in one band; give what is left below it."""
    if not plan.brief.bars:
        return plan.facts(sheet, body, 0.34)
    left, right = plan.beside(body, 0.25)
    low = max(plan.facts(sheet, left, 0.34).y, body.y + 62 + AIR)
    plan.bars(sheet, right.above(low - AIR))
    return body.below(low)


def _trend(plan: Plan) -> list[Sheet]:
    sheet, body = plan.opened(_("Trend"))
    body = plan.facts(sheet, plan.news(sheet, body, 0.2), 0.32)
    if plan.wide:
        main, sheet.map_box = plan.beside(body, 0.42)
        low = main.below(plan.bars(sheet, main.above(main.y + main.height * 0.42)) + AIR)
    else:
        low = body.below(plan.bars(sheet, body.above(body.y + body.height * 0.22)) + AIR)
        sheet.map_box = low.above(low.y + max(low.height * 0.46, min(_LEAST_MAP, low.height)))
        low = low.below(sheet.map_box.bottom + AIR)
    return plan.go_on(sheet, low, [plan.counted(), plan.sections()[1]])


def _deck(plan: Plan) -> list[Sheet]:
    lists, tail = plan.sections()
    listing, body = plan.overleaf(_("List"))
    trend, low = plan.overleaf(_("Trend"))
    low = low.below(plan.bars(trend, low.above(low.y + low.height * 0.38)) + AIR)
    return [*_map(plan), *plan.go_on(listing, body, [lists]),
            *plan.go_on(trend, low, [plan.counted(), tail])]


_TEMPLATES: dict[Template, Callable[[Plan], list[Sheet]]] = {
    Template.MAP: _map, Template.LIST: _list, Template.TREND: _trend, Template.DECK: _deck}
