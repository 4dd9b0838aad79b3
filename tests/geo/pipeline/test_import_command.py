"""``python -m geo import``: what it says, writes and leaves behind as its status."""

from __future__ import annotations

import csv
import errno

import pytest
from click.testing import CliRunner
from test_import import acled, syn

from geo.cli.export import export
from geo.cli.imports import imports
from geo.cli.store import log as logged
from geo.errors import DiskError, InputError
from geo.i18n import use


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


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside a good file"])
def test_all_rejected(tmp_path, beside):
    bad = tmp_path / "bad.csv"
    good = [acled(tmp_path / "good.csv", syn(9))] if beside else []
    found = run(acled(tmp_path / "a.csv", syn(1, event_date="x"), syn(2, event_date="y")), *good,
                "--rejects", bad)
    assert found.exit_code == 2
    assert "No row of “a.csv” can be used; 2 were rejected." in found.stderr
    with bad.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["row"], r["column"], r["value"], r["file"]) for r in rows] == [
        ("2", "event_date", "x", "a.csv"), ("3", "event_date", "y", "a.csv")]
    assert f"Rejected rows are in {bad}." in found.stderr


def test_unusable(tmp_path):
    good = acled(tmp_path / "a.csv", syn(1))
    found = run(tmp_path / "none.csv", good)
    assert found.exit_code == 2
    assert "There is no file" in found.stderr
    assert "none.csv" in found.stderr
    assert "a.csv: read as acled, 1 row." in found.stdout


def test_dry_run(tmp_path):
    found = run(acled(tmp_path / "a.csv", syn(1)), "--dry-run")
    assert found.exit_code == 0
    assert "Would come in: 1 new" in found.stdout
    assert "Undo with" not in found.stdout


def test_a_dry_run_of_several_files_says_that_it_holds_none_against_the_others(tmp_path):
    paths = [acled(tmp_path / f"{name}.csv", syn(1)) for name in "ab"]
    said = "Each file was held against the store as it is now, none against the others"
    assert said in run(*paths, "--dry-run").stdout
    assert said not in run(paths[0], "--dry-run").stdout
    assert said not in run(*paths).stdout


def test_each_count_agrees_with_its_number_in_french(tmp_path):
    use("fr")
    one, two = run(acled(tmp_path / "a.csv", syn(1))), run(acled(tmp_path / "b.csv", syn(1), syn(2)))
    dry = run(acled(tmp_path / "c.csv", syn(2), syn(3, event_date="=soon")), "--dry-run")
    log = CliRunner().invoke(logged).stdout.replace("\u00a0", " ")
    use("en")
    assert one.stdout.replace("\u00a0", " ").splitlines()[:3] == [
        "a.csv : lu comme acled, 1 ligne.", "  Import : 1 nouvelle, 0 modifiée, 0 connue, 0 retirée",
        "  Lignes : 0 réunie à une autre ligne de l’événement, 0 rejetée"]
    assert "  Import : 1 nouvelle, 0 modifiée, 1 connue, 0 retirée" in two.stdout.replace("\u00a0", " ")
    assert dry.stdout.replace("\u00a0", " ").splitlines()[:4] == [
        "c.csv : lu comme acled, 2 lignes.", "  Import à blanc : 0 nouvelle, 0 modifiée, 1 connue, 0 retirée",
        "  Lignes : 0 réunie à une autre ligne de l’événement, 1 rejetée",
        "  Lieux : 0 hors du Mali, 0 non localisé, 0 ambigu, 0 se contredit"]
    assert log.splitlines()[-1].endswith("2 fiches ; 1 nouvelle, 0 modifiée, 0 retirée")


def test_no_scheduler(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.pipeline.spread.CONNECT", "1s")
    found = run(acled(tmp_path / "a.csv", syn(1)), "--dask", "tcp://127.0.0.1:9")
    assert found.exit_code == 2
    assert "No Dask scheduler answers at “tcp://127.0.0.1:9”" in found.stderr


@pytest.mark.parametrize(("to", "why"), [
    ("a.csv", "is to be imported"), ("none/bad.csv", "There is no folder")])
def test_rejects_that_cannot_be_written_stop_the_import_before_it_begins(tmp_path, to, why):
    path = acled(tmp_path / "a.csv", syn(1), syn(2, event_date="=soon"))
    given = path.read_bytes()
    found = run(path, "--rejects", tmp_path / to)
    assert isinstance(found.exception, InputError)
    assert why in str(found.exception)
    assert path.read_bytes() == given
    assert not (tmp_path / "atlas.gpkg").exists()


@pytest.mark.parametrize(("more", "status"), [([], 3), (["--dry-run"], 1)], ids=["kept", "dry run"])
def test_a_disk_without_room_for_the_rejects_is_told_beside_what_was_kept(tmp_path, monkeypatch, more, status):
    def full(path, _text):
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr("geo.export.whole.write_text", full)
    path = acled(tmp_path / "a.csv", syn(1), syn(2, event_date="=soon"))
    found = run(path, "--rejects", tmp_path / "bad.csv", *more)
    assert found.exit_code == status
    assert not (tmp_path / "bad.csv").exists()
    kept = "What came in is kept, as batch 2; only the list of rejected rows could not be written"
    assert (kept in found.stderr) is not bool(more)
    assert "nothing was written" not in found.stderr
    assert isinstance(found.exception, DiskError) is bool(more)


def test_an_older_file_of_rejects_is_not_taken_for_this_import(tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text("of another import")
    assert run(acled(tmp_path / "a.csv", syn(1)), "--rejects", bad).exit_code == 0
    assert "another" not in bad.read_text()


def test_nothing_is_exported_over_a_store(tmp_path):
    run(acled(tmp_path / "a.csv", syn(1)))
    store = tmp_path / "atlas.gpkg"
    before = store.read_bytes()
    found = CliRunner().invoke(export, [str(store)])
    assert "is a store of the atlas" in str(found.exception)
    assert store.read_bytes() == before


def test_claims_of_an_earlier_export_do_not_stay_beside_a_public_one(tmp_path):
    out = str(tmp_path / "out.csv")
    CliRunner().invoke(export, [out])
    assert (tmp_path / "out.csv.claims.csv").exists()
    assert CliRunner().invoke(export, [out, "--audience", "public", "--no-claims"]).exit_code == 0
    assert not (tmp_path / "out.csv.claims.csv").exists()


@pytest.mark.parametrize(("text", "advice", "not_advised"), [
    ("date,mot\n2025-01-01,x\n", "Give it one of these names in the file: place, village,", "--day-first"),
    ("mot,lieu\nx,Gao\n", "Give it one of these names in the file: date, event date,", "--day-first"),
    ("date,lieu\n05/03/2025,Gao\n", "Answer with --day-first or --month-first", "these names")])
def test_the_advice_fits_the_question(tmp_path, text, advice, not_advised):
    path = tmp_path / "t.csv"
    path.write_text(text)
    told = run(path).stderr
    assert advice in told
    assert not_advised not in told
