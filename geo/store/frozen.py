"""A store's file that can only be read, as it stands while nobody else writes to it.

SQLite notes beside a file who reads it; where that cannot be written, the file is opened as one
that never changes. Whether that holds is looked at before and after each reading.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from geo.errors import UnwritableError
from geo.i18n import N_
from geo.store.connection import StoreFile

Stamp = tuple[int, int, int, int]


class FrozenFile(StoreFile):
    """The connections to a file that can only be read; whoever would write is refused."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises apsw.Error, OSError, or UnwritableError where others write it."""
        self.path = path
        self._idle = deque()
        self._readers = []
        self._stamp = self._stamped()
        self.writer = self._reader()

    def _reader(self) -> apsw.Connection:
        db = apsw.Connection(f"{self.path.resolve().as_uri()}?immutable=1",
                             flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
        self._readers.append(db)
        return db

    def _stamped(self) -> Stamp:
        """Give what changes when the file does. Raises UnwritableError where others write it."""
        log = self.path.with_name(f"{self.path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise UnwritableError(N_(
                "The store {path} can only be read, and part of it is in {log}, where another "
                "program is writing or has broken off. Try again when that program has ended, or "
                "copy both files to where they can be written."), path=self.path, log=log)
        found = self.path.stat()
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Hold one view of the file. Raises UnwritableError where it changes meanwhile."""
        now = self._stamped()
        if now != self._stamp:
            self._stamp, self._idle = now, deque()  # what the connections remember is past
        with super().reading() as db:
            yield db
        if self._stamped() != now:
            raise UnwritableError(N_("The store {path} was changed while it was read. Try again."),
                                  path=self.path)

    @contextmanager
    def writing(self, label: str = "") -> Iterator[apsw.Connection]:  # noqa: ARG002 - as its base
        """Refuse. Raises UnwritableError."""
        raise UnwritableError(N_(
            "The store {path} can only be read, so nothing was changed. Copy it to where it can be "
            "written, and name the copy in GEO_STORE."), path=self.path)
        yield self.writer

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Make no room: nothing is written."""
        yield
