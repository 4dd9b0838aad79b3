"""Complete releases: what a data set no longer lists, it takes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from geo.model.dates import parse_span
from geo.model.record import records
from geo.model.vocabulary import Stance
from geo.store.prepared import Prepared
from geo.store.reading import listed as as_list
from geo.store.reading import parted
from geo.store.sql import Sql

_PART = 50_000


@dataclass
class Release:
    """The sources of a release and the days it covers, from its first date to its last."""

    sources: set[str] = field(default_factory=set)
    first: date = date.max
    last: date = date.min
    listed: set[tuple[str, str]] = field(default_factory=set)

    def note(self, part: Prepared) -> None:
        """Take the sources, dates and incidents of a part into account."""
        self.listed.update(part.pairs)
        self.sources.update(part.source_ids)
        for text in part.days - {""}:
            span = parse_span(text)
            self.first, self.last = min(self.first, span.start), max(self.last, span.end)

    def covers(self, text: str) -> bool:
        """Tell whether a date lies wholly within the release; no date never does."""
        if not text:
            return False
        span = parse_span(text)
        return self.first <= span.start and span.end <= self.last

    def lacking(self, db: Sql) -> Iterator[pd.DataFrame]:
        """Yield retractions of what is current, covered, and not listed."""
        rows = db.execute(
            "SELECT r.payload FROM current c JOIN records r ON r.seq = c.record_seq "
            "WHERE c.source_id IN (SELECT value FROM json_each(?)) ORDER BY r.seq",
            (as_list(sorted(self.sources)),))
        gone = [told for (text,) in rows if self._lacks(told := json.loads(text))]
        for some in parted(gone, _PART):
            yield records({"stance": Stance.RETRACTS.value, **{
                name: [told.get(name, "") for told in some]
                for name in ("incident_id", "source_id", "speaker", "lang")}})

    def _lacks(self, told: dict[str, str]) -> bool:
        return ((told["incident_id"], told["source_id"]) not in self.listed
                and told["stance"] != Stance.RETRACTS and self.covers(told.get("date", "")))
