"""Drawing and writing briefs; loaded when first used, as no other page needs what draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from unicodedata import combining, normalize
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from geo.brief.model import Brief

FORMATS = ("pdf", "svg", "pptx", "docx")
MIME = {"png": "image/png", "pdf": "application/pdf", "svg": "image/svg+xml",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "zip": "application/zip"}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that a zip knows: the same pages, the same bytes


def pages(brief: Brief) -> int:
    """Count the pages of a brief."""
    from geo.brief import frames  # noqa: PLC0415 - a second to load

    return len(frames.sheets(brief, frames.house()))


def render_png(brief: Brief, page: int = 1) -> bytes:
    """Draw a page of a brief, counted from 1: the bytes that a written file holds."""
    from geo.brief import files, frames  # noqa: PLC0415 - a second to load
    from geo.brief.files import picture  # noqa: PLC0415

    if page == 1:
        return files.render_png(brief)
    return picture.png(frames.sheets(brief, frames.house())[page - 1], brief)


def write(briefs: Sequence[Brief], to: Path, progress: Callable[[int, int], None]) -> Path:
    """Write briefs into one file, whose ending says which kind, and give the file.

    A drawing holds one page: several go into a zip.
    """
    from geo.brief import files  # noqa: PLC0415 - a second to load

    made = files.write(briefs, to, progress=progress)
    if len(made) == 1:
        return to
    packed = to.with_name(f"{to.stem}-{to.suffix.removeprefix('.')}.zip")
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for one in made:
            archive.writestr(ZipInfo(one.name, _EPOCH), one.read_bytes())
    return packed


def slug(text: str) -> str:
    """Write a name so that it can be part of a file's name."""
    bare = "".join(c for c in normalize("NFKD", text) if not combining(c))
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in bare)
    return "-".join(p for p in plain.split("-") if p).lower()[:60]


def file_name(briefs: Sequence[Brief], ending: str, page: int = 1) -> str:
    """Name a file by what it holds, its day and the data's version; only names made public."""
    first = briefs[0]
    what = slug(first.region_name) if len(briefs) == 1 else "all-regions"
    made = f"{first.made:%Y-%m-%d}" if first.made else ""
    public = "public" if first.request.audience == "public" else ""
    parts = ["atlas-brief", what, made, public, first.request.lang, first.version[:8],
             str(page) if page > 1 else ""]
    return "-".join(p for p in parts if p) + f".{ending}"
