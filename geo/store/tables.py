"""The tables of the embedded store: a GeoPackage (OGC 12-128r18) with claims beside features.

``incidents`` is a feature table that any GIS reads from a snapshot; ``claims``, ``sources``,
``batches`` and ``batch_claims`` are attribute tables. A claim counts while a batch that was not
undone holds it. Claims are never changed or deleted.
"""

from __future__ import annotations

from geo.model.schema import COLUMNS, COUNTS, DATES, FLAGS, INTERNAL

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
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
CREATE TABLE incidents (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POINT,
  {_columns(FEATURES)}, UNIQUE (incident_id));
CREATE TABLE claims (seq INTEGER PRIMARY KEY AUTOINCREMENT, {_columns(CLAIM_COLUMNS)},
  UNIQUE (claim_id));
CREATE INDEX claims_by_incident ON claims (incident_id);
CREATE TABLE sources (seq INTEGER PRIMARY KEY AUTOINCREMENT, {_columns(SOURCE_COLUMNS)},
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
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {USER_VERSION};
"""  # noqa: S608 - column names of our own, no value from outside
