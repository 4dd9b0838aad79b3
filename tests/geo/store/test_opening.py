"""A new store holds the built-in data; newer built-in data takes the old one's place."""

from __future__ import annotations

import pytest

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import StoreError
from geo.store import opening
from geo.store.opening import open_store


def test_a_new_store_holds_the_built_in_data(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "deep" / "er" / "atlas.gpkg"))
    store = open_store()
    assert {c.claim_id for c in store.read_claims()} == {c.claim_id for c in builtin_claims()}
    assert len(store.read_incidents()) == 9
    assert [b.label for b in store.batches()] == ["built-in data"]
    store.close()


def test_opening_again_changes_nothing(full_path):
    versions = set()
    for _time in range(2):
        store = open_store(full_path)
        versions.add((store.version(), len(store.batches())))
        store.close()
    assert len(versions) == 1


def test_newer_built_in_data_takes_the_place_of_the_old_and_of_nothing_else(full_path, monkeypatch, claim):
    store = open_store(full_path)
    store.append_claims([claim("a alleges event", incident="mine")], label="my import")
    store.close()
    newer = [c for c in builtin_claims() if c.incident_id != "mli-welingara-01-26"]
    monkeypatch.setattr(opening, "builtin_claims", lambda: tuple(newer))
    store = open_store(full_path)
    assert {c.claim_id for c in store.read_claims()} == {
        *(c.claim_id for c in newer), claim("a alleges event", incident="mine").claim_id}
    assert [(b.action, b.label) for b in store.batches()] == [
        ("import", "built-in data"), ("import", "my import"), ("undo", ""), ("import", "built-in data")]
    assert set(store.read_sources()) == set(builtin_sources())
    assert store.check() == []
    store.close()


@pytest.mark.parametrize("address", [
    "postgresql://127.0.0.1:1/atlas", "postgresql://reader:secret-word@127.0.0.1:1/atlas",
    "postgres://[", "postgresql://127.0.0.1:port/atlas", "mysql://127.0.0.1/atlas"])
def test_an_address_that_leads_to_no_store_is_told_without_the_password(address):
    with pytest.raises(StoreError) as refused:
        open_store(address)
    assert len(str(refused.value)) > 40
    assert "secret-word" not in str(refused.value)
