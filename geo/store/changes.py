"""What a batch changed: the state before it held against the state after it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pandas as pd

from geo.errors import InputError
from geo.i18n import N_
from geo.model.record import FIELDS
from geo.model.vocabulary import Stance
from geo.store.log import Entry, active
from geo.store.protocol import CHANGE_COLUMNS
from geo.store.reading import log_in
from geo.store.sql import Sql

Change = tuple[str, str, str, str, str]
IDENTIFYING = ("title", "date", "place", "place_original", "event_type", "killed", "killed_low",
               "killed_high", "civilians_killed", "perpetrators", "parties", "victims", "speaker")
_STATE = """{name} AS (SELECT incident_id, source_id, seq FROM (
  SELECT r.incident_id, r.source_id, r.seq, row_number() OVER (
    PARTITION BY r.incident_id, r.source_id ORDER BY m.batch_id DESC, r.seq DESC) AS place
  FROM touched t CROSS JOIN records r USING (incident_id, source_id)
  JOIN batch_records m ON m.record_seq = r.seq
  WHERE m.batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each({batches}))) AS ranked
  WHERE place = 1)"""
_RECORDS = f"""
WITH touched AS (SELECT DISTINCT incident_id, source_id FROM records
  JOIN batch_records ON record_seq = seq WHERE batch_id = ?1),
{_STATE.format(name="was", batches="?2")}, {_STATE.format(name="is_", batches="?3")}
SELECT t.incident_id, json_extract(b.payload, '$.stance'), json_extract(a.payload, '$.stance'),
  CASE WHEN a.seq IS NULL OR b.seq <> a.seq THEN b.payload END,
  CASE WHEN b.seq <> a.seq THEN a.payload END
FROM touched t LEFT JOIN was USING (incident_id, source_id)
LEFT JOIN is_ USING (incident_id, source_id)
LEFT JOIN records b ON b.seq = was.seq LEFT JOIN records a ON a.seq = is_.seq
ORDER BY t.incident_id, t.source_id
"""  # noqa: S608 - our own words


def changes_in(db: Sql, batch_id: int) -> pd.DataFrame:
    """Tell what a batch changed; see ``geo.store.protocol``. Raises InputError."""
    log = log_in(db)
    entry = next((e for e in log if e.batch_id == batch_id), None)
    if entry is None:
        raise InputError(N_("The log has no batch {batch}; “log” lists them."), batch=batch_id)
    before, after = active(log, batch_id - 1), active(log, batch_id)
    rows = [*_records(db, entry, before, after), *_claims(db, entry, before, after),
            *_judgements(db, entry)]
    return pd.DataFrame(rows, columns=list(CHANGE_COLUMNS), dtype="str")


def _records(db: Sql, entry: Entry, before: set[int],
             after: set[int]) -> Iterator[Change]:
    for incident_id, was, now, old, new in db.execute(
            _RECORDS, (entry.target or entry.batch_id, json.dumps(sorted(before)),
                       json.dumps(sorted(after)))):
        yield from told(incident_id, was, now, old, new)


def told(incident_id: str, was: str | None, now: str | None, old: str | None,
         new: str | None) -> Iterator[Change]:
    """Tell what became of a data set's word on an incident.

    ``was`` and ``now`` are the stances of the records that were and are current, ``old`` and
    ``new`` their payloads where they differ. What is withdrawn is told as it stood: nothing else
    shows it any more.
    """
    stood, stands = (s not in (None, Stance.RETRACTS.value) for s in (was, now))
    if stood and stands and old and new:
        yield from ((incident_id, "changed", *row) for row in differing(old, new))
    elif stood and old:
        yield from ((incident_id, "withdrawn", *row) for row in _as_it_stood(old))
    elif stood or stands:
        yield incident_id, "known" if stood else "new", "", "", ""


def _as_it_stood(old: str) -> Iterator[tuple[str, str, str]]:
    """Yield the columns that say what an incident was: when, where, how many, by whom, who says."""
    before = json.loads(old)
    yield from ((name, _text(before[name]), "") for name in IDENTIFYING if name in before)


def differing(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """Yield the columns in which two payloads differ, with both values as text."""
    before, after = json.loads(old), json.loads(new)
    for name in FIELDS:
        if before.get(name) != after.get(name):
            yield name, _text(before.get(name)), _text(after.get(name))


def _text(value: Any) -> str:  # noqa: ANN401 - a text, a number or nothing
    return "" if value is None else str(value)


def _claims(db: Sql, entry: Entry, before: set[int],
            after: set[int]) -> Iterator[Change]:
    rows = db.execute(
        "SELECT c.seq, c.incident_id, c.prop, c.value, o.batch_id FROM batch_claims m "
        "JOIN claims c USING (claim_id) JOIN batch_claims o USING (claim_id) "
        "WHERE m.batch_id = ? ORDER BY c.seq", (entry.target or entry.batch_id,))
    for (_seq, *claim), holding in groupby(rows, key=lambda row: row[:4]):
        batches = {row[4] for row in holding}
        yield from told_claim(*claim, stood=bool(batches & before), stands=bool(batches & after))


def told_claim(incident_id: str, prop: str, value: str, *, stood: bool,
               stands: bool) -> Iterator[Change]:
    """Tell what became of a single claim."""
    if stood and stands:
        yield incident_id, "known", prop, value, value
    elif stood or stands:
        yield (incident_id, "new" if stands else "withdrawn", prop, value if stood else "",
               value if stands else "")


def _judgements(db: Sql, entry: Entry) -> Iterator[Change]:
    for left, right, verdict in db.execute(
            "SELECT left_id, right_id, verdict FROM judgements WHERE batch_id = ?",
            (entry.target or entry.batch_id,)):
        for one, other in ((left, right), (right, left)):
            word = f"{verdict} {other}"
            yield one, "changed", "judgement", *((word, "") if entry.target else ("", word))
