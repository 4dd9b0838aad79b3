"""Copying a store into another: its log is replayed batch by batch, each held to its hash.

Whatever the two stores are made of, the copy has the same log, the same evidence (what was undone
included) and the same version. A copy that was interrupted goes on after the last whole batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from geo.errors import InputError, StoreError
from geo.i18n import N_
from geo.model.record import record_ids
from geo.store.currency import retake
from geo.store.folding import refold
from geo.store.log import ENTRY_COLUMNS, START, Entry, chained, digest_of_batch
from geo.store.reading import listed, log_in, merged_in, sources_in
from geo.store.rows import claim_from
from geo.store.sql import Sql
from geo.store.sql_store import SqlStore
from geo.store.tables import CLAIM_COLUMNS
from geo.store.writing import insert, keep_sources

PART = 20_000  # records that are in memory at a time
COUNTED = ("batches", "claims", "batch_claims", "records", "batch_records", "judgements",
           "sources", "current", "incidents")
_RECORDS = ("seq", "record_id", "incident_id", "source_id", "payload")
Progress = Callable[[int, int, int], None]


def replay(source: SqlStore, to: SqlStore, progress: Progress = lambda *_told: None) -> int:
    """Copy what a store holds into an empty one; give how many batches were copied.

    A store that holds the first batches of the same log gets the others. ``progress`` is told the
    batches copied, the batches in all, and the records copied so far. Raises InputError where the
    other store holds something else, StoreError where a batch is not what was written.
    """
    with source._reading() as db:  # noqa: SLF001 - below the surface of both
        log = log_in(db)
        done = _already(log, to)
        records = 0
        for at, entry in enumerate(log[done:], done + 1):
            before = log[at - 2].chain if at > 1 else START
            with to._writing(entry.label) as into:  # noqa: SLF001
                records += _copy(db, into, entry, before)
            progress(at, len(log), records)
        with to._writing() as into:  # noqa: SLF001
            keep_sources(into, sources_in(db).values())
    return len(log) - done


def _already(log: Sequence[Entry], to: SqlStore) -> int:
    with to._reading() as db:  # noqa: SLF001
        held = log_in(db)
        stray = not held and sources_in(db)
    if stray or [e.chain for e in held] != [e.chain for e in log[:len(held)]]:
        raise InputError(N_("The store to copy to holds something else already; name an empty one, "
                            "or the one into which this copy was begun."))
    return len(held)


def _copy(db: Sql, into: Sql, entry: Entry, before: str) -> int:
    """Copy one batch with what it holds, and fold what it touches."""
    grouped = merged_in(into)
    keep_sources(into, sources_in(db).values())
    touched, claim_ids = _copy_claims(db, into, entry.batch_id)
    of_records = _copy_records(db, into, entry.batch_id)
    judged = _copy_judgement(db, into, entry.batch_id)
    digest = digest_of_batch(claim_ids, of_records, sha256=entry.file_sha256,
                             judgement=judged)
    wanted = digest if entry.action != "undo" else entry.digest
    if (wanted, chained(before, entry)) != (entry.digest, entry.chain):
        raise StoreError(N_("Batch {batch} of the store to copy from is not what was written; "
                            "nothing of it was copied. Run “check” on that store."),
                         batch=entry.batch_id)
    into.execute(insert("batches", ENTRY_COLUMNS), [getattr(entry, c) for c in ENTRY_COLUMNS])
    at = entry.target or entry.batch_id
    refold(into, touched | _spoken(into, at) | merged_in(into).regrouped(grouped)
           | retake(into, at))
    return len(of_records)


def _spoken(into: Sql, batch_id: int) -> set[str]:
    """Give the incidents that single claims and judgements of a batch are about."""
    rows = into.execute(
        "SELECT incident_id FROM claims JOIN batch_claims USING (claim_id) WHERE batch_id = ?1 "
        "UNION SELECT left_id FROM judgements WHERE batch_id = ?1 "
        "UNION SELECT right_id FROM judgements WHERE batch_id = ?1", (batch_id,))
    return {str(row[0]) for row in rows}


def _copy_claims(db: Sql, into: Sql, batch_id: int) -> tuple[set[str], list[str]]:
    names = ", ".join(f"c.{name}" for name in CLAIM_COLUMNS)
    rows = db.execute(f"SELECT {names} FROM claims c JOIN batch_claims m USING "  # noqa: S608
                      "(claim_id) WHERE m.batch_id = ? ORDER BY c.seq", (batch_id,)).fetchall()
    for row in rows:
        if claim_from(row).claim_id != row[0]:
            raise StoreError(N_("Claim {claim} is not what was written."), claim=row[0])
    into.executemany(insert("claims", CLAIM_COLUMNS, "OR IGNORE"), rows)
    into.executemany(insert("batch_claims", ("batch_id", "claim_id")),
                     ((batch_id, row[0]) for row in rows))
    return {str(row[1]) for row in rows}, [str(row[0]) for row in rows]


def _copy_records(db: Sql, into: Sql, batch_id: int) -> list[str]:
    copied: list[str] = []
    for rows in _records(db, batch_id):
        ids = [str(row[1]) for row in rows]
        if record_ids([str(row[4]) for row in rows]) != ids:
            raise StoreError(N_("A record of batch {batch} is not what was written."),
                             batch=batch_id)
        numbers = _numbered(into, rows, ids)
        into.executemany(insert("batch_records", ("record_seq", "batch_id")),
                         ((numbers[i], batch_id) for i in ids))
        copied += ids
    return copied


def _records(db: Sql, batch_id: int) -> Iterator[list[tuple[Any, ...]]]:
    names, after = ", ".join(f"r.{name}" for name in _RECORDS), 0
    while rows := db.execute(
            f"SELECT {names} FROM batch_records m JOIN records r ON r.seq = m.record_seq "  # noqa: S608
            "WHERE m.batch_id = ? AND m.record_seq > ? ORDER BY m.record_seq LIMIT ?",
            (batch_id, after, PART)).fetchall():
        yield rows
        after = rows[-1][0]


def _numbered(into: Sql, rows: Sequence[Sequence[Any]], ids: list[str]) -> dict[str, int]:
    """Keep records that the other store lacks, in their order; give the number of each."""
    known = {str(row[0]): int(row[1]) for row in into.execute(
        "SELECT record_id, seq FROM records WHERE record_id IN (SELECT value FROM json_each(?))",
        (listed(ids),))}
    last = into.execute("SELECT max(seq) FROM records").fetchone()
    number = (last[0] or 0) if last else 0
    fresh = []
    for row in rows:
        if row[1] not in known:
            number += 1
            known[str(row[1])] = number
            fresh.append((number, *row[1:]))
    into.executemany(insert("records", _RECORDS), fresh)
    return known


def _copy_judgement(db: Sql, into: Sql, batch_id: int) -> tuple[str, ...]:
    rows = db.execute("SELECT batch_id, left_id, right_id, verdict, why FROM judgements "
                      "WHERE batch_id = ?", (batch_id,)).fetchall()
    into.executemany(insert("judgements", ("batch_id", "left_id", "right_id", "verdict", "why")),
                     rows)
    return tuple(map(str, rows[0][1:])) if rows else ()


def differences(source: SqlStore, to: SqlStore) -> list[str]:
    """Name what the copy has otherwise: the log with its hashes, sources, rows of a table."""
    with source._reading() as one, to._reading() as other:  # noqa: SLF001
        return [name for name, ask in _compared() if ask(one) != ask(other)]


def _compared() -> Iterator[tuple[str, Callable[[Sql], Any]]]:
    yield "log", log_in
    yield "sources", sources_in
    for table in COUNTED:
        yield table, partial(_count, table)


def _count(table: str, db: Sql) -> int:
    row = db.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - names of our own
    return int(row[0]) if row else 0
