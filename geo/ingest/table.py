"""Tables of one's own: any columns, told apart by name and content → drafts.

What a column holds is a ``Mapping``: suggested, remembered by the shape of the table, corrected by
hand. A row is a draft or is rejected with its first fault, as in all formats.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from geo.errors import InputError
from geo.gazetteer.fold_name import fold_name
from geo.i18n import N_, _, listing, ngettext, number, quoted
from geo.ingest import table_dates as dates
from geo.ingest.actor_names import actor_id
from geo.ingest.cell_text import unturned
from geo.ingest.draft import Drafted
from geo.ingest.header import drop_tags
from geo.ingest.mojibake import repaired
from geo.ingest.raw import ROW, RawFile
from geo.ingest.table_mapping import DATES, PLACES, Mapping, remember, remembered
from geo.ingest.table_names import DATE_NAMES, PLACE_NAMES
from geo.ingest.table_rows import drafted
from geo.ingest.table_suggest import suggest
from geo.model.actor import UNNAMED
from geo.model.claim import Source
from geo.model.vocabulary import Handling

__all__ = ["Mapping", "TableFormat", "examples", "first_mapping", "first_rows", "remember",
           "remembered", "settled", "suggest", "table_format"]

SAMPLE = 2_000  # rows by which columns are told apart
EXAMPLES, LONGEST, LISTED = 3, 40, 20  # cells of an unused column, letters of one, columns
ATLAS = "Mali Incident Atlas"
_CLAIMS = frozenset({"claim_id", "incident_id", "source_id", "stance", "prop"})
CODER = "atlas-coder"  # weighs what others say and is no voice of its own (geo.fold.parties)


@dataclass(frozen=True)
class TableFormat:
    """A table whose columns are read as a mapping says; a map layer's attributes are one too."""

    mapping: Mapping
    name: str = "table"
    merges: bool = False
    examples: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), compare=False, repr=False)
    """Each column with some of its first cells."""

    def recognises(self, header: Sequence[str], path: Path) -> bool:  # noqa: ARG002 - one protocol
        """Any table will do."""
        return True

    @property
    def speaker(self) -> str:
        """Name who answers for the rows."""
        return CODER if self.mapping.own else actor_id(self.mapping.publisher or UNNAMED)

    @property
    def own(self) -> bool:
        """Tell whether the atlas itself wrote the table."""
        return self.mapping.own

    @property
    def questions(self) -> tuple[str, ...]:
        """Give what is still open about the columns, in words."""
        return self.mapping.questions

    @property
    def notes(self) -> tuple[str, ...]:
        """Give what a reader should know about how the columns are read, in words."""
        return (*filter(None, [self.unused]), *self.mapping.notes)

    @property
    def unused(self) -> str:
        """Say which columns are left aside and what they hold; ``""`` where all are read.

        What an export of the atlas does not bring back is told in the mapping's notes.
        """
        used = {column for _field, column in self.mapping.columns}
        left = [_exampled(c, cells) for c, cells in self.examples if c not in used]
        if not left or self.own:
            return ""
        told = left[:LISTED]
        if len(left) > LISTED:
            told.append(_("{n} more").format(n=number(len(left) - LISTED)))
        return ngettext(
            "{n} column of the file is not used: {columns}. If it says something that matters, "
            "choose it under “What the columns hold” on the page Import.",
            "{n} columns of the file are not used: {columns}. If one says something that matters, "
            "choose it under “What the columns hold” on the page Import.",
            len(left)).format(n=number(len(left)), columns=listing(told))

    def source(self, path: Path) -> Source:
        """Give the table as a source, for the team alone as nobody knows its licence.

        Raises InputError where no column says when and none says where.
        """
        if not any(self.mapping.column(f) for f in (*DATES, *PLACES)):
            raise InputError(N_(
                "“{name}” has no column whose name or content says when or where something "
                "happened. Name the columns like these: {dates}; {places}. Or say on the page "
                "Import which column holds what."), name=path.name,
                dates=_(DATE_NAMES), places=_(PLACE_NAMES))
        publisher = ATLAS if self.mapping.own else self.mapping.publisher or UNNAMED
        return Source(f"table:{self.mapping.source_key}", unturned(path.name), publisher,
                      self.speaker,
                      date_status="not applicable", handling=Handling.INTERNAL)

    def drafts(self, raw: pd.DataFrame) -> Drafted:
        """Map rows; what hangs on an open question is rejected with it."""
        return drafted(raw, self.mapping, self.speaker)


def table_format(path: Path, raw: RawFile) -> TableFormat:
    """Find out how a table is to be read, from all of its rows where dates hang on it.

    Raises InputError for the claims that an export has beside its incidents.
    """
    if set(raw.header) >= _CLAIMS:
        raise InputError(N_(
            "“{name}” holds the claims of an export of the atlas, which no import takes apart from "
            "their sources. Import the file of the incidents instead; to take every claim along, "
            "copy the store (backup, copy-store)."), name=path.name)
    sample = first_rows(raw)
    return TableFormat(settled(raw, first_mapping(raw.header, sample)), examples=examples(sample))


def first_rows(raw: RawFile) -> pd.DataFrame:
    """Give the rows by which columns are told apart."""
    sample = pd.DataFrame(columns=raw.header, dtype="str")
    for part in raw.as_read():
        sample, _tags = drop_tags(part.head(SAMPLE))
        sample, _repairs = repaired(sample)
        break
    return sample


def examples(sample: pd.DataFrame) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give each column with the first things that its cells say; none for one that is empty."""
    told = ((str(c), sample[c].str.strip()) for c in sample.columns if c != ROW)
    return tuple((name, tuple(map(str, cells[cells.ne("")].drop_duplicates().head(EXAMPLES))))
                 for name, cells in told)


def _exampled(column: str, cells: Sequence[str]) -> str:
    """Name a column with what it holds, for instance."""
    shown = ", ".join(c if len(c) <= LONGEST else c[:LONGEST] + "…" for c in cells)
    return f"{quoted(column)} ({shown})" if shown else quoted(column)


def first_mapping(header: Sequence[str], sample: pd.DataFrame) -> Mapping:
    """Give what is remembered for the shape of a table, else what its first rows suggest."""
    told = suggest(header, sample)
    kept = remembered(told.shape)
    if kept is None:
        return told
    now = {fold_name(name) or name: name for name in header}
    columns = {f: now.get(fold_name(c) or c, "") for f, c in kept.columns}
    return replace(kept, own=told.own).with_columns(columns)


def settled(raw: RawFile, mapping: Mapping) -> Mapping:
    """Settle how days are written by all cells of the date columns; what stays open is a question.

    An answer that the cells prove wrong does not stand.
    """
    columns = [c for f in ("date", "date_start", "date_end") if (c := mapping.column(f))]
    shown = {c: dates.Order() for c in columns}
    for part in _cells(raw, columns):
        for column in columns:
            shown[column] |= dates.order_of(part[column].unique().tolist())
    told = dates.Order()
    for order in shown.values():
        told |= order
    if told.settled is not None:
        return replace(mapping, day_first=told.settled, open_dates=(), mixed_dates=False)
    open_dates = tuple(c for c in columns if shown[c].open)
    return replace(mapping, open_dates=open_dates, mixed_dates=told.mixed)


def _cells(raw: RawFile, columns: Sequence[str]) -> Iterator[pd.DataFrame]:
    """Give the cells of columns, part by part; without columns the file need not be read."""
    if columns:
        for part in raw.as_read():
            yield part[list(columns)]
