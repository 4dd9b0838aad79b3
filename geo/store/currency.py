"""Which record is current: of those with one incident and one source, the newest batch's.

Where one batch holds several, the one that was kept last.
"""

from __future__ import annotations

from collections.abc import Iterator

from geo.store.sql import Sql

_LATEST = """
SELECT incident_id, source_id, seq FROM (
  SELECT r.incident_id, r.source_id, r.seq, row_number() OVER (
    PARTITION BY r.incident_id, r.source_id ORDER BY m.batch_id DESC, r.seq DESC) AS place
  FROM {pairs} JOIN batch_records m ON m.record_seq = r.seq
  JOIN active_batches b USING (batch_id)) AS ranked WHERE place = 1
"""


def retake(db: Sql, batch_id: int) -> set[str]:
    """Find anew what is current where a batch has a say; give the incidents that changed."""
    db.execute("CREATE TEMP TABLE touched AS SELECT DISTINCT incident_id, source_id FROM records "
               "JOIN batch_records ON record_seq = seq WHERE batch_id = ?", (batch_id,))
    db.execute("CREATE TEMP TABLE latest AS " + _LATEST.format(
        pairs="touched t CROSS JOIN records r USING (incident_id, source_id)"))
    before = ("SELECT incident_id, source_id, record_seq FROM touched "
              "JOIN current USING (incident_id, source_id)")
    after = "SELECT incident_id, source_id, seq FROM latest"
    changed = {row[0] for one, other in ((before, after), (after, before)) for row in db.execute(
        f"SELECT incident_id FROM ({one} EXCEPT {other}) AS moved")}  # noqa: S608 - both above
    db.execute("DELETE FROM current WHERE (incident_id, source_id) IN "
               "(SELECT incident_id, source_id FROM touched)")
    db.execute("INSERT INTO current (incident_id, source_id, record_seq) "
               "SELECT incident_id, source_id, seq FROM latest")
    db.execute("DROP TABLE touched")
    db.execute("DROP TABLE latest")
    return changed


def misplaced(db: Sql) -> Iterator[str]:
    """Yield the first incident of which another record is current than should be."""
    wanted = _LATEST.format(pairs="records r")
    for one, other in ((wanted, "SELECT * FROM current"), ("SELECT * FROM current", wanted)):
        for row in db.execute(f"{one} EXCEPT {other} LIMIT 1"):
            yield str(row[0])
            return
