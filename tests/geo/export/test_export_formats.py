"""Every format holds exactly the filtered rows, and gives back what was put in."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import apsw
import geopandas as gpd
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from defusedxml import ElementTree

from geo.builtin import builtin_claims
from geo.export import FORMATS, Selection, export_selection, packed, safe_text
from geo.export.columns import CLAIM_COLUMNS
from geo.export.readme import explained
from geo.export.text import marked, plain_xml
from geo.filters import IncidentFilter
from geo.fold import fold_all
from geo.frame import to_frame
from geo.model.claim import Source
from geo.model.schema import COLUMNS

KML = "{http://www.opengis.net/kml/2.2}"
SINCE = IncidentFilter(since=date(2025, 1, 1))


def selection(frame, claims=(), sources=(), wanted=None, **more):
    asked = wanted or IncidentFilter()
    about = explained(asked, audience="internal", version="0" * 64, sources=sources,
                      counts={"incidents": len(frame)}, synthetic=False, described=asked.describe())
    return Selection(frame, tuple(claims), tuple(sources), about, **more)


def read_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        return [{**r, "point": (float(r["lon"]), float(r["lat"])) if r["lon"] else None}
                for r in csv.DictReader(file)]


def read_geojson(path):
    return [{**f["properties"], "point": tuple(f["geometry"]["coordinates"]) if f["geometry"] else None}
            for f in json.loads(path.read_text(encoding="utf-8"))["features"]]


def read_xlsx(path, sheet="incidents"):
    head, *rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    return [{**r, "point": (r["lon"], r["lat"]) if r.get("lon") is not None else None} for r in found]


def read_layer(frame):
    rows = frame.drop(columns=frame.geometry.name).to_dict("records")
    return [{**r, "point": None if g is None else (g.x, g.y)}
            for r, g in zip(rows, frame.geometry, strict=True)]


def read_kml(path):
    found = []
    for mark in ElementTree.parse(path).iter(f"{KML}Placemark"):
        data = {d.get("name"): d[0].text or "" for d in mark.iter(f"{KML}Data")}
        at = mark.find(f"{KML}Point/{KML}coordinates")
        point = tuple(map(float, at.text.split(","))) if at is not None else None
        found.append({**data, "point": point})
    return sorted(found, key=lambda r: (r.get("date_start") or "", r["incident_id"]))


READERS = {"csv": read_csv, "geojson": read_geojson, "xlsx": read_xlsx, "kml": read_kml,
           "gpkg": lambda p: read_layer(pyogrio.read_dataframe(p, layer="incidents")),
           "parquet": lambda p: read_layer(gpd.read_parquet(p))}


def plain(value):
    """Give a cell of any format as text: dates as ISO, whole numbers whole, missing empty."""
    if pd.isna(value):
        return ""
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("wanted", [IncidentFilter(), SINCE, IncidentFilter(type=("battle",))],
                         ids=["all", "since", "none"])
def test_a_file_holds_exactly_the_rows_of_the_mask(builtin_frame, tmp_path, ending, wanted):
    shown = wanted.apply(builtin_frame)
    out = tmp_path / f"o.{ending}"
    export_selection(selection(shown, wanted=wanted), out)
    rows = READERS[ending](out)
    assert {r["incident_id"] for r in rows} == set(builtin_frame["incident_id"][wanted.mask(builtin_frame)])
    assert len(rows) == len(shown)
    held = {r["incident_id"]: r for r in rows}
    for _i, row in shown.iterrows():
        got = held[row["incident_id"]]
        for name in ("date_start", "date_end", "killed_low", "killed_best", "killed_high", "title", "grade",
                     "date_match", "event_type"):
            assert plain(got.get(name)) == plain(row[name]), (name, row["incident_id"])


@pytest.mark.parametrize("ending", FORMATS)
def test_points_come_back_and_what_has_no_place_has_no_geometry(builtin_frame, tmp_path, ending):
    out = tmp_path / f"o.{ending}"
    export_selection(selection(builtin_frame), out)
    points = {r["incident_id"]: r["point"] for r in READERS[ending](out)}
    for _i, row in builtin_frame.iterrows():
        there = points[row["incident_id"]]
        if row["geometry"] is None:
            assert there is None
        else:
            assert there == pytest.approx((row["geometry"].x, row["geometry"].y), abs=1e-6)


@pytest.mark.parametrize("ending", ["csv", "geojson", "gpkg", "parquet", "xlsx"])
def test_all_columns_stand_in_order(builtin_frame, tmp_path, ending):
    out = tmp_path / f"o.{ending}"
    export_selection(selection(builtin_frame), out)
    assert [c for c in READERS[ending](out)[0] if c in COLUMNS[:-1]] == list(COLUMNS[:-1])


@pytest.fixture(scope="module")
def texts(reference):
    strings = json.loads((reference / "bad" / "strings" / "blns.json").read_text(encoding="utf-8"))
    for path in sorted((reference / "bad" / "xss").glob("*.txt")):
        strings += path.read_text(encoding="utf-8", errors="replace").splitlines()
    return [s for s in dict.fromkeys([*strings, "=1+1", "@SUM(A1)", "\x00nul\x07", "a\rb", "{{7*7}}"]) if s]


@pytest.fixture(scope="module")
def hostile(texts):
    from hostile_claims import hostile_claims

    claims = hostile_claims(texts)
    return claims, to_frame(fold_all(claims))


def read_texts(ending, hostile, tmp_path):
    claims, frame = hostile
    out = tmp_path / f"o.{ending}"
    export_selection(selection(frame, claims), out)
    return {r["incident_id"]: r["title"] for r in READERS[ending](out)}, out


def breaks(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("sign", "=+-@\t\r＝＋－＠")
def test_no_sign_begins_a_formula_in_csv(sign):
    assert safe_text(f"{sign}1+1") == f"'{sign}1+1"
    assert safe_text(f"1{sign}") == f"1{sign}"


NEUTRAL = {"csv": lambda t: breaks(safe_text(t)), "xlsx": plain_xml, "kml": plain_xml,
           "gpkg": lambda t: t.replace("\0", "\ufffd"), "geojson": str, "parquet": str}


@pytest.mark.parametrize("ending", FORMATS)
def test_hostile_text_comes_back_or_is_made_harmless_as_documented(ending, hostile, texts, tmp_path):
    found, _out = read_texts(ending, hostile, tmp_path)
    assert len(found) == len(texts)
    for number, text in enumerate(texts):
        assert found[f"hostile-{number}"] == NEUTRAL[ending](text)


def test_no_cell_of_a_workbook_is_a_formula(hostile, tmp_path):
    _found, out = read_texts("xlsx", hostile, tmp_path)
    book = openpyxl.load_workbook(out)
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row]
    assert {c.data_type for c in cells} <= {"s", "n", "d", "b", "inlineStr"}
    assert any(str(c.value).startswith("=") for c in cells)
    with zipfile.ZipFile(out) as packed_:
        assert not any(b"<f>" in packed_.read(n) for n in packed_.namelist() if "sheet" in n)


def test_a_kml_holds_no_markup_of_the_data(hostile, tmp_path):
    _found, out = read_texts("kml", hostile, tmp_path)
    for mark in ElementTree.parse(out).iter(f"{KML}Placemark"):
        name, words = mark.find(f"{KML}name").text or "", mark.find(f"{KML}description").text
        assert not set(name) & set("<>")
        assert "<" not in words.replace("<br/>", "")
        assert "$[" not in words + name


def test_a_workbook_has_its_sheets_frozen_headers_filters_and_dates(builtin_frame, tmp_path):
    out = tmp_path / "o.xlsx"
    claims = builtin_claims()
    export_selection(selection(builtin_frame, claims, [Source("s", "T", "P", published_on=date(2025, 1, 2))]), out)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["incidents", "claims", "sources", "README"]
    for name, rows in (("incidents", len(builtin_frame)), ("claims", len(claims)), ("sources", 1)):
        sheet = book[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.max_row == rows + 1
        assert sheet.auto_filter.ref.endswith(str(rows + 1))
        assert sheet["A1"].font.bold
    moura = next(r for r in read_xlsx(out) if r["incident_id"] == "mli-2022-03-27-moura")
    assert moura["date_start"].date() == date(2022, 3, 27)
    assert (moura["killed_low"], moura["killed_best"], moura["killed_open"]) == (203, None, True)
    assert read_xlsx(out, "sources")[0]["published_on"].date() == date(2025, 1, 2)
    told = "\n".join(f"{a}: {b}" for a, b, *_c in book["README"].iter_rows(values_only=True))
    assert "alleged" in told
    assert "0" * 64 in told
    assert all(f"{c}: " in told for c in (*COLUMNS, *CLAIM_COLUMNS))


def test_a_sheet_that_would_not_hold_all_rows_is_refused_before_writing(builtin_frame, tmp_path, monkeypatch):
    from geo.errors import InputError
    from geo.export import xlsx

    monkeypatch.setattr(xlsx, "SHEET_ROWS", len(builtin_frame))
    with pytest.raises(InputError, match=r"o\.xlsx.*\.csv|rows at most"):
        export_selection(selection(builtin_frame), tmp_path / "o.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_geopackage_has_its_layers_tables_and_styles(builtin_frame, tmp_path):
    out = tmp_path / "o.gpkg"
    export_selection(selection(builtin_frame, builtin_claims()), out, area=True)
    layers = dict(pyogrio.list_layers(out))
    assert layers["incidents"] == "Point"
    assert (layers["incident_units"], layers["incident_routes"]) == ("MultiPolygon", "MultiLineString")
    assert {n for n, kind in layers.items() if kind is None} == {"claims", "sources", "readme", "layer_styles"}
    db = apsw.Connection(str(out))
    styles = dict(db.execute("SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    assert {"incidents", "incident_units", "incident_routes"} <= set(styles)
    root = ElementTree.fromstring(styles["incidents"].split(">", 1)[1])
    assert root.find("renderer-v2").get("attr") == "event_type"
    assert len(root.findall(".//category")) == len(root.findall(".//symbol")) == 10
    for (text,) in db.execute("SELECT styleSLD FROM layer_styles"):
        ElementTree.fromstring(text)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.pragma("application_id") == 0x47504B47
    assert db.execute("SELECT count(*) FROM claims").fetchall() == [(len(builtin_claims()),)]
    types = dict(db.execute("SELECT name, type FROM pragma_table_info('incidents')"))
    assert (types["date_start"], types["killed_low"], types["is_route"]) == ("DATE", "MEDIUMINT", "BOOLEAN")
    assert "alleged" in str(db.execute("SELECT group_concat(words) FROM readme").fetchall())
    db.close()


def test_parquet_has_real_types_and_says_what_it_is(builtin_frame, tmp_path):
    out = tmp_path / "o.parquet"
    export_selection(selection(builtin_frame, builtin_claims()), out)
    table = pq.read_table(out)
    assert str(table.schema.field("date_start").type) == "date32[day]"
    assert str(table.schema.field("perpetrators_alleged").type).startswith("list<")
    told = json.loads(table.schema.metadata[b"atlas"])
    assert told["store_version"] == "0" * 64
    geo = json.loads(table.schema.metadata[b"geo"])
    assert (geo["version"], geo["primary_column"]) == ("1.1.0", "geometry")
    assert gpd.read_parquet(out).crs.to_epsg() == 4326
    assert pq.read_table(tmp_path / "o.parquet.claims.parquet").num_rows == len(builtin_claims())


def test_a_kml_pins_no_aggregate_and_colours_by_type(builtin_frame, tmp_path):
    out = tmp_path / "o.kml"
    export_selection(selection(builtin_frame), out, area=True)
    root = ElementTree.parse(out).getroot()
    folders = root.findall(f".//{KML}Folder")
    assert [f.find(f"{KML}name").text for f in folders] == [
        "Incidents", "Not on the map", "Statements about periods"]
    for folder in folders[1:]:
        assert folder.findall(f"{KML}Placemark")
        assert not folder.findall(f".//{KML}coordinates")
    ids = {s.get("id") for s in root.iter(f"{KML}Style")}
    assert {u.text.removeprefix("#") for u in root.iter(f"{KML}styleUrl")} <= ids
    assert root.findall(f".//{KML}Polygon")
    assert "http" not in "".join(root.find(f"{KML}Document/{KML}Style").itertext())
    assert pyogrio.list_layers(out)[:, 0].tolist()[0] == "Incidents"


def test_areas_agree_across_formats(builtin_frame, tmp_path):
    for ending in ("csv", "gpkg", "parquet"):
        export_selection(selection(builtin_frame), tmp_path / f"o.{ending}", area=True)
    table = {r["incident_id"]: r["geometry"] for r in read_csv(tmp_path / "o.csv")}
    units = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="incident_units").set_index("incident_id")
    whole = gpd.read_parquet(tmp_path / "o.parquet").set_index("incident_id")
    tilemsi = "mli-2025-02-17-tilemsi"
    drawn = shapely.from_wkt(table[tilemsi])
    assert units.geometry[tilemsi].symmetric_difference(drawn).area < 1e-6
    assert whole.geometry[tilemsi].symmetric_difference(drawn).area < 1e-6


def test_one_table_formats_bring_claims_and_readme_beside(builtin_frame, tmp_path):
    files = export_selection(selection(builtin_frame, builtin_claims()), tmp_path / "o.csv")
    assert [f.name for f in files] == ["o.csv", "o.csv.claims.csv", "o.csv.README.txt"]
    with files[1].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(CLAIM_COLUMNS)
    assert [r["claim_id"] for r in rows] == [c.claim_id for c in builtin_claims()]
    assert "alleged" in files[2].read_text(encoding="utf-8")


def test_two_exports_of_one_name_keep_what_belongs_to_each(builtin_frame, tmp_path):
    for ending, claims in (("csv", builtin_claims()), ("geojson", builtin_claims()[:3])):
        export_selection(selection(builtin_frame, claims), tmp_path / f"o.{ending}")
    told = {p.name: len(pd.read_csv(p)) for p in tmp_path.glob("*.claims.csv")}
    assert told == {"o.csv.claims.csv": len(builtin_claims()), "o.geojson.claims.csv": 3}


@pytest.mark.parametrize("ending", FORMATS)
def test_one_file_to_send(builtin_frame, ending):
    content, name, _mime = packed(selection(builtin_frame, builtin_claims()), ending, "atlas")
    if ending in ("xlsx", "gpkg"):
        assert name == f"atlas.{ending}"
        return
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    claims = "claims.parquet" if ending == "parquet" else "claims.csv"
    assert (name, names) == (f"atlas-{ending}.zip", [f"incidents.{ending}", claims, "README.txt"])


@pytest.mark.parametrize("ending", FORMATS)
def test_what_was_made_up_says_so_in_every_row(ending, tmp_path):
    from geo.synth import synthetic_frame

    out = tmp_path / f"o.{ending}"
    export_selection(selection(synthetic_frame(20)), out)
    assert all("SYNTHETIC" in r["title"].upper() for r in READERS[ending](out))


def test_a_flag_marks_what_was_made_up(claim):
    found = [claim("acled reports event", flags=["synthetic"]), claim("acled reports title", "A thing")]
    frame = to_frame(fold_all(found)).assign(flags='["synthetic"]')
    made = selection(frame, found)
    assert made.columns["title"] == [marked("A thing")] == ["SYNTHETIC: A thing"]
    assert made.claim_columns["flags"] == ["synthetic", "synthetic"]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_is_whole_or_the_old_one_stands(builtin_frame, tmp_path, monkeypatch, ending):
    from geo.export import whole

    out = tmp_path / f"o.{ending}"
    out.write_text("old", encoding="utf-8")

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole, "_keep", full)
    with pytest.raises(OSError, match="space"):
        export_selection(selection(builtin_frame, builtin_claims()), out)
    assert [p.name for p in tmp_path.iterdir()] == [out.name]
    assert out.read_text(encoding="utf-8") == "old"


def test_progress_is_told_and_ends_with_all_rows(builtin_frame, tmp_path):
    made = selection(builtin_frame, builtin_claims())
    for ending in ("csv", "xlsx", "gpkg", "parquet"):
        told = []
        export_selection(made, tmp_path / f"o.{ending}", progress=lambda n, of, told=told: told.append((n, of)))
        assert told[-1] == (made.rows, made.rows)
        assert told == sorted(told)


def test_kml_says_what_its_lines_are(tmp_path):
    from geo.export.kml import write_kml
    from tests.geo.conftest import make_claim

    told = [make_claim("a reports place", ref, incident=name) for name, ref in (
        ("circle", "near:gao;150"), ("route", "route:gao-algeria"), ("pin", "place:moura"))]
    out = tmp_path / "o.kml"
    write_kml(Selection(to_frame(fold_all(told))), out)
    marks = {m.find(f"{KML}ExtendedData/{KML}Data[@name='incident_id']")[0].text: m
             for m in ElementTree.parse(out).iter(f"{KML}Placemark")}
    said = {name: (mark.find(f"{KML}description").text.split("&lt;br/&gt;")[0].split("<br/>"),
                   {d.get("name"): d[0].text for d in mark.iter(f"{KML}Data")}) for name, mark in marks.items()}
    assert "Direction not told" in said["circle"][0]
    assert "Along a route" in said["route"][0]
    assert not {"Direction not told", "Along a route"} & set(said["pin"][0])
    data = {name: (cells["is_route"], cells["place_id"]) for name, (_words, cells) in said.items()}
    assert data == {"circle": ("true", "near:gao;150"), "route": ("true", "route:gao-algeria"),
                    "pin": ("false", "place:moura")}
    assert set(COLUMNS) - {"grade_reason", "geometry"} >= set(said["pin"][1])
