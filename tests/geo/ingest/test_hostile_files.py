"""Files that were made to do harm, or came to it: an error that names them, or rejected rows."""

from __future__ import annotations

import json
import zipfile

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from geo.errors import InputError
from geo.ingest.draft import Drafted
from geo.ingest.originals import keep
from geo.ingest.raw import read_parts
from geo.ingest.recognise import open_raw, recognise
from geo.tables import child

VRT = ('<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{}</SrcDataSource>'
       "</OGRVRTLayer></OGRVRTDataSource>")
LAUGHS = ('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
          "<kml><Document><Placemark><name>&b;</name></Placemark></Document></kml>")


def everything(path) -> Drafted:
    found = recognise(path)
    raw = open_raw(path, found)
    told = [found.drafts(part) for part in raw.parts()]
    return Drafted(pd.concat([t.drafts for t in told]),
                   pd.concat([raw.rejects, *(t.rejects for t in told)]))


@pytest.mark.parametrize("ending", ["vrt", "xml", "kml", "geojson", "gpkg", "csv", "shp", "zip"])
def test_a_file_that_points_at_other_files_reads_none(tmp_path, ending):
    secret = tmp_path / "secret.csv"
    secret.write_text("date,place,word\n2025-02-17,Gao,hidden\n")
    path = tmp_path / f"a.{ending}"
    path.write_text(VRT.format(secret))
    with pytest.raises(InputError) as caught:
        everything(path)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("content", [
    '{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read /etc/passwd"}',
    "WFS:http://127.0.0.1:1/", "<OGRWFSDataSource><URL>http://127.0.0.1:1/</URL></OGRWFSDataSource>"])
def test_a_file_that_calls_out_is_refused(tmp_path, content):
    path = tmp_path / "a.geojson"
    path.write_text(content)
    with pytest.raises(InputError):
        everything(path)


@pytest.mark.parametrize("member", ["../out.shp", "/etc/out.shp", "c:\\out.shp"])
def test_an_archive_that_leads_out_is_refused(tmp_path, member):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, b"x" * 200)
    with pytest.raises(InputError, match=r"a\.zip"):
        everything(path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.zip"]


@pytest.mark.parametrize("member", ["layer.shp", "doc.kml", "xl/worksheets/sheet1.xml"])
def test_a_bomb_is_not_unpacked(tmp_path, member):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(member, b"\0" * 60_000_000)
    with pytest.raises(InputError, match=r"bomb\.zip"):
        everything(path)


def test_an_archive_in_an_archive_stays_closed(tmp_path):
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.csv", "date,place\n2025-02-17,Gao\n")
    path = tmp_path / "outer.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(inner, "inner.zip")
    with pytest.raises(InputError, match=r"outer\.zip"):
        everything(path)


def test_xml_that_multiplies_is_refused(tmp_path):
    path = tmp_path / "a.kml"
    path.write_text(LAUGHS)
    with pytest.raises(InputError, match=r"a\.kml"):
        everything(path)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"data":' * 50_000, '[{"a":' * 5_000 + "1"])
def test_json_without_a_floor_is_refused(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(InputError, match=r"a\.json"):
        everything(path)


def test_a_child_that_outgrows_its_memory_is_stopped(tmp_path):
    path = tmp_path / "a.parquet"
    words = pa.DictionaryArray.from_arrays(pa.array([0] * 4_000), pa.array(["x" * 1_000_000]))
    pq.write_table(pa.table({"a": words}), path, compression="zstd", store_schema=False)
    assert path.stat().st_size < 1_000_000  # one word, told 4,000 times: 4 GB
    with pytest.raises(InputError, match=r"a\.parquet"):
        read_parts(path)


def test_a_child_that_takes_too_long_is_stopped():
    with pytest.raises(InputError, match="seconds"):
        child.run_child("http.server", ["0", "--bind", "127.0.0.1"], "a.json", seconds=1)


def test_a_quote_that_is_never_closed_loses_no_rows_in_silence(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('date,place,n\n2025-02-17,Gao,1\n2025-02-18,"Gao,2\n' + "2025-02-19,Gao,3\n" * 500)
    with pytest.raises(InputError, match="row 3"):
        list(read_parts(path).parts())
    path.write_text('date,place,n\n2025-02-17,Gao,1\n2025-02-18,"Gao,2\n2025-02-19,Gao,3\n')
    raw = read_parts(path)
    assert sum(map(len, raw.parts())) == 1
    assert raw.rejects["row"].tolist() == [3]
    assert "2 lines" in raw.rejects["reason"][0]


@pytest.mark.parametrize("cell", ["x" * 10_000_000, "a\0b"])
def test_a_cell_that_is_no_cell_rejects_its_row(tmp_path, cell):
    path = tmp_path / "a.csv"
    path.write_text("date,place,n\n" + "2025-02-17,Gao,1\n" * 400 + f"2025-02-18,{cell},2\n"
                    "2025-02-19,Gao,3\n")
    raw = read_parts(path)
    assert sum(map(len, raw.parts())) == 401
    assert raw.rejects["row"].tolist() == [402]
    assert len(raw.rejects["value"][0]) <= 200


def test_strings_that_break_programs_come_through_whole(reference, tmp_path):
    words = json.loads((reference / "bad" / "strings" / "blns.json").read_text(encoding="utf-8"))
    for name in sorted((reference / "bad" / "xss").glob("*.txt")):
        words += name.read_text(encoding="utf-8", errors="replace").splitlines()
    words = [w for w in words if w.strip() and "\0" not in w]
    path = tmp_path / "a.csv"
    frame = pd.DataFrame({"id": [str(n) for n in range(len(words))], "date": "2025-02-17",
                          "place": "Gao", "killed": "1", "notes": words, "type": words,
                          "perpetrator": words, "source": words})
    frame.to_csv(path, index=False, encoding="utf-8", errors="replace")
    told = everything(path)
    assert len(told.drafts) + len(told.rejects) == len(words)
    assert len(told.drafts) >= len(words) * 0.99
    path = tmp_path / "a.json"
    path.write_text(frame.to_json(orient="records"))
    assert len(everything(path).drafts) >= len(words) * 0.99


def test_an_unknown_file_is_told_what_is_taken(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("alpha,beta\nx,y\n")
    with pytest.raises(InputError, match=r"a\.csv"):
        recognise(path).source(path)


def test_the_original_is_kept_once(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,place\n")
    sha256, kept = keep(path, tmp_path / "var")
    assert kept.read_bytes() == path.read_bytes()
    assert kept.parent.name == sha256[:2]
    assert keep(path, tmp_path / "var") == (sha256, kept)
    assert [p for p in kept.parent.iterdir() if p != kept] == []
