"""Reports that no rule was made for: whole, and read no worse than when they were measured last."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.builtin import builtin_actors
from geo.cli.evaluate import measured

HERE = Path(__file__).parent / "unseen"
TRUTH = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
UNSEEN = {**TRUTH, "reports": [r for r in TRUTH["reports"] if r["split"] == "unseen"]}
AT_LEAST = {"incidents": 0.84, "aggregates": 0.85, "claims": 0.63}
SHARES = {"date": 0.93, "killed": 0.69, "place": 0.83, "place no finer": 0.95}
MOST_FALSE_PINS = 9


@pytest.fixture(scope="module")
def told():
    return measured(HERE, UNSEEN)[0]


def test_every_text_has_its_truth_in_its_own_words():
    assert {r["file"] for r in TRUTH["reports"]} == {p.name for p in HERE.glob("*.txt")}
    for report in TRUTH["reports"]:
        text = (HERE / report["file"]).read_text(encoding="utf-8")
        for said in (*report["aggregates"], *report["negatives"],
                     *(i["place"] for i in report["incidents"])):
            assert said["text"] in text, report["file"]


def test_actors_are_known():
    known = {*builtin_actors().by_id, ""}
    for report in TRUTH["reports"]:
        for incident in report["incidents"]:
            assert {*incident["perpetrators"], *(c["actor_id"] for c in incident["claims"])} <= known


@pytest.mark.parametrize(("name", "least"), AT_LEAST.items())
def test_what_is_told_is_found(told, name, least):
    assert told.f1(name) >= least


@pytest.mark.parametrize(("name", "least"), SHARES.items())
def test_what_is_found_is_right(told, name, least):
    assert told.share(name) >= least


def test_pins_that_are_no_incident_grow_no_more(told):
    assert told.total["false pins"] - told.right["false pins"] <= MOST_FALSE_PINS
