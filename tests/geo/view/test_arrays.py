"""The packed columns hold what the frame says, missing values and extremes included."""

from __future__ import annotations

import base64
import gzip
import json
import time
import zlib
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from geo.filters.coded import code
from geo.frame import dump
from geo.summary import mappable
from geo.synth import synthetic_frame
from geo.view.arrays import NONE_8, lay_out, pack, pack_mask
from tests.packed import NO_16, Unpacked, unpack

NOWHERE = -(2**31)
BLANK: dict[str, Any] = {
    "kind": "incident", "geometry": Point(-4, 17), "date_start": None, "date_end": None,
    "date_options": "[]", "killed_low": None, "killed_best": None, "killed_high": None,
    "killed_open": False, "event_type": "killing", "targeting": "civilians",
    "grade": "single_source", "perpetrators_alleged": "[]", "parties": "[]", "speakers": "[]",
    "source_ids": '["one"]', "unit_ids": "[]", "harm": "[]", "geo_precision": "exact",
    "geo_status": "resolved", "is_route": False, "has_conflict": False, "place_id": "place:gao",
    "radius_km": 0.0, "response": "[]", "shapes": "[]", "search_text": "",
}  # fmt: skip


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    table = pd.DataFrame([BLANK | row for row in rows], columns=list(BLANK))
    for column in ("killed_low", "killed_best", "killed_high"):
        table[column] = table[column].astype("Int64").astype("Int32")
    for column in ("date_start", "date_end"):
        table[column] = pd.to_datetime(table[column]).astype("datetime64[s]")
    return table.astype({"radius_km": "Float64"})


def packed(*rows: dict[str, Any]) -> Unpacked:
    table = frame(*rows)
    return unpack(pack(lay_out(table, code(table))))


def days(text: str) -> int:
    return int((np.datetime64(text) - np.datetime64("1900-01-01")).astype(int))


def test_one_incident_with_everything() -> None:
    found = packed({
        "geometry": Point(0.12345, 17.5), "date_start": "2025-02-17", "date_end": "2025-02-18",
        "killed_low": 24, "killed_best": 24, "killed_high": 31, "killed_open": True,
        "grade": "corroborated", "perpetrators_alleged": '["fama"]', "geo_precision": "adm3",
        "place_id": "unit:gao.gao.tilemsi", "radius_km": 61.6, "has_conflict": True,
        "response": '[{"response":"denied"},{"response":"investigation_announced"}]',
        "harm": '[{"kind":"injured"}]', "shapes": '[{"kind":"unit","unit":"gao.gao.tilemsi"}]',
    })  # fmt: skip
    assert (found["lon"], found["lat"]) == ([12345], [1750000])
    assert (found["day0"], found["day1"]) == ([days("2025-02-17")], [days("2025-02-18")])
    assert [found[f"killed_{b}"] for b in ("low", "best", "high")] == [[24], [24], [31]]
    assert found["precision"] == [2]
    assert found["flags"] == [2 | 8 | 128]
    assert found["radius"] == [62]
    assert found.names["unit"] == ["gao.gao.tilemsi"]
    assert found.names["perp"] == ["fama"]
    assert found.names["response"] == ["denied investigation_announced"]
    assert (found["unit"], found["perp"], found["harm"]) == ([0], [0], [0])


def test_an_incident_that_nobody_can_place() -> None:
    found = packed({"geo_precision": "unknown", "geometry": None, "geo_status": "unlocated"})
    assert found["lon"] == found["lat"] == [NOWHERE]
    assert found["day0"] == found["killed_low"] == found["killed_high"] == [NO_16]
    assert found["unit"] == found["radius"] == [NO_16]
    assert (found["perp"], found["precision"], found.spot.tolist()) == ([NONE_8], [6], [-1])


@pytest.mark.parametrize("missing", [None, float("nan"), Point()])
def test_every_way_to_lack_a_point(missing: object) -> None:
    assert packed({}, {"geometry": missing})["lon"] == [-400000, NOWHERE]


def test_an_empty_frame_is_a_file_too() -> None:
    found = packed()
    assert found.n == 0
    assert not any(v for n, v in found.names.items() if n != "precision")


@pytest.mark.parametrize(("killed", "held"), [(0, 0), (65534, 65534), (70000, 65534), (None, NO_16)])
def test_tolls_are_capped_and_missing_is_not_zero(killed: object, held: int) -> None:
    found = packed({"killed_high": killed}, {"killed_low": 9, "killed_high": killed})
    assert found["killed_high"] == [held, held]
    assert found["killed_low"] == [NO_16, 9]


@pytest.mark.parametrize(("day", "held"), [
    ("1900-01-01", 0), ("1970-01-01", 25567), ("2070-12-31", 62456), ("1812-06-24", 0),
    ("2300-01-01", NO_16 - 1)])
def test_days_of_two_centuries_fit_and_others_lie_at_their_ends(day: str, held: int) -> None:
    assert packed({"date_start": day, "date_end": day})["day0"] == [held]


def test_rows_at_one_point_with_one_precision_share_a_spot() -> None:
    here, there = {"geometry": Point(0, 15)}, {"geometry": Point(1, 15)}
    found = packed(here, there, here | {"geo_precision": "near"}, there, here, {"geometry": None},
                   here | {"kind": "aggregate"}, here | {"is_route": True})
    assert found.spot.tolist() == [0, 1, 2, 1, 0, -1, -1, 3]
    assert found["lon"] == [0, 100000, 0, 100000, 0, NOWHERE, NOWHERE, 0]


def test_rows_with_one_list_of_shapes_share_a_spot() -> None:
    line = dump([{"kind": "route", "line": [[-6.0, 14.2], [-5.8, 15.5]]}])
    unit = {"place_id": "unit:gao", "shapes": '[{"kind":"unit","unit":"gao"}]'}
    table = frame({"is_route": True, "shapes": line}, {}, unit, unit | {"geometry": Point(1, 16)},
                  {"shapes": line})  # a line is drawn where a route is meant
    laid = lay_out(table, code(table))
    assert unpack(pack(laid)).spot.tolist() == [0, 1, 2, 2, 1]
    assert {at: drawn[0]["kind"] for at, drawn in laid.shapes.items()} == {0: "route", 2: "unit"}


def test_a_disc_is_drawn_around_what_lies_somewhere_inside_of_it() -> None:
    disc = '[{"kind":"disc","line":[[1,18],[2,18],[1,18]]}]'
    table = frame({"place_id": "near:kidal;0-60", "geo_precision": "adm1", "shapes": disc})
    laid = lay_out(table, code(table))
    assert {at: drawn[0]["kind"] for at, drawn in laid.shapes.items()} == {0: "disc"}


def test_several_perpetrators_are_their_own_code() -> None:
    alleged = [["b"], ["a", "b"], [], ["a"]]
    assert packed(*({"perpetrators_alleged": dump(a)} for a in alleged))["perp"] == [1, 254, 255, 0]


def test_rare_perpetrators_beyond_the_cap_count_as_several() -> None:
    names = [f"actor-{i:03}" for i in range(260)]
    found = packed(*({"perpetrators_alleged": dump([name])} for name in [*names, *names[10:]]))
    assert found.names["perp"] == names[10:]
    assert found["perp"][0] == 254
    assert found.columns["accused"].dtype == np.uint16


@pytest.mark.parametrize(("row", "flag"), [
    ({"is_route": True}, 1), ({"has_conflict": True}, 2), ({"geo_status": "ambiguous"}, 4),
    ({"response": '[{"response":"denied"}]'}, 8), ({"response": '[{"response":"no_comment"}]'}, 0),
    ({"kind": "aggregate"}, 32), ({"killed_open": True}, 128),
    ({"date_options": '[["2024-01-26","2024-01-26"],["2025-01-26","2025-01-27"]]'}, 64),
])
def test_flags(row: dict[str, Any], flag: int) -> None:
    assert packed(row)["flags"] == [flag]


def test_competing_dates_travel_beside() -> None:
    found = packed({}, {"date_options": '[["2024-01-26","2024-01-26"],["2025-01-26","2025-01-27"]]'},
                   {"date_options": '[["2024-01-26","2024-01-26"]]'})
    assert found["option_row"] == [1, 1]
    assert found["option0"] == [days("2024-01-26"), days("2025-01-26")]
    assert found["option1"] == [days("2024-01-26"), days("2025-01-27")]


def test_names_are_sorted_ids_and_no_names_of_sources_or_actors_but_the_coloured() -> None:
    found = packed({"event_type": "shelling"}, {"event_type": "battle"})
    assert found.names["type"] == ["battle", "shelling"]
    assert set(found.names) == {"type", "grade", "targeting", "precision", "harm", "response", "perp",
                                "unit"}


@given(st.lists(st.booleans(), max_size=300))
def test_a_mask_survives(mask: list[bool]) -> None:
    bits = np.frombuffer(zlib.decompress(base64.b64decode(pack_mask(np.array(mask)))), "u1")
    assert np.unpackbits(bits, bitorder="little")[: len(mask)].astype(bool).tolist() == mask


def test_every_row_of_the_built_in_data_lies_where_the_table_says(
        builtin_frame: gpd.GeoDataFrame) -> None:
    found = unpack(pack(lay_out(builtin_frame, code(builtin_frame))))
    drawn = mappable(builtin_frame).to_numpy(dtype=bool)
    assert ((found.spot >= 0) == drawn).all()
    pinned = found.columns["lon"] != NOWHERE
    assert np.allclose(found.columns["lon"][pinned] / 1e5, builtin_frame.geometry[pinned].x, atol=1e-5)
    assert json.dumps(found.names)


def test_a_hundred_thousand_rows_pack_fast_and_small() -> None:
    rows = synthetic_frame(100_000)
    start = time.perf_counter()
    data = pack(lay_out(rows, code(rows)))
    assert time.perf_counter() - start < 5
    assert len(gzip.compress(data, 5)) < 30 * len(rows)
