"""Insecurity Insight's files by theme: made-up rows, and the real files where they are."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from geo.ingest.insecurity_insight import INSECURITY_INSIGHT, InsecurityInsight
from geo.ingest.raw import read_parts

EDUCATION = InsecurityInsight("education")
ROW = {
    "Date": "2023-03-05 00:00:00", "Event Description": "Made up.", "Country": "Mali", "Country ISO": "MLI",
    "Admin 1": "Ségou Region", "Latitude": "14.07", "Longitude": "-3.52", "Geo Precision": "(2) 25 km Precision ",
    "Location of event": "Home", "Reported Perpetrator": "NSA", "Reported Perpetrator Name": "Macina Liberation Front",
    "Weapon Carried/Used": "Firearms", "Attacks on Schools": "0", "Arson Attack on Education Facility": "0",
    "Educators Killed": "0", "Educators Injured": "0", "Educators Kidnapped": "0", "Educators Arrested": "0",
    "Known Educators Kidnap Or Arrest Outcome": "", "Students Killed": "0", "Students Kidnapped": "0",
    "Sexual Violence Affecting School Age Children": "0", "SiND Event ID": "900001",
}
PATH = Path("incidents.xlsx")


def table(*rows):
    frame = pd.DataFrame([{**ROW, **row} for row in rows or [{}]]).astype("str")
    frame["row"] = np.arange(2, len(frame) + 2)
    return frame


def one(**cells):
    told = EDUCATION.drafts(table(cells))
    assert len(told.rejects) == 0, told.rejects.to_dict("records")
    return told.drafts.iloc[0]


def test_a_row():
    row = one(**{"Educators Killed": "2", "Students Killed": "1", "Educators Kidnapped": "4"})
    assert (row.incident_id, row.speaker) == ("ii:900001", "insecurity-insight")
    assert (row.source_id, row.date) == ("insecurity-insight:education", "2023-03-05")
    assert (row.perpetrators, row.parties, row.targeting) == ("katiba-macina", "", "civilians")
    assert (row.killed, row.killed_low, row.civilians_killed_low) == (3, 3, 3)
    assert pd.isna(row.killed_high)
    assert json.loads(row.harm) == [["abducted", 4, 4, None]]
    assert (row.event_type, row.victims, row.country) == ("killing", "civilians", "MLI")
    assert row.event_original == "education; Firearms; Home"
    assert (row.adm1, row.precision, row.toponym) == ("Ségou Region", "near", "")


def test_nought_is_no_toll_since_a_theme_counts_its_own_people_only():
    row = one()
    assert pd.isna(row.killed_low)
    assert (row.harm, row.victims) == ("", "")


@pytest.mark.parametrize(("cells", "kind"), [
    ({"Weapon Carried/Used": "Aerial Bomb: Drone", "Educators Killed": "1"}, "air_drone_strike"),
    ({"Weapon Carried/Used": "Artillery, Firearms"}, "shelling"), ({"Weapon Carried/Used": "SVIED"}, "explosive_device"),
    ({"Sexual Violence Affecting School Age Children": "1"}, "sexual_violence"),
    ({"Students Killed": "1"}, "killing"), ({"Students Kidnapped": "1"}, "abduction_disappearance"),
    ({"Arson Attack on Education Facility": "1"}, "destruction_looting"),
    ({"Weapon Carried/Used": "Arson"}, "destruction_looting"), ({}, "other")])
def test_event_types(cells, kind):
    assert one(**cells).event_type == kind


@pytest.mark.parametrize(("text", "precision"), [
    ("(1) Exact", "exact"), ("(2) 25 km Precision ", "near"), ("(3) District, Municipality or Commune ", "adm2"),
    ("(4) Province", "adm1"), ("(5) Linear Feature", "adm1"), ("(6) Country", "country"),
    ("censored", "country"), ("", "unknown")])
def test_precision(text, precision):
    assert one(**{"Geo Precision": text}).precision == precision


@pytest.mark.parametrize("name", ["No Information", "", "Unknown"])
def test_nobody_is_blamed_without_a_name(name):
    assert one(**{"Reported Perpetrator Name": name}).perpetrators == ""


@pytest.mark.parametrize(("column", "value"), [
    ("SiND Event ID", "none"), ("Date", "March 2023"), ("Latitude", "censored"), ("Geo Precision", "near"),
    ("Educators Killed", "several")])
def test_a_row_that_cannot_be_used_is_rejected(column, value):
    told = EDUCATION.drafts(table({column: value}, {"SiND Event ID": "900002"}))
    assert told.drafts["row"].tolist() == [3]
    assert told.rejects[["row", "column", "value"]].to_numpy().tolist() == [[2, column.lower(), value]]


def test_an_event_that_two_themes_tell_is_one_draft_and_its_dead_count_once():
    raw = table({"Educators Killed": "2"}, {"SiND Event ID": "900002"}, {"Educators Killed": "", "Location of event": "Road"})
    raw["FoodSecurity"] = ["NotApplicable", "NotApplicable", "FoodSecurity"]
    whole = InsecurityInsight()
    assert whole.recognises(list(raw.columns), PATH)
    assert whole.merges
    told = whole.drafts(raw)
    assert (len(told.drafts), told.merged, len(told.rejects)) == (2, 1, 0)
    row = told.drafts.iloc[0]
    assert row.killed_low == 2
    assert (row.source_id, row.row) == ("insecurity-insight", 2)
    assert "Home, Road" in row.event_original


def test_tags_are_no_row():
    told = EDUCATION.drafts(table({c: f"#{c}" if c != "Event Description" else "" for c in ROW}, {}))
    assert told.drafts["row"].tolist() == [3]
    assert len(told.rejects) == 0


def test_each_theme_is_a_data_set_of_its_own():
    assert len({f.source_id for f in INSECURITY_INSIGHT}) == len(INSECURITY_INSIGHT)
    assert [f for f in INSECURITY_INSIGHT if f.recognises(list(ROW), PATH)] == [EDUCATION]
    assert not any(f.recognises(["date", "country"], PATH) for f in INSECURITY_INSIGHT)
    assert EDUCATION.source(PATH).licence == "CC BY-SA"


@pytest.mark.parametrize(("name", "theme", "rows", "in_mali", "killed"), [
    ("2020-2023-education-in-danger-incident-data.xlsx", "education", 1895, 37, 735),
    ("insecurity_insight_foodSecurity-backfill.json", "food-security", 193, 8, 0)])
def test_real_files_come_in_whole(reference, name, theme, rows, in_mali, killed):
    path = reference / "inputs" / name
    raw = read_parts(path)
    wanted, = (f for f in INSECURITY_INSIGHT if f.recognises(raw.header, path))
    assert wanted.theme == theme
    told = wanted.drafts(pd.concat(list(raw.parts()), ignore_index=True))
    assert len(raw.rejects) == 0
    garbled = told.drafts[["adm1", "actors_original", "perpetrators", "note"]].apply(
        lambda column: column.str.contains("Ã|â€"))
    assert not garbled.to_numpy().any()
    assert (len(told.drafts), told.merged, len(told.rejects)) == (rows, 0, 0)
    assert told.drafts["country"].eq("MLI").sum() == in_mali
    assert told.drafts["killed_low"].sum() == killed
