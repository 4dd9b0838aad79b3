"""Files written under another name first, and what a disk that refuses them means, in words."""

from __future__ import annotations

import errno
import os
import re
from contextlib import suppress
from pathlib import Path

from geo.errors import DiskError
from geo.i18n import N_

BESIDE = ("", "-journal", "-wal", "-shm")  # what a database has beside its file while it is written
_WORDS = {
    errno.ENOSPC: N_("There is no space left on the disk of “{path}”; nothing was written. Make "
                     "room, or name a file on another disk."),
    errno.EDQUOT: N_("There is no space left for you on the disk of “{path}”; nothing was written. "
                     "Make room, or name a file on another disk."),
    errno.EFBIG: N_("“{path}” would be larger than this disk allows; nothing was written. Name a "
                    "file on another disk."),
    errno.EROFS: N_("The disk of “{path}” can only be read; nothing was written. Name a file on "
                    "another disk."),
    errno.ENAMETOOLONG: N_("“{path}” is too long a name; nothing was written. Name a shorter one."),
    **dict.fromkeys((errno.EACCES, errno.EPERM), N_(
        "“{path}” cannot be written: you have no right to; nothing was written. Name another file "
        "or folder.")),
}
_OTHER = N_("“{path}” cannot be written: {error}. Nothing was written; name another file or "
            "folder.")


def refusal(to: Path, error: OSError) -> DiskError:
    """Tell why the disk refuses a file, and what to do."""
    return DiskError(_WORDS.get(error.errno or 0, _OTHER), path=to,
                     error=error.strerror or str(error))


def part_of(to: Path) -> Path:
    """Give the name under which a file is written; it ends as the file does."""
    return to.with_name(f".{to.stem}.part{os.getpid()}{to.suffix}")


def drop_part(part: Path) -> None:
    """Remove what was written under another name, also where the disk is in trouble."""
    for ending in BESIDE:
        with suppress(OSError):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def clear_left(to: Path) -> None:
    """Remove what writers of this file left that were killed: parts of processes no longer there.

    Where the system cannot say who is there, all stay.
    """
    part = re.compile(rf"{re.escape(f'.{to.stem}.part')}(\d+){re.escape(to.suffix)}"
                      rf"(?:{'|'.join(BESIDE)})")
    if os.name != "posix":
        return
    with suppress(OSError):
        for path in to.parent.iterdir():
            found = part.fullmatch(path.name)
            if found and not _runs(int(found[1])):
                path.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        pass  # it is somebody else's
    return True
