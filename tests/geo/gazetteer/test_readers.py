"""Readers: real files where they are, small made-up ones for every layout, and hostile ones."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import struct
import zipfile
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import shapely

from geo.errors import InputError
from geo.gazetteer.readers.recognise import read_gazetteer
from geo.gazetteer.readers.rows import clean

SQUARE = shapely.box(-4.7, 14.2, -4.5, 14.4)


def geonames_line(ident="1", name="Gao", lat="16.27", lon="-0.04", kind=("P", "PPLA"),
                  country="ML", alternates="Gaw,غاو", population="86633"):
    return "\t".join([ident, name, name, alternates, lat, lon, *kind, country, "", "", "", "", "",
                      population, "", "", "Africa/Bamako", "2014-01-01"])


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zipped(path: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return path


def features(*properties: dict, geometry=SQUARE) -> str:
    shape = None if geometry is None else json.loads(shapely.to_geojson(geometry))
    return json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": p, "geometry": shape} for p in properties]})


# ---- real files


@pytest.mark.parametrize(("file", "name", "rows"), [
    ("geonames_ML_2014-12.txt.gz", "geonames", 23_267),
    ("mli_codab_populated_places_2015.parquet", "cod-ab-settlements", 18_769),
    ("mli_codab2015_adm1.parquet", "cod-ab-adm1", 9),
    ("mli_codab2015_adm2.parquet", "cod-ab-adm2", 50),
    ("mli_codab2015_adm3.parquet", "cod-ab-adm3", 701),
    ("wof_ml_gazetteer.parquet", "whos-on-first", 14_985),
])
def test_real_files_are_read_whole(reference, file, name, rows):
    found = read_gazetteer(reference / "geo" / file)
    assert (found.name, len(found.frame), found.rejected) == (name, rows, ())
    assert found.frame["native_id"].is_unique
    assert found.frame["lon"].between(-180, 180).all()
    assert found.licence


def test_geonames_kinds_follow_their_feature_codes(reference):
    found = read_gazetteer(reference / "geo" / "geonames_ML_2014-12.txt.gz")
    kinds = found.frame["kind"].value_counts()
    assert kinds["well"] == 1000
    assert set(kinds.index) == {"village", "town", "well", "lake", "valley", "mountain", "forest",
                                "area", "adm0", "adm1", "adm2", "adm3"}
    assert found.skipped == 380


def test_the_name_of_a_file_says_nothing(reference, tmp_path):
    content = (reference / "geo" / "mli_codab2015_adm1.parquet").read_bytes()
    assert read_gazetteer(write(tmp_path / "ML.zip", content)).name == "cod-ab-adm1"


def test_other_tables_are_refused_with_their_columns(reference):
    with pytest.raises(InputError, match=r"no gazetteer.*region10, pcode_2021"):
        read_gazetteer(reference / "geo" / "mli_derived2021_adm1_10regions.parquet")
    with pytest.raises(InputError, match=r"no gazetteer.*conflict_name"):
        read_gazetteer(reference / "inputs" / "ucdp_GEDevent_v26_0_2_global.xlsx")


# ---- layouts


@pytest.mark.parametrize("pack", ["txt", "zip", "gz"])
def test_geonames_in_every_packing(tmp_path, pack):
    text = geonames_line() + "\n" + geonames_line("2", "Fada", "12.06", "0.36", country="BF") + "\n"
    path = tmp_path / "dump.bin"
    if pack == "zip":
        zipped(path, ML__txt=text, readme__txt="tab\tseparated\n")
    else:
        write(path, gzip.compress(text.encode()) if pack == "gz" else text)
    found = read_gazetteer(path)
    assert found.frame["country"].tolist() == ["ML", "BF"]
    assert found.frame["alt_names"].tolist()[0] == ("Gaw", "غاو")
    assert found.frame["population"].tolist()[0] == 86_633
    assert found.frame["kind"].tolist()[0] == "town"


def test_a_neighbours_dump_has_a_name_of_its_own(tmp_path):
    line = geonames_line("2", "Fada", "12.06", "0.36", country="BF")
    assert read_gazetteer(write(tmp_path / "x", line)).name == "geonames-bf"


def test_faulty_rows_are_left_out_and_quoted(tmp_path):
    lines = [geonames_line(str(n)) for n in range(20)]
    lines += [geonames_line("20", lat="sixteen"), geonames_line("21", name=" "),
              geonames_line("3"), geonames_line("22", lat="0", lon="0"), geonames_line("23",
                                                                                      lat="99")]
    found = read_gazetteer(write(tmp_path / "x", "\n".join(lines)))
    assert len(found.frame) == 20
    told = [r.message.format(**dict(r.values)) for r in found.rejected]
    assert told[0] == "Row 21 (id 20, Gao): “-0.04”, “sixteen” is no longitude and latitude."
    assert told[1] == "Row 22 (id 21) has no name."
    assert told[2] == "Row 23: the id 3 stands twice."
    assert "missing point" in told[3]
    assert "99" in told[4]


def test_a_file_of_faulty_rows_is_refused(tmp_path):
    lines = "\n".join(geonames_line(str(n), lat="x") for n in range(5))
    with pytest.raises(InputError, match=r"5 of 5 rows are faulty.*“x”"):
        read_gazetteer(write(tmp_path / "x", lines))


def test_a_line_that_is_cut_off_is_told(tmp_path):
    text = geonames_line() + "\n" + geonames_line("2")[:30]
    with pytest.raises(InputError, match="Line 2 of “x” has"):
        read_gazetteer(write(tmp_path / "x", text))


def old_cod():
    return gpd.GeoDataFrame({"admin0Pcod": ["ML"], "admin1Name": ["Koulikouro"],
                             "admin1Pcod": ["ML02"], "admin1RefN": ["Koulikoro"]},
                            geometry=[SQUARE], crs=4326)


def test_boundaries_as_zipped_shapefile_in_another_projection(tmp_path):
    folder = tmp_path / "shp"
    folder.mkdir()
    old_cod().to_crs(32630).to_file(folder / "mli_adm1.shp", driver="ESRI Shapefile")
    path = tmp_path / "boundaries.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for part in folder.iterdir():
            archive.write(part, f"mli/{part.name}")
    row = read_gazetteer(path).frame.iloc[0]
    assert (row["native_id"], row["name"], row["alt_names"]) == ("ML02", "Koulikouro",
                                                                 ("Koulikoro",))
    assert SQUARE.buffer(1e-6).covers(shapely.Point(row["lon"], row["lat"]))


def test_boundaries_as_geopackage(tmp_path):
    path = tmp_path / "x.gpkg"
    old_cod().to_crs(32630).to_file(path, layer="adm1", driver="GPKG")
    row = read_gazetteer(path).frame.iloc[0]
    assert (row["native_id"], row["kind"], row["country"]) == ("ML02", "adm1", "ML")
    assert abs(row["lon"] - -4.6) < 0.01


def test_boundaries_of_every_generation_of_names(tmp_path):
    middle = features({"ADM0_PCODE": "ML", "ADM1_PCODE": "ML01", "ADM1_FR": "Kayes",
                       "ADM2_PCODE": "ML0101", "ADM2_FR": "Kayes", "ADM2ALT1FR": "Khayes"})
    newest = [features({"adm0_pcode": "ML", "adm0_name": "Mali",
                        **({"adm1_pcode": "ML01", "adm1_name": "Kayes",
                            "adm1_name1": "Khaye"} if level else {})}) for level in (0, 1)]
    found = read_gazetteer(write(tmp_path / "a", middle))
    assert (found.name, found.frame["alt_names"][0]) == ("cod-ab-adm2", ("Khayes",))
    found = read_gazetteer(zipped(tmp_path / "b", mli_admin0__geojson=newest[0],
                                  mli_admin1__geojson=newest[1]))
    assert (found.name, found.frame["kind"].tolist()) == ("cod-ab", ["adm0", "adm1"])


def test_settlements_as_spreadsheet(tmp_path):
    book = openpyxl.Workbook()
    for row in (["name", "pcode", "place_class", "admin1Pcod", "longitude", "latitude"],
                ["Moura", "ML050512000", 5, "ML05", -4.6, 14.326],
                ["Djenné", "ML050501000", 3, "ML05", -4.55, 13.906], [], [None, None, "note"]):
        book.active.append(row)
    book.save(tmp_path / "s.xlsx")
    found = read_gazetteer(tmp_path / "s.xlsx")
    assert found.frame["kind"].tolist() == ["village", "town"]
    assert [dict(r.values)["row"] for r in found.rejected] == [3]


def test_whos_on_first_as_folder_of_records(tmp_path):
    def record(ident, **more):
        properties = {"wof:id": ident, "wof:name": "Gao", "wof:placetype": "locality",
                      "geom:longitude": -0.04, "geom:latitude": 16.27, "wof:country": "ML",
                      "name:fra_x_variant": ["Gaô"], "wof:concordances": {"gn:id": 2457161},
                      "mz:is_current": 1, "edtf:deprecated": "", "wof:superseded_by": [], **more}
        return json.dumps({"type": "Feature", "properties": properties,
                           "geometry": {"type": "Point", "coordinates": [-0.04, 16.27]}})

    path = zipped(tmp_path / "x", data1__geojson=record(1), data2__geojson=record(2, **{
        "mz:is_current": 0}), data3__geojson=record(3, **{"wof:placetype": "venue"}),
        data4__geojson=record(4, **{"wof:superseded_by": [1]}))
    found = read_gazetteer(path)
    assert (len(found.frame), found.skipped) == (1, 3)
    row = found.frame.iloc[0]
    assert (row["alt_names"], row["same_as"], row["country"]) == (("Gaô",), ("geonames:2457161",),
                                                                  "ML")


def test_geoboundaries(tmp_path):
    text = features({"shapeName": "Tilemsi", "shapeISO": "", "shapeID": "61693064B1",
                     "shapeGroup": "MLI", "shapeType": "ADM3"})
    found = read_gazetteer(write(tmp_path / "x.txt", text))
    assert found.name == "geoboundaries-mli-adm3"
    assert found.frame[["name", "kind", "country"]].iloc[0].tolist() == ["Tilemsi", "adm3", "ML"]


def test_a_unit_without_shape_is_told(tmp_path):
    shapes = json.loads(features(*({"shapeName": n, "shapeID": n, "shapeGroup": "MLI",
                                    "shapeType": "ADM3"} for n in "abc")))
    shapes["features"][1]["geometry"] = None
    found = read_gazetteer(write(tmp_path / "x", json.dumps(shapes)))
    assert len(found.frame) == 2
    assert dict(found.rejected[0].values)["id"] == "b"


# ---- hostile files


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "C:\\x.txt", "a/../../x.txt"])
def test_archives_that_lead_out_are_not_opened(tmp_path, name):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, geonames_line())
    with pytest.raises(InputError, match="leads out of the archive"):
        read_gazetteer(path)


def test_a_bomb_is_not_unpacked(tmp_path):
    path = zipped(tmp_path / "x.zip", ML__txt=b"\0" * 30_000_000)
    with pytest.raises(InputError, match="more than such a file can honestly hold"):
        read_gazetteer(path)


def test_a_member_larger_than_listed_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", ML__txt=geonames_line() * 50)
    raw = bytearray(path.read_bytes())
    at = raw.rfind(b"PK\x01\x02")
    raw[at + 24:at + 28] = struct.pack("<I", 100)  # the list now says 100 bytes
    with pytest.raises(InputError, match=r"damaged|larger than its list"):
        read_gazetteer(write(path, bytes(raw)))


@pytest.mark.parametrize("content", [
    b"", b"PK\x03\x04", b"PK\x03\x04" + b"x" * 500, b"PAR1", b"PAR1" + b"\0" * 100 + b"PAR1",
    b"SQLite format 3\0" + b"\0" * 200, b"\x1f\x8bxx", gzip.compress(b"x" * 50, mtime=0)[:-9], b"{",
    b"[" * 100_000, b'{"type": "FeatureCollection", "features": [1]}', b"\xff\xfe\x00",
    b"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource>",
    b"WFS:http://127.0.0.1/", b"a\tb\n", b"a,b\n1,2,3\n",
    b'{"type": "Feature", "properties": {"shapeName": [1]}, "geometry": {"type": "Point"}}',
])
def test_damaged_and_foreign_files_are_refused_in_words(tmp_path, content):
    with pytest.raises(InputError):
        read_gazetteer(write(tmp_path / "x", content))


def test_a_shapefile_that_is_a_virtual_one_is_not_read(tmp_path):
    vrt = "<OGRVRTDataSource><OGRVRTLayer name='layer'/></OGRVRTDataSource>"
    with pytest.raises(InputError, match="no shapefile"):
        read_gazetteer(zipped(tmp_path / "x.zip", layer__shp=vrt, layer__dbf="", layer__shx=""))


def test_a_geopackage_with_an_endless_view_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.gazetteer.readers.geopackage._STEPS", 100_000)
    path = tmp_path / "x.gpkg"
    old_cod().to_file(path, layer="adm1", driver="GPKG")
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL "
                   "SELECT x + 1 FROM n) SELECT max(x) AS x, null AS geom FROM n")
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE gpkg_geometry_columns SET table_name = 'endless'")
        db.commit()
    with pytest.raises(InputError, match="damaged GeoPackage"):
        read_gazetteer(path)


def test_a_spreadsheet_of_a_million_empty_rows_is_refused(tmp_path):
    sheet = ('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
             '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is>'
             '<t>name</t></is></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'
             "</sheetData></worksheet>")
    book = openpyxl.Workbook()
    book.save(tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as old, \
            zipfile.ZipFile(tmp_path / "y.xlsx", "w") as new:
        for member in old.namelist():
            new.writestr(member, sheet if member.endswith("sheet1.xml") else old.read(member))
    with pytest.raises(InputError, match="10000 empty rows"):
        read_gazetteer(tmp_path / "y.xlsx")


def test_hostile_names_become_plain_text(reference):
    strings = json.loads((reference / "bad" / "strings" / "blns.json").read_text("utf-8"))
    for text in strings:
        name = clean(text)
        assert name == clean(name)
        assert len(name) <= 200
        assert not any(ord(c) < 32 for c in name)


def test_hostile_names_pass_through_a_whole_file(reference, tmp_path):
    strings = json.loads((reference / "bad" / "strings" / "blns.json").read_text("utf-8"))
    frame = pd.DataFrame({"name": strings, "pcode": [f"ML{n}" for n in range(len(strings))],
                          "admin1Pcod": "ML01", "longitude": -4.0, "latitude": 14.0})
    out = io.BytesIO()
    frame.to_parquet(out)
    found = read_gazetteer(write(tmp_path / "x", out.getvalue()))
    assert len(found.frame) + len(found.rejected) == len(strings)
