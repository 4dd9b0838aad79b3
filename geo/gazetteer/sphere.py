"""Distances on the sphere, in kilometres, from EPSG:4326 degrees."""

from __future__ import annotations

from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

import shapely

EARTH_KM = 6371.0088  # mean radius, IUGG


def distance_km(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """Measure the great circle between two points.

    >>> round(distance_km(0, 0, 1, 0), 1)
    111.2
    """
    dlat, dlon = radians(lat2 - lat1), radians(lon2 - lon1)
    h = sin(dlat / 2) ** 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(dlon / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(h))


def half_length_km(line: shapely.LineString) -> float:
    """Measure half of a line's length: how far its middle is from its ends at most."""
    points = list(line.coords)
    return round(sum(distance_km(*a, *b) for a, b in pairwise(points)) / 2, 1)
