"""Very short reports: whole, and those kept back are read no worse than when they were measured last."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.builtin import builtin_actors
from geo.cli.evaluate import measured

HERE = Path(__file__).parent / "bank"
TRUTHS = {room: json.loads((HERE / room / "truth.json").read_text(encoding="utf-8"))
          for room in ("places", "tolls", "voices")}
HELD = {"places": {"claims": 0.70, "place": 0.87, "place no finer": 0.87, "killed": 0.90},
        "tolls": {"claims": 0.64, "place": 0.95, "killed": 0.74, "date": 0.91},
        "voices": {"claims": 0.58, "place": 0.81, "place no finer": 0.99, "killed": 0.81}}


@pytest.mark.parametrize("room", TRUTHS)
def test_every_text_has_its_truth_in_its_own_words(room):
    reports = TRUTHS[room]["reports"]
    assert {r["file"] for r in reports} == {p.name for p in (HERE / room).glob("*.txt")}
    assert {r["split"] for r in reports} == {"learn", "held"}
    known = {*builtin_actors().by_id, ""}
    for report in reports:
        text = (HERE / room / report["file"]).read_text(encoding="utf-8")
        for incident in report["incidents"]:
            assert incident["place"]["text"] in text, report["file"]
            assert {*incident["perpetrators"], *(c["actor_id"] for c in incident["claims"])} <= known


@pytest.mark.parametrize("room", HELD)
def test_what_was_kept_back_is_read_no_worse(room):
    told = measured(HERE / room, TRUTHS[room], "held")[0]
    for name, least in HELD[room].items():
        assert (told.f1(name) if name == "claims" else told.share(name)) >= least, name
