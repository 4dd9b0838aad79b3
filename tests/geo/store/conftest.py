"""Stores of every kind, empty, and records in a few words."""

from __future__ import annotations

import pytest

from geo.model.record import records


@pytest.fixture
def any_store(store):
    """Give an empty store of each kind."""
    return store


def make_records(rows, **all_rows):
    """Make a table of records of ``{incident: number killed}``, of ACLED unless told otherwise."""
    common = {"source_id": "acled", "speaker": "acled", "stated_on": "2025-03-01",
              "date": "2025-02-17", "event_type": "killing", "place": "country:mali"} | all_rows
    frame = records(common | {"incident_id": list(rows)}, len(rows))
    frame["killed"] = frame["killed_low"] = frame["killed"].fillna(0).astype("Int32") + list(
        rows.values())
    return frame


@pytest.fixture(scope="session")
def recorded():
    return make_records
