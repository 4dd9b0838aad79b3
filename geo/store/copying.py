"""A copy of the embedded store: whole or absent, while others write."""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from pathlib import Path

import apsw

from geo.errors import InputError, StoreError
from geo.i18n import N_
from geo.store.connection import StoreFile


def copy_whole(file: StoreFile, to: Path) -> None:
    """Copy a store to a file that needs no companions. Raises StoreError."""
    if not to.parent.is_dir():
        why = InputError(N_("There is no folder “{folder}”."), folder=to.parent)
        raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to, error=why)
    part = to.with_name(f".{to.name}.part{os.getpid()}")
    try:
        if to.exists() and to.samefile(file.path):
            raise shutil.SameFileError(f"{to}: the store itself")
        with file.reading() as db, closing(apsw.Connection(str(part))) as copy:
            with copy.backup("main", db, "main") as running:
                running.step()
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        durably_replace(part, to)
    except (apsw.Error, OSError) as error:
        raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to,
                         error=error) from error
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                part.with_name(part.name + ending).unlink()


def durably_replace(part: Path, to: Path) -> None:
    """Put a finished file in its place; both it and its name outlive a power cut."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(to)
    folder = os.open(to.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
