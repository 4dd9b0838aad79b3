"""What every store can do; one contract test holds all stores to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import geopandas as gpd
import pandas as pd

from geo.filters import IncidentFilter
from geo.fold import Context
from geo.model.claim import Claim, Source
from geo.model.judgement import Judgement
from geo.store.log import Entry
from geo.store.prepared import Prepared


@dataclass(frozen=True)
class Batch:
    """What one call of ``append_claims``, ``append_records``, ``undo`` or ``judge`` came to.

    Of records: ``new`` says of an incident what its data set had not said of it, ``changed``
    takes another record's place, ``known`` was current already, ``withdrawn`` counts the incidents
    that a complete release lacks.
    """

    batch_id: int
    label: str
    new: int
    known: int
    version: str
    changed: int = 0
    withdrawn: int = 0


@dataclass(frozen=True)
class FileInfo:
    """The file that a batch came from; ``kept`` is the path of the original that was kept."""

    name: str
    sha256: str
    format: str = ""
    kept: str = ""


class Standing(StrEnum):
    """Whether a word counts now, and if not, why."""

    CURRENT = "current"
    SUPERSEDED = "superseded"  # a newer record of the same data set stands in its place
    WITHDRAWN = "withdrawn"    # its data set has taken the incident back
    UNDONE = "undone"          # every batch that held it was undone


@dataclass(frozen=True)
class Held:
    """A claim that was ever kept, with the first and the last batch that held it.

    ``record_id`` names the record that the claim follows from; a single claim has none.
    """

    claim: Claim
    standing: Standing
    batch_id: int
    last_batch_id: int
    record_id: str = ""


CHANGE_COLUMNS = ("incident_id", "what", "column", "before", "after")


def untold(_records: int) -> None:
    """Tell nobody how far an import has come."""


Tell = Callable[[str, int, int], None]  # what is looked at, how many of it were, of how many


def unheard(_what: str, _seen: int, _of: int) -> None:
    """Tell nobody how far a check has come."""


class Store(Protocol):
    """An append-only keeper of claims and records that answers with their fold."""

    def append_claims(self, claims: Iterable[Claim], sources: Iterable[Source] = (), *,
                      label: str, recorded_by: str = "", seen: str | None = None,
                      file: FileInfo | None = None) -> Batch:
        """Keep claims for good, all or none, and refold the incidents they touch.

        ``seen`` is the revision of the one touched incident that the editor saw; raises
        ConflictError where it has changed since.
        """
        ...

    def append_records(self, parts: Iterable[pd.DataFrame | Prepared],
                       sources: Iterable[Source] = (), *, label: str,
                       recorded_by: str = "", file: FileInfo | None = None,
                       complete: bool = False,
                       progress: Callable[[int], None] = untold) -> Batch:
        """Keep tables of records (``geo.model.record``) for good, all parts or none.

        Records that are known are held again, so the newest active batch says which is current.
        With ``complete`` what the same source said of incidents inside the dates of the file that
        the file lacks is withdrawn. ``progress`` is told how many records were read so far.
        """
        ...

    def survey(self, parts: Iterable[pd.DataFrame | Prepared], *,
               complete: bool = False) -> Batch:
        """Say what ``append_records`` would come to; nothing is written, no batch is made."""
        ...

    def undo(self, batch_id: int, recorded_by: str = "") -> None:
        """Let a batch count no longer. Raises InputError where it cannot be undone."""
        ...

    def judge(self, left_id: str, right_id: str, verdict: str, *, recorded_by: str = "",
              why: str = "") -> Batch:
        """Say whether two incidents are ``same``, ``different`` or ``unsure``; undo takes it back.

        Incidents judged the same are folded together under one of their ids. Raises InputError
        where that would join two that somebody judged different.
        """
        ...

    def judgements(self) -> list[Judgement]:
        """Give every judgement that was ever made, oldest first, and whether it stands."""
        ...

    def canonical(self, incident_id: str) -> str:
        """Give the id under which an incident is folded: its own unless it was judged the same."""
        ...

    def read_incidents(self, wanted: IncidentFilter | None = None) -> gpd.GeoDataFrame:
        """Give the incidents table, or what a filter shows of it; see ``geo.model.schema``."""
        ...

    def marked(self, frame: gpd.GeoDataFrame, wanted: IncidentFilter) -> gpd.GeoDataFrame:
        """Give a table with the column that tells what the imports that a filter names bring.

        ``frame`` is an incidents table of the filter's day, whole or in part; without imports it
        is given as it is. The column is ``geo.filters.mask.IN_BATCH``: the mask asks for it.
        Raises InputError where the log has no such import.
        """
        ...

    def read_claims(self, incident_id: str | None = None) -> list[Claim]:
        """Give one incident's current claims by date, or all current claims.

        Of incidents judged the same, all claims are given, each with its own incident id.
        """
        ...

    def iter_claims(self, incident_ids: Iterable[str] | None = None) -> Iterator[Claim]:
        """Yield the current claims of some incidents, or of all, without holding them all."""
        ...

    def read_single_claims(self, source_id: str | None = None) -> list[Claim]:
        """Give the claims that stand by themselves and follow from no record, of one source."""
        ...

    def record_days(self) -> list[tuple[str, date | None, int]]:
        """Give how many current records each source made on each day, by day; None: not said."""
        ...

    def source_counts(self) -> dict[str, int]:
        """Give how many current records each data set has."""
        ...

    def read_history(self, incident_id: str) -> list[Held]:
        """Give every claim that was ever kept of an incident, the oldest batch first."""
        ...

    def read_sources(self) -> dict[str, Source]:
        """Give the sources by id."""
        ...

    def context(self) -> Context:
        """Give what the fold needs: the actors, and the sources that the store holds."""
        ...

    def version(self) -> str:
        """Give the hash that names what the store holds; it changes with every batch."""
        ...

    def revision(self, incident_id: str) -> str:
        """Give the hash of what counts for an incident now; an editor gives it back as ``seen``."""
        ...

    def batches(self) -> list[Entry]:
        """Give the log, oldest entry first."""
        ...

    def changes(self, batch_id: int) -> pd.DataFrame:
        """Tell what a batch changed: columns of ``CHANGE_COLUMNS``, all text.

        ``what`` is new, changed, withdrawn or known; a changed record has a row for each column
        that differs, a withdrawn one a row for each that says what it was before. Raises
        InputError where there is no such batch.
        """
        ...

    def check(self, tell: Tell = unheard) -> list[str]:
        """Look for damage; an empty list means none.

        ``tell`` is told what is looked at, how many of it were looked at, and of how many.
        """
        ...

    def backup(self, to: Path) -> None:
        """Copy the store, while others write, to a file that is whole or absent."""
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...
