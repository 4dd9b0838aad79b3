"""Folding incidents anew from what counts now, inside the transaction that changed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import geopandas as gpd

from geo.bulk import fold_records
from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.model.claim import Claim
from geo.store.columns import table_of
from geo.store.incidents import IncidentTable, incidents_in
from geo.store.judged import Merged
from geo.store.reading import claims_in, context_in, listed, merged_in, parted
from geo.store.sql import Sql
from geo.store.unpacking import records_of

FOLD_CHUNK = 20_000


def refold(db: Sql, ids: Iterable[str], incidents: IncidentTable | None = None) -> None:
    """Fold incidents, and those judged the same, and put them in the table."""
    table, judged, context = incidents or incidents_in(db), merged_in(db), context_in(db)
    for some in parted(sorted(judged.closed(ids)), FOLD_CHUNK):
        table.drop(some)
        for frame in folded(db, some, judged, context):
            table.write(table_of(frame))


def folded(db: Sql, ids: Sequence[str], judged: Merged,
           context: Context) -> Iterator[gpd.GeoDataFrame]:
    """Yield the fold of incidents: of those that rest on one record, and of the others.

    Of incidents judged the same the one goes in that has the first of their ids.
    """
    alone = resting_on_one(db, [i for i in ids if i not in judged.groups])
    texts = [row[0] for row in db.execute(
        "SELECT payload FROM json_each(?) j JOIN current c ON c.incident_id = j.value "
        "JOIN records r ON r.seq = c.record_seq ORDER BY r.seq", (listed(alone),))]
    if texts:
        yield fold_records(records_of(texts), context)
    others = {judged.canonical(i) for i in ids} - alone
    claims = list(claims_of_merged(db, sorted(others & set(ids)), judged))
    if claims:
        yield to_frame(fold_all(claims, context=context))


def resting_on_one(db: Sql, ids: Iterable[str]) -> set[str]:
    """Give those incidents of which one record speaks and no single claim was ever made."""
    rows = db.execute(
        "SELECT j.value FROM json_each(?) j WHERE (SELECT count(*) FROM current "
        "WHERE incident_id = j.value) = 1 AND NOT EXISTS (SELECT 1 FROM claims "
        "WHERE incident_id = j.value)", (listed(ids),))
    return {row[0] for row in rows}


def claims_of_merged(db: Sql, ids: Iterable[str], judged: Merged) -> Iterator[Claim]:
    """Yield the claims of incidents under the id that each is folded under."""
    for claim in claims_in(db, judged.closed(ids)):
        one = judged.canonical(claim.incident_id)
        yield claim if claim.incident_id == one else replace(claim, incident_id=one)
