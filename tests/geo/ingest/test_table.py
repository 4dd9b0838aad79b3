"""Tables of one's own: columns found, dates settled by the column, tolls as the handbook says."""

from __future__ import annotations

import json
import pickle
import re
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import InputError
from geo.export import incidents_csv
from geo.ingest import table_mapping
from geo.ingest.raw import read_parts
from geo.ingest.table import TableFormat, remember, remembered, suggest, table_format
from geo.ingest.table_dates import order_of, when
from geo.ingest.table_figures import degrees, figure, point
from geo.ingest.table_rows import safe_key
from geo.model.dates import parse_span
from geo.pipeline.parts import once

FRENCH = """Incidents suivis;;;;;;;
;;;;;;;
N°;Date de l’incident;Région;Localité;Nb tués;Blessés;Auteurs présumés;Source
1;05/03/2025;Gao;Tessit;au moins 12;3;FAMa et Wagner;RFI
2;17/03/2025;Ménaka;Inékar;4-7;;JNIM;https://www.example.org/x
3;31/02/2025;Ménaka;Inékar;4;;JNIM;AFP
4;1-3 mars 2025;Mopti;Djenné;des dizaines;;Inconnus;
5;06/03/2025;Gao;Gao;abc;;;
"""


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(table_mapping, "VAR", tmp_path / "var")


def written(tmp_path, text, name="a.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def drafted(path, **changes):
    found = table_format(path, read_parts(path))
    found = replace(found, mapping=replace(found.mapping, **changes))
    told = [found.drafts(part) for part in read_parts(path).parts()]
    assert len(told) == 1
    return found, told[0]


def columns(*header, **sample):
    cells = pd.DataFrame({h: sample.get(h, [""]) for h in header}, dtype="str")
    return dict(suggest(header, cells).columns)


def test_a_french_table_below_its_title(tmp_path):
    found, told = drafted(written(tmp_path, FRENCH))
    assert (found.mapping.day_first, found.questions) == (True, ())
    first, second, third = (told.drafts.iloc[n] for n in range(3))
    assert (first.date, first.date_original, first.row) == ("2025-03-05", "05/03/2025", 4)
    assert (first.killed, first.killed_low, first.killed_original) == (12, 12, "au moins 12")
    assert pd.isna(first.killed_high)
    assert (first.perpetrators, first.origins, first.toponym, first.adm1) == (
        "fama|wagner-group", "rfi", "Tessit", "Gao")
    assert json.loads(first.harm) == [["injured", 3, 3, 3]]
    assert (second.killed_low, second.killed_high, second.origins) == (4, 7, "named:example.org")
    assert (third.date, third.killed_original, third.perpetrators) == (
        "2025-03-01/2025-03-03", "des dizaines", "")
    assert pd.isna(third.killed_low)
    assert told.rejects[["row", "column", "value"]].to_numpy().tolist() == [
        [6, "Date de l’incident", "31/02/2025"], [8, "Nb tués", "abc"]]
    assert first.incident_id == f"table:{found.mapping.shape}:1"
    assert re.fullmatch("[0-9a-f]{8}", found.mapping.shape)


def test_the_columns_of_an_english_table():
    found = columns("Event ID", "Date of incident", "Region", "Village", "Lat.", "Long.", "Deaths",
                    "Wounded", "Type of attack", "Alleged perpetrator", "Reported by", "Link",
                    "Comments", "Children killed", "Date of entry")
    # empty columns say neither when nor where
    assert set(found) == {"key", "place", "adm1", "killed", "injured", "event_type", "perpetrator",
                          "source", "url", "notes"}


@pytest.mark.parametrize("name", [
    "killed (women)", "Killed [children]", "tués (femmes)", "Tués (dont enfants)", "Morts (soldats)",
    "Deaths (security forces)", "Number of people killed (girls)", "Nombre de tués (au moins une femme)",
    "civilians killed (women)", "civils tués (femmes)", "Injured (children)", "Blessés (militaires)",
    "Abducted (men)", "Personnes enlevées (femmes)", "Fatalities (total) (women)"])
def test_who_is_counted_in_brackets_is_not_everybody(name):
    assert columns("Date", name, Date=["2025-01-01"], **{name: ["3"]}) == {"date": "Date"}


@pytest.mark.parametrize(("name", "field"), [
    ("Killed (total)", "killed"), ("Killed (n)", "killed"), ("Deaths (#)", "killed"),
    ("Tués (nombre)", "killed"), ("Killed (tués)", "killed"), ("Morts (total estimé)", "killed"),
    ("Killed (best estimate)", "killed"), ("Number of people killed (reported)", "killed"),
    ("Deaths (civilians)", "civilians_killed"), ("Tués (civils)", "civilians_killed"),
    ("Killed (min)", "killed_low"), ("Tués (max)", "killed_high"), ("Injured (wounded)", "injured"),
    ("Blessés (total)", "injured")])
def test_brackets_that_tell_no_part_leave_a_count_what_it_is(name, field):
    assert columns("Date", name, Date=["2025-01-01"], **{name: ["3"]}) == {"date": "Date", field: name}


def test_a_name_that_its_cells_do_not_bear_out_is_passed_over():
    assert "killed" not in columns("Killed", Killed=["no idea", "who knows"])
    assert "key" not in columns("No", No=["1", "1"])
    assert columns("date", "when", date=["x", "y"], when=["2025-01-01", "2025-02-01"])["date"] == "when"


def test_columns_without_telling_names_are_told_by_their_cells():
    found = columns("a", "b", "c", "d", a=["17.02.2025", "18.02.2025", "1.3.2025"],
                    b=["16.27", "14.5", "12.61"], c=["-0.04", "-4.2", "-8.01"],
                    d=["Gao", "Djenné", "Bamako"])
    assert found == {"date": "a", "lat": "b", "lon": "c", "place": "d"}
    assert columns("x1", x1=["16.27, -0.04"] * 3) == {"point": "x1"}


@pytest.mark.parametrize(("cells", "first"), [
    (["05/03/2025", "17/03/2025"], True), (["05/03/2025", "03/17/2025"], False),
    (["05/03/2025", "2025-03-17"], None), (["17/03/2025", "03/17/2025", "05/03/2025"], None),
    (["05/03/2025", "17.03.2025"], True)])
def test_the_column_settles_what_the_cell_leaves_open(tmp_path, cells, first):
    path = written(tmp_path, "date,place\n" + "".join(f"{c},Gao\n" for c in cells))
    found, told = drafted(path)
    assert found.mapping.day_first is first
    assert bool(found.questions) is (first is None)
    open_ones = [] if first is not None else ["05/03/2025"]
    assert told.rejects["value"].tolist() == open_ones
    assert all("two ways" in r for r in told.rejects["reason"])
    for answer, on in ((True, "2025-03-05"), (False, "2025-05-03")):
        answered, told = drafted(path, **({"day_first": answer} if first is None else {}))
        assert told.rejects.empty
        assert not answered.questions
        if first in (None, answer):
            assert on in told.drafts["date"].tolist()


def test_a_late_cell_settles_the_whole_file(tmp_path):
    path = written(tmp_path, "date,place\n" + "05/03/2025,Gao\n" * 3_000 + "17/03/2025,Gao\n")
    assert table_format(path, read_parts(path)).mapping.day_first is True


@pytest.mark.parametrize(("text", "iso"), [
    ("2025-02-17", "2025-02-17"), ("2025-02-17T10:00:00Z", "2025-02-17"), ("45705", "2025-02-17"),
    ("17 février 2025", "2025-02-17"), ("Feb 17, 2025", "2025-02-17"), ("1er mars 2025", "2025-03-01"),
    ("lundi 17 février 2025", "2025-02-17"), ("02/2025", "2025-02"), ("2025", "2025"),
    ("1-3 mars 2025", "2025-03-01/2025-03-03"), ("30 mars – 2 avril 2025", "2025-03-30/2025-04-02"),
    ("February 17-19, 2025", "2025-02-17/2025-02-19"), ("20250217", "2025-02-17"),
    ("31/02/2025", None), ("2025-13-01", None), ("soon", None), ("17 février", None), ("3", None),
    ("", None), ("9" * 5_000, None), ("3-1 mars 2025", None)])
def test_dates(text, iso):
    assert when(text) == iso


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from([
    "%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%Y%m%d"]))
def test_every_day_is_read_as_written_or_in_two_ways(on, form):
    text = on.strftime(form)
    assert when(text, not form.startswith("%m")) == on.isoformat()
    assert when(text) in (on.isoformat(), None)


@given(st.text(max_size=40))
def test_no_cell_breaks_a_reader(text):
    order_of([text])
    for way in (None, True, False):
        told = when(text, way)
        assert told is None or parse_span(told)
    found = figure(text)
    assert found is None or found.low is None or found.high is None or found.low <= found.high
    degrees(text)
    point(text)
    assert re.fullmatch(r"[A-Za-z0-9._-]{1,60}", safe_key(text))


@pytest.mark.parametrize(("text", "figures"), [
    ("12", (12, 12, 12)), ("12.0", (12, 12, 12)), ("1 200", (1200, 1200, 1200)),
    ("1\u202f200", (1200, 1200, 1200)), ("nine", (9, 9, 9)), ("at least 24", (24, 24, None)),
    ("24+", (24, 24, None)), ("plus de 300", (300, 300, None)), ("over 300", (300, 300, None)),
    ("up to 10", (None, None, 10)), ("jusqu’à dix", (None, None, 10)), ("4-7", (None, 4, 7)),
    ("entre 4 et 7", (None, 4, 7)), ("dozens", (None, None, None)), ("0", (0, 0, 0)),
    ("aucun", (0, 0, 0)), ("?", (None, None, None)), ("unknown", (None, None, None))])
def test_tolls_as_the_handbook_says(text, figures):
    assert figure(text)[:3] == figures


@pytest.mark.parametrize("text", ["-3", "12.5", "1e9", "abc", "24 dont 7 femmes", "7-4", "12,000",
                                  "99999999", "2025-02-17"])
def test_what_is_no_toll_is_refused(text):
    assert figure(text) is None


def test_tolls_of_several_columns(tmp_path):
    path = written(tmp_path, "date,place,killed min,killed max,civilians killed\n"
                   "2025-01-01,Gao,3,5,3\n2025-01-02,Gao,4,4,\n2025-01-03,Gao,6,5,\n")
    _found, told = drafted(path)
    assert told.drafts[["killed", "killed_low", "killed_high"]].fillna(-1).to_numpy().tolist() == [
        [-1, 3, 5], [4, 4, 4]]
    assert told.drafts["targeting"].tolist() == ["civilians", "unknown"]
    assert told.rejects["row"].tolist() == [4]


def test_in_a_battle_nobody_is_blamed(tmp_path):
    path = written(tmp_path, "date,place,type,perpetrator,victims,killed\n"
                   "2025-01-01,Gao,Clash,FAMa; JNIM,,1\n2025-01-02,Gao,attaque,JNIM,villageois,1\n"
                   "2025-01-03,Gao,fête,,,\n")
    _found, told = drafted(path)
    assert told.drafts["parties"].tolist() == ["fama|jnim", "", ""]
    assert told.drafts["perpetrators"].tolist() == ["", "jnim", ""]
    assert told.drafts["event_type"].tolist() == ["battle", "killing", "other"]
    assert told.drafts["targeting"].tolist() == ["unknown", "civilians", "unknown"]
    _found, told = drafted(path, civilians=True)
    assert set(told.drafts["targeting"]) == {"civilians"}


@pytest.mark.parametrize(("cells", "why"), [
    ("200,1", "within"), ("0,0", "sea"), ("16.2,", "one of"), ("north,1", "degrees")])
def test_coordinates_that_are_none_reject_the_row(tmp_path, cells, why):
    path = written(tmp_path, "date,lat,lon\n2025-01-01,16.2,-0.04\n2025-01-01,14,-4\n"
                   f'2025-01-02,"16,27","-0,04"\n2025-01-03,{cells}\n')
    _found, told = drafted(path)
    assert told.drafts["lat"].tolist() == [16.2, 14, 16.27]
    assert told.rejects["row"].tolist() == [5]
    assert why in told.rejects["reason"][0]


def test_without_a_number_the_row_itself_is_the_key(tmp_path):
    path = written(tmp_path, "date,place,killed\n2025-01-01,Gao,3\n2025-01-01,Gao,3\n2025-01-01,Gao,4\n")
    found, told = drafted(path)
    assert found.notes
    assert told.drafts["incident_id"].nunique() == 2
    assert once(told).merged == 1


def test_keys_stand_in_an_address_and_stay_apart(tmp_path):
    path = written(tmp_path, "id,date,place\n12/2025,2025-01-01,Gao\n12-2025,2025-01-01,Gao\né|è,2025-01-01,Gao\n")
    _found, told = drafted(path)
    ids = told.drafts["incident_id"]
    assert ids.is_unique
    assert ids.str.fullmatch(r"table:[0-9a-f]{8}:[A-Za-z0-9._-]+").all()


def test_a_mapping_is_remembered_by_the_shape_of_the_table(tmp_path):
    path = written(tmp_path, "c1,c2,c3\n05/03/2025,Gao,3\n")
    found, _told = drafted(path)
    assert remembered(found.mapping.shape) is None
    chosen = replace(found.mapping.with_columns({"date": "c1", "place": "c2", "killed": "c3"}),
                     day_first=True, publisher="A network")
    remember(chosen)
    assert remembered(chosen.shape) == replace(chosen, open_dates=())
    again, told = drafted(written(tmp_path, "C1,C2,C3\n06/03/2025,Gao,3\n", "b.csv"))
    assert dict(again.mapping.columns) == {"date": "C1", "place": "C2", "killed": "C3"}
    assert told.drafts["date"].tolist() == ["2025-03-06"]
    assert told.drafts["speaker"].tolist() == ["named:A network"]
    proved, _told = drafted(written(tmp_path, "c1,c2,c3\n03/17/2025,Gao,3\n", "c.csv"))
    assert proved.mapping.day_first is False
    assert again.source(path).source_id != f"table:{found.mapping.shape}"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"columns": [1]}', "null", "[" * 100_000])
def test_a_broken_memory_is_no_memory(tmp_path, text):
    file = tmp_path / "var" / "mappings" / "0123abcd.json"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert remembered("0123abcd") is None
    assert remembered("../../x") is None


def test_a_table_without_date_and_place_is_told_which_names_are_known(tmp_path):
    path = written(tmp_path, "alpha,beta\nx,y\n")
    found = table_format(path, read_parts(path))
    assert len(found.questions) == 2
    with pytest.raises(InputError, match=r"a\.csv.*event date"):
        found.source(path)
    assert len(found.drafts(next(read_parts(path).parts())).drafts) == 0


def test_a_table_with_a_date_alone_asks_for_the_place(tmp_path):
    _found, told = drafted(written(tmp_path, "date,word\n2025-01-01,x\n"))
    assert "place" in told.rejects["reason"][0]


def test_parts_are_pure_and_formats_travel(tmp_path):
    path = written(tmp_path, FRENCH)
    found, whole = drafted(path)
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own
    assert again == found
    assert repr(found.mapping) in repr(found)
    parts = [again.drafts(p).drafts for p in read_parts(path, part_rows=1).parts()]
    pd.testing.assert_frame_equal(pd.concat(parts, ignore_index=True), whole.drafts)


def test_an_export_of_the_atlas_comes_home(tmp_path, builtin_frame):
    path = written(tmp_path, incidents_csv(builtin_frame))
    found, told = drafted(path)
    assert found.mapping.own
    assert not found.questions
    kinds = builtin_frame["kind"].astype(str)
    assert len(told.drafts) == int((kinds == "incident").sum())
    assert set(told.drafts["incident_id"]) <= set(builtin_frame["incident_id"])
    assert set(told.drafts["speaker"]) == {"atlas-coder"}
    assert set(told.drafts["origins"]) == {""}
    assert len(told.rejects) == int((kinds == "aggregate").sum())
    assert (told.drafts["precision"] != "unknown").any()
    assert np.isfinite(told.drafts["lat"]).any()


def test_two_publishers_of_one_shape_are_two_sources(tmp_path):
    path = written(tmp_path, "id,date,place\n1,2025-01-01,Gao\n")
    one, _told = drafted(path, publisher="One")
    other, _told = drafted(path, publisher="Other")
    assert one.source(path).source_id != other.source(path).source_id
    assert isinstance(one, TableFormat)
