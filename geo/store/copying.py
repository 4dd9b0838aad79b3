"""A copy of the embedded store: whole or absent, while others write."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path

import apsw

from geo.errors import InputError, StoreError
from geo.i18n import N_
from geo.store.connection import StoreFile
from geo.tables.disk import clear_left, drop_part, part_of, refusal


def copy_whole(file: StoreFile, to: Path) -> None:
    """Copy a store to a file that needs no companions. Raises StoreError."""
    if not to.parent.is_dir():
        why = InputError(N_("There is no folder “{folder}”."), folder=to.parent)
        raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to, error=why)
    if to.exists() and to.samefile(file.path):
        same = shutil.SameFileError(f"{to}: the store itself")
        raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to, error=same)
    clear_left(to)
    part = part_of(to)
    try:
        with file.reading() as db, closing(apsw.Connection(str(part))) as copy:
            with copy.backup("main", db, "main") as running:
                running.step()
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        durably_replace(part, to)
    except (apsw.Error, OSError) as error:
        told = refusal(to, as_disk(error))
        raise StoreError(told.message, **told.values) from error
    finally:
        drop_part(part)


def as_disk(error: apsw.Error | OSError) -> OSError:
    """Tell what SQLite says of a full disk as the system does: its own words name no cause."""
    if isinstance(error, apsw.FullError):
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if isinstance(error, apsw.ReadOnlyError):
        return OSError(errno.EROFS, os.strerror(errno.EROFS))
    return error if isinstance(error, OSError) else OSError(errno.EIO, str(error))


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
