"""Read the text of an HTML page, a PDF or a Word file; run as a process of its own.

``python -m geo.reports.text.reading_child KIND IN OUT NAME LANG``: text, title, publisher and day
go to OUT as JSON. Nothing is fetched: no picture, no style, no linked page.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import is_zipfile

from geo.errors import InputError
from geo.i18n import N_, use
from geo.tables.archive import open_zip
from geo.tables.child import TOLD, limit

MEMORY = 1_500_000_000  # bytes of address space
WRITTEN = 50_000_000  # bytes of one file
MAX_UNPACKED = 200_000_000  # bytes in a Word file, pictures included
MAX_PAGES = 300
MAX_LETTERS = 4_000_000
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
Found = dict[str, str]


def main(kind: str, source: str, target: str, name: str, lang: str) -> int:
    """Convert one file; give the exit status."""
    limit(MEMORY, WRITTEN)
    use(lang)
    warnings.simplefilter("ignore")  # of the parsers: what they can mend is mended
    logging.disable(logging.CRITICAL)
    try:
        found = _READERS[kind](Path(source), name)
        Path(target).write_text(json.dumps(found), encoding="utf-8")
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return TOLD
    except Exception as error:  # noqa: BLE001 - parsers raise what they like; all mean “no good”
        sys.stderr.write(f"{type(error).__name__}: {' '.join(str(error).split())}\n")
        return 1
    return 0


def _html(path: Path, _name: str) -> Found:
    import trafilatura  # noqa: PLC0415 - each of the parsers takes a second to load, one is needed

    content = _DOCTYPE.sub(b"", path.read_bytes(), count=1)
    page = trafilatura.bare_extraction(content, include_comments=False, include_tables=True,
                                       with_metadata=True)
    if page is None or not (page.text or "").strip():
        return {"text": trafilatura.html2txt(content)}
    title, text = (page.title or "").strip(), page.text or ""
    if title and title.casefold() not in text[:len(title) + 300].casefold():
        text = f"{title}\n\n{text}"
    return {"text": text, "title": title, "publisher": (page.sitename or "").strip(),
            "date": _day(page.date)}


def _day(given: str | None) -> str:
    try:
        return date.fromisoformat((given or "")[:10]).isoformat()
    except ValueError:
        return ""


def _pdf(path: Path, name: str) -> Found:
    import pypdf  # noqa: PLC0415

    reader = pypdf.PdfReader(path)
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError(N_("“{name}” is encrypted: save it without a password, or paste its "
                            "text."), name=name)
    if len(reader.pages) > MAX_PAGES:
        raise InputError(N_("“{name}” has {n} pages, at most {most} are read: give one report at a "
                            "time."), name=name, n=len(reader.pages), most=MAX_PAGES)
    pages: list[str] = []
    for page in reader.pages:
        pages.append(page.extract_text())
        if sum(map(len, pages)) > MAX_LETTERS:
            break
    title = reader.metadata.title if reader.metadata else ""
    return {"text": "\n".join(pages), "title": str(title or "")}


def _docx(path: Path, name: str) -> Found:
    if path.read_bytes()[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":  # what encrypted files are in
        raise InputError(N_("“{name}” is encrypted: save it without a password, or paste its "
                            "text."), name=name)
    import docx  # noqa: PLC0415
    from docx.table import Table  # noqa: PLC0415

    if not is_zipfile(path):  # which every Word file is, and nobody knows
        raise ValueError(name)
    open_zip(path, max_unpacked=MAX_UNPACKED).close()
    document = docx.Document(str(path))
    lines: list[str] = []
    for block in document.iter_inner_content():
        lines.extend(_rows([[cell.text for cell in row.cells] for row in block.rows])
                     if isinstance(block, Table) else [block.text])
    return {"text": "\n\n".join(lines), "title": document.core_properties.title or ""}


def _rows(table: list[list[str]]) -> list[str]:
    """Give a table's rows as lines; a merged cell, which stands in each of its places, once."""
    cells = [[" ".join(cell.split()) for cell in row] for row in table]
    return [" | ".join("" if at and cell == row[at - 1] else cell for at, cell in enumerate(row))
            for row in cells if any(row)]


_READERS: dict[str, Callable[[Path, str], Found]] = {"html": _html, "pdf": _pdf, "docx": _docx}

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
