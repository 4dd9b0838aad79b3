"""Where a million records lie: coordinates by the table, every other place by ``locate``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import shapely
from numpy.typing import NDArray

from geo.bulk.codes import Ints, Spread, distinct, listed, tabled
from geo.bulk.parts import BITS, claim_like
from geo.fold.places import fold_places, name_in
from geo.frame import where_words
from geo.gazetteer import units
from geo.gazetteer.coordinate_where import at_point
from geo.gazetteer.locate import locate
from geo.model.incident import Where
from geo.model.place_ref import PlaceRef, RefKind
from geo.model.schema import CRS
from geo.model.vocabulary import Flag, GeoPrecision, GeoStatus, Prop

Locate = Callable[[str], Where]
# only what `locate` reads to the same numbers; points written in any other way go to it one by one
_POINT = (r"^point:(?P<lat>-?[0-8]?[0-9](?:\.[0-9]{1,12})?),"
          r"(?P<lon>-?(?:1[0-7][0-9]|[0-9]{1,2})(?:\.[0-9]{1,12})?);"
          r"(?P<precision>exact|near|unknown)$")
_REMEMBERED = 20_000  # places without a point of their own: a data set names the same ones
_OWN = ("place_id", "place_text", "shapes", "_lon", "_lat")
_NOWHERE = float("nan")


@dataclass(frozen=True, eq=False)
class _Points:
    """The points among distinct places: where they stand among them, degrees, and communes."""

    at: Ints
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    precision: NDArray[np.object_]
    commune: NDArray[np.object_]


@lru_cache(_REMEMBERED)
def _area(commune: str | None, precision: str) -> dict[str, Any]:
    """Tell what all points of a commune and a precision share; any of them stands for all."""
    return _shared(at_point(PlaceRef(RefKind.POINT, ""), 0.0, 0.0, GeoPrecision(precision),
                            commune))


def places(rows: pd.DataFrame, find: Locate) -> tuple[Spread, Spread]:
    """Tell where: what all points of a commune share, and what each place has of its own."""
    codes, first = distinct([rows["place"], rows["place_original"]])
    few = rows[["place", "place_original"]].take(first).reset_index(drop=True)
    points = _points_in(few["place"], find)
    others = np.delete(np.arange(len(few)), points.at)
    told = [_folded(place, original, find) for place, original in
            zip(listed(few["place"], others), listed(few["place_original"], others), strict=True)]
    area, one_of = distinct([points.commune, points.precision])
    shared = [_area(points.commune[i], points.precision[i]) for i in one_of.tolist()]
    whose = np.empty(len(few), dtype=np.int64)
    whose[points.at], whose[others] = area, np.arange(len(others)) + len(shared)
    areas = tabled(shared + told)
    own = _own(few, points, areas["place_text"].to_numpy(dtype=object)[area])
    unlike = areas[list(_OWN)][len(shared):].astype(own.dtypes)
    own = pd.concat([own, unlike], ignore_index=True) if len(unlike) else own
    place = np.empty(len(few), dtype=np.int64)
    place[points.at], place[others] = np.split(np.arange(len(few)), [len(points.at)])
    return Spread(whose[codes], areas.drop(columns=list(_OWN))), Spread(place[codes], own)


def _points_in(place: pd.Series, find: Locate) -> _Points:
    parts = pc.extract_regex(pa.array(place, type=pa.large_string()), _POINT)
    if find is not locate:  # somebody else's gazetteer knows better what it does with points
        parts = parts.slice(0, 0)
    at = np.flatnonzero(parts.is_valid())
    found = parts.drop_null()
    lat, lon = (pc.struct_field(found, name).cast(pa.float64()).to_numpy(zero_copy_only=False)
                for name in ("lat", "lon"))
    precision = pc.struct_field(found, "precision").to_numpy(zero_copy_only=False)
    communes = np.array(units.communes_at(lon, lat), dtype=object)
    return _Points(at, lon, lat, precision, communes)


@lru_cache(_REMEMBERED)
def _folded(place: str, original: str, find: Locate) -> dict[str, Any]:
    """Tell a place that has no point of its own, by the name that the source gives it."""
    told = _unnamed(place, find)
    name = _name_in(original) if place and told["place_id"] == place else ""
    return told | {"place_text": name} if name else told


@lru_cache(_REMEMBERED)
def _unnamed(place: str, find: Locate) -> dict[str, Any]:
    claims = [claim_like(Prop.PLACE, place)] if place else []
    return _shared(fold_places(claims, find)[0], len(claims))


def _shared(where: Where, claims: int = 1) -> dict[str, Any]:
    ambiguous = where.status is GeoStatus.AMBIGUOUS
    lon, lat = (_NOWHERE if end is None else float(end) for end in (where.lon, where.lat))
    return {**where_words(where), "_lon": lon, "_lat": lat, "_claims": claims,
            "_flags": BITS[Flag.AMBIGUOUS_PLACE] if ambiguous else 0}


def _own(few: pd.DataFrame, points: _Points, commune: NDArray[np.object_]) -> pd.DataFrame:
    """Tell what each point has of its own; without a name of its own it has its commune's."""
    codes, texts = pd.factorize(few["place_original"].array.take(points.at))
    names = np.array([_name_in(t) or None for t in texts.tolist()], dtype=object)[codes]
    drawn = zip(points.precision.tolist(), points.lon.tolist(), points.lat.tolist(), strict=True)
    return pd.DataFrame({
        "place_id": few["place"].array.take(points.at),
        "place_text": pd.array(np.where(names == None, commune, names), dtype="str"),  # noqa: E711
        "shapes": pd.array([f'[{{"kind":"{kind}","at":[{x!r},{y!r}]}}]' for kind, x, y in drawn],
                           dtype="str"),
        "_lon": points.lon, "_lat": points.lat,
    })


def points_of(own_place: Spread, order: Ints) -> gpd.GeoSeries:
    """Give the points of the whole (EPSG:4326), rows in an order; None where there is none."""
    few = np.full(len(own_place.table), None, dtype=object)
    lon, lat = (own_place.table[name].to_numpy(dtype=float) for name in ("_lon", "_lat"))
    here = np.isfinite(lon)
    few[here] = shapely.points(lon[here], lat[here])
    return gpd.GeoSeries(few[own_place.codes[order]], crs=CRS)


_name_in = lru_cache(10_000)(name_in)
