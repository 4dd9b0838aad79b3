"""A store that can only be read: it is read as it stands, and nothing is written beside it."""

from __future__ import annotations

import os

import apsw
import pandas as pd
import pytest
from click.testing import CliRunner

from geo.cli.main import main
from geo.errors import StoreError, UnwritableError
from geo.store import geopackage
from geo.store.connection import StoreFile
from geo.store.frozen import FrozenFile
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store


@pytest.fixture
def barred(tmp_path, monkeypatch, recorded):
    """Give the path of a store that holds one event, which nobody may open for writing from now on."""
    path = tmp_path / "own" / "a.gpkg"
    with_one = GeoPackageStore(path)
    with_one.append_records([recorded({"acled:A": 5})], label="a.csv")
    with_one.close()

    def refused(*_args):
        raise apsw.ReadOnlyError("attempt to write a readonly database")

    monkeypatch.setattr(geopackage, "StoreFile", refused)
    may = os.access
    monkeypatch.setattr("os.access", lambda of, mode: "own" not in str(of) and may(of, mode))
    monkeypatch.setenv("GEO_STORE", str(path))
    return path


def written(path, recorded, killed):
    """Import as somebody would who may write."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(geopackage, "StoreFile", StoreFile)
        store = GeoPackageStore(path)
        store.append_records([recorded({"acled:A": killed})], label="b.csv")
        store.close()


def killed(store):
    return store.read_incidents()["killed_low"].tolist()


def test_it_is_read_and_checked_and_nothing_lies_beside_it(barred):
    held = barred.read_bytes()
    store = open_store()
    assert (store.can_write, killed(store), store.check(), len(store.batches())) == (False, [5], [], 1)
    assert store.changes(1)["what"].tolist() == ["new"]
    store.close()
    assert [p.name for p in barred.parent.iterdir()] == ["a.gpkg"]
    assert barred.read_bytes() == held


def test_commands_that_read_work(barred, tmp_path):
    for words in (["check"], ["log"], ["changes"], ["export", tmp_path / "o.csv"],
                  ["backup", tmp_path / "b.gpkg"]):
        assert CliRunner().invoke(main, list(map(str, words))).exit_code == 0, words
    assert pd.read_csv(tmp_path / "o.csv")["incident_id"].tolist() == ["acled:A"]


def test_whoever_would_write_is_told_so(barred, recorded):
    store = open_store()
    for change in (lambda: store.append_records([recorded({"acled:B": 1})], label="b"),
                   lambda: store.undo(1), lambda: store.append_claims((), label="c")):
        with pytest.raises(UnwritableError, match="can only be read, so nothing was changed"):
            change()
    assert killed(store) == [5]


def test_what_somebody_else_wrote_meanwhile_is_seen_by_the_next_reading(barred, recorded):
    store = open_store()
    assert killed(store) == [5]
    written(barred, recorded, 7)
    assert killed(store) == [7]
    assert store.check() == []


def test_a_change_in_the_middle_of_a_reading_is_told(barred, recorded):
    reading = FrozenFile(barred).reading()
    assert reading.__enter__().execute("SELECT count(*) FROM records").fetchall() == [(1,)]
    written(barred, recorded, 7)
    with pytest.raises(UnwritableError, match="was changed while it was read"):
        reading.__exit__(None, None, None)


def test_what_another_program_is_writing_is_not_read_by_halves(barred):
    barred.with_name("a.gpkg-wal").write_bytes(b"half")
    with pytest.raises(UnwritableError, match=r"part of it is in .*a\.gpkg-wal"):
        open_store()


def test_another_database_is_not_taken_for_a_store(barred):
    barred.unlink()
    with apsw.Connection(str(barred)) as db:
        db.execute("CREATE TABLE x (y)")
    with pytest.raises(StoreError, match="another kind of database"):
        open_store()
