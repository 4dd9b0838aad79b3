"""The embedded store: one GeoPackage, written only in SQLite transactions.

GDAL never opens the live file: it gets a copy from ``backup``.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import apsw
import pyarrow as pa

from geo.errors import StoreError, UnwritableError
from geo.i18n import N_
from geo.store.check_file import file_faults
from geo.store.connection import StoreFile
from geo.store.copying import as_disk, copy_whole
from geo.store.embedded_rows import EmbeddedRows
from geo.store.frames import Frames
from geo.store.frozen import FrozenFile
from geo.store.offering import Offer
from geo.store.protocol import Tell, unheard
from geo.store.sealing import seal
from geo.store.snapshot import Snapshots
from geo.store.sql import Sql
from geo.store.sql_store import SqlStore
from geo.store.tables import PAGE_SIZE, SCHEMA, USER_VERSION
from geo.store.upgrade import refuse_another, upgrade


def _to_read(path: Path, error: apsw.Error | OSError) -> FrozenFile | None:
    """Open a store to be read alone, where no more than that is barred; None where it is broken.

    Raises UnwritableError where it cannot be opened though nothing is wrong with it.
    """
    if as_disk(error).errno in (errno.ENOSPC, errno.EDQUOT):
        raise UnwritableError(N_("The store {path} cannot be opened: there is no space left on its "
                                 "disk. Make room there; it is not damaged."), path=path) from error
    barred = not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK)
    if not (path.exists() and barred) or isinstance(error, apsw.NotADBError | apsw.CorruptError):
        return None
    try:
        file = FrozenFile(path)
        refuse_another(file.writer, path)
        if file.writer.pragma("user_version") == USER_VERSION:
            return file
    except (apsw.Error, OSError):
        pass
    raise UnwritableError(N_(
        "The store {path} cannot be opened: its file, folder or disk can only be read, and the "
        "atlas notes there who reads. Nothing says that it is damaged: copy it to where it can "
        "be written, and name the copy in GEO_STORE."), path=path) from error


class GeoPackageStore(SqlStore):
    """A store in one file. Safe for several processes: writers queue, readers never wait."""

    def __init__(self, path: Path) -> None:
        """Open the store, making it if there is none. Raises StoreError if it cannot be used."""
        self.path = path
        try:
            self._file = StoreFile(path, PAGE_SIZE)
            self._prepare()
        except (apsw.Error, OSError) as error:
            file = _to_read(path, error)
            if file is None:
                raise StoreError(N_("The store {path} cannot be opened: {error}. If it is damaged, "
                                    "put a backup in its place or move it away to start anew."),
                                 path=path, error=error) from error
            self._file, self.can_write = file, False
        self._db = self._file.writer
        self._frames = Frames(Snapshots(path.with_name(f"{path.name}.snapshots")))

    def _prepare(self) -> None:
        db = self._file.writer
        refuse_another(db, self.path)  # before the first change: what is not ours stays as it is
        self._file.durable()
        if db.pragma("user_version") == USER_VERSION:
            return  # nobody who only reads waits for a writer
        with self._file.writing():
            if not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                db.execute(SCHEMA)
            upgrade(db)
            seal(db)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    @contextmanager
    def _writing(self, label: str = "") -> Iterator[apsw.Connection]:
        with self._file.telling_errors(), self._file.writing(label) as db:
            yield db
            seal(db)

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        with self._file.telling_errors(), self._file.reading() as db:
            yield db

    def _bulk(self) -> AbstractContextManager[None]:
        return self._file.bulk()

    def _rows(self, db: Sql) -> EmbeddedRows:
        return EmbeddedRows(db)

    def _offered_within(self, _db: Sql, _written: list[pa.Table]) -> Offer | None:
        return self._frames.offered(self._rows(_db), _written)

    def check(self, tell: Tell = unheard) -> list[str]:
        """Look for damage: file, log, evidence and fold; an empty list means none."""
        with self._reading() as db:
            return list(file_faults(db, tell))

    def backup(self, to: Path) -> None:
        """Copy the store, while others write, to a file that is whole or absent.

        Raises StoreError where it cannot be written; the copy needs no companion files.
        """
        copy_whole(self._file, to)
