"""What goes out: the rows of a filter for an audience, their claims and sources, and about them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import geopandas as gpd

from geo.export.claims import claim_columns
from geo.export.columns import INTERNAL_SOURCE_COLUMNS, SOURCE_COLUMNS
from geo.export.rows import Columns, columns, synthetic
from geo.export.text import sound
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Kind

Progress = Callable[[int, int], None]
Metadata = Mapping[str, Any]


def unseen(_rows: int, _of: int) -> None:
    """Tell nobody how far an export has come."""


@dataclass(frozen=True)
class Selection:
    """Incidents as a filter shows them, with all that a file holds beside.

    ``metadata`` explains the file and becomes its README; ``public`` says for whom it is.
    """

    incidents: gpd.GeoDataFrame
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    metadata: Metadata = field(default_factory=dict)
    public: bool = False
    with_claims: bool = True

    @cached_property
    def columns(self) -> Columns:
        """Give the incidents' columns as plain values, without the geometry."""
        return columns(self.incidents, public=self.public)

    @cached_property
    def claim_columns(self) -> Columns:
        """Give the claims' columns as plain values."""
        return claim_columns(self.claims, public=self.public, made_up=self.made_up)

    @cached_property
    def source_columns(self) -> Columns:
        """Give the sources' columns as plain values; the public ones only, for the public."""
        names = [c for c in SOURCE_COLUMNS if not (self.public and c in INTERNAL_SOURCE_COLUMNS)]
        return {name: [_text(getattr(s, name)) for s in self.sources] for name in names}

    @cached_property
    def made_up(self) -> frozenset[str]:
        """Give the ids of the incidents that were made up for tests."""
        ids = self.incidents["incident_id"].astype(str)
        return frozenset(i for i, s in zip(ids, synthetic(self.incidents), strict=True) if s)

    @property
    def rows(self) -> int:
        """Count the rows of all tables."""
        return len(self.incidents) + len(self.claims)

    @property
    def n_incidents(self) -> int:
        """Count the incidents, without the statements about periods."""
        return int(self.incidents["kind"].eq(Kind.INCIDENT).sum())

    @property
    def metadata_text(self) -> str:
        """Write the metadata as JSON."""
        return sound(json.dumps(self.metadata, ensure_ascii=False, default=str))


def _text(value: object) -> str | None:
    return None if value is None else sound(str(value))
