"""The text that was pasted and not read yet: one file in the user's own folder, for nobody else."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from geo.errors import StoreError
from geo.i18n import N_
from geo.project import VAR

FILE = "pasted"
FOLDER = "reports"


def keep(text: str, under: Path = VAR) -> None:
    """Keep a text, whole or not at all, in the place of the one before; an empty one forgets it.

    Raises StoreError where the disk refuses.
    """
    to = under / FOLDER / FILE
    half = to.with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    try:
        if not text.strip():
            to.unlink(missing_ok=True)
            return
        to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(text.encode("utf-8", "surrogatepass"))
        half.replace(to)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise StoreError(N_("What was pasted cannot be kept in {folder}: {error}"),
                         folder=to.parent, error=error) from error


def held(under: Path = VAR) -> str:
    """Give the text that was kept, ``""`` where there is none."""
    try:
        return (under / FOLDER / FILE).read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError):
        return ""
