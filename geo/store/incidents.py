"""Writing the incidents table: what was folded goes in whole, under numbers never used before."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Protocol

import pyarrow as pa

from geo.store.columns import Cell, feature_cells, numbered, told_once
from geo.store.reading import listed
from geo.store.sql import Sql
from geo.store.tables import FEATURES

_INSERT = (f"INSERT INTO incidents (fid, geom, {', '.join(FEATURES)}) "  # noqa: S608 - our names
           f"VALUES ({', '.join('?' * (len(FEATURES) + 2))})")

_SELECT = (f"SELECT geom, {', '.join(FEATURES)} FROM json_each(?) "  # noqa: S608 - our names
           "JOIN incidents ON incident_id = value")


class IncidentTable(Protocol):
    """The incidents table of any store, inside a transaction."""

    written: list[pa.Table]

    def drop(self, ids: Iterable[str]) -> None:
        """Take incidents out of the table."""
        ...

    def write(self, folded: pa.Table) -> None:
        """Put folded incidents in; they get numbers of their own."""
        ...

    def rows(self, ids: Iterable[str]) -> dict[str, tuple[Cell, ...]]:
        """Give the cells of incidents by id, laid out as ``columns.feature_rows`` does."""
        ...


def incidents_in(db: Sql, *, keep: bool = False) -> IncidentTable:
    """Give the incidents table behind a connection: its own where it brings one."""
    made: IncidentTable = getattr(db, "incident_table", partial(Incidents, db))(keep=keep)
    return made


class Incidents:
    """The incidents table inside a transaction; ``written`` keeps what went in, for a snapshot."""

    def __init__(self, db: Sql, *, keep: bool = False) -> None:
        """Look up which numbers were used."""
        row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'incidents'").fetchone()
        self._db, self._fid, self._keep = db, int(row[0]) if row else 0, keep
        self.written: list[pa.Table] = []

    def drop(self, ids: Iterable[str]) -> None:
        """Take incidents out of the table; they are folded again, or nothing is said of them."""
        self._db.execute("DELETE FROM incidents WHERE incident_id IN "
                         "(SELECT value FROM json_each(?))", (listed(ids),))

    def write(self, folded: pa.Table) -> None:
        """Put folded incidents in; they get numbers of their own."""
        fids = range(self._fid + 1, self._fid + 1 + len(folded))
        if self._keep and len(folded):
            self.written.append(told_once(numbered(folded, self._fid)))
        self._fid += len(folded)
        self._db.executemany(_INSERT, zip(fids, *feature_cells(folded), strict=True))

    def rows(self, ids: Iterable[str]) -> dict[str, tuple[Cell, ...]]:
        """Give the cells of incidents by id, as they were put in."""
        found = self._db.execute(_SELECT, (listed(ids),))
        return {str(row[1]): tuple(row) for row in found}
