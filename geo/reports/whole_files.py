"""A file in the user's own folder: there whole or not at all, and readable by nobody else."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_whole(to: Path, text: str) -> None:
    """Write a text in the place of what stood there. Raises OSError, and leaves nothing half."""
    half = to.with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(text.encode("utf-8", "surrogatepass"))
            out.flush()
            os.fsync(out.fileno())
        half.replace(to)
    except OSError:
        half.unlink(missing_ok=True)
        raise
