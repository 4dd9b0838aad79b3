"""Seals: hashes of whole rows of the log and of sources, so that any bit that flips is found.

The chain leaves out when and by whom, and says nothing of sources; the seals do not.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

import apsw

from geo.store.log import ENTRY_COLUMNS
from geo.store.tables import SOURCE_COLUMNS

_SEALED = {"batches": ("batch_id", ENTRY_COLUMNS), "sources": ("seq", SOURCE_COLUMNS)}


def seal(db: apsw.Connection) -> None:
    """Seal the rows that have no seal yet; a source that changes gets a new number."""
    for table in _SEALED:
        fresh = [(table, number, _hash(cells)) for number, cells, _ in _rows(db, table, new=True)]
        db.executemany("INSERT INTO seals VALUES (?, ?, ?)", fresh)
        if fresh and table == "sources":  # a source that changes takes a new number
            db.execute("DELETE FROM seals WHERE sealed = 'sources' "
                       "AND number NOT IN (SELECT seq FROM sources)")


def broken_seals(db: apsw.Connection) -> Iterator[tuple[str, str]]:
    """Yield the rows that are not what was sealed: their table, and their name."""
    for table, (key, _columns) in _SEALED.items():
        for _number, cells, seal in _rows(db, table):
            if seal != _hash(cells):
                yield table, str(cells[0])
        for (number,) in db.execute(
                f"SELECT number FROM seals WHERE sealed = ? AND number NOT IN "  # noqa: S608
                f"(SELECT {key} FROM {table})", (table,)):
            yield table, str(number)


def _rows(db: apsw.Connection, table: str, *, new: bool = False
          ) -> Iterator[tuple[int, tuple[object, ...], str | None]]:
    key, columns = _SEALED[table]
    only = " WHERE s.seal IS NULL" if new else ""
    for number, held, *cells in db.execute(
            f"SELECT t.{key}, s.seal, {', '.join('t.' + c for c in columns)} "  # noqa: S608
            f"FROM {table} t LEFT JOIN seals s ON s.sealed = ? AND s.number = t.{key}{only}",
            (table,)):
        yield number, tuple(cells), held


def _hash(cells: tuple[object, ...]) -> str:
    return hashlib.sha256(json.dumps(cells, default=str).encode()).hexdigest()[:32]
