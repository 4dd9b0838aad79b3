"""Raw rows: encodings, delimiters, headers, row numbers, repairs, and rejects."""

from __future__ import annotations

import json
from datetime import date

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from geo.errors import InputError
from geo.ingest.raw import read_parts


def read(path, content=None, **options):
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    raw = read_parts(path, **options)
    rows = [row for part in raw.parts() for row in part.to_numpy().tolist()]
    return raw, rows


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path, delimiter):
    text = "\n".join(delimiter.join(r) for r in (["lieu", "tués", "lat"], ["Gao", "3", "16.2"]))
    raw, rows = read(tmp_path / "a.csv", text)
    assert raw.header == ["lieu", "tués", "lat"]
    assert rows == [["Gao", "3", "16.2", 2]]


def test_decimal_commas_do_not_hide_the_semicolons(tmp_path):
    _raw, rows = read(tmp_path / "a.csv", "place;lat;lon\nGao;16,27;-0,04\n")
    assert rows == [["Gao", "16,27", "-0,04", 2]]


@pytest.mark.parametrize(("encoding", "told"), [
    ("utf-8", False), ("utf-8-sig", False), ("utf-16", False), ("cp1252", True)])
def test_encodings(tmp_path, encoding, told):
    raw, rows = read(tmp_path / "a.csv", "lieu;note\nSégou;“né”\n".encode(encoding))
    assert rows == [["Ségou", "“né”", 2]]
    assert any("Windows-1252" in note for note in raw.notes) is told


def test_a_file_in_two_encodings_is_read_byte_by_byte(tmp_path):
    _raw, rows = read(tmp_path / "a.csv", "a;b\nSégou;x\n".encode() + b"S\xe9gou;\x81\n")
    assert [r[0] for r in rows] == ["Ségou", "Ségou"]


def test_the_header_may_stand_lower_and_run_over_lines(tmp_path):
    text = 'Incidents in Mali,,\n,,\n"event\nid",place,killed\n1,Gao,3\n\n2,Mopti\n3,Ségou,4\n'
    raw, rows = read(tmp_path / "a.csv", text)
    assert (raw.header, raw.header_row) == (["event id", "place", "killed"], 3)
    assert [r[-1] for r in rows] == [4, 7]
    assert raw.rejects["row"].tolist() == [6]
    assert "2 cells" in raw.rejects["reason"][0]


def test_tags_and_blank_rows_are_left_out_and_rows_keep_their_numbers(tmp_path):
    raw, rows = read(tmp_path / "a.csv", "date,place\n#date,#loc+name\n2025,Gao\n,\n2024,Mopti\n")
    assert [r[-1] for r in rows] == [3, 5]
    assert any("HXL" in note for note in raw.notes)


def test_repeated_and_empty_names_are_told_apart(tmp_path):
    raw, _rows = read(tmp_path / "a.csv", "id,name,name,,\n1,a,b,c,d\n")
    assert len(set(raw.header)) == 5


def test_garbled_letters_are_repaired_and_counted(tmp_path):
    raw, rows = read(tmp_path / "a.csv", "place,note\nMÃ©naka,sound\nSégou,château\n")
    assert [r[:2] for r in rows] == [["Ménaka", "sound"], ["Ségou", "château"]]
    assert raw.repairs == 1


def test_parts_are_bounded(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,2\n" * 250)
    parts = list(read_parts(path, part_rows=100).parts())
    assert 90 < min(map(len, parts[:-1])) <= max(map(len, parts)) <= 100
    assert [row for part in parts for row in part["row"]] == list(range(2, 252))


def test_the_sheet_that_looks_like_a_table(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["Read me first"])
    sheet = book.create_sheet("Data")
    sheet.append(["date", "place", "killed"])
    sheet.append([date(2025, 2, 17), "Gao", 3.0])
    book.save(tmp_path / "a.xlsx")
    raw, rows = read(tmp_path / "a.xlsx")
    assert raw.sheet == "Data"
    assert rows == [["2025-02-17", "Gao", "3", 2]]


def test_parquet_cells_become_text(tmp_path):
    pq.write_table(pa.table({
        "n": [3.0, None], "day": [date(2025, 2, 17), None], "list": [["a"], None],
        "row": ["own", "own"], "kind": pa.array(["x", "y"]).dictionary_encode()}),
        tmp_path / "a.parquet")
    raw, rows = read(tmp_path / "a.parquet")
    assert rows == [["3", "2025-02-17", '["a"]', "own", "x", 2], ["", "", "", "own", "y", 3]]
    assert raw.header[3] != "row"


@pytest.mark.parametrize("shape", ["list", "data", "results", "lines"])
def test_json_in_its_shapes(tmp_path, shape):
    records = [{"id": 1.0, "place": "Gao", "more": {"a": [1]}}, {"id": 2, "other": None}]
    text = {"list": json.dumps(records), "data": json.dumps({"data": records}),
            "results": json.dumps({"status": 200, "results": records}),
            "lines": "\n".join(map(json.dumps, records))}[shape]
    raw, rows = read(tmp_path / "a.json", text)
    assert raw.header == ["id", "place", "more", "other"]
    assert rows == [["1", "Gao", '{"a": [1]}', "", 1], ["2", "", "", "", 2]]


def test_a_file_is_parsed_once_for_the_same_content(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('[{"a": 1}]')
    assert next(read_parts(path).parts())["a"].tolist() == ["1"]
    path.write_text('[{"a": 22}]')
    assert next(read_parts(path).parts())["a"].tolist() == ["22"]


@pytest.mark.parametrize(("name", "content"), [
    ("empty.csv", b""), ("blank.csv", b"\n \n"), ("noise.csv", bytes(range(256)) * 20),
    ("old.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600), ("half.json", b'[{"a": 1'),
    ("none.json", b'{"a": 1}'), ("cut.parquet", b"PAR1" + b"\0" * 90 + b"PAR1"),
    ("not.xlsx", b"PK\x03\x04" + b"\0" * 90)])
def test_unusable_files_are_named(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=name):
        list(read_parts(tmp_path / name).parts())


@pytest.mark.parametrize(("name", "rows", "columns"), [
    ("ucdp_GEDevent_v26_0_2_global.xlsx", 1298, 49),
    ("ucdp_ged211_mali_reduced.csv", 891, 14),
    ("2020-2023-education-in-danger-incident-data.xlsx", 1895, 33)])
def test_real_files_come_in_whole(reference, name, rows, columns):
    raw = read_parts(reference / "inputs" / name)
    assert len(raw.header) == columns
    assert sum(map(len, raw.parts())) == rows
    assert raw.rejects.empty


def test_every_csv_of_the_spectrum(reference):
    folder = reference / "bad" / "csv-spectrum"
    for path in sorted(folder.glob("*.csv")):
        told = json.loads((folder.with_name("csv-spectrum-expected") / f"{path.stem}.json")
                          .read_text(encoding="utf-8"))
        raw = read_parts(path)
        got = [row for part in raw.parts() for row in part[raw.header].to_dict("records")]
        told = told if isinstance(told, list) else [told]
        if path.stem == "location_coordinates":  # its expected file has another telephone number
            got, told = ([list(row)[1:] for row in rows] for rows in (got, told))
        assert repr(got).replace(r"\r\n", r"\n") == repr(told).replace(r"\r\n", r"\n"), path.name
