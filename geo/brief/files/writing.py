"""Writing briefs by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from geo.brief.files.picture import png
from geo.brief.files.vector import svg
from geo.brief.frames import House, house, sheets
from geo.brief.frames.sheet import Sheet
from geo.brief.model import Brief
from geo.errors import InputError
from geo.export.whole import put
from geo.i18n import N_

Progress = Callable[[int, int], None]  # pages done, of how many
Whole = Callable[[Sequence[Brief], House, Progress], bytes]


def unseen(done: int, of: int) -> None:
    """Show no progress."""
    del done, of


def _pdf(briefs: Sequence[Brief], own: House, progress: Progress) -> bytes:
    from geo.brief.files.pdf import pdf  # noqa: PLC0415 - the library is slow to load
    return pdf(briefs, own, progress)


def _pptx(briefs: Sequence[Brief], own: House, progress: Progress) -> bytes:
    from geo.brief.files.pptx import pptx  # noqa: PLC0415
    return pptx(briefs, own, progress)


def _docx(briefs: Sequence[Brief], own: House, progress: Progress) -> bytes:
    from geo.brief.files.docx import docx  # noqa: PLC0415
    return docx(briefs, own, progress)


_PAGES: dict[str, Callable[[Sheet, Brief], bytes]] = {".png": png, ".svg": svg}
_WHOLE: dict[str, Whole] = {".pdf": _pdf, ".pptx": _pptx, ".docx": _docx}
ENDINGS = (*_PAGES, *_WHOLE)


def ending_of(to: Path) -> str:
    """Give the ending of a file's name. Raises InputError, quoting it, where nothing writes it."""
    ending = to.suffix.casefold()
    if ending not in ENDINGS:
        raise InputError(N_("“{name}”: a brief ends with .png, .svg, .pdf, .pptx or .docx."),
                         name=to.name)
    return ending


def write(briefs: Sequence[Brief], to: Path, *, progress: Progress = unseen,
          own: House | None = None) -> list[Path]:
    """Write briefs to a file and give the files: of a picture, one a page, numbered from 2 on.

    All of them are put in place together. Raises InputError for a name or a template that cannot
    be used, OSError where the disk refuses; then every old file still stands.
    """
    ending, found = ending_of(to), own or house()
    if not briefs:
        raise InputError(N_("There is no brief to write to “{name}”."), name=to.name)
    if ending in _WHOLE:
        data = {to: _WHOLE[ending](briefs, found, progress)}
    else:
        data = _pictures(briefs, to, found, progress)
    put({path: partial(_save, content) for path, content in data.items()})
    return list(data)


def _pictures(briefs: Sequence[Brief], to: Path, own: House,
              progress: Progress) -> dict[Path, bytes]:
    pages = [(sheet, brief) for brief in briefs for sheet in sheets(brief, own)]
    found = {}
    for n, (sheet, brief) in enumerate(pages):
        path = to.with_name(f"{to.stem}-{n + 1}{to.suffix}") if n else to
        found[path] = _PAGES[to.suffix.casefold()](sheet, brief)
        progress(n + 1, len(pages))
    return found


def _save(content: bytes, part: Path) -> None:
    part.write_bytes(content)
