"""Points → communes at millions a second: a grid answers for most cells, exact tests for the rest.

A cell that lies in one commune whole, or outside Mali whole, is answered by look-up; only points in
cells that a border crosses are tested against the communes that touch the cell.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CELL = 0.02  # degrees, about 2 km: 1 cell in 9 is crossed by a border
_CROSSED = -2


@dataclass(frozen=True, eq=False)
class PointGrid:
    """A grid over shapes that do not overlap; ``owner`` is a shape's number, or ``nobody``.

    Cells of ``owner`` -2 are crossed by a border: their shapes stand in ``shape_of`` from
    ``start[slot]`` on, in rising order.
    """

    shapes: NDArray[np.object_]
    west: float
    south: float
    columns: int
    rows: int
    owner: NDArray[np.int32]
    slot: NDArray[np.int32]
    start: Ints
    shape_of: Ints
    nobody: int

    def owners(self, lon: Floats, lat: Floats) -> Ints:
        """Give the number of the shape at each point (degrees), ``nobody`` outside or for NaN.

        A point on a common border belongs to the shape with the lowest number.
        """
        with np.errstate(invalid="ignore"):
            x = np.floor((lon - self.west) / CELL)
            y = np.floor((lat - self.south) / CELL)
            inside = (x >= 0) & (x < self.columns) & (y >= 0) & (y < self.rows)
        cell = np.where(inside, y * self.columns + x, -1).astype(np.int64)
        found = self.owner[cell].astype(np.int64)
        found[cell < 0] = self.nobody
        crossed = np.flatnonzero(found == _CROSSED)
        if len(crossed):
            found[crossed] = self._tested(lon[crossed], lat[crossed], self.slot[cell[crossed]])
        return found

    def _tested(self, lon: Floats, lat: Floats, slot: NDArray[np.int32]) -> Ints:
        sizes = self.start[slot + 1] - self.start[slot]
        point = np.repeat(np.arange(len(lon)), sizes)
        ends = np.cumsum(sizes)
        shape = self.shape_of[np.arange(len(point)) + np.repeat(self.start[slot] - ends + sizes,
                                                                sizes)]
        found = np.full(len(lon), self.nobody, dtype=np.int64)
        order = np.argsort(shape, kind="stable")
        edges = np.flatnonzero(np.diff(shape[order], prepend=-1))
        for part in np.split(order, edges[1:]):
            at = point[part]
            hit = at[shapely.intersects_xy(self.shapes[shape[part[0]]], lon[at], lat[at])]
            found[hit] = np.minimum(found[hit], shape[part[0]])
        return found


def build_grid(shapes: NDArray[np.object_]) -> PointGrid:
    """Lay a grid over shapes (EPSG:4326)."""
    shapely.prepare(shapes)
    west, south, east, north = shapely.total_bounds(shapes)
    columns, rows = (int((high - low) // CELL) + 1 for low, high in ((west, east), (south, north)))
    cell, shape = _crossings(shapes, west, south, columns)
    crossed, first = np.unique(cell, return_index=True)
    owner = _whole_cells(shapes, west, south, (rows, columns), crossed)
    slot = np.zeros(columns * rows, dtype=np.int32)
    slot[crossed] = np.arange(len(crossed))
    return PointGrid(shapes, west, south, columns, rows, owner, slot,
                     np.append(first, len(cell)).astype(np.int64), shape, len(shapes))


def _crossings(shapes: NDArray[np.object_], west: float, south: float, columns: int
               ) -> tuple[Ints, Ints]:
    """Give the cells (widened by a hair) that each shape's border touches, sorted by cell."""
    rings, ring_of = shapely.get_rings(shapes, return_index=True)
    ends, ring = shapely.get_coordinates(rings, return_index=True)
    number = ring_of[ring]
    same = np.flatnonzero(ring[1:] == ring[:-1])
    low, high = np.minimum(ends[same], ends[same + 1]), np.maximum(ends[same], ends[same + 1])
    hair = 1e-9
    origin = np.array([west, south])
    first = np.floor((low - origin - hair) / CELL).astype(np.int64)
    last = np.floor((high - origin + hair) / CELL).astype(np.int64)
    wide = last - first + 1
    count = wide[:, 0] * wide[:, 1]
    segment = np.repeat(np.arange(len(same)), count)
    step = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    x = first[segment, 0] + step % wide[segment, 0]
    y = first[segment, 1] + step // wide[segment, 0]
    left, bottom = west + x * CELL - hair, south + y * CELL - hair
    wide_by = CELL + 2 * hair
    begin, end = ends[same][segment], ends[same + 1][segment]
    side = [_side(begin, end, left + dx, bottom + dy) for dx in (0, wide_by) for dy in (0, wide_by)]
    touched = (np.minimum.reduce(side) <= 0) & (np.maximum.reduce(side) >= 0)
    touched &= (x >= 0) & (y >= 0) & (x < columns)
    key = np.unique((y * columns + x)[touched] * len(shapes) + number[same][segment[touched]])
    cell, shape = np.divmod(key, len(shapes))
    return cell, shape


def _side(begin: Floats, end: Floats, x: Floats, y: Floats) -> Floats:
    """Tell by the sign on which side of the segments' lines the points lie."""
    along = end - begin
    return np.asarray(along[:, 0] * (y - begin[:, 1]) - along[:, 1] * (x - begin[:, 0]))


def _whole_cells(shapes: NDArray[np.object_], west: float, south: float, size: tuple[int, int],
                 crossed: Ints) -> NDArray[np.int32]:
    """Give the owner of each cell; no border parts neighbours in a row, so one of them is asked."""
    rows, columns = size
    free = np.ones(rows * columns, dtype=bool)
    free[crossed] = False
    begins = free.copy()
    begins[1:] &= ~free[:-1] | (np.arange(1, len(free)) % columns == 0)
    asked = np.flatnonzero(begins)
    points = shapely.points(west + (asked % columns + 0.5) * CELL,
                            south + (asked // columns + 0.5) * CELL)
    point, shape = shapely.STRtree(shapes).query(points, predicate="intersects")
    found = np.full(len(asked) + 1, len(shapes), dtype=np.int32)
    found[point + 1] = shape
    return np.where(free, found[np.cumsum(begins)], _CROSSED).astype(np.int32)
