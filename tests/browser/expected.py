"""What the app must show for an address, worked out from the data without the app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geo.filters import IncidentFilter
from geo.filters.incident_filter import OPENING
from geo.i18n import use
from geo.model.vocabulary import Outside
from geo.store.opening import open_store
from geo.summary import mappable, sentence, summarise


@dataclass(frozen=True)
class Expected:
    """Rows that the filter lets through, incidents on the map, and the line in words."""

    filtered: int
    mapped: int
    possible: int
    headline: str
    ids: frozenset[str]


class Oracle:
    """Answers from a store of its own that holds the built-in data."""

    def __init__(self, path: Path) -> None:
        """Make the store."""
        self.store = open_store(path)
        self.table = self.store.read_incidents()

    def shown(self, params: Mapping[str, Sequence[str]]) -> Expected:
        """Give what an address must show."""
        wanted, rejected = IncidentFilter.from_params(params, OPENING)
        assert not rejected, rejected
        table = self.store.read_incidents(IncidentFilter(asof=wanted.asof))
        rows = wanted.apply(table)
        hidden = left_out = 0
        if wanted.targeting == OPENING.targeting:
            hidden = int(replace(wanted, targeting=()).mask(table).sum()) - len(rows)
        if wanted.outside is Outside.WITHOUT:
            left_out = int(replace(wanted, outside=Outside.WITH).mask(table).sum()) - len(rows)
        use(params.get("lang", ["en"])[0])
        told = sentence(wanted, summarise(wanted, rows, hidden, left_out))
        use("en")
        return Expected(len(rows), int(mappable(rows).sum()),
                        int(rows["date_match"].eq("possible").sum()), told,
                        frozenset(rows["incident_id"].astype(str)))
