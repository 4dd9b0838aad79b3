"""``copy-store``: a store replayed in another is the same store, whatever either is made of."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache

import pandas as pd
import pytest
from click.testing import CliRunner

from geo.builtin import builtin_claims, builtin_sources
from geo.cli.copy_store import copy_store
from geo.errors import AtlasError, InputError
from geo.model.claim import Source
from geo.model.record import records
from geo.store.geopackage import GeoPackageStore
from geo.store.postgis import PostgisStore
from geo.store.replaying import differences, replay

SETS = (Source("acled", "ACLED", "ACLED", "acled", date(2026, 1, 1)),
        Source("ucdp-ged", "UCDP", "UCDP", "ucdp", date(2026, 1, 1)))


def told(killed, source="acled", days=6, first=1):
    numbers = range(first, first + days)
    return records({
        "incident_id": [f"acled:MLI{n}" for n in numbers], "source_id": source, "speaker": source,
        "stated_on": "2026-01-01", "date": [f"2025-03-{n:02}" for n in numbers],
        "place": "place:aslagh", "event_type": "killing", "killed": [killed] * days,
        "killed_low": [killed] * days, "killed_high": [killed] * days}, days)


def opened(kind, name):
    return PostgisStore(name) if kind == "postgis" else GeoPackageStore(name)


@pytest.fixture(scope="module")
def full(request, tmp_path_factory):
    """Give a function that names a closed store of a kind with everything in it; tests copy it."""
    @cache
    def filled(kind):
        name = (request.getfixturevalue("postgres").database() if kind == "postgis"
                else tmp_path_factory.mktemp("full") / "atlas.gpkg")
        store = opened(kind, name)
        fill(store)
        store.close()
        return name

    return filled


@pytest.fixture
def make(request, tmp_path, monkeypatch, full):
    """Give a function that makes a store of a kind, empty or filled, and its name."""
    monkeypatch.setenv("GEO_CACHE", str(tmp_path / "cache"))
    stores = []

    def made(kind, *, filled=False):
        like = [full(kind)] if filled else []
        if kind == "postgis":
            name = request.getfixturevalue("postgres").database(*like)
        else:
            name = tmp_path / f"{len(stores)}.gpkg"
            for path in like:
                shutil.copy(path, name)
        stores.append(opened(kind, name))
        return stores[-1], str(name)

    yield made
    for store in stores:
        store.close()


def fill(store):
    """Write a history with everything in it: figures that change, undos, judgements, releases."""
    store.append_claims(builtin_claims(), builtin_sources().values(), label="built-in data")
    store.append_records([told(5), told(1, "ucdp-ged", 2)], SETS, label="five")
    seven = store.append_records([told(7)], SETS, label="seven")
    store.append_records([told(9, days=4)], SETS, label="a release", complete=True)
    store.undo(seven.batch_id, "somebody")
    judged = store.judge("acled:MLI1", "acled:MLI2", "same", why="one report")
    store.judge("acled:MLI3", "mli-2025-02-17-tilemsi", "same", recorded_by="somebody")
    store.undo(judged.batch_id)
    store.append_records([told(5)], SETS, label="five again")


def content(store):
    frame = pd.DataFrame(store.read_incidents())
    return (store.batches(), store.read_sources(), {c.claim_id for c in store.read_claims()},
            frame.astype(str).to_dict("records"), store.version())


KINDS = ("geopackage", "postgis")
both = pytest.mark.parametrize("kind", KINDS)


@both
def test_a_copy_of_one_import_has_its_incidents(make, kind):
    store, _name = make("geopackage")
    store.append_records([told(5)], SETS, label="five")
    copy, _name = make(kind)
    replay(store, copy)
    assert content(copy) == content(store)
    assert copy.check() == []


@pytest.mark.parametrize(("kind", "other"), [(a, b) for a in KINDS for b in KINDS])
def test_a_copy_is_the_same_store(make, kind, other):
    store, _name = make(kind, filled=True)
    copy, _name = make(other)
    seen = []
    assert replay(store, copy, lambda *told: seen.append(told)) == len(store.batches())
    assert [told[:2] for told in seen] == [(n, 9) for n in range(1, 10)]
    assert content(copy) == content(store)
    assert differences(store, copy) == []
    assert copy.check() == []
    for batch in store.batches():
        pd.testing.assert_frame_equal(copy.changes(batch.batch_id), store.changes(batch.batch_id))
    for incident in ("acled:MLI1", "acled:MLI3", "mli-2025-02-17-tilemsi"):
        assert copy.revision(incident) == store.revision(incident)
        assert sorted(map(str, copy.read_history(incident))) == sorted(
            map(str, store.read_history(incident)))


def test_what_is_written_alike_is_alike_in_both_kinds(make):
    one, _name = make("geopackage", filled=True)
    other, _name = make("postgis", filled=True)
    assert [b.chain for b in one.batches()] == [b.chain for b in other.batches()]
    assert content(one)[1:] == content(other)[1:]
    assert one.check() == other.check() == []


@both
def test_a_copy_goes_on_where_it_stopped(make, kind):
    store, _name = make(kind, filled=True)
    copy, _name = make(kind)

    def stop(batch, batches, records):
        if batch == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replay(store, copy, stop)
    assert len(copy.batches()) == 4
    assert copy.check() == []
    assert replay(store, copy) == 5
    assert content(copy) == content(store)
    assert replay(store, copy) == 0


@both
def test_a_store_with_something_else_is_left_alone(make, kind, claim):
    store, _name = make(kind, filled=True)
    other, _name = make(kind)
    other.append_claims([claim("a alleges event")], label="mine")
    before = content(other)
    with pytest.raises(InputError) as told:
        replay(store, other)
    assert "holds something else" in str(told.value)
    assert content(other) == before


@both
def test_a_backup_holds_what_the_store_held(make, kind, tmp_path):
    store, _name = make(kind, filled=True)
    store.backup(tmp_path / "backup.gpkg")
    copy = GeoPackageStore(tmp_path / "backup.gpkg")
    assert content(copy) == content(store)
    assert copy.check() == []
    copy.close()
    with pytest.raises(AtlasError):
        store.backup(tmp_path / "no such folder" / "backup.gpkg")


def test_the_command_copies_and_compares(make):
    store, source = make("geopackage", filled=True)
    _copy, to = make("postgis")
    done = CliRunner().invoke(copy_store, [source, to])
    assert (done.exit_code, done.exception) == (0, None)
    assert store.version() in done.stdout
    assert "batch 9 of 9" in done.stderr
    assert CliRunner().invoke(copy_store, [to, source]).exit_code == 0


@both
def test_the_command_copies_no_store_that_is_not_there(make, kind, tmp_path):
    _store, to = make(kind)
    with pytest.raises(InputError):
        CliRunner().invoke(copy_store, [str(tmp_path / "none.gpkg"), to], catch_exceptions=False)
    assert not (tmp_path / "none.gpkg").exists()
