"""Files that are whole or absent: written under another name, then put in place."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import apsw

from geo.errors import DiskError, InputError
from geo.i18n import N_
from geo.store.upgrade import is_store
from geo.tables.disk import clear_left, drop_part, part_of, refusal

ROOM = 1_000_000  # bytes: with less left, a library's failure is the disk's
QUOTED = 200  # letters of a library's own words, some of which hold all it was about to write


def write_whole(to: Path, text: str) -> None:
    """Write a text file so that a reader finds the old one or the new one, never a part.

    Raises OSError where the disk refuses; then the old file still stands.
    """
    put({to: lambda part: write_text(part, text)})


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 with line breaks as they are."""
    path.write_text(text, encoding="utf-8", newline="")


def put(files: Mapping[Path, Callable[[Path], None]]) -> None:
    """Write files by their writers, and put them in place only when all of them are written.

    Raises what ``refuse_unwritable`` raises, and DiskError where the disk refuses; then every old
    file still stands.
    """
    for to in files:
        refuse_unwritable(to)
        clear_left(to)
    parts = {to: part_of(to) for to in files}
    to = next(iter(files))
    try:
        for to, write in files.items():
            write(parts[to])
            _keep(parts[to])
        for to, part in parts.items():
            part.replace(to)
    except DiskError:
        raise
    except OSError as error:
        raise refusal(to, error) from error
    finally:
        for part in parts.values():
            drop_part(part)


def refuse_unwritable(to: Path) -> None:
    """Raise InputError where a file could not be put, or would take a store's place.

    Told before anything is read or written; what only the disk knows is told by ``put``.
    """
    try:
        _refuse(to)
    except DiskError:
        raise
    except OSError as error:
        raise refusal(to, error) from error


def _refuse(to: Path) -> None:
    if to.is_dir():
        raise DiskError(N_("“{path}” is a folder. Name a file in it."), path=to)
    if not to.parent.is_dir():
        raise DiskError(N_("There is no folder “{folder}”. Make it, or name another."),
                        folder=to.parent)
    if not os.access(to.parent, os.W_OK | os.X_OK):
        raise DiskError(N_("Nothing can be written in the folder “{folder}”: you have no right to. "
                           "Name another folder."), folder=to.parent)
    if to.exists() and not os.access(to, os.W_OK):
        raise DiskError(N_("“{path}” is write-protected. Name another file, or take the protection "
                           "off."), path=to)
    if is_store(to):
        raise InputError(N_("“{path}” is a store of the atlas, which would be lost; nothing was "
                            "written. Name another file."), path=to)


def _keep(path: Path) -> None:
    """Wait until the disk has the file: a full one says so only now."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def refused(path: Path, error: Exception) -> OSError:
    """Tell a library's own error as the disk's; few libraries say that there is no room."""
    told = " ".join(str(error).split())
    with suppress(OSError):
        if re.search(r"\bfull\b|no space", told, re.IGNORECASE) or isinstance(
                error, apsw.FullError) or shutil.disk_usage(path.parent).free < ROOM:
            return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    return OSError(errno.EIO, told[:QUOTED] + ("…" if len(told) > QUOTED else ""), str(path))
