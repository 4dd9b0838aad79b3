"""What a store held at an earlier version: the evidence of what was touched since then."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.i18n import N_
from geo.model.claim import Claim
from geo.store.judged import Merged, merged
from geo.store.log import Entry, active
from geo.store.marking import said
from geo.store.reading import claims_told, context_in, listed, log_in, merged_in
from geo.store.rows import claim_from
from geo.store.sql import Sql
from geo.store.sql_store import SqlStore
from geo.store.tables import CLAIM_COLUMNS

SHORTEST = 8  # characters by which a version may be called
_IDS = "(SELECT value FROM json_each(?1))"
_BATCHES = "(SELECT CAST(value AS INTEGER) FROM json_each(?2))"
_SINGLE = (f"SELECT {', '.join(CLAIM_COLUMNS)} FROM claims c WHERE incident_id IN {_IDS} "  # noqa: S608
           "AND EXISTS (SELECT 1 FROM batch_claims m WHERE m.claim_id = c.claim_id "
           f"AND m.batch_id IN {_BATCHES}) ORDER BY seq")
_RECORDS = f"""
SELECT payload FROM (SELECT r.seq, r.payload, row_number() OVER (
    PARTITION BY r.incident_id, r.source_id ORDER BY m.batch_id DESC, r.seq DESC) AS place
  FROM records r JOIN batch_records m ON m.record_seq = r.seq
  WHERE r.incident_id IN {_IDS} AND m.batch_id IN {_BATCHES}) AS ranked
WHERE place = 1 ORDER BY seq"""  # noqa: S608 - our own words
_HELD_THEN = f"""
SELECT source_id, incident_id, json_extract(payload, '$.stance'),
  json_extract(payload, '$.stated_on') FROM (
  SELECT r.seq, r.source_id, r.incident_id, r.payload, row_number() OVER (
    PARTITION BY r.incident_id, r.source_id ORDER BY m.batch_id DESC, r.seq DESC) AS place
  FROM records r JOIN batch_records m ON m.record_seq = r.seq
  WHERE r.incident_id IN {_IDS} AND m.batch_id IN {_BATCHES}) AS ranked
WHERE place = 1 AND EXISTS (SELECT 1 FROM batch_records o WHERE o.record_seq = ranked.seq
  AND o.batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?3)))
UNION ALL SELECT DISTINCT c.source_id, c.incident_id, c.stance, c.stated_on
FROM claims c JOIN batch_claims h USING (claim_id) WHERE c.incident_id IN {_IDS}
  AND h.batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?3)) AND c.prop <> 'title'
"""  # noqa: S608 - our own words
_TOUCHED = """
SELECT incident_id FROM claims JOIN batch_claims USING (claim_id)
  WHERE batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1))
UNION SELECT incident_id FROM records JOIN batch_records ON record_seq = seq
  WHERE batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1))
UNION SELECT left_id FROM judgements
  WHERE batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1))
UNION SELECT right_id FROM judgements
  WHERE batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1))"""


@dataclass(frozen=True)
class Past:
    """An earlier version: its last batch, what was touched since, and the claims of that then.

    ``claims`` bear the id that each incident was folded under then; ``now`` and ``then`` say which
    incidents were judged the same.
    """

    entry: Entry
    touched: frozenset[str]
    claims: tuple[Claim, ...] = field(repr=False)
    then: Merged
    now: Merged


def past_of(store: SqlStore, version: str) -> Past:
    """Read what a store held at a version, or its first eight characters or more.

    Only incidents that a later batch touched are read: all others are what they were. Raises
    InputError for a version that the store never had.
    """
    with store._reading() as db:  # noqa: SLF001 - below the surface of every store
        log = log_in(db)
        entry = _entry(log, version)
        later = [e for e in log if e.batch_id > entry.batch_id]
        batches = sorted({e.batch_id for e in later} | {e.target for e in later if e.target})
        counting = sorted(active(log, entry.batch_id))
        now, then = merged_in(db), _merged_at(db, counting)
        touched = {str(r[0]) for r in db.execute(_TOUCHED, (json.dumps(batches),))}
        touched |= now.regrouped(then)
        touched = then.closed(now.closed(touched))
        claims = tuple(_claims_at(db, touched, counting, then))
    return Past(entry, frozenset(touched), claims, then, now)


def held_then(store: SqlStore, past: Past, wanted: IncidentFilter,
              barred: Collection[str] = ()) -> frozenset[str]:
    """Give what imports that a filter names brought of what was touched since; see ``marking``.

    Incidents bear the id that they were folded under then; what barred sources say is left out.
    """
    with store._reading() as db:  # noqa: SLF001 - below the surface of every store
        counting = active(log_in(db), past.entry.batch_id)
        asked = (listed(sorted(past.touched)), json.dumps(sorted(counting)),
                 json.dumps(sorted(counting.intersection(wanted.batch))))
        words = [w for w in db.execute(_HELD_THEN, asked) if w[0] not in barred]
        return frozenset(i for _source, i in said(words, wanted.asof, context_in(db), past.then))


def _entry(log: Iterable[Entry], version: str) -> Entry:
    wanted = version.strip().casefold()
    found = [e for e in log if e.chain == wanted or (
        len(wanted) >= SHORTEST and e.chain.startswith(wanted))]
    if len(found) != 1:
        raise InputError(N_("The store never had the version “{version}”; give the one that an "
                            "earlier brief prints, its first eight characters at least."),
                         version=version)
    return found[0]


def _claims_at(db: Sql, ids: Iterable[str], batches: list[int], then: Merged) -> Iterable[Claim]:
    asked = (listed(sorted(ids)), json.dumps(batches))
    single = [claim_from(row) for row in db.execute(_SINGLE, asked)]
    told = [c for (payload,) in db.execute(_RECORDS, asked) for c in claims_told(payload)]
    for claim in (*single, *told):
        one = then.canonical(claim.incident_id)
        yield claim if one == claim.incident_id else replace(claim, incident_id=one)


def _merged_at(db: Sql, batches: list[int]) -> Merged:
    listed_batches = json.dumps(batches)
    rows = db.execute(
        "SELECT left_id, right_id, verdict FROM judgements WHERE batch_id IN "
        "(SELECT CAST(value AS INTEGER) FROM json_each(?)) ORDER BY batch_id",
        (listed_batches,)).fetchall()
    judged = listed({i for row in rows for i in row[:2]})
    claimed = {str(r[0]) for r in db.execute(
        f"SELECT DISTINCT incident_id FROM claims c WHERE incident_id IN {_IDS} AND EXISTS "  # noqa: S608
        "(SELECT 1 FROM batch_claims m WHERE m.claim_id = c.claim_id "
        f"AND m.batch_id IN {_BATCHES})",
        (judged, listed_batches))}
    return merged([(str(a), str(b), str(v)) for a, b, v in rows], claimed)
