"""The tags of a PDF as a tree, its language, bookmarks and links."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    Fit,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from geo.brief.files.tagging import Tag, Tagger
from geo.brief.frames.sheet import Placed, Sheet
from geo.brief.model import Brief


def finished(data: bytes, briefs: Sequence[Brief], sheets: Sequence[Sheet],
             taggers: Sequence[Tagger], starts: Sequence[int]) -> bytes:
    """Complete a drawn PDF; ``starts`` are the first pages of the briefs, from 0."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(briefs[0].request.lang)
    root[NameObject("/MarkInfo")] = DictionaryObject(
        {NameObject("/Marked"): BooleanObject(value=True)})
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)})
    _tree(writer, taggers, sheets)
    _links(writer, briefs, sheets, starts)
    if len(briefs) > 1 or len(sheets) > 1:
        _bookmarks(writer, briefs, sheets, starts)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _bookmarks(writer: PdfWriter, briefs: Sequence[Brief], sheets: Sequence[Sheet],
               starts: Sequence[int]) -> None:
    for brief, start, end in zip(briefs, starts, [*starts[1:], len(sheets)], strict=True):
        over = writer.add_outline_item(title=brief.title, page_number=start, fit=Fit.fit())
        for page in range(start, end):
            if sheets[page].name:
                writer.add_outline_item(title=sheets[page].name, page_number=page, parent=over,
                                        fit=Fit.fit())


def _links(writer: PdfWriter, briefs: Sequence[Brief], sheets: Sequence[Sheet],
           starts: Sequence[int]) -> None:
    """Make the QR code and the entries of the contents lead where they say."""
    bounds = [*starts, len(sheets)]
    for n, sheet in enumerate(sheets):
        at = sum(start <= n for start in starts) - 1
        for placed in sheet.placed:
            name = placed.piece.name
            if name == "qr" and at >= 0:
                writer.add_annotation(n, Link(rect=_rect(placed, sheet), url=briefs[at].permalink))
            elif name.startswith("page ") and at < 0:
                writer.add_annotation(n, Link(rect=_rect(placed, sheet), fit=Fit.fit(),
                                              target_page_index=int(name[5:]) - 1))
    del bounds


def _rect(placed: Placed, sheet: Sheet) -> tuple[float, float, float, float]:
    box = placed.box
    return box.x, sheet.height - box.bottom, box.right, sheet.height - box.y


def _tree(writer: PdfWriter, taggers: Sequence[Tagger], sheets: Sequence[Sheet]) -> None:
    """Write the tree of tags, and the table that leads from content to its tag."""
    top = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
    top_ref = writer._add_object(top)  # noqa: SLF001 - pypdf has no public way
    document = _element(writer, "Document", top_ref)
    numbers = ArrayObject()
    for n, (tagger, page, sheet) in enumerate(zip(taggers, writer.pages, sheets, strict=True)):
        page[NameObject("/StructParents")] = NumberObject(n)
        page[NameObject("/Tabs")] = NameObject("/S")
        if page.indirect_reference is None:
            continue
        holders = _page(writer, tagger.tags, document, page.indirect_reference, sheet)
        numbers += [NumberObject(n), writer._add_object(ArrayObject(holders))]  # noqa: SLF001
    top[NameObject("/K")] = ArrayObject([document])
    top[NameObject("/ParentTree")] = writer._add_object(  # noqa: SLF001
        DictionaryObject({NameObject("/Nums"): numbers}))
    top[NameObject("/ParentTreeNextKey")] = NumberObject(len(taggers))
    writer.root_object[NameObject("/StructTreeRoot")] = top_ref


def _page(writer: PdfWriter, tags: Sequence[Tag], document: IndirectObject, page: IndirectObject,
          sheet: Sheet) -> list[IndirectObject]:
    holders: list[IndirectObject] = []
    for is_table, run in groupby(tags, key=lambda t: t.role in {"TH", "TD"}):
        table = _element(writer, "Table", document) if is_table else document
        for _block, cells in groupby(run, key=lambda t: t.block):
            over = _element(writer, "TR", table) if is_table else document
            for tag in cells:
                leaf = _element(writer, tag.role, over)
                _fill(leaf, tag, page, sheet)
                holders.append(leaf)
    return holders


def _fill(leaf: IndirectObject, tag: Tag, page: IndirectObject, sheet: Sheet) -> None:
    held = leaf.get_object()
    if not isinstance(held, DictionaryObject):
        return
    held[NameObject("/Pg")] = page
    held[NameObject("/K")] = NumberObject(tag.number)
    if tag.alt:
        held[NameObject("/Alt")] = TextStringObject(tag.alt)
    if tag.box:
        box = tag.box
        corners = (box.x, sheet.height - box.bottom, box.right, sheet.height - box.y)
        held[NameObject("/A")] = DictionaryObject({
            NameObject("/O"): NameObject("/Layout"),
            NameObject("/BBox"): ArrayObject([FloatObject(round(c, 2)) for c in corners])})


def _element(writer: PdfWriter, role: str, parent: IndirectObject) -> IndirectObject:
    made = DictionaryObject({
        NameObject("/Type"): NameObject("/StructElem"), NameObject("/S"): NameObject(f"/{role}"),
        NameObject("/P"): parent})
    ref = writer._add_object(made)  # noqa: SLF001
    above = parent.get_object()
    if isinstance(above, DictionaryObject) and above.get("/Type") == "/StructElem":
        kids = above.setdefault(NameObject("/K"), ArrayObject())
        if isinstance(kids, ArrayObject):
            kids.append(ref)
    return ref
