"""What an import would come to, found out without writing anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pandas as pd

from geo.model.vocabulary import Stance
from geo.store.importing import became
from geo.store.prepared import Prepared, prepare
from geo.store.protocol import Batch
from geo.store.reading import listed, version_in
from geo.store.release import Release
from geo.store.sql import Sql


def survey_of(db: Sql, parts: Iterable[pd.DataFrame | Prepared], *,
              complete: bool) -> Batch:
    """Count what is new, changed, known and withdrawn; the batch has the number 0."""
    counts: Counter[str] = Counter()
    release = Release()
    for one in parts:
        part = one if isinstance(one, Prepared) else prepare(one)
        counts.update(_outcomes(db, part, release))
        release.note(part)
    if complete:
        counts["withdrawn"] += sum(map(len, release.lacking(db)))
    return Batch(0, "", counts["new"], counts["known"], version_in(db), counts["changed"],
                 counts["withdrawn"])


def _outcomes(db: Sql, part: Prepared, release: Release) -> list[str]:
    rows = db.execute(
        "SELECT c.incident_id, c.source_id, r.record_id, json_extract(r.payload, '$.stance') "
        "FROM json_each(?) j JOIN current c ON c.incident_id = j.value "
        "JOIN records r ON r.seq = c.record_seq", (listed(set(part.incident_ids)),))
    stood = {(row[0], row[1]): row[2] for row in rows if row[3] != Stance.RETRACTS}
    told = dict(zip(part.pairs, zip(part.record_ids, part.retracts, strict=True), strict=True))
    return [became(stood.get(pair), record_id, retracts=retracts)
            for pair, (record_id, retracts) in told.items() if pair not in release.listed]
