"""XLSX: sheets incidents, claims, sources and README, with real dates and no formula.

openpyxl makes the workbook with its styles and headers; the rows are streamed into it as text, for
cell by cell 100,000 incidents would take a minute.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import openpyxl
from lxml.etree import LxmlError
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from geo.errors import InputError
from geo.export.csv_table import EVERY
from geo.export.readme import lines
from geo.export.rows import Columns, geometries, lonlat, points
from geo.export.selection import Progress, Selection, unseen
from geo.export.sheet_cells import SHEET_ROWS, SHEET_TEXT, cells
from geo.export.text import plain_xml
from geo.export.whole import refused
from geo.i18n import N_

_WIDTHS = {"title": 60, "grade_reason": 60, "incident_id": 34, "claim_id": 24, "place_text": 26,
           "value": 34, "source_id": 30, "original_value": 26, "url": 50, "note": 50}
_WIDTH, _README_WIDTHS = 16, (30, 110)


def write_xlsx(selection: Selection, to: Path, *, area: bool = False,
               progress: Progress = unseen) -> None:
    """Write a workbook.

    Raises InputError where a sheet cannot hold all rows, OSError where the disk refuses.
    """
    _refuse_too_many(selection, to)
    sheets = {"incidents": _incidents(selection, area=area),
              **({"claims": selection.claim_columns} if selection.with_claims else {}),
              "sources": selection.source_columns}
    try:
        book, date_style = _skeleton(sheets, selection)
    except LxmlError as error:  # a full disk, in the words of the library that writes the sheets
        raise refused(to, error) from error
    done = 0
    with zipfile.ZipFile(book) as made, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED,
                                                        compresslevel=1) as out:
        for entry in made.namelist():
            sheet = next((n for i, n in enumerate(sheets, 1)
                          if entry == f"xl/worksheets/sheet{i}.xml"), None)
            with out.open(entry, "w", force_zip64=sheet is not None) as file:
                content = made.read(entry)
                if sheet is None:
                    file.write(content)
                    continue
                head, end = content.split(b"</sheetData>")
                file.write(head)
                for part in _parts(cells(sheets[sheet], date_style)):
                    file.write("".join(part).encode())
                    done += len(part)
                    progress(min(done, selection.rows), selection.rows)
                file.write(b"</sheetData>" + end)


def _refuse_too_many(selection: Selection, to: Path) -> None:
    most = max(len(selection.incidents), len(selection.claims))
    if most >= SHEET_ROWS:
        raise InputError(N_("A spreadsheet holds {most} rows at most and this is {n}; write "
                            "“{name}” as .csv, .parquet or .gpkg, or narrow the filter."),
                         most=SHEET_ROWS, n=most + 1, name=to.name)


def _incidents(selection: Selection, *, area: bool) -> Columns:
    frame, told = selection.incidents, dict(selection.columns)
    told["lon"], told["lat"] = map(list, zip(*lonlat(points(frame)), strict=True)) \
        if len(frame) else ([], [])
    if area:  # else lon and lat say all
        told["geometry"] = [None if g is None else g.wkt for g in geometries(frame, area=True)]
    return told


def _parts(rows: Iterator[str]) -> Iterator[list[str]]:
    while part := list(islice(rows, EVERY)):
        yield part


def _skeleton(sheets: dict[str, Columns], selection: Selection) -> tuple[io.BytesIO, int]:
    """Make the workbook without its rows; give the number of the style for dates too."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, told in sheets.items():
        sheet = book.create_sheet(name)
        sheet.append(list(told))
        rows = len(next(iter(told.values()), ()))
        for number, column in enumerate(told, 1):
            sheet.cell(1, number).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, _WIDTH)
        sheet.freeze_panes = "B2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(told))}{rows + 1}"
    style = _readme(book, selection)
    packed = io.BytesIO()
    book.save(packed)
    return packed, style


def _readme(book: openpyxl.Workbook, selection: Selection) -> int:
    sheet = book.create_sheet("README")
    for row, told in enumerate(lines(selection.metadata), 1):
        for column, text in enumerate(told, 1):
            cell = sheet.cell(row, column, plain_xml(text)[:SHEET_TEXT])
            cell.data_type = "s"  # else a text that begins with = is a formula
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(row, 1).font = Font(bold=True)
    for number, width in enumerate(_README_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sample = sheet.cell(1, 3, date(2000, 1, 1))  # a style exists only where a cell bears it
    sample.number_format = "yyyy-mm-dd"
    sample.value = None
    return int(sample.style_id)
