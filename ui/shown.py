"""What the filter leaves, as row numbers: pages read no more of the table than they show."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from geo.filters.coded import DEFINITE, OUT, Bytes
from geo.model.vocabulary import DateMatch, Outside
from geo.summary import Facts, count
from ui import data, lens_figures, state, wire
from ui.lens_view import headline

Numbers = np.ndarray[tuple[int], np.dtype[np.intp]]
_NOT_TOLD = frozenset({
    "date_match", "search_text", "grade_reason", "grade_trace", "shapes", "source_urls", "licence",
    "cleared", "speakers", "parties", "victims", "unit_ids", "source_ids", "flags"})
_MATCHES = {1: DateMatch.POSSIBLE.value, 2: DateMatch.DEFINITE.value}


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of a table by number, oldest first; only those are read that somebody looks at."""

    table: pd.DataFrame
    numbers: Numbers
    match: Bytes

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.numbers)

    def frame(self) -> pd.DataFrame:
        """Read all of them, with ``date_match`` filled in."""
        return self._read(self.table, self.numbers)

    def column(self, name: str) -> list[Any]:
        """Read one column of all of them."""
        return list(self.table[name].iloc[self.numbers])

    def newest(self, skip: int, most: int) -> pd.DataFrame:
        """Read what cards tell of some of them, newest first."""
        return self._told(self.numbers[::-1][skip:skip + most])

    def oldest(self, skip: int, most: int) -> pd.DataFrame:
        """Read what cards tell of some of them, oldest first."""
        return self._told(self.numbers[skip:skip + most])

    def _told(self, numbers: Numbers) -> pd.DataFrame:
        """Read what a card tells; a row of a table costs by its columns."""
        kept = [c for c in self.table.columns if c not in _NOT_TOLD]
        return self._read(self.table[kept], numbers)

    def _read(self, table: pd.DataFrame, numbers: Numbers) -> pd.DataFrame:
        told = [_MATCHES.get(m) for m in self.match[numbers].tolist()]
        return table.iloc[numbers].assign(date_match=told)


@dataclass(frozen=True, eq=False)
class Shown:
    """What the filter leaves: for the map, the list and the timeline alike.

    ``match`` says 0 (out), 1 (possibly in the range) or 2 (definitely) for each row of ``table``;
    ``left_out`` counts those that only lying outside Mali leaves out.
    """

    seen: data.Edition
    table: pd.DataFrame
    match: Bytes
    facts: Facts
    headline: str = ""
    left_out: int = 0

    @cached_property
    def every(self) -> Rows:
        """Give all that is shown, statements about periods included."""
        return self._rows(self.match > OUT)

    @cached_property
    def incidents(self) -> Rows:
        """Give the incidents that are shown."""
        return self._rows((self.match > OUT) & self.facts.incident)

    @cached_property
    def unmapped(self) -> Rows:
        """Give the incidents that are shown and that no map can draw."""
        return self._rows((self.match > OUT) & self.facts.incident & ~self.facts.mapped)

    @cached_property
    def periods(self) -> Rows:
        """Give the statements about periods that are shown."""
        return self._rows((self.match > OUT) & ~self.facts.incident)

    @cached_property
    def rows(self) -> pd.DataFrame:
        """Read all that is shown; large tables take long."""
        return self.every.frame()

    @cached_property
    def made_up(self) -> int:
        """Count the synthetic rows that are shown."""
        return int(np.count_nonzero((self.match > OUT) & self.facts.synthetic))

    @cached_property
    def samples(self) -> pd.DataFrame:
        """Read a row for each list of sources and one that is made up: whom and what to name."""
        codes = wire.coded(self.seen).columns["sources"].codes
        shown = self.every.numbers
        first: dict[Any, Any] = dict(zip(*np.unique(codes[shown], return_index=True), strict=True))
        picked = [shown[at] for at in first.values()]
        picked += wire.numbers((self.match > OUT) & self.facts.synthetic)[:1].tolist()
        return self.table.iloc[sorted(set(picked))]

    def named(self, ids: Collection[str]) -> Rows:
        """Give the incidents of these ids that are shown."""
        if not ids:
            return self._rows(np.zeros(len(self.match), dtype=bool))
        held = self.table["incident_id"].isin(list(ids)).to_numpy(dtype=bool)
        return self._rows((self.match > OUT) & self.facts.incident & held)

    def _rows(self, chosen: np.ndarray[Any, Any]) -> Rows:
        return Rows(self.table, wire.numbers(chosen), self.match)


def read(view: state.View) -> Shown:
    """Filter once; the line says what the opening choices hide."""
    seen, lens = data.edition(view.filter), view.lens
    table = lens_figures.by(seen, lens)
    match = wire.matched(seen, lens, view.filter)
    shown = Shown(seen, table, match, wire.facts(seen, lens))
    killed = wire.coded(seen, lens).killed[view.filter.basis]
    sure = (match == DEFINITE) & shown.facts.incident
    left_out = _left_out(view, seen, match)
    summary = count(shown.facts, killed, match, _hidden(view, seen, match), left_out)
    told = headline(view, summary, table, sure)
    return replace(shown, headline=told, left_out=left_out)


def _hidden(view: state.View, seen: data.Edition, match: Bytes) -> int:
    """Count what the opening choice of who was hit leaves out."""
    if view.filter.targeting != state.OPENING.targeting:
        return 0
    return _more(view, seen, match, targeting=())


def _left_out(view: state.View, seen: data.Edition, match: Bytes) -> int:
    """Count what is left out for lying outside Mali."""
    if view.filter.outside is not Outside.WITHOUT:
        return 0
    return _more(view, seen, match, outside=Outside.WITH)


def _more(view: state.View, seen: data.Edition, match: Bytes,
          **without: Any) -> int:  # noqa: ANN401 - parts of a filter
    """Count how many more rows a part of the filter that is left out would show."""
    whole = wire.matched(seen, view.lens, replace(view.filter, **without))
    return int(np.count_nonzero(whole)) - int(np.count_nonzero(match))


def alone(n: int, row: int) -> Bytes:
    """Give the match of a table of ``n`` rows of which one is shown."""
    match = np.zeros(n, dtype=np.uint8)
    match[row] = DEFINITE
    return match
