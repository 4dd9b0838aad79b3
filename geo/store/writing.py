"""What every write of the embedded store does: sources, log entry, single claims, undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from geo.builtin import builtin_sources
from geo.errors import ConflictError, InputError
from geo.i18n import N_
from geo.model.claim import Claim, Source
from geo.store.currency import retake
from geo.store.folding import refold
from geo.store.log import ENTRY_COLUMNS, Entry, active, chained, digest_of_batch
from geo.store.protocol import FileInfo
from geo.store.reading import (
    last_change,
    listed,
    log_in,
    merged_in,
    revision_in,
    sources_in,
    version_in,
)
from geo.store.rows import claim_row, source_row
from geo.store.sql import Sql
from geo.store.tables import CLAIM_COLUMNS, SOURCE_COLUMNS

_FOLDED = ("publisher_id", "url", "licence", "origin")  # what the fold takes from a source


def insert(table: str, columns: tuple[str, ...], conflict: str = "") -> str:
    """Write the statement that puts rows into a table."""
    marks = ", ".join("?" * len(columns))
    return f"INSERT {conflict} INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608


def next_batch(db: Sql) -> int:
    """Give the number that the next entry of the log will have."""
    row = db.execute("SELECT max(batch_id) FROM batches").fetchone()
    return int(row[0] or 0) + 1 if row else 1


def drafted(db: Sql, action: str, label: str, recorded_by: str,
            file: FileInfo | None = None) -> Entry:
    """Begin an entry of the log; what it counts is filled in before it is written."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    file = file or FileInfo("", "")
    return Entry(next_batch(db), action, None, label, "", now, recorded_by, 0, "",
                 file_name=file.name, file_sha256=file.sha256, file_format=file.format,
                 file_kept=file.kept)


def log(db: Sql, entry: Entry) -> Entry:
    """Write an entry into the log, chained by hash to the one before."""
    entry = replace(entry, chain=chained(version_in(db), entry))
    db.execute(insert("batches", ENTRY_COLUMNS), [getattr(entry, c) for c in ENTRY_COLUMNS])
    return entry


def keep_sources(db: Sql, sources: Iterable[Source]) -> tuple[int, set[str]]:
    """Write what is new or has changed; give how many, and which the fold must see."""
    held = sources_in(db)
    changed = [s for s in {s.source_id: s for s in sources}.values() if held.get(s.source_id) != s]
    db.executemany(insert("sources", SOURCE_COLUMNS, "OR REPLACE"), map(source_row, changed))
    before = {**builtin_sources(), **held}
    return len(changed), {s.source_id for s in changed if _told(before, s.source_id) != _told(
        {s.source_id: s}, s.source_id)}


def _told(known: Mapping[str, Source], source_id: str) -> list[str]:
    source = known.get(source_id) or Source(source_id, source_id, "")
    return [str(getattr(source, name)) for name in _FOLDED]


def citing(db: Sql, source_ids: Iterable[str]) -> set[str]:
    """Give the incidents that rest on sources, by name or as the origin of another."""
    rows = db.execute(
        "WITH changed AS (SELECT value FROM json_each(?)), cited AS ("
        "SELECT value AS id FROM changed UNION SELECT source_id FROM sources "
        "WHERE origin IN (SELECT value FROM changed)) SELECT DISTINCT incident_id "
        "FROM standing_claims WHERE source_id IN (SELECT id FROM cited) UNION SELECT incident_id "
        "FROM current WHERE source_id IN (SELECT id FROM cited)", (listed(source_ids),))
    return {row[0] for row in rows}


def keep_claims(db: Sql, batch_id: int, claims: Mapping[str, Claim]) -> None:
    """Keep single claims, and that a batch holds them."""
    db.executemany(insert("claims", CLAIM_COLUMNS, "OR IGNORE"), map(claim_row, claims.values()))
    db.executemany("INSERT INTO batch_claims (batch_id, claim_id) VALUES (?, ?)",
                   ((batch_id, claim_id) for claim_id in claims))


def standing_among(db: Sql, claim_ids: Iterable[str]) -> set[str]:
    """Give those claims that count already."""
    rows = db.execute("SELECT claim_id FROM standing_claims WHERE claim_id IN "
                      "(SELECT value FROM json_each(?))", (listed(claim_ids),))
    return {row[0] for row in rows}


def refuse_stale(db: Sql, incident_ids: set[str], seen: str) -> None:
    """Raise ConflictError where an incident is not what the editor saw."""
    ids = merged_in(db).closed(incident_ids)
    if revision_in(db, ids) == seen:
        return
    last = last_change(db, ids)
    raise ConflictError(
        N_("“{incident}” has changed since you read it: batch {batch}, “{label}”, of {on}. Nothing "
           "was recorded; look at it again and repeat your choice if it still holds."),
        incident=", ".join(sorted(incident_ids)), batch=last.batch_id if last else 0,
        label=last.label or last.action if last else "", on=last.recorded_at if last else "")


def take_back(db: Sql, batch_id: int, entry: Entry) -> Entry:
    """Let a batch count no longer and fold what it touched. Raises InputError."""
    entries = log_in(db)
    if batch_id not in active(entries):
        if any(e.action == "undo" and e.target == batch_id for e in entries):
            raise InputError(N_("Batch {batch} has been undone already."), batch=batch_id)
        raise InputError(N_("There is no batch {batch} that could be undone."), batch=batch_id)
    touched = {row[0] for row in db.execute(
        "SELECT incident_id FROM claims JOIN batch_claims USING (claim_id) WHERE batch_id = ?1 "
        "UNION SELECT left_id FROM judgements WHERE batch_id = ?1 "
        "UNION SELECT right_id FROM judgements WHERE batch_id = ?1", (batch_id,))}
    before = merged_in(db)
    written = log(db, replace(entry, target=batch_id, digest=digest_of_batch(())))
    regrouped = merged_in(db).regrouped(before)
    refold(db, before.closed(touched) | regrouped | retake(db, batch_id))
    return written
