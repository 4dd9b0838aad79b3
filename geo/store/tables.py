"""The tables of the embedded store: a GeoPackage (OGC 12-128r18) with the evidence beside features.

``incidents`` is a feature table that any GIS reads from a backup. Claims and records are never
changed or deleted; they count while a batch that was not undone holds them, and of the records
with one incident and one source only the one that the newest such batch holds is current.
``current`` and ``incidents`` follow from the rest, are kept in the same transaction, and ``check``
holds them to it. A row of ``incidents`` is never changed in place: a new fold is a new ``fid``.
"""

from __future__ import annotations

from geo.model.schema import COLUMNS, COUNTS, DATES, FLAGS, INTERNAL

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10301
OLD_VERSION = 10300  # version 0.1.0, before there were records
PAGE_SIZE = 8192
WKB_HEADER = b"GP\x00\x01" + (4326).to_bytes(4, "little")  # version 0, little endian, no envelope

CLAIM_COLUMNS = ("claim_id", "incident_id", "source_id", "speaker", "stance", "prop", "value",
                 "value_low", "value_high", "original_value", "locator", "lang", "stated_on",
                 "span_start", "span_end", "flags", "confidence", "note", "recorded_at",
                 "recorded_by")
_INTEGERS = frozenset({"value_low", "value_high", "span_start", "span_end"})
SOURCE_COLUMNS = ("source_id", "title", "publisher", "publisher_id", "published_on",
                  "date_status", "url", "archive_url", "lang", "licence", "handling", "origin",
                  "confidence", "note")
FEATURES = tuple(c for c in (*COLUMNS, *INTERNAL) if c not in ("geometry", "date_match"))


def _type(column: str) -> str:
    if column in DATES:
        return "DATE"
    if column in COUNTS or column in _INTEGERS:
        return "INTEGER"
    if column in FLAGS:
        return "BOOLEAN"
    return "DOUBLE" if column == "radius_km" else "TEXT"


def _columns(names: tuple[str, ...]) -> str:
    return ", ".join(f"{n} {_type(n)}" for n in names)


_WGS84 = ('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
          'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')

INCIDENTS = f"""
CREATE TABLE incidents (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POINT,
  {_columns(FEATURES)}, UNIQUE (incident_id));
"""

RECORDS = """
CREATE TABLE records (seq INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE,
  incident_id TEXT NOT NULL, source_id TEXT NOT NULL, payload TEXT NOT NULL);
CREATE INDEX records_by_incident ON records (incident_id, source_id);
CREATE TABLE batch_records (record_seq INTEGER NOT NULL, batch_id INTEGER NOT NULL,
  PRIMARY KEY (record_seq, batch_id)) WITHOUT ROWID;
CREATE INDEX records_by_batch ON batch_records (batch_id, record_seq);
CREATE TABLE current (incident_id TEXT NOT NULL, source_id TEXT NOT NULL,
  record_seq INTEGER NOT NULL, PRIMARY KEY (incident_id, source_id)) WITHOUT ROWID;
CREATE TABLE judgements (batch_id INTEGER PRIMARY KEY, left_id TEXT NOT NULL,
  right_id TEXT NOT NULL, verdict TEXT NOT NULL, why TEXT NOT NULL);
CREATE TABLE identity (store_id TEXT NOT NULL);
CREATE TABLE seals (sealed TEXT NOT NULL, number INTEGER NOT NULL, seal TEXT NOT NULL,
  PRIMARY KEY (sealed, number)) WITHOUT ROWID;
INSERT INTO identity VALUES (lower(hex(randomblob(16))));
CREATE INDEX batches_by_target ON batches (target);
CREATE VIEW active_batches AS SELECT b.* FROM batches b WHERE b.action <> 'undo' AND NOT EXISTS (
  SELECT 1 FROM batches u WHERE u.target = b.batch_id);
CREATE VIEW standing_records AS SELECT r.* FROM records r WHERE EXISTS (
  SELECT 1 FROM batch_records m JOIN active_batches USING (batch_id) WHERE m.record_seq = r.seq);
CREATE VIEW current_records AS SELECT r.* FROM current c JOIN records r ON r.seq = c.record_seq;
INSERT INTO gpkg_contents (table_name, data_type, identifier)
  VALUES ('records', 'attributes', 'records'), ('judgements', 'attributes', 'judgements');
"""

LATER_COLUMNS = ("n_records INTEGER NOT NULL DEFAULT 0", "n_new INTEGER NOT NULL DEFAULT 0",
                 "n_changed INTEGER NOT NULL DEFAULT 0", "n_withdrawn INTEGER NOT NULL DEFAULT 0",
                 "file_name TEXT NOT NULL DEFAULT ''", "file_sha256 TEXT NOT NULL DEFAULT ''",
                 "file_format TEXT NOT NULL DEFAULT ''", "file_kept TEXT NOT NULL DEFAULT ''")

SCHEMA = f"""
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('WGS 84', 4326, 'EPSG', 4326, '{_WGS84}', 'longitude/latitude in degrees'),
  ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
  identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,
  m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
{INCIDENTS}
CREATE TABLE claims (seq INTEGER PRIMARY KEY AUTOINCREMENT, {_columns(CLAIM_COLUMNS)},
  UNIQUE (claim_id));
CREATE INDEX claims_by_incident ON claims (incident_id);
CREATE TABLE sources (seq INTEGER PRIMARY KEY AUTOINCREMENT, {_columns(SOURCE_COLUMNS)},
  UNIQUE (source_id));
CREATE TABLE batches (batch_id INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL,
  target INTEGER, label TEXT NOT NULL, digest TEXT NOT NULL, recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL, n_claims INTEGER NOT NULL, chain TEXT NOT NULL,
  {", ".join(LATER_COLUMNS)});
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
{RECORDS}
INSERT INTO gpkg_geometry_columns VALUES ('incidents', 'geom', 'POINT', 4326, 0, 0);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {USER_VERSION};
"""  # noqa: S608 - column names of our own, no value from outside
