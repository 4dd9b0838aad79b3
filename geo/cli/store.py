"""Commands that look after the store: check, backup, restore, log, changes, undo."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from geo.errors import InputError, StoreError, UnwritableError
from geo.i18n import N_, _, ngettext, number, semicolons
from geo.store.count_words import brought
from geo.store.log import Entry, active
from geo.store.opening import is_built_in, open_store, store_path
from geo.store.protocol import Tell, unheard
from geo.store.restore import restore as put_back
from geo.tables.formulas import safe_text

DAMAGED = 1
PATIENCE = 1.0  # seconds before anything is said of how far a check is


@click.command(help=_("Check the store for damage: file, log, claims and fold."))
def check() -> None:
    """Tell every fault, and leave with status 1 if there is one."""
    named = os.environ.get("GEO_STORE", "")
    try:
        store = open_store(built_in="://" in named or not store_path().exists())
        with _progress() as tell:
            found = store.check(tell)
    except UnwritableError:
        raise  # nothing was looked at: that is no damage
    except StoreError as error:
        found = [str(error)]
    for fault in found:
        click.echo(fault, err=True)
    if found:
        sys.exit(DAMAGED)
    click.echo(_("The store is sound."))


@contextmanager
def _progress() -> Iterator[Tell]:
    """Draw a line with what is checked, where somebody is looking and it takes a while."""
    if not sys.stderr.isatty():
        yield unheard
        return
    line = _("Checking")
    patient = threading.Event()

    def tell(what: str, seen: int, of: int) -> None:
        nonlocal line
        line = _("Checking: {what}").format(what=_(what))
        line += _(", {seen} of {n}").format(seen=number(seen), n=number(of)) if of else ""
        if patient.is_set():
            draw()

    def draw() -> None:
        patient.set()
        click.echo(f"\r\033[K{line}", nl=False, err=True)

    timer = threading.Timer(PATIENCE, draw)
    timer.start()
    try:
        yield tell
    finally:
        timer.cancel()
        click.echo("\r\033[K", nl=False, err=True)


@click.command(help=_("Copy the store to a file, while others may write."))
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
def backup(to: Path) -> None:
    """Copy the store; the copy opens in QGIS as well."""
    open_store().backup(to)
    click.echo(_("Copied to {path}.").format(path=to))


@click.command(help=_("Put a backup in the place of the store; the present store is kept beside "
                      "it. The backup is checked first."))
@click.argument("backup", metavar="FROM", type=click.Path(dir_okay=False, path_type=Path))
def restore(backup: Path) -> None:
    """Restore the store from a backup."""
    kept = put_back(backup, store_path())
    click.echo(_("Restored from {path}.").format(path=backup))
    if kept:
        click.echo(_("The store as it was is kept as {path}.").format(path=kept))


@click.command(help=_("Undo BATCH, a number of the log: what it brought counts no longer and stays "
                      "in the log."))
@click.argument("batch", type=int)
def undo(batch: int) -> None:
    """Take a batch back."""
    store = open_store()
    if any(e.batch_id == batch and is_built_in(e) for e in store.batches()):
        raise InputError(N_("Batch {batch} is the built-in data: the atlas would bring it back the "
                            "next time it opens the store. It was not undone; to see other data "
                            "alone, filter by source."), batch=batch)
    store.undo(batch, recorded_by="cli")
    click.echo(_("Batch {batch} counts no longer; importing it again brings it back.").format(
        batch=batch))


@click.command(help=_("List the batches: what was imported, undone and judged, and when."))
def log() -> None:
    """Print the log, oldest entry first."""
    entries = open_store().batches()
    counting = active(entries)
    for entry in entries:
        click.echo(_line(entry, undone=entry.action != "undo" and entry.batch_id not in counting))


def _line(entry: Entry, *, undone: bool) -> str:
    if entry.action == "undo":
        return "\t".join((str(entry.batch_id), entry.recorded_at,
                          _("undoes batch {batch}").format(batch=entry.target)))
    label = "".join(c if c.isprintable() else "?" for c in entry.label)  # it goes to a terminal
    cells = (str(entry.batch_id), entry.recorded_at, label, _counts(entry),
             _("undone") if undone else "")
    return "\t".join(cells).rstrip("\t")


def _counts(entry: Entry) -> str:
    told = []
    if entry.n_claims:
        told.append(ngettext("{n} claim", "{n} claims", entry.n_claims).format(
            n=number(entry.n_claims)))
    if entry.n_records:
        told.append(ngettext("{n} record", "{n} records", entry.n_records).format(
            n=number(entry.n_records)))
        told.append(brought(entry.n_new, entry.n_changed, entry.n_withdrawn))
    return semicolons(told)


@click.command(help=_("Print as CSV what BATCH changed: the last one if none is named."))
@click.argument("batch", type=int, required=False)
@click.option("--known", is_flag=True, help=_("list also what stayed as it was"))
def changes(batch: int | None, *, known: bool) -> None:
    """Print what a batch changed."""
    store = open_store()
    entries = store.batches()
    if batch is None:
        batch = entries[-1].batch_id if entries else 0
    found = store.changes(batch)
    shown = found if known else found[found["what"].ne("known")]
    click.echo(shown.map(safe_text).to_csv(index=False, lineterminator="\n"), nl=False)
