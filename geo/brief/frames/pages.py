"""Sections one after the other, each in columns of its own, over as many pages as it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from geo.brief.frames.flow import Group, balanced, fill
from geo.brief.frames.sheet import Box, Sheet
from geo.brief.frames.style import Style

AIR = 12.0  # points between the parts of a page
_LEAST = 64.0  # points below which a new section begins on a new page


@dataclass(frozen=True)
class Section:
    """Groups made for the width of a column, which is at least ``narrowest`` points.

    Whatever the width, the same entries give the same groups: a section goes on where it was.
    """

    make: Callable[[float], list[Group]]
    narrowest: float


def columns(box: Box, n: int, gutter: float) -> list[Box]:
    """Split a box into ``n`` columns."""
    wide = (box.width - (n - 1) * gutter) / n
    return [Box(box.x + i * (wide + gutter), box.y, wide, box.height) for i in range(n)]


@dataclass
class Pages:
    """Pages being filled. ``left`` is what is free of the last one."""

    style: Style
    opened: Callable[[], tuple[Sheet, Box]]
    sheets: list[Sheet]
    left: Box
    _opening: int = -1

    def run(self, sections: Sequence[Section]) -> list[Sheet]:
        """Place all sections; give all pages."""
        for section in sections:
            self._place(section)
        return self.sheets

    def _place(self, section: Section) -> None:
        done, torn = 0, Group()
        make = cache(section.make)
        while groups := _waiting(make(self._across(section)[0].width), done, torn):
            if self.left.height < _LEAST:
                self._turn()
                continue
            across = self._across(section)
            rest = fill(Sheet(0, 0), across, groups)
            high = across[0].height if rest else balanced(across, groups)
            fill(self.sheets[-1], [Box(b.x, b.y, b.width, high) for b in across], groups)
            self.left = self.left.below(self.left.y + high + 2)
            if not rest:
                return
            if len(rest) == len(groups) and len(rest[0]) == len(groups[0]) and self.empty:
                self.sheets[-1].stack(rest[0][:1], across[0].x, across[0].y, across[0].width)
                rest[0] = rest[0][1:]  # higher than a page: nothing could ever hold it
            at = len(groups) - len(rest)
            torn = rest[0] if len(rest[0]) < len(groups[at]) else Group()
            done += at
            self._turn()

    def _across(self, section: Section) -> list[Box]:
        gutter = self.style.gutter
        n = max(int((self.left.width + gutter) // (section.narrowest + gutter)), 1)
        return columns(self.left, n, gutter)

    def _turn(self) -> None:
        sheet, self.left = self.opened()
        self.sheets.append(sheet)
        self._opening = len(sheet.placed)

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands on the last page but its head."""
        return self._opening == len(self.sheets[-1].placed)


def _waiting(groups: list[Group], done: int, torn: Group) -> list[Group]:
    """Give what is not placed yet; a group that was torn goes on with its own rest."""
    left = [g for g in groups if g][done:]
    if torn and left:
        left[0] = torn
    return left if any(p.marks for g in left for p in g) else []
