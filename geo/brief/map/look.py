"""What a symbol stands for and how it looks: the app's rules, in the app's CSS pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10, sqrt
from typing import Final

from geo.model.vocabulary import GeoPrecision

FEW: Final = 150    # incidents: above that many the app gathers them into bubbles
NUMBERED: Final = 40  # incidents: above that many the list's numbers stay off the map
ASKED: Final = 7.5  # CSS pixels: the least radius that has room for a question mark
CELL: Final = 66.0  # CSS pixels: the side of a cell in which a crowd is gathered
_DISCS = frozenset({GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.UNKNOWN})


@dataclass(frozen=True)
class Share:
    """A part of a bubble's ring: how many, in which colour, known by area only or not."""

    count: int
    color: str
    area: bool


@dataclass(frozen=True)
class Symbol:
    """One symbol: at x, y with radius r (points), for the incidents of these rows.

    ``shares`` make it a bubble, which stands for incidents at several places.
    """

    x: float
    y: float
    r: float
    rows: tuple[int, ...]
    level: str = GeoPrecision.EXACT
    form: str = "disc"
    color: str = ""
    possible: bool = False
    hollow: bool = False
    conflict: bool = False
    ambiguous: bool = False
    denied: bool = False
    shares: tuple[Share, ...] = ()

    @property
    def count(self) -> int:
        """Give how many incidents it stands for."""
        return len(self.rows)

    @property
    def lettered(self) -> bool:
        """Tell whether something is written in it, so that nothing may lie on it."""
        return bool(self.shares) or self.count > 1 or self.ambiguous


def radius(killed: float) -> float:
    """Give the radius of a symbol for a number of people killed."""
    return min(26.0, 4 + sqrt(killed))


def place_radius(killed: float, count: int, *, figured: bool) -> float:
    """Give the radius of a place: by its dead, and large enough for the number in it."""
    least = 10 + log10(count) if count > 1 else 0.0
    return max(least, radius(killed) if figured else 5.0)


def bubble_radius(count: int) -> float:
    """Give the radius of a bubble."""
    return 12 + 3.6 * log10(count)


def form_of(level: str, *, is_route: bool) -> str:
    """Give the outline: a diamond on a route, a disc at a place, a square for a unit."""
    if is_route:
        return "diamond"
    return "disc" if level in _DISCS else "square"
