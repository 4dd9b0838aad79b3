"""Rows as every reader gives them, checked: what cannot be used is told, row by row."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from geo.errors import InputError
from geo.i18n import N_
from geo.model.reason import Reason, because

COLUMNS = ("native_id", "name", "alt_names", "kind", "lon", "lat", "country", "population",
           "same_as", "geometry")
MAX_NAME, MAX_NAMES, MAX_ROWS = 200, 250, 2_000_000
_MAX_LON, _MAX_LAT = 180.0, 90.0
_HIDDEN = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True)
class Reading:
    """What a reader made of a file.

    ``frame`` has the columns of ``COLUMNS``: native_id (str, unique), name, alt_names and same_as
    (tuples; same_as names rows of other gazetteers as ``<gazetteer>:<id>``), kind (a place's, or
    adm0–adm3), lon and lat (degrees), country (ISO 3166-1 alpha-2 or missing), population
    (missing where nobody counted), geometry (EPSG:4326). ``rejected`` tells each row that was
    left out because it is faulty, ``skipped`` counts those of kinds that name no place.
    """

    name: str
    title: str
    licence: str
    frame: pd.DataFrame
    rejected: tuple[Reason, ...] = ()
    skipped: int = 0


def checked(name: str, title: str, licence: str, raw: pd.DataFrame, *,
            skipped: int = 0) -> Reading:
    """Check and clean rows; ``raw`` has the columns of ``COLUMNS`` and line numbers as its index.

    Raises InputError where no row at all, or less than half of them, can be used.
    """
    raw = raw.assign(name=raw["name"].map(clean), alt_names=raw["alt_names"].map(_clean_all),
                     native_id=raw["native_id"].map(clean))
    lon, lat = _numbers(raw["lon"]), _numbers(raw["lat"])
    faults = _faults(raw, lon, lat)
    good = np.array([fault is None for fault in faults], dtype=bool)
    rejected = tuple(fault for fault in faults if fault is not None)
    if good.sum() * 2 < len(raw) or not good.any():
        told = "; ".join(r.message.format(**dict(r.values)) for r in rejected[:5])
        raise InputError(N_("“{name}” cannot be used: {n} of {total} rows are faulty. {faults}"),
                         name=title, n=len(rejected), total=len(raw), faults=told)
    frame = raw.assign(lon=lon, lat=lat, population=_population(raw["population"]))
    frame = frame.loc[good, list(COLUMNS)].reset_index(drop=True)
    return Reading(name, title, licence, frame, rejected, skipped)


def _faults(raw: pd.DataFrame, lon: NDArray[np.float64],
            lat: NDArray[np.float64]) -> list[Reason | None]:
    twice = raw["native_id"].duplicated().to_numpy()
    no_name, no_id = (raw["name"] == "").to_numpy(), (raw["native_id"] == "").to_numpy()
    bad = ~((np.abs(lon) <= _MAX_LON) & (np.abs(lat) <= _MAX_LAT))
    null = (lon == 0) & (lat == 0)
    doubtful = twice | no_name | no_id | bad | null
    faults: list[Reason | None] = [None] * len(raw)
    for at in np.flatnonzero(doubtful):
        row, line = raw.iloc[at], raw.index[at]
        faults[at] = _fault(row, int(line), no_id=bool(no_id[at]), no_name=bool(no_name[at]),
                            bad=bool(bad[at]), null=bool(null[at]))
    return faults


def _fault(row: pd.Series, line: int, *, no_id: bool, no_name: bool, bad: bool,
           null: bool) -> Reason:
    if no_id:
        return because(N_("Row {row} has no id."), row=line)
    if no_name:
        return because(N_("Row {row} (id {id}) has no name."), row=line, id=row["native_id"])
    if bad:
        return because(N_("Row {row} (id {id}, {name}): “{lon}”, “{lat}” is no longitude and "
                          "latitude."), row=line, id=row["native_id"], name=row["name"],
                       lon=_shown(row["lon"]), lat=_shown(row["lat"]))
    if null:
        return because(N_("Row {row} (id {id}, {name}) lies at 0, 0: a missing point."), row=line,
                       id=row["native_id"], name=row["name"])
    return because(N_("Row {row}: the id {id} stands twice."), row=line, id=row["native_id"])


def is_missing(value: object) -> bool:
    """Tell whether a cell holds nothing: None, NaN or pandas' NA.

    >>> is_missing(float("nan")), is_missing([])
    (True, False)
    """
    return value is None or value is pd.NA or bool(value != value)  # noqa: PLR0124 - NaN


def _shown(value: object) -> str:
    return "" if is_missing(value) else str(value)[:40]


def clean(text: object) -> str:
    r"""Take control and direction marks out of a name; NFC, single spaces, at most 200 letters.

    >>> clean(" Gao\u202e \n Ville\x00"), clean(None)
    ('Gao Ville', '')
    """
    if is_missing(text):
        return ""
    bare = "".join(" " if unicodedata.category(c) == "Cc" else c
                   for c in unicodedata.normalize("NFC", str(text)) if c not in _HIDDEN)
    return " ".join(bare.split())[:MAX_NAME]


def _clean_all(names: tuple[str, ...]) -> tuple[str, ...]:
    cleaned = (clean(name) for name in names[:MAX_NAMES])
    return tuple(dict.fromkeys(name for name in cleaned if name))


def _numbers(values: pd.Series) -> NDArray[np.float64]:
    return np.asarray(pd.to_numeric(values, errors="coerce"), dtype=float)


def _population(values: pd.Series) -> pd.Series:
    """Give whole numbers; gazetteers write 0 where nobody counted."""
    numbers = pd.to_numeric(values, errors="coerce")
    return numbers.where(numbers > 0).round().astype("Int64")


def points(lon: pd.Series, lat: pd.Series) -> NDArray[np.object_]:
    """Make points of coordinates; missing ones make None."""
    x, y = _numbers(lon), _numbers(lat)
    made = np.full(len(x), None, dtype=object)
    ok = np.isfinite(x) & np.isfinite(y)
    made[ok] = shapely.points(x[ok], y[ok])
    return made


def inside_points(shapes: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give lon and lat of a point inside each shape; NaN for a missing or empty one."""
    found = shapely.point_on_surface(shapely.make_valid(shapely.force_2d(shapes)))
    return shapely.get_x(found), shapely.get_y(found)


def text_column(values: pd.Series) -> pd.Series:
    """Turn a column into text, missing values into empty text."""
    return values.astype(object).map(lambda v: "" if is_missing(v) else str(v))
