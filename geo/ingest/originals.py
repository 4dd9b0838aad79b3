"""The files that were imported, kept as they came under their SHA-256."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from geo.errors import StoreError
from geo.i18n import N_
from geo.project import VAR

FOLDER = "originals"


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(path: Path, under: Path = VAR) -> tuple[str, Path]:
    """Copy a file to where originals are kept, once; give its SHA-256 and that place.

    Raises StoreError where the disk refuses; then nothing lies there.
    """
    sha256 = sha256_of(path)
    to = under / FOLDER / sha256[:2] / f"{sha256}{path.suffix.lower()[:12]}"
    half = to.with_name(f".{to.name}.part{os.getpid()}")
    try:
        if not (to.exists() and to.stat().st_size == path.stat().st_size):
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, half)
            half.replace(to)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise StoreError(N_("The original “{name}” cannot be kept under {folder}: {error}. Nothing "
                            "was imported."), name=path.name, folder=under / FOLDER,
                         error=error) from error
    return sha256, to
