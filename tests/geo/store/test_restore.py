"""A backup comes back whole, the store it replaces is kept, and others see the change."""

from __future__ import annotations

import pytest

from geo.errors import StoreError
from geo.store.geopackage import GeoPackageStore
from geo.store.restore import restore


@pytest.fixture
def two(tmp_path, recorded):
    """Give a backup of one incident, and the live store to which another was added since."""
    store = GeoPackageStore(tmp_path / "atlas.gpkg")
    store.append_records([recorded({"acled:A": 1})], label="first")
    backup = tmp_path / "copies" / "backup.gpkg"
    backup.parent.mkdir()
    store.backup(backup)
    store.append_records([recorded({"acled:B": 1})], label="second")
    yield store, backup
    store.close()


def ids(store):
    return set(store.read_incidents()["incident_id"])


def held(path):
    store = GeoPackageStore(path)
    try:
        assert store.check() == []
        return ids(store)
    finally:
        store.close()


def test_a_backup_takes_the_place_of_a_store_in_use(two, recorded):
    store, backup = two
    bytes_before = backup.read_bytes()
    assert ids(store) == {"acled:A", "acled:B"}
    aside = restore(backup, store.path)
    assert ids(store) == {"acled:A"}
    assert held(aside) == {"acled:A", "acled:B"}
    assert aside.name.startswith("atlas.before-restore-")
    store.append_records([recorded({"acled:C": 1})], label="third")
    assert ids(store) == {"acled:A", "acled:C"}
    assert store.check() == []
    assert backup.read_bytes() == bytes_before
    assert sorted(p.name for p in backup.parent.iterdir()) == ["backup.gpkg"]


def test_a_backup_is_restored_where_there_is_no_store(two, tmp_path):
    _store, backup = two
    assert restore(backup, tmp_path / "new" / "atlas.gpkg") is None
    assert held(tmp_path / "new" / "atlas.gpkg") == {"acled:A"}


def test_a_damaged_store_is_moved_aside(two):
    store, backup = two
    path = store.path
    store.close()
    path.write_bytes(b"\xa5" * 50_000)
    aside = restore(backup, path)
    assert held(path) == {"acled:A"}
    assert aside.read_bytes() == b"\xa5" * 50_000


def test_a_damaged_backup_is_refused(two):
    store, backup = two
    raw = bytearray(backup.read_bytes())
    raw[raw.rindex(b"acled:A") + 6] ^= 1
    backup.write_bytes(raw)
    with pytest.raises(StoreError, match="damaged"):
        restore(backup, store.path)
    assert ids(store) == {"acled:A", "acled:B"}
    assert sorted(p.name for p in store.path.parent.glob("*restore*")) == []


def test_what_is_no_backup_is_refused(two, tmp_path):
    store, _backup = two
    (tmp_path / "notes.txt").write_text("words", encoding="utf-8")
    for given in (tmp_path / "notes.txt", tmp_path / "nothing.gpkg", store.path):
        with pytest.raises(StoreError):
            restore(given, store.path)
    assert ids(store) == {"acled:A", "acled:B"}


def test_while_somebody_writes_nothing_is_restored(two):
    store, backup = two
    with store._writing(), pytest.raises(StoreError, match="Somebody is writing"):
        restore(backup, store.path)
    assert ids(store) == {"acled:A", "acled:B"}
