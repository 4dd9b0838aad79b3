"""Whether a file is a store of the atlas, and bringing one of an older version up to date."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from geo.errors import StoreError
from geo.i18n import N_
from geo.store.folding import refold
from geo.store.tables import (
    APPLICATION_ID,
    INCIDENTS,
    LATER_COLUMNS,
    OLD_VERSION,
    RECORDS,
    USER_VERSION,
)

_OURS = {"batches", "standing_claims", "incidents"}


def is_store(path: Path) -> bool:
    """Tell whether a file is a store of the atlas: nothing may be written over it."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    try:
        with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as db:
            return {row[0] for row in db.execute("SELECT name FROM sqlite_master")} >= _OURS
    except apsw.Error:
        return False


def refuse_another(db: apsw.Connection, path: Path) -> None:
    """Raise StoreError where a file is another kind of database, or of a later version."""
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return
    if db.pragma("application_id") != APPLICATION_ID or not tables >= _OURS:
        raise StoreError(N_("{path} is no store of the atlas: it is another kind of database."),
                         path=path)
    if db.pragma("user_version") > USER_VERSION:
        raise StoreError(N_("{path} was written by a later version of the atlas; open it with "
                            "that version."), path=path)


def upgrade(db: apsw.Connection) -> None:
    """Give a store of an older version the tables of now; claims and log stay as they are."""
    if db.pragma("user_version") > OLD_VERSION:
        return
    for column in LATER_COLUMNS:
        db.execute(f"ALTER TABLE batches ADD COLUMN {column}")
    db.execute(RECORDS)
    db.execute("DROP TABLE incidents")
    db.execute(INCIDENTS)
    ids = {row[0] for row in db.execute("SELECT DISTINCT incident_id FROM claims")}
    refold(db, ids)
    db.execute(f"PRAGMA user_version = {USER_VERSION}")
