"""The incidents table in PostgreSQL: writing what was folded, reading rows by number or filter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import geopandas as gpd
import numpy as np
import pyarrow as pa
from geoalchemy2 import functions as geo
from psycopg import ClientCursor
from sqlalchemy import ARRAY, BigInteger, ColumnElement, Text, any_, bindparam, select
from sqlalchemy.dialects.postgresql.psycopg import dialect

from geo.filters import IncidentFilter
from geo.store.columns import Cell, feature_rows, frame_of, numbered, told_once
from geo.store.frames import Numbers, ordered
from geo.store.postgis_filter import keys_of, where
from geo.store.postgis_rows import copied_out, copy_table, incident_table, table_from
from geo.store.postgis_sql import PostgresSql
from geo.store.postgis_tables import incidents
from geo.store.postgis_text import as_said, to_keep
from geo.store.postgis_wordings import NewWordings, Wordings
from geo.store.reading import identity_in, listed, version_in, was_of
from geo.store.tables import FEATURES

PART = 50_000  # rows that are read at a time
_DIALECT = dialect()  # type: ignore[no-untyped-call]
_COLUMNS = (incidents.c.fid, geo.ST_X(incidents.c.geom), geo.ST_Y(incidents.c.geom),
            *(incidents.c[name] for name in FEATURES))
Query = tuple[str, dict[str, Any]]


class PostgisIncidents:
    """The incidents table inside a transaction; ``written`` keeps what went in, for a snapshot."""

    def __init__(self, db: PostgresSql, *, keep: bool = False) -> None:
        """Look up which numbers were used."""
        row = db.execute("SELECT CASE WHEN is_called THEN last_value ELSE 0 END "
                         "FROM incidents_fid_seq").fetchone()
        self._db, self.last, self._keep = db, int(row[0]) if row else 0, keep
        self._wordings = NewWordings(db)
        self.written: list[pa.Table] = []

    def drop(self, ids: Iterable[str]) -> None:
        """Take incidents out of the table; they are folded again, or nothing is said of them."""
        self._db.execute("DELETE FROM incidents WHERE incident_id IN "
                         "(SELECT value FROM json_each(?))", (listed(ids),))

    def write(self, folded: pa.Table) -> None:
        """Put folded incidents in; they get numbers of their own."""
        if not len(folded):
            return
        folded = numbered(folded, self.last)
        self.last += len(folded)
        copy_table(self._db.raw, "incidents", incident_table(folded, self._wordings))
        self._db.execute("SELECT setval('incidents_fid_seq', ?)", (self.last,))
        if self._keep:
            self.written.append(told_once(folded))

    def rows(self, ids: Iterable[str]) -> dict[str, tuple[Cell, ...]]:
        """Give incidents as they lie in the table, without those whose keys are not their own."""
        wanted = list(ids)
        seen = PostgisRows(self._db, Wordings())
        frame = frame_of(seen.matching(incidents.c.incident_id == any_(
            bindparam("ids", [to_keep(i) for i in wanted], ARRAY(Text)))))
        told = self._db.raw.execute(
            "SELECT incident_id FROM incidents JOIN unnest(%s::text[], %s::text[]) AS w (id, own) "
            "ON id = incident_id WHERE keys IS DISTINCT FROM own::text[]",
            ([to_keep(i) for i in frame["incident_id"]], keys_of(frame))).fetchall()
        wrong = {as_said(row[0]) for row in told}
        return {str(row[1]): row for row in feature_rows(frame) if row[1] not in wrong}


class PostgisRows:
    """One view of the incidents; see ``geo.store.frames.Rows``."""

    def __init__(self, db: PostgresSql, wordings: Wordings) -> None:
        """Look through a transaction."""
        self._db, self._wordings = db, wordings

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
        sent = copied_out(self._db.raw, "SELECT fid FROM incidents ORDER BY fid", {})
        return np.array(sent.to_pybytes().split(), dtype="int64")

    def tables(self, fids: Numbers | None) -> Iterator[pa.Table]:
        """Yield the rows of some numbers, or of all."""
        numbers = self.fids() if fids is None else fids
        for at in range(0, len(numbers), PART):
            some = numbers[at:at + PART]
            clause = (incidents.c.fid.between(int(some[0]), int(some[-1])) if fids is None
                      else incidents.c.fid == any_(
                          bindparam("fids", some.tolist(), ARRAY(BigInteger))))
            yield self.matching(clause)

    def matching(self, clause: ColumnElement[bool]) -> pa.Table:
        """Give the rows that a clause lets through, in the order of date and id."""
        return table_from(copied_out(self._db.raw, *query(clause)),
                          partial(self._wordings.read, self._db))

    def found(self, wanted: IncidentFilter) -> gpd.GeoDataFrame:
        """Give what a filter may show, by the database's own search."""
        return frame_of(ordered([self.matching(where(wanted))]))

    def expected(self, wanted: IncidentFilter) -> int:
        """Give about how many incidents the database expects a filter to show."""
        statement, values = query(where(wanted))
        with ClientCursor(self._db.raw) as cursor:
            row = cursor.execute(f"EXPLAIN (FORMAT json) {statement}".encode(), values).fetchone()
        plan = row[0] if row else "[]"
        told: Any = json.loads(plan) if isinstance(plan, str) else plan
        return int(told[0]["Plan"]["Plan Rows"])


def query(clause: ColumnElement[bool]) -> Query:
    """Write the query for the rows that a clause lets through."""
    made = select(*_COLUMNS).where(clause).compile(
        dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    return str(made), dict(made.params)


