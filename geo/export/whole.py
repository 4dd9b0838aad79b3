"""Files that are whole or absent: written under another name, then put in place."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_
from geo.store.upgrade import is_store


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

    Raises InputError where there is no such folder, OSError where the disk refuses; then every
    old file still stands.
    """
    for to in files:
        if not to.parent.is_dir():
            raise InputError(N_("There is no folder “{folder}”."), folder=to.parent)
        if is_store(to):
            raise InputError(N_("“{path}” is a store of the atlas, which would be lost; nothing "
                                "was written. Name another file."), path=to)
    parts = {to: part_of(to) for to in files}
    try:
        for to, write in files.items():
            write(parts[to])
            _keep(parts[to])
        for to, part in parts.items():
            part.replace(to)
    finally:
        for part in parts.values():
            for ending in ("", "-journal", "-wal", "-shm"):
                part.with_name(part.name + ending).unlink(missing_ok=True)


def part_of(to: Path) -> Path:
    """Give the name under which a file is written; it ends as the file does."""
    return to.with_name(f".{to.stem}.part{os.getpid()}{to.suffix}")


def _keep(path: Path) -> None:
    """Wait until the disk has the file: a full one says so only now."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def refused(path: Path, error: Exception) -> OSError:
    """Tell a library's own error as the disk's."""
    return OSError(errno.EIO, str(error), str(path))
