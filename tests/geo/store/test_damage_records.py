"""Damage to records, to what is current and to the log is found and named."""

from __future__ import annotations

import shutil

import apsw
import pytest

from geo.errors import StoreError
from geo.store.geopackage import GeoPackageStore


@pytest.fixture(scope="module")
def whole(tmp_path_factory, recorded):
    """Give the file of a closed store; tests damage copies of it."""
    path = tmp_path_factory.mktemp("whole") / "atlas.gpkg"
    store = GeoPackageStore(path)
    store.append_records([recorded({f"acled:{i}": i for i in range(5)})], label="first")
    store.append_records([recorded({f"acled:{i}": 9 for i in range(4)})], label="second", complete=True)
    store.judge("acled:0", "acled:1", "same", why="one event")
    assert store.check() == []
    store.close()
    return path


@pytest.fixture
def path(whole, tmp_path):
    return shutil.copy(whole, tmp_path / "atlas.gpkg")


def faults(path):
    store = GeoPackageStore(path)
    try:
        return "\n".join(store.check())
    finally:
        store.close()


@pytest.mark.parametrize(("sql", "told"), [
    ("UPDATE records SET payload = replace(payload, '9', '8') WHERE incident_id = 'acled:3'", "of “acled:3” is not what was written"),
    ("UPDATE records SET incident_id = 'acled:x' WHERE incident_id = 'acled:3'", "is not what was written"),
    ("UPDATE records SET source_id = 'other' WHERE incident_id = 'acled:3'", "is not what was written"),
    ("UPDATE records SET payload = '[' WHERE seq = 1", "is not what was written"),
    ("DELETE FROM records WHERE seq = 2", "Batch 1 does not hold"),
    ("DELETE FROM records WHERE seq = 2", "is in the log and not in the store"),
    ("DELETE FROM batch_records WHERE record_seq = 2", "Batch 1 does not hold"),
    ("DELETE FROM batch_records WHERE record_seq = 2", "is in the store and not in the log"),
    ("INSERT INTO batch_records VALUES (1, 2)", "Batch 2 does not hold"),
    ("UPDATE current SET record_seq = 4 WHERE incident_id = 'acled:3'", "Of “acled:3” another record is current"),
    ("DELETE FROM current WHERE incident_id = 'acled:3'", "Of “acled:3” another record is current"),
    ("UPDATE judgements SET verdict = 'different'", "Batch 3 does not hold"),
    ("DELETE FROM judgements", "Batch 3 does not hold"),
    ("UPDATE batches SET n_new = 7 WHERE batch_id = 2", "The log breaks at batch 2"),
    ("UPDATE batches SET n_records = 7 WHERE batch_id = 2", "Batch 2 does not hold"),
    ("UPDATE batches SET recorded_by = 'somebody' WHERE batch_id = 2", "Batch 2 is not what was written"),
    ("DELETE FROM batches WHERE batch_id = 2", "Batch 2 is missing from the log"),
    ("DELETE FROM batches WHERE batch_id = 3", "Batch 3 is missing from the log"),
    ("DELETE FROM incidents WHERE incident_id = 'acled:3'", "Incident acled:3 is not the fold"),
    ("UPDATE incidents SET killed_low = 1 WHERE incident_id = 'acled:3'", "Incident acled:3 is not the fold"),
    ("DROP VIEW standing_claims; CREATE VIEW standing_claims AS SELECT * FROM claims", "damaged"),
    ("UPDATE gpkg_spatial_ref_sys SET definition = '' WHERE srs_id = 4326", "damaged"),
])
def test_tampering_is_found_and_named(path, sql, told):
    db = apsw.Connection(str(path))
    db.execute(sql)
    db.close()
    assert told in faults(path)


def test_a_source_that_was_changed_is_found(full_path):
    db = apsw.Connection(str(full_path))
    db.execute("UPDATE sources SET title = 'x' WHERE source_id = 'ohchr-2023-05-12'")
    db.close()
    assert "Source ohchr-2023-05-12 is not what was written" in faults(full_path)


@pytest.mark.parametrize("payload", ["[", "[]", "7", '{"incident_ix": "acled:4"}', '{"incident_id": "acled:4"}'])
def test_a_damaged_record_is_told_as_such_by_whoever_reads_it(path, payload):
    db = apsw.Connection(str(path))
    db.execute("UPDATE records SET payload = ? WHERE incident_id = 'acled:4'", (payload,))
    db.close()
    store = GeoPackageStore(path)
    with pytest.raises(StoreError, match="not what was written: “"):
        store.read_claims()
    store.close()
