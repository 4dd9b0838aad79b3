"""What had been said by a day, over the embedded store.

All claims of a record were said on one day: an incident that rests on one record is what it is
now, or was not yet spoken of. Only the others are folded again.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.fold import Context, fold_all
from geo.frame import to_frame
from geo.store.columns import frame_of, table_of
from geo.store.folding import claims_of_merged
from geo.store.frames import ordered
from geo.store.judged import Merged
from geo.store.reading import context_in, merged_in, version_in
from geo.store.splicing import MOST, spliced
from geo.store.sql import Sql

_ALONE = """
SELECT c.incident_id, c.source_id, coalesce(json_extract(r.payload, '$.stated_on'), '')
FROM current c JOIN records r ON r.seq = c.record_seq
WHERE NOT EXISTS (SELECT 1 FROM claims WHERE incident_id = c.incident_id)
  AND (SELECT count(*) FROM current o WHERE o.incident_id = c.incident_id) = 1
"""

_SAID = """
SELECT c.source_id, coalesce(json_extract(r.payload, '$.stated_on'), ''), count(*)
FROM current c JOIN records r ON r.seq = c.record_seq
GROUP BY c.source_id, coalesce(json_extract(r.payload, '$.stated_on'), '')
"""
_lock = threading.Lock()


@dataclass(frozen=True, eq=False)
class _Alone:
    """The incidents of a version that rest on one record each, and the ids of all others.

    ``rows`` are their places in the incidents table (-1: not in it), ``said`` the days of their
    records, not a time where none is known.
    """

    rows: NDArray[np.int64]
    said: NDArray[np.datetime64]
    others: frozenset[str]


_held: dict[str, _Alone] = {}
"""By version, of the last one asked for: whoever goes from day to day reads the records once."""


def record_days_in(db: Sql) -> list[tuple[str, date | None, int]]:
    """Count the current records by source and the day on which they were made."""
    rows = [(str(s), date.fromisoformat(day) if day else None, int(n))
            for s, day, n in db.execute(_SAID)]
    return sorted(rows, key=lambda row: (row[1] or date.min, row[0]))


def _alone(db: Sql, frame: gpd.GeoDataFrame, judged: Merged, context: Context) -> _Alone:
    version = version_in(db)
    with _lock:
        if version not in _held:
            _held.clear()
            _held[version] = _read_alone(db, frame, judged, context)
        return _held[version]


def _read_alone(db: Sql, frame: gpd.GeoDataFrame, judged: Merged, context: Context) -> _Alone:
    told = [row for row in db.execute(_ALONE) if row[0] not in judged.groups]
    published = {source: _iso(context.source(source).published_on) for _i, source, _s in told}
    said = [stated or published[source] or "NaT" for _id, source, stated in told]
    ids = [row[0] for row in told]
    every = {row[0] for row in db.execute(
        "SELECT incident_id FROM standing_claims UNION SELECT incident_id FROM current")}
    rows = pd.Index(frame["incident_id"].astype("str")).get_indexer(pd.Index(ids, dtype="str"))
    return _Alone(rows.astype(np.int64), np.array(said, dtype="datetime64[D]"),
                  frozenset(every.difference(ids)))


def frame_as_of(db: Sql, frame: gpd.GeoDataFrame, day: date) -> gpd.GeoDataFrame:
    """Give the incidents table as it would have been on a day; ``frame`` is that of now."""
    judged, context = merged_in(db), context_in(db)
    told = _alone(db, frame, judged, context)
    folded = to_frame(fold_all(claims_of_merged(db, told.others, judged), day, context))
    early = told.rows[told.said <= np.datetime64(day)]
    stays = np.zeros(len(frame), dtype=bool)
    stays[early[early >= 0]] = True
    if not stays.any():
        return folded
    if len(folded) <= MOST:
        return _without_later_words(spliced(frame, stays, folded)[0])
    tables = [table_of(part, range(len(part))) for part in (frame[stays], folded)]
    return frame_of(ordered(tables))


def _without_later_words(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Forget values that only rows of later days bear: nobody had said them yet."""
    for name in frame.columns:
        if isinstance(frame[name].dtype, pd.CategoricalDtype):
            frame[name] = frame[name].cat.remove_unused_categories()
    return frame


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
