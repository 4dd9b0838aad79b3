"""What every store does, whatever it is made of."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pandas as pd
import pytest

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import AtlasError, InputError
from geo.filters import IncidentFilter
from geo.fold import fold_all
from geo.frame import to_frame
from geo.model.claim import Source

CLAIMS, SOURCES = builtin_claims(), tuple(builtin_sources().values())
TILEMSI = "mli-2025-02-17-tilemsi"


def own(incident_id):
    return [c for c in CLAIMS if c.incident_id == incident_id]


def content(store):
    return {c.claim_id for c in store.read_claims()}


def test_an_empty_store_answers(store):
    assert len(store.read_incidents()) == 0
    assert store.read_claims() == []
    assert store.check() == []
    assert len(store.read_incidents(IncidentFilter(q="x", asof=date(2025, 1, 1)))) == 0


def test_what_was_appended_is_read_back_whole(store):
    store.append_claims(CLAIMS, SOURCES, label="all")
    held = {c.claim_id: c for c in store.read_claims()}
    assert held == {c.claim_id: c for c in CLAIMS}
    assert all(getattr(held[c.claim_id], f.name) == getattr(c, f.name) for c in CLAIMS for f in fields(c))
    assert store.read_sources() == builtin_sources()
    assert {c.claim_id for c in store.read_claims(TILEMSI)} == {c.claim_id for c in own(TILEMSI)}
    assert store.check() == []


def test_the_incidents_are_the_fold_of_the_claims(store):
    store.append_claims(CLAIMS, SOURCES, label="all")
    pd.testing.assert_frame_equal(pd.DataFrame(store.read_incidents()),
                                  pd.DataFrame(to_frame(fold_all(CLAIMS))),
                                  check_categorical=False)


def test_claims_in_parts_and_out_of_order_fold_to_the_same(store):
    store.append_claims(CLAIMS[1::2], SOURCES, label="odd")
    store.append_claims(reversed(CLAIMS[::2]), SOURCES, label="even")
    assert store.check() == []
    assert list(store.read_incidents()["killed_low"].fillna(-1)) == list(
        to_frame(fold_all(CLAIMS))["killed_low"].fillna(-1))


def test_appending_twice_adds_nothing(store):
    first = store.append_claims(CLAIMS, SOURCES, label="all")
    version = store.version()
    second = store.append_claims(CLAIMS, SOURCES, label="all")
    assert (first.new, first.known) == (len(CLAIMS), 0)
    assert (second.new, second.known) == (0, len(CLAIMS))
    assert store.version() == version == second.version == first.version


def test_a_claim_given_twice_in_one_call_is_one(store, claim):
    batch = store.append_claims([claim("a alleges event")] * 2, label="twice")
    assert (batch.new, len(store.read_claims())) == (1, 1)


def test_undo_takes_the_batch_out_and_appending_again_brings_it_back(store, claim):
    store.append_claims([claim("a alleges killed", "1", 1, 1)], label="first")
    more = [claim("b alleges killed", "9", 9, 9), claim("b alleges event", incident="other")]
    batch = store.append_claims(more, label="second")
    assert set(store.read_incidents()["incident_id"]) == {"tiny", "other"}
    store.undo(batch.batch_id)
    assert set(store.read_incidents()["incident_id"]) == {"tiny"}
    assert store.read_incidents()["killed_high"].tolist() == [1]
    assert len(store.read_claims()) == 1
    assert store.check() == []
    again = store.append_claims(more, label="second")
    assert (again.new, again.known) == (2, 0)
    assert store.read_incidents().set_index("incident_id")["killed_high"]["tiny"] == 9
    assert store.check() == []


def test_what_is_undone_is_not_undone_again(store, claim):
    batch = store.append_claims([claim("a alleges killed", "1", 1, 1)], label="first")
    store.undo(batch.batch_id)
    with pytest.raises(InputError) as told:
        store.undo(batch.batch_id)
    assert str(told.value) == f"Batch {batch.batch_id} has been undone already."
    with pytest.raises(InputError, match="no batch 99 that could be undone"):
        store.undo(99)


def test_the_version_names_the_content(store, empty_store, claim):
    other = empty_store()
    seen = [store.version()]
    for target in (store, other):
        target.append_claims([claim("a alleges event"), claim("b alleges event")], label="one")
    seen.append(store.version())
    assert other.version() == store.version()
    batch = store.append_claims([claim("c alleges event")], label="two")
    seen.append(store.version())
    store.undo(batch.batch_id)
    seen.append(store.version())
    assert len(set(seen)) == len(seen)


def test_as_of_folds_what_had_been_said(store):
    store.append_claims(CLAIMS, SOURCES, label="all")
    day = date(2025, 2, 20)
    found = store.read_incidents(IncidentFilter(asof=day)).set_index("incident_id")
    assert set(found.index) == {i.incident_id for i in fold_all(CLAIMS, day)}
    assert "investigation_announced" not in found["response"][TILEMSI]
    now = store.read_incidents(IncidentFilter(asof=date(2025, 2, 21))).set_index("incident_id")
    assert "investigation_announced" in now["response"][TILEMSI]


def test_a_filter_gives_what_the_mask_gives(store):
    store.append_claims(CLAIMS, SOURCES, label="all")
    wanted = IncidentFilter(adm1=("gao",), since=date(2025, 1, 1))
    found = store.read_incidents(wanted)
    assert list(found["incident_id"]) == list(wanted.apply(store.read_incidents())["incident_id"])
    assert TILEMSI in set(found["incident_id"])


def test_all_or_none(store, claim):
    store.append_claims([claim("a alleges event")], label="good")
    before, version = content(store), store.version()
    with pytest.raises(AtlasError):
        store.append_claims([claim("b alleges event"), claim("b alleges date", "yesterday")], label="bad")
    assert (content(store), store.version()) == (before, version)
    assert store.check() == []
    assert store.append_claims([claim("b alleges event")], label="good again").new == 1


def test_a_source_that_changes_is_told_in_every_incident_that_cites_it(store, claim):
    source = Source("s", "A story", "RFI", "rfi", url="https://example.org/old")
    retold = Source("r", "A reprint", "JURIST", "jurist", origin="s")
    store.append_claims([claim("rfi reports event", src="s", incident="one"),
                         claim("rfi reports event", src="s", incident="two"),
                         claim("jurist reports event", src="r", incident="two")],
                        [source, retold], label="first")
    version = store.version()
    changed = replace(source, url="https://example.org/new", publisher_id="afp")
    store.append_claims([claim("rfi reports event", src="s", incident="three")], [changed], label="second")
    assert set(store.read_incidents()["source_urls"].astype(str)) == {'["https://example.org/new"]'}
    assert store.check() == []
    assert store.version() != version
    version = store.version()
    store.append_claims([], [source], label="third")
    assert set(store.read_incidents()["source_urls"].astype(str)) == {'["https://example.org/old"]'}
    assert store.version() != version
    assert store.check() == []


def test_hostile_text_is_kept_as_it_is(store, claim):
    words = "'; DROP TABLE claims; -- {{7*7}} <b>\x00é\U0001f600"
    store.append_claims([claim("a alleges event", original_value=words, note=words)], label=words)
    assert store.read_claims()[0].original_value == words
    assert store.check() == []
