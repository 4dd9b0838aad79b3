"""One file, one writer at a time, and readers that never wait for it.

Opened through ``apsw`` alone, whose SQLite is new enough for write-ahead logging (3.51.3 or newer;
Python's own may be older). Who writes is noted beside the file while it lasts, for those who wait.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from geo.errors import StoreError
from geo.i18n import N_, _

BUSY_SECONDS = 30
_PAUSE = 0.02
BULK_CACHE_KIB = 300_000  # pages that an import writes into more than once stay in memory
_SMALL_CACHE_KIB = 32_000


def _waiting(seconds: float) -> Callable[[int], bool]:
    """Give what SQLite calls while another writes: wait a moment, and say whether to try again.

    Whoever has waited long asks more often. SQLite's own way is the other one: it looks ever less
    often, so that of many writers some never have their turn.
    """
    since = time.monotonic()

    def wait(calls: int) -> bool:
        nonlocal since
        now = time.monotonic()
        if calls == 0:
            since = now
        time.sleep(_PAUSE * random.uniform(0.5, 1) / (1 + now - since))  # noqa: S311 - no secret
        return now - since < seconds

    return wait


class StoreFile:
    """The connections to one file of SQLite. Safe for threads and for several processes."""

    def __init__(self, path: Path, page_size: int) -> None:
        """Open the file, making it if there is none. Raises apsw.Error or OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.note = path.with_name(f"{path.name}-writing")
        self.writer = apsw.Connection(str(path))
        self.writer.set_busy_handler(_waiting(BUSY_SECONDS))
        self.writer.execute(f"PRAGMA page_size = {page_size}")
        self._lock = threading.RLock()
        self._idle: deque[apsw.Connection] = deque()
        self._readers: list[apsw.Connection] = []

    def durable(self) -> None:
        """Log ahead of writing, so that readers go on, and wait for the disk at each commit."""
        for setting in ("journal_mode = WAL", "synchronous = FULL",
                        f"cache_size = -{_SMALL_CACHE_KIB}"):
            self.writer.execute(f"PRAGMA {setting}").fetchall()

    @contextmanager
    def writing(self, label: str = "") -> Iterator[apsw.Connection]:
        """Hold a transaction: all of it is kept, or nothing. Raises StoreError if others write."""
        if not self._lock.acquire(timeout=BUSY_SECONDS):
            raise self._busy()
        try:
            self._begin(label)
            try:
                yield self.writer
                self.writer.execute("COMMIT")
            except BaseException:
                if self.writer.in_transaction:  # a full disk makes SQLite roll back by itself
                    self.writer.execute("ROLLBACK")
                raise
            finally:
                with suppress(OSError):
                    self.note.unlink()
        finally:
            self._lock.release()

    def _begin(self, label: str) -> None:
        try:
            self.writer.execute("BEGIN IMMEDIATE")
        except apsw.BusyError as error:
            raise self._busy() from error
        told = {"label": label, "pid": os.getpid(),
                "since": datetime.now(UTC).isoformat(timespec="seconds")}
        with suppress(OSError):  # only a courtesy to those who wait
            self.note.write_text(json.dumps(told), encoding="utf-8")

    def _busy(self) -> StoreError:
        who = _("another program")
        with suppress(OSError, ValueError, KeyError, TypeError):
            told = json.loads(self.note.read_text(encoding="utf-8"))
            who = _("“{label}” (process {pid}, since {since})").format(
                label=str(told["label"])[:200], pid=told["pid"], since=told["since"])
        return StoreError(N_("The store {path} is being written by {who}. Nothing was changed; "
                             "wait until that is done and try again."), path=self.path, who=who)

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Give a large transaction the memory it needs, and shorten the log after it."""
        self.writer.execute(f"PRAGMA cache_size = -{BULK_CACHE_KIB}")
        try:
            yield
        finally:
            self.writer.execute(f"PRAGMA cache_size = -{_SMALL_CACHE_KIB}; PRAGMA shrink_memory")
        self.shorten()

    def shorten(self) -> None:
        """Move what was committed from the log into the file, as far as no reader needs it."""
        self.writer.set_busy_timeout(1000)
        try:
            with suppress(apsw.Error):  # it is committed: another time will do
                self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self.writer.set_busy_handler(_waiting(BUSY_SECONDS))

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Hold one view of the file over several queries, whoever writes meanwhile."""
        try:
            db = self._idle.pop()
        except IndexError:
            db = self._reader()
        try:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")  # nothing was written; COMMIT minds damage
        finally:
            self._idle.append(db)

    def _reader(self) -> apsw.Connection:
        db = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)
        db.set_busy_handler(_waiting(BUSY_SECONDS))
        db.execute(f"PRAGMA cache_size = -{_SMALL_CACHE_KIB}")
        self._readers.append(db)
        return db

    @contextmanager
    def telling_errors(self) -> Iterator[None]:
        """Tell what SQLite refuses as a StoreError."""
        try:
            yield
        except (apsw.Error, UnicodeError) as error:
            raise StoreError(N_("The store {path} refused: {error}. Nothing was changed."),
                             path=self.path, error=error) from error

    def close(self) -> None:
        """Close all connections, the writer last: it tidies the log away."""
        for db in (*self._readers, self.writer):
            db.close()
