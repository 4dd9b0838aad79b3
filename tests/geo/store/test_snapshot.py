"""Snapshots save time and never change an answer; readers wait for nobody."""

from __future__ import annotations

import threading

import apsw
import geopandas as gpd
import pandas as pd
import pytest

from geo.errors import StoreError
from geo.store import frames, geopackage
from geo.store.columns import SCHEMA
from geo.store.geopackage import GeoPackageStore
from geo.store.snapshot import Snapshots


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(frames, "WORTH_KEEPING", 2)


@pytest.fixture
def path(tmp_path, small, recorded):
    """Make a store of six incidents with a snapshot."""
    made = GeoPackageStore(tmp_path / "atlas.gpkg")
    made.append_records([recorded({f"acled:{i}": i for i in range(6)}, place="point:16.27,-0.04;exact")],
                        label="first")
    made.close()
    assert len(snapshots(tmp_path / "atlas.gpkg")) == 1
    return tmp_path / "atlas.gpkg"


def snapshots(path):
    return sorted(path.with_name(f"{path.name}.snapshots").glob("*"))


def read(path):
    store = GeoPackageStore(path)
    try:
        return store.read_incidents()
    finally:
        store.close()


def without_snapshots(path):
    for old in snapshots(path):
        old.unlink()
    return read(path)


def same(found, wanted):
    pd.testing.assert_frame_equal(pd.DataFrame(found), pd.DataFrame(wanted), check_categorical=False)


def test_a_snapshot_gives_what_the_database_gives(path, monkeypatch):
    from_snapshot = read(path)
    monkeypatch.setattr(frames, "WORTH_KEEPING", 99)
    same(from_snapshot, without_snapshots(path))
    assert len(from_snapshot) == 6
    assert snapshots(path) == []


def test_a_snapshot_is_geoparquet(path):
    found = gpd.read_parquet(snapshots(path)[0])
    assert len(found) == 6
    assert found.crs.to_epsg() == 4326 or found.crs.to_string() == "OGC:CRS84"
    assert (found.geometry.x.iloc[0], found.geometry.y.iloc[0]) == pytest.approx((-0.04, 16.27))


@pytest.mark.parametrize("rows", [{"acled:9": 1}, {"acled:3": 30}, {f"acled:{i}": 50 for i in range(2, 9)}])
def test_an_older_snapshot_is_brought_up_to_date(path, rows, recorded):
    store = GeoPackageStore(path)
    old = store.read_incidents()
    store.append_records([recorded(rows)], label="second")
    in_memory = store.read_incidents()
    store.close()
    same(read(path), in_memory)
    same(without_snapshots(path), in_memory)
    assert len(old) == 6
    assert len(snapshots(path)) <= 2


def test_no_more_than_two_are_kept(path, recorded):
    store = GeoPackageStore(path)
    for figure in range(50, 54):
        store.append_records([recorded({f"acled:{i}": figure for i in range(6)})], label="again")
        store.read_incidents()
    assert len(snapshots(path)) == 2
    store.close()


def cut(file):
    file.write_bytes(file.read_bytes()[:-200])


def flip(file):
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 3] ^= 0x10
    file.write_bytes(raw)


def foreign(file):
    gpd.GeoDataFrame({"a": [1]}, geometry=gpd.points_from_xy([0], [0])).to_parquet(file)


def of_another_store(file):
    from geo.store.columns import SCHEMA
    from geo.store.snapshot import Snapshots

    Snapshots(file.parent).write(SCHEMA.empty_table(), "another", file.stem)


@pytest.mark.parametrize("harm", [cut, flip, foreign, of_another_store])
def test_what_is_no_sound_snapshot_is_made_anew(path, harm):
    wanted = read(path)
    harm(snapshots(path)[0])
    same(read(path), wanted)
    same(read(path), wanted)


def test_readers_of_one_store_do_not_wait_for_its_writer(path, recorded, claim):
    store = GeoPackageStore(path)
    reached, go_on = threading.Event(), threading.Event()

    def parts():
        yield recorded({"acled:new": 1})
        reached.set()
        assert go_on.wait(30)
        yield recorded({"acled:newer": 1})

    writer = threading.Thread(target=store.append_records, args=(parts(),), kwargs={"label": "slow"})
    writer.start()
    assert reached.wait(30)
    try:
        assert len(store.read_incidents()) == 6
        assert {c.incident_id for c in store.read_claims("acled:1")} == {"acled:1"}
        assert len(store.batches()) == 1
        assert GeoPackageStore(path).check() == []
    finally:
        go_on.set()
        writer.join(30)
    assert len(store.read_incidents()) == 8
    store.close()


def test_what_was_not_committed_leaves_no_snapshot(path, monkeypatch, recorded):
    before, table = snapshots(path), pd.DataFrame(read(path))
    store = GeoPackageStore(path)

    def refused(_db):
        raise apsw.FullError

    monkeypatch.setattr(geopackage, "seal", refused)
    with pytest.raises(StoreError):
        store.append_records([recorded({f"acled:b{i}": i for i in range(6)})], label="second")
    monkeypatch.undo()
    store.close()
    assert snapshots(path) == before
    same(read(path), table)


def test_a_snapshot_that_is_begun_is_read_once_it_is_kept(tmp_path):
    held, table = Snapshots(tmp_path / "s"), SCHEMA.empty_table()
    begun = held.begin(table, "id", "v1")
    assert held.read("id", "v1") is None
    begun.drop()
    assert list((tmp_path / "s").iterdir()) == []
    held.begin(table, "id", "v1").keep()
    assert held.read("id", "v1").equals(table)
