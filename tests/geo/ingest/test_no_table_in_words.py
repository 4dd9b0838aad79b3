"""Files that are named as what they are not, or that no program writes: told in words a newcomer understands."""

from __future__ import annotations

import zipfile

import openpyxl
import pytest

from geo.errors import InputError
from geo.ingest.recognise import recognise

DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>'
KML = '<?xml version="1.0"?>{}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark/></kml>'


def told(path) -> str:
    with pytest.raises(InputError) as refused:
        recognise(path)
    return str(refused.value)


@pytest.mark.parametrize("ending", ["xlsx", "gpkg", "parquet", "zip"])
@pytest.mark.parametrize("text", ["Some plain words.\n", "Some\nplain words\nof three lines\n"])
def test_plain_text_under_another_name(tmp_path, ending, text):
    path = tmp_path / f"notes.{ending}"
    path.write_text(text)
    assert told(path) == (f"“notes.{ending}” is named as a .{ending} file, but it holds plain text and no table. "
                          "Save it anew from the program that made it, or name it by what it is.")


def test_a_table_under_another_name_is_a_table(tmp_path):
    path = tmp_path / "table.xlsx"
    path.write_text("date,place,killed\n2024-01-02,Gao,3\n")
    assert recognise(path).name == "table"


@pytest.mark.parametrize("member", ["xl/workbook.xml", "docProps/core.xml", "_rels/.rels"])
def test_a_workbook_with_a_doctype(tmp_path, member):
    book = openpyxl.Workbook()
    book.active.append(["date", "place"])
    book.save(tmp_path / "whole.xlsx")
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(path, "w") as out:
        for one in whole.namelist():
            content = whole.read(one)
            head = b"<?xml version='1.0'?>" + DOCTYPE.encode()
            out.writestr(one, head + content[content.index(b"?>") + 2 if content.startswith(b"<?") else 0:]
                         if one == member else content)
    assert told(path).startswith("“a.xlsx” declares a DOCTYPE")


@pytest.mark.parametrize("member", ["xl/workbook.xml", "docProps/core.xml", "xl/styles.xml", "[Content_Types].xml"])
def test_a_damaged_workbook_is_told_by_its_first_words(tmp_path, member):
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(path, "w") as out:
        for one in whole.namelist():
            out.writestr(one, b"<broken" if one == member else whole.read(one))
    assert "Please see" not in told(path)
    assert "“a.xlsx” cannot be read as a spreadsheet: " in told(path)
    assert "lxml" not in told(path)


@pytest.mark.parametrize("name", ["a.kml", "a.kmz"])
def test_a_kml_with_a_doctype(tmp_path, name):
    path = tmp_path / name
    if name == "a.kmz":
        with zipfile.ZipFile(path, "w") as out:
            out.writestr("doc.kml", KML.format(DOCTYPE))
    else:
        path.write_text(KML.format(DOCTYPE))
    assert told(path).startswith(f"“{name}” declares a DOCTYPE")


def test_a_page_of_the_web_is_no_layer(tmp_path):
    path = tmp_path / "a.kml"
    path.write_text("<!DOCTYPE html><html><body>Not found</body></html>")
    assert "is no map layer" in told(path)
