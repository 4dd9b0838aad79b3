"""What slides are made of: titles, text boxes, tables and pictures that can be edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Pt

from geo.brief.frames import metrics
from geo.brief.frames.sheet import Box
from geo.brief.frames.style import HAIR, INK, LEADING, SOFT, Style

_EMU = 12700  # English metric units a point
_ROOM = 1.12  # office fonts may be wider than ours
_PAD = 3.0    # points around the words of a cell
_TITLE_ONLY = 5  # the layout with a title and nothing else


@dataclass(frozen=True)
class Run:
    """A paragraph in one hand."""

    words: str
    size: float
    color: str = INK
    bold: bool = False


def emu(points: float) -> Emu:
    """Give points in the unit of office files."""
    return Emu(round(points * _EMU))


def color_of(text: str) -> RGBColor:
    """Give a colour such as #0b5a82 as office files have it."""
    return RGBColor.from_string(text.lstrip("#").upper())


def new_slide(deck: Any, title: str, box: Box, size: float, lang: str) -> Any:  # noqa: ANN401
    """Add a slide with its title as a title, so that outline and screen readers know it."""
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    shape = slide.shapes.title
    place(shape, box)
    shape.text_frame.word_wrap = True
    shape.text_frame.vertical_anchor = MSO_ANCHOR.TOP
    _margins(shape.text_frame, 0)
    while size > 12 and len(metrics.wrap(title, size * _ROOM, box.width, bold=True)) * (  # noqa: PLR2004
            size * LEADING) > box.height:
        size *= 0.94
    _write(shape.text_frame, [Run(title, size, INK, bold=True)], lang)
    return slide


def place(shape: Any, box: Box) -> None:  # noqa: ANN401
    """Put a shape in its place."""
    shape.left, shape.top = emu(box.x), emu(box.y)
    shape.width, shape.height = emu(box.width), emu(box.height)


def text_box(slide: Any, box: Box, runs: Sequence[Run], lang: str, name: str) -> Any:  # noqa: ANN401
    """Add a text box."""
    shape = slide.shapes.add_textbox(emu(box.x), emu(box.y), emu(box.width), emu(box.height))
    shape.name = name
    shape.text_frame.word_wrap = True
    _margins(shape.text_frame, 0)
    _write(shape.text_frame, runs, lang)
    return shape


def _margins(frame: Any, points: float) -> None:  # noqa: ANN401
    frame.margin_left = frame.margin_right = emu(points)
    frame.margin_top = frame.margin_bottom = emu(points)


def _write(frame: Any, runs: Sequence[Run], lang: str) -> None:  # noqa: ANN401
    for n, told in enumerate(runs):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = told.words
        run.font.size, run.font.bold = Pt(round(told.size, 1)), told.bold
        run.font.color.rgb = color_of(told.color)
        run._r.get_or_add_rPr().set("lang", "fr-FR" if lang == "fr" else "en-GB")  # noqa: SLF001 - no public way


def height_of(words: str, size: float, room: float, *, bold: bool = False) -> float:
    """Measure a text in a box of a width, with reserve for other fonts."""
    lines = sum(max(len(metrics.wrap(part, size * _ROOM, room, bold=bold)), 1)
                for part in words.split("\n"))
    return lines * size * LEADING


def picture(slide: Any, data: bytes, box: Box, name: str, alt: str) -> None:  # noqa: ANN401
    """Add a picture with words for those who do not see it."""
    shape = slide.shapes.add_picture(BytesIO(data), emu(box.x), emu(box.y), emu(box.width),
                                     emu(box.height))
    shape.name = name
    shape._element._nvXxPr.cNvPr.set("descr", alt)  # noqa: SLF001 - no public way


def table(slide: Any, box: Box, rows: Sequence[Sequence[str]], widths: Sequence[float],  # noqa: ANN401
          style: Style, lang: str) -> None:
    """Add a table; the first row holds the heads."""
    frame = slide.shapes.add_table(len(rows), len(widths), emu(box.x), emu(box.y),
                                   emu(sum(widths)), emu(box.height))
    frame.name = rows[0][1] if len(rows[0]) > 1 else rows[0][0]
    made = frame.table
    made.first_row, made.horz_banding = True, False
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = emu(wide)
    for n, (row, words) in enumerate(zip(made.rows, rows, strict=True)):
        row.height = emu(row_height(words, widths, style))
        for cell, told in zip(row.cells, words, strict=True):
            _cell(cell, told, style, lang, head=n == 0)


def row_height(words: Sequence[str], widths: Sequence[float], style: Style) -> float:
    """Measure a row by its tallest cell."""
    return max(height_of(w, style.small * 1.1, wide - 2 * _PAD) for w, wide in zip(
        words, widths, strict=True)) + 2 * _PAD


def _cell(cell: Any, words: str, style: Style, lang: str, *, head: bool) -> None:  # noqa: ANN401
    size = style.small * 1.1
    cell.margin_left = cell.margin_right = emu(_PAD)
    cell.margin_top = cell.margin_bottom = emu(_PAD)
    cell.vertical_anchor = MSO_ANCHOR.TOP
    cell.fill.solid()
    cell.fill.fore_color.rgb = color_of("#e9edf1" if head else "#ffffff")
    _write(cell.text_frame, [Run(part, size, SOFT if head else INK, head)
                             for part in words.split("\n")], lang)
    _under(cell)


def _under(cell: Any) -> None:  # noqa: ANN401
    """Draw a hairline under a cell."""
    from lxml import etree  # noqa: PLC0415 - here alone
    props = cell._tc.get_or_add_tcPr()  # noqa: SLF001
    name = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    line = etree.SubElement(props, f"{name}lnB", w="6350")
    fill = etree.SubElement(line, f"{name}solidFill")
    etree.SubElement(fill, f"{name}srgbClr", val=HAIR.lstrip("#").upper())
    props.remove(line)
    props.insert(0, line)  # the lines stand before the fill


def pages_of(rows: Sequence[Sequence[str]], widths: Sequence[float], style: Style,
             room: float) -> Iterator[list[Sequence[str]]]:
    """Part the rows of a table into slides; the heads stand on each."""
    head, page = rows[0], [rows[0]]
    used = top = row_height(head, widths, style)
    for row in rows[1:]:
        high = row_height(row, widths, style)
        if used + high > room and len(page) > 1:
            yield page
            page, used = [head], top
        page.append(row)
        used += high
    yield page
