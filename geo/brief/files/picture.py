"""PNG: pictures of pages, without anything of the machine or the hour in them."""

from __future__ import annotations

from io import BytesIO

from matplotlib.backends.backend_agg import FigureCanvasAgg

from geo.brief.files.drawn import drawn
from geo.brief.frames import House, house, sheets
from geo.brief.frames.sheet import Sheet
from geo.brief.model import Brief

DPI = 150  # dots an inch: 1920 × 1080 at 16:9


def png(sheet: Sheet, brief: Brief, dpi: float = DPI) -> bytes:
    """Draw a page as PNG."""
    out = BytesIO()
    FigureCanvasAgg(drawn(sheet, brief, dpi)).print_png(
        out, metadata={"Title": brief.title, "Description": brief.alt_text, "Software": None},
        pil_kwargs={"compress_level": 6})
    return out.getvalue()


def render_png(brief: Brief, own: House | None = None) -> bytes:
    """Give the first page as PNG: the very bytes that `write` puts into a file."""
    return png(sheets(brief, own or house())[0], brief)
