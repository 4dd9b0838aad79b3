"""``python -m geo import``: what it says, writes and leaves behind as its status."""

from __future__ import annotations

import csv

import pytest
from click.testing import CliRunner
from test_import import acled, syn

from geo.cli.imports import imports


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path)


def run(*args: object):
    return CliRunner().invoke(imports, [str(a) for a in args])


def test_all_taken(tmp_path):
    found = run(acled(tmp_path / "a.csv", syn(1), syn(2)))
    assert found.exit_code == 0
    assert "a.csv: read as acled, 2 rows." in found.stdout
    assert "Came in: 2 new, 0 changed, 0 known, 0 withdrawn" in found.stdout
    assert "2 records are synthetic" in found.stdout


def test_some_rejected(tmp_path):
    bad = tmp_path / "bad.csv"
    found = run(acled(tmp_path / "a.csv", syn(1), syn(2, event_date="=soon")), "--rejects", bad)
    assert found.exit_code == 3
    with bad.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["row"], r["column"], r["value"]) for r in rows] == [("3", "event_date", "'=soon")]
    assert rows[0]["file"] == "a.csv"


def test_unusable(tmp_path):
    good = acled(tmp_path / "a.csv", syn(1))
    found = run(tmp_path / "none.csv", good)
    assert found.exit_code == 2
    assert "There is no file" in found.stderr
    assert "none.csv" in found.stderr
    assert "a.csv: read as acled, 1 rows." in found.stdout


def test_dry_run(tmp_path):
    found = run(acled(tmp_path / "a.csv", syn(1)), "--dry-run")
    assert found.exit_code == 0
    assert "Would come in: 1 new" in found.stdout
    assert "Undo with" not in found.stdout


def test_no_scheduler(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.pipeline.spread.CONNECT", "1s")
    found = run(acled(tmp_path / "a.csv", syn(1)), "--dask", "tcp://127.0.0.1:9")
    assert found.exit_code == 2
    assert "No Dask scheduler answers at “tcp://127.0.0.1:9”" in found.stderr
