"""Tables as newcomers bring them: odd headers, sheets, formulas, geometries, exchanged degrees."""

from __future__ import annotations

from datetime import date

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from geo.ingest import table_mapping
from geo.ingest.header import named, repeated
from geo.ingest.layer import layer_format, read_layer
from geo.ingest.raw import read_parts
from geo.ingest.table import table_format
from geo.ingest.table_figures import point
from geo.pipeline.parts import work
from geo.tables.sheet import sheet_rows


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


def drafted(path):
    raw = read_parts(path)
    told = table_format(path, raw).drafts(next(raw.parts()))
    return told, raw.notes


def csv(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    return path


def book(tmp_path, sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_a_header_of_merged_cells_on_two_rows(tmp_path):
    path = book(tmp_path, {"Suivi": [
        ["Incidents de 2025"], ["Date", "Lieu", None, "Victimes", None],
        [None, "Région", "Village", "Tués", "Blessés"], [date(2025, 2, 17), "Gao", "Tessit", 5, 2],
        [date(2025, 2, 18), "Gao", "Tessit", 6, None], ["Total", None, None, 11, 2]]})
    told, _notes = drafted(path)
    assert told.drafts[["date", "adm1", "toponym", "killed"]].to_numpy().tolist() == [
        ["2025-02-17", "Gao", "Tessit", 5], ["2025-02-18", "Gao", "Tessit", 6]]
    assert told.rejects[["row", "column", "value"]].to_numpy().tolist() == [[6, "Date", "Total"]]


def test_a_title_of_one_cell_names_no_column():
    assert named([["All incidents", "", ""], ["", "date", "place"]], 1) == ["", "date", "place"]
    assert named([["", "date", "place"]], 0) == ["", "date", "place"]


def test_names_that_stand_twice_are_told(tmp_path):
    told, notes = drafted(csv(tmp_path, "date,place,killed,Killed,killed\n2025-01-01,Ansongo,3,4,5\n"))
    assert told.drafts["killed"].tolist() == [3]
    assert notes == ["The name “killed” stands over more than one column; a later one is called “killed 2”."]
    assert repeated(["a", "", ""]) == []


def test_sheets_that_are_not_read_are_named(tmp_path):
    rows = [["Date", "Lieu", "Morts"], [date(2024, 2, 17), "Gao", 5], [date(2024, 2, 18), "Gao", 5]]
    path = book(tmp_path, {"2024": [*rows, *rows[1:]], "2025": rows, "lisez-moi": [["Un mot"]]})
    assert drafted(path)[1] == ["Read from the sheet “2024”.",
                                "Not read: the sheets “2025”. Import each from a file of its own."]
    assert sheet_rows(path, "2025").others == ("2024",)


def test_the_sheet_of_incidents_is_read_however_long_the_others_are(tmp_path):
    path = book(tmp_path, {"claims": [["a", "b", "c", "d"]] * 50,
                           "Incidents": [["date", "place"], ["2025-01-01", "Gao"]]})
    assert drafted(path)[0].drafts["date"].tolist() == ["2025-01-01"]


def test_formulas_without_a_value_are_counted(tmp_path):
    path = book(tmp_path, {"a": [["date", "place", "killed"], ["2025-01-01", "Gao", "=1+2"],
                                 ["2025-01-02", "Gao", 4], ["2025-01-03", "Gao", "=C2"]]})
    told, notes = drafted(path)
    assert told.drafts["killed"].isna().tolist() == [True, False, True]
    assert notes[-1].startswith("2 formulas have no value in the file and count as empty")
    assert sheet_rows(book(tmp_path, {"a": [["x", "y"], ["1", "2"]]})).formulas == 0


@pytest.mark.parametrize(("text", "told"), [
    ("POINT Z (-0.04 16.27 250)", (16.27, -0.04)), ("SRID=4326;POINT(-0.04 16.27)", (16.27, -0.04)),
    ("Point(-0.04 16.27)", (16.27, -0.04)), ("POINT EMPTY", None),
    ("SRID=3857;POINT(-0.04 16.27)", None), ("POLYGON ((0 0, 1 1, 1 0, 0 0))", None)])
def test_points_as_geometry_columns_write_them(text, told):
    assert point(text) == told


def test_a_geometry_column_says_where(tmp_path):
    told, _notes = drafted(csv(tmp_path, "date,name,geometry\n2025-01-01,A,POINT (-0.04 16.27)\n"))
    assert told.drafts[["lat", "lon"]].to_numpy().tolist() == [[16.27, -0.04]]
    path = tmp_path / "a.parquet"
    shapes = [shapely.Point(-0.04, 16.27).wkb, None]
    pq.write_table(pa.table({"date": ["2025-01-01", "2025-01-02"], "village": ["Tessit", "Tessit"],
                             "geometry": pa.array(shapes, pa.binary()), "icon": pa.array([b"x", b"y"])}), path)
    told, _notes = drafted(path)
    assert told.drafts["lat"].fillna(0).tolist() == [16.27, 0]


@pytest.mark.parametrize("text", [
    "date,village,latitude,longitude\n2025-01-01,Gao,-0.04,16.27\n2025-01-02,Mopti,14.49,-4.19\n",
    'date,village,gps\n2025-01-01,Gao,"-0.04, 16.27"\n2025-01-02,Mopti,"14.49, -4.19"\n'])
def test_degrees_that_are_exchanged_are_refused_and_not_turned(tmp_path, text):
    told, _notes = drafted(csv(tmp_path, text))
    assert told.drafts["lat"].tolist() == [14.49]
    assert told.rejects["row"].tolist() == [2]
    assert "seem to be exchanged" in told.rejects["reason"][0]


def test_degrees_of_another_country_stand_where_it_is_named(tmp_path):
    told, _notes = drafted(csv(
        tmp_path, "date,place,country,lat,lon\n2025-01-01,Brazzaville,Congo,-4.26,15.28\n"))
    assert told.drafts["lat"].tolist() == [-4.26]


def test_all_folders_of_a_kml_are_read(tmp_path):
    marks = [f"<Folder><name>{name}</name><Placemark><name>{name}</name><ExtendedData><Data name='date'>"
             f"<value>2025-01-0{n}</value></Data></ExtendedData>{shape}</Placemark></Folder>"
             for n, (name, shape) in enumerate((
                 ("Gao", "<Point><coordinates>-0.04,16.27</coordinates></Point>"), ("Tessit", "")), 1)]
    path = tmp_path / "a.kml"
    path.write_text('<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2">'
                    f"<Document>{''.join(marks)}</Document></kml>")
    raw = read_layer(path)
    told = layer_format(path).drafts(next(raw.parts()))
    assert told.drafts["date"].tolist() == ["2025-01-01", "2025-01-02"]
    assert told.drafts["lat"].fillna(0).tolist() == [16.27, 0]
    assert raw.notes == []


def test_a_point_far_from_its_name_is_told_though_no_cell_says_how_close_it_is(tmp_path):
    path = csv(tmp_path, "date,village,lat,lon\n2025-01-01,Ansongo,14.45,-11.44\n2025-01-01,Ansongo,15.66,0.5\n")
    raw = read_parts(path)
    found = work(table_format(path, raw), next(raw.parts()), "en").records
    assert found["flags"].tolist() == ["point_conflict", ""]
    assert found["place"].tolist() == ["point:14.45,-11.44;unknown", "point:15.66,0.5;unknown"]


@pytest.mark.parametrize(("low", "best", "high", "told"), [
    ("5", "", "5+", (None, 5, None, "5+")), ("3", "", "7", (None, 3, 7, "")), ("", "6", "8+", (6, 6, None, "8+")),
    ("", "", "au plus 8", (None, None, 8, "au plus 8")), ("4", "4", "4", (4, 4, 4, "")),
    ("au moins 2", "", "", (None, 2, None, "au moins 2")), ("n/a", "3", "-", (3, 3, 3, ""))])
def test_tolls_of_three_columns(tmp_path, low, best, high, told):
    found, _notes = drafted(csv(tmp_path, "date,lieu,tués min,tués,tués max\n2025-01-01,Gao,1,1,1\n"
                                          f"2025-01-02,Gao,{low},{best},{high}\n"))
    row = found.drafts.iloc[1]
    assert tuple(None if n is pd.NA or pd.isna(n) else n for n in row[
        ["killed", "killed_low", "killed_high", "killed_original"]]) == told
