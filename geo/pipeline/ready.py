"""Parts in slices that the store takes as they are, with the counts of their rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.fold import Context
from geo.ingest.draft import rejects
from geo.ingest.place_drafts import outside_mali
from geo.pipeline.parts import Part, told_twice
from geo.pipeline.survey import Survey
from geo.store.prepared import Prepared, folded_ahead, name_of, prepare

SLICE = 25_000  # records: small enough that whoever keeps them seldom waits


@dataclass(frozen=True, eq=False)
class Ready:
    """Records as the store takes them, the rows that they begin at, and what is to be counted."""

    prepared: Prepared
    row: NDArray[np.int64]
    survey: Survey

    def without(self, again: NDArray[np.bool_]) -> Ready:
        """Leave out records whose incidents an earlier part told; they are rejected."""
        found = self.prepared.records()
        bad = told_twice(found[again].assign(row=self.row[again]))
        return self._rest(found, again, pd.concat([self.survey.rejects(), bad], ignore_index=True))

    def held_already(self, known: NDArray[np.bool_]) -> Ready:
        """Leave out records of incidents that the store holds from elsewhere; they are counted."""
        left = self._rest(self.prepared.records(), known, self.survey.rejects())
        left.survey.held = self.survey.held + int(known.sum())
        return left

    def _rest(self, found: pd.DataFrame, gone: NDArray[np.bool_], bad: pd.DataFrame) -> Ready:
        rest = found[~gone].reset_index(drop=True)
        return next(ready(Part(rest, self.row[~gone], outside_mali(rest), bad, self.survey.rows,
                               self.survey.merged)))


class Seen:
    """The incidents that a file has told of so far, by hash."""

    def __init__(self) -> None:
        """Begin with none."""
        self._hashes = np.empty(0, dtype=np.uint64)  # sorted; a set of a million takes 100 MB

    def again(self, ids: list[str]) -> NDArray[np.bool_]:
        """Tell which incidents of a slice an earlier one told; remember all."""
        hashes = pd.util.hash_array(np.array(ids, dtype=object))
        at = np.searchsorted(self._hashes, hashes)
        told: NDArray[np.bool_] = np.append(self._hashes, np.uint64(0))[at] == hashes
        told &= at < len(self._hashes)
        self._hashes = np.sort(np.concatenate([self._hashes, hashes]), kind="stable")
        return told


def ready_ahead(part: Part, context: Context | None) -> Iterator[Ready]:
    """Make a part ready, folded with what its incidents will be folded with.

    It is left unfolded where nobody wants the fold, or where that is known only later.
    """
    if context is None:
        yield from ready(part)
        return
    known_as = name_of(context)
    for one in ready(part):
        yield replace(one, prepared=folded_ahead(one.prepared, context, known_as))


def ready(part: Part) -> Iterator[Ready]:
    """Slice a part; what it says beside its records goes with the first slice."""
    for at in range(0, max(len(part.records), 1), SLICE):
        here = slice(at, at + SLICE)
        found = part.records.iloc[here].reset_index(drop=True)
        first = at == 0
        counted = Survey()
        counted.take(Part(
            found, part.row[here], part.outside[here], part.rejects if first else rejects([]),
            len(found) + (part.rows - len(part.records) if first else 0),
            part.merged if first else 0))
        yield Ready(prepare(found), part.row[here], counted)
