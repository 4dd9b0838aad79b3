"""An incidents table as columns that pairs can be compared by, hundreds of thousands at a time."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.analyst import SOURCE as ANALYSTS
from geo.link.dates import Days, days_of
from geo.link.places import Spots, spots_of
from geo.link.tolls import Figures, figures_of, taken_of
from geo.model.vocabulary import Kind

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Coded:
    """A column as numbers into its distinct values."""

    codes: Ints
    distinct: tuple[Any, ...]


@dataclass(frozen=True)
class Features:
    """What linking needs of each row of an incidents table, in the table's order."""

    frame: pd.DataFrame
    ids: NDArray[np.object_]
    is_sum: NDArray[np.bool_]
    days: Days
    spots: Spots
    killed: Figures
    taken: Figures
    accused: Coded
    parties: Coded
    deed: Coded      # (event type, targeting)
    victims: Coded
    sources: Coded

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.ids)


def features_of(frame: pd.DataFrame) -> Features:
    """Read an incidents table (``geo.model.schema``) once, for any number of comparisons."""
    return Features(
        frame, frame["incident_id"].to_numpy(dtype=object),
        frame["kind"].astype(str).to_numpy() == Kind.AGGREGATE.value,
        days_of(frame), spots_of(frame), figures_of(frame), taken_of(frame),
        coded(frame["perpetrators_alleged"], items), coded(frame["parties"], items),
        _deeds(frame), coded(frame["victims"], items), coded(frame["source_ids"], tellers))


def items(text: str) -> frozenset[str]:
    """Read a JSON array as a set; no text is no items."""
    return frozenset(json.loads(text) if text else ())


def tellers(text: str) -> frozenset[str]:
    """Read the sources that tell something themselves: no coder's or analyst's own."""
    return items(text) - _CODERS


_CODERS = frozenset({ANALYSTS.source_id, "atlas-coding"})


def coded(column: pd.Series, read: Callable[[str], Any]) -> Coded:
    """Give a column as numbers of its distinct values, each of which is read once."""
    codes, values = pd.factorize(column.astype(object).fillna(""))
    return Coded(codes.astype(np.int64), tuple(read(str(v)) for v in values))


def _deeds(frame: pd.DataFrame) -> Coded:
    joined = frame["event_type"].astype(str) + "|" + frame["targeting"].astype(str)
    return coded(joined, lambda text: tuple(text.split("|")))


def by_pair(left: Coded, i: Ints, right: Coded, j: Ints,
            weigh: Callable[[Any, Any], float]) -> NDArray[np.float64]:
    """Weigh each distinct pair of values once and spread the weights over the pairs of rows."""
    ours, theirs = left.distinct, right.distinct
    keys = left.codes[i] * len(theirs) + right.codes[j]
    size = len(ours) * len(theirs)
    if size > _TABLE:
        found, back = np.unique(keys, return_inverse=True)
    else:
        found, back = np.flatnonzero(np.bincount(keys, minlength=size)), keys
    weights = np.array([weigh(ours[k // len(theirs)], theirs[k % len(theirs)])
                        for k in found.tolist()], dtype=float)
    if size <= _TABLE:
        table = np.zeros(size)
        table[found] = weights
        weights = table
    spread: NDArray[np.float64] = weights[back] if len(keys) else np.zeros(0)
    return spread


_TABLE = 4_000_000  # cells; a larger table would take longer to lay than the keys to sort
