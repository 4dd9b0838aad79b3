"""Files of reports to their text: txt, html, pdf, docx.

The last three are parsed in a child process with limits, because such files come from anywhere.
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_, language
from geo.reports.text.header import Header, guess_header
from geo.reports.text.unprinted import unprinted
from geo.tables.child import run_child, same
from geo.tables.encoding import as_utf8
from geo.tables.scratch import Scratch

MODULE = "geo.reports.text.reading_child"
SECONDS = 60
PLAIN = frozenset({".txt", ".text", ".md"})
KINDS = {".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx"}
MOST_BYTES = {"text": 4_000_000, "html": 20_000_000, "pdf": 60_000_000, "docx": 60_000_000}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x1d-\x1f\x7f-\x84\x86-\x9f\ufffd]")
MOST_CONTROLS = 0.01  # a share of the characters: a text has one by mistake, other data many
MOST_LETTERS = 2_000_000  # a book; a report has a few thousand
_DAMAGED = N_("“{name}” is damaged, or it is no file of its kind. Save it anew, or paste its text.")


def read_text(path: Path) -> str:
    """Give the text of a report's file. Raises InputError for a file that is no good."""
    return read_document(path)[0]


def read_document(path: Path) -> tuple[str, Header]:
    """Give the text of a report's file, and what file and text say of its publication.

    Raises InputError for a file that is missing, empty, encrypted, too large or of another kind.
    """
    if not path.is_file():
        raise InputError(N_("There is no file “{name}”."), name=path.name)
    ending = path.suffix.lower()
    kind = KINDS.get(ending, "text" if ending in PLAIN else "")
    if not kind:
        raise InputError(N_("“{name}” is no report that can be read: give a .txt, .html, .pdf or "
                            ".docx file, or paste the text."), name=path.name)
    _weigh(path, kind)
    text, header = (_plain(path), Header()) if kind == "text" else _parsed(path, kind)
    if not text.strip():
        raise InputError(N_("“{name}” holds no text; if it is a picture or a scan, type or paste "
                            "what it says."), name=path.name)
    text = unprinted(text)
    if len(text) > MOST_LETTERS:
        raise InputError(N_("“{name}” holds more text than a report ({n} characters); give one "
                            "report at a time."), name=path.name, n=len(text))
    return text, _filled(header, guess_header(text))


def _weigh(path: Path, kind: str) -> None:
    size = path.stat().st_size
    if size > MOST_BYTES[kind]:
        raise InputError(N_("“{name}” has {n} bytes; a report of this kind may have {most}. Paste "
                            "its text instead."), name=path.name, n=size, most=MOST_BYTES[kind])


def _plain(path: Path) -> str:
    try:
        held = as_utf8(path)
    except InputError as error:
        raise InputError(_DAMAGED, name=path.name) from error
    with held.path.open(encoding="utf-8-sig", newline="") as file:
        text = file.read()
    if held.nul or len(_CONTROLS.findall(text)) > len(text) * MOST_CONTROLS:
        raise InputError(N_("“{name}” is no text, whatever its name says: give a .txt, .html, .pdf "
                            "or .docx file, or paste the text."), name=path.name)
    return text


def _parsed(path: Path, kind: str) -> tuple[str, Header]:
    folder = Scratch()
    target = folder.path / "text.json"
    try:
        run_child(MODULE, [kind, same(path), str(target), path.name, language()], path.name,
                  SECONDS)
    except InputError as error:
        if "error" in error.values:  # what a parser said of it, in its own words
            raise InputError(_DAMAGED, name=path.name) from error
        if error.values.get("n") != SECONDS:
            raise
        raise InputError(N_("“{name}” took more than {n} seconds to read; paste its text instead."),
                         name=path.name, n=SECONDS) from error
    found = json.loads(target.read_text(encoding="utf-8"))
    day = found.get("date") or ""
    return found["text"], Header(found.get("title") or "", found.get("publisher") or "",
                                 date.fromisoformat(day) if day else None)


def _filled(stated: Header, guessed: Header) -> Header:
    """Give what the file says of itself, and what its text says where the file says nothing."""
    return Header(stated.title or guessed.title, stated.publisher or guessed.publisher,
                  stated.published_on or guessed.published_on, guessed.place_line)
