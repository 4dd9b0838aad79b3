"""What every store does with records: which is current, what undo and withdrawal leave."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.errors import AtlasError, ConflictError, InputError
from geo.filters import IncidentFilter
from geo.fold import fold_all
from geo.frame import to_frame
from geo.model.claim import Source
from geo.model.record import claims_of, payloads
from geo.model.vocabulary import Prop
from geo.store.protocol import FileInfo

ACLED = Source("acled", "ACLED", "ACLED", "acled", licence="terms of ACLED")
FILE = FileInfo("acled.csv", "ab" * 32, "acled", "originals/ab")


def keep(store, *parts, **more):
    return store.append_records(parts, [ACLED], **{"label": "acled.csv"} | more)


def killed(store):
    table = store.read_incidents()
    return dict(zip(table["incident_id"], table["killed_low"].fillna(-1).astype(int), strict=True))


def outcome(batch):
    return batch.new, batch.changed, batch.known, batch.withdrawn


def same_table(found, wanted):
    pd.testing.assert_frame_equal(pd.DataFrame(found).reset_index(drop=True), pd.DataFrame(wanted),
                                  check_categorical=False)


def test_records_become_incidents_that_their_claims_fold_to(any_store, recorded):
    frame = recorded({"acled:A": 1, "acled:B": 2, "acled:C": 0})
    batch = keep(any_store, frame.iloc[:2], frame.iloc[2:], file=FILE)
    claims = [c for text in payloads(frame) for c in claims_of(text)]
    assert outcome(batch) == (3, 0, 0, 0)
    same_table(any_store.read_incidents(), to_frame(fold_all(claims, context=any_store.context())))
    assert {c.claim_id for c in any_store.read_claims()} == {c.claim_id for c in claims}
    assert [c.incident_id for c in any_store.read_claims("acled:B")] == ["acled:B"] * len(
        any_store.read_claims("acled:B"))
    entry = any_store.batches()[-1]
    assert (entry.n_records, entry.n_new, entry.n_claims) == (3, 3, 0)
    assert (entry.file_name, entry.file_sha256, entry.file_format, entry.file_kept) == (
        "acled.csv", "ab" * 32, "acled", "originals/ab")
    assert any_store.check() == []


def test_importing_twice_changes_nothing_but_the_log(any_store, recorded):
    frame = recorded({"acled:A": 1, "acled:B": 2})
    keep(any_store, frame)
    table, version = any_store.read_incidents(), any_store.version()
    again = keep(any_store, frame)
    assert outcome(again) == (0, 0, 2, 0)
    assert any_store.version() == again.version != version
    assert len(any_store.batches()) == 2
    same_table(any_store.read_incidents(), table)
    assert any_store.check() == []


def test_five_seven_five_ends_at_five(any_store, recorded):
    five, seven = recorded({"acled:A": 5}), recorded({"acled:A": 7})
    batches = [keep(any_store, frame) for frame in (five, seven, five)]
    assert [outcome(b)[:2] for b in batches] == [(1, 0), (0, 1), (0, 1)]
    assert killed(any_store) == {"acled:A": 5}
    any_store.undo(batches[2].batch_id)
    assert killed(any_store) == {"acled:A": 7}
    any_store.undo(batches[1].batch_id)
    assert killed(any_store) == {"acled:A": 5}
    any_store.undo(batches[0].batch_id)
    assert killed(any_store) == {}
    assert any_store.read_claims() == []
    assert outcome(keep(any_store, seven)) == (1, 0, 0, 0)
    assert killed(any_store) == {"acled:A": 7}
    assert any_store.check() == []


def test_the_same_incident_twice_in_one_import_is_the_last_row(any_store, recorded):
    one, two = recorded({"acled:A": 1}), recorded({"acled:A": 2})
    assert outcome(keep(any_store, pd.concat([one, two]), two, recorded({"acled:A": 3})))[0] == 1
    assert killed(any_store) == {"acled:A": 3}
    assert any_store.check() == []


@pytest.mark.parametrize("order", [(3, 1, 2), (2, 1, 3)])
def test_what_undo_leaves_does_not_depend_on_its_order(any_store, recorded, order):
    for figure in (5, 7, 9):
        keep(any_store, recorded({"acled:A": figure, f"acled:only-{figure}": 1}))
    left = {5, 7, 9}
    for batch_id in order:
        any_store.undo(batch_id)
        left -= {3 + 2 * batch_id}
        assert killed(any_store).get("acled:A") == max(left, default=None)
        assert {i for i in killed(any_store) if "only" in i} == {f"acled:only-{f}" for f in left}
        assert any_store.check() == []
    with pytest.raises(InputError, match="Batch 1 has been undone already"):
        any_store.undo(1)


STEPS = st.lists(st.one_of(
    st.tuples(st.just("import"), st.dictionaries(st.sampled_from("ABC"), st.integers(0, 3), min_size=1)),
    st.tuples(st.just("undo"), st.integers(1, 6))), max_size=7)


@given(steps=STEPS)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_current_is_what_the_newest_active_batch_says(tmp_path_factory, recorded, steps):
    from geo.store.geopackage import GeoPackageStore

    store = GeoPackageStore(tmp_path_factory.mktemp("steps") / "atlas.gpkg")
    log = []
    for action, what in steps:
        if action == "import":
            keep(store, recorded(what))
            log.append(what)
        elif what <= len(log) and isinstance(log[what - 1], dict):
            store.undo(what)
            log[what - 1] = None
            log.append("undo")
    wanted = {}
    for told in log:
        wanted |= told if isinstance(told, dict) else {}
    assert killed(store) == wanted
    assert store.check() == []
    store.close()


def test_a_complete_release_takes_back_what_it_lacks_within_its_dates(any_store, recorded):
    first = pd.concat([recorded({"acled:A": 1, "acled:B": 2}), recorded({"acled:old": 3}, date="2020-01-01"),
                       recorded({"acled:month": 4}, date="2025-02"), recorded({"acled:undated": 5}, date=""),
                       recorded({"other:X": 6}, source_id="other", speaker="other")])
    keep(any_store, first)
    release = pd.concat([recorded({"acled:A": 1}), recorded({"acled:C": 1}, date="2025-02-20"),
                         recorded({"acled:D": 1}, date="2025-02-10")])
    assert outcome(any_store.survey([release], complete=True)) == (2, 0, 1, 1)
    batch = keep(any_store, release, complete=True)
    assert outcome(batch) == (2, 0, 1, 1)
    assert any_store.batches()[-1].n_withdrawn == 1
    assert set(killed(any_store)) == {"acled:A", "acled:C", "acled:D", "acled:old", "acled:month",
                                      "acled:undated", "other:X"}
    assert any_store.check() == []
    assert outcome(keep(any_store, release, complete=True)) == (0, 0, 3, 0)
    assert outcome(keep(any_store, recorded({"acled:B": 2}))) == (1, 0, 0, 0)
    assert killed(any_store)["acled:B"] == 2
    any_store.undo(batch.batch_id)
    assert any_store.check() == []


def test_undo_of_a_withdrawal_brings_the_incident_back(any_store, recorded):
    keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    batch = keep(any_store, recorded({"acled:A": 1}), complete=True)
    assert set(killed(any_store)) == {"acled:A"}
    any_store.undo(batch.batch_id)
    assert killed(any_store) == {"acled:A": 1, "acled:B": 2}


def test_a_survey_says_what_an_import_would_come_to_and_writes_nothing(any_store, recorded):
    keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    version = any_store.version()
    parts = [recorded({"acled:A": 1, "acled:B": 3}), recorded({"acled:C": 1, "acled:D": 1})]
    told = any_store.survey(parts)
    assert (told.batch_id, any_store.version()) == (0, version)
    assert outcome(told) == outcome(keep(any_store, *parts)) == (2, 1, 1, 0)


def test_records_and_claims_of_one_incident_fold_together(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 1}))
    any_store.append_claims([claim("hrw reports killed", "4", 4, 4, incident="acled:A", on="2025-03-02")],
                            label="report")
    table = any_store.read_incidents().iloc[0]
    assert (table["killed_low"], table["killed_high"], table["n_sources"]) == (1, 4, 2)
    keep(any_store, recorded({"acled:A": 2}), recorded({"acled:A": 9}, source_id="ucdp-ged", speaker="ucdp"))
    table = any_store.read_incidents().iloc[0]
    assert (table["killed_low"], table["killed_high"], table["n_sources"]) == (2, 9, 3)
    assert len({c.source_id for c in any_store.read_claims("acled:A")}) == 3
    assert [c.source_id for c in any_store.read_single_claims()] == ["hrw-story"]
    assert any_store.read_single_claims("acled") == []
    assert any_store.source_counts() == {"acled": 1, "ucdp-ged": 1}
    assert any_store.record_days() == [("acled", date(2025, 3, 1), 1),
                                       ("ucdp-ged", date(2025, 3, 1), 1)]
    assert any_store.check() == []


def test_all_parts_or_none(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 1}))
    version = any_store.version()

    def parts():
        yield recorded({"acled:B": 1})
        raise InputError("The file ends in the middle.")

    with pytest.raises(InputError):
        any_store.append_records(parts(), [ACLED], label="broken")
    with pytest.raises(AtlasError):
        keep(any_store, recorded({"acled:B": 1}), recorded({"acled:C": 1}, date="yesterday"))
    assert any_store.version() == version
    assert killed(any_store) == {"acled:A": 1}
    assert any_store.check() == []


def test_progress_is_told(any_store, recorded):
    seen = []
    keep(any_store, recorded({"acled:A": 1, "acled:B": 1}), recorded({"acled:C": 1}), progress=seen.append)
    assert seen == [2, 3]


def test_filters_and_days_give_what_the_mask_and_the_fold_give(any_store, recorded, claim):
    keep(any_store, recorded({f"acled:{i}": i for i in range(6)}),
         recorded({"acled:late": 8}, stated_on="2025-06-01", date="2025-05-01"))
    any_store.append_claims([claim("hrw reports killed", "4", 4, 4, incident="acled:3", on="2025-04-02")],
                            label="report")
    table, claims = any_store.read_incidents(), any_store.read_claims()
    for wanted in (IncidentFilter(killed=3), IncidentFilter(until=date(2025, 3, 1)),
                   IncidentFilter(source=("hrw-story",)), IncidentFilter(q="acled:5")):
        found = any_store.read_incidents(wanted)
        assert list(found["incident_id"]) == list(wanted.apply(table)["incident_id"]), wanted
    for day in (date(2025, 2, 1), date(2025, 3, 15), date(2025, 4, 15), date(2025, 7, 1)):
        found = any_store.read_incidents(IncidentFilter(asof=day))
        wanted = to_frame(fold_all(claims, day, any_store.context()))
        same_table(*(f.drop(columns="date_match") for f in (found, wanted)))


def test_a_frame_that_was_given_can_be_changed_without_harm(any_store, recorded):
    keep(any_store, recorded({"acled:A": 1}))
    first = any_store.read_incidents()
    title = first["title"].tolist()
    first["title"] = "mine"
    first.loc[0, "killed_low"] = 99
    assert killed(any_store) == {"acled:A": 1}
    assert any_store.read_incidents()["title"].tolist() == title


def test_history_tells_how_each_word_stands(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 5}))
    keep(any_store, recorded({"acled:A": 7}))
    any_store.append_claims([claim("hrw reports killed", "4", 4, 4, incident="acled:A")], label="report")
    any_store.undo(3)

    def standings():
        return [(h.claim.value, str(h.standing), h.batch_id, h.last_batch_id)
                for h in any_store.read_history("acled:A") if h.claim.prop is Prop.KILLED]

    assert standings() == [("5", "superseded", 1, 1), ("7", "current", 2, 2), ("4", "undone", 3, 3)]
    keep(any_store, recorded({"acled:A": 5}))
    assert standings()[:2] == [("5", "current", 1, 5), ("7", "superseded", 2, 2)]
    keep(any_store, recorded({"acled:B": 5}), complete=True)
    assert [s for _v, s, _f, _l in standings()[:2]] == ["withdrawn", "withdrawn"]
    assert {h.record_id == "" for h in any_store.read_history("acled:A")} == {True, False}
    assert any_store.read_history("nothing") == []


def as_it_stood(incident_id, killed):
    return [(incident_id, "withdrawn", column, before, "") for column, before in (
        ("date", "2025-02-17"), ("event_type", "killing"), ("killed", killed), ("killed_low", killed),
        ("place", "country:mali"), ("speaker", "acled"))]


def test_a_withdrawn_event_is_told_as_it_stood_before_not_as_it_was_first(any_store, recorded):
    keep(any_store, recorded({"acled:A": 5}, title="Night raid", perpetrators="fama|jnim"))
    keep(any_store, recorded({"acled:A": 7}, title="Night raid", place="near:gossi", date="2025-03",
                             perpetrators="jnim", victims="civilians"))
    keep(any_store, recorded({"acled:B": 1}, date="2025-03-01/2025-03-31"), complete=True)
    told = any_store.changes(3)
    assert list(map(tuple, told[told["what"].eq("withdrawn")].to_numpy())) == [
        ("acled:A", "withdrawn", column, before, "") for column, before in (
            ("title", "Night raid"), ("date", "2025-03"), ("place", "near:gossi"),
            ("event_type", "killing"), ("killed", "7"), ("killed_low", "7"), ("perpetrators", "jnim"),
            ("victims", "civilians"), ("speaker", "acled"))]


def test_changes_tell_what_a_batch_did(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 5, "acled:B": 1, "acled:C": 1}))
    keep(any_store, recorded({"acled:A": 7, "acled:B": 1, "acled:D": 2}), complete=True)
    told = any_store.changes(2)
    assert list(told.columns) == ["incident_id", "what", "column", "before", "after"]
    assert sorted(map(tuple, told.to_numpy())) == [
        ("acled:A", "changed", "killed", "5", "7"), ("acled:A", "changed", "killed_low", "5", "7"),
        ("acled:B", "known", "", "", ""), *as_it_stood("acled:C", "1"),
        ("acled:D", "new", "", "", "")]
    any_store.undo(2)
    undone = any_store.changes(3)
    assert sorted(set(undone["what"])) == ["changed", "known", "new", "withdrawn"]
    assert sorted(map(tuple, undone[undone["what"].eq("withdrawn")].to_numpy())) == as_it_stood("acled:D", "2")
    assert set(any_store.changes(1)["what"]) == {"new"}
    any_store.append_claims([claim("hrw reports killed", "4", 4, 4, incident="acled:A")], label="report")
    assert list(map(tuple, any_store.changes(4).to_numpy())) == [("acled:A", "new", "killed", "", "4")]
    with pytest.raises(InputError, match="no batch 9"):
        any_store.changes(9)


def test_an_edit_of_what_has_changed_since_is_refused(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 5, "acled:B": 5}))
    seen = any_store.revision("acled:A")
    mine = claim("hrw reports killed", "4", 4, 4, incident="acled:A")
    keep(any_store, recorded({"acled:B": 6}))
    assert any_store.revision("acled:A") == seen
    keep(any_store, recorded({"acled:A": 6}), label="a newer file")
    assert any_store.revision("acled:A") != seen
    version = any_store.version()
    with pytest.raises(ConflictError, match="batch 3, “a newer file”"):
        any_store.append_claims([mine], label="mine", seen=seen)
    assert any_store.version() == version
    assert any_store.append_claims([mine], label="mine", seen=any_store.revision("acled:A")).new == 1


def test_judged_the_same_two_incidents_are_one(any_store, recorded, claim):
    keep(any_store, recorded({"acled:A": 5, "acled:Z": 1}),
         recorded({"ucdp:1": 7}, source_id="ucdp-ged", speaker="ucdp"))
    batch = any_store.judge("ucdp:1", "acled:A", "same", recorded_by="me", why="same day and place")
    assert killed(any_store) == {"acled:A": 5, "acled:Z": 1}
    one = any_store.read_incidents().set_index("incident_id").loc["acled:A"]
    assert (one["killed_high"], one["n_sources"]) == (7, 2)
    assert any_store.canonical("ucdp:1") == any_store.canonical("acled:A") == "acled:A"
    assert {c.incident_id for c in any_store.read_claims("ucdp:1")} == {"acled:A", "ucdp:1"}
    assert any_store.check() == []
    keep(any_store, recorded({"ucdp:1": 9}, source_id="ucdp-ged", speaker="ucdp"))
    assert any_store.read_incidents().set_index("incident_id")["killed_high"]["acled:A"] == 9
    assert any_store.check() == []
    assert {"acled:A", "ucdp:1"} == set(any_store.changes(batch.batch_id)["incident_id"])
    any_store.undo(batch.batch_id)
    assert killed(any_store) == {"acled:A": 5, "acled:Z": 1, "ucdp:1": 9}
    assert any_store.canonical("ucdp:1") == "ucdp:1"
    assert any_store.check() == []


def test_a_later_judgement_counts_and_groups_grow_and_part(any_store, recorded, claim):
    keep(any_store, recorded({"a": 1, "b": 2, "c": 3}))
    any_store.judge("a", "b", "same")
    any_store.judge("c", "b", "same")
    assert set(killed(any_store)) == {"a"}
    any_store.append_claims([claim("hrw reports killed", "4", 4, 4, incident="c")], label="report")
    assert (set(killed(any_store)), any_store.canonical("a")) == ({"c"}, "c")
    any_store.judge("a", "b", "different")
    assert set(killed(any_store)) == {"a", "c"}
    any_store.undo(5)
    assert set(killed(any_store)) == {"c"}
    any_store.undo(3)
    assert set(killed(any_store)) == {"a", "c"}
    any_store.judge("a", "c", "unsure")
    assert any_store.check() == []


@pytest.mark.parametrize(("left", "right", "verdict", "told"), [
    ("a", "a", "same", "itself"), ("a", "b", "perhaps", "perhaps"), ("a", "no-such", "same", "no-such")])
def test_what_cannot_be_judged_is_told(any_store, recorded, left, right, verdict, told):
    keep(any_store, recorded({"a": 1, "b": 2}))
    with pytest.raises(InputError, match=told):
        any_store.judge(left, right, verdict)
    assert len(any_store.batches()) == 1


def test_a_source_that_changes_is_told_in_incidents_of_records(any_store, recorded):
    keep(any_store, recorded({"acled:A": 1}))
    newer = Source("acled", "ACLED", "ACLED", "acled", licence="newer terms")
    any_store.append_records([], [newer], label="newer terms")
    assert any_store.read_incidents()["licence"].tolist() == ["newer terms"]
    assert any_store.check() == []
