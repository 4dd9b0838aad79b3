"""The texts of reports, kept in the user's own folder under their SHA-256, readable by nobody else.

They lie beside the store and not in it: no export, backup or copy of a store holds them. What a
claim quotes of a text stays with the claim.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from geo.errors import InputError, StoreError
from geo.i18n import N_
from geo.project import VAR
from geo.reports.whole_files import write_whole

FOLDER = "reports"
_SHA256 = re.compile(r"[0-9a-f]{64}")


def sha256_of(text: str) -> str:
    """Give the SHA-256 of a text as UTF-8.

    >>> sha256_of("")[:8]
    'e3b0c442'
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def keep(text: str, under: Path = VAR) -> str:
    """Keep a text, whole or not at all, and give its SHA-256; one that is kept stays as it is.

    Raises StoreError where the disk refuses.
    """
    sha256 = sha256_of(text)
    to = _file(sha256, under)
    try:
        if not _is_whole(to, sha256):
            write_whole(to, text)
            _sync(to.parent)
    except OSError as error:
        raise StoreError(N_("The report’s text cannot be kept in {folder}: {error}. Nothing was "
                            "recorded."), folder=to.parent, error=error) from error
    return sha256


def _is_whole(file: Path, sha256: str) -> bool:
    return file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == sha256


def _sync(folder: Path) -> None:
    """Let the disk know the file's name too."""
    held = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def read(sha256: str, under: Path = VAR) -> str:
    """Give a kept text. Raises InputError where it is not here, StoreError where it is damaged."""
    file = _file(sha256, under)
    try:
        held = file.read_bytes()
    except OSError as error:
        raise InputError(N_("The text of this report is not kept here."), sha256=sha256) from error
    if hashlib.sha256(held).hexdigest() != sha256:
        raise StoreError(N_("The kept text {file} is not what was written."), file=file.name)
    return held.decode("utf-8", "surrogatepass")


def forget(sha256: str, under: Path = VAR) -> None:
    """Remove a kept text, if it is here. Raises StoreError where the disk refuses."""
    file = _file(sha256, under)
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(N_("The report’s text cannot be removed from {folder}: {error}"),
                         folder=file.parent, error=error) from error


def every(under: Path = VAR) -> Iterator[str]:
    """Yield the SHA-256 of each text that is kept, in order."""
    folder = under / FOLDER
    if folder.is_dir():
        yield from sorted(f.stem for f in folder.iterdir()
                          if f.suffix == ".txt" and _SHA256.fullmatch(f.stem))


def _file(sha256: str, under: Path) -> Path:
    if not _SHA256.fullmatch(sha256):  # it becomes a path: nothing else may
        raise InputError(N_("“{text}” is no SHA-256."), text=sha256[:80])
    return under / FOLDER / f"{sha256}.txt"
