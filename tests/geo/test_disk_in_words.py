"""A disk that is full or can only be read: told in words by each command, with nothing left behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import apsw
import pytest
from click.testing import CliRunner

from geo.cli.main import main
from geo.errors import AtlasError, DiskError, StoreError, UnwritableError
from geo.export.whole import put, refused, write_whole
from geo.store import copying, geopackage
from geo.store.geopackage import GeoPackageStore
from geo.store.restore import restore
from geo.tables import disk
from geo.tables.disk import clear_left, part_of

FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def command(*words):
    return CliRunner().invoke(main, [str(w) for w in words])


@pytest.mark.parametrize(("said", "number"), [
    (RuntimeError("database or disk is full"), errno.ENOSPC), (apsw.FullError("not an error"), errno.ENOSPC),
    (RuntimeError("INSERT INTO x\n" + "VALUES " * 900), errno.EIO)])
def test_a_librarys_words_are_the_disks_and_short(tmp_path, said, number):
    found = refused(tmp_path / "o.gpkg", said)
    assert found.errno == number
    assert len(found.strerror) <= 201
    assert "\n" not in found.strerror


def test_a_library_that_names_no_cause_on_a_disk_without_room(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 4_096}))
    assert refused(tmp_path / "o.gpkg", RuntimeError("cannot rollback")).errno == errno.ENOSPC


def test_a_copy_of_the_store_on_a_full_disk(tmp_path, monkeypatch):
    def full(_part, _to):
        raise apsw.FullError("not an error")

    store = GeoPackageStore(tmp_path / "a.gpkg")
    monkeypatch.setattr(copying, "durably_replace", full)
    with pytest.raises(StoreError, match=r"There is no space left on the disk of “.*copy\.gpkg”"):
        store.backup(tmp_path / "copy.gpkg")
    assert [p.name for p in tmp_path.iterdir() if "copy" in p.name] == []


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_made_up_rows_on_a_full_disk_leave_the_old_file(tmp_path, monkeypatch, ending):
    def full(_path):
        raise FULL

    out = tmp_path / f"o.{ending}"
    out.write_text("old")
    monkeypatch.setattr("geo.export.whole._keep", full)
    found = command("synth", 5, out)
    assert isinstance(found.exception, DiskError)
    assert str(found.exception).startswith(f"There is no space left on the disk of “{out}”")
    assert [p.name for p in tmp_path.iterdir()] == [out.name]
    assert out.read_text() == "old"


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet"])
def test_places_found_on_a_full_disk_leave_nothing(tmp_path, monkeypatch, ending):
    def full(_self, _to):
        raise FULL

    source = tmp_path / "in.csv"
    source.write_text("place\nGao\n", encoding="utf-8")
    monkeypatch.setattr("pathlib.Path.replace", full)
    found = command("geocode", source, tmp_path / f"o.{ending}", "--place", "place")
    assert str(found.exception).startswith(f"There is no space left on the disk of “{tmp_path}/o.{ending}”")
    assert [p.name for p in tmp_path.iterdir()] == ["in.csv"]


def test_a_store_that_can_not_even_be_read_is_not_called_damaged(tmp_path, monkeypatch):
    path = tmp_path / "a.gpkg"
    GeoPackageStore(path).close()

    def barred(*_args):
        raise apsw.CantOpenError("unable to open database file")

    monkeypatch.setattr(geopackage, "StoreFile", barred)
    monkeypatch.setattr(geopackage, "FrozenFile", barred)
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    monkeypatch.setenv("GEO_STORE", str(path))
    found = command("check")
    assert isinstance(found.exception, UnwritableError)  # status 2 in a shell: no damage was found
    assert "can only be read" in str(found.exception)


def test_what_is_no_backup_is_named_itself(tmp_path):
    store = tmp_path / "a.gpkg"
    GeoPackageStore(store).close()
    given = tmp_path / "own_en.csv"
    given.write_text("id,date\n1,2024-01-01\n" * 300)
    other = tmp_path / "other.gpkg"
    with apsw.Connection(str(other)) as db:
        db.execute("CREATE TABLE x (y)")
    for path, words in ((given, "it is no database. Name a file that “backup” made"),
                        (other, "it is another kind of database")):
        with pytest.raises(StoreError) as told:
            restore(path, store)
        assert str(told.value).startswith(f"{path} is no store of the atlas: {words}")


def test_the_built_in_data_is_not_undone_to_come_back(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "a.gpkg"))
    found = command("undo", 1)
    assert isinstance(found.exception, AtlasError)
    assert "Batch 1 is the built-in data" in str(found.exception)
    assert len(command("log").output.splitlines()) == 1


def test_parts_of_writers_that_were_killed_go_with_the_next_file_of_that_name(tmp_path):
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    gone = [tmp_path / f".o.part{done.pid}.csv", tmp_path / f".o.part{done.pid}.csv-wal"]
    kept = [tmp_path / f".o.part{os.getppid()}.csv", tmp_path / f".p.part{done.pid}.csv",
            tmp_path / f".o.part{done.pid}.gpkg", tmp_path / ".o.partly.csv"]
    for path in gone + kept:
        path.write_text("half")
    write_whole(tmp_path / "o.csv", "whole")
    assert sorted(tmp_path.iterdir()) == sorted([*kept, tmp_path / "o.csv"])


def test_where_nobody_knows_who_runs_all_parts_stay(tmp_path, monkeypatch):
    part = tmp_path / ".o.part999999999.csv"
    part.write_text("half")
    monkeypatch.setattr(disk.os, "name", "nt")
    clear_left(tmp_path / "o.csv")
    monkeypatch.undo()
    assert part.exists()
    put({tmp_path / "o.csv": lambda to: to.write_text("whole")})
    assert not part.exists()
    assert part_of(tmp_path / "o.csv").name == f".o.part{os.getpid()}.csv"
