"""Mini reports are whole, and read no worse than when they were measured last."""

from __future__ import annotations

from datetime import date

import pytest
from report_lines import lines, shares

from geo.builtin import builtin_actors
from geo.model.vocabulary import Stance

NAMES = ("voices_en", "voices_fr", "tolls", "dates")
LEAST = {
    ("voices_en", "held"): {"claims": 0.55},
    ("voices_fr", "held"): {"claims": 0.66},
    ("tolls", "held"): {"killed": 0.74, "accused": 0.69},
    ("dates", "held"): {"date": 0.79, "place": 0.76, "place no finer": 0.88},
    ("voices_en", "learn"): {"claims": 0.76},
    ("voices_fr", "learn"): {"claims": 0.88},
    ("tolls", "learn"): {"killed": 0.89, "accused": 0.87},
    ("dates", "learn"): {"date": 0.90, "place": 0.86, "place no finer": 0.91},
}


@pytest.mark.parametrize("name", NAMES)
def test_every_line_has_its_truth_in_its_own_words(name):
    known = {*builtin_actors().by_id, ""}
    told = lines(name)
    assert len({line["id"] for line in told}) == len(told)
    for line in told:
        assert date.fromisoformat(line["published_on"])
        assert line["split"] in {"learn", "held"}
        assert set(line.get("perpetrators", ())) <= known
        for claim in line.get("claims", ()):
            assert claim["actor_id"] in known
            assert Stance(claim["stance"])
            assert claim["speaker"] in line["text"]
        if "place" in line:
            assert (line["place"]["text"] or "") in line["text"]


@pytest.mark.parametrize(("name", "split"), LEAST)
def test_lines_are_read_no_worse(name, split, tmp_path):
    found = shares(name, split, tmp_path)
    assert {told: found[told] for told, least in LEAST[name, split].items()
            if found[told] < least} == {}
