"""The country at a point, from the built-in basemap and the communes of Mali."""

from __future__ import annotations

import json
from functools import cache

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.gazetteer import units
from geo.project import DATA

UNKNOWN = "ZZ"
GAP = 0.1  # degrees: the basemap's coarse borders and the communes leave gaps narrower than this


def countries_at(lon: NDArray[np.float64], lat: NDArray[np.float64]) -> NDArray[np.object_]:
    """Give the ISO 3166-1 code of the country at each point (degrees).

    A point in the gap that coarse borders leave belongs to the nearest country; one far from all
    countries of the basemap (West Africa) gets ``ZZ``, CLDR's code for an unknown one.

    >>> countries_at(np.array([2.1, -0.04, -40.0]), np.array([13.5, 16.27, 0.0])).tolist()
    ['NE', 'ML', 'ZZ']
    """
    communes = np.array(units.communes_at(lon, lat), dtype=object)
    found = np.where(communes != np.array(None), "ML", UNKNOWN).astype(object)
    codes, tree = _countries()
    open_points = np.flatnonzero(found == UNKNOWN)
    points = shapely.points(lon[open_points], lat[open_points])
    nearest = tree.query_nearest(points, max_distance=GAP, all_matches=False)
    found[open_points[nearest[0]]] = codes[nearest[1]]
    return found


@cache
def _countries() -> tuple[NDArray[np.object_], shapely.STRtree]:
    content = json.loads((DATA / "basemap" / "countries.geojson").read_text(encoding="utf-8"))
    features = content["features"]
    mali = units.communes().geometry.to_numpy()
    codes = [str(f["properties"]["iso"]) for f in features] + ["ML"] * len(mali)
    shapes = shapely.from_geojson([json.dumps(f["geometry"]) for f in features])
    return np.array(codes, dtype=object), shapely.STRtree([*shapes, *mali])
