"""Putting a backup in the place of the store; the present store is kept beside it."""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from geo.errors import StoreError
from geo.i18n import N_
from geo.store.copying import as_disk, durably_replace
from geo.store.geopackage import GeoPackageStore

WAIT_MS = 2_000
_COMPANIONS = ("-wal", "-shm", "-journal", "-writing")


def restore(backup: Path, store: Path) -> Path | None:
    """Put a sound backup in the place of a store; give the path at which that one is kept.

    Programs that have the store open go on with what was restored. Raises StoreError where the
    backup is missing or damaged, or while somebody writes into the store; then all stays as it is.
    """
    if not backup.is_file():
        raise StoreError(N_("There is no backup {path}."), path=backup)
    if store.exists() and backup.samefile(store):
        raise StoreError(N_("{path} is the store itself; name a backup of it."), path=backup)
    part = store.with_name(f".{store.name}.restore{os.getpid()}")
    try:
        _sound_copy(backup, part)
        return _put(part, store)
    except (apsw.Error, OSError) as error:
        raise StoreError(N_("The store {path} cannot be restored: {error}"), path=store,
                         error=as_disk(error).strerror or error) from error
    finally:
        for ending in ("", *_COMPANIONS):
            with suppress(OSError):
                part.with_name(part.name + ending).unlink()


def _sound_copy(backup: Path, part: Path) -> None:
    """Copy a backup, bring it up to date and check it; the backup itself is only read."""
    part.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(backup, part)
    with suppress(FileNotFoundError):  # the backup may be another store, in use
        shutil.copyfile(backup.with_name(f"{backup.name}-wal"), part.with_name(f"{part.name}-wal"))
    copy = _opened(part, backup)
    try:
        faults = copy.check()
    finally:
        copy.close()
    if faults:
        raise StoreError(N_("The backup {path} is damaged and was not restored: {fault}"),
                         path=backup, fault=faults[0])
    with closing(apsw.Connection(str(part))) as db:
        db.execute("PRAGMA journal_mode = DELETE").fetchall()
        db.execute("UPDATE identity SET store_id = lower(hex(randomblob(16)))")


def _opened(part: Path, backup: Path) -> GeoPackageStore:
    """Open the copy of a backup; what is wrong with it is told of the backup."""
    try:
        return GeoPackageStore(part)
    except StoreError as error:
        cause = error.__cause__
        if isinstance(cause, apsw.NotADBError):
            raise StoreError(N_("{path} is no store of the atlas: it is no database. Name a file "
                                "that “backup” made. Nothing was restored."), path=backup
                             ) from error
        if isinstance(cause, apsw.CorruptError):
            raise StoreError(N_("The backup {path} is damaged and was not restored: {fault}"),
                             path=backup, fault=cause) from error
        if cause is not None:
            raise cause from error
        raise StoreError(error.message, **(error.values | {"path": backup})) from error


def _put(part: Path, store: Path) -> Path | None:
    """Put a finished copy in place, keeping what was there."""
    if not store.exists():
        durably_replace(part, store)
        return None
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = store.with_name(f"{store.stem}.before-restore-{now}{store.suffix}")
    if not _written_through(part, store, aside):  # too damaged to be written: nobody uses it
        for ending in ("", *_COMPANIONS):
            with suppress(FileNotFoundError):
                store.with_name(store.name + ending).replace(aside.with_name(aside.name + ending))
        durably_replace(part, store)
    return aside


def _written_through(part: Path, store: Path, aside: Path) -> bool:
    """Write a copy into a store as one transaction; False where that cannot be written any more.

    Whoever has the store open sees the old state, and from one moment on the new one.
    """
    try:
        with closing(apsw.Connection(str(store))) as live, \
                closing(apsw.Connection(str(part))) as fresh:
            live.set_busy_timeout(WAIT_MS)
            page_size = live.pragma("page_size")
            if fresh.pragma("page_size") != page_size:
                fresh.execute(f"PRAGMA page_size = {page_size}; VACUUM")
            with live.backup("main", fresh, "main") as running:
                running.step(0)  # takes the writer's place: nothing is added to what is kept aside
                _keep(store, aside)
                running.step()
            return True
    except (apsw.NotADBError, apsw.CorruptError):
        return False
    except apsw.BusyError as error:
        raise StoreError(N_("Somebody is writing into the store {path}; nothing was restored. Try "
                            "again when that is done."), path=store) from error


def _keep(store: Path, aside: Path) -> None:
    with closing(apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)) as old, \
            closing(apsw.Connection(str(aside))) as kept:
        with kept.backup("main", old, "main") as running:
            running.step()
        kept.execute("PRAGMA journal_mode = DELETE").fetchall()
