"""What the embedded store holds, read over one connection: evidence, sources and log."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from geo.builtin import builtin_actors, builtin_sources
from geo.errors import StoreError
from geo.fold import Context
from geo.i18n import N_
from geo.model.claim import Claim, Source
from geo.model.record import claims_of
from geo.store.judged import Merged, merged
from geo.store.log import ENTRY_COLUMNS, START, Entry
from geo.store.rows import claim_from, source_from
from geo.store.sql import Sql
from geo.store.tables import CLAIM_COLUMNS, SOURCE_COLUMNS

CHUNK = 5_000
T = TypeVar("T")


def parted(values: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """Part a sequence into pieces of at most ``size``."""
    return (values[at:at + size] for at in range(0, len(values), size))


def listed(ids: Iterable[str]) -> str:
    """Write ids as the JSON array that ``json_each`` reads; no number of ids is too large."""
    return json.dumps(list(ids))


def identity_in(db: Sql) -> str:
    """Give the id of the store itself."""
    row = db.execute("SELECT store_id FROM identity").fetchone()
    return str(row[0]) if row else ""


def was_of(db: Sql, version: str) -> bool:
    """Tell whether the store once was of a version."""
    return db.execute("SELECT 1 FROM batches WHERE chain = ?", (version,)).fetchone() is not None


def version_in(db: Sql) -> str:
    """Give the last link of the chain."""
    row = db.execute("SELECT chain FROM batches ORDER BY batch_id DESC LIMIT 1").fetchone()
    return str(row[0]) if row else START


def log_in(db: Sql) -> list[Entry]:
    """Give the log, oldest entry first."""
    return [Entry(*row) for row in db.execute(
        f"SELECT {', '.join(ENTRY_COLUMNS)} FROM batches ORDER BY batch_id")]  # noqa: S608


def sources_in(db: Sql) -> dict[str, Source]:
    """Give the sources by id."""
    rows = db.execute(
        f"SELECT {', '.join(SOURCE_COLUMNS)} FROM sources ORDER BY source_id")  # noqa: S608
    return {source.source_id: source for source in map(source_from, rows)}


def context_in(db: Sql) -> Context:
    """Give what the fold needs: the built-in actors, and the sources that the store holds."""
    return Context(builtin_actors(), {**builtin_sources(), **sources_in(db)})


def merged_in(db: Sql) -> Merged:
    """Give which incidents are judged the same now."""
    rows = db.execute("SELECT left_id, right_id, verdict FROM judgements "
                      "JOIN active_batches USING (batch_id) ORDER BY batch_id").fetchall()
    claimed = db.execute(
        "SELECT DISTINCT incident_id FROM standing_claims WHERE incident_id IN "
        "(SELECT value FROM json_each(?))", (listed({i for row in rows for i in row[:2]}),))
    return merged(rows, {row[0] for row in claimed})


def claims_told(payload: str) -> tuple[Claim, ...]:
    """Give the claims of a record as it is kept. Raises StoreError for one that is damaged."""
    try:
        return claims_of(payload)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise StoreError(N_("A record of the store is not what was written: “{text}”. “python -m "
                            "geo check” names it, “python -m geo restore” brings back a backup."),
                         text=payload[:80]) from error


def claims_in(db: Sql, ids: Iterable[str]) -> list[Claim]:
    """Give the current claims of incidents, single ones and those of records, by date."""
    wanted = listed(ids)
    single = [claim_from(row) for row in db.execute(
        f"SELECT {', '.join(CLAIM_COLUMNS)} FROM standing_claims "  # noqa: S608 - our names
        "WHERE incident_id IN (SELECT value FROM json_each(?)) ORDER BY seq", (wanted,))]
    payloads = db.execute("SELECT r.payload FROM json_each(?) j JOIN current c "
                          "ON c.incident_id = j.value JOIN records r ON r.seq = c.record_seq "
                          "ORDER BY r.seq", (wanted,))
    found = [*single, *(claim for (text,) in payloads for claim in claims_told(text))]
    found.sort(key=lambda c: (c.incident_id, c.stated_on or date.min))
    return found


def single_claims_in(db: Sql, source_id: str | None = None) -> list[Claim]:
    """Give the claims that stand by themselves, by incident and date, of one source or of all."""
    query = f"SELECT {', '.join(CLAIM_COLUMNS)} FROM standing_claims"  # noqa: S608 - our names
    rows = (db.execute(f"{query} ORDER BY seq") if source_id is None else
            db.execute(f"{query} WHERE source_id = ? ORDER BY seq", (source_id,)))
    return sorted(map(claim_from, rows),
                  key=lambda c: (c.incident_id, c.stated_on or date.min))


def every_claim(db: Sql) -> Iterator[Claim]:
    """Yield all current claims by incident and date, a part of them in memory at a time."""
    ids = [row[0] for row in db.execute(
        "SELECT incident_id FROM standing_claims UNION SELECT incident_id FROM current "
        "ORDER BY incident_id")]
    for some in parted(ids):
        yield from claims_in(db, some)


def revision_in(db: Sql, ids: Iterable[str]) -> str:
    """Hash what counts for incidents now."""
    wanted = listed(ids)
    rows = db.execute(
        "SELECT claim_id FROM standing_claims WHERE incident_id IN (SELECT value FROM json_each(?))"
        " UNION ALL SELECT record_id FROM json_each(?) j JOIN current c ON c.incident_id = j.value "
        "JOIN records r ON r.seq = c.record_seq", (wanted, wanted))
    return hashlib.sha256("\n".join(sorted(row[0] for row in rows)).encode()).hexdigest()[:20]


def last_change(db: Sql, ids: Iterable[str]) -> Entry | None:
    """Give the newest entry of the log that has to do with the incidents."""
    wanted = listed(ids)
    row = db.execute(
        "WITH own AS (SELECT value FROM json_each(?)), held AS ("
        "SELECT batch_id FROM batch_claims JOIN claims USING (claim_id) "
        "WHERE incident_id IN (SELECT value FROM own) "
        "UNION SELECT batch_id FROM batch_records JOIN records ON seq = record_seq "
        "WHERE incident_id IN (SELECT value FROM own) UNION SELECT batch_id FROM judgements "
        "WHERE left_id IN (SELECT value FROM own) OR right_id IN (SELECT value FROM own)) "
        "SELECT max(batch_id) FROM batches WHERE batch_id IN (SELECT batch_id FROM held) "
        "OR target IN (SELECT batch_id FROM held)",
        (wanted,)).fetchone()
    return next((e for e in log_in(db) if row and e.batch_id == row[0]), None)
