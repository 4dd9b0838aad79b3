"""``check`` finds damage and says where; what is no store of ours is refused and left alone."""

from __future__ import annotations

import sqlite3

import apsw
import pytest

from geo.errors import StoreError
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store

MOURA = "mli-2022-03-27-moura"


def check(path):
    store = GeoPackageStore(path)
    try:
        return store.check()
    finally:
        store.close()


def tamper(path, sql):
    db = apsw.Connection(str(path))
    db.execute(sql)
    db.close()


def test_a_sound_store_has_no_faults(full_path):
    assert check(full_path) == []


@pytest.mark.parametrize(("sql", "told"), [
    ("UPDATE claims SET value_low = 1 WHERE incident_id = 'mli-2022-03-27-moura' AND value_low = 203",
     "is not what was written"),
    ("UPDATE claims SET stance = 'agrees' WHERE seq = 20", "is not what was written"),
    ("UPDATE claims SET stated_on = 'never' WHERE seq = 20", "is not what was written"),
    ("DELETE FROM claims WHERE seq = 20", "is in the log and not in the store"),
    ("DELETE FROM batch_claims WHERE seq = 20", "does not hold what it was written with"),
    ("UPDATE batches SET label = 'other'", "The log breaks at batch 1"),
    ("UPDATE incidents SET killed_low = 1 WHERE incident_id = 'mli-2022-03-27-moura'", MOURA),
    ("UPDATE incidents SET date_start = 'never' WHERE incident_id = 'mli-2022-03-27-moura'", MOURA),
    ("UPDATE incidents SET geom = x'4750' WHERE incident_id = 'mli-2022-03-27-moura'", MOURA),
    ("UPDATE incidents SET response = '[' WHERE incident_id = 'mli-2022-03-27-moura'", MOURA),
    ("DELETE FROM incidents WHERE incident_id = 'mli-2022-03-27-moura'", MOURA),
    ("INSERT INTO incidents (incident_id) SELECT 'made-up' FROM incidents WHERE incident_id = 'mli-2022-03-27-moura'",
     "made-up"),
    ("UPDATE sources SET url = 'https://example.org' WHERE source_id = 'ohchr-2023-05-12'", MOURA),
])
def test_tampering_is_found(full_path, sql, told):
    tamper(full_path, sql)
    faults = check(full_path)
    assert faults
    assert told in "\n".join(faults)


def test_a_claim_slipped_in_beside_the_log_counts_for_nothing(full_path):
    tamper(full_path, "INSERT INTO claims (claim_id, incident_id, source_id, speaker, stance, prop) "
                      "VALUES ('0', 'made-up', 's', 'a', 'alleges', 'event')")
    assert check(full_path)


@pytest.mark.parametrize("bit", [0x01, 0x80], ids=["another letter", "no longer UTF-8"])
@pytest.mark.parametrize("words", [b"Tilemsi commune, Gao region", b"Alleged mass killing during"])
def test_a_flipped_bit_in_a_text_is_found(full_path, words, bit):
    raw = bytearray(full_path.read_bytes())
    places = [i for i in range(len(raw)) if raw.startswith(words, i)]
    assert places
    for place in places:
        raw[place] ^= bit
    full_path.write_bytes(raw)
    assert check(full_path)


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_page_of_rubbish_is_found(full_path, part):
    raw = bytearray(full_path.read_bytes())
    page = int(len(raw) / 4096 * part) * 4096
    raw[page:page + 4096] = b"\xa5" * 4096
    full_path.write_bytes(raw)
    assert check(full_path)


def test_reading_a_damaged_store_is_a_store_error(full_path):
    raw = bytearray(full_path.read_bytes())
    raw[8192:] = b"\xa5" * (len(raw) - 8192)
    full_path.write_bytes(raw)
    with pytest.raises(StoreError) as told:
        open_store(full_path).read_incidents()
    assert str(full_path) in str(told.value)


def not_a_database(path):
    path.write_text("incident_id,killed\n" * 200, encoding="utf-8")


def another_database(path):
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE mine (words TEXT)")
    db.close()


def another_geopackage(path):
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
        db.execute("PRAGMA application_id = 1196444487")
    db.close()


@pytest.mark.parametrize("make", [not_a_database, another_database, another_geopackage])
def test_what_is_no_store_is_refused_by_name_and_left_alone(tmp_path, make):
    path = tmp_path / "other.gpkg"
    make(path)
    before = path.read_bytes()
    with pytest.raises(StoreError) as told:
        open_store(path)
    assert str(path) in str(told.value)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["other.gpkg"]


def test_a_path_that_cannot_be_made_is_a_store_error(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for path in (tmp_path / "file" / "atlas.gpkg", tmp_path):
        with pytest.raises(StoreError) as told:
            open_store(path)
        assert str(path) in str(told.value)


def test_an_address_is_refused_without_its_password(monkeypatch):
    monkeypatch.setenv("GEO_STORE", "postgresql://someone:secret@example.org/atlas")
    with pytest.raises(StoreError) as told:
        open_store()
    assert "postgresql" in str(told.value)
    assert "secret" not in str(told.value)
