"""DOCX: headings, native tables, the map as a picture with words for it."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from geo.brief.files import columns
from geo.brief.files.pictures import map_picture, timeline_picture
from geo.brief.files.properties import set_properties
from geo.brief.files.zipped import steady
from geo.brief.frames import House
from geo.brief.frames.style import INK, SOFT, Style, style_of
from geo.brief.model import Brief, Size, Template
from geo.brief.speaking import speaking
from geo.i18n import _

_A4 = (595.3, 841.9)  # points
_MARGIN = 54.0
_LYING, _UPRIGHT = 0.46, 0.62  # height of the map: title and sentence stay on its page


def docx(briefs: Sequence[Brief], own: House, progress: Any) -> bytes:  # noqa: ANN401
    """Write briefs as one document, a heading each."""
    first = briefs[0]
    file = Document()
    set_properties(file.core_properties, first)
    wide = _paper(file, lying=first.request.size is Size.WIDE)
    _styles(file, style_of(first.request.size, own.accent), first.request.lang)
    with speaking(first.request.lang):
        _foot(file, first, own)
    for n, brief in enumerate(briefs):
        with speaking(brief.request.lang):
            if n:
                file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            _brief(file, brief, wide)
        progress(n + 1, len(briefs))
    out = BytesIO()
    file.save(out)
    return steady(out.getvalue())


def _paper(file: Any, *, lying: bool) -> float:  # noqa: ANN401
    """Set A4, lying for a wide brief; give the width between the margins in points."""
    section = file.sections[0]
    width, height = reversed(_A4) if lying else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Pt(_MARGIN)
    section.top_margin = section.bottom_margin = Pt(_MARGIN)
    return width - 2 * _MARGIN


def _styles(file: Any, style: Style, lang: str) -> None:  # noqa: ANN401
    named = {"Normal": (9, INK), "Title": (20, INK), "Heading 1": (18, INK),
             "Heading 2": (12, style.accent), "List Bullet": (8.5, INK)}
    for name, (size, color) in named.items():
        held = file.styles[name]
        held.font.size, held.font.name = Pt(size), "Calibri"
        held.font.color.rgb = RGBColor.from_string(color.lstrip("#").upper())
    props = file.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    told = props.find(qn("w:lang"))
    if told is None:
        told = OxmlElement("w:lang")
        props.append(told)
    told.set(qn("w:val"), "fr-FR" if lang == "fr" else "en-GB")


def _brief(file: Any, brief: Brief, wide: float) -> None:  # noqa: ANN401
    file.add_heading(brief.title, 1)
    if brief.marks:
        file.add_paragraph().add_run(" · ".join(brief.marks)).bold = True
    file.add_paragraph(brief.sentence)
    if brief.changes or brief.since:
        _list(file, _("Since the last briefing"), [t for t in (brief.since, *brief.changes) if t])
    share = _LYING if wide > _A4[0] else _UPRIGHT
    _picture(file, map_picture(brief, wide, wide * share), wide, brief.alt_text)
    _figures(file, brief)
    drawn = timeline_picture(brief, style_of(Size.A4), wide, 90)
    if drawn:
        _picture(file, drawn[0], wide, drawn[1])
    if brief.request.template is not Template.MAP:
        _incidents(file, brief, wide)
        _counted(file, brief, wide)
        for head, told in columns.lists(brief):
            _list(file, head, told)
    _list(file, _("Notes"), brief.notes)
    _list(file, _("Sources"), brief.sources)
    if brief.permalink:
        file.add_paragraph(_("Where this is live: {address}").format(address=brief.permalink))


def _picture(file: Any, data: bytes, wide: float, alt: str) -> None:  # noqa: ANN401
    shape = file.add_picture(BytesIO(data), width=Pt(wide))
    props = shape._inline.docPr  # noqa: SLF001 - no public way
    props.set("descr", alt)


def _figures(file: Any, brief: Brief) -> None:  # noqa: ANN401
    file.add_heading(_("Key figures"), 2)
    for one in brief.figures:
        line = file.add_paragraph()
        line.add_run(f"{one.value} ").bold = True
        line.add_run(one.label).bold = True
        if one.note:
            line.add_run(f" ({one.note})").font.color.rgb = RGBColor.from_string(SOFT[1:].upper())


def _incidents(file: Any, brief: Brief, wide: float) -> None:  # noqa: ANN401
    file.add_heading(_("Incidents"), 2)
    if not brief.rows:
        file.add_paragraph(_("No incident fits this filter."))
        return
    _table(file, [columns.heads(), *map(columns.cells, brief.rows)],
           [wide * s for s in columns.SHARES])


def _counted(file: Any, brief: Brief, wide: float) -> None:  # noqa: ANN401
    counted = brief.counted
    if counted is None or not counted.rows:
        return
    file.add_heading(_("By place, month and alleged actor"), 2)
    file.add_paragraph(counted.basis)
    _table(file, [counted.head, *counted.rows], [wide / len(counted.head)] * len(counted.head))


def _table(file: Any, rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:  # noqa: ANN401
    table = file.add_table(rows=len(rows), cols=len(widths), style="Light List Accent 1")
    table.autofit = False
    table.style = "Table Grid"
    cells = [row.cells for row in table.rows]
    for held, words in zip(cells, rows, strict=True):
        for cell, told, wide in zip(held, words, widths, strict=True):
            cell.width = Pt(wide)
            run = cell.paragraphs[0].add_run(told)
            run.font.size, run.bold = Pt(7.5), words is rows[0]
    head = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    again = OxmlElement("w:tblHeader")
    again.set(qn("w:val"), "true")
    head.append(again)
    for row in table.rows:
        whole = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(whole)  # noqa: SLF001


def _list(file: Any, head: str, told: Sequence[str]) -> None:  # noqa: ANN401
    if told:
        file.add_heading(head, 2)
        for words in told:
            file.add_paragraph(words, style="List Bullet")


def _foot(file: Any, brief: Brief, own: House) -> None:  # noqa: ANN401
    words = " · ".join(w for w in (own.organisation, columns.made_of(brief), own.footer) if w)
    paragraph = file.sections[0].footer.paragraphs[0]
    paragraph.add_run(words + " · ").font.size = Pt(7.5)
    _page_number(paragraph)


def _page_number(paragraph: Any) -> None:  # noqa: ANN401
    """Add a field that counts pages."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - no public way
