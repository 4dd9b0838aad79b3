"""What a file holds before anybody knows which gazetteer it is: named layers of attributes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Geometries: TypeAlias = "NDArray[np.object_]"


@dataclass(frozen=True)
class Layer:
    """One table of a file.

    ``frame`` holds the attributes under the columns' own names, ``geometry`` a shape a row
    (EPSG:4326) or nothing. ``has_header`` is false for bare tab-separated text.
    """

    name: str
    frame: pd.DataFrame
    geometry: Geometries | None = None
    has_header: bool = True
    _folded: dict[str, str] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Remember the columns without case, so that releases that differ in it read alike."""
        self._folded.update({str(c).casefold(): str(c) for c in reversed(self.frame.columns)})

    def find(self, *names: str) -> str | None:
        """Give the first column of these names that there is, whatever its case."""
        return next((self._folded[n.casefold()] for n in names if n.casefold() in self._folded),
                    None)

    def get(self, *names: str) -> pd.Series:
        """Give the first of these columns, or one of missing values."""
        found = self.find(*names)
        return self.frame[found] if found else pd.Series([None] * len(self.frame), dtype=object)

    def has(self, *names: str) -> bool:
        """Tell whether every one of these columns is there."""
        return all(self.find(name) for name in names)


def columns_of(layers: Iterable[Layer]) -> list[str]:
    """Give the columns of all layers, for telling what a file holds."""
    return list(dict.fromkeys(str(c) for layer in layers for c in layer.frame.columns))
