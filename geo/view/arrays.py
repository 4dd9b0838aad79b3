"""Incidents as little-endian columns that a browser reads without parsing.

One row of the frame is one incident; its row number is the browser's id. The file is::

    4 bytes   magic ``ATLS``
    uint32    format version
    uint32    n, the number of incidents
    int32     epoch of the days, counted from 1970-01-01
    columns   as in ``COLUMNS``, each padded to four bytes
    uint32    length of what follows
    bytes     the categories as JSON (ids only), so that the file explains its own codes
"""

from __future__ import annotations

import base64
import json
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAGIC: Final = b"ATLS"
VERSION: Final = 1
EPOCH: Final = np.datetime64("1900-01-01", "D")
COLUMNS: Final = {
    "lon": "<i4", "lat": "<i4",
    "day0": "<u2", "day1": "<u2",
    "killed_low": "<u2", "killed_best": "<u2", "killed_high": "<u2",
    "unit": "<u2", "radius": "<u2",
    "type": "u1", "grade": "u1", "perp": "u1", "precision": "u1", "flags": "u1",
}  # fmt: skip
PRECISIONS: Final = ("exact", "near", "adm3", "adm2", "adm1", "country", "unknown")
NO_POINT: Final = -(2**31)
NONE_16: Final = 0xFFFF
SEVERAL: Final = 254
NONE_8: Final = 255
ROUTE, CONFLICT, AMBIGUOUS, DENIED, DRAWABLE = 1, 2, 4, 8, 16
_DEGREE: Final = 1e5
_MOST_ACTORS: Final = 250

_Array: TypeAlias = NDArray[Any]


def categories(frame: pd.DataFrame) -> dict[str, list[str]]:
    """List the ids that the codes of ``type``, ``grade``, ``perp`` and ``unit`` stand for.

    Each list is sorted, so a code means the same for the same frame in every language. Of the
    alleged perpetrators the 250 named most often get a code; the rest count as several.
    """
    actors = Counter(_single(frame["perpetrators_alleged"]))
    actors.pop("", None)
    kept = sorted(actors, key=lambda actor: (-actors[actor], actor))[:_MOST_ACTORS]
    return {
        "type": _distinct(frame["event_type"]),
        "grade": _distinct(frame["grade"]),
        "perp": sorted(kept),
        "unit": sorted(set(_units(frame)) - {""}),
    }


def pack(frame: pd.DataFrame) -> bytes:
    """Write the incidents of a frame as the file described above.

    Columns read: geometry (points, EPSG:4326, may be missing), date_start, date_end, killed_low,
    killed_best, killed_high, event_type, grade, perpetrators_alleged, geo_precision, geo_status,
    is_route, has_conflict, place_id, radius_km, response, drawable.
    """
    names = categories(frame)
    head = np.array([VERSION, len(frame), EPOCH.astype(int)], "<i4").tobytes()
    columns = _columns(frame, names)
    body = b"".join(_padded(columns[name].astype(kind)) for name, kind in COLUMNS.items())
    tail = json.dumps(names, separators=(",", ":")).encode()
    return b"".join((MAGIC, head, body, np.array([len(tail)], "<u4").tobytes(), tail))


def pack_mask(mask: NDArray[np.bool_]) -> str:
    """Pack one bit a row, lowest bit first, deflated and in base64.

    >>> pack_mask(np.array([True, False, True]))
    'eJxjBQAABgAG'
    """
    bits = np.packbits(np.asarray(mask, dtype=bool), bitorder="little").tobytes()
    return base64.b64encode(zlib.compress(bits)).decode("ascii")


def shapes(frame: pd.DataFrame) -> dict[str, list[dict[str, object]]]:
    """Collect the drawn shapes of each row that has any, by row number.

    Column read: shapes, a list of ``{"kind", "line" | "unit" | "at"}`` (longitude, latitude in
    EPSG:4326) or missing.
    """
    return {str(row): list(drawn) for row, drawn in enumerate(frame["shapes"]) if _filled(drawn)}


def _columns(frame: pd.DataFrame, names: Mapping[str, list[str]]) -> dict[str, _Array]:
    lon, lat = _points(frame["geometry"])
    tolls = {name: _small(frame[name]) for name in ("killed_low", "killed_best", "killed_high")}
    return tolls | {
        "lon": lon,
        "lat": lat,
        "day0": _days(frame["date_start"]),
        "day1": _days(frame["date_end"]),
        "unit": _codes(_units(frame), names["unit"], missing=NONE_16),
        "radius": _small(frame["radius_km"]),
        "type": _codes(frame["event_type"], names["type"], missing=NONE_8),
        "grade": _codes(frame["grade"], names["grade"], missing=NONE_8),
        "perp": _perpetrators(frame["perpetrators_alleged"], names["perp"]),
        "precision": _codes(frame["geo_precision"], PRECISIONS, missing=len(PRECISIONS) - 1),
        "flags": _flags(frame),
    }


def _points(geometry: pd.Series[Any]) -> tuple[_Array, _Array]:
    points = np.array(geometry, dtype=object)
    points[~shapely.is_geometry(points)] = None  # pandas may hold a missing point as NaN
    points[shapely.is_empty(points)] = None
    both = [shapely.get_x(points), shapely.get_y(points)]
    missing = np.isnan(both[0]) | np.isnan(both[1])
    lon, lat = (np.where(missing, 0, np.rint(axis * _DEGREE)).astype("<i4") for axis in both)
    lon[missing] = lat[missing] = NO_POINT
    return lon, lat


def _days(dates: pd.Series[Any]) -> _Array:
    values: _Array = pd.to_datetime(dates, errors="coerce").to_numpy("datetime64[D]")
    days = (values - EPOCH).astype(float)
    days[np.isnat(values) | (days < 0) | (days >= NONE_16)] = NONE_16
    return days.astype("<u2")


def _small(numbers: pd.Series[Any]) -> _Array:
    values = pd.to_numeric(numbers, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    return np.where(np.isnan(values), NONE_16, np.clip(np.rint(values), 0, NONE_16 - 1))


def _codes(values: Iterable[object], known: Iterable[str], *, missing: int) -> _Array:
    codes = pd.Index(list(known), dtype=object).get_indexer(pd.Index(list(values), dtype=object))
    return np.where(codes < 0, missing, codes)


def _perpetrators(alleged: pd.Series[Any], known: list[str]) -> _Array:
    single = _single(alleged)
    codes = _codes(single, known, missing=SEVERAL)
    counts = np.fromiter((_length(actors) for actors in alleged), dtype=int, count=len(alleged))
    codes[counts == 0] = NONE_8
    return codes


def _single(alleged: pd.Series[Any]) -> list[str]:
    return [str(actors[0]) if _length(actors) == 1 else "" for actors in alleged]


def _units(frame: pd.DataFrame) -> list[str]:
    ids = frame["place_id"]
    return [place[5:] if isinstance(place, str) and place[:5] == "unit:" else "" for place in ids]


def _flags(frame: pd.DataFrame) -> _Array:
    denied = [_denied(answers) for answers in frame["response"]]
    bits = {
        ROUTE: frame["is_route"].fillna(False),  # noqa: FBT003
        CONFLICT: frame["has_conflict"].fillna(False),  # noqa: FBT003
        AMBIGUOUS: frame["geo_status"].eq("ambiguous"),
        DENIED: denied,
        DRAWABLE: frame["drawable"].fillna(False),  # noqa: FBT003
    }
    return sum(
        (np.asarray(flag, dtype=bool) * np.uint8(bit) for bit, flag in bits.items()),
        start=np.zeros(len(frame), "u1"),
    )


def _denied(answers: object) -> bool:
    if not _filled(answers):
        return False
    return any(str(answer.get("response", "")).startswith("denied") for answer in answers)  # type: ignore[attr-defined]


def _distinct(values: pd.Series[Any]) -> list[str]:
    return sorted(str(value) for value in values.dropna().unique() if value != "")


def _filled(value: object) -> bool:
    return _length(value) > 0


def _length(value: object) -> int:
    return len(value) if isinstance(value, list | tuple | np.ndarray) else 0


def _padded(column: _Array) -> bytes:
    data: bytes = column.tobytes()
    return data + bytes(-len(data) % 4)
