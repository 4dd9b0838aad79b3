"""The team's store: PostgreSQL with PostGIS, for several people at once.

What it means is what the embedded store means, by the same functions; here is how it reaches its
server, who may write, and how a filter is answered by the database itself. Readers see one view of
the database and wait for nobody; writers queue for one lock.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import geopandas as gpd
from psycopg import errors
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from geo.errors import InputError, StoreError
from geo.filters import IncidentFilter
from geo.i18n import N_, _
from geo.project import VAR
from geo.store.asof import frame_as_of
from geo.store.frames import Frames
from geo.store.marking import marked
from geo.store.postgis_connect import address, driver, engine_for, shown, telling_errors
from geo.store.postgis_incidents import PostgisIncidents, PostgisRows
from geo.store.postgis_indexes import count_anew, make_indexes
from geo.store.postgis_prepare import LOCK, prepare
from geo.store.postgis_sql import PostgresSql
from geo.store.postgis_wordings import Wordings
from geo.store.snapshot import Snapshots
from geo.store.sql import Sql
from geo.store.sql_store import SqlStore

BUSY_SECONDS = 30
LARGE = 10_000  # incidents that an import wrote
_NAMED = "atlas: "  # PostgreSQL keeps 63 plain characters of a program's name
BROAD = 100_000  # incidents; more of them come faster from a snapshot
_BUSY = N_("The store {path} is being written by {who}. Nothing was changed; wait until that is "
           "done and try again.")
_WHO = ("SELECT a.application_name, a.usename, a.xact_start FROM pg_locks l "
        "JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.granted "
        "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")


class PostgisStore(SqlStore):
    """A store in a database of a server."""

    def __init__(self, named: str) -> None:
        """Open the store, making its tables in an empty database.

        Raises StoreError where the server cannot be reached, or the database is none for a store.
        """
        self.url = address(named)
        self.place = shown(self.url)
        self._engine = engine_for(self.url)
        try:
            with telling_errors(self.url), self._engine.begin() as db:
                prepare(db, self.url)
        except BaseException:
            self._engine.dispose()
            raise
        self._wordings = Wordings()
        self._frames = Frames(Snapshots(_cache_folder(self.place)))

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def _writing(self, label: str = "") -> Iterator[PostgresSql]:
        with telling_errors(self.url), self._engine.begin() as db:
            self._queue(db, label)
            yield PostgresSql(driver(db))

    @contextmanager
    def _reading(self) -> Iterator[PostgresSql]:
        """Hold one view of the database over several queries, whoever writes meanwhile."""
        with telling_errors(self.url), self._engine.connect() as made:
            db = made.execution_options(isolation_level="REPEATABLE READ",
                                        postgresql_readonly=True)
            with db.begin():
                yield PostgresSql(driver(db))

    @contextmanager
    def _bulk(self) -> Iterator[None]:
        """Give the database indexes and new counts after a large import."""
        with self._reading() as db:
            before = PostgisIncidents(db).last
        yield
        with telling_errors(self.url), self._engine.begin() as made:
            if PostgisIncidents(PostgresSql(driver(made))).last - before > LARGE:
                make_indexes(made)
                count_anew(made)

    def _rows(self, db: Sql) -> PostgisRows:
        if not isinstance(db, PostgresSql):  # pragma: no cover - it came from _reading
            raise TypeError(type(db))
        return PostgisRows(db, self._wordings)

    def _queue(self, db: Connection, label: str) -> None:
        """Wait until nobody else writes. Raises StoreError after a while."""
        db.execute(text("SELECT set_config('application_name', :name, true), "
                        "set_config('lock_timeout', :wait, true)"),
                   {"name": _NAMED + re.sub(r"[^ -~]", "?", label)[:50],
                    "wait": f"{BUSY_SECONDS}s"})
        try:
            db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        except OperationalError as error:
            if not isinstance(error.orig, errors.LockNotAvailable):
                raise
            raise StoreError(_BUSY, path=self.place, who=self._writer()) from error
        db.execute(text("SET LOCAL lock_timeout = 0"))

    def _writer(self) -> str:
        with self._engine.connect() as db:
            row = db.execute(text(_WHO)).first()
        if row is None:
            return _("another program")
        return _("“{label}” (user {user}, since {since})").format(
            label=row[0].removeprefix(_NAMED), user=row[1],
            since=row[2].isoformat(timespec="seconds") if row[2] else "?")

    def backup(self, to: Path) -> None:
        """Copy the store to a file of the embedded kind, while others write; see ``replay``.

        The file holds what one view of the database held, log and all that was undone included.
        Raises StoreError where it cannot be written.
        """
        from geo.store.geopackage import GeoPackageStore  # noqa: PLC0415 - only a copy needs it
        from geo.store.replaying import replay  # noqa: PLC0415

        if not to.parent.is_dir():
            why = InputError(N_("There is no folder “{folder}”."), folder=to.parent)
            raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to, error=why)
        with TemporaryDirectory(prefix=f".{to.name}.", dir=to.parent) as folder:
            copy = GeoPackageStore(Path(folder) / to.name)
            try:
                replay(self, copy)
                copy.backup(to)
            finally:
                copy.close()

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give the incidents table, or what a filter shows of it; see ``geo.model.schema``.

        A filter is answered by the database where it shows little, by a snapshot where it shows
        much; the mask has the last word. With ``asof`` the claims are folded anew.
        """
        with self._reading() as db:
            rows = self._rows(db)
            if wanted is None:
                return self._frames.frame(rows).copy(deep=False)
            if wanted.asof:
                frame = frame_as_of(db, self._frames.frame(rows), wanted.asof)
            elif rows.expected(wanted) > BROAD:
                frame = self._frames.frame(rows)
            else:
                frame = rows.found(wanted)
            frame = marked(db, frame, wanted)
        return gpd.GeoDataFrame(wanted.apply(frame))


def _cache_folder(place: str) -> Path:
    """Give the folder of a store's snapshots, of a name that tells nobody where the store is."""
    folder = os.environ.get("GEO_CACHE")
    name = hashlib.sha256(place.encode()).hexdigest()[:16]
    return (Path(folder) if folder else VAR / "cache") / name
