"""Indexes that only a large store needs: made after its first large import, at one go.

A million rows go into tables without them in half the time, and a small table is searched as fast
as its indexes. Making one lets readers read on; whoever wants to write waits.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

_INDEXES = {
    "incidents_by_killed_low": "incidents (killed_low)",
    "incidents_by_killed_best": "incidents (killed_best)",
    "incidents_by_killed_high": "incidents (killed_high)",
    "incidents_by_key": "incidents USING gin (keys)",
    "incidents_by_point": "incidents USING gist (geom)",
    # what is long and lies in a range is found by both its ends; by the last day alone, half of all
    # first days were gone through as well
    "incidents_by_span": "incidents (date_end, date_start) WHERE date_end - date_start > 7",
}


def make_indexes(db: Connection) -> None:
    """Make what is missing. Words have none: trigrams of a million rows take longer than all."""
    db.execute(text("SET LOCAL maintenance_work_mem = '256MB'"))
    for name, columns in _INDEXES.items():
        db.execute(text(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}"))


def count_anew(db: Connection) -> None:
    """Let the database count what it holds, or it searches by old counts."""
    db.execute(text("ANALYZE incidents, records, batch_records, current, wordings"))
