"""What changed since an earlier version, over every kind of store and with real appends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geo.brief import content, since
from geo.brief.model import Request
from geo.errors import InputError
from geo.export.audience import Audience
from geo.filters import IncidentFilter
from geo.model.claim import Source
from geo.model.record import records
from geo.model.vocabulary import Handling

SOURCES = [Source("paper", "A story", "A Paper"), Source("wire", "A wire", "A Wire"),
           Source("memo", "A memo", "The team", handling=Handling.INTERNAL)]


@pytest.fixture
def say(claim, store):
    """Give a function that appends claims on an incident and gives the batch."""
    def said(incident, *claims, src="paper", on="2025-03-02"):
        made = claims_of(claim, incident, *claims, src=src, on=on)
        return store.append_claims(made, SOURCES, label="test")

    return said


def claims_of(claim, incident, *told, src="paper", on="2025-03-02"):
    return [claim(words, value, *bounds, incident=incident, src=src, on=on) for words, value, *bounds in told]


@pytest.fixture
def base(claim, store):
    """Give the version of a store with three incidents."""
    store.append_claims([c for name, day, place in (
        ("one", "2025-03-01", "unit:gao"), ("two", "2025-03-05", "unit:kidal"), ("three", "2025-03-07", "unit:mopti"))
        for c in claims_of(claim, name, ("fla alleges event", ""), ("fla alleges date", day),
                           ("fla alleges place", place), ("fla alleges killed", "5", 5, 5),
                           ("fla alleges perpetrator", "fama"))], SOURCES, label="test")
    return store.version()


def compared(store, version, **asked):
    return content.make(Request(since_version=version, **asked), store)


def kinds(brief):
    return [line.partition(":")[0] for line in brief.changes]


def test_without_a_version_a_brief_has_no_memory(store, base, say):
    say("four", ("fla alleges event", ""), ("fla alleges date", "2025-03-09"))
    brief = content.make(Request(), store)
    assert (brief.changes, brief.since) == ((), "")
    assert not any(r.is_new or r.changed for r in brief.rows)


def test_nothing_changed_is_said(store, base):
    brief = compared(store, base)
    assert brief.changes == ("Nothing has changed in this selection.",)
    assert brief.since.startswith(f"Since version {base[:12]} of ")


def test_a_new_incident(store, base, say):
    say("four", ("fla alleges event", ""), ("fla alleges date", "2025-03-09"),
        ("fla alleges place", "unit:gao.gao.tilemsi"), ("fla alleges killed", "3", 3, None))
    brief = compared(store, base[:10])
    assert kinds(brief) == ["New"]
    assert "9 Mar 2025 · Tilemsi commune, Gao · " in brief.changes[0]
    assert "Killed: 3+" in brief.changes[0]
    assert [r.incident_id for r in brief.rows if r.is_new] == ["four"]
    assert compared(store, base, region="kidal").changes == ("Nothing has changed in this selection.",)


def test_dates_tolls_grades_places_accused_and_answers(store, base, say):
    say("one", ("hrw alleges killed", "9", 9, None), ("hrw alleges date", "2025-03-02"), src="wire")
    say("two", ("hrw alleges event", ""), ("un alleges event", ""), ("fama acknowledges operation", "fama"),
        src="wire", on="2025-03-08")
    say("two", ("mali-government denies event", ""), src="wire", on="2025-03-09")
    say("three", ("hrw alleges place", "place:moura"), ("hrw alleges perpetrator", "jnim"), src="wire")
    brief = compared(store, base)
    assert sorted(kinds(brief)) == sorted([
        "Re-dated", "Toll widened", "Re-graded", "Denied", "Place changed",
        "Alleged perpetrator changed", "Re-graded"])
    line = dict(zip(kinds(brief), brief.changes, strict=True))
    assert line["Toll widened"].endswith("5 → 5–9+")
    assert line["Re-dated"].endswith("1 Mar 2025 → 1 Mar 2025 or 2 Mar 2025")
    assert "Government of Mali (9 Mar 2025)" in line["Denied"]
    changed = {r.incident_id: r.changed for r in brief.rows}
    assert "toll widened (5 → 5–9+)" in changed["one"]
    assert "denied" in changed["two"]
    assert not any(r.is_new for r in brief.rows)


def test_merged_and_parted_again(store, base):
    batch = store.judge("one", "two", "same")
    merged = store.version()
    brief = compared(store, base)
    assert "Merged" in kinds(brief)
    assert "2 records judged the same incident" in brief.changes[0]
    assert len(brief.rows) == 2
    store.undo(batch.batch_id)
    assert compared(store, base).changes == ("Nothing has changed in this selection.",)
    assert kinds(compared(store, merged))[0] == "New"


def test_undone_and_withdrawn(store, base, say):
    batch = say("four", ("fla alleges event", ""), ("fla alleges date", "2025-03-09"))
    with_four = store.version()
    store.undo(batch.batch_id)
    assert kinds(compared(store, with_four)) == ["Retracted"]
    assert compared(store, base).changes == ("Nothing has changed in this selection.",)
    say("three", ("fla retracts event", ""), on="2025-04-01")
    assert kinds(compared(store, base)) == ["Retracted"]


def test_what_left_the_selection_and_what_came_into_it(store, base, say):
    say("one", ("hrw alleges killed", "50", 50, 50), src="wire")
    many = Request(IncidentFilter(killed=40, basis="high"), since_version=base)
    assert [line.partition(" · ")[0] for line in content.make(many, store).changes] == [
        "New: 1 Mar 2025", "Toll widened: 1 Mar 2025"]
    say("two", ("fla reports date", "2024-01-01/2024-02-01"), src="wire", on="2025-05-01")
    assert kinds(compared(store, base, region="kidal"))[0] == "Re-dated"


def rows_of(killed, day="2025-03-03"):
    return records({"incident_id": ["acled:1"], "source_id": ["wire"], "speaker": ["reuters"],
                    "date": [day], "place": ["unit:gao.gao.gao"], "event_type": ["killing"],
                    "killed": [killed], "killed_low": [killed]})


def test_records_as_they_were_then(store, base):
    store.append_records([rows_of(4)], SOURCES, label="first")
    first = store.version()
    batch = store.append_records([rows_of(9)], SOURCES, label="second")
    second = store.version()
    assert kinds(compared(store, base)) == ["New"]
    brief = compared(store, first)
    assert [line.rpartition(" · ")[2] for line in brief.changes] == ["4+ → 9+"]
    store.undo(batch.batch_id)
    assert [line.rpartition(" · ")[2] for line in compared(store, second).changes] == ["9+ → 4+"]
    assert compared(store, first).changes == ("Nothing has changed in this selection.",)


def test_the_public_hears_nothing_of_what_is_not_public(store, base, say):
    say("secret", ("fla alleges event", ""), ("fla alleges date", "2025-03-09"),
        ("fla alleges place", "place:moura"), src="memo")
    say("one", ("fla alleges killed", "50", 50, 50), src="memo", on="2025-03-04")
    say("three", ("hrw alleges place", "place:moura"), src="wire")
    brief = compared(store, base, audience=Audience.PUBLIC)
    assert kinds(brief) == ["Place changed"]
    assert "Moura" not in brief.changes[0].replace("Togué Mourari", "")
    assert [r.incident_id for r in brief.rows] == ["incident-1", "incident-2", "incident-3"]
    assert [bool(r.changed) for r in brief.rows] == [False, False, True]


def test_a_version_that_never_was(store, base):
    for version in ("0" * 64, "abc", base[:4]):
        with pytest.raises(InputError, match=version[:3]):
            compared(store, version)


def test_last_is_what_this_machine_remembers(store, base, say, tmp_path, monkeypatch):
    monkeypatch.setattr(since, "VAR", tmp_path / "var")
    asked = Request(region="Gao", since_version="last")
    assert content.make(asked, store).since.startswith("No earlier brief")
    content.remember(content.make(replace(asked, since_version=""), store))
    say("four", ("fla alleges event", ""), ("fla alleges date", "2025-03-09"),
        ("fla alleges place", "unit:gao"))
    brief = content.make(replace(asked, region="gao", lang="en"), store)
    assert kinds(brief) == ["New"]
    assert content.make(replace(asked, region="kidal"), store).since.startswith("No earlier brief")
    assert content.make(replace(asked, audience=Audience.PUBLIC), store).since.startswith("No earlier")
    held, = (tmp_path / "var" / "briefs").iterdir()
    held.write_text("no json")
    assert content.make(asked, store).since.startswith("No earlier brief")


def test_so_many_changes_that_the_rest_is_counted(store, base, claim):
    many = [claim("fla alleges event", incident=f"n{i}", src="paper", on="2025-03-02") for i in range(60)]
    store.append_claims(many, SOURCES, label="many")
    brief = compared(store, base)
    assert len(brief.changes) == since.MOST + 1
    assert brief.changes[-1] == "and 20 more changes"
    assert sum(r.is_new for r in brief.rows) == 60
