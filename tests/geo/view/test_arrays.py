"""The packed columns hold what the frame says, missing values and extremes included."""

from __future__ import annotations

import base64
import json
import time
import zlib
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from geo.view.arrays import COLUMNS, MAGIC, VERSION, categories, pack, pack_mask, shapes

BLANK: dict[str, Any] = {
    "geometry": None, "date_start": None, "date_end": None,
    "killed_low": None, "killed_best": None, "killed_high": None,
    "event_type": None, "grade": None, "perpetrators_alleged": [], "geo_precision": "unknown",
    "geo_status": None, "is_route": False, "has_conflict": False, "place_id": None,
    "radius_km": None, "response": [], "drawable": False, "shapes": None,
}  # fmt: skip


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame([BLANK | row for row in rows], columns=list(BLANK))


def unpack(data: bytes) -> dict[str, Any]:
    """Read the file the way the browser does."""
    assert data[:4] == MAGIC
    version, n, epoch = np.frombuffer(data, "<i4", 3, 4)
    assert version == VERSION
    found: dict[str, Any] = {"n": int(n), "epoch": int(epoch)}
    at = 16
    for name, kind in COLUMNS.items():
        assert at % 4 == 0
        found[name] = np.frombuffer(data, kind, int(n), at).tolist()
        at += -(-int(n) * np.dtype(kind).itemsize // 4) * 4
    length = int(np.frombuffer(data, "<u4", 1, at)[0])
    assert len(data) == at + 4 + length
    return found | {"names": json.loads(data[at + 4 :])}


def days(text: str) -> int:
    return int((np.datetime64(text) - np.datetime64("1900-01-01")).astype(int))


def test_one_incident_with_everything() -> None:
    tilemsi = {
        "geometry": Point(0.12345, 17.5), "date_start": pd.Timestamp("2025-02-17"),
        "date_end": "2025-02-17", "killed_low": 24, "killed_best": 24, "event_type": "killing",
        "grade": "corroborated", "perpetrators_alleged": ["mali-army"], "geo_precision": "adm3",
        "place_id": "unit:gao.gao.tilemsi", "radius_km": 61.6, "has_conflict": True,
        "response": [{"response": "denied_event"}, {"response": "investigation_announced"}],
    }  # fmt: skip
    found = unpack(pack(frame(tilemsi)))
    assert found["lon"] == [12345]
    assert found["lat"] == [1750000]
    assert found["day0"] == found["day1"] == [days("2025-02-17")]
    assert (found["killed_low"], found["killed_high"]) == ([24], [0xFFFF])
    assert found["precision"] == [2]
    assert found["flags"] == [2 | 8]
    assert found["radius"] == [62]
    assert found["names"]["unit"][found["unit"][0]] == "gao.gao.tilemsi"
    assert found["names"]["perp"] == ["mali-army"]
    assert found["epoch"] == -25567


def test_an_incident_that_nobody_can_place() -> None:
    found = unpack(pack(frame({"geo_precision": "unknown"})))
    assert found["lon"] == found["lat"] == [-(2**31)]
    assert found["day0"] == found["killed_low"] == found["unit"] == found["radius"] == [0xFFFF]
    assert found["type"] == found["grade"] == found["perp"] == [255]
    assert found["precision"] == [6]
    assert found["flags"] == [0]


@pytest.mark.parametrize("missing", [None, float("nan"), Point()])
def test_every_way_to_lack_a_point(missing: object) -> None:
    rows = frame({"geometry": Point(-4, 17)}, {"geometry": missing})
    assert unpack(pack(rows))["lon"] == [-400000, -(2**31)]


def test_an_empty_frame_is_a_file_too() -> None:
    found = unpack(pack(frame()))
    assert found["n"] == 0
    assert found["names"] == {"type": [], "grade": [], "perp": [], "unit": []}


@pytest.mark.parametrize(
    ("killed", "code"), [(0, 0), (65534, 65534), (70000, 65534), (None, 0xFFFF), (pd.NA, 0xFFFF)]
)
def test_tolls_are_capped_and_missing_is_not_zero(killed: object, code: int) -> None:
    assert unpack(pack(frame({"killed_low": killed})))["killed_low"] == [code]


@pytest.mark.parametrize("day", ["1900-01-01", "1970-01-01", "2070-12-31"])
def test_days_of_two_centuries_fit(day: str) -> None:
    assert unpack(pack(frame({"date_start": day})))["day0"] == [days(day)]


def test_several_perpetrators_are_their_own_code() -> None:
    alleged = [["b"], ["a", "b"], [], ["a"]]
    rows = frame(*({"perpetrators_alleged": actors} for actors in alleged))
    assert unpack(pack(rows))["perp"] == [1, 254, 255, 0]


def test_rare_perpetrators_beyond_the_cap_count_as_several() -> None:
    names = [f"actor-{i:03}" for i in range(260)]
    rows = frame(*({"perpetrators_alleged": [name]} for name in [*names, *names[10:]]))
    known = categories(rows)["perp"]
    assert known == names[10:]
    assert unpack(pack(rows))["perp"][0] == 254


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ({"is_route": True}, 1),
        ({"has_conflict": True}, 2),
        ({"geo_status": "ambiguous"}, 4),
        ({"response": [{"response": "denied_responsibility"}]}, 8),
        ({"response": [{"response": "no_comment"}]}, 0),
        ({"drawable": True}, 16),
    ],
)
def test_flags(row: dict[str, Any], flag: int) -> None:
    assert unpack(pack(frame(row)))["flags"] == [flag]


def test_categories_are_sorted_ids() -> None:
    rows = frame({"event_type": "shelling"}, {"event_type": "battle", "place_id": "place:gao"})
    assert categories(rows)["type"] == ["battle", "shelling"]
    assert categories(rows)["unit"] == []


def test_shapes_go_by_row_number() -> None:
    line = {"kind": "route", "line": [[-6.0, 14.2], [-5.8, 15.5]]}
    rows = frame({}, {"shapes": [line]}, {"shapes": []}, {"shapes": float("nan")})
    assert shapes(rows) == {"1": [line]}


@given(st.lists(st.booleans(), max_size=300))
def test_a_mask_survives(mask: list[bool]) -> None:
    bits = np.frombuffer(zlib.decompress(base64.b64decode(pack_mask(np.array(mask)))), "u1")
    assert np.unpackbits(bits, bitorder="little")[: len(mask)].astype(bool).tolist() == mask


def test_a_hundred_thousand_rows_pack_fast_and_small() -> None:
    row = {"geometry": Point(-4, 17), "date_start": "2025-02-17", "event_type": "killing"}
    rows = frame(row).loc[[0] * 100_000].reset_index(drop=True)
    start = time.perf_counter()
    data = pack(rows)
    assert time.perf_counter() - start < 5
    assert len(data) < 3_000_000
