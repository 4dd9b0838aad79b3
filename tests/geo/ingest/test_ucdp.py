"""UCDP's events, in all the shapes they come in: made-up rows, and the real files where they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from geo.ingest.raw import read_parts
from geo.ingest.ucdp import UCDP_CANDIDATE, UCDP_GED, origins
from geo.model.dates import parse_span

ROW = {
    "id": "900001", "relid": "MLI-2024-3-1-1", "year": "2024", "code_status": "Clear",
    "type_of_violence": "3", "conflict_name": "Made up", "dyad_name": "Made up", "side_a": "JNIM",
    "side_b": "Civilians", "number_of_sources": "1", "source_article": "", "source_office": "Some Daily",
    "source_original": "", "where_prec": "1", "where_coordinates": "Bankass town",
    "where_description": "Bankass", "adm_1": "Mopti region", "adm_2": "Bankass cercle",
    "latitude": "14.07", "longitude": "-3.52", "country": "Mali", "event_clarity": "1",
    "date_prec": "1", "date_start": "2024-03-05 00:00:00", "date_end": "2024-03-05 00:00:00",
    "deaths_a": "0", "deaths_b": "0", "deaths_civilians": "3", "deaths_unknown": "0", "best": "3",
    "low": "2", "high": "4",
}
FIGURES = ["killed", "killed_low", "killed_high", "civilians_killed", "civilians_killed_low",
           "civilians_killed_high"]


def table(*rows):
    frame = pd.DataFrame([{**ROW, **row} for row in rows or [{}]]).astype("str")
    frame["row"] = np.arange(2, len(frame) + 2)
    return frame


def one(**cells):
    told = UCDP_GED.drafts(table(cells))
    assert len(told.rejects) == 0, told.rejects.to_dict("records")
    return told.drafts.iloc[0]


def figures(row):
    return [None if pd.isna(row[name]) else int(row[name]) for name in FIGURES]


def test_a_row_of_one_sided_violence():
    row = one()
    assert (row.incident_id, row.source_id, row.speaker) == ("ucdp:900001", "ucdp-ged", "ucdp")
    assert (row.locator, row.stated_on, row.date) == ("MLI-2024-3-1-1", "", "2024-03-05")
    assert (row.event_type, row.targeting, row.victims) == ("killing", "civilians", "civilians")
    assert (row.perpetrators, row.parties) == ("jnim", "")
    assert figures(row) == [3, 2, 4, 3, 2, None]
    assert (row.toponym, row.adm1, row.adm2, row.precision) == ("Bankass town", "Mopti region", "Bankass cercle", "exact")
    assert row.origins == "named:Some Daily"
    assert row.actors_original == "JNIM – Civilians"


@pytest.mark.parametrize("kind", ["1", "2", "State-based violence", "non-state violence"])
def test_in_fighting_both_sides_are_parties(kind):
    row = one(type_of_violence=kind, side_a="Government of Mali, Government of Russia (Soviet Union)",
              side_b="IS", deaths_a="1", deaths_civilians="0")
    assert (row.perpetrators, row.parties) == ("", "mali-government|russia-government|isgs")
    assert (row.event_type, row.targeting, row.victims) == ("battle", "combatants", "combatants")


@pytest.mark.parametrize(("civilians", "unknown", "targeting"), [
    ("0", "0", "combatants"), ("2", "0", "civilians"), ("0", "2", ""), ("1", "1", "civilians")])
def test_nobody_is_called_a_combatant_where_the_dead_may_be_civilians(civilians, unknown, targeting):
    row = one(type_of_violence="1", side_b="IS", deaths_civilians=civilians, deaths_unknown=unknown)
    assert row.targeting == targeting


@pytest.mark.parametrize(("best", "low", "high", "unknown", "expected"), [
    ("3", "3", "3", "0", [3, 3, 3, 3, 3, 3]), ("3", "0", "9", "0", [3, 0, 9, 3, 0, None]),
    ("3", "3", "3", "1", [3, 3, 3, 3, 3, None]), ("15", "15", "14", "0", [15, 14, 15, 3, 3, None]),
    ("2", "4", "4", "0", [2, 2, 4, 3, 2, None])])
def test_tolls_hold_low_best_and_high(best, low, high, unknown, expected):
    row = one(best=best, low=low, high=high, deaths_unknown=unknown)
    assert figures(row) == expected
    assert bool(row.killed_original) == (not int(low) <= int(best) <= int(high))


@pytest.mark.parametrize(("start", "end", "code", "span", "precision"), [
    ("2024-03-05", "2024-03-05", "1", "2024-03-05", "day"),
    ("2024-03-05", "2024-03-09", "2", "2024-03-05/2024-03-09", "range"),
    ("2024-03-04", "2024-03-10", "3", "2024-03-04/2024-03-10", "range"),
    ("2024-03-01", "2024-03-31", "4", "2024-03-01/2024-03-31", "month"),
    ("2024-01-01", "2024-12-31", "5", "2024-01-01/2024-12-31", "year"),
    ("2024-03-05", "2024-03-05", "3", "2024-03-02/2024-03-08", "range"),
    ("2024-03-05", "2024-03-05", "4", "2024-03", "month"),
    ("2024-03-05", "2024-03-05", "5", "2024", "year")])
def test_dates_are_the_span_and_never_finer_than_their_code(start, end, code, span, precision):
    row = one(date_start=start, date_end=end, date_prec=code)
    assert row.date == span
    assert parse_span(row.date).precision == precision
    assert row.date_original == ("" if code == "1" else f"[{code}]")


@pytest.mark.parametrize(("code", "words", "precision", "pinned"), [
    ("1", "Bankass town", "exact", True), ("2", "Bankass town", "near", True),
    ("3", "Bankass cercle", "adm2", True), ("4", "Mopti region", "adm1", True),
    ("5", "Bankass commune", "adm3", True), ("5", "Bankass cercle", "adm2", True),
    ("5", "Between Bankass and Koro", "unknown", False), ("5", "Central Mali", "unknown", False),
    ("5", "Some forest", "adm2", True), ("6", "Mali", "country", True), ("7", "Mali", "unknown", False),
    ("", "Bankass", "unknown", True)])
def test_places_are_as_precise_as_their_code_and_5_is_read_from_its_words(code, words, precision, pinned):
    row = one(where_prec=code, where_coordinates=words)
    assert (row.precision, row.precision_original) == (precision, code)
    assert np.isnan(row.lat) != pinned
    assert row.toponym == ("" if code == "7" else words)


def test_a_line_abroad_keeps_its_point():
    row = one(where_prec="5", where_coordinates="Between A and B", country="Niger", adm_2="")
    assert (row.precision, row.lat) == ("adm1", 14.07)


@pytest.mark.parametrize(("original", "offices", "article", "found"), [
    ("FAMa", "BBC Monitoring News Alert", "", "fama"),
    ("", "Agence France Presse;BBC Monitoring", "", "afp|bbc"),
    ("A Person (FLA); Kal Akal", "FAMA;A Person on Facebook", "", "fla|kal-akal"),
    ("A Person, some title", "@a_person;@another", "", "personal-account"),
    ("police", "Some Daily", "", "named:police"), ("local sources", "", "", "local-civil-sources"),
    ("SOHR", "", "", "named:SOHR"), ("Some Daily", "Some Daily", "", "named:Some Daily"),
    ("A Person", "Some Daily", "", "named:Some Daily"),
    ("", "", 'Reuters (1989-10-01): "WORDS OF A HEADLINE"', "reuters"),
    ("", "", '"Some Daily,2018-12-30,words"', "named:Some Daily"), ("", "", "", "")])
def test_origins_are_those_whom_reports_quote_else_the_outlets_and_never_a_person(
        original, offices, article, found):
    assert origins(original, offices, article, "Mali") == found
    assert "Person" not in found


@pytest.mark.parametrize(("column", "value"), [
    ("id", "a1"), ("id", ""), ("type_of_violence", "4"), ("best", ""), ("best", "many"), ("low", "x"),
    ("deaths_civilians", "-1"), ("where_prec", "9"), ("date_prec", "6"), ("date_start", "05/03/2024"),
    ("date_end", "2024-03-01"), ("latitude", "north"), ("longitude", "181")])
def test_a_row_that_cannot_be_used_is_rejected(column, value):
    told = UCDP_GED.drafts(table({column: value}, {"id": "900002"}))
    assert told.drafts["row"].tolist() == [3]
    assert told.rejects[["row", "column", "value"]].to_numpy().tolist() == [[2, column, value]]


def test_the_same_row_twice_is_one_event_and_another_figure_a_reject():
    told = UCDP_GED.drafts(table({}, {}, {"best": "4"}))
    assert (len(told.drafts), told.merged) == (1, 1)
    assert told.rejects[["row", "column"]].to_numpy().tolist() == [[4, "best"]]


@pytest.mark.parametrize(("name", "candidate"), [
    ("GEDEvent_v26_0_2.csv", True), ("ucdp_GEDevent_v26_0_2_global.xlsx", True),
    ("GEDEvent_v25_1.csv", False), ("ged241-csv.csv", False), ("GEDEvent_v24_01_24_03.csv", False),
    ("candidate.csv", True)])
def test_the_series_is_known_by_the_name_of_the_file(name, candidate):
    header = list(ROW)
    assert UCDP_CANDIDATE.recognises(header, Path(name)) == candidate
    assert UCDP_GED.recognises(header, Path(name)) != candidate
    assert not UCDP_GED.recognises(["id", "best"], Path(name))


@pytest.mark.parametrize(("name", "wanted", "rows", "in_mali"), [
    ("ucdp_GEDevent_v26_0_2_global.xlsx", UCDP_CANDIDATE, 1298, 33),
    ("ucdp_ged211_mali_reduced.csv", UCDP_GED, 891, 891),
    ("ucdp_hdx_hxl_conflict_data_BGD_v19.csv", UCDP_GED, 601, 0)])
def test_real_files_come_in_whole(reference, name, wanted, rows, in_mali):
    path = reference / "inputs" / name
    raw = read_parts(path)
    assert wanted.recognises(raw.header, path)
    told = wanted.drafts(pd.concat(list(raw.parts()), ignore_index=True))
    assert len(raw.rejects) == 0
    assert (len(told.drafts), told.merged, len(told.rejects)) == (rows, 0, 0)
    assert told.drafts["country"].eq("Mali").sum() == in_mali
    assert not told.drafts["perpetrators"].str.contains("@").any()
    assert not told.drafts["origins"].str.contains("@|on Facebook|on Telegram").any()
    for span in told.drafts["date"].unique():
        parse_span(span)
