"""Exports: the columns of the specification, equal content, whole files, no formulas."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geo.errors import InputError
from geo.export import export_incidents, incidents_csv, incidents_geojson, safe_text, write_whole
from geo.fold import fold, fold_all
from geo.frame import to_frame
from geo.gazetteer import units

NAMES = """
    incident_id kind title date_start date_end date_precision date_options date_match event_type
    targeting place_text place_id adm1 adm2 adm3 geo_status geo_precision radius_km is_route killed_low
    killed_best killed_high killed_open civilians_killed_low civilians_killed_high harm
    perpetrators_alleged victims grade grade_reason response has_conflict n_claims n_sources
    n_independent source_urls licence geometry"""
COLUMNS = NAMES.split()
LISTS = {"date_options", "harm", "perpetrators_alleged", "victims", "response", "source_urls"}
BOOLEANS = {"is_route", "killed_open", "has_conflict"}


def features(frame, **how):
    found = json.loads(incidents_geojson(frame, **how))
    return {f["id"]: f for f in found["features"]}


def rows(frame, **how):
    return {r["incident_id"]: r for r in csv.DictReader(io.StringIO(incidents_csv(frame, **how)))}


def test_columns_stand_in_the_order_of_the_specification(builtin_frame):
    head = incidents_csv(builtin_frame).splitlines()[0].split(",")
    assert head == [*COLUMNS[:-1], "lon", "lat", "geometry"]
    for feature in features(builtin_frame).values():
        assert list(feature["properties"]) == COLUMNS[:-1]


def test_every_row_is_exported_of_both_kinds(builtin_frame):
    assert set(rows(builtin_frame)) == set(features(builtin_frame)) == set(builtin_frame["incident_id"])
    assert {r["kind"] for r in rows(builtin_frame).values()} == {"incident", "aggregate"}


def test_csv_and_geojson_say_the_same(builtin_frame):
    table = rows(builtin_frame)
    for incident_id, feature in features(builtin_frame).items():
        row = table[incident_id]
        for column, value in feature["properties"].items():
            cell = row[column]
            if column in LISTS:
                assert json.loads(cell) == value
            elif column in BOOLEANS:
                assert cell == {True: "true", False: "false"}[value]
            elif value is None:
                assert cell == ""
            elif isinstance(value, int | float):
                assert float(cell) == value
            else:
                assert cell == value
        point = feature["geometry"]
        assert (point is None) == (row["geometry"] == "")
        if point:
            assert [float(row["lon"]), float(row["lat"])] == pytest.approx(point["coordinates"], abs=1e-6)
            assert shapely.from_wkt(row["geometry"]).geom_type == "Point"
        else:
            assert (row["lon"], row["lat"]) == ("", "")


def test_arrays_are_real_and_missing_is_null(builtin_frame):
    found = features(builtin_frame)
    moura = found["mli-2022-03-27-moura"]["properties"]
    assert moura["perpetrators_alleged"] == ["fama", "foreign-military-personnel", "wagner-group"]
    assert moura["date_options"] == [["2022-03-27", "2022-03-31"]]
    assert {"date", "response", "to", "speaker"} == set(moura["response"][0])
    assert moura["killed_best"] is None
    assert (moura["killed_low"], moura["killed_high"], moura["killed_open"]) == (203, 500, True)
    homes = next(h for h in found["agg-hrw-2024-05-state-forces"]["properties"]["harm"]
                 if h["kind"] == "homes_burned")
    assert homes == {"kind": "homes_burned", "low": 100, "best": 100, "high": None, "open": True}


def test_what_has_no_place_and_what_is_an_aggregate_has_null_geometry(builtin_frame):
    found = features(builtin_frame)
    for incident_id, feature in found.items():
        if incident_id.startswith("agg-") or incident_id == "mli-welingara-01-26":
            assert feature["geometry"] is None
            assert feature["properties"]["radius_km"] is None
    assert found["mli-2022-03-27-moura"]["geometry"]["type"] == "Point"


def test_areas_are_exported_as_shapes_and_agree_in_both_formats(builtin_frame):
    found, table = features(builtin_frame, area=True), rows(builtin_frame, area=True)
    tilemsi = shapely.from_geojson(json.dumps(found["mli-2025-02-17-tilemsi"]["geometry"]))
    assert tilemsi.equals_exact(units.units("adm3").geometry["gao.gao.tilemsi"], 1e-6)
    assert found["mli-2022-03-27-moura"]["geometry"]["type"] == "Point"
    assert "Line" in json.dumps(found["mli-2025-01-02-niono-road"]["geometry"])
    assert found["mli-welingara-01-26"]["geometry"] is None
    assert shapely.from_wkt(table["mli-2025-02-17-tilemsi"]["geometry"]).equals_exact(tilemsi, 1e-5)
    assert float(table["mli-2025-02-17-tilemsi"]["lat"]) > 16  # still a point beside the shape


def test_metadata_stands_in_the_collection(builtin_frame):
    found = json.loads(incidents_geojson(builtin_frame, metadata={"filter": "all"}))
    assert (found["type"], found["metadata"]) == ("FeatureCollection", {"filter": "all"})


@pytest.mark.parametrize("area", [False, True])
def test_a_gis_reads_it(builtin_frame, tmp_path, area):
    out = tmp_path / "out.geojson"
    export_incidents(builtin_frame, out, area=area)
    found = gpd.read_file(out)
    assert found.crs.to_epsg() == 4326
    assert len(found) == len(builtin_frame)
    assert set(COLUMNS) <= set(found.columns)
    assert found.geometry.notna().sum() == builtin_frame.geometry.notna().sum()
    minx, miny, maxx, maxy = found.total_bounds
    assert -13 < minx < maxx < 5
    assert 10 < miny < maxy < 25.1


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(claim, text):
    found = fold([claim("coder reports title", text), claim("a alleges event"),
                  claim("a alleges perpetrator", text)])
    row = rows(to_frame([found]))["tiny"]
    assert safe_text(text) == f"'{text}"
    assert row["title"] == f"'{text}".replace("\r", "\n")
    assert features(to_frame([found]))["tiny"]["properties"]["title"] == text
    assert json.loads(row["perpetrators_alleged"]) == [text]
    assert row["perpetrators_alleged"].startswith("[")


def test_text_that_csv_finds_hard_comes_back(claim):
    hard = 'a "quoted", broken\nline; é \U0001f600'
    found = to_frame([fold([claim("coder reports title", hard), claim("a alleges event")])])
    assert rows(found)["tiny"]["title"] == features(found)["tiny"]["properties"]["title"] == hard


def test_a_carriage_return_breaks_no_row(claim):
    found = to_frame([fold([claim("coder reports title", "one\rtwo\r\nthree"), claim("a alleges event")])])
    assert rows(found)["tiny"]["title"] == "one\ntwo\nthree"


def test_an_empty_table_is_a_head_and_an_empty_collection():
    nothing = to_frame(fold_all([]))
    assert len(incidents_csv(nothing).splitlines()) == 1
    assert features(nothing) == {}


@pytest.mark.parametrize("name", ["out.csv", "out.geojson", "OUT.CSV"])
def test_the_ending_chooses_the_format(builtin_frame, tmp_path, name):
    export_incidents(builtin_frame, tmp_path / name)
    begins = (tmp_path / name).read_bytes()[:11]
    assert begins == (b"incident_id" if name.lower().endswith("csv") else b'{"type": "F')
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["out.shp", "out", "out.csv.exe"])
def test_another_ending_is_refused_by_name(builtin_frame, tmp_path, name):
    with pytest.raises(InputError, match=name):
        export_incidents(builtin_frame, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_whole_or_absent(tmp_path, monkeypatch):
    out = tmp_path / "out.csv"
    out.write_text("old", encoding="utf-8")

    def half(path, text, **_how):
        with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - Path's own is replaced here
            file.write(text[:2])
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "write_text", half)
    with pytest.raises(OSError, match="space"):
        write_whole(out, "new words")
    with pytest.raises(OSError, match="space"):
        write_whole(tmp_path / "another.csv", "new words")
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]
    assert out.read_text(encoding="utf-8") == "old"
