"""One view of the embedded store's incidents, for full reads."""

from __future__ import annotations

import json
from collections.abc import Iterator

import numpy as np
import pyarrow as pa

from geo.store.columns import table_of_rows
from geo.store.frames import Numbers
from geo.store.reading import identity_in, parted, version_in, was_of
from geo.store.sql import Sql
from geo.store.tables import FEATURES

_CHUNK = 50_000
_SELECT = f"SELECT fid, geom, {', '.join(FEATURES)} FROM "  # noqa: S608 - our names


class EmbeddedRows:
    """The incidents as one transaction of a connection sees them."""

    def __init__(self, db: Sql) -> None:
        """Look through a connection that holds a transaction."""
        self._db = db

    def version(self) -> str:
        """Give the version that is seen."""
        return version_in(self._db)

    def identity(self) -> str:
        """Give the id of the store itself."""
        return identity_in(self._db)

    def holds(self, version: str) -> bool:
        """Tell whether the store once was of a version."""
        return was_of(self._db, version)

    def fids(self) -> Numbers:
        """Give the numbers of all rows, ascending."""
        row = self._db.execute("SELECT group_concat(fid, ' ') FROM incidents").fetchone()
        told = row[0] if row else None  # one text: a million rows would take seconds
        return np.sort(np.fromstring(told, np.int64, sep=" ")) if told else np.empty(0, np.int64)

    def tables(self, fids: Numbers | None) -> Iterator[pa.Table]:
        """Yield the rows of some numbers, or of all."""
        if fids is None:
            cursor = self._db.execute(_SELECT + "incidents")
            while rows := [row for row, _n in zip(cursor, range(_CHUNK), strict=False)]:
                yield table_of_rows(rows)
            return
        for some in parted(fids.tolist(), _CHUNK):
            yield table_of_rows(self._db.execute(
                _SELECT + "json_each(?) JOIN incidents ON fid = value",
                (json.dumps(some),)).fetchall())
