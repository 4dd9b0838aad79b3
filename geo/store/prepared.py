"""Records of an import with all that follows from them alone: any process may work it out.

A fold holds for the sources and actors that it was made with; ``context`` names them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import pandas as pd
import pyarrow as pa

from geo.errors import AtlasError
from geo.fold import Context
from geo.gazetteer.locate import locate
from geo.model.vocabulary import Stance
from geo.store.folded import folded_table
from geo.store.packing import Texts, packed
from geo.store.rows import source_row
from geo.store.unpacking import records_of


@dataclass(frozen=True, eq=False)
class Prepared:
    """Records as the store keeps them, in the order of the file.

    ``incidents`` is the fold of those that do not retract (``geo.store.columns``), each taken to
    be all that is said of its incident; None where nobody folded them yet. The records are written
    as texts by whoever asks for them first: another process is sent the texts, or else the table.
    """

    incident_ids: list[str]
    source_ids: list[str]
    retracts: list[bool]
    days: frozenset[str]
    incidents: pa.Table | None = None
    context: str = ""
    frame: pd.DataFrame | None = field(default=None, repr=False)

    def __len__(self) -> int:
        """Count the records."""
        return len(self.incident_ids)

    @cached_property
    def written(self) -> tuple[Texts, list[str]]:
        """Give the text and the id of each record."""
        return packed(self.records())

    @cached_property
    def texts(self) -> list[str]:
        """Give the text of each record."""
        told = self.written[0]
        return told if isinstance(told, list) else told.to_pylist()

    @property
    def record_ids(self) -> list[str]:
        """Give the id of each record."""
        return self.written[1]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Give the incident and the source of each record."""
        return list(zip(self.incident_ids, self.source_ids, strict=True))

    def records(self, at: Sequence[int] | None = None) -> pd.DataFrame:
        """Give the table of records, or of some of them."""
        if self.frame is None:
            return records_of(self.texts if at is None else [self.texts[i] for i in at])
        return self.frame if at is None else self.frame.iloc[at].reset_index(drop=True)

    def incidents_of(self, at: Sequence[int], context: Context, known_as: str) -> pa.Table:
        """Give the fold of some records that do not retract. Raises what the fold raises."""
        made = self.incidents
        if made is not None and self.context == known_as and len(at) == len(made):
            return made
        return folded_table(self.records(at), context)

    def __getstate__(self) -> dict[str, Any]:
        """Send another process the texts or the table: each follows from the other."""
        state = {name: value for name, value in self.__dict__.items() if name != "texts"}
        return state | ({"frame": None} if "written" in state else {})


def prepare(part: pd.DataFrame) -> Prepared:
    """Say of which incidents the records of a part are."""
    part = part.reset_index(drop=True)
    return Prepared(part["incident_id"].tolist(), part["source_id"].tolist(),
                    part["stance"].eq(Stance.RETRACTS).tolist(),
                    frozenset(part["date"].unique().tolist()), frame=part)


def folded_ahead(ready: Prepared, context: Context, known_as: str) -> Prepared:
    """Fold records before anybody knows what else is said of their incidents.

    Mostly nothing is. Where they cannot be folded, the store says why when it comes to them.
    """
    try:
        made = folded_table(ready.records(), context)
    except (AtlasError, ValueError):
        return ready
    return replace(ready, incidents=made, context=known_as)


def name_of(context: Context) -> str:
    """Name what a fold was made with, so that the same is known again; empty for the unusual."""
    if context.locate is not locate:
        return ""
    told = sorted(map(source_row, context.sources.values()), key=str)
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
