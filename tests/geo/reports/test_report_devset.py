"""The development set of reports: its truth is well formed and covers what real reports do."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from geo.builtin import builtin_actors
from geo.model import vocabulary as v
from geo.project import ROOT

HERE = Path(__file__).parent / "dev"
TRUTH = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
REPORTS = {r["file"]: r for r in TRUTH["reports"]}
INCIDENTS = [pytest.param(r, i, id=f"{r['file']}#{i['event']}")
             for r in TRUTH["reports"] for i in r["incidents"]]
WHYS = {"accident", "politics", "history", "caption", "furniture", "sport", "abroad", "aggregate",
        "operation", "crime", "false_claim"}

# How many reports at least carry each thing that real reports do.
LEAST = {
    "abroad": 3, "accident": 8, "acknowledgment": 5, "aggregate": 15, "ambiguous_village": 5,
    "army_communique": 3, "caption": 3, "casualties_not_deaths": 4, "commentator": 4,
    "competing_tolls": 9, "day_month": 8, "denial_event": 4, "denial_responsibility": 5,
    "denial_third_party": 3, "denial_victims": 5, "fla_name": 8, "french_thousands": 4,
    "furniture": 10, "history": 8, "inquiry_call": 5, "investigation": 6, "jnim_claim": 4,
    "lower_bound": 10, "mixed_toll": 6, "month_only": 5, "near": 10, "neutralised": 6,
    "no_comment": 5, "no_incident": 5, "no_pub_date": 3, "not_scene": 12, "number_words": 15,
    "passive_speaker": 6, "politics": 4, "recap": 3, "region_2023": 4, "relative": 8,
    "reprint": 2, "retelling": 20, "route": 8, "spelling": 4, "sport": 2,
    "statement_date_only": 3, "subset": 8, "superseded_toll": 4, "two_incidents": 10,
    "unknown_village": 5, "up_to": 3, "vague_toll": 8, "weekday": 10, "weekday_conflict": 3,
    "year_conflict": 2,
}


def text_of(report):
    return (HERE / report["file"]).read_text(encoding="utf-8")


def units():
    """Give (region, cercle, commune) names of 2015, with empty words for the levels not said."""
    with (ROOT / "data/admin/units.csv").open(encoding="utf-8") as handle:
        named = {r["unit_id"]: r["name"] for r in csv.DictReader(handle) if r["vintage"] == "2015"}
    with (ROOT / "data/admin/communes.csv").open(encoding="utf-8") as handle:
        rows = [(named[r["adm1_2015"]], named[r["adm2_2015"]], r["name"])
                for r in csv.DictReader(handle)]
    return {(a, *rest) for a, b, c in rows for rest in ((b, c), (b, None), (None, None))}


UNITS = units()


def test_every_text_has_its_truth():
    assert set(REPORTS) == {p.name for p in HERE.glob("*.txt")}
    assert len(REPORTS) == len(TRUTH["reports"]) >= 40


def test_languages_and_split_are_balanced():
    langs = Counter(r["lang"] for r in TRUTH["reports"])
    held = Counter(r["lang"] for r in TRUTH["reports"] if r["split"] == "heldout")
    assert abs(langs["en"] - langs["fr"]) <= 4
    assert abs(held["en"] - held["fr"]) <= 2
    assert 0.03 <= held.total() / langs.total() <= 0.36  # more lie in ../unseen
    assert {r["split"] for r in TRUTH["reports"]} == {"dev", "heldout"}


@pytest.mark.parametrize("report", TRUTH["reports"], ids=REPORTS)
def test_report(report):
    text = text_of(report)
    assert 80 <= len(text.split()) <= 600
    assert report["lang"] == report["file"][:2]
    assert report["published_on"] is None or date.fromisoformat(report["published_on"])
    assert all(n["text"] in text and n["why"] in WHYS for n in report["negatives"])
    assert all(a["text"] in text for a in report["aggregates"])
    events = [i["event"] for i in report["incidents"]]
    assert len(set(events)) == len(events)
    assert ("no_incident" in report["phenomena"]) == (not events)
    assert not report["aggregates"] or "aggregate" in report["phenomena"]


@pytest.mark.parametrize(("report", "incident"), INCIDENTS)
def test_incident(report, incident):
    actors = builtin_actors().by_id
    place, day, killed = incident["place"], incident["date"], incident["killed"]
    assert place["text"] in text_of(report)
    assert place["status"] in set(v.GeoStatus)
    assert place["precision"] in set(v.GeoPrecision)
    assert day["precision"] in set(v.DatePrecision)
    assert incident["event_type"] in set(v.EventType)
    assert incident["targeting"] in set(v.Targeting)
    assert set(incident["victims"]) <= set(v.Victim)
    assert set(incident["flags"]) <= set(v.Flag)
    assert {h["kind"] for h in incident["harm"]} <= set(v.Harm)
    assert {*incident["perpetrators"], *incident.get("parties", ())} <= set(actors)
    assert incident["mention"] in {"main", "background"}
    assert set(killed) == {"low", "best", "high"}
    assert killed["low"] is None or killed["high"] is None or killed["low"] <= killed["high"]


@pytest.mark.parametrize(("report", "incident"), INCIDENTS)
def test_place_is_as_fine_as_its_precision(report, incident):
    place = incident["place"]
    levels = tuple(place[level] for level in ("adm1", "adm2", "adm3"))
    assert levels == (None, None, None) or levels in UNITS, report["file"]
    filled = sum(level is not None for level in levels)
    most = {"exact": 3, "near": 2, "adm3": 3, "adm2": 2, "adm1": 2, "country": 0, "unknown": 2}
    least = {"exact": 3, "near": 1, "adm3": 3, "adm2": 2, "adm1": 1, "country": 0, "unknown": 0}
    assert least[place["precision"]] <= filled <= most[place["precision"]]
    assert not place["route"] or place["precision"] in {"unknown", "country"}


@pytest.mark.parametrize(("report", "incident"), INCIDENTS)
def test_date_is_as_fine_as_its_precision(report, incident):
    day = incident["date"]
    assert (day["start"] is None) == (day["end"] is None) == (day["precision"] == "unknown")
    if day["start"] is None:
        return
    start, end = date.fromisoformat(day["start"]), date.fromisoformat(day["end"])
    length = (end - start).days + 1
    sizes = {"day": {1}, "month": {28, 29, 30, 31}, "year": {365, 366}}
    assert length in sizes.get(day["precision"], range(2, 400))
    assert report["published_on"] is None or day["start"] <= report["published_on"]


@pytest.mark.parametrize(("report", "incident"), INCIDENTS)
def test_claims(report, incident):
    actors = builtin_actors().by_id
    claims = incident["claims"]
    assert claims
    keys = [(c["actor_id"] or c["speaker"], c["stance"], c["prop"], c.get("value")) for c in claims]
    assert len(set(keys)) == len(keys)
    for claim in claims:
        assert claim["stance"] in set(v.Stance)
        assert claim["prop"] in set(v.Prop)
        assert claim["actor_id"] in actors or claim["actor_id"] == ""
        assert claim["actor_id"] or claim["speaker"] == report["publisher"] or claim["speaker"] in text_of(report)
        assert claim.get("value") in {None, "announced", "closed", "no_comment", "inquiry_called_for"}


def test_events_are_told_in_several_reports():
    told = Counter(i["event"] for r in TRUTH["reports"] for i in r["incidents"])
    assert sum(n > 1 for n in told.values()) >= 12


def test_one_event_has_dates_and_regions_that_agree():
    spans, regions = {}, {}
    for report in TRUTH["reports"]:
        for i in report["incidents"]:
            for day in (i["date"], *i.get("date_also", ())):
                if day["start"]:
                    spans.setdefault((i["event"], report["file"]), []).append((day["start"], day["end"]))
            if i["place"]["adm1"]:
                regions.setdefault(i["event"], set()).add(i["place"]["adm1"])
    assert all(len(names) == 1 for names in regions.values())
    by_event = {}
    for (event, _), options in spans.items():
        by_event.setdefault(event, []).append(options)
    for event, tellings in by_event.items():
        for one in tellings:
            for other in tellings:
                assert any(a[0] <= b[1] and b[0] <= a[1] for a in one for b in other), event


def test_traps_name_two_events():
    known = {f"{r['file']}#{i['event']}" for r in TRUTH["reports"] for i in r["incidents"]}
    for one, other in TRUTH["not_same"]:
        assert {one, other} <= known
        assert one.partition("#")[2] != other.partition("#")[2]


def test_every_phenomenon_is_there():
    found = Counter(p for r in TRUTH["reports"] for p in r["phenomena"])
    missing = {p: (found[p], least) for p, least in LEAST.items() if found[p] < least}
    assert not missing
