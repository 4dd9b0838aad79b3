"""Which incidents an import brings: those of which it holds a claim that counts.

A claim counts while an active batch holds it, and of the records with one incident and one source
only the current one: so an import of what was known already brings what its file tells, one that
was undone nothing, and one that a newer file corrects only what that file leaves as it was.

No fold knows any of this, and an undo changes it where no fold changes: it is looked up when it is
asked for. Most incidents rest on records alone, one of each source, all of which is said on one
day: their row tells in ``source_ids`` whether it counts in the table that is looked at. Where
incidents were judged the same, or single claims were made, each word is looked at.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

import geopandas as gpd
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.filters.mask import IN_BATCH, Bools, by_value, load
from geo.fold import Context
from geo.i18n import N_
from geo.model.vocabulary import Stance
from geo.store.judged import Merged
from geo.store.log import Entry, active
from geo.store.reading import context_in, listed, log_in, merged_in
from geo.store.sql import Sql

Word = tuple[str, str, str, str | None]
"""A source, the incident that it speaks of, its stance and the day on which it said so."""
_HELD = ("EXISTS (SELECT 1 FROM batch_records m WHERE m.record_seq = c.record_seq "
         "AND m.batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?1)))")
_RECORDS = f"SELECT c.source_id, c.incident_id FROM current c WHERE {_HELD}"  # noqa: S608
_WORDS = ("SELECT c.source_id, c.incident_id, json_extract(r.payload, '$.stance'), "  # noqa: S608
          "json_extract(r.payload, '$.stated_on') FROM json_each(?2) j JOIN current c "
          f"ON c.incident_id = j.value JOIN records r ON r.seq = c.record_seq WHERE {_HELD}")
_CLAIMS = """
SELECT DISTINCT c.source_id, c.incident_id, c.stance, c.stated_on
FROM batch_claims m JOIN claims c USING (claim_id)
WHERE m.batch_id IN (SELECT CAST(value AS INTEGER) FROM json_each(?)) AND c.prop <> 'title'
"""


def marked(db: Sql, frame: gpd.GeoDataFrame, wanted: IncidentFilter) -> gpd.GeoDataFrame:
    """Tell in ``IN_BATCH`` what the imports that a filter names bring; see ``geo.store.protocol``.

    ``frame`` is the incidents table of now, of the filter's day, or folded without some sources.
    """
    if not wanted.batch:
        return frame
    found = np.zeros(len(frame), dtype=bool)
    rows = pa.array(frame["incident_id"], pa.large_string())
    for source_id, ids in _told(db, counting(log_in(db), wanted.batch), wanted.asof).items():
        named = pc.is_in(rows, value_set=pa.array(ids, rows.type))  # pandas takes ten times as long
        found |= _speaks(frame, source_id) & named.to_numpy(zero_copy_only=False)
    return frame.assign(**{IN_BATCH: found})


def counting(log: Iterable[Entry], batch_ids: Iterable[int]) -> list[int]:
    """Give those of some imports that were not undone. Raises InputError for what is no import."""
    known, asked = list(log), set(batch_ids)
    for batch_id in sorted(asked - imports_in(known)):
        raise no_import(batch_id)
    return sorted(active(known) & asked)


def imports_in(log: Iterable[Entry]) -> set[int]:
    """Give the numbers of a log that are imports, undone or not."""
    return {e.batch_id for e in log if e.action == "import"}


def no_import(batch_id: int) -> InputError:
    """Say that a store has no import of a number."""
    return InputError(N_("This store has no import {batch}; the page Import and the command log "
                         "list them."), batch=batch_id)


def _speaks(frame: gpd.GeoDataFrame, source_id: str) -> Bools:
    return by_value(frame["source_ids"], lambda v: source_id in load(v))


def _told(db: Sql, batches: Collection[int], asof: date | None) -> Mapping[str, Collection[str]]:
    """Give by source the incidents that batches hold its word on, as the ids they are folded under.

    Of those that rest on records alone it is left to their row whether the word counts.
    """
    if not batches:
        return {}
    judged, numbers = merged_in(db), json.dumps(sorted(batches))
    several = {*judged.groups, *(row[0] for row in db.execute(
        "SELECT DISTINCT incident_id FROM claims"))}
    told: dict[str, list[str]] = {}
    for source_id, incident_id in db.execute(_RECORDS, (numbers,)):
        if incident_id not in several:
            told.setdefault(source_id, []).append(incident_id)
    words = [*db.execute(_WORDS, (numbers, listed(several))), *db.execute(_CLAIMS, (numbers,))]
    for source_id, incident_id in said(words, asof, context_in(db), judged):
        told.setdefault(source_id, []).append(incident_id)
    return told


def said(words: Iterable[Word], asof: date | None, context: Context,
         judged: Merged) -> Iterator[tuple[str, str]]:
    """Give source and incident of what is said by a day and not taken back.

    Incidents bear the id that they are folded under.
    """
    for source_id, incident_id, stance, stated in words:
        day = date.fromisoformat(stated) if stated else context.source(source_id).published_on
        if stance != Stance.RETRACTS and (asof is None or (day is not None and day <= asof)):
            yield source_id, judged.canonical(incident_id)
