"""Tables of records → the embedded store: part after part, in one transaction.

What a part changes is folded while it is at hand. Incidents of which somebody else speaks too are
folded at the end, from all that counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import pandas as pd

from geo.bulk import fold_records
from geo.fold import Context
from geo.model.record import payloads, record_ids
from geo.model.vocabulary import Stance
from geo.store.folding import refold
from geo.store.incidents import IncidentTable
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
    judged: frozenset[str] = field(init=False)
    seq: int = field(init=False)
    read: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    later: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Look up what the parts will be held against."""
        row = self.db.execute("SELECT max(seq) FROM records").fetchone()
        self.seq = (row[0] or 0) if row else 0
        self.context = context_in(self.db)
        self.judged = frozenset(merged_in(self.db).groups)

    def take(self, part: pd.DataFrame) -> None:
        """Keep a part's records, and fold the incidents that rest on one of them alone."""
        part = part.reset_index(drop=True)
        pairs = list(zip(part["incident_id"].tolist(), part["source_id"].tolist(), strict=True))
        before = self._current(pairs)  # before this part is held: what the batch held earlier
        seqs = self._keep(pairs, payloads(part))
        last = {pair: seq for seq, pair in sorted(zip(seqs, pairs, strict=True))}
        retracts = part["stance"].eq(Stance.RETRACTS).tolist()
        rows = {seq: at for at, seq in enumerate(seqs)}
        taken = [(pair, seq, rows[seq]) for pair, seq in last.items()
                 if self._counts(before.get(pair), seq, retracts=retracts[rows[seq]])]
        self.db.executemany("INSERT OR REPLACE INTO current VALUES (?, ?, ?)",
                            ((*pair, seq) for pair, seq, _at in taken))
        self._fold(part, [at for _pair, _seq, at in taken], before, retracts)
        self.read += len(part)

    def _keep(self, pairs: Sequence[Pair], texts: list[str]) -> list[int]:
        """Keep what was never kept, hold all, and give the number of each record."""
        ids = record_ids(texts)
        number = dict(self.db.execute(
            "SELECT record_id, seq FROM records WHERE record_id IN (SELECT value FROM "
            "json_each(?))", (listed(ids),)).fetchall())
        fresh = []
        for record_id, pair, text in zip(ids, pairs, texts, strict=True):
            if record_id not in number:
                self.seq += 1
                number[record_id] = self.seq
                fresh.append((self.seq, record_id, *pair, text))
        self.db.executemany("INSERT INTO records VALUES (?, ?, ?, ?, ?)", fresh)
        seqs = [number[record_id] for record_id in ids]
        self.db.executemany("INSERT OR IGNORE INTO batch_records VALUES (?, ?)",
                            ((seq, self.batch_id) for seq in sorted(set(seqs))))
        return seqs

    def _current(self, pairs: Iterable[Pair]) -> dict[Pair, Before]:
        """Give what is current of the incidents: number, held by this batch, a retraction."""
        rows = self.db.execute(
            "SELECT c.incident_id, c.source_id, c.record_seq, EXISTS (SELECT 1 FROM batch_records "
            "m WHERE m.record_seq = c.record_seq AND m.batch_id = ?), "
            "json_extract(r.payload, '$.stance') FROM json_each(?) j JOIN current c "
            "ON c.incident_id = j.value JOIN records r ON r.seq = c.record_seq",
            (self.batch_id, listed({incident for incident, _source in pairs})))
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

    def _fold(self, part: pd.DataFrame, taken: list[int],
              before: dict[Pair, Before], retracts: list[bool]) -> None:
        ids = part["incident_id"]
        touched = ids.iloc[taken]
        shared = set(touched[touched.duplicated()]) | self._shared(touched.tolist())
        alone = [at for at, i in zip(taken, touched.tolist(), strict=True) if i not in shared]
        self.later |= shared
        known = {incident for incident, _source in before}
        self.incidents.drop(known.intersection(ids.iloc[alone]))
        asserted = [at for at in alone if not retracts[at]]
        if asserted:
            rows = part.iloc[asserted].reset_index(drop=True)
            self.incidents.write(fold_records(rows, self.context))

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


def take_all(running: Import, parts: Iterable[pd.DataFrame], progress: Callable[[int], None], *,
             complete: bool, touched: set[str]) -> None:
    """Take all parts, withdraw what a complete release lacks, fold what is left to fold."""
    release = Release()
    for part in parts:
        running.take(part)
        if complete:
            release.note(part)
        progress(running.read)
    for part in release.lacking(running.db) if complete else ():
        running.take(part)
    refold(running.db, running.later | touched, running.incidents)
