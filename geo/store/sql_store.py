"""What every store does, over a connection that understands the store's SQL.

A store says how it reads and writes; what it means is here, once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow as pa

from geo.errors import StoreError
from geo.filters import IncidentFilter
from geo.fold import Context
from geo.i18n import N_
from geo.model.claim import Claim, Source
from geo.model.judgement import Judgement
from geo.store import reading, writing
from geo.store.asof import frame_as_of, record_days_in
from geo.store.changes import changes_in
from geo.store.check import faults
from geo.store.folding import refold
from geo.store.frames import Frames, Rows
from geo.store.history import history_in
from geo.store.importing import Import, logged, take_all
from geo.store.incidents import incidents_in
from geo.store.judging import judgements_in, keep_judgement
from geo.store.log import Entry, digest_of_batch
from geo.store.marking import marked
from geo.store.offering import Offer, snapshots_begun
from geo.store.prepared import Prepared
from geo.store.protocol import Batch, FileInfo, Held, Tell, unheard, untold
from geo.store.sql import Sql
from geo.store.survey import survey_of


class SqlStore(ABC):
    """The part of a store that is the same whatever database keeps it."""

    can_write: bool = True
    _frames: Frames

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Sql]:
        """Hold one view of the store over several queries, whoever writes meanwhile."""

    @abstractmethod
    def _writing(self, label: str = "") -> AbstractContextManager[Sql]:
        """Hold a transaction: all of it is kept, or nothing."""

    @abstractmethod
    def _rows(self, db: Sql) -> Rows:
        """Give the incidents as a connection sees them, for full reads."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the store."""

    def backup(self, to: Path) -> None:
        """Copy the store to a file. Raises StoreError where it is not kept in one."""
        raise StoreError(N_("This store is kept in a database, not in a file: copy it to {path} "
                            "with the command copy-store."), path=to)

    def _bulk(self) -> AbstractContextManager[None]:
        """Prepare for a large transaction."""
        return nullcontext()

    def append_claims(self, claims: Iterable[Claim], sources: Iterable[Source] = (), *,
                      label: str, recorded_by: str = "", seen: str | None = None,
                      file: FileInfo | None = None) -> Batch:
        """Keep claims for good, all or none, and refold the incidents they touch.

        Claims that stand already are known and add nothing; where all are known, and the sources
        too, no batch is made unless a file was read.
        Raises StoreError where the disk refuses, DataError where an incident breaks the schema,
        ConflictError where the incident is not what the editor saw.
        """
        unique = {c.claim_id: c for c in claims}
        ids = {c.incident_id for c in unique.values()}
        with self._writing(label) as db:
            if seen is not None:
                writing.refuse_stale(db, ids, seen)
            standing = writing.standing_among(db, unique)
            new = {i: c for i, c in unique.items() if i not in standing}
            changed, folded = writing.keep_sources(db, sources)
            if not (new or changed or file):
                return Batch(0, label, 0, len(unique), reading.version_in(db))
            held = unique if new else {}  # what was known counts while any batch holds it
            entry = writing.drafted(db, "import", label, recorded_by, file)
            writing.keep_claims(db, entry.batch_id, held)
            entry = writing.log(db, replace(
                entry, n_claims=len(held), n_new=len(new),
                digest=digest_of_batch(held, sha256=entry.file_sha256)))
            refold(db, {c.incident_id for c in new.values()} | writing.citing(db, folded))
            return Batch(entry.batch_id, label, len(new), len(unique) - len(new), entry.chain)

    def append_records(self, parts: Iterable[pd.DataFrame | Prepared],
                       sources: Iterable[Source] = (), *, label: str,
                       recorded_by: str = "", file: FileInfo | None = None,
                       complete: bool = False,
                       progress: Callable[[int], None] = untold) -> Batch:
        """Keep tables of records for good, all parts or none; see ``geo.store.protocol``.

        An import is logged even where all was known: its records are the newest again.
        Raises StoreError where the disk refuses, DataError where an incident breaks the schema.
        """
        with snapshots_begun() as begin, self._bulk():
            with self._writing(label) as db:
                _changed, folded = writing.keep_sources(db, sources)
                entry = writing.drafted(db, "import", label, recorded_by, file)
                running = Import(db, entry.batch_id, incidents_in(db, keep=True))
                take_all(running, parts, progress, complete=complete,
                         touched=writing.citing(db, folded))
                entry, count = logged(db, entry, running), running.counts
                begin(self._offered_within(db, running.incidents.written))
            begin(self._offered(running.incidents.written))
        return Batch(entry.batch_id, label, count["new"], count["known"], entry.chain,
                     count["changed"], count["withdrawn"])

    def _offered_within(self, _db: Sql, _written: list[pa.Table]) -> Offer | None:
        """Give what makes the snapshot of an import before it is committed, where that is sound.

        Where it is, what was written is let go of.
        """
        return None

    def _offered(self, written: list[pa.Table]) -> Offer | None:
        """Give what makes the snapshot of what a large import folded, while that is at hand."""
        if not written:
            return None
        with self._reading() as db:
            return self._frames.offered(self._rows(db), written)

    def survey(self, parts: Iterable[pd.DataFrame | Prepared], *,
               complete: bool = False) -> Batch:
        """Say what ``append_records`` would come to; nothing is written, no batch is made."""
        with self._reading() as db:
            return survey_of(db, parts, complete=complete)

    def undo(self, batch_id: int, recorded_by: str = "") -> None:
        """Let a batch count no longer; what it held stays in the file, and so does the log of it.

        Raises InputError where there is no such batch, or it was undone already.
        """
        with self._writing() as db:
            writing.take_back(db, batch_id, writing.drafted(db, "undo", "", recorded_by))

    def judge(self, left_id: str, right_id: str, verdict: str, *, recorded_by: str = "",
              why: str = "") -> Batch:
        """Say whether two incidents are the same; see ``geo.store.protocol``.

        Raises InputError for an unknown verdict, or an incident of which nothing is said.
        """
        with self._writing() as db:
            return keep_judgement(db, left_id, right_id, verdict, recorded_by=recorded_by, why=why)

    def judgements(self) -> list[Judgement]:
        """Give every judgement that was ever made, oldest first, and whether it stands."""
        with self._reading() as db:
            return judgements_in(db)

    def canonical(self, incident_id: str) -> str:
        """Give the id under which an incident is folded: its own unless it was judged the same."""
        with self._reading() as db:
            return reading.merged_in(db).canonical(incident_id)

    def context(self) -> Context:
        """Give what the fold needs: the built-in actors, and the sources that the store holds."""
        with self._reading() as db:
            return reading.context_in(db)

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give the incidents table, or what a filter shows of it; see ``geo.model.schema``.

        With ``asof`` the claims are folded anew as far as they had been said by that day.
        """
        with self._reading() as db:
            frame = self._frames.frame(self._rows(db))
            if wanted and wanted.asof:
                frame = frame_as_of(db, frame, wanted.asof)
            if wanted:
                frame = marked(db, frame, wanted)
        return gpd.GeoDataFrame(wanted.apply(frame)) if wanted else frame.copy(deep=False)

    def marked(self, frame: gpd.GeoDataFrame, wanted: IncidentFilter) -> gpd.GeoDataFrame:
        """Give a table with the column that tells what the imports that a filter names bring.

        Raises InputError where the log has no such import.
        """
        if not wanted.batch:
            return frame
        with self._reading() as db:
            return marked(db, frame, wanted)

    def read_claims(self, incident_id: str | None = None) -> list[Claim]:
        """Give one incident's current claims by date, or all current claims."""
        if incident_id is None:
            return list(self.iter_claims())
        with self._reading() as db:
            return reading.claims_in(db, reading.merged_in(db).members(incident_id))

    def iter_claims(self, incident_ids: Iterable[str] | None = None) -> Iterator[Claim]:
        """Yield the current claims of some incidents, or of all, without holding them all."""
        with self._reading() as db:
            if incident_ids is None:
                yield from reading.every_claim(db)
            else:
                ids = sorted(reading.merged_in(db).closed(incident_ids))
                for some in reading.parted(ids):
                    yield from reading.claims_in(db, some)

    def read_single_claims(self, source_id: str | None = None) -> list[Claim]:
        """Give the claims that stand by themselves and follow from no record, of one source."""
        with self._reading() as db:
            return reading.single_claims_in(db, source_id)

    def source_counts(self) -> dict[str, int]:
        """Give how many current records each data set has."""
        with self._reading() as db:
            return dict(db.execute(
                "SELECT source_id, count(*) FROM current GROUP BY source_id ORDER BY source_id"
            ).fetchall())

    def record_days(self) -> list[tuple[str, date | None, int]]:
        """Give how many current records each source made on each day, by day; None: not said."""
        with self._reading() as db:
            return record_days_in(db)

    def read_history(self, incident_id: str) -> list[Held]:
        """Give every claim that was ever kept of an incident, the oldest batch first."""
        with self._reading() as db:
            return history_in(db, reading.merged_in(db).members(incident_id))

    def read_sources(self) -> dict[str, Source]:
        """Give the sources by id."""
        with self._reading() as db:
            return reading.sources_in(db)

    def batches(self) -> list[Entry]:
        """Give the log, oldest entry first."""
        with self._reading() as db:
            return reading.log_in(db)

    def changes(self, batch_id: int) -> pd.DataFrame:
        """Tell what a batch changed; see ``geo.store.protocol``. Raises InputError."""
        with self._reading() as db:
            return changes_in(db, batch_id)

    def version(self) -> str:
        """Give the hash that names what the store holds: the last link of the chain."""
        with self._reading() as db:
            return reading.version_in(db)

    def revision(self, incident_id: str) -> str:
        """Give the hash of what counts for an incident now."""
        with self._reading() as db:
            return reading.revision_in(db, reading.merged_in(db).members(incident_id))

    def check(self, tell: Tell = unheard) -> list[str]:
        """Look for damage: log, evidence and fold; an empty list means none."""
        with self._reading() as db:
            return list(faults(db, tell))
