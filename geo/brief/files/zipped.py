"""Office files that are the same byte for byte: one hour for all parts, no trace of a machine."""

from __future__ import annotations

import zipfile
from io import BytesIO

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first hour that a zip file knows
_UNIX, _MODE = 3, 0o644 << 16


def steady(data: bytes) -> bytes:
    """Write a zip file anew with fixed hours, owners and order."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = _UNIX, _MODE
            new.writestr(entry, old.read(name), compresslevel=6)
    return out.getvalue()
