"""What every store can do; one contract test holds all stores to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import geopandas as gpd

from geo.filters import IncidentFilter
from geo.model.claim import Claim, Source


@dataclass(frozen=True)
class Batch:
    """What one call of ``append_claims`` came to."""

    batch_id: int
    label: str
    new: int
    known: int
    version: str


class Store(Protocol):
    """An append-only keeper of claims that answers with their fold."""

    def append_claims(self, claims: Iterable[Claim], sources: Iterable[Source] = (), *,
                      label: str, recorded_by: str = "") -> Batch:
        """Keep claims for good, all or none, and refold the incidents they touch."""
        ...

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give the incidents table, or what a filter shows of it; see ``geo.model.schema``."""
        ...

    def read_claims(self, incident_id: str | None = None) -> list[Claim]:
        """Give one incident's claims by date, or all claims."""
        ...

    def read_sources(self) -> dict[str, Source]:
        """Give the sources by id."""
        ...

    def version(self) -> str:
        """Give the hash that names what the store holds; it changes with every batch."""
        ...

    def check(self) -> list[str]:
        """Look for damage; an empty list means none."""
        ...

    def backup(self, to: Path) -> None:
        """Copy the store, while others write, to a file that is whole or absent."""
        ...
