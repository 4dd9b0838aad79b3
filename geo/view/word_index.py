"""Incidents by their words: title, place, units, actors and id of a whole table, searched at once.

Each distinct text is searched once and the answer spread over the rows, so that a million rows
cost what their distinct titles cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from geo.filters.mask import load
from geo.frame import names_of
from geo.gazetteer.spellings import Spellings
from geo.gazetteer.toponym import fold, fold_many
from geo.model.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

TEXTS: Final = ("title", "title_fr", "place_text", "adm1", "adm2", "adm3")
ACTORS: Final = ("perpetrators_alleged", "parties", "speakers")
YEARS: Final = range(1900, 2101)
_YEAR_LETTERS: Final = 4


class WordIndex:
    """The words of one table of incidents; statements about periods are never found."""

    def __init__(self, frame: pd.DataFrame) -> None:
        """Read the columns of ``TEXTS`` and ``ACTORS``, incident_id, date_start and kind."""
        self._parts = [_part(frame[c]) for c in TEXTS] + [_actors(frame[c]) for c in ACTORS]
        self._ids = pa.array(frame["incident_id"], type=pa.large_string())
        self._years = frame["date_start"].dt.year.fillna(0).to_numpy("i2")
        self._wanted = frame["kind"].eq(Kind.INCIDENT).to_numpy(dtype=bool)

    def find(self, text: str) -> NDArray[np.bool_]:
        """Tell for each row whether every word of a text occurs in it; a year may be its year.

        A text without a letter or digit finds nothing.
        """
        words = [(word, folded) for word in text.split() if (folded := fold(word))]
        rows = np.flatnonzero(self._wanted) if words else np.empty(0, dtype=np.intp)
        for word, folded in sorted(words, key=lambda w: -len(w[1])):  # what leaves few rows first
            rows = rows[self._holding(rows, word, folded)]
        found = np.zeros(len(self._wanted), dtype=bool)
        found[rows] = True
        return found

    def _holding(self, rows: NDArray[np.intp], word: str, folded: str) -> NDArray[np.bool_]:
        held = np.zeros(len(rows), dtype=bool)
        for codes, spellings in self._parts:
            hits = spellings.holding(folded)
            if hits.any():
                held |= np.append(hits, False)[codes[rows]]  # missing has the last code, -1
        if word.isdecimal() and len(word) == _YEAR_LETTERS and int(word) in YEARS:
            held |= self._years[rows] == int(word)
        if any(c.isdigit() for c in word):  # every id has a digit, few other words have
            held |= self._with_id(word)[rows]
        return held

    def _with_id(self, word: str) -> NDArray[np.bool_]:
        for spelt in dict.fromkeys((word, word.lower(), word.upper())):
            hits = pc.match_substring(self._ids, spelt)
            if pc.any(hits).as_py():
                return np.asarray(hits.fill_null(False))  # noqa: FBT003 - pyarrow's own way
        return np.zeros(len(self._wanted), dtype=bool)


def _part(column: pd.Series[Any]) -> tuple[NDArray[np.int32], Spellings]:
    codes, values = pd.factorize(column)
    return codes.astype("i4"), Spellings(fold_many([str(v) for v in values]))


def _actors(column: pd.Series[Any]) -> tuple[NDArray[np.int32], Spellings]:
    codes, values = pd.factorize(column)
    return codes.astype("i4"), Spellings([_names(str(v)) for v in values])


def _names(actor_ids: str) -> str:
    """Fold the names of actors; what divides them is no letter, so that no word spans two."""
    return " ".join(_folded(load(actor_ids)))


def _folded(ids: list[str]) -> Iterator[str]:
    yield from dict.fromkeys(fold_many(names_of(ids)))
