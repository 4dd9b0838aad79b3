"""Which boxes on the sheet are taken, and where a label may still stand.

``adjustText`` moves labels until a budget is spent and ``textalloc`` draws at the first place it
finds; neither knows that a label may touch the symbol it names and no other, nor what to leave out
when there is no room, and both take seconds for a few hundred symbols. This keeps a list of boxes:
what comes first keeps its place, every place is tried in the same order, so that the same brief
gives the same map.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from geo.brief.model import Box

Boxes = NDArray[np.float64]


@dataclass
class Ledger:
    """Boxes in points on a sheet of ``width`` × ``height``; ``gap`` stays free between them."""

    width: float
    height: float
    gap: float
    boxes: Boxes = field(default_factory=lambda: np.empty((0, 4)))
    owners: list[frozenset[str]] = field(default_factory=list)

    def take(self, box: Box, names: frozenset[str] = frozenset()) -> None:
        """Mark a box as taken."""
        self.boxes = np.vstack([self.boxes, np.asarray(box, dtype=float)])
        self.owners.append(names)

    def free(self, tried: Boxes, names: frozenset[str] = frozenset()) -> NDArray[np.bool_]:
        """Tell which boxes are free and wholly on the sheet.

        What is named by ``names`` may be touched.
        """
        others = self.boxes
        if names:
            others = others[[not (names & own) for own in self.owners]]
        g = self.gap
        clear = ((tried[:, 0] >= g) & (tried[:, 1] >= g) & (tried[:, 2] <= self.width - g)
                 & (tried[:, 3] <= self.height - g))
        if len(others):
            hit = ((tried[:, None, 0] - g < others[None, :, 2])
                   & (tried[:, None, 2] + g > others[None, :, 0])
                   & (tried[:, None, 1] - g < others[None, :, 3])
                   & (tried[:, None, 3] + g > others[None, :, 1]))
            clear &= ~hit.any(axis=1)
        return np.asarray(clear)

    def first(self, tried: Boxes, names: frozenset[str] = frozenset()) -> int | None:
        """Give the first box that is free, if any."""
        found = np.flatnonzero(self.free(tried, names))
        return int(found[0]) if len(found) else None


def centred(xs: NDArray[np.float64], ys: NDArray[np.float64], wide: float, high: float) -> Boxes:
    """Give boxes of one size around points."""
    return np.column_stack([xs - wide / 2, ys - high / 2, xs + wide / 2, ys + high / 2])
