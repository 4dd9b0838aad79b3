"""What became of the rows of a file: counts, and the rows that were rejected."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from geo.errors import InputError
from geo.i18n import N_, ngettext, number
from geo.ingest.draft import rejects
from geo.model.vocabulary import Flag
from geo.pipeline.parts import Part
from geo.tables.formulas import safe_text

FIRST = 20  # records shown before anything is kept


class NoUsableRow(InputError):
    """Say that every row of a file was rejected; ``rejects`` holds them with their reasons."""

    def __init__(self, name: str, bad: pd.DataFrame) -> None:
        """Quote the first row that was rejected."""
        first = bad.iloc[0]
        super().__init__(N_("No row of “{name}” can be used; {n} were rejected. The first, row "
                            "{row}, column {column}, “{value}”: {reason}"), name=name, n=len(bad),
                         row=first["row"], column=first["column"], value=str(first["value"])[:80],
                         reason=first["reason"])
        self.rejects = bad


@dataclass
class Survey:
    """Counts over a whole file, filled part by part.

    ``rows`` are the file's rows of data; each is a record, was merged into the record of another
    row of its event, tells of an incident that the store holds already (``held``, exports of the
    atlas only), or was rejected. ``outside`` records lie outside Mali, ``unlocated`` have no
    place, ``ambiguous`` a name that several places bear, ``warned`` a place that contradicts
    itself; ``synthetic`` were made up for tests. ``since`` and ``until`` are the first and the last
    ISO day that a record names.
    """

    rows: int = 0
    records: int = 0
    merged: int = 0
    held: int = 0
    outside: int = 0
    unlocated: int = 0
    ambiguous: int = 0
    warned: int = 0
    synthetic: int = 0
    since: str = ""
    until: str = ""
    first: list[pd.DataFrame] = field(default_factory=list)
    in_mali: list[pd.DataFrame] = field(default_factory=list)
    rejected: list[pd.DataFrame] = field(default_factory=list)

    def take(self, part: Part) -> None:
        """Count a part."""
        found = part.records
        self.rows += part.rows
        self.records += len(found)
        self.merged += part.merged
        self.outside += int(part.outside.sum())
        place = found["place"]
        self.unlocated += int((place.str.startswith("unlocated:") | place.eq("")).sum())
        self.ambiguous += int(place.str.startswith("ambiguous:").sum())
        self.warned += int(found["flags"].str.contains(Flag.POINT_CONFLICT.value,
                                                       regex=False).sum())
        self.synthetic += int(found["flags"].str.contains(Flag.SYNTHETIC.value, regex=False).sum())
        self._days(found["date"])
        self._first(found, found[~part.outside])
        if len(part.rejects):
            self.rejected.append(part.rejects)

    def add(self, more: Survey) -> None:
        """Add what was counted of later rows."""
        for name in ("rows", "records", "merged", "held", "outside", "unlocated", "ambiguous",
                     "warned", "synthetic"):
            setattr(self, name, getattr(self, name) + getattr(more, name))
        self.since = min(filter(None, (self.since, more.since)), default="")
        self.until = max(self.until, more.until)
        self.first = self.first or more.first
        self.in_mali = self.in_mali or more.in_mali
        self.rejected += more.rejected

    def _first(self, found: pd.DataFrame, in_mali: pd.DataFrame) -> None:
        """Keep the first records to show, those in Mali before all others."""
        if len(in_mali) and not self.in_mali:
            self.in_mali.append(in_mali.head(FIRST))
        if len(found) and not self.first:
            self.first.append(found.head(FIRST))

    def _days(self, dates: pd.Series) -> None:
        told = dates[dates.ne("")]
        if len(told):
            self.since = min(filter(None, (self.since, str(told.min())[:10])))
            self.until = max(self.until, str(told.max()).rpartition("/")[2][:10])

    def notes(self) -> list[str]:
        """Say what became of rows that are neither records nor rejected."""
        if not self.held:
            return []
        return [ngettext(
            "{n} row tells of an incident that this store holds already; it was left as it is.",
            "{n} rows tell of incidents that this store holds already; they were left as they are.",
            self.held).format(n=number(self.held))]

    @property
    def n_rejected(self) -> int:
        """Count the rejected rows: one may be told for several columns."""
        return int(self.rejects()["row"].nunique())

    def rejects(self) -> pd.DataFrame:
        """Give the rejected rows with number, column, value and reason."""
        return pd.concat(self.rejected, ignore_index=True) if self.rejected else rejects([])


def rejects_csv(found: pd.DataFrame) -> str:
    """Write rejected rows as CSV text that no spreadsheet runs as formulas."""
    out = io.StringIO()
    safe = found.assign(**{c: found[c].map(safe_text) for c in ("column", "value", "reason")})
    safe.to_csv(out, index=False, lineterminator="\n")
    return out.getvalue()


def write_rejects(found: pd.DataFrame, to: Path) -> None:
    """Write rejected rows to a CSV file, whole or not at all. Raises OSError, InputError."""
    from geo.export import write_whole  # noqa: PLC0415 - half of what an import would load

    write_whole(to, rejects_csv(found))
