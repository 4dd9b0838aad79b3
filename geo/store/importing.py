"""Tables of records → the embedded store: part after part, in one transaction.

What a part changes is folded while it is at hand. Incidents of which somebody else speaks too are
folded at the end, from all that counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np
import pandas as pd

from geo.fold import Context
from geo.model.vocabulary import Stance
from geo.store import writing
from geo.store.folding import refold
from geo.store.incidents import IncidentTable
from geo.store.log import Entry, Ids, digest_of_batch, ids_in
from geo.store.prepared import Prepared, name_of, prepare
from geo.store.reading import context_in, listed, merged_in
from geo.store.release import Release
from geo.store.sql import Sql

T = TypeVar("T")
Pair = tuple[str, str]
Before = tuple[int, bool, bool]  # what is current: its number, held by this batch, a retraction


@dataclass
class Import:
    """One import in progress: what it has come to so far."""

    db: Sql
    batch_id: int
    incidents: IncidentTable
    context: Context = field(init=False)
    known_as: str = field(init=False)
    judged: frozenset[str] = field(init=False)
    seq: int = field(init=False)
    read: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    later: set[str] = field(default_factory=set)
    ids: list[Ids] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Look up what the parts will be held against."""
        row = self.db.execute("SELECT max(seq) FROM records").fetchone()
        self.seq = (row[0] or 0) if row else 0
        self.context = context_in(self.db)
        self.known_as = name_of(self.context)
        self.judged = frozenset(merged_in(self.db).groups)

    def take(self, part: Prepared) -> None:
        """Keep a part's records, and fold the incidents that rest on one of them alone."""
        pairs, retracts = part.pairs, part.retracts
        before = self._current(part)  # before this part is held: what the batch held earlier
        seqs = self._keep(part)
        last = {pair: seq for seq, pair in sorted(zip(seqs, pairs, strict=True))}
        rows = {seq: at for at, seq in enumerate(seqs)}
        taken = [(pair, seq, rows[seq]) for pair, seq in last.items()
                 if self._counts(before.get(pair), seq, retracts=retracts[rows[seq]])]
        self.db.executemany("INSERT OR REPLACE INTO current VALUES (?, ?, ?)",
                            ((*pair, seq) for pair, seq, _at in taken))
        self._fold(part, [at for _pair, _seq, at in taken], before)
        self.read += len(part)

    def held(self) -> Ids:
        """Give the ids of all records that the batch holds, each once, sorted."""
        return np.unique(np.concatenate([ids_in(()), *self.ids]))

    def _keep(self, part: Prepared) -> list[int]:
        """Keep what was never kept, hold all, and give the number of each record."""
        ids = part.record_ids
        self.ids.append(ids_in(ids))
        number = dict(self.db.execute(
            "SELECT record_id, seq FROM records WHERE record_id IN (SELECT value FROM "
            "json_each(?))", (listed(ids),)).fetchall())
        fresh = []
        for record_id, pair, text in zip(ids, part.pairs, part.texts, strict=True):
            if record_id not in number:
                self.seq += 1
                number[record_id] = self.seq
                fresh.append((self.seq, record_id, *pair, text))
        self.db.executemany("INSERT INTO records VALUES (?, ?, ?, ?, ?)", fresh)
        seqs = [number[record_id] for record_id in ids]
        self.db.executemany("INSERT OR IGNORE INTO batch_records VALUES (?, ?)",
                            ((seq, self.batch_id) for seq in sorted(set(seqs))))
        return seqs

    def _current(self, part: Prepared) -> dict[Pair, Before]:
        """Give what is current of the incidents: number, held by this batch, a retraction."""
        rows = self.db.execute(
            "SELECT c.incident_id, c.source_id, c.record_seq, EXISTS (SELECT 1 FROM batch_records "
            "m WHERE m.record_seq = c.record_seq AND m.batch_id = ?), "
            "json_extract(r.payload, '$.stance') FROM json_each(?) j JOIN current c "
            "ON c.incident_id = j.value JOIN records r ON r.seq = c.record_seq",
            (self.batch_id, listed(set(part.incident_ids))))
        return {(row[0], row[1]): (row[2], bool(row[3]), row[4] == Stance.RETRACTS)
                for row in rows}

    def _counts(self, before: Before | None, seq: int, *, retracts: bool) -> bool:
        """Count a record, and tell whether it becomes current."""
        if before and before[1]:  # the same incident twice in one import: the one kept last
            return seq > before[0]
        what = became(None if before is None or before[2] else before[0], seq, retracts=retracts)
        if what:
            self.counts[what] += 1
        return before is None or seq != before[0]

    def _fold(self, part: Prepared, taken: list[int], before: dict[Pair, Before]) -> None:
        touched = [part.incident_ids[at] for at in taken]
        shared = {i for i, n in Counter(touched).items() if n > 1} | self._shared(touched)
        alone = [at for at, i in zip(taken, touched, strict=True) if i not in shared]
        self.later |= shared
        known = {incident for incident, _source in before}
        self.incidents.drop(known.intersection(part.incident_ids[at] for at in alone))
        asserted = [at for at in alone if not part.retracts[at]]
        if asserted:
            self.incidents.write(part.incidents_of(asserted, self.context, self.known_as))

    def _shared(self, ids: list[str]) -> set[str]:
        """Give the incidents of which more speaks than one record."""
        rows = self.db.execute(
            "SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM claims "
            "WHERE incident_id = j.value) OR (SELECT count(*) FROM current "
            "WHERE incident_id = j.value) > 1", (listed(ids),))
        return {row[0] for row in rows} | self.judged.intersection(ids)


def became(before: T | None, now: T, *, retracts: bool) -> str:
    """Say what a record comes to beside the one that stood: new, changed, known or withdrawn.

    ``before`` is None where nothing stood; taking back what nobody says comes to nothing.
    """
    if before is None:
        return "" if retracts else "new"
    if before == now:
        return "known"
    return "withdrawn" if retracts else "changed"


def take_all(running: Import, parts: Iterable[pd.DataFrame | Prepared],
             progress: Callable[[int], None], *, complete: bool, touched: set[str]) -> None:
    """Take all parts, withdraw what a complete release lacks, fold what is left to fold."""
    release = Release()
    for one in parts:
        part = one if isinstance(one, Prepared) else prepare(one)
        running.take(part)
        if complete:
            release.note(part)
        progress(running.read)
    for gone in release.lacking(running.db) if complete else ():
        running.take(prepare(gone))
    refold(running.db, running.later | touched, running.incidents)


def logged(db: Sql, entry: Entry, done: Import) -> Entry:
    """Write what an import came to into the log."""
    ids, count = done.held(), done.counts
    return writing.log(db, replace(
        entry, n_records=len(ids), n_new=count["new"], n_changed=count["changed"],
        n_withdrawn=count["withdrawn"],
        digest=digest_of_batch((), ids, sha256=entry.file_sha256)))
