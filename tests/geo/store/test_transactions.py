"""Writers that compete, die, or meet a full disk: nothing acknowledged is lost, nothing is half."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import geopandas as gpd
import pyogrio
import pytest

from geo.errors import StoreError
from geo.project import ROOT
from geo.store import connection, geopackage
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store

WRITERS = Path(__file__).with_name("writers.py")


def start(what, path, *more, out=subprocess.PIPE):
    return subprocess.Popen([sys.executable, str(WRITERS), what, str(path), *map(str, more)],
                            stdout=out, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


def finish(process):
    told = process.communicate(timeout=300)[0].splitlines()
    assert process.returncode == 0
    return told


def ids(path):
    store = GeoPackageStore(path)
    try:
        assert store.check() == []
        found = [c.incident_id for c in store.read_claims()]
        return set(found), len(found)
    finally:
        store.close()


def test_two_processes_append_to_one_new_store_at_once(tmp_path):
    path = tmp_path / "atlas.gpkg"
    told = finish(start("two", path))
    assert sorted(told) == sorted(f"{name}-{i}" for name in ("one", "two") for i in range(15))
    assert ids(path) == (set(told), 60)


def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path):
    path = tmp_path / "atlas.gpkg"
    acknowledged = set(finish(start("kills", path)))
    assert len(acknowledged) >= 5
    incidents, claims = ids(path)
    assert acknowledged <= incidents
    assert claims == 2 * len(incidents)  # no half of a batch
    assert len(incidents) <= len(acknowledged) + 5  # at most one unacknowledged batch a kill


def test_a_full_disk_is_told_and_the_old_state_stands(full_path):
    told = finish(start("full", full_path, full_path.stat().st_size + 300_000))
    assert told[-1].startswith(f"refused: The store {full_path} refused")
    incidents, _claims = ids(full_path)
    assert {i for i in incidents if i.startswith("full-")} == set(told[:-1])


def broken(_ids):
    raise RuntimeError("the last step fails")


def test_a_transaction_that_fails_at_its_last_step_leaves_the_old_state(full_path, claim, monkeypatch):
    store = GeoPackageStore(full_path)
    before = (store.version(), len(store.read_claims()), len(store.read_incidents()))
    monkeypatch.setattr(geopackage, "seal", broken)
    with pytest.raises(RuntimeError, match="last step"):
        store.append_claims([claim("a alleges event")], label="fails")
    with pytest.raises(RuntimeError, match="last step"):
        store.undo(1)
    monkeypatch.undo()
    assert (store.version(), len(store.read_claims()), len(store.read_incidents())) == before
    assert store.append_claims([claim("a alleges event")], label="works").new == 1
    assert store.check() == []
    store.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes where it likes")
def test_a_read_only_folder_is_a_store_error(full_path):
    full_path.chmod(0o444)
    full_path.parent.chmod(0o555)
    try:
        with pytest.raises(StoreError, match=str(full_path)):
            open_store(full_path)
    finally:
        full_path.parent.chmod(0o755)


def test_a_store_locked_by_another_program_is_a_store_error(full_path, claim):
    mine, other = GeoPackageStore(full_path), GeoPackageStore(full_path)
    other._db.set_busy_timeout(50)
    with mine._writing("acled.csv"), pytest.raises(StoreError, match=r"“acled.csv”.*Nothing was changed"):
        other.append_claims([claim("a alleges event")], label="waits in vain")
    assert len(other.read_incidents()) == 9
    assert other.append_claims([claim("a alleges event")], label="goes").new == 1
    mine.close()
    other.close()


def test_readers_see_the_old_state_while_somebody_writes(full_path):
    writer, reader = GeoPackageStore(full_path), GeoPackageStore(full_path)
    with writer._writing():
        writer._db.execute("DELETE FROM incidents")
        assert len(reader.read_incidents()) == 9
        writer._db.execute("ROLLBACK")
        writer._db.execute("BEGIN")
    writer.close()
    reader.close()


def test_a_backup_while_others_write_is_one_sound_state(full_path, tmp_path):
    store = GeoPackageStore(full_path)
    with (tmp_path / "said").open("w") as out, start("many", full_path, 30, out=out) as writer:
        sizes = []
        while writer.poll() is None:
            store.backup(tmp_path / "copy.gpkg")
            sizes.append(len(ids(tmp_path / "copy.gpkg")[0]))
    assert sizes == sorted(sizes)
    assert len(set(sizes)) > 1
    assert len(ids(full_path)[0]) == 9 + 30
    store.close()


def test_a_backup_while_the_same_process_writes_is_the_old_state(full_path, tmp_path):
    store, copy = GeoPackageStore(full_path), tmp_path / "copy.gpkg"
    held = len(store.read_incidents())
    with store._writing():
        store._db.execute("DELETE FROM incidents")
        store.backup(copy)
        store._db.execute("ROLLBACK; BEGIN")
    assert held == len(gpd.read_file(copy, layer="incidents")) == 9
    store.close()


def test_a_backup_opens_as_a_geopackage_with_one_layer_of_points(full_path, tmp_path):
    copy = tmp_path / "copy.gpkg"
    store = GeoPackageStore(full_path)
    store.backup(copy)
    wanted = store.read_incidents()
    store.close()
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith("copy")) == ["copy.gpkg"]
    layers = [(name, kind) for name, kind in pyogrio.list_layers(copy) if kind]
    assert layers == [("incidents", "Point")]
    found = gpd.read_file(copy, layer="incidents").set_index("incident_id")
    assert found.crs.to_epsg() == 4326
    pins = wanted.set_index("incident_id").geometry.reindex(found.index)
    assert list(found.geometry.isna()) == list(pins.isna())
    located = ~pins.isna()
    assert found.geometry[located].geom_equals_exact(pins[located], 1e-9).all()
    assert found["killed_low"]["mli-2022-03-27-moura"] == 203
    assert ids(copy)[1] == len(open_store(copy).read_claims())


@pytest.mark.parametrize("to", ["no-such-folder/copy.gpkg", "atlas.gpkg"], ids=["no folder", "itself"])
def test_a_backup_that_cannot_be_written_leaves_nothing(full_path, to):
    store = GeoPackageStore(full_path)
    before = sorted(p.name for p in full_path.parent.iterdir())
    with pytest.raises(StoreError, match=to):
        store.backup(full_path.parent / to)
    assert sorted(p.name for p in full_path.parent.iterdir()) == before
    assert store.check() == []
    store.close()


def test_who_has_waited_long_asks_more_often_and_gives_up_in_the_end(monkeypatch):
    now, pauses = [0.0], []

    def sleep(seconds):
        pauses.append(seconds)
        now[0] += max(seconds, 0.001)

    monkeypatch.setattr(connection.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(connection.time, "sleep", sleep)
    wait = connection._waiting(10)
    assert [wait(0), wait(1)] == [True, True]
    calls = 2
    while wait(calls):
        calls += 1
    assert 10 <= now[0] < 10.1
    assert max(pauses[-10:]) < min(pauses[:10]) / 2
    assert wait(0)  # the next time it begins anew
