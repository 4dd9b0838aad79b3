"""Administrative units by vintage: their names, members, shapes, and the commune at a point.

All shapes are dissolved from the 701 communes of 2015 (geoBoundaries, CC BY 4.0) and are in
EPSG:4326. Which commune belongs to which cercle and region is told by ``data/admin``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geo.errors import DataError, UnknownUnit
from geo.gazetteer.point_grid import PointGrid, build_grid
from geo.gazetteer.register import (
    ADMIN,
    as_level,
    as_vintage,
    bare,
    commune_table,
    fold,
    names,
    parents,
    register,
    slug,
)
from geo.gazetteer.sphere import EARTH_KM
from geo.i18n import N_
from geo.model.admin import AdminUnit, Level, Vintage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = [
    "as_level",
    "as_vintage",
    "chain",
    "commune_at",
    "communes",
    "communes_along",
    "communes_at",
    "covers",
    "find_units",
    "members",
    "slug",
    "unit",
    "units",
]


_WORTH_A_GRID = 50_000  # points: laying the grid takes as long as testing these one by one


def communes() -> gpd.GeoDataFrame:
    """Return the 701 communes indexed by commune_id.

    Columns: name, adm2_2015, adm1_2015, adm2_2016 (missing for Salam, whose cercles have no open
    limits), adm1_2016, adm1_2023, geometry (EPSG:4326, a valid coverage).
    """
    return _communes().copy(deep=False)


def units(level: str, vintage: str | int = Vintage.V2015) -> gpd.GeoDataFrame:
    """Return the units of a level that have a shape, indexed by unit_id.

    Columns: name, parent_id, approximate, geometry (EPSG:4326), lon and lat of a point inside the
    unit (degrees), radius_km of the smallest circle around that point that covers the unit.
    Units known by name alone (the cercles of 2023) are found by `unit` and `find_units` only.
    """
    return _units(as_level(level), as_vintage(vintage)).copy(deep=False)


def unit(unit_id: str, vintage: str | int = Vintage.V2015) -> AdminUnit:
    """Return one unit; raise UnknownUnit if the vintage has none of this id.

    >>> unit("gao.gao.tilemsi").name
    'Tilemsi'
    """
    frame = as_vintage(vintage)
    found = register(frame).get(unit_id)
    if found is None:
        message = N_(
            "No administrative unit of {vintage} has the id “{unit}”. Ids look like gao, gao.gao "
            "or gao.gao.tilemsi; names are found by find_units."
        )
        raise UnknownUnit(message, unit=unit_id, vintage=frame.value)
    return found


def chain(unit_id: str, vintage: str | int = Vintage.V2015) -> tuple[AdminUnit, ...]:
    """Return the unit and all units above it, the region first.

    >>> [step.name for step in chain("mopti.djenne.togue-mourari")]
    ['Mopti', 'Djenné', 'Togué Mourari']
    """
    steps = [unit(unit_id, vintage)]
    while (parent := steps[0].parent_id) is not None:
        steps.insert(0, unit(parent, vintage))
    return tuple(steps)


def find_units(text: str, level: str, vintage: str | int = Vintage.V2015) -> tuple[str, ...]:
    """Return the ids of all units of a level that an id, a slug or a name may mean.

    Case, accents, hyphens and words such as "région de" are ignored; no match is an empty tuple.

    >>> find_units("Région de TOMBOUCTOU", "adm1"), find_units("tilemsi", "adm3")
    (('tombouctou',), ('gao.gao.tilemsi', 'tombouctou.goundam.tilemsi'))
    """
    wanted, frame = as_level(level), as_vintage(vintage)
    given = text.strip().lower()
    known = register(frame).get(given)
    if known is not None and known.level is wanted:
        return (given,)
    known_names = names(wanted, frame)
    return known_names.get(fold(text)) or known_names.get(fold(bare(text)), ())


def members(unit_id: str, vintage: str | int = Vintage.V2015) -> frozenset[str]:
    """Return the ids of the communes that make up a unit; none if it has no shape."""
    found = unit(unit_id, vintage)
    if found.level is Level.ADM3:
        return frozenset({unit_id})
    return _communes_of(found.level, found.vintage).get(unit_id, frozenset())


@cache
def _communes_of(level: Level, vintage: Vintage) -> dict[str, frozenset[str]]:
    held: dict[str, set[str]] = {}
    for commune, holder in parents(level, vintage).items():
        held.setdefault(holder, set()).add(str(commune))
    return {holder: frozenset(communes) for holder, communes in held.items()}


def covers(outer_id: str, inner_id: str, vintage: str | int = Vintage.V2015) -> bool:
    """Tell whether a unit is the other one or contains it.

    >>> covers("gao", "gao.gao.tilemsi"), covers("kidal", "gao.gao.tilemsi")
    (True, False)
    """
    return outer_id in {step.unit_id for step in chain(inner_id, vintage)}


def commune_at(lon: float, lat: float) -> str | None:
    """Return the id of the commune at a point (degrees), None outside Mali.

    >>> commune_at(-0.04, 16.27)
    'gao.gao.gao'
    """
    return communes_at([lon], [lat])[0]


def communes_at(
    lons: Sequence[float] | NDArray[np.float64], lats: Sequence[float] | NDArray[np.float64]
) -> list[str | None]:
    """Return the commune id at each point (degrees), None outside Mali or where a value is NaN.

    A point on a common border belongs to the commune whose id comes first.
    """
    x, y = np.asarray(lons, dtype=float), np.asarray(lats, dtype=float)
    ids = _commune_ids()
    if len(x) >= _WORTH_A_GRID:
        return list(ids[_grid().owners(x, y)])
    shapes, tree = _index()
    point, commune = tree.query(shapely.points(x, y))
    inside = shapely.intersects_xy(shapes[commune], x[point], y[point])
    owner = np.full(len(x), len(shapes))
    np.minimum.at(owner, point[inside], commune[inside])
    return list(ids[owner])


@cache
def _commune_ids() -> NDArray[np.object_]:
    return np.array([*_communes().index, None], dtype=object)


def communes_along(line: shapely.LineString) -> tuple[str, ...]:
    """Return the ids of the communes that a line (degrees) crosses, in the line's order."""
    shapes, tree = _index()
    crossed = tree.query(line, predicate="intersects")
    entry = shapely.line_locate_point(line, _first_points(line, shapes[crossed]))
    order = np.lexsort((crossed, entry))
    return tuple(str(one) for one in _communes().index[crossed[order]])


def communes_touching(area: shapely.Geometry) -> tuple[str, ...]:
    """Return the ids of the communes, sorted, that share a point with an area (degrees)."""
    return tuple(sorted(map(str, _communes().index[_index()[1].query(area, "intersects")])))


def _first_points(line: shapely.LineString, shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the point of each shape that the line reaches first."""
    inside = shapely.intersection(shapes, line)
    vertices, number = shapely.get_coordinates(inside, return_index=True)
    points = shapely.points(vertices)
    order = np.lexsort((shapely.line_locate_point(line, points), number))
    first = np.unique(number[order], return_index=True)[1]
    return np.asarray(points[order][first])


@cache
def _communes() -> gpd.GeoDataFrame:
    table = commune_table().drop(columns="shape_id")
    shapes = gpd.read_parquet(ADMIN / "communes.parquet").set_index("commune_id")
    if set(table.index) != set(shapes.index):
        message = N_("communes.csv and communes.parquet differ; run data/build/boundaries.py.")
        raise DataError(message)
    return gpd.GeoDataFrame(table, geometry=shapes.geometry.reindex(table.index), crs=shapes.crs)


@cache
def _grid() -> PointGrid:
    return build_grid(_communes().geometry.to_numpy())


@cache
def _index() -> tuple[NDArray[np.object_], shapely.STRtree]:
    shapes = _communes().geometry.to_numpy()
    shapely.prepare(shapes)
    return shapes, shapely.STRtree(shapes)


@cache
def _units(level: Level, vintage: Vintage) -> gpd.GeoDataFrame:
    shapes = _communes().geometry
    if level is not Level.ADM3:
        groups = shapes.groupby(parents(level, vintage))
        shapes = groups.agg(lambda part: shapely.coverage_union_all(part.to_numpy()))
    known = register(vintage)
    found = [known[unit_id] for unit_id in shapes.index]
    frame = gpd.GeoDataFrame(
        {
            "name": [one.name for one in found],
            "parent_id": [one.parent_id for one in found],
            "approximate": [one.approximate for one in found],
        },
        geometry=shapes.to_numpy(),
        index=pd.Index(shapes.index, name="unit_id"),
        crs="EPSG:4326",
    )
    points = shapely.point_on_surface(frame.geometry.to_numpy())
    frame["lon"], frame["lat"] = shapely.get_x(points), shapely.get_y(points)
    frame["radius_km"] = _reach(frame)
    return frame


def _reach(frame: gpd.GeoDataFrame) -> NDArray[np.float64]:
    """Return the great-circle distance (km) from lon, lat to the farthest vertex of each unit."""
    vertices, number = shapely.get_coordinates(frame.geometry.to_numpy(), return_index=True)
    lon, lat = np.radians(vertices.T)
    lon0, lat0 = np.radians(frame[["lon", "lat"]].to_numpy()[number].T)
    chord = (
        np.sin((lat - lat0) / 2) ** 2 + np.cos(lat) * np.cos(lat0) * np.sin((lon - lon0) / 2) ** 2
    )
    reach = np.zeros(len(frame))
    np.maximum.at(reach, number, 2 * EARTH_KM * np.arcsin(np.sqrt(chord)))
    return reach
