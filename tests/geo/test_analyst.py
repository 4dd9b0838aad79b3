"""An analyst's choice of a place: a claim beside the others that can be taken back."""

from __future__ import annotations

from datetime import date

from geo.analyst import SOURCE, place_choice, remembered
from geo.store.opening import open_store

WELINGARA = "mli-welingara-01-26"


def row(store):
    table = store.read_incidents()
    return table[table["incident_id"].eq(WELINGARA)].iloc[0]


def test_a_choice_settles_the_place_and_nothing_else(tmp_path):
    store = open_store(tmp_path / "a.gpkg")
    before = row(store)
    claim = place_choice(WELINGARA, "Welingara village", "place:welingara-nara", date(2026, 1, 2))
    batch = store.append_claims([claim], [SOURCE], label="place:x")
    after = row(store)
    assert (before["geo_status"], after["geo_status"]) == ("ambiguous", "resolved")
    assert after["place_id"] == "place:welingara-nara"
    for column in ("n_independent", "grade", "grade_reason", "killed_low", "response"):
        assert after[column] == before[column], column
    assert (claim.recorded_at is None, claim.recorded_by) == (False, "local-analyst")
    store.undo(batch.batch_id)
    assert row(store)["geo_status"] == "ambiguous"
    assert store.check() == []


def test_a_choice_is_remembered_for_the_same_words_in_any_spelling(tmp_path):
    store = open_store(tmp_path / "a.gpkg")
    claim = place_choice(WELINGARA, "Wélingara", "place:welingara-nara", date(2026, 1, 2))
    store.append_claims([claim], [SOURCE], label="place:x")
    assert remembered(store.read_claims(), "WELINGARA") == ("place:welingara-nara",)
    assert remembered(store.read_claims(), "Moura") == ()
