"""The commands that look after the store, as a shell sees them."""

from __future__ import annotations

import csv
import io

import pytest
from click.testing import CliRunner

from geo.cli.main import main
from geo.errors import AtlasError
from geo.model.record import records
from geo.store.opening import open_store


@pytest.fixture
def atlas(full_path, monkeypatch):
    """Run a command on a store of one's own."""
    monkeypatch.setenv("GEO_STORE", str(full_path))
    monkeypatch.setenv("GEO_LANG", "en")

    def run(*words, status=0):
        done = CliRunner().invoke(main, [str(w) for w in words])
        assert done.exit_code == status, done.output
        return done.output

    return run


def refusal(*words):
    """Give what a command that refuses says; in a shell that is the last line, with status 2."""
    done = CliRunner().invoke(main, [str(w) for w in words])
    assert isinstance(done.exception, AtlasError), done.output
    return str(done.exception)


@pytest.fixture
def imported(full_path):
    """Make a batch of two records, and one that changes a figure and words of one of them."""
    def made(killed, original):
        return records({"incident_id": ["acled:1", "acled:2"], "source_id": "acled", "speaker": "acled",
                        "date": "2025-02-17", "event_type": "killing", "place": "country:mali",
                        "event_original": ["Attack", original], "killed": [1, killed]})

    store = open_store(full_path)
    first = store.append_records([made(2, "Attack")], label="first \x1b[31mimport")
    second = store.append_records([made(3, "=HYPERLINK(1)")], label="second")
    store.close()
    return first, second


def rows(output):
    return list(csv.DictReader(io.StringIO(output)))


def test_the_log_lists_batches_and_what_they_brought(atlas, imported):
    told = atlas("log").splitlines()
    assert len(told) == 3
    assert "built-in data" in told[0]
    assert "first ?[31mimport" in told[1]  # what a terminal would obey is not written
    assert told[1].endswith("2 records; 2 new, 0 changed, 0 withdrawn")
    assert told[2].endswith("2 records; 0 new, 1 changed, 0 withdrawn")


def test_changes_are_those_of_the_last_batch_and_no_formula(atlas, imported):
    found = rows(atlas("changes"))
    assert [(r["incident_id"], r["what"], r["column"], r["before"], r["after"]) for r in found] == [
        ("acled:2", "changed", "event_original", "Attack", "'=HYPERLINK(1)"),
        ("acled:2", "changed", "killed", "2", "3")]


def test_changes_of_a_batch_that_is_named_and_what_stayed(atlas, imported):
    first, second = imported
    assert {r["what"] for r in rows(atlas("changes", first.batch_id))} == {"new"}
    known = [r["incident_id"] for r in rows(atlas("changes", second.batch_id, "--known"))
             if r["what"] == "known"]
    assert known == ["acled:1"]


def test_changes_of_no_batch_are_refused(atlas):
    assert "The log has no batch 99" in refusal("changes", 99)


def test_undo_brings_back_what_was_before_and_is_logged(atlas, imported, full_path):
    told = atlas("undo", imported[1].batch_id)
    assert told.startswith(f"Batch {imported[1].batch_id} counts no longer")
    log = atlas("log").splitlines()
    assert log[2].endswith("undone")
    assert log[3].endswith(f"undoes batch {imported[1].batch_id}")
    assert [r["before"] for r in rows(atlas("changes")) if r["column"] == "killed"] == ["3"]
    assert "Batch 3 has been undone already." in refusal("undo", 3)


def test_a_backup_is_restored_and_the_present_store_kept(atlas, imported, full_path, tmp_path):
    copy = tmp_path / "copy.gpkg"
    assert atlas("backup", copy) == f"Copied to {copy}.\n"
    atlas("undo", imported[1].batch_id)
    told = atlas("restore", copy)
    assert told.startswith(f"Restored from {copy}.\nThe store as it was is kept as ")
    assert len(atlas("log").splitlines()) == 3
    kept = next(full_path.parent.glob(f"{full_path.stem}.before-restore-*{full_path.suffix}"))
    assert kept.name in told
    assert atlas("check") == "The store is sound.\n"


def test_what_cannot_be_copied_or_restored_is_told(atlas, tmp_path):
    assert "There is no backup" in refusal("restore", tmp_path / "none.gpkg")
    assert "There is no folder" in refusal("backup", tmp_path / "none" / "copy.gpkg")


def test_a_store_that_is_none_fails_the_check(atlas, full_path):
    full_path.write_bytes(b"no database at all" * 100)
    assert str(full_path) in atlas("check", status=1)
