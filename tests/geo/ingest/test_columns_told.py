"""Columns under the names that files leave of them, and questions that say what is the matter."""

from __future__ import annotations

import pytest

from geo.errors import InputError
from geo.ingest.layer import layer_format, read_layer
from geo.ingest.raw import MOST_COLUMNS, read_parts
from geo.ingest.recognise import recognise
from geo.ingest.table import table_format
from geo.ingest.table_names import by_name

OWN = ("a", "b", "c")
KML = """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema name="l" id="l"><SimpleField name="{name}" type="string"/>
<SimpleField name="date" type="string"/></Schema><Folder><name>l</name>{marks}</Folder>
</Document></kml>"""
MARK = """<Placemark id="l.{n}"><ExtendedData><SchemaData schemaUrl="#l">
<SimpleData name="{name}">{own}</SimpleData><SimpleData name="date">2025-02-1{n}</SimpleData>
</SchemaData></ExtendedData><Point><coordinates>-0.05,16.27</coordinates></Point></Placemark>"""

MIXED = ("In “date”, does 05/03 mean 5 March or 3 May? Some cells show that the day comes first, "
         "others that the month does.")
MIXED_ROW = ("This date can be read in two ways, and other cells show both of them: say whether "
             "the day or the month comes first.")


def kml(path, name, own):
    marks = "".join(MARK.format(n=n, name=name, own=one) for n, one in enumerate(own, 1))
    path.write_text(KML.format(name=name, marks=marks))
    return path


def table(path, text):
    path.write_text(text)
    return table_format(path, read_parts(path))


@pytest.mark.parametrize(("name", "own", "keys"), [
    ("id", OWN, ["a", "b", "c"]), ("ID", OWN, ["a", "b", "c"]), ("id", OWN[1:], ["b", "c"]),
    ("ident", OWN, ["l.1", "l.2", "l.3"]), ("id", ("", "", ""), ["l.1", "l.2", "l.3"])])
def test_the_id_of_a_kml_is_the_files_own(tmp_path, name, own, keys):
    path = kml(tmp_path / "l.kml", name, own)
    found = layer_format(path)
    column = found.mapping.column("key")
    raw = read_layer(path)
    assert [one for part in raw.parts() for one in part[column]] == keys
    assert not any("(kml)" in one or one == "id2" for one in raw.header)


def test_names_that_a_shapefile_cut_are_known_by_their_beginning():
    header = ["event_id", "event_date", "location", "perpetrato", "event_desc", "killed_bes",
              "killed_hig", "auteur_pré", "lat (map)", "precision (map)"]
    told = dict(by_name(header))
    assert told["perpetrator"] == "perpetrato"
    assert told["notes"] == "event_desc"
    assert told["killed"] == "killed_bes"
    assert told["killed_high"] == "killed_hig"


@pytest.mark.parametrize(("header", "why"), [
    (["date", "civilians_"], "cut between two words"), (["date", "number_of_"], "several"),
    (["date", "numberofpe"], "no known name"), (["date", "killed_bes", "a_long_column_name"],
                                                "no Shapefile has a name of more than ten letters"),
    (["date", "perpetra"], "not as long as a name that was cut"),
    (["date", "maximumxyz"], "no beginning")])
def test_a_beginning_that_may_be_several_names_is_none(header, why):
    assert [field for field, _column in by_name(header)] == ["date"], why


def test_rows_that_cannot_be_read_raise_no_question_about_columns(tmp_path):
    found = table(tmp_path / "a.csv", "id,date,place,killed\n1,2025-01-02,Gao,3,more,more\n2,x\n")
    assert found.questions == ()
    assert {"date", "place"} <= dict(found.mapping.columns).keys()


def test_cells_that_show_both_orders_are_told_so(tmp_path):
    text = "id,date,place\na,03/25/2025,Gao\nb,25/02/2025,Gao\nc,03/04/2025,Gao\n"
    found = table(tmp_path / "a.csv", text)
    assert list(found.questions) == [MIXED]
    bad = found.drafts(next(read_parts(tmp_path / "a.csv").parts())).rejects
    assert bad["reason"].tolist() == [MIXED_ROW]
    found = table(tmp_path / "b.csv", "id,date,place\nc,03/04/2025,Gao\n")
    assert found.questions == ("In “date”, does 05/03 mean 5 March or 3 May? No cell shows it.",)


@pytest.mark.parametrize("name", ["où", "Où", "OU", "ou"])
def test_where_in_french_is_a_place(name):
    assert by_name([name]) == [("place", name)]


def test_a_very_wide_table_is_refused_at_once(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,place," + ",".join(f"c{n}" for n in range(60_000)) + "\n2025-01-02,Gao\n")
    with pytest.raises(InputError, match=f"“a.csv” has 60002 columns; a table may have {MOST_COLUMNS}"):
        recognise(path)
    path = tmp_path / "b.csv"
    names = ["date", "place", *(f"c{n}" for n in range(MOST_COLUMNS - 2))]
    path.write_text(",".join(names) + "\n2025-01-02,Gao" + "," * (MOST_COLUMNS - 2) + "\n")
    assert len(read_parts(path).header) == MOST_COLUMNS
