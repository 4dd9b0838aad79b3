"""Two organisations that number their rows alike under the same columns: neither takes the other's place."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from geo.cli.imports import imports
from geo.errors import InputError
from geo.pipeline import import_file
from geo.store.geopackage import GeoPackageStore

HEAD = "id,date,place,region,killed"
FIRST = ("1,2024-01-03,Gao,Gao,4", "2,2024-02-05,Mopti,Mopti,7", "3,2024-03-09,Kidal,Kidal,2")
SECOND = ("1,2024-01-21,Bandiagara,Mopti,11", "2,2024-02-17,Timbuktu,Timbuktu,1", "3,2024-04-02,Menaka,Menaka,30",
          "4,2024-02-01,Segou,Segou,3")


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path / "var")
    monkeypatch.setattr("geo.ingest.table_mapping.VAR", tmp_path / "var")


def table(path, *rows):
    path.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    return path


def run(*args: object):
    return CliRunner().invoke(imports, [str(a) for a in args])


def dates_held(tmp_path) -> list[str]:
    frame = GeoPackageStore(tmp_path / "atlas.gpkg").read_incidents()
    ours = frame[frame["incident_id"].str.startswith("table:")]
    return sorted(str(d.date()) for d in ours["date_start"])


FIRST_DATES = ["2024-01-03", "2024-02-05", "2024-03-09"]


@pytest.mark.parametrize("more", [[], ["--complete"], ["--dry-run"]], ids=["plain", "complete", "dry"])
def test_anothers_table_is_stopped_before_anything_is_kept(tmp_path, more):
    assert run(table(tmp_path / "a.csv", *FIRST)).exit_code == 0
    found = run(table(tmp_path / "b.csv", *SECOND), *more)
    assert found.exit_code == 2
    assert "under 3 of its ids it tells of another day, another place and another toll" in found.stderr
    assert "--publisher NAME" in found.stderr
    assert "--same-source" in found.stderr
    assert dates_held(tmp_path) == FIRST_DATES


def test_named_publishers_stand_side_by_side(tmp_path):
    assert run(table(tmp_path / "a.csv", *FIRST)).exit_code == 0
    found = run(table(tmp_path / "b.csv", *SECOND), "--publisher", " The  other office ")
    assert found.exit_code == 0
    assert "Came in: 4 new, 0 changed, 0 known, 0 withdrawn" in found.stdout
    assert dates_held(tmp_path) == sorted([*FIRST_DATES, "2024-01-21", "2024-02-01", "2024-02-17", "2024-04-02"])
    sources = GeoPackageStore(tmp_path / "atlas.gpkg").read_sources().values()
    assert {s.publisher for s in sources if s.source_id.startswith("table:")} == {
        "Unnamed publisher", "The other office"}


def test_a_newer_edition_comes_in_when_it_is_said_to_be_one(tmp_path):
    run(table(tmp_path / "a.csv", *FIRST))
    found = run(table(tmp_path / "b.csv", *SECOND), "--same-source")
    assert found.exit_code == 0
    assert "Came in: 1 new, 3 changed, 0 known, 0 withdrawn" in found.stdout
    assert dates_held(tmp_path) == ["2024-01-21", "2024-02-01", "2024-02-17", "2024-04-02"]


@pytest.mark.parametrize("rows", [
    FIRST,
    ("1,2024-01-04,Gao,Gao,5", "2,2024-02-05,Mopti,Mopti,9", "3,2024-03-09,Kidal,Kidal,2"),
    ("1,2024-01-21,Bandiagara,Mopti,11", "2,2024-02-05,Mopti,Mopti,7", "3,2024-03-09,Kidal,Kidal,2"),
    ("7,2024-01-21,Bandiagara,Mopti,11", "8,2024-02-17,Timbuktu,Timbuktu,1")],
    ids=["the same", "corrected", "one row corrected in all", "other ids"])
def test_editions_that_correct_and_add_are_not_stopped(tmp_path, rows):
    run(table(tmp_path / "a.csv", *FIRST))
    assert run(table(tmp_path / "b.csv", *rows)).exit_code == 0


def test_without_a_toll_day_and_place_are_enough(tmp_path):
    run(table(tmp_path / "a.csv", *(row.rpartition(",")[0] + "," for row in FIRST)))
    found = run(table(tmp_path / "b.csv", *(row.rpartition(",")[0] + "," for row in SECOND)))
    assert found.exit_code == 2
    assert dates_held(tmp_path) == FIRST_DATES


def test_who_looks_before_keeping_is_told_by_a_note(tmp_path):
    store = GeoPackageStore(tmp_path / "atlas.gpkg")
    import_file(table(tmp_path / "a.csv", *FIRST), store)
    other = table(tmp_path / "b.csv", *SECOND)
    notes = import_file(other, store, dry_run=True).notes
    assert [n for n in notes if n.startswith("Under 3 ids of incidents that are held already")]
    with pytest.raises(InputError, match="looks like the table of somebody else"):
        import_file(other, store, another_refused=True)
    assert import_file(table(tmp_path / "c.csv", *FIRST), store, dry_run=True).notes == ()


def test_a_publisher_is_for_tables_only(tmp_path):
    store = GeoPackageStore(tmp_path / "atlas.gpkg")
    store.close()
    path = tmp_path / "a.csv"
    path.write_text("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                    "country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp\n",
                    encoding="utf-8")
    found = run(path, "--publisher", "Somebody")
    assert found.exit_code == 2
    assert "--publisher is for tables of your own" in found.stderr
