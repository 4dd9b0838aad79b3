"""Installed gazetteers: a GeoParquet and a manifest each, under ``GEO_GAZETTEER``.

The manifest names its Parquet file, so that putting the manifest in place is the one step that
counts: a reader finds the old gazetteer or the new one, and an install that dies leaves the old.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa

from geo.errors import InputError, StoreError
from geo.gazetteer.readers.rows import COLUMNS, Reading
from geo.i18n import N_
from geo.project import VAR

LOCK_SECONDS = 120
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TRIES = 5


@dataclass(frozen=True)
class Manifest:
    """What is known of an installed gazetteer; ``sha256`` is that of the file it came from.

    ``url`` is the address it was fetched from, or empty; ``source`` the address or the file's
    name, without the folder it lay in. ``file`` is the Parquet's name beside the manifest.
    """

    name: str
    title: str
    source: str
    licence: str
    url: str
    sha256: str
    rows: int
    rejected: int
    skipped: int
    installed_at: str
    file: str


def folder() -> Path:
    """Give the folder of installed gazetteers: ``GEO_GAZETTEER``, else ``var/gazetteer``."""
    named = os.environ.get("GEO_GAZETTEER", "")
    return Path(named) if named else VAR / "gazetteer"


def manifests() -> list[Manifest]:
    """Give what is installed, by name. Raises StoreError for a damaged manifest."""
    return [_read_manifest(path) for path in sorted(folder().glob("*.json"))]


def _read_manifest(path: Path) -> Manifest:
    try:
        return Manifest(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError, OSError) as error:
        raise StoreError(N_("The gazetteer “{name}” is damaged ({error}). Install it again, or run "
                            "gazetteer remove {name}."), name=path.stem, error=error) from error


def read_installed(name: str) -> pd.DataFrame:
    """Read the rows of an installed gazetteer, as its reader gave them.

    Raises InputError if none has this name, StoreError if its file is damaged.
    """
    path = _manifest_path(name)
    for _try in range(_TRIES):  # another process may put a newer one in place meanwhile
        if not path.is_file():
            raise _unknown(name)
        try:
            frame = gpd.read_parquet(folder() / _read_manifest(path).file)
        except FileNotFoundError:
            continue
        except (pa.ArrowException, OSError, ValueError) as error:
            raise _damaged(name, error) from error
        for column in ("alt_names", "same_as"):
            frame[column] = [tuple(values) for values in frame[column]]
        return pd.DataFrame(frame)
    raise _damaged(name, N_("its table is missing"))


def _damaged(name: str, error: object) -> StoreError:
    return StoreError(N_("The gazetteer “{name}” is damaged ({error}). Install it again, or run "
                         "gazetteer remove {name}."), name=name, error=error)


def _unknown(name: str) -> InputError:
    known = ", ".join(path.stem for path in sorted(folder().glob("*.json")))
    if not known:
        return InputError(N_("No gazetteer “{name}” is installed; none is, beside the built-in "
                             "one."), name=name)
    return InputError(N_("No gazetteer “{name}” is installed; there are: {known}"), name=name,
                      known=known)


def _manifest_path(name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise _unknown(name)
    return folder() / f"{name}.json"


def keep(reading: Reading, *, source: str, url: str, sha256: str) -> Manifest:
    """Put a gazetteer in place of the one of its name, whole or not at all.

    Raises OSError where the disk refuses, StoreError where another install does not end; then
    what was installed still stands.
    """
    with locked():
        table = f"{reading.name}-{sha256[:12]}-{uuid.uuid4().hex[:8]}.parquet"
        made = Manifest(reading.name, reading.title, source, reading.licence, url, sha256,
                        len(reading.frame), len(reading.rejected), reading.skipped,
                        datetime.now(UTC).isoformat(timespec="seconds"), table)
        frame = gpd.GeoDataFrame(reading.frame[list(COLUMNS)], geometry="geometry", crs=4326)
        frame["alt_names"] = frame["alt_names"].map(list)
        frame["same_as"] = frame["same_as"].map(list)
        try:
            frame.to_parquet(folder() / table, compression="zstd")
            sync(folder() / table)
            write_synced(_manifest_path(reading.name), json.dumps(asdict(made), indent=1))
        finally:
            _sweep()
    return made


def remove(name: str) -> None:
    """Remove a gazetteer, damaged or not. Raises InputError if none has this name."""
    with locked():
        path = _manifest_path(name)
        if not path.is_file():
            raise _unknown(name)
        path.unlink()
        _sweep()


def _sweep() -> None:
    """Remove tables that no manifest names; only under the lock, so none is just being made."""
    named = set()
    for path in folder().glob("*.json"):
        try:
            named.add(_read_manifest(path).file)
        except StoreError:
            return  # whose table it was cannot be told
    for path in folder().glob("*.parquet"):
        if path.name not in named:
            path.unlink(missing_ok=True)


def write_synced(path: Path, text: str) -> None:
    """Write a small file so that a reader and a power cut find the old one or the new one."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        sync(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Ask the disk to have a file's bytes before going on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def locked(name: str = "install", seconds: float = LOCK_SECONDS, where: Path | None = None
           ) -> Iterator[None]:
    """Hold a lock of a folder, the gazetteers' unless another is named.

    An SQLite file is the lock: the system frees it when its holder dies, on every system alike.
    Raises StoreError where the lock is not to be had in time.
    """
    where = where or folder()
    where.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(where / f".{name}.lock", timeout=seconds,
                                 isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise StoreError(N_("Another command is changing the files in {folder}; try again "
                                "when it has ended ({error})."), folder=where,
                             error=error) from error
        yield


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
