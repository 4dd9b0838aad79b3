"""The embedded store: one GeoPackage, written only in SQLite transactions.

Opened through ``apsw`` alone, whose SQLite is new enough for write-ahead logging (3.51.3 or newer;
Python's own may be older). GDAL never opens the live file: it gets a snapshot from ``backup``.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw
import geopandas as gpd

from geo.builtin import builtin_actors, builtin_sources
from geo.errors import InputError, StoreError
from geo.filters import IncidentFilter
from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.i18n import N_
from geo.model.claim import Claim, Source
from geo.store.log import ENTRY_COLUMNS, START, Entry, chained, digest_of
from geo.store.protocol import Batch
from geo.store.rows import (
    claim_from,
    claim_row,
    feature_frame,
    feature_rows,
    source_from,
    source_row,
)
from geo.store.tables import APPLICATION_ID, CLAIM_COLUMNS, FEATURES, SCHEMA, SOURCE_COLUMNS

BUSY_MS = 30_000


class GeoPackageStore:
    """A store in one file. Safe for several processes: writers queue, readers never wait."""

    def __init__(self, path: Path) -> None:
        """Open the store, making it if there is none. Raises StoreError if it cannot be used."""
        self.path = path
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = apsw.Connection(str(path))
            self._db.set_busy_timeout(BUSY_MS)
            self._prepare()
        except (apsw.Error, OSError) as error:
            raise StoreError(N_("The store {path} cannot be opened: {error}. If it is damaged, "
                                "put a backup in its place or move it away to start anew."),
                             path=path, error=error) from error

    def _prepare(self) -> None:
        self._refuse_another()  # before the first change: what is not ours stays as it is
        self._db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        with self._writing():
            if not self._tables():
                self._db.execute(SCHEMA)

    def _tables(self) -> set[str]:
        return {row[0] for row in self._db.execute("SELECT name FROM sqlite_master")}

    def _refuse_another(self) -> None:
        tables = self._tables()
        ours = self._db.pragma("application_id") == APPLICATION_ID
        if tables and not (ours and {"batches", "standing_claims", "incidents"} <= tables):
            raise StoreError(N_("{path} is no store of the atlas: it is another kind of database."),
                             path=self.path)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk makes SQLite roll back by itself
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Hold one view of the file over several queries."""
        with self._lock:
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")  # nothing was written; COMMIT minds damage

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def append_claims(self, claims: Iterable[Claim], sources: Iterable[Source] = (), *,
                      label: str, recorded_by: str = "") -> Batch:
        """Keep claims for good, all or none, and refold the incidents they touch.

        Claims that stand already are known and add nothing; where all are known, and the sources
        too, no batch is made.
        Raises StoreError where the disk refuses, DataError where an incident breaks the schema.
        """
        unique = {c.claim_id: c for c in claims}
        with self._telling_errors(), self._writing():
            standing = self._standing_ids()
            new = {i: c for i, c in unique.items() if i not in standing}
            changed = self._keep_sources(sources)
            if not (new or changed):
                return Batch(0, label, 0, len(unique), self.version())
            held = unique if new else {}  # what was known counts while any batch holds it
            batch_id = self._log("import", None, label, recorded_by, list(held))
            self._db.executemany(_insert("claims", CLAIM_COLUMNS, "OR IGNORE"),
                                 map(claim_row, new.values()))
            self._db.executemany("INSERT INTO batch_claims (batch_id, claim_id) VALUES (?, ?)",
                                 ((batch_id, i) for i in held))
            self._refold({c.incident_id for c in new.values()} | self._citing(changed))
            return Batch(batch_id, label, len(new), len(unique) - len(new), self.version())

    def undo(self, batch_id: int, recorded_by: str = "") -> None:
        """Let a batch count no longer; its claims stay in the file, and so does the log of it.

        Raises InputError where there is no such batch, or it was undone already.
        """
        with self._telling_errors(), self._writing():
            log = self.batches()
            if batch_id not in {b.batch_id for b in log if b.action == "import"} - {
                    b.target for b in log}:
                raise InputError(N_("There is no batch {batch} that could be undone."),
                                 batch=batch_id)
            touched = self._db.execute(
                "SELECT DISTINCT incident_id FROM claims JOIN batch_claims USING (claim_id) "
                "WHERE batch_id = ?", (batch_id,))
            ids = {row[0] for row in touched}
            self._log("undo", batch_id, "", recorded_by, [])
            self._refold(ids)

    def _standing_ids(self) -> set[str]:
        return {row[0] for row in self._db.execute("SELECT claim_id FROM standing_claims")}

    def _keep_sources(self, sources: Iterable[Source]) -> list[str]:
        """Write what is new or has changed; give the ids."""
        held = self.read_sources()
        changed = [s for s in sources if held.get(s.source_id) != s]
        self._db.executemany(_insert("sources", SOURCE_COLUMNS, "OR REPLACE"),
                             map(source_row, changed))
        return [s.source_id for s in changed]

    def _citing(self, source_ids: list[str]) -> set[str]:
        """Give the incidents that rest on a source, by name or as the origin of another."""
        rows = self._db.execute(
            "WITH changed AS (SELECT value FROM json_each(?)) SELECT DISTINCT incident_id "
            "FROM standing_claims JOIN sources USING (source_id) "
            "WHERE source_id IN changed OR origin IN changed", (json.dumps(source_ids),))
        return {row[0] for row in rows}

    def _log(self, action: str, target: int | None, label: str, recorded_by: str,
             claim_ids: list[str]) -> int:
        """Write a batch into the log, chained by hash to the one before."""
        digest = digest_of(claim_ids)
        chain = chained(self.version(), action, target, label, digest)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._db.execute(
            "INSERT INTO batches (action, target, label, digest, recorded_at, recorded_by, "
            "n_claims, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (action, target, label, digest, now, recorded_by, len(claim_ids), chain))
        return self._db.last_insert_rowid()

    def _refold(self, incident_ids: set[str]) -> None:
        """Fold the incidents anew, inside the transaction that changed their claims."""
        touched = [c for i in sorted(incident_ids) for c in self.read_claims(i)]
        self._db.executemany("DELETE FROM incidents WHERE incident_id = ?",
                             ((i,) for i in incident_ids))
        folded = to_frame(fold_all(touched, context=self.context()))
        self._db.executemany(_insert("incidents", ("geom", *FEATURES)), feature_rows(folded))

    def context(self) -> Context:
        """Give what the fold needs: the built-in actors, and the sources that the store holds."""
        return Context(builtin_actors(), {**builtin_sources(), **self.read_sources()})

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give the incidents table, or what a filter shows of it; see ``geo.model.schema``.

        With ``asof`` the claims are folded anew as far as they had been said by that day.
        """
        if wanted and wanted.asof:
            frame = to_frame(fold_all(self.read_claims(), wanted.asof, self.context()))
        else:
            frame = self._read_frame()
        return gpd.GeoDataFrame(wanted.apply(frame)) if wanted else frame

    def _read_frame(self) -> gpd.GeoDataFrame:
        with self._telling_errors(), self._lock:
            rows = self._db.execute(
                f"SELECT geom, {', '.join(FEATURES)} FROM incidents "  # noqa: S608 - our names
                "ORDER BY date_start, incident_id").fetchall()
        return feature_frame(rows)

    def read_claims(self, incident_id: str | None = None) -> list[Claim]:
        """Give one incident's standing claims by date, or all standing claims."""
        query = f"SELECT {', '.join(CLAIM_COLUMNS)} FROM standing_claims"  # noqa: S608 - our names
        order = " ORDER BY incident_id, stated_on, seq"
        with self._telling_errors(), self._lock:
            rows = (self._db.execute(query + order) if incident_id is None else
                    self._db.execute(query + " WHERE incident_id = ?" + order, (incident_id,)))
            return [claim_from(row) for row in rows]

    def read_sources(self) -> dict[str, Source]:
        """Give the sources by id."""
        with self._telling_errors(), self._lock:
            rows = self._db.execute(
                f"SELECT {', '.join(SOURCE_COLUMNS)} FROM sources ORDER BY source_id")  # noqa: S608
            return {source.source_id: source for source in map(source_from, rows)}

    def batches(self) -> list[Entry]:
        """Give the log, oldest entry first."""
        with self._telling_errors(), self._lock:
            return [Entry(*row) for row in self._db.execute(
                f"SELECT {', '.join(ENTRY_COLUMNS)} FROM batches ORDER BY batch_id")]  # noqa: S608

    def version(self) -> str:
        """Give the hash that names what the store holds: the last link of the chain."""
        with self._telling_errors(), self._lock:
            row = self._db.execute(
                "SELECT chain FROM batches ORDER BY batch_id DESC LIMIT 1").fetchone()
        return row[0] if row else START

    def check(self) -> list[str]:
        """Look for damage: file, chain, claims and fold; an empty list means none."""
        from geo.store.check import faults  # noqa: PLC0415 - the check reads the store

        with self._telling_errors(), self._reading():
            return list(faults(self, self._db))

    def backup(self, to: Path) -> None:
        """Copy the store, while others write, to a file that is whole or absent.

        Raises StoreError where it cannot be written; the copy needs no companion files.
        """
        if not to.parent.is_dir():
            why = InputError(N_("There is no folder “{folder}”."), folder=to.parent)
            raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to, error=why)
        part = to.with_name(f".{to.name}.part{os.getpid()}")
        try:
            if to.exists() and to.samefile(self.path):
                raise shutil.SameFileError(f"{to}: the store itself")
            with self._lock, closing(apsw.Connection(str(part))) as copy:
                with copy.backup("main", self._db, "main") as running:
                    running.step()
                copy.execute("PRAGMA journal_mode = DELETE")
            part.replace(to)
        except (apsw.Error, OSError) as error:
            raise StoreError(N_("The copy {path} cannot be written: {error}"), path=to,
                             error=error) from error
        finally:
            for ending in ("", "-journal", "-wal", "-shm"):
                with suppress(OSError):
                    part.with_name(part.name + ending).unlink()

    @contextmanager
    def _telling_errors(self) -> Iterator[None]:
        try:
            yield
        except (apsw.Error, UnicodeDecodeError) as error:
            raise StoreError(N_("The store {path} refused: {error}. Nothing was changed."),
                             path=self.path, error=error) from error


def _insert(table: str, columns: tuple[str, ...], conflict: str = "") -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT {conflict} INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
