"""What the reading of reports is held to: the development set, and the five founding reports."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from geo.cli.evaluate import measured
from geo.cli.extract import Job, work

DEV = Path(__file__).parent / "dev"
TRUTH = json.loads((DEV / "truth.json").read_text(encoding="utf-8"))
# A little under what was measured last: a change that costs more than noise is seen.
AT_LEAST = {"incidents": 0.93, "aggregates": 0.80, "claims": 0.82}
SHARES = {"date": 0.97, "killed": 0.92, "place": 0.93, "place no finer": 0.98, "mention": 0.96}


@pytest.fixture(scope="module")
def dev_set():
    return measured(DEV, TRUTH)


@pytest.mark.parametrize(("name", "least"), AT_LEAST.items())
def test_what_is_told_is_found(dev_set, name, least):
    assert dev_set[0].f1(name) >= least


@pytest.mark.parametrize(("name", "least"), SHARES.items())
def test_what_is_found_is_right(dev_set, name, least):
    assert dev_set[0].share(name) >= least


def test_nothing_becomes_a_pin_that_is_no_incident(dev_set):
    assert dev_set[0].total["false pins"] == dev_set[0].right["false pins"]


def test_reports_of_one_event_are_linked_and_traps_never(dev_set):
    links = dev_set[1]
    assert links.f1 >= 0.91
    assert links.forbidden == ()


FIVE = {  # file: incidents as (start, killed low, place ref), aggregates as killed low
    "000": ({("2025-02-17", 24, "unit:gao.gao.tilemsi"), ("2025-01-26", 25, "ambiguous:Welingara")}, [31, 32]),
    "001": ({("2025-02-17", 24, "route:gao-algeria")}, []),
    "002": ({("2025-02-17", 24, "route:gao-algeria"), ("2025-02-16", 4, "place:aslagh"),
             ("2022-03-01", 300, "place:moura")}, []),
    "003": ({("2025-01-02", 9, "route:niono-mauritania")}, [32, 47, None]),
    "004": (set(), [32, 47]),
}


@pytest.mark.parametrize("number", FIVE)
def test_the_five_founding_reports_tell_their_incidents_and_nothing_else(reference, number):
    folder = reference / "reports"
    with (folder / "reports.csv").open(encoding="utf-8", newline="") as file:
        row = next(r for r in csv.DictReader(file) if r["file"].startswith(number))
    found = work(Job(folder / row["file"], date.fromisoformat(row["published_on"]), row["publisher"]))["candidates"]
    incidents, sums = FIVE[number]
    assert {(c["date"]["start"], c["killed"]["low"], c["place"]["ref"]) for c in found
            if c["kind"] == "incident"} == incidents
    told = [c["killed"]["low"] for c in found if c["kind"] == "aggregate"]
    assert sorted(told, key=lambda n: n or 99) == sums


def test_denials_inquiries_and_who_clears_whom_are_found(reference):
    folder = reference / "reports"

    def said(number, day):
        name = next(p for p in folder.glob(f"{number}_*.txt"))
        found = work(Job(name, date.fromisoformat(day)))["candidates"]
        return {(c["actor_id"], c["stance"]) for c in found[0]["claims"]}

    assert {("fama", "denies"), ("fama-general-staff", "denies"), ("fama-chief-of-staff", "denies"),
            ("press-unnamed", "reports")} <= said("000", "2025-02-22")
    assert {("fla", "alleges"), ("relatives-of-victims", "corroborates"), ("kal-akal", "corroborates"),
            ("mali-government", "denies"), ("mali-government", "investigates")} <= said("002", "2025-02-24")
    assert {("fla", "alleges"), ("kal-akal", "alleges"), ("kel-ansar-leader", "denies"),
            ("kel-ansar-leader", "reports")} <= said("003", "2025-01-06")
