"""Sizes of type, colours and measures of a frame, in points."""

from __future__ import annotations

from dataclasses import dataclass

from geo.brief.model import Size

INK, SOFT, FAINT, HAIR, PALE = "#1d2630", "#55616d", "#7a8691", "#cfd6dc", "#f3f5f7"
ACCENT = "#0b5a82"
WHITE = "#ffffff"
LEADING = 1.34  # line to line, in sizes of type
LIST, TAIL, TABLE = 330.0, 200.0, 400.0  # points: how narrow a column of these may be


@dataclass(frozen=True)
class Style:
    """The measures of one frame."""

    width: float
    height: float
    margin: float
    gutter: float
    title: float
    lead: float     # the filter sentence
    heading: float
    body: float
    small: float    # notes, sources, the foot
    number: float   # key figures
    accent: str = ACCENT

    @property
    def inner(self) -> float:
        """Give the width between the margins."""
        return self.width - 2 * self.margin


_STYLES = {
    Size.WIDE: Style(921.6, 518.4, 34, 22, 21, 9.4, 8.6, 7.4, 6.3, 19),
    Size.A4: Style(595.2, 841.92, 40, 20, 19, 9.2, 8.8, 7.6, 6.5, 18),
    Size.SQUARE: Style(576, 576, 30, 18, 17, 8.6, 8.2, 7.2, 6.2, 16),
}


def style_of(size: Size, accent: str = "") -> Style:
    """Give the measures of a size, in the accent colour of one's own where there is one."""
    found = _STYLES[size]
    return Style(**{**vars(found), "accent": accent}) if accent else found
