"""From degrees to points on the sheet: equirectangular, true to scale at the view's middle."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians

import numpy as np
import shapely
from matplotlib.transforms import Affine2D
from numpy.typing import ArrayLike, NDArray

from geo.brief.model import Box

KM_PER_DEGREE = 111.195  # of a meridian, on the sphere of 6,371 km that the whole project uses
_ROUNDS = 4  # the middle latitude depends on the box and the box on it; this settles it


@dataclass(frozen=True)
class Margins:
    """Room on each side, in points, into which the region must not reach."""

    left: float = 0
    bottom: float = 0
    right: float = 0
    top: float = 0


@dataclass(frozen=True)
class View:
    """The part of the world on a sheet of ``width`` × ``height`` points.

    ``west`` and ``south`` are the lower left corner, ``middle`` the latitude that is true to scale
    (degrees, EPSG:4326), ``per_degree`` the points of a degree of latitude.
    """

    west: float
    south: float
    middle: float
    per_degree: float
    width: float
    height: float

    @property
    def per_lon(self) -> float:
        """Give the points of a degree of longitude."""
        return self.per_degree * cos(radians(self.middle))

    @property
    def box(self) -> Box:
        """Give the box shown, in degrees."""
        return (self.west, self.south, self.west + self.width / self.per_lon,
                self.south + self.height / self.per_degree)

    @property
    def per_km(self) -> float:
        """Give the points of a kilometre at the middle latitude, in either direction."""
        return self.per_degree / KM_PER_DEGREE

    @property
    def transform(self) -> Affine2D:
        """Give the transform from degrees to points."""
        return Affine2D().translate(-self.west, -self.south).scale(self.per_lon, self.per_degree)

    def points(self, lon: ArrayLike, lat: ArrayLike
               ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Give the points (from the sheet's lower left) of positions in degrees."""
        return ((np.asarray(lon, dtype=float) - self.west) * self.per_lon,
                (np.asarray(lat, dtype=float) - self.south) * self.per_degree)

    def flat(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Give a shape in degrees as one in points."""
        return shapely.transform(shape, lambda c: np.column_stack(self.points(c[:, 0], c[:, 1])))


def fit(box: Box, width: float, height: float, margins: Margins | None = None) -> View:
    """Show a box (degrees) as large as it goes on a sheet (points), clear of the margins.

    The standard parallel is the middle latitude of what the whole sheet shows.
    """
    m = margins or Margins()
    west, south, east, north = box
    wide, high = width - m.left - m.right, height - m.bottom - m.top
    middle = (south + north) / 2
    for _round in range(_ROUNDS):
        shrink = cos(radians(middle))
        scale = min(wide / ((east - west) * shrink), high / (north - south))
        low = (south + north) / 2 - (m.bottom + high / 2) / scale
        middle = low + height / scale / 2
    left = (west + east) / 2 - (m.left + wide / 2) / (scale * cos(radians(middle)))
    return View(left, low, middle, scale, width, height)
