"""What a table says wrongly is told with row, column, value and reason; nothing is doubled."""

from __future__ import annotations

from datetime import date

import pytest

from geo import i18n
from geo.ingest import days, table_mapping
from geo.ingest.acled import ACLED
from geo.ingest.days import is_ahead
from geo.ingest.insecurity_insight import INSECURITY_INSIGHT
from geo.ingest.raw import read_parts
from geo.ingest.table import table_format
from geo.ingest.table_names import DATE_NAMES, PLACE_NAMES, by_name
from geo.ingest.ucdp import UCDP_GED
from geo.pipeline import import_file
from geo.pipeline.parts import work
from geo.store.geopackage import GeoPackageStore

TODAY = date(2025, 6, 1)


@pytest.fixture(autouse=True)
def alone(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path / "var")
    monkeypatch.setattr(days, "newest", lambda: TODAY)


def written(tmp_path, text, name="a.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def read(tmp_path, text):
    path = written(tmp_path, text)
    part = next(read_parts(path).parts())
    return work(table_format(path, read_parts(path)), part, "en")


def refused(found):
    return found.rejects[["row", "column", "value"]].to_numpy().tolist()


REPEATED = """N°,date,lieu,tués
A-1,2025-01-01,Gao,3
A-2,2025-01-02,Gao,4
A-2,2025-01-02,Gao,4
A-3,2025-01-03,Ansongo,1
A-3,2025-01-04,Ansongo,1
,2025-01-05,Mopti,2
"""


def test_an_id_that_stands_twice_is_an_id_still(tmp_path):
    found = read(tmp_path, REPEATED)
    assert found.records["locator"].tolist() == ["A-1", "A-2", "A-3", ""]
    assert (found.merged, refused(found)) == (1, [[6, "N°", "A-3"]])
    assert found.rejects["reason"].tolist() == [
        "An earlier row has the same id and says something else: give one of them another id, or take it out."]
    assert len(found.records) + found.merged + len(found.rejects) == found.rows == 6


def test_a_repeated_id_doubles_nothing_on_the_second_import(tmp_path):
    store = GeoPackageStore(tmp_path / "atlas.gpkg")
    first = written(tmp_path, REPEATED.replace("A-3,2025-01-04", "A-4,2025-01-04").replace(
        "A-2,2025-01-02,Gao,4\nA-2", "A-2"), "first.csv")
    assert import_file(first, store).batch.new == 5
    again = import_file(written(tmp_path, REPEATED, "second.csv"), store).batch
    assert (again.new, again.known) == (0, 4)


def test_a_good_row_stands_where_the_first_of_its_id_cannot_be_used(tmp_path):
    found = read(tmp_path, "id,date,place\nx,soon,Gao\nx,2025-01-02,Gao\ny,2025-01-03,Gao\n")
    assert found.records["date"].tolist() == ["2025-01-02", "2025-01-03"]
    assert refused(found) == [[2, "date", "soon"]]


def test_a_number_that_every_group_begins_anew_is_no_id(tmp_path):
    found = read(tmp_path, "n°,date,lieu\n" + "".join(
        f"{n},2025-01-0{n},{place}\n" for place in ("Gao", "Mopti", "Kidal") for n in (1, 2)))
    assert (len(found.records), len(found.rejects)) == (6, 0)


@pytest.mark.parametrize(("cells", "column", "value"), [
    ("2035-02-17,Gao", "date", "2035-02-17"), ("17 février 2035,Gao", "date", "17 février 2035"),
    ("02/2035,Gao", "date", "02/2035"), ("2035,Gao", "date", "2035"),
    ("2025-05-30/2035-06-02,Gao", "date", "2025-05-30/2035-06-02"), ("49357,Gao", "date", "49357")])
def test_a_date_that_is_still_to_come_is_refused(tmp_path, cells, column, value):
    found = read(tmp_path, f"date,lieu\n2025-06-01,Gao\n2025-06,Gao\n2025,Gao\n{cells}\n")
    assert found.records["date"].tolist() == ["2025-06-01", "2025-06", "2025"]
    assert refused(found) == [[5, column, value]]
    assert found.rejects["reason"].tolist() == ["This date is still to come: correct it."]


def test_both_ends_of_a_span_and_the_parts_of_a_date_are_looked_at(tmp_path):
    found = read(tmp_path, "début,fin,lieu\n2025-05-01,2025-05-03,Gao\n2025-05-01,2035-05-03,Gao\n")
    assert refused(found) == [[3, "fin", "2035-05-03"]]
    found = read(tmp_path, "année,mois,jour,lieu\n2025,6,1,Gao\n2025,6,2,Gao\n2025,6,,Gao\n")
    assert refused(found) == [[3, "année", "2025"]]


@pytest.mark.parametrize(("told", "ahead"), [
    (None, False), (date(2025, 6, 1), False), (date(2025, 6, 2), True), ("2025-06", False),
    ("2025-07", True), ("2025", False), ("2026", True), ("2025-06-01/2025-06-02", True)])
def test_what_is_ahead_of_a_day(told, ahead):
    assert is_ahead(told, TODAY) is ahead


DATA_SETS = {
    ACLED: "event_id_cnty,event_date,event_type,actor2,time_precision,fatalities,location,notes\n"
           "MLI1,{day},Battles,,1,1,Gao,{words}\n",
    UCDP_GED: "id,type_of_violence,side_a,side_b,latitude,longitude,date_start,date_end,date_prec,where_prec,"
              "best,low,high,where_description\n1,3,A,B,16,0,{day},{day},1,1,1,1,1,{words}\n",
    INSECURITY_INSIGHT[-1]: "sind event id,date,latitude,longitude,geo precision,event description\n"
                            "1,{day},16,0,1 exact,{words}\n"}


@pytest.mark.parametrize("wanted", DATA_SETS, ids=lambda f: f.name)
def test_data_sets_are_held_to_the_same(tmp_path, wanted):
    def drafted(**cells):
        path = written(tmp_path, DATA_SETS[wanted].format(**{"day": "2025-06-01", "words": "few"} | cells))
        return wanted.drafts(next(read_parts(path).parts()))

    assert len(drafted().drafts) == 1
    late = drafted(day="2025-06-02").rejects
    assert late["value"].tolist() == ["2025-06-02"]
    assert late["reason"].tolist() == ["This date is still to come: correct it."]
    long = drafted(words="w" * 20_001).rejects
    assert long["value"].tolist() == ["w" * 199 + "…"]
    assert long["reason"].tolist() == [
        ("This cell is too long: 20,000 letters are read at most. Shorten it, or put a link to the text.")]
    assert len(drafted(words="w" * 20_000).drafts) == 1


@pytest.mark.parametrize(("column", "most"), [
    ("lieu", 300), ("région", 300), ("titre", 2_000), ("auteur", 2_000), ("source", 20_000), ("notes", 20_000)])
def test_no_cell_is_longer_than_anybody_writes(tmp_path, column, most):
    head, cell = f"date,place,{column}" if column != "lieu" else "date,lieu", "é" * most
    row = "2025-01-01," + ("" if column == "lieu" else "Gao,")
    assert len(read(tmp_path, f"{head}\n{row}{cell}\n").rejects) == 0
    found = read(tmp_path, f"{head}\n{row}{cell}é\n")
    assert refused(found) == [[2, column, "é" * 199 + "…"]]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_names_that_are_advised_are_known(lang):
    i18n.use(lang)
    for names, fields in ((DATE_NAMES, {"date", "date_start", "year"}),
                          (PLACE_NAMES, {"place", "adm1", "adm2", "adm3", "lat", "lon"})):
        for name in i18n._(names).split(", "):
            assert dict(by_name([name])).keys() <= fields, name
            assert by_name([name]), name


def test_what_is_asked_is_answered_with_what_would_help(tmp_path):
    place = table_format(p := written(tmp_path, "date,mot\n2025-01-01,x\n"), read_parts(p)).mapping
    assert place.order_question == ""
    assert [names for _question, names in place.column_questions] == [PLACE_NAMES]
    order = table_format(p := written(tmp_path, "date,lieu\n05/03/2025,Gao\n"), read_parts(p)).mapping
    assert order.column_questions == ()
    assert order.questions == (order.order_question,)
