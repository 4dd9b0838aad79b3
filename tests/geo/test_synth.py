"""Synthetic rows look like an export and say in every row that they are none."""

from __future__ import annotations

import csv

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from geo.cli.synth import synth
from geo.errors import InputError
from geo.gazetteer import units
from geo.synth import synthetic_frame
from geo.synth_acled import known_places, write_acled

COLUMNS = ["event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp"]


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    path = tmp_path_factory.mktemp("synth") / "made.csv"
    write_acled(path, 3000, seed=4)
    return rows_of(path)


def test_every_row_says_that_it_is_synthetic(rows):
    for row in rows:
        assert row["event_id_cnty"].startswith("SYN")
        assert row["notes"].startswith("SYNTHETIC")
        assert row["source"].startswith("Synthetic generator")
        assert row["tags"] == "synthetic"


def test_the_columns_are_those_of_an_export(rows):
    assert list(rows[0]) == COLUMNS
    assert len({r["event_id_cnty"] for r in rows}) == len(rows) == 3000


def test_rows_are_as_real_ones_might_be(rows):
    assert {r["event_date"][:4] for r in rows} >= {"2012", "2018", "2026"}
    assert max(r["event_date"] for r in rows) < "2026-07-01"  # a day to come is no date
    assert all(r["event_date"][:4] == r["year"] for r in rows)
    assert all(r["actor1"] != r["actor2"] for r in rows)
    dead = [int(r["fatalities"]) for r in rows]
    assert min(dead) == 0
    assert sum(d <= 20 for d in dead) > 0.98 * len(dead)
    assert any("; " in r["source"].partition("; ")[2] for r in rows)
    assert all((r["civilian_targeting"] != "") == r["actor2"].startswith("Civilians") for r in rows)


def test_there_are_over_five_thousand_places_in_their_communes():
    known = known_places()
    assert len(set(known["name"])) > 5000
    found = units.communes_at(known["lon"], known["lat"])
    inside = [c is not None and units.unit(c).name == name
              for c, name in zip(found, known["admin3"], strict=True)]
    assert sum(inside) > 0.99 * len(inside)


def test_the_same_seed_writes_the_same_file(tmp_path):
    for name, seed in (("a.csv", 1), ("b.csv", 1), ("c.csv", 2)):
        write_acled(tmp_path / name, 500, seed)
    a, b, c = ((tmp_path / n).read_bytes() for n in ("a.csv", "b.csv", "c.csv"))
    assert a == b != c


def test_parts_go_on_where_the_last_one_ended(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.synth_acled.ROWS", 40)
    seen = []
    write_acled(tmp_path / "a.csv", 100, 1, seen.append)
    assert seen == [40, 80, 100]
    assert [r["event_id_cnty"] for r in rows_of(tmp_path / "a.csv")] == [f"SYN{i + 1}" for i in range(100)]


def test_the_command_writes_parquet_too(tmp_path):
    done = CliRunner().invoke(synth, ["50", str(tmp_path / "a.parquet")])
    assert done.exit_code == 0, done.output
    assert pq.read_table(tmp_path / "a.parquet").num_rows == 50


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"a\.shp"):
        write_acled(tmp_path / "a.shp", 5)
    assert not (tmp_path / "a.shp").exists()


def test_synthetic_incidents_for_benches_are_marked():
    made = synthetic_frame(50)
    assert made["incident_id"].str.startswith("synthetic:").all()
    assert made.geometry.notna().all()
