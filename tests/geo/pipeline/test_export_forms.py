"""One event in ACLED's exports of several years: their forms differ, what they say does not."""

from __future__ import annotations

import pandas as pd
import pytest

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


LACKED = ("This file has no column for {}. Where it changes what is held already, what an earlier file said there no longer "
          "counts, unless this import is undone.")


def actor_rows(table, *, second_first=False):
    """Write a table with a row for each actor."""
    sides = [table.assign(actor=table[f"actor{n}"], assoc_actor=table[f"assoc_actor_{n}"], inter=table[f"inter{n}"])
             for n in ("21" if second_first else "12")]
    told = pd.concat(sides).sort_index(kind="stable")
    return told.drop(columns=[c for n in "12" for c in (f"actor{n}", f"assoc_actor_{n}", f"inter{n}")])


def swapped(table):
    """Write the second actor first."""
    told = table.copy()
    for name in ("actor{}", "assoc_actor_{}", "inter{}"):
        told[name.format(1)], told[name.format(2)] = table[name.format(2)], table[name.format(1)]
    return told


@pytest.mark.parametrize("form", [older, actor_rows, swapped, lambda t: actor_rows(t, second_first=True),
                                  lambda t: older(swapped(t))],
                         ids=["older", "actors", "swapped", "actors swapped", "older swapped"])
def test_another_form_of_the_same_events_changes_nothing(store, tmp_path, form):
    counts, _done = brought(store, tmp_path, newer(*EVENTS))
    assert counts == (3, 0, 0)
    before = store.read_claims()
    for dry in (True, False):
        counts, done = brought(store, tmp_path, form(newer(*EVENTS)), dry_run=dry)
        assert (counts, done.notes) == ((0, 0, 3), ())
    assert store.read_claims() == before
    assert store.check() == []


def test_two_workers_say_the_same(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    counts, _done = brought(store, tmp_path, older(newer(*EVENTS)), who=Workers(2))
    assert counts == (0, 0, 3)


def test_whoever_is_first_the_side_without_the_civilians_is_accused(store, tmp_path):
    brought(store, tmp_path, swapped(newer(STRIKE)))
    assert (said(store, Prop.PERPETRATOR), said(store, Prop.VICTIMS)) == (["fama"], ["civilians", "women"])


@pytest.mark.parametrize("gone", [["tags"], ["civilian_targeting"], ["civilian_targeting", "tags"],
                                  ["sub_event_type", "fatalities"]])
def test_a_file_that_lacks_columns_says_so_before_it_changes_anything(store, tmp_path, gone):
    brought(store, tmp_path, newer(*EVENTS))
    table = older(newer(*EVENTS), *gone)
    for dry in (True, False):
        _counts, done = brought(store, tmp_path, table, dry_run=dry)
        assert done.notes == (LACKED.format(" and ".join(gone)),)


def test_nothing_is_said_of_columns_where_nothing_is_held(store, tmp_path):
    _counts, done = brought(store, tmp_path, older(newer(*EVENTS), "tags"))
    assert done.notes == ()


@pytest.mark.parametrize("order", ["old new old", "new old"])
def test_no_word_outlives_the_undo_of_the_last_file_that_said_it(store, tmp_path, order):
    """An older file holds what it says itself, whatever a newer one said before."""
    tables = {"new": newer(*EVENTS), "old": older(newer(*EVENTS), "civilian_targeting", "tags")}
    batches = {name: brought(store, tmp_path, tables[name])[1].batch.batch_id for name in order.split()}
    store.undo(batches["new"])
    assert (said(store, Prop.TARGETING), said(store, Prop.PERPETRATOR)) == (["combatants"], [])
    assert said(store, Prop.VICTIMS) == []


def test_a_blank_cell_says_that_civilians_were_no_target(store, tmp_path):
    brought(store, tmp_path, newer(*EVENTS))
    counts, done = brought(store, tmp_path, newer({**STRIKE, "civilian_targeting": ""}))
    assert (counts, done.notes) == ((0, 1, 0), ())
    assert said(store, Prop.PERPETRATOR) == []
