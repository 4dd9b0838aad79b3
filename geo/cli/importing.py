"""What ``python -m geo import`` does: one file after the other, and a word about each."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pandas as pd

from geo.errors import AtlasError, InputError
from geo.i18n import N_, _, ngettext, number
from geo.ingest.format import Format
from geo.ingest.recognise import data_sets, recognise
from geo.labels import pair
from geo.pipeline import Import, Progress, import_file
from geo.pipeline.progress import progress_words
from geo.pipeline.spread import Workers
from geo.pipeline.survey import NoUsableRow, Survey, write_rejects
from geo.store.count_words import brought
from geo.store.opening import open_store

if TYPE_CHECKING:
    from geo.ingest.table import TableFormat

REJECTED, UNUSABLE = 3, 2
EVERY = 0.25  # seconds between two states of the progress line


@dataclass(frozen=True)
class Asked:
    """What the command was asked for, as its options say it."""

    wanted: str
    dry_run: bool
    complete: bool
    day_first: bool | None
    publisher: str
    same_source: bool
    workers: int
    address: str
    recorded_by: str


def import_all(files: tuple[Path, ...], asked: Asked, rejects: Path | None) -> None:
    """Import files one after the other; end with the status that says how it went."""
    if rejects:
        _refuse_rejects(rejects, files)
    store = open_store()
    bad: list[pd.DataFrame] = []
    kept: list[int] = []
    unusable = 0
    for path in files:
        try:
            if not path.is_file():
                raise InputError(N_("There is no file “{name}”."), name=path)
            with _progress(path) as progress:
                done = import_file(
                    path, store, wanted=_format(path, asked), another_refused=not asked.same_source,
                    dry_run=asked.dry_run, complete=asked.complete, recorded_by=asked.recorded_by,
                    who=_who(asked.workers, asked.address), progress=progress)
        except AtlasError as error:
            click.echo(_("Error: {error}").format(error=error), err=True)
            unusable += 1
            if isinstance(error, NoUsableRow):
                bad.append(error.rejects.assign(file=path.name))
            continue
        for line in told(done, dry_run=asked.dry_run):
            click.echo(line)
        bad.append(done.survey.rejects().assign(file=path.name))
        kept += [done.batch.batch_id] if done.batch and not asked.dry_run else []
    if asked.dry_run and len(files) > 1:
        click.echo(_("Each file was held against the store as it is now, none against the others: "
                     "what several of them tell is counted for each."))
    _leave(pd.concat(bad, ignore_index=True) if bad else None, rejects, unusable, kept)


def _format(path: Path, asked: Asked) -> Format:
    """Recognise a file. Raises InputError where it cannot be, or its publisher is known."""
    found = recognise(path, asked.wanted)
    if asked.publisher and (found in data_sets() or getattr(found, "own", False)):
        raise InputError(N_("--publisher is for tables of your own; who publishes “{name}” is "
                            "known from what it is. Leave --publisher out."), name=path.name)
    if found in data_sets():
        return found
    from geo.ingest.table import TableFormat  # noqa: PLC0415 - no data set needs it

    return _table(found, asked) if isinstance(found, TableFormat) else found


def _table(found: TableFormat, asked: Asked) -> TableFormat:
    """Read a table as the options say; say what they leave open and how to answer it."""
    publisher = asked.publisher or found.mapping.publisher
    mapping = replace(found.mapping, publisher=publisher)
    if asked.day_first is not None:
        mapping = replace(mapping, day_first=asked.day_first)
    if question := mapping.order_question:
        click.echo(_("{question} Answer with --day-first or --month-first, or on the page "
                     "Import.").format(question=question), err=True)
    for question, names in mapping.column_questions:
        click.echo(_("{question} Give it one of these names in the file: {names}. Or say it on the "
                     "page Import.").format(question=question, names=names), err=True)
    return replace(found, mapping=mapping)


def _who(workers: int, address: str) -> Workers | None:
    return Workers(workers, address) if workers or address else None


def told(done: Import, *, dry_run: bool) -> Iterator[str]:
    """Say in words what came of an import."""
    found, batch = done.survey, done.batch
    yield ngettext("{name}: read as {format}, {rows} row.",
                   "{name}: read as {format}, {rows} rows.", found.rows).format(
                       name=done.name, format=done.format.name, rows=number(found.rows))
    if batch:
        lead = _("Would come in") if dry_run else _("Came in")
        yield "  " + pair(lead, brought(batch.new, batch.changed, batch.withdrawn, batch.known))
    yield "  " + pair(_("Rows"), _rows_told(found.merged, found.n_rejected))
    yield "  " + pair(_("Places"), _places_told(found))
    if found.synthetic:
        yield "  " + ngettext("{n} record is synthetic: it tells of nothing that happened.",
                              "{n} records are synthetic: they tell of nothing that happened.",
                              found.synthetic).format(n=number(found.synthetic))
    for note in done.notes:
        yield f"  {note}"
    if batch and not dry_run and batch.batch_id:
        yield "  " + _("Undo with: python -m geo undo {batch}").format(batch=batch.batch_id)


def _rows_told(merged: int, rejected: int) -> str:
    return ", ".join((
        ngettext("{n} merged into another row of the event",
                 "{n} merged into another row of the event", merged).format(n=number(merged)),
        ngettext("{n} rejected", "{n} rejected", rejected).format(n=number(rejected))))


def _places_told(found: Survey) -> str:
    outside, unlocated, choices, odd = (found.outside, found.unlocated, found.ambiguous,
                                        found.warned)
    return ", ".join((
        _("{n} outside Mali").format(n=number(outside)),
        ngettext("{n} not located", "{n} not located", unlocated).format(n=number(unlocated)),
        ngettext("{n} ambiguous", "{n} ambiguous", choices).format(n=number(choices)),
        ngettext("{n} contradicts itself", "{n} contradict themselves", odd).format(
            n=number(odd))))


@contextmanager
def _progress(path: Path) -> Iterator[Progress | None]:
    """Draw a line with rows, rows a second and time left, where somebody is looking."""
    if not sys.stderr.isatty():
        yield None
        return
    start, drawn = time.monotonic(), 0.0

    def draw(rows: int, of: int | None) -> None:
        nonlocal drawn
        now = time.monotonic()
        if now - drawn < EVERY:
            return
        drawn = now
        line = progress_words(path.name, rows, of, now - start)
        click.echo(f"\r\033[K{line}", nl=False, err=True)

    try:
        yield draw
    finally:
        click.echo("\r\033[K", nl=False, err=True)


def _refuse_rejects(to: Path, files: tuple[Path, ...]) -> None:
    """Raise InputError where the rejects could not be written: before anything is imported."""
    from geo.export.whole import refuse_unwritable  # noqa: PLC0415 - few imports ask for rejects

    refuse_unwritable(to)
    if any(to.exists() and path.exists() and to.samefile(path) for path in files):
        raise InputError(N_("“{name}” is to be imported; name another file for its rejected rows."),
                         name=to)


def _leave(bad: pd.DataFrame | None, to: Path | None, unusable: int, kept: list[int]) -> None:
    """Write the rejects and end with the status that says how it went."""
    n = 0 if bad is None else len(bad)
    if n and bad is not None:
        for row in bad.head(3).itertuples():
            told_row = _("Rejected: {file}, row {row}, column {column}, “{value}”: {reason}")
            click.echo(told_row.format(file=row.file, row=row.row, column=row.column,
                                       value=str(row.value)[:80], reason=row.reason), err=True)
    written = to is not None and bad is not None and _written(bad, to, kept)
    if n and written:
        click.echo(_("Rejected rows are in {path}.").format(path=to), err=True)
    elif n and to is None:
        click.echo(_("--rejects OUT.csv writes all of them."), err=True)
    if unusable or n:
        sys.exit(UNUSABLE if unusable else REJECTED)


def _written(bad: pd.DataFrame, to: Path, kept: list[int]) -> bool:
    """Write the rejects; where the disk refuses, say what was kept all the same.

    None are written, too: an older file would be taken for this import's.
    """
    try:
        write_rejects(bad, to)
    except OSError as error:
        if not kept:
            raise
        why = error.__cause__ if isinstance(error.__cause__, OSError) else error
        click.echo(_("What came in is kept, as batch {batches}; only the list of rejected rows "
                     "could not be written to “{path}”: {error}. Import the same files again with "
                     "--rejects on another disk: that adds nothing, and writes the list.").format(
                         batches=", ".join(map(str, kept)), path=to,
                         error=why.strerror or why), err=True)
        return False
    return True
