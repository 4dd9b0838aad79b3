"""ACLED's exports, old and new: made-up rows, marked synthetic."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.ingest.acled import ACLED, ACLED_ACTORS, LICENCE_ACLED
from geo.ingest.acled_terms import PRECISION
from geo.ingest.days import week_of
from geo.model.dates import parse_span
from geo.model.vocabulary import EventType, GeoPrecision, Handling
from tests.drawn import examples

ROW = {
    "event_id_cnty": "MLI900001", "event_date": "2024-03-05", "year": "2024", "time_precision": "1",
    "disorder_type": "Political violence", "event_type": "Violence against civilians",
    "sub_event_type": "Attack", "actor1": "JNIM: Group for Support of Islam and Muslims",
    "assoc_actor_1": "", "inter1": "Rebel group", "actor2": "Civilians (Mali)",
    "assoc_actor_2": "Women (Mali)", "inter2": "Civilians",
    "interaction": "Rebel group-Civilians", "civilian_targeting": "Civilian targeting",
    "iso": "466", "region": "Western Africa", "country": "Mali", "admin1": "Mopti",
    "admin2": "Bankass", "admin3": "Bankass", "location": "Bankass", "latitude": "14.07",
    "longitude": "-3.52", "geo_precision": "1", "source": "RFI; Some Daily; @somebody",
    "source_scale": "National", "notes": "A made-up event.", "fatalities": "3",
    "tags": "synthetic", "timestamp": "1710252131",
}
PATH = Path("acled.csv")


def table(*rows, **common):
    """Make raw rows: each is ROW with some cells changed."""
    frame = pd.DataFrame([{**ROW, **common, **row} for row in rows or [{}]]).astype("str")
    frame["row"] = np.arange(2, len(frame) + 2)
    return frame


def one(**cells):
    told = ACLED.drafts(table(cells))
    assert len(told.rejects) == 0, told.rejects.to_dict("records")
    return told.drafts.iloc[0]


def refused(**cells):
    told = ACLED.drafts(table(cells))
    assert (len(told.drafts), len(told.rejects)) == (0, 1)
    return told.rejects.iloc[0]


def test_a_row_of_violence_against_civilians():
    row = one()
    assert (row.incident_id, row.source_id, row.speaker) == ("acled:MLI900001", "acled", "acled")
    assert (row.date, row.stated_on, row.locator) == ("2024-03-05", "2024-03-12", "MLI900001")
    assert (row.event_type, row.targeting) == ("killing", "civilians")
    assert (row.perpetrators, row.parties, row.victims) == ("jnim", "", "civilians|women")
    assert (row.killed, row.killed_low) == (3, 3)
    assert pd.isna(row.killed_high)
    assert pd.isna(row.civilians_killed)
    assert row.origins == "rfi|named:Some Daily|personal-account"
    assert row.origins_original == ROW["source"]
    assert (row.toponym, row.lat, row.lon, row.precision) == ("Bankass", 14.07, -3.52, "exact")
    assert (row.adm1, row.adm2, row.adm3, row.country) == ("Mopti", "Bankass", "Bankass", "Mali")
    assert (row.note, row.row, row["flags"]) == ("A made-up event.", 2, "synthetic")
    assert row.event_original == "Violence against civilians: Attack [synthetic]"


def test_the_source_keeps_the_terms():
    source = ACLED.source(PATH)
    assert source.licence == LICENCE_ACLED == "ACLED terms: redistribution = no"
    assert source.handling is Handling.INTERNAL
    assert "{date}" in source.note


def test_fighters_against_each_other_are_parties_and_nobody_is_blamed():
    row = one(event_type="Battles", sub_event_type="Armed clash", civilian_targeting="",
              actor2="Military Forces of Mali (2021-)", assoc_actor_2="Wagner Group; Some Group",
              inter2="State forces")
    assert (row.perpetrators, row.parties) == ("", "fama|jnim|wagner-group")
    assert (row.event_type, row.targeting, row.victims) == ("battle", "combatants", "")


@pytest.mark.parametrize(("cells", "blamed"), [
    ({}, "jnim"),
    ({"actor1": "Civilians (Mali)", "inter1": "Civilians", "inter2": "State forces",
      "actor2": "Military Forces of Mali (2021-)"}, "fama"),
    ({"inter1": "2", "inter2": "7"}, "jnim"),
    ({"inter1": "", "inter2": ""}, "jnim"),
    ({"inter1": "2", "inter2": "0", "actor2": ""}, "jnim"),
    ({"actor1": "Protesters (Mali)", "inter1": "6", "actor2": "Police Forces of Mali (2021-)",
      "inter2": "1", "event_type": "Protests",
      "sub_event_type": "Excessive force against protesters"}, "mali-police"),
    ({"actor1": "Civilians (Mali)", "inter1": "7", "inter2": "7"}, ""),
])
def test_who_is_blamed_is_the_side_that_is_not_the_civilians(cells, blamed):
    row = one(**cells)
    assert (row.targeting, row.perpetrators, row.parties) == ("civilians", blamed, "")


@pytest.mark.parametrize(("event", "inter2", "targeting"), [
    ("Violence against civilians", "7", "civilians"), ("Explosions/Remote violence", "7", "civilians"),
    ("Explosions/Remote violence", "1", "combatants"), ("Strategic developments", "7", ""),
    ("Battles", "1", "combatants"), ("Riots", "7", "civilians"), ("Battles", "5", "")])
def test_older_files_without_the_column_are_read_by_event_and_classes(event, inter2, targeting):
    raw = table({"event_type": event, "sub_event_type": "", "inter1": "3", "inter2": inter2})
    row = ACLED.drafts(raw.drop(columns="civilian_targeting")).drafts.iloc[0]
    assert row.targeting == targeting
    assert bool(row.perpetrators) == (targeting == "civilians")


@pytest.mark.parametrize(("event", "sub", "deaths", "kind"), [
    ("Battles", "Armed clash", "1", "battle"),
    ("Battles", "Government regains territory", "0", "battle"),
    ("Battles", "Non-state actor overtakes territory", "0", "battle"),
    ("Battle-No change of territory", "", "2", "battle"),
    ("Explosions/Remote violence", "Air/drone strike", "1", "air_drone_strike"),
    ("Explosions/Remote violence", "Shelling/artillery/missile attack", "1", "shelling"),
    ("Explosions/Remote violence", "Remote explosive/landmine/IED", "1", "explosive_device"),
    ("Explosions/Remote violence", "Suicide bomb", "1", "explosive_device"),
    ("Explosions/Remote violence", "Grenade", "1", "explosive_device"),
    ("Explosions/Remote violence", "Chemical weapon", "1", "other"),
    ("Violence against civilians", "Attack", "1", "killing"),
    ("Violence against civilians", "Attack", "0", "other"),
    ("Violence against civilians", "Sexual violence", "0", "sexual_violence"),
    ("Violence against civilians", "Abduction/forced disappearance", "0", "abduction_disappearance"),
    ("Protests", "Peaceful protest", "0", "other"), ("Protests", "Protest with intervention", "0", "other"),
    ("Protests", "Excessive force against protesters", "2", "killing"),
    ("Riots", "Violent demonstration", "1", "other"), ("Riots", "Mob violence", "1", "killing"),
    ("Strategic developments", "Looting/property destruction", "0", "destruction_looting"),
    ("Strategic developments", "Agreement", "0", "other"), ("Strategic developments", "Arrests", "0", "other"),
    ("Strategic developments", "Change to group/activity", "0", "other"),
    ("Strategic developments", "Disrupted weapons use", "0", "other"),
    ("Strategic developments", "Headquarters or base established", "0", "other"),
    ("Strategic developments", "Non-violent transfer of territory", "0", "other"),
    ("Strategic developments", "Other", "0", "other"), ("A new type", "A new sub-type", "1", "other")])
def test_every_sub_event_type(event, sub, deaths, kind):
    row = one(event_type=event, sub_event_type=sub, fatalities=deaths)
    assert row.event_type == EventType(kind)
    assert row.event_original.startswith(event)


@pytest.mark.parametrize(("text", "code", "span", "original"), [
    ("2024-03-05", "1", "2024-03-05", ""), ("2024-03-05 00:00:00", "1", "2024-03-05", ""),
    ("31 December 2020", "1", "2020-12-31", ""),
    ("05 March 2024", "1", "2024-03-05", ""), ("March 5, 2024", "1", "2024-03-05", ""), ("05 March 2024", "2.0", "2024-03-02/2024-03-08", "2024-03-05 [2]"),
    ("2024-03-05", "2", "2024-03-02/2024-03-08", "2024-03-05 [2]"),
    ("2024-02-16", "3", "2024-02", "2024-02-16 [3]"), ("2024-03-05", "", "2024-03-05", "")])
def test_dates_are_as_precise_as_their_code(text, code, span, original):
    row = one(event_date=text, year=span[:4], time_precision=code)
    assert (row.date, row.date_original) == (span, original)


@examples(60, 200)
@given(st.dates(date(1997, 1, 1), date(2030, 12, 31)))
def test_the_week_of_a_day_has_seven_days_and_the_day_in_its_middle(on):
    span = parse_span(week_of(on))
    assert span.end - span.start == timedelta(days=6)
    assert span.start + timedelta(days=3) == on


@pytest.mark.parametrize(("code", "precision"), [
    ("1", "exact"), ("2", "near"), ("3", "adm1"), ("", "unknown"), ("3.0", "adm1")])
def test_precision_3_is_the_region_and_no_code_is_unknown(code, precision):
    row = one(geo_precision=code)
    assert (row.precision, row.precision_original) == (precision, code.removesuffix(".0"))
    assert GeoPrecision.ADM3 not in PRECISION.values()


def test_a_file_without_optional_columns_is_read():
    needed = ["event_id_cnty", "event_date", "event_type", "actor1", "actor2", "latitude",
              "longitude", "row"]
    told = ACLED.drafts(table()[needed])
    row = told.drafts.iloc[0]
    assert (row.precision, row.targeting, row.perpetrators) == ("unknown", "civilians", "jnim")
    assert pd.isna(row.killed_low)
    assert (row.origins, row.stated_on, row["flags"]) == ("", "", "")


def test_nought_means_that_no_death_is_known():
    row = one(fatalities="0")
    assert (row.killed_low, row["flags"]) == (0, "toll_unknown|synthetic")
    assert pd.isna(row.killed)
    assert pd.isna(row.killed_high)


@pytest.mark.parametrize(("column", "value"), [
    ("event_id_cnty", ""), ("event_id_cnty", "MLI 1; DROP"), ("event_date", "05/03/2024"),
    ("event_date", ""), ("event_date", "2024-02-30"), ("time_precision", "4"),
    ("fatalities", "many"), ("fatalities", "-1"), ("fatalities", "2.5"), ("fatalities", "99999999999"),
    ("latitude", "14,07"), ("latitude", ""), ("latitude", "91"), ("longitude", "nan"),
    ("longitude", "inf"), ("geo_precision", "7"), ("timestamp", "yesterday"), ("inter1", "9"),
    ("inter2", "Villagers")])
def test_a_row_that_cannot_be_used_is_rejected_with_number_column_value_and_reason(column, value):
    reject = refused(**{column: value})
    assert (reject.row, reject.column, reject.value) == (2, column, value)
    assert reject.reason.endswith(".")


@pytest.mark.parametrize(("event_date", "year"), [
    ("2024-03-05", "2023"), ("5 March 2024", "2025"), ("2024-03-05", "24"), ("2024-03-05", "many")])
def test_a_year_that_is_not_the_dates_is_rejected(event_date, year):
    reject = refused(event_date=event_date, year=year)
    assert (reject.column, reject.value) == ("year", year)
    assert reject.reason == "The year is not that of event_date: correct one of them."


@pytest.mark.parametrize("year", ["", "2024", "2024.0"])
def test_a_year_that_says_no_other_is_no_matter(year):
    assert one(year=year).date == "2024-03-05"


def test_nought_nought_is_no_place():
    assert refused(latitude="0", longitude="0.0").column == "latitude"


def test_a_row_without_coordinates_keeps_its_name():
    row = one(latitude="", longitude="")
    assert np.isnan(row.lat)
    assert row.toponym == "Bankass"


def test_one_reject_a_row_and_the_others_come_in():
    told = ACLED.drafts(table({}, {"event_id_cnty": "X1", "fatalities": "many", "latitude": "x"},
                              {"event_id_cnty": "X2"}))
    assert told.rejects["row"].tolist() == [3]
    assert told.drafts["row"].tolist() == [2, 4]


def test_hxl_tags_and_columns_in_capitals():
    raw = table({c: f"#{c}" for c in ROW}, {})
    raw.columns = [c.upper() if c != "row" else c for c in raw.columns]
    told = ACLED.drafts(raw)
    assert told.drafts["row"].tolist() == [3]
    assert len(told.rejects) == 0
    assert ACLED.recognises(list(raw.columns), PATH)


def actor_rows(n):
    """Give an export with a row for each actor, without the columns of a second one."""
    both = [[{"event_id_cnty": f"MLI{i}"},
             {"event_id_cnty": f"MLI{i}", "actor1": ROW["actor2"], "inter1": ROW["inter2"],
              "assoc_actor_1": ROW["assoc_actor_2"]}] for i in range(n)]
    raw = table(*(side for pair in both for side in pair))
    return raw.drop(columns=["actor2", "assoc_actor_2", "inter2"])


def test_rows_for_each_actor_are_one_event_and_the_dead_are_counted_once():
    raw = actor_rows(3)
    assert ACLED_ACTORS.recognises(list(raw.columns), PATH)
    assert not ACLED.recognises(list(raw.columns), PATH)
    assert (ACLED_ACTORS.merges, ACLED.merges) == (True, False)
    told = ACLED_ACTORS.drafts(raw.sample(frac=1, random_state=1))
    assert (len(told.drafts), told.merged, len(told.rejects)) == (3, 3, 0)
    assert told.drafts["killed"].sum() == 9
    assert set(told.drafts["perpetrators"]) == {"jnim"}
    assert set(told.drafts["victims"]) == {"civilians|women"}


def test_rows_for_each_actor_that_name_both_are_merged_too():
    swapped = {"actor1": ROW["actor2"], "inter1": ROW["inter2"], "actor2": ROW["actor1"],
               "inter2": ROW["inter1"], "assoc_actor_1": "Women (Mali)", "assoc_actor_2": ""}
    told = ACLED.drafts(table({}, swapped, {"actor1": "Katiba Macina"}))
    assert (len(told.drafts), told.merged) == (1, 2)
    assert told.drafts.iloc[0].perpetrators == "jnim"
    assert "Katiba Macina" in told.drafts.iloc[0].actors_original


def test_of_rows_that_contradict_each_other_the_newest_stands_and_the_other_is_rejected():
    told = ACLED.drafts(table({"timestamp": "1600000000"}, {"fatalities": "5"}, {"fatalities": "5"}))
    assert told.drafts["killed"].tolist() == [5]
    assert told.merged == 1
    assert told.rejects[["row", "column", "value"]].to_numpy().tolist() == [[2, "fatalities", "3"]]


def test_rows_of_an_event_whose_own_row_cannot_be_used_are_rejected_not_lost():
    told = ACLED.drafts(table({"inter1": "nobody"}, {}))
    assert (len(told.drafts), told.merged, len(told.rejects)) == (0, 0, 2)


CELLS = st.sampled_from(["", "1", "2", "x", "#a", "2024-01-01", "0", "14.5", "{{7*7}}", "a|b", "Civilians"])


@settings(deadline=None, max_examples=25)
@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(ROW, CELLS)), min_size=1, max_size=6))
def test_every_row_ends_in_one_place(rows):
    raw = table(*rows)
    told = ACLED.drafts(raw)
    tags = raw.drop(columns="row").apply(
        lambda r: any(r) and all(c.startswith("#") for c in r if c), axis=1).sum()
    assert len(told.drafts) + told.merged + len(told.rejects) + tags == len(raw)
    assert told.rejects["row"].is_unique
    assert told.drafts["incident_id"].is_unique


@pytest.mark.parametrize("size", [1, 7, 39])
def test_parts_give_what_the_whole_gives(size):
    raw = table(*({"event_id_cnty": f"MLI{i}", "fatalities": str(i % 4), "time_precision": str(i % 3 + 1)}
                  for i in range(40)))
    whole = ACLED.drafts(raw).drafts
    parts = [ACLED.drafts(raw.iloc[i:i + size]).drafts for i in range(0, 40, size)]
    pd.testing.assert_frame_equal(pd.concat(parts, ignore_index=True), whole)
