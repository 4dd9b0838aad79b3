"""The text that was pasted and not read yet: one file in the user's own folder, for nobody else."""

from __future__ import annotations

from pathlib import Path

from geo.errors import StoreError
from geo.i18n import N_
from geo.project import VAR
from geo.reports.whole_files import write_whole

FILE = "pasted"
FOLDER = "reports"


def keep(text: str, under: Path = VAR) -> None:
    """Keep a text, whole or not at all, in the place of the one before; an empty one forgets it.

    Raises StoreError where the disk refuses.
    """
    to = under / FOLDER / FILE
    try:
        if not text.strip():
            to.unlink(missing_ok=True)
            return
        write_whole(to, text)
    except OSError as error:
        raise StoreError(N_("What was pasted cannot be kept in {folder}: {error}"),
                         folder=to.parent, error=error) from error


def held(under: Path = VAR) -> str:
    """Give the text that was kept, ``""`` where there is none."""
    try:
        return (under / FOLDER / FILE).read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError):
        return ""
