"""Everything that was ever kept of an incident, and whether it counts now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geo.store.protocol import Held, Standing
from geo.store.reading import claims_told, listed
from geo.store.rows import claim_from
from geo.store.sql import Sql
from geo.store.tables import CLAIM_COLUMNS

_SINGLE = (f"SELECT min(m.batch_id), max(m.batch_id), count(a.batch_id), "  # noqa: S608
           f"{', '.join('c.' + name for name in CLAIM_COLUMNS)} FROM json_each(?) j "
           "JOIN claims c ON c.incident_id = j.value JOIN batch_claims m USING (claim_id) "
           "LEFT JOIN active_batches a ON a.batch_id = m.batch_id GROUP BY c.seq ORDER BY c.seq")
_OF_RECORDS = """
SELECT h.first, h.last, h.active, r.record_id, r.payload,
  CASE WHEN c.record_seq = r.seq THEN 1 ELSE 0 END, json_extract(n.payload, '$.stance')
FROM (SELECT m.record_seq, min(m.batch_id) AS first, max(m.batch_id) AS last,
    count(a.batch_id) AS active
  FROM json_each(?) j JOIN records o ON o.incident_id = j.value
  JOIN batch_records m ON m.record_seq = o.seq
  LEFT JOIN active_batches a ON a.batch_id = m.batch_id GROUP BY m.record_seq) AS h
JOIN records r ON r.seq = h.record_seq
LEFT JOIN current c ON c.incident_id = r.incident_id AND c.source_id = r.source_id
LEFT JOIN records n ON n.seq = c.record_seq ORDER BY r.seq
"""


def history_in(db: Sql, ids: Iterable[str]) -> list[Held]:
    """Give every claim that was ever kept of incidents, the oldest batch first."""
    wanted = (listed(ids),)
    found = [*_single(db, wanted), *_of_records(db, wanted)]
    return sorted(found, key=lambda held: held.batch_id)


def _single(db: Sql, wanted: tuple[str]) -> Iterator[Held]:
    for first, last, counts, *cells in db.execute(_SINGLE, wanted):
        yield Held(claim_from(cells), Standing.CURRENT if counts else Standing.UNDONE, first, last)


def _of_records(db: Sql, wanted: tuple[str]) -> Iterator[Held]:
    for first, last, counts, record_id, payload, current, stance in db.execute(
            _OF_RECORDS, wanted):
        standing = standing_of(counts=bool(counts), current=bool(current), stance=stance or "")
        for claim in claims_told(payload):
            yield Held(claim, standing, first, last, record_id)


def standing_of(*, counts: bool, current: bool, stance: str) -> Standing:
    """Say how a record stands; ``stance`` is that of the record which is current instead."""
    if not counts:
        return Standing.UNDONE
    if current:
        return Standing.CURRENT
    return Standing.WITHDRAWN if stance == "retracts" else Standing.SUPERSEDED
