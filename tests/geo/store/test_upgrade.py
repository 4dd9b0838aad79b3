"""A store of version 0.1.0 opens, is brought up to date whole, and keeps every claim."""

from __future__ import annotations

import apsw
import pytest

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import StoreError
from geo.store import upgrade as upgrading
from geo.store.geopackage import GeoPackageStore
from geo.store.log import START, Entry, chained, digest_of
from geo.store.opening import BUILT_IN, open_store
from geo.store.rows import claim_row, source_row
from geo.store.tables import CLAIM_COLUMNS, SOURCE_COLUMNS

OLD_FEATURES = (
    "incident_id TEXT, kind TEXT, title TEXT, date_start DATE, date_end DATE, date_precision TEXT, "
    "date_options TEXT, event_type TEXT, targeting TEXT, place_text TEXT, place_id TEXT, adm1 TEXT, adm2 TEXT, "
    "adm3 TEXT, geo_status TEXT, geo_precision TEXT, radius_km DOUBLE, is_route BOOLEAN, killed_low INTEGER, "
    "killed_best INTEGER, killed_high INTEGER, killed_open BOOLEAN, civilians_killed_low INTEGER, "
    "civilians_killed_high INTEGER, harm TEXT, perpetrators_alleged TEXT, victims TEXT, grade TEXT, "
    "grade_reason TEXT, response TEXT, has_conflict BOOLEAN, n_claims INTEGER, n_sources INTEGER, "
    "n_independent INTEGER, source_urls TEXT, licence TEXT, title_fr TEXT, speakers TEXT, source_ids TEXT, "
    "unit_ids TEXT, shapes TEXT, flags TEXT, cleared TEXT, grade_trace TEXT, geo_reasons TEXT, search_text TEXT")
WGS84 = ('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
         'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')
OLD = f"""
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('WGS 84', 4326, 'EPSG', 4326, '{WGS84}', 'longitude/latitude in degrees'),
  ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
  identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,
  m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
CREATE TABLE incidents (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POINT,
  {OLD_FEATURES}, UNIQUE (incident_id));
CREATE TABLE claims (seq INTEGER PRIMARY KEY AUTOINCREMENT, claim_id TEXT, incident_id TEXT, source_id TEXT, speaker TEXT, stance TEXT, prop TEXT, value TEXT, value_low INTEGER, value_high INTEGER, original_value TEXT, locator TEXT, lang TEXT, stated_on TEXT, span_start INTEGER, span_end INTEGER, flags TEXT, confidence TEXT, note TEXT, recorded_at TEXT, recorded_by TEXT,
  UNIQUE (claim_id));
CREATE INDEX claims_by_incident ON claims (incident_id);
CREATE TABLE sources (seq INTEGER PRIMARY KEY AUTOINCREMENT, source_id TEXT, title TEXT, publisher TEXT, publisher_id TEXT, published_on TEXT, date_status TEXT, url TEXT, archive_url TEXT, lang TEXT, licence TEXT, handling TEXT, origin TEXT, confidence TEXT, note TEXT,
  UNIQUE (source_id));
CREATE TABLE batches (batch_id INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL,
  target INTEGER, label TEXT NOT NULL, digest TEXT NOT NULL, recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL, n_claims INTEGER NOT NULL, chain TEXT NOT NULL);
CREATE TABLE batch_claims (seq INTEGER PRIMARY KEY AUTOINCREMENT, batch_id INTEGER NOT NULL,
  claim_id TEXT NOT NULL, UNIQUE (batch_id, claim_id));
CREATE INDEX batches_by_claim ON batch_claims (claim_id);
CREATE VIEW standing_claims AS SELECT c.* FROM claims c WHERE EXISTS (
  SELECT 1 FROM batch_claims m JOIN batches b USING (batch_id) WHERE m.claim_id = c.claim_id
  AND b.action = 'import' AND NOT EXISTS (
    SELECT 1 FROM batches u WHERE u.action = 'undo' AND u.target = b.batch_id));
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id, min_x, min_y, max_x, max_y)
  VALUES ('incidents', 'features', 'incidents', 4326, -180, -90, 180, 90),
  ('claims', 'attributes', 'claims', NULL, NULL, NULL, NULL, NULL),
  ('sources', 'attributes', 'sources', NULL, NULL, NULL, NULL, NULL),
  ('batches', 'attributes', 'batches', NULL, NULL, NULL, NULL, NULL),
  ('batch_claims', 'attributes', 'batch_claims', NULL, NULL, NULL, NULL, NULL);
INSERT INTO gpkg_geometry_columns VALUES ('incidents', 'geom', 'POINT', 4326, 0, 0);
INSERT INTO incidents (incident_id, killed_low) VALUES ('{builtin_claims()[0].incident_id}', 1);
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
"""  # noqa: S608 - a schema that was


@pytest.fixture
def old_path(tmp_path):
    """Make a store as version 0.1.0 left it: the built-in claims, and a batch that was undone."""
    path = tmp_path / "old.gpkg"
    db = apsw.Connection(str(path))
    db.execute("PRAGMA journal_mode = WAL").fetchall()
    db.execute(OLD)
    claims = builtin_claims()
    db.executemany(f"INSERT INTO claims ({', '.join(CLAIM_COLUMNS)}) VALUES ({', '.join('?' * len(CLAIM_COLUMNS))})",  # noqa: S608
                   map(claim_row, claims))
    db.executemany(f"INSERT INTO sources ({', '.join(SOURCE_COLUMNS)}) VALUES ({', '.join('?' * len(SOURCE_COLUMNS))})",  # noqa: S608
                   map(source_row, builtin_sources().values()))
    before, ids = START, [c.claim_id for c in claims]
    for number, (action, target, label, held) in enumerate(
            [("import", None, BUILT_IN, ids), ("import", None, "more", ids[:3]), ("undo", 2, "", [])], 1):
        entry = Entry(number, action, target, label, digest_of(held), "2025-11-01T00:00:00+00:00", "atlas",
                      len(held), "")
        before = chained(before, entry)
        db.execute("INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   (number, action, target, label, entry.digest, entry.recorded_at, "atlas", len(held), before))
        db.executemany("INSERT INTO batch_claims (batch_id, claim_id) VALUES (?, ?)", ((number, i) for i in held))
    db.close()
    return path


def test_an_old_store_is_brought_up_to_date(old_path, recorded):
    store = open_store(old_path)
    assert {c.claim_id for c in store.read_claims()} == {c.claim_id for c in builtin_claims()}
    assert len(store.read_incidents()) == 9
    assert len(store.batches()) == 3
    assert store.check() == []
    store.append_records([recorded({"acled:A": 1})], label="new")
    assert store.check() == []
    store.close()
    again = GeoPackageStore(old_path)
    assert len(again.read_incidents()) == 10
    again.close()


def test_an_upgrade_that_fails_leaves_the_old_store(old_path, monkeypatch):
    def broken(*_anything):
        raise RuntimeError("the last step fails")

    monkeypatch.setattr(upgrading, "refold", broken)
    with pytest.raises(RuntimeError):
        GeoPackageStore(old_path)
    monkeypatch.undo()
    db = apsw.Connection(str(old_path))
    assert db.pragma("user_version") == 10300
    assert db.execute("SELECT killed_low FROM incidents").fetchall() == [(1,)]
    db.close()
    store = GeoPackageStore(old_path)
    assert store.check() == []
    store.close()


def test_a_store_of_a_later_version_is_left_alone(full_path):
    db = apsw.Connection(str(full_path))
    db.execute("PRAGMA user_version = 99999")
    db.close()
    before = full_path.read_bytes()
    with pytest.raises(StoreError, match="later version"):
        open_store(full_path)
    assert full_path.read_bytes() == before
