"""Files of reports that older versions laid on the disk and left there: they go.

A report's file lies on the disk no longer than it is read. Older versions kept each one under the
first letters of its checksum; the tables of imports lie in folders of their own and stay.
"""

from __future__ import annotations

import re
from pathlib import Path

from geo.project import VAR

UPLOADS = VAR / "uploads"
_NAME = re.compile(r"[0-9a-f]{20}(\.[a-z]{1,5})?")


def forget_uploads(folder: Path | None = None) -> None:
    """Take away what older versions left; what the disk refuses stays."""
    for path in (folder or UPLOADS).glob("*"):
        if path.is_file() and not path.is_symlink() and _NAME.fullmatch(path.name):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue
