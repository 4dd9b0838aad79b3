"""What was drawn where, so that frames can place words and tests can look for overlaps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geo.brief.model import Box

LEGEND = "legend"  # the text by which the legend's box is found
_TOUCH = 0.75  # pixels that two boxes may share: the width of a line's soft edge


class Part(StrEnum):
    """What a box on the map holds."""

    LABEL = "label"
    SYMBOL = "symbol"
    FURNITURE = "furniture"


@dataclass(frozen=True)
class Placed:
    """Something drawn: its box in pixels of the figure, from its lower left, and what it names.

    ``names`` are incident ids, or the id of a town or unit. ``text`` is empty for symbols.
    """

    part: Part
    box: Box
    text: str = ""
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class LegendRow:
    """One row of the legend: what kind of symbol, its words, its colour, how many incidents.

    ``entries`` are what it stands for: more than one where the rest are counted together.
    """

    kind: str
    words: str
    color: str = ""
    count: int = 0
    entries: int = 1


@dataclass(frozen=True)
class LegendSection:
    """A heading of the legend with its rows."""

    title: str
    rows: tuple[LegendRow, ...]


@dataclass(frozen=True)
class Drawn:
    """A map as drawn. ``view`` is the box really shown, EPSG:4326 degrees.

    ``outside`` counts incidents that lie beyond it, ``unnumbered`` are numbers that found no room;
    ``numbered`` tells whether the list's numbers stand on the map. ``crs`` and ``scale`` are words
    for the small print, ``notes`` what a reader must know of this map. ``unit`` is the length of
    the app's CSS pixel (points), in which the sizes of symbols are told.
    """

    placed: tuple[Placed, ...]
    view: Box
    legend: tuple[LegendSection, ...]
    crs: str
    scale: str
    numbered: bool = False
    unnumbered: tuple[int, ...] = ()
    outside: int = 0
    notes: tuple[str, ...] = ()
    unit: float = 1.0

    @property
    def has_legend(self) -> bool:
        """Tell whether the legend stands on the map, or there is nothing to tell."""
        return not self.legend or any(p.text == LEGEND for p in self.placed)

    @property
    def legend_texts(self) -> tuple[str, ...]:
        """Give every word of the legend, in its order."""
        return tuple(text for section in self.legend
                     for text in (section.title, *(row.words for row in section.rows)))


def overlaps(drawn: Drawn) -> list[tuple[Placed, Placed]]:
    """Give the pairs that lie on each other and must not.

    A label may touch nothing but the symbols that it names; the legend, scale bar, arrow and inset
    may cover no symbol, no label and not each other. Symbols may overlap symbols.
    """
    words = [p for p in drawn.placed if p.part is not Part.SYMBOL]
    found = []
    for at, one in enumerate(words):
        found += [(one, other) for other in words[at + 1:] if _touch(one.box, other.box)]
    for one in words:
        found += [(one, p) for p in drawn.placed if p.part is Part.SYMBOL
                  and not one.names & p.names and _touch(one.box, p.box)]
    return found


def _touch(a: Box, b: Box) -> bool:
    return (min(a[2], b[2]) - max(a[0], b[0]) > _TOUCH
            and min(a[3], b[3]) - max(a[1], b[1]) > _TOUCH)
