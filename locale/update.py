"""Bring the catalogues up to date with the code: `make messages`.

English says what the code says. In other languages new messages come in empty (a test fails until
they are translated) and messages that the code no longer uses go.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("geo", "ui", "pages")
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}
STARTED = datetime(2026, 11, 21, tzinfo=UTC)  # fixed, so that a catalogue changes with its words
PROJECT = {"project": "Mali Incident Atlas", "copyright_holder": "its contributors",
           "header_comment": "# Messages of Mali Incident Atlas.", "creation_date": STARTED,
           "revision_date": STARTED, "last_translator": "its contributors", "version": "0.1",
           "language_team": "its contributors", "msgid_bugs_address": "see CONTRIBUTING.md",
           "fuzzy": False}


def extracted() -> dict[str | tuple[str, str], list[tuple[str, int]]]:
    """Give every message of the code and where it stands; plurals are pairs."""
    found: dict[str | tuple[str, str], list[tuple[str, int]]] = {}
    for folder in FOLDERS:
        for name, line, message, _comments, _context in extract_from_dir(
                ROOT / folder, method_map=[("**.py", "python")], keywords=KEYWORDS):
            key = tuple(message[:2]) if isinstance(message, tuple) else message
            found.setdefault(key, []).append((f"{folder}/{name}", line))
    return found


def catalogue_path(lang: str) -> Path:
    """Give the catalogue of a language."""
    return ROOT / "locale" / lang / "LC_MESSAGES" / "atlas.po"


def read_catalogue(lang: str) -> Catalog:
    """Read the catalogue of a language."""
    with catalogue_path(lang).open("rb") as file:
        return read_po(file, locale=lang)


def update(lang: str) -> None:
    """Write a catalogue anew: all messages of the code, with the translations there are."""
    before, after = read_catalogue(lang), Catalog(locale=lang, **PROJECT)
    for message, places in sorted(extracted().items(), key=lambda item: str(item[0])):
        known = before.get(message if isinstance(message, str) else message[0])
        if known and isinstance(known.string, str) == isinstance(message, tuple):
            known = None  # it has become a plural, or is one no more
        said = message if lang == "en" else (known.string if known else None)
        after.add(message, said, locations=sorted({(path, None) for path, _line in places}))
    with catalogue_path(lang).open("wb") as file:
        write_po(file, after, width=100, omit_header=False, include_lineno=False)


if __name__ == "__main__":
    for language in ("en", "fr"):
        update(language)
