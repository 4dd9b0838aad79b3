"""Where rows are drawn: rows at one point with one precision, or with one list of shapes, share it.

The map counts and draws by these spots, so they are worked out once and travel with the data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from geo.filters.mask import load
from geo.model.vocabulary import GeoStatus
from geo.summary import mappable

NO_POINT: Final = -(2**31)
NO_SPOT: Final = -1
_DEGREE: Final = 1e5
_Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Spots:
    """A spot for each row that a map can draw, numbered as they first occur.

    ``of_row`` is the row's spot or -1; ``first`` the first row of each spot; ``lon`` and ``lat``
    (1e-5 degrees, EPSG:4326) ``NO_POINT`` where only shapes tell; ``unit`` the id of the unit that
    stands for the place, or nothing; ``shapes`` what is drawn beside a point, by spot.
    """

    of_row: _Array
    first: _Array
    lon: _Array
    lat: _Array
    unit: list[str]
    shapes: dict[int, list[dict[str, object]]]


def spots(frame: pd.DataFrame, precision: _Array) -> Spots:
    """Group the rows of a frame; ``precision`` is a small code a row.

    Columns read: geometry (points or missing), shapes, place_id, geo_status, is_route and what
    ``geo.summary.mappable`` reads.
    """
    drawn = mappable(frame).to_numpy(dtype=bool)
    lon, lat = points(frame["geometry"], drawn)
    route = frame["is_route"].to_numpy(dtype=bool)
    ambiguous = frame["geo_status"].eq(GeoStatus.AMBIGUOUS).to_numpy(dtype=bool)
    by_unit = frame["place_id"].astype("str").str.startswith("unit:").to_numpy(dtype=bool)
    shaped = route | ambiguous | by_unit | _has(frame["shapes"], '"disc"')
    held, texts = _shapes(frame["shapes"], drawn, shaped)
    filled = np.array([*(bool(t) for t in texts), False])
    shape = np.where(shaped & filled[held], held, -1)
    keys = _keys(lon, lat, shape, precision.astype("int64") << 2 | route.astype("int64") << 1
                 | ambiguous)
    of_row, first = _numbered(keys, drawn & ((shape >= 0) | (lon != NO_POINT)))
    told = {at: texts[code] for at, code in enumerate(shape[first].tolist()) if code >= 0}
    return Spots(of_row, first, lon[first], lat[first],
                 _units(frame["place_id"].iloc[first], by_unit[first], texts, held[first]), told)


def _shapes(column: pd.Series, drawn: _Array, wanted: _Array) -> tuple[_Array, list[list[Any]]]:
    """Give a code a row, -1 for none, and the shapes that codes stand for.

    Rows known by a point alone are as many as there are points, and are not read.
    """
    rows = np.flatnonzero(drawn & (wanted | _has(column, '"unit"')))
    codes, texts = pd.factorize(column.iloc[rows].astype("str"))
    found = np.full(len(column), -1, dtype="int32")
    found[rows] = codes
    return found, [load(str(t)) for t in texts]


def _has(column: pd.Series, kind: str) -> _Array:
    """Tell which rows hold a shape of a kind, without reading them."""
    found: _Array = column.astype("str").str.contains(kind, regex=False).to_numpy(dtype=bool)
    return found


def _units(places: pd.Series, by_unit: _Array, texts: list[list[Any]], held: _Array) -> list[str]:
    """Give the one unit that stands for a place, where a unit is all that is known of it."""
    own = [str(drawn[0].get("unit", "")) if len(drawn) == 1 else "" for drawn in texts]
    found = np.array([*own, ""], dtype=object)[held]
    rows = np.flatnonzero(by_unit & (found == ""))
    found[rows] = [str(place)[5:] for place in places.iloc[rows]]
    return list(found)


def points(geometry: pd.Series, drawn: _Array) -> tuple[_Array, _Array]:
    """Give longitudes and latitudes in 1e-5 degrees, ``NO_POINT`` where there is none."""
    held = np.array(geometry, dtype=object)
    held[~shapely.is_geometry(held) | ~drawn] = None  # pandas may hold a missing point as NaN
    held[shapely.is_empty(held)] = None
    both = [shapely.get_x(held), shapely.get_y(held)]
    missing = np.isnan(both[0]) | np.isnan(both[1])
    lon, lat = (np.where(missing, 0, np.rint(axis * _DEGREE)).astype("<i4") for axis in both)
    lon[missing] = lat[missing] = NO_POINT
    return lon, lat


def _keys(lon: _Array, lat: _Array, shape: _Array, look: _Array) -> _Array:
    """Put what makes a spot into one number: point or shapes, precision, and two flags."""
    point = ((lon.astype("int64") + 18_000_000) << 30) | ((lat.astype("int64") + 9_000_000) << 5)
    key = np.where(shape >= 0, (shape.astype("int64") << 5) | (1 << 62), point)
    found: _Array = key | look
    return found


def _numbered(keys: _Array, placed: _Array) -> tuple[_Array, _Array]:
    """Give placed rows numbers by key as keys first occur; give the numbers and the first rows."""
    rows = np.flatnonzero(placed)
    codes, kinds = pd.factorize(keys[rows])
    of_row = np.full(len(keys), NO_SPOT, dtype="int32")
    of_row[rows] = codes
    anew = np.flatnonzero(np.diff(np.maximum.accumulate(codes), prepend=-1)) if len(codes) else rows
    return of_row, rows[anew][:len(kinds)]
