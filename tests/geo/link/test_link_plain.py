"""What the extraction writes, compared as it stands."""

from __future__ import annotations

import pytest

from geo.link.plain import frame_of, links_among

REPORT = {"sha256": "", "publisher": "Reuters", "published_on": "2025-02-20", "lang": "en", "origin": ""}


def candidate(**more):
    return {"id": "c1", "kind": "incident", "mention": "main", "event_type": "killing", "victims": ["herders"],
            "date": {"start": "2025-02-17", "end": "2025-02-17", "precision": "day", "text": "Monday"},
            "place": {"text": "Tilemsi", "status": "resolved", "ref": "unit:gao.gao.tilemsi"},
            "killed": {"low": 24, "best": 24, "high": None, "text": "at least 24"}, "harm": [],
            "perpetrators": [{"name": "the army", "actor_id": "fama"}], "claims": [], "spans": [], "flags": [], **more}


def told(*candidates):
    return [(f"r{n}.txt", REPORT, [(f"i{n}", one)]) for n, one in enumerate(candidates)]


def test_candidates_of_two_reports_are_linked():
    later = candidate(date={"start": "2025-02-01", "end": "2025-02-28", "precision": "month", "text": "February"})
    found = links_among(told(candidate(), later, candidate(place={"text": "Kayes", "ref": "unit:kayes"})))
    assert [(p.left_id, p.right_id) for p in found] == [("i0", "i1")]


@pytest.mark.parametrize(("more", "column", "value"), [
    ({"flags": ["date_conflict"], "date": {"start": "2024-01-26", "end": "2025-01-26", "precision": "range"}},
     "date_options", '[["2024-01-26","2024-01-26"],["2025-01-26","2025-01-26"]]'),
    ({"date": {"start": None, "end": None, "precision": "unknown"}}, "date_options", "[]"),
    ({"place": {"text": "Xandugu", "ref": "place:no-such-place"}}, "geo_status", "unlocated"),
    ({"place": {"text": "", "ref": ""}}, "geo_status", "unlocated"),
    ({"event_type": "battle", "victims": []}, "targeting", "combatants"),
    ({"victims": ["combatants"]}, "targeting", "combatants"), ({"victims": []}, "targeting", "unknown"),
    ({"kind": "aggregate"}, "kind", "aggregate"),
    ({"killed": {"low": None, "best": None, "high": None}}, "flags", '["toll_unknown"]')])
def test_what_a_candidate_becomes(more, column, value):
    assert str(frame_of(told(candidate(**more)))[column].iloc[0]) == value


def test_nothing_is_nothing():
    assert links_among([]) == []
