"""What had been said by a day, over the embedded store.

All claims of a record were said on one day: an incident that rests on one record is what it is
now, or was not yet spoken of. Only the others are folded again.
"""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import pandas as pd

from geo.fold import fold_all
from geo.frame import to_frame
from geo.store.columns import frame_of, table_of
from geo.store.folding import claims_of_merged
from geo.store.frames import ordered
from geo.store.reading import context_in, merged_in
from geo.store.sql import Sql

_ALONE = """
SELECT c.incident_id, c.source_id, coalesce(json_extract(r.payload, '$.stated_on'), '')
FROM current c JOIN records r ON r.seq = c.record_seq
WHERE NOT EXISTS (SELECT 1 FROM claims WHERE incident_id = c.incident_id)
  AND (SELECT count(*) FROM current o WHERE o.incident_id = c.incident_id) = 1
"""


def frame_as_of(db: Sql, frame: gpd.GeoDataFrame, day: date) -> gpd.GeoDataFrame:
    """Give the incidents table as it would have been on a day; ``frame`` is that of now."""
    judged, context = merged_in(db), context_in(db)
    rows = [row for row in db.execute(_ALONE) if row[0] not in judged.groups]
    told = pd.DataFrame(rows, columns=["incident_id", "source_id", "said"], dtype="str")
    published = told["source_id"].map({s: _iso(context.source(s).published_on)
                                       for s in set(told["source_id"])})
    said = told["said"].where(told["said"].ne(""), published)
    early = told["incident_id"][said.le(day.isoformat()) & said.ne("")]
    others = {row[0] for row in db.execute(
        "SELECT incident_id FROM standing_claims UNION SELECT incident_id FROM current")}
    others -= set(told["incident_id"])
    folded = to_frame(fold_all(claims_of_merged(db, others, judged), day, context))
    if early.empty:
        return folded
    kept = frame[frame["incident_id"].isin(early)]
    tables = [table_of(part, range(len(part))) for part in (kept, folded)]
    return frame_of(ordered(tables))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
