"""How closely a line or an area tells a place: by the smallest unit that holds nearly all of it."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.model.vocabulary import GeoPrecision

NEARLY = 0.8  # of a shape: other limits than ours are drawn a little differently
LEVELS = (GeoPrecision.ADM3, GeoPrecision.ADM2, GeoPrecision.ADM1)
_ACROSS = (0.4, 1.5, 5.0)  # degrees; what a commune, a cercle, a region of Mali may measure


def closeness(shapes: NDArray[Any]) -> NDArray[np.object_]:
    """Give the precision of shapes in EPSG:4326: ``adm3``, ``adm2``, ``adm1`` or ``country``.

    Outside Mali the size alone tells.
    """
    known: dict[bytes, str] = {}
    out = np.empty(len(shapes), dtype=object)
    for at, shape in enumerate(shapes):
        key = shape.wkb
        if key not in known:
            known[key] = _one(shape)
        out[at] = known[key]
    return out


def _one(shape: shapely.Geometry) -> str:
    sound = shape if shape.is_valid else shapely.make_valid(shape)
    touched = [_touched(level, sound) for level in LEVELS]
    if not any(len(t) for t in touched):
        return _by_size(sound)
    for level, candidates in zip(LEVELS, touched, strict=True):
        if any(_share(sound, unit) >= NEARLY for unit in candidates):
            return level.value
    return GeoPrecision.COUNTRY.value


def _touched(level: GeoPrecision, shape: shapely.Geometry) -> NDArray[Any]:
    tree = _tree(level.value)
    found: NDArray[Any] = tree.geometries[tree.query(shape, predicate="intersects")]
    return found


@cache
def _tree(level: str) -> shapely.STRtree:
    return shapely.STRtree(units.units(level).geometry.to_numpy())


def _share(shape: shapely.Geometry, unit: shapely.Geometry) -> float:
    """Give how much of a shape a unit holds: of its area, else its length, else its points."""
    inside = shape.intersection(unit)
    for measure in (shapely.area, shapely.length, shapely.get_num_coordinates):
        if whole := float(measure(shape)):
            return float(measure(inside)) / whole
    return 0.0


def _by_size(shape: shapely.Geometry) -> str:
    west, south, east, north = shape.bounds
    across = max(east - west, north - south)
    return next((level.value for level, most in zip(LEVELS, _ACROSS, strict=True)
                 if across <= most), GeoPrecision.COUNTRY.value)
