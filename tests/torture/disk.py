"""A disk that is full or fails at one moment: the old state stands, or the new one, never between."""

from __future__ import annotations

import os
import random
from pathlib import Path

import apsw

from geo.errors import StoreError
from geo.store.geopackage import GeoPackageStore
from tests.torture.acts import Writer, say
from tests.torture.kills import forked, heard, new_store
from tests.torture.look import Told, faults

FULL, BROKEN = apsw.FullError("the disk is full"), apsw.IOError("the disk fails")
FRESH = 20
REAL = apsw.vfs_names()[0]  # the default as long as none of ours is made


class Failing:
    """What the disk does: after ``left`` more calls one fails, or (``stays``) all from then on."""

    def __init__(self, left: int, error: Exception, *, stays: bool) -> None:
        self.left, self.error, self.stays, self.met = left, error, stays, 0

    def step(self) -> None:
        self.left -= 1
        if self.left == 0 or (self.left < 0 and self.stays):
            self.met += 1
            raise self.error


class Disk(apsw.VFS):
    """SQLite's way to the disk, with calls that fail; it is the default once it is made."""

    def __init__(self, failing: Failing) -> None:
        super().__init__("failing", REAL, makedefault=True)
        self.failing = failing

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return File(name, flags, self.failing)


class File(apsw.VFSFile):
    """A file whose writes, cuts and syncs may fail."""

    def __init__(self, name, flags, failing: Failing) -> None:
        super().__init__(REAL, name, flags)
        self.failing = failing

    def xWrite(self, data, offset) -> None:  # noqa: N802
        self.failing.step()
        super().xWrite(data, offset)

    def xSync(self, flags) -> None:  # noqa: N802
        self.failing.step()
        super().xSync(flags)

    def xTruncate(self, size) -> None:  # noqa: N802
        self.failing.step()
        super().xTruncate(size)


def failed_once(path: Path, seed: int, told: Told) -> int:
    """Let a writer act until the disk fails; give how many calls failed."""
    out, into = os.pipe()
    chance = random.Random(seed)  # noqa: S311 - a seed that repeats
    failing = Failing(chance.randint(1, 160), chance.choice((FULL, BROKEN)),
                      stays=chance.random() < 0.5)

    def work() -> None:
        disk = Disk(failing)
        try:
            writer = Writer(path, seed, into)
            for _act in range(12):
                writer.act()
                if failing.met:
                    break
        except (StoreError, OSError, apsw.Error, SystemError):
            pass  # SystemError: a disk in Python that fails while apsw closes a copy half made
        say(into, f"met {failing.met}")
        os._exit(0)  # nothing tidies up: the next program finds what the disk holds
        del disk

    child = forked(work)
    os.close(into)
    text = heard(out)
    os.waitpid(child, 0)
    lines = text.splitlines(keepends=True)
    told.take("".join(line for line in lines if not line.startswith("met ")))
    met = [int(line.split()[1]) for line in lines if line.startswith("met ")]
    if not met:
        message = f"the writer of seed {seed} failed by itself"
        raise RuntimeError(message)
    return met[0]


def fail_many(folder: Path, errors: int, seed: int = 2) -> tuple[list[str], int]:
    """Fail until that many writers met an error; give all faults and how many met one."""
    found, met, n, told, path = [], 0, 0, Told(), folder / "none"
    while met < errors:
        if n % FRESH == 0:
            path, told = folder / f"{n}" / "atlas.gpkg", Told()
            new_store(path)
        met += bool(failed_once(path, seed * 100_000 + n, told))
        found += [f"error {n}: {fault}" for fault in faults(path, told)]
        n += 1
    return found, met


class Unsafe(GeoPackageStore):
    """A store that is broken on purpose: it keeps no transaction, and tells that all is done."""

    def _prepare(self) -> None:
        super()._prepare()
        self._file.writer.execute("PRAGMA synchronous = OFF")
        self._file.writing = self._late  # type: ignore[method-assign]

    def _late(self, label=""):
        return _Late(self._file.writer)


class _Late:
    """A transaction that is acknowledged and never committed until twenty others were."""

    done = 0

    def __init__(self, db: apsw.Connection) -> None:
        self.db = db

    def __enter__(self) -> apsw.Connection:
        if not self.db.in_transaction:
            self.db.execute("BEGIN IMMEDIATE")
        return self.db

    def __exit__(self, *_error) -> None:
        _Late.done += 1
        if _Late.done % 20 == 0:
            self.db.execute("COMMIT")
