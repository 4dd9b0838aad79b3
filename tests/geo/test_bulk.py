"""The fold by the table equals the fold by claims, whatever the records say."""

from __future__ import annotations

import json
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.bulk import fold_records
from geo.errors import DataError, InputError
from geo.fold import builtin_context, fold_all
from geo.frame import to_frame
from geo.gazetteer.locate import locate
from geo.model import vocabulary as v
from geo.model.claim import Source
from geo.model.record import claims_of, payloads, records
from geo.store.columns import SCHEMA, feature_rows, told_once
from geo.store.folded import folded_table
from tests.drawn import examples

SOURCES = {"acled": Source("acled", "ACLED", "ACLED", "acled", licence="redistribution = no"),
           "ucdp-ged": Source("ucdp-ged", "UCDP", "UCDP", "ucdp", url="https://example.org/")}
CONTEXT = replace(builtin_context(), sources={**builtin_context().sources, **SOURCES})
ACTORS = ["fama", "wagner-group", "jnim", "fla", "minusma", "acled", "named:Group “X” {7}",
          "named:Gao", "no_comment", "atlas-coder", "bbc", "rfi"]
PLACES = ["", "point:16.27,-0.04;exact", "point:16.2700,-0.0400;near", "point:16.27,-0.04",
          "point:16,-1;unknown", "point:14.5,-4.25;adm3", "point:14.5,-4.25;country",
          "point:1e1,-5;exact", "point:48.85,2.35;exact", "point:48.85,2.35;adm1",
          "point:-0.5,178.5;near", "point: 12.65,-8.0;exact", "unit:gao.gao.tilemsi", "unit:gao",
          "near:dioura", "route:gao-algeria", "country:mali", "country:niger",
          "ambiguous:Welingara@nara", "unlocated:the row names no place", "area:northern-mali"]
NAMES = ["", "Gao", "Gao [1]", "[3]", "GAO", "Tin-Zaouatène", "قاو [2]", "***", "a\nb", "Mopti"]
HARMS = ["", "[]", '[["injured",4,4,null]]', '[["abducted",null,null,null],["injured",0,0,9]]',
         '[["injured",4,4,null],["injured",7,7,null]]', '[["operation",null,null,null]]']
TOLLS = st.none() | st.integers(0, 30)
lists = st.lists(st.sampled_from(ACTORS), max_size=3).map("|".join)


def picked(choices, *, empty=True):
    return st.sampled_from([*([""] if empty else []), *choices])


ROW = st.fixed_dictionaries({
    "source_id": picked([*SOURCES, "nobody-knows"], empty=False),
    "speaker": picked(ACTORS, empty=False),
    "stance": st.one_of(st.just("reports"), picked(v.Stance, empty=False).map(str)),
    "stated_on": picked(["2024-11-30", "2025-07-01"]), "lang": picked(["en", "fr", "ar"], empty=False),
    "title": picked(["Gao", "Attack {0} <b>"]),
    "date": picked(["2024", "2024-02", "2024-02-03", "2024-02-03/2024-02-05", "2012-01-01"]),
    "place": picked(PLACES), "place_original": picked(NAMES),
    "event_type": picked(v.EventType).map(str), "targeting": picked(v.Targeting).map(str),
    "perpetrators": lists, "parties": lists, "origins": lists,
    "victims": st.lists(picked(v.Victim, empty=False).map(str), max_size=3).map("|".join),
    "flags": st.lists(picked(v.Flag, empty=False).map(str), max_size=3).map("|".join),
    "killed_original": picked(["dozens"]), "harm": picked(HARMS),
    "killed": TOLLS, "killed_low": st.none() | st.integers(0, 4), "killed_high": st.none() | st.just(40),
    "civilians_killed": TOLLS, "civilians_killed_low": st.none() | st.integers(0, 4),
    "civilians_killed_high": st.none() | st.just(40),
})


def table(rows, ids=None):
    names = {name for row in rows for name in row}
    ids = ids or [f"acled:MLI{i}" for i in range(len(rows))]
    return records({"incident_id": ids, **{n: [r.get(n) for r in rows] for n in names}}, len(rows))


def the_long_way(frame, context=CONTEXT):
    return to_frame(fold_all((c for p in payloads(frame) for c in claims_of(p)), context=context))


def assert_same(frame, context=CONTEXT):
    wanted = the_long_way(frame, context)
    pd.testing.assert_frame_equal(fold_records(frame, context), wanted)
    assert feature_rows(folded_table(frame, context)) == feature_rows(wanted)


@examples(10, 25)
@given(st.lists(ROW, max_size=12), st.randoms())
def test_any_records_fold_as_their_claims_do(rows, chance):
    ids = [f"{name}{i}" for i, name in enumerate(chance.choices(["acled:MLI", "Gao", "é", "-"], k=len(rows)))]
    chance.shuffle(ids)
    assert_same(table(rows, ids))


def test_many_points_fold_as_their_claims_do():
    rows = [{"source_id": "acled", "speaker": "acled", "date": f"20{i % 13 + 12}-0{i % 9 + 1}-11",
             "place": f"point:{11 + i / 40:.4f},{-8 + i / 37:.6f};{('exact', 'near', 'unknown')[i % 3]}",
             "place_original": f"Village {i % 7} [1]" if i % 5 else "",
             "parties": "fama|jnim" if i % 2 else "named:A|jnim", "origins": f"named:Paper {i % 4}|rfi",
             "event_type": "battle", "killed": i % 9} for i in range(300)]
    assert_same(table(rows))


def test_each_place_is_told_by_each_name_as_its_claims_tell_it():
    said = {"source_id": "acled", "speaker": "acled", "date": "2024"}
    assert_same(table([said | {"place": p, "place_original": n} for p in ["", *PLACES] for n in NAMES]))


@pytest.mark.parametrize("said", [
    {"parties": "named:Gao|fama"}, {"parties": "named:Gao|named:gao|fama"}, {"title": "Gao, again"},
    {"title": "acled:MLI0"}, {"parties": "named:acled:MLI0"}, {"title": "***"}, {}])
def test_a_word_said_twice_is_looked_for_once(said):
    rows = [{"source_id": "acled", "speaker": "acled", "place": "unit:gao.gao.tilemsi",
             "place_original": name, **said} for name in ("Gao", "Gao [1]", "***", "")]
    assert_same(table(rows))
    assert_same(table(rows, ["é1", "two\nlines", "acled:MLI0", "x"]))


def test_a_retracted_record_makes_no_incident():
    rows = [{"source_id": "acled", "speaker": "acled", "stance": s, "date": "2024"} for s in ("retracts", "reports")]
    assert fold_records(table(rows), CONTEXT)["incident_id"].tolist() == ["acled:MLI1"]
    assert_same(table(rows[:1]))


def test_no_records_make_an_empty_table():
    assert_same(table([]))


def test_two_records_of_one_incident_are_refused():
    rows = [{"source_id": "acled", "speaker": "acled"}] * 2
    with pytest.raises(ValueError, match="one incident"):
        fold_records(table(rows, ["a", "a"]), CONTEXT)


@pytest.mark.parametrize("wrong", [{"event_type": "war"}, {"date": "soon"}, {"place": "here"},
                                   {"place": "point:91,0;exact"}, {"place": "point:nan,0;near"},
                                   {"flags": "odd"}, {"stated_on": "soon"}, {"harm": '[["x",1,1,1]]'}])
def test_what_the_fold_refuses_is_refused(wrong):
    frame = table([{"source_id": "acled", "speaker": "acled", **wrong}])
    with pytest.raises((InputError, ValueError)):
        the_long_way(frame)
    with pytest.raises((InputError, ValueError)):
        fold_records(frame, CONTEXT)


def test_another_gazetteer_is_asked_for_points_too():
    asked = []

    def find(reference):
        asked.append(reference)
        return locate(reference)

    context = replace(CONTEXT, locate=find)
    frame = table([{"source_id": "acled", "speaker": "acled", "place": "point:16.27,-0.04;exact"}])
    assert_same(frame, context)
    assert asked


def test_a_title_is_made_of_type_and_place():
    frame = table([{"source_id": "acled", "speaker": "acled", "event_type": "shelling",
                    "place": "unit:gao", "place_original": "Gao [3]"},
                   {"source_id": "acled", "speaker": "acled"}])
    found = fold_records(frame, CONTEXT)
    assert found["title"].tolist() == ["Shelling – Gao", "Other"]
    assert found["title_fr"].tolist()[0] == "Tir d’artillerie – Gao"


@pytest.mark.parametrize(("precision", "radius", "pinned"), [
    ("exact", 0.0, True), ("near", 25.0, True), ("unknown", None, True), ("country", None, False)])
def test_a_point_is_as_precise_as_its_data_set_says(precision, radius, pinned):
    where = locate(f"point:16.27,-0.04;{precision}")
    assert (where.radius_km, where.lon is not None) == (radius, pinned)


def test_a_point_that_stands_for_a_unit_is_the_unit():
    found, cercle = locate("point:16.27,-0.04;adm2"), locate("unit:gao.gao")
    assert (found.lon, found.units, found.shapes) == (cercle.lon, cercle.units, cercle.shapes)
    assert json.loads(json.dumps(found.shapes))[0]["unit"] == "gao.gao"


@pytest.mark.parametrize("said", [{"place": "point:0,0;exact"}, {"killed_low": 9, "killed_high": 2},
                                  {"killed": -1}, {"civilians_killed_low": 9, "civilians_killed_high": 2}])
def test_the_table_refuses_what_the_frame_refuses(said):
    frame = table([{"source_id": "acled", "speaker": "acled", "lang": "en", "stance": "reports", **said}] * 3)
    told = []
    for fold in (fold_records, folded_table):
        try:
            told.append(feature_rows(fold(frame, CONTEXT)))
        except DataError as error:
            told.append(str(error))
    assert told[0] == told[1]


def test_the_table_is_laid_out_as_a_snapshot_is():
    frame = table([{"source_id": "acled", "speaker": "acled", "place": place} for place in PLACES])
    made = folded_table(frame, CONTEXT)
    assert made.schema.names == SCHEMA.names
    assert made.schema == told_once(SCHEMA.empty_table()).schema
