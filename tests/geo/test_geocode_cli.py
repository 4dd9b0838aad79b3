"""``geocode``: every kind of table in and out, every row answered, clear words where not."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from geo.cli import geocode as cli
from geo.cli import geocoder
from geo.errors import InputError
from geo.gazetteer import ready
from geo.model.admin import Vintage
from geo.model.reason import because
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus
from geo.tables import parts
from geo.tables.read import open_source
from geo.tables.write import csv_cell

MENAKA = Resolution("Ménaka", GeoStatus.RESOLVED, GeoPrecision.EXACT, "Ménaka", "place:menaka",
                    "gao", "gao.menaka", "gao.menaka.menaka", 15.917, 2.402, 0.0, 0.95, 0.9,
                    (because("The gazetteer knows {place}.", place="Ménaka"),),
                    (PlaceCandidate("place:menaka", "Ménaka", ("gao", "gao.menaka",
                                                               "gao.menaka.menaka"),
                                    15.917, 2.402, 0.95, ("built-in:menaka",)),))


def stand_in(asked):
    """Resolve Ménaka alone; remember what was asked."""
    def resolve(texts, adm1s, adm2s):
        asked.extend(zip(texts, adm1s, adm2s, strict=True))
        return [MENAKA if "naka" in text else
                Resolution(text, reasons=(because("“{text}” is in no gazetteer.", text=text),))
                for text in texts]
    return resolve


@pytest.fixture
def asked(monkeypatch):
    """Put a stand-in in the resolver's place and give the questions it was asked."""
    questions: list[tuple[str, str, str]] = []
    monkeypatch.setattr(cli, "resolver", lambda: stand_in(questions))
    return questions


def run(*arguments, **options):
    return CliRunner().invoke(cli.geocode, [*map(str, arguments)], **options)


def read_csv(path, delimiter=","):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def put(path, text):
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_csv_to_csv(asked, tmp_path):
    source = put(tmp_path / "in.csv", 'id,lieu\n1,Ménaka\n2,"nowhere, ""x"""\n3,\n')
    done = run(source, tmp_path / "out.csv", "--place", "lieu")
    assert done.exit_code == 0, done.exception
    rows = read_csv(tmp_path / "out.csv")
    assert list(rows[0]) == ["id", "lieu", *geocoder.SCHEMA.names]
    assert rows[0]["geo_status"] == "resolved"
    assert [rows[0][c] for c in ("adm1", "adm2", "adm3")] == ["Gao", "Ménaka", "Ménaka"]
    assert (float(rows[0]["lat"]), float(rows[0]["lon"])) == (15.917, 2.402)
    assert json.loads(rows[0]["candidates"])[0]["sources"] == ["built-in:menaka"]
    assert rows[1]["lieu"] == 'nowhere, "x"'
    assert (rows[1]["geo_status"], rows[1]["lat"], rows[1]["candidates"]) == ("unlocated", "", "[]")
    assert "in no gazetteer" in rows[1]["reason"]
    assert "3 rows; Located: 1; Not located: 2" in done.stderr


@pytest.mark.parametrize(("vintage", "adm1", "adm2"), [("2016", "Ménaka", "Ménaka"),
                                                       ("2023", "Ménaka", "")])
def test_units_of_another_vintage(asked, tmp_path, vintage, adm1, adm2):
    source = put(tmp_path / "in.csv", "place\nMénaka\n")
    assert run(source, tmp_path / "o.csv", "--place", "place", "--vintage", vintage).exit_code == 0
    row = read_csv(tmp_path / "o.csv")[0]
    assert (row["adm1"], row["adm2"], row["adm3"]) == (adm1, adm2, "Ménaka")


def test_stated_units_reach_the_resolver(asked, tmp_path):
    source = put(tmp_path / "in.csv", "p,r,c\nX,Kidal region,Tessalit\nX,,\n")
    run(source, tmp_path / "o.csv", "--place", "p", "--adm1", "r", "--adm2", "C")
    assert asked == [("X", "Kidal region", "Tessalit"), ("X", "", "")]


def test_each_distinct_question_is_asked_once(asked, tmp_path, monkeypatch):
    monkeypatch.setattr("geo.tables.read.PART_ROWS", 10)
    source = put(tmp_path / "in.csv", "p\n" + "Gao\nMénaka\n" * 500)
    run(source, tmp_path / "o.csv", "--place", "p")
    assert len(asked) == 2
    assert len(read_csv(tmp_path / "o.csv")) == 1000


def test_forgetting_answers_keeps_them_right(asked, tmp_path, monkeypatch):
    monkeypatch.setattr("geo.tables.read.PART_ROWS", 3)
    monkeypatch.setattr(geocoder, "MOST_ANSWERS", 2)
    names = [f"x{n % 7}" for n in range(50)]
    run(put(tmp_path / "in.csv", "p\n" + "\n".join(names)), tmp_path / "o.csv", "--place", "p")
    rows = read_csv(tmp_path / "o.csv")
    assert [f"“{r['p']}” is in no gazetteer." for r in rows] == [r["reason"] for r in rows]


def test_columns_that_are_taken_stay(asked, tmp_path):
    source = put(tmp_path / "in.csv", "place,lat,lat_2,place\nMénaka,a,b,c\n")
    assert isinstance(run(source, tmp_path / "o.csv", "--place", "place").exception, InputError)
    source = put(tmp_path / "in.csv", "place,lat,lat_2\nMénaka,a,b\n")
    run(source, tmp_path / "o.csv", "--place", "place")
    row = read_csv(tmp_path / "o.csv")[0]
    assert (row["lat"], row["lat_2"], row["lat_3"]) == ("a", "b", "15.917")


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_the_delimiter_is_found_and_kept(asked, tmp_path, delimiter):
    text = f"\ufeffid{delimiter}place\r\n1{delimiter}Ménaka\r\n"
    run(put(tmp_path / "in.csv", text), tmp_path / "o.csv", "--place", "place")
    assert read_csv(tmp_path / "o.csv", delimiter)[0]["geo_name"] == "Ménaka"


def test_standard_input_and_output(asked):
    done = run("-", "-", "--place", "place", input="place\nMénaka\n")
    assert done.exit_code == 0, done.exception
    assert next(csv.DictReader(io.StringIO(done.stdout)))["place_id"] == "place:menaka"


def test_french_reasons(asked, tmp_path):
    source = put(tmp_path / "in.csv", "place\nMénaka\n")
    assert run(source, tmp_path / "o.csv", "--place", "place", "--lang", "fr").exit_code == 0


def test_spreadsheets_keep_numbers_dates_and_text(asked, tmp_path):
    book = openpyxl.Workbook()
    for row in (["n", "day", "place", "note"], [1.5, date(2025, 2, 17), "Ménaka", "'=x"], [],
                [2, None, "Gao", None]):
        book.active.append(row)
    book.active["D2"].data_type = "s"
    book.save(tmp_path / "in.xlsx")
    done = run(tmp_path / "in.xlsx", tmp_path / "out.xlsx", "--place", "place")
    assert done.exit_code == 0, done.exception
    rows = list(openpyxl.load_workbook(tmp_path / "out.xlsx").active.values)
    assert rows[1][0] == 1.5
    assert rows[1][1].date() == date(2025, 2, 17)
    assert rows[1][rows[0].index("lat")] == 15.917
    assert len(rows) == 4, "empty rows in the middle stay"


def test_a_formula_in_a_text_stays_text(asked, tmp_path):
    source = put(tmp_path / "in.csv", "place\n=1+1\n")
    run(source, tmp_path / "out.xlsx", "--place", "place")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")


def test_parquet_keeps_types_and_adds_typed_columns(asked, tmp_path):
    table = pa.table({"day": [date(2025, 2, 17)] * 3, "place": ["Ménaka", None, "Gao"],
                      "n": pa.array([1, 2, None], pa.int16())})
    pq.write_table(table, tmp_path / "in.parquet")
    assert run(tmp_path / "in.parquet", tmp_path / "o.parquet", "--place", "place").exit_code == 0
    found = pq.read_table(tmp_path / "o.parquet")
    assert found.schema.field("n").type == pa.int16()
    assert found.schema.field("lat").type == pa.float64()
    assert found["lat"].to_pylist() == [15.917, None, None]


@pytest.mark.parametrize("target", ["o.csv", "o.xlsx", "o.parquet"])
def test_a_table_without_rows(asked, tmp_path, target):
    assert run(put(tmp_path / "in.csv", "place\n"), tmp_path / target,
               "--place", "place").exit_code == 0
    source = open_source(str(tmp_path / target))
    source.close()
    assert source.header == ["place", *geocoder.SCHEMA.names]


# ---- unusable input


@pytest.mark.parametrize(("content", "told"), [
    ("", "empty"), ("\n", "empty"), ("id,lieu\n1,x\n", "No column “place”; there are: id, lieu"),
    ("place,b\nGao,1,2\n", "Line 2 of “in.csv” has 3 cells, the header has 2: Gao,1,2"),
    ('place\n"Gao\n', "at line"), (b"place\nM\xe9naka\n", "save it as CSV UTF-8"),
    (b"PAR1xxxxPAR1", "damaged Parquet"), (b"PK\x03\x04xxxx", "damaged zip"),
])
def test_unusable_input_is_told_and_nothing_is_written(asked, tmp_path, content, told):
    done = run(put(tmp_path / "in.csv", content), tmp_path / "o.csv", "--place", "place")
    assert isinstance(done.exception, InputError)
    assert told in str(done.exception)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv"]


@pytest.mark.parametrize(("source", "target", "told"), [
    ("none.csv", "o.csv", "There is no file"), ("in.csv", "o.doc", "ending"),
    ("in.csv", "no/folder/o.csv", "no folder"), ("in.csv", "in.csv", "over itself"),
])
def test_unusable_paths(asked, tmp_path, monkeypatch, source, target, told):
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "in.csv", "place\nx\n")
    done = run(source, target, "--place", "place")
    assert told in str(done.exception)
    assert (tmp_path / "in.csv").read_text() == "place\nx\n"


def test_a_stopped_run_leaves_the_old_file(asked, tmp_path, monkeypatch):
    monkeypatch.setattr("geo.tables.read.PART_ROWS", 2)
    put(tmp_path / "o.csv", "old")
    source = put(tmp_path / "in.csv", "place\n" + "x\n" * 5 + "a,b\n")
    assert isinstance(run(source, tmp_path / "o.csv", "--place", "place").exception, InputError)
    assert (tmp_path / "o.csv").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("target", ["o.csv", "o.parquet", "o.xlsx"])
def test_hostile_strings_come_through_unchanged(asked, reference, tmp_path, target):
    strings = json.loads((reference / "bad" / "strings" / "blns.json").read_text("utf-8"))
    frame = pd.DataFrame({"place": strings})
    frame.to_parquet(tmp_path / "in.parquet")
    done = run(tmp_path / "in.parquet", tmp_path / target, "--place", "place")
    assert done.exit_code == 0, done.exception
    source = open_source(str(tmp_path / target))
    back = [text for part in source.parts() for text in part.texts(0)]
    source.close()
    assert len(back) == len(strings)
    if target != "o.xlsx":  # a spreadsheet cannot hold control characters
        assert [b.replace("\r\n", "\n") for b in back] == [s.replace("\r\n", "\n")
                                                           for s in strings]


def test_csv_spectrum(asked, reference, tmp_path):
    for path in sorted((reference / "bad" / "csv-spectrum").glob("*.csv")):
        if path.stem == "location_coordinates":
            continue  # its expected file has another telephone number
        header = next(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
        expected = json.loads((reference / "bad" / "csv-spectrum-expected" /
                               f"{path.stem}.json").read_text("utf-8").replace("\\r\\n", "\\n"))
        done = run(path, tmp_path / path.name, "--place", header[0])
        assert done.exit_code == 0, (path.name, done.exception)
        expected = expected if isinstance(expected, list) else [expected]
        rows = read_csv(tmp_path / path.name)
        assert [{k: r[k] for k in header} for r in rows] == expected, path.name


def test_added_cells_never_are_formulas():
    assert csv_cell("=HYPERLINK()") == "'=HYPERLINK()"
    assert csv_cell(-4.6) == "-4.6"


@pytest.mark.parametrize(("unit", "vintage", "names"), [
    ("gao", Vintage.V2015, ("Gao", "", "")), ("gao", Vintage.V2016, ("", "", "")),
    ("menaka", Vintage.V2015, ("Gao", "", "")), ("nara", Vintage.V2015, ("Koulikoro", "", "")),
    ("koulikoro.nara", Vintage.V2023, ("Nara", "", "")),
    ("mopti.toguere-coumbe", Vintage.V2015, ("Mopti", "", "")),
    ("mopti.toguere-coumbe", Vintage.V2023, ("Mopti", "Toguéré-Coumbé", "")),
    ("nowhere", Vintage.V2015, ("", "", "")), ("", Vintage.V2015, ("", "", "")),
])
def test_adm_names(unit, vintage, names):
    assert geocoder.adm_names(unit, vintage) == names


def test_cells_as_text():
    part = parts.RowPart([["a", 2.0], [None, float("nan")]])
    assert part.texts(1) == ["2", ""]


def test_with_the_real_resolver(tmp_path, monkeypatch):
    """Built-in data alone: known names are found, others are not; the index is kept."""
    ready._index.cache_clear()  # else another test's index would serve, and none be kept here
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "gazetteer"))
    source = put(tmp_path / "in.csv", "p,r,c\nAnsongo,Gao,Ansongo\nqqqq,,\n,,\nGao,Gao region,\n")
    done = run(source, tmp_path / "o.csv", "--place", "p", "--adm1", "r", "--adm2", "c")
    assert done.exit_code == 0, done.exception
    rows = read_csv(tmp_path / "o.csv")
    assert rows[0]["place_id"] == "place:ansongo"
    assert [r["geo_status"] for r in rows[1:3]] == ["unlocated"] * 2
    assert all(r["reason"] for r in rows)
    assert len(list((tmp_path / "gazetteer" / "index").glob("*.npz"))) == 1


def test_where_no_index_can_be_kept_it_is_made_anew(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_GAZETTEER", str(put(tmp_path / "a file", "")))
    source = put(tmp_path / "in.csv", "p\nAnsongo\n")
    done = run(source, tmp_path / "o.csv", "--place", "p")
    assert done.exit_code == 0, done.exception
