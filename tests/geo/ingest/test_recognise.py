"""Which format a file is in is told by its columns, not by its name."""

from __future__ import annotations

import pickle

import pytest

from geo.errors import InputError
from geo.ingest import table_mapping
from geo.ingest.recognise import FORMAT_NAMES, data_sets, open_raw, recognise

HEADERS = {
    "acled": "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,fatalities",
    "table": "id,date,place,killed",
}


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


@pytest.mark.parametrize(("name", "header"), HEADERS.items())
def test_the_columns_tell(tmp_path, name, header):
    path = tmp_path / "ucdp-acled.txt"
    path.write_text(header + "\n" + "," * header.count(",") + "\n")
    assert recognise(path).name == name


def test_a_wish_that_does_not_fit_names_the_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,date,place\n1,2025-01-01,Gao\n")
    with pytest.raises(InputError, match=r"a\.csv.*id, date, place"):
        recognise(path, "acled")
    with pytest.raises(InputError, match=r"a\.csv"):
        recognise(path, "layer")
    assert recognise(path, "table").name == "table"


def test_an_acled_file_can_be_read_as_a_table(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(HEADERS["acled"] + "\nMLI1,2025-01-01,Battles,Armed clash,A,B,Mali,3\n")
    found = recognise(path, "table")
    told = [found.drafts(part) for part in open_raw(path, found).parts()]
    assert found.name == "table"
    assert told[0].rejects["reason"].str.contains("place").all()


def test_every_format_has_a_name_that_is_offered():
    assert {f.name for f in data_sets()} <= set(FORMAT_NAMES)
    for found in data_sets():
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own


@pytest.mark.parametrize("content", [b"", b" \n", b"\x89PNG\r\n\x1a\n\0\0", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_table_is_named_and_refused(tmp_path, content):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"a\.csv"):
        recognise(path)
