"""The incidents table is checked at its edges, and all faults are told together."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from geo.errors import DataError
from geo.fold import fold_all
from geo.frame import to_frame
from geo.model.schema import COLUMNS, COUNTS, DATES, FLAGS, INTERNAL, check_frame


def spoil(frame, row, **cells):
    """Give a copy in which the cells of one row hold other values."""
    out = frame.copy()
    for column, value in cells.items():
        values = out[column].astype(object).tolist()
        values[row] = value
        kind = frame[column].dtype
        if column == "geometry":
            out = out.set_geometry(gpd.GeoSeries(values, crs=frame.crs))
        else:
            out[column] = pd.Series(values, dtype=None if isinstance(kind, pd.CategoricalDtype) else kind)
    return out


def test_the_built_in_table_is_sound(builtin_frame):
    check_frame(builtin_frame)
    assert list(builtin_frame.columns) == [*COLUMNS, *INTERNAL]
    assert builtin_frame.crs.to_epsg() == 4326
    assert {str(builtin_frame[c].dtype) for c in DATES} == {"datetime64[s]"}
    assert {str(builtin_frame[c].dtype) for c in COUNTS} == {"Int32"}
    assert {str(builtin_frame[c].dtype) for c in FLAGS} == {"bool"}


def test_an_empty_table_is_sound():
    nothing = to_frame(fold_all([]))
    check_frame(nothing)
    assert list(nothing.columns) == [*COLUMNS, *INTERNAL]


@pytest.mark.parametrize(("cells", "told"), [
    ({"incident_id": None}, "incident_id missing or repeated"),
    ({"incident_id": "mli-2022-03-27-moura"}, "incident_id missing or repeated"),
    ({"date_start": pd.Timestamp("2030-01-01")}, "date_start after date_end"),
    ({"killed_low": 9, "killed_high": 8}, "killed_low above killed_high"),
    ({"civilians_killed_low": 9, "civilians_killed_high": 8}, "civilians_killed_low above"),
    ({"geometry": shapely.Point(0, 0)}, "not a point on earth"),
    ({"geometry": shapely.Point(16, 181)}, "not a point on earth"),
    ({"geometry": shapely.Point(float("nan"), 1)}, "not a point on earth"),
    ({"geometry": shapely.Point()}, "not a point on earth"),
    ({"geometry": shapely.Point(1, 1).buffer(1)}, "not a point on earth"),
    ({"geometry": shapely.Point(1, 16), "geo_status": "unlocated"}, "a place that is not located"),
    ({"geometry": shapely.Point(1, 16), "kind": "aggregate"}, "geometry on an aggregate"),
    ({"killed_low": -1}, "a negative count"),
    ({"grade": "certain"}, "grade outside its vocabulary"),
    ({"kind": None}, "kind outside its vocabulary"),
    ({"geo_precision": "village"}, "geo_precision outside its vocabulary"),
], ids=str)
def test_each_fault_is_told_with_the_id_of_its_row(builtin_frame, cells, told):
    row = 2
    broken = spoil(builtin_frame, row, **cells)
    with pytest.raises(DataError) as error:
        check_frame(broken)
    fault = next(line for line in str(error.value).splitlines() if told in line)
    assert str(broken["incident_id"].iloc[row]) in fault


def test_all_faults_are_told_together(builtin_frame):
    broken = spoil(spoil(spoil(builtin_frame, 0, grade="certain"), 1, killed_low=-1),
                   2, date_start=pd.Timestamp("2030-01-01"))
    broken = broken.set_crs("EPSG:3857", allow_override=True)
    with pytest.raises(DataError) as error:
        check_frame(broken)
    message = str(error.value)
    ids = list(broken["incident_id"])
    assert f"grade outside its vocabulary: {ids[0]}" in message
    assert f"a negative count: {ids[1]}" in message
    assert f"date_start after date_end: {ids[2]}" in message
    assert "EPSG:3857" in message


def test_missing_columns_are_named(builtin_frame):
    with pytest.raises(DataError, match="grade, licence"):
        check_frame(builtin_frame.drop(columns=["licence", "grade"]))
