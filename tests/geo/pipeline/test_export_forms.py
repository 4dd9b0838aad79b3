"""One event in ACLED's exports of several years: their forms differ, what they say does not."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.ingest.acled_older import lacking
from geo.model.vocabulary import Prop
from geo.pipeline import import_file
from geo.pipeline.spread import Workers
from tests.geo.ingest.test_acled import ROW

CLASSES = {"Rebel group": "2", "Civilians": "7", "State forces": "1"}
STRIKE = {"event_id_cnty": "MLI900002", "event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike",
          "actor1": "Military Forces of Mali (2021-)", "inter1": "State forces", "actor2": "JNIM: Group for Support of "
          "Islam and Muslims", "assoc_actor_2": "Civilians (Mali); Women (Mali)", "inter2": "Rebel group", "tags": "women targeted"}
EVENTS = [{}, {"event_id_cnty": "MLI900003", "time_precision": "2", "tags": ""}, STRIKE]


@pytest.fixture(autouse=True)
def var(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path / "var")


def newer(*rows):
    return pd.DataFrame([{**ROW, "timestamp": "", **row} for row in rows])


def older(table, *gone):
    """Write a table as older exports have it: classes as numbers, dates in words, decimals from a spreadsheet."""
    told = table.drop(columns=list(gone))
    told["event_date"] = pd.to_datetime(told["event_date"]).dt.strftime("%d %B %Y")
    for name in ("inter1", "inter2"):
        told[name] = told[name].map(CLASSES)
    for name in ("time_precision", "geo_precision"):
        told[name] += ".0"
    return told


def brought(store, tmp_path, table, **more):
    path = tmp_path / "acled.csv"
    table.to_csv(path, index=False)
    done = import_file(path, store, **more)
    return (done.batch.new, done.batch.changed, done.batch.known), done


def said(store, prop, incident="acled:MLI900002"):
    return sorted(c.value for c in store.read_claims(incident) if c.prop is prop)


ALL_LACKED = ("civilian_targeting", "tags")


@pytest.mark.parametrize("gone", [(), ("tags",), ("civilian_targeting",), ALL_LACKED])
def test_an_older_form_of_the_same_events_changes_nothing(store, tmp_path, gone):
    counts, _done = brought(store, tmp_path, newer(*EVENTS))
    assert counts == (3, 0, 0)
    before = store.read_claims()
    for dry in (True, False):
        counts, done = brought(store, tmp_path, older(newer(*EVENTS), *gone), dry_run=dry)
        assert counts == (0, 0, 3)
        assert bool(done.notes) == bool(gone)
    assert store.read_claims() == before
    assert store.check() == []


def test_the_newer_form_after_the_older_one_says_more(store, tmp_path):
    brought(store, tmp_path, older(newer(*EVENTS), *ALL_LACKED))
    assert (said(store, Prop.TARGETING), said(store, Prop.PERPETRATOR)) == (["combatants"], [])
    counts, done = brought(store, tmp_path, newer(*EVENTS))
    assert counts == (0, 3, 0)  # the cell itself is said of all three
    assert done.notes == ()
    assert (said(store, Prop.TARGETING), said(store, Prop.PERPETRATOR)) == (["civilians"], ["fama"])


def test_what_the_older_form_does_say_changes(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    table = older(newer(*EVENTS), *ALL_LACKED)
    table.loc[2, "fatalities"] = "9"
    counts, done = brought(store, tmp_path, table)
    assert counts == (0, 1, 2)
    assert "\n".join(done.notes) == ("This file has no column for civilian_targeting and tags: 3 incidents keep what an "
                                     "earlier file said.")
    assert (said(store, Prop.KILLED), said(store, Prop.PERPETRATOR)) == (["9"], ["fama"])
    assert said(store, Prop.VICTIMS) == ["civilians", "women"]


@pytest.mark.parametrize("change", [{"sub_event_type": "Shelling/artillery/missile attack"}, {"actor1": "Wagner Group"},
                                    {"event_type": "Battles", "sub_event_type": "Armed clash"}])
def test_an_event_that_is_told_otherwise_keeps_nothing(store, tmp_path, change):
    brought(store, tmp_path, newer(*EVENTS))
    counts, done = brought(store, tmp_path, older(newer({**STRIKE, **change}), "civilian_targeting"))
    assert (counts, done.notes) == ((0, 1, 0), ())
    assert (said(store, Prop.TARGETING), said(store, Prop.PERPETRATOR)) == (["combatants"], [])


def test_a_blank_cell_says_that_civilians_were_no_target(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    counts, done = brought(store, tmp_path, newer({**STRIKE, "civilian_targeting": ""}))
    assert (counts, done.notes) == ((0, 1, 0), ())
    assert said(store, Prop.PERPETRATOR) == []


def test_an_event_that_was_withdrawn_comes_back_as_the_file_has_it(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    brought(store, tmp_path, newer({}, {**EVENTS[1], "event_date": "2024-03-07"}), complete=True)
    counts, _done = brought(store, tmp_path, older(newer(STRIKE), "civilian_targeting"))
    assert counts == (1, 0, 0)
    assert said(store, Prop.PERPETRATOR) == []


def test_made_up_rows_stay_marked(store, tmp_path):
    brought(store, tmp_path, newer({"fatalities": "0"}))
    counts, _done = brought(store, tmp_path, older(newer({"fatalities": "0"}), "tags"))
    assert counts == (0, 0, 1)


def test_two_workers_say_the_same(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    counts, done = brought(store, tmp_path, older(newer(*EVENTS), *ALL_LACKED), who=Workers(2))
    assert (counts, len(done.notes)) == ((0, 0, 3), 1)


def test_columns_are_known_however_they_are_written():
    assert lacking([" Civilian_Targeting", "TAGS"]) == ()
    assert lacking([]) == ALL_LACKED
