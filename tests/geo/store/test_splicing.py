"""A few rows put into a table by position come out as if everything had been sorted anew."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.model.record import unpacked
from geo.store import frames, splicing
from geo.store.geopackage import GeoPackageStore
from geo.store.unpacking import records_of

DAYS = ("2025-01-01", "2025-01-01", "2024-12-31", "", "2025-02-17")


@pytest.fixture(params=[1_000, 2], ids=["in pieces", "put together again"])
def edited(tmp_path, monkeypatch, recorded, request):
    """Give a store that was edited many times with its table in memory."""
    real = frames.brought_up
    monkeypatch.setattr(splicing, "_CHUNKS", request.param)
    store = GeoPackageStore(tmp_path / "atlas.gpkg")
    store.append_records([recorded({f"acled:{n}": n for n in range(40)}, date=DAYS[n % 5]) for n in range(3)],
                         label="base")
    store.read_incidents()
    monkeypatch.setattr(frames, "brought_up", lambda *_told: pytest.fail("all was sorted anew"))
    for n in range(12):
        rows = {f"acled:{n}": 100 + n, f"acled:{39 - 2 * n}": n, f"acled:a{n}": n, f"acled:é{n}": n}
        store.append_records([recorded(rows, date=DAYS[n % 5], place="point:16.27,-0.04;exact",
                                       title=f"Title {n}", flags="synthetic" if n % 2 else "")], label=str(n))
        store.read_incidents()
    store.undo(4)
    store.read_incidents()
    monkeypatch.setattr(frames, "brought_up", real)
    yield store
    store.close()


def test_edits_in_memory_give_what_the_database_gives(edited):
    in_memory = edited.read_incidents()
    fresh = GeoPackageStore(edited.path)
    wanted = fresh.read_incidents()
    fresh.close()
    pd.testing.assert_frame_equal(pd.DataFrame(in_memory), pd.DataFrame(wanted), check_categorical=False)
    assert list(in_memory.dtypes.astype(str)) == list(wanted.dtypes.astype(str))
    assert edited.check() == []


@pytest.mark.parametrize("texts", [
    [], ['{"incident_id":"a","killed":3}', '{"title":"2020-01-01","killed_low":0}'],
    ['{"note":"a\\nb\\u0000\\u2028 é 😀"}'], ['{"killed":3.0}'], ["{}"]], ids=str)
def test_payloads_are_read_as_json_reads_them(texts):
    pd.testing.assert_frame_equal(records_of(texts), unpacked(texts))


@pytest.mark.parametrize("text", ["", "{", '{"a":1}\n{"b":2}', "[1]"])
def test_what_is_no_payload_is_refused(text):
    with pytest.raises((ValueError, AttributeError)):
        records_of([text])
