"""What a file has no column for stays as an earlier file of the same source told it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import ne

import pandas as pd

from geo.i18n import listing, ngettext, number
from geo.ingest.format import Format
from geo.model.record import payloads
from geo.pipeline.ready import Ready
from geo.store.prepared import prepare
from geo.store.protocol import Store


@dataclass
class Untold:
    """The columns that a file of a format lacks, and the records that an earlier file filled."""

    chosen: Format
    missing: tuple[str, ...]
    store: Store
    source_id: str
    kept: int = field(default=0, init=False)

    def filled(self, slices: Iterator[Ready]) -> Iterator[Ready]:
        """Fill what the rows cannot say while they pass."""
        for one in slices:
            yield self._filled(one)

    def _filled(self, one: Ready) -> Ready:
        held = self.store.read_records(self.source_id, one.prepared.incident_ids)
        if held.empty:
            return one
        found = one.prepared.records()
        known = held.set_index("incident_id", drop=False)
        at = found.index[found["incident_id"].isin(known.index)]
        before = pd.DataFrame(known.loc[found.loc[at, "incident_id"]]).set_axis(at, axis=0)
        now = pd.DataFrame(found.loc[at])
        after = self.chosen.as_before(now, before, self.missing)  # type: ignore[attr-defined]
        changed = sum(map(ne, payloads(after), payloads(now)))
        if not changed:
            return one
        self.kept += changed
        found.loc[at] = after
        return replace(one, prepared=prepare(found))

    def notes(self) -> list[str]:
        """Say so where a person looks at the file before it is kept."""
        if not self.kept:
            return []
        return [ngettext(
            "This file has no column for {columns}: {n} incident keeps what an earlier file said.",
            "This file has no column for {columns}: {n} incidents keep what an earlier file said.",
            self.kept).format(columns=listing(list(self.missing)), n=number(self.kept))]


def untold(chosen: Format, header: list[str], store: Store, source_id: str) -> Untold | None:
    """Give what looks after the columns that a file lacks; None where it lacks none."""
    missing = getattr(chosen, "lacking", lambda _header: ())(header)
    known = missing and source_id in store.read_sources()
    return Untold(chosen, missing, store, source_id) if known else None
