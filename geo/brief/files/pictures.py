"""Map and timeline alone, as pictures for files whose text is native."""

from __future__ import annotations

from geo.brief.files.drawn import map_alone
from geo.brief.files.picture import png
from geo.brief.frames.sheet import Sheet
from geo.brief.frames.style import Style
from geo.brief.frames.timeline import timeline
from geo.brief.model import Brief

_DPI = 200


def map_picture(brief: Brief, width: float, height: float) -> bytes:
    """Draw the map in a box of points."""
    return png(map_alone(brief, width, height), brief, _DPI)


def timeline_picture(brief: Brief, style: Style, width: float,
                     height: float) -> tuple[bytes, str] | None:
    """Draw the timeline in a box of points; give it with its words, or nothing without bars."""
    piece = timeline(brief, style, width, height)
    if piece is None:
        return None
    sheet = Sheet(width, height)
    sheet.put(piece, 0, 0, width)
    return png(sheet, brief, _DPI), piece.alt
