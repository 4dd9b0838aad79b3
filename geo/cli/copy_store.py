"""``python -m geo copy-store``: everything a store holds into another, held to its hashes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from geo.errors import InputError
from geo.i18n import N_, _, ngettext, number
from geo.store.opening import open_named
from geo.store.postgis_connect import is_address
from geo.store.replaying import differences, replay
from geo.store.sql_store import SqlStore

DAMAGED = 1


@click.command(name="copy-store", help=_(
    "Copy a store into an empty one: FROM and TO are files, or addresses such as "
    "postgresql://user@host/database. Log, undone batches, judgements and sources go too; a copy "
    "that was interrupted goes on where it stopped. Exit status 0: both are sound and equal; 1: "
    "they are not; 2: one cannot be used."))
@click.argument("source", metavar="FROM")
@click.argument("to", metavar="TO")
def copy_store(source: str, to: str) -> None:
    """Replay the log of one store in another, then hold both against each other."""
    if not is_address(source) and not Path(source).is_file():
        raise InputError(N_("There is no store “{name}”."), name=source)
    one, other = open_named(source, built_in=False), open_named(to, built_in=False)
    try:
        copied = replay(one, other, _tell)
        click.echo(ngettext("{n} batch copied; looking through both stores …",
                            "{n} batches copied; looking through both stores …",
                            copied).format(n=number(copied)))
        faults = [*_faults(one, "FROM"), *_faults(other, "TO"), *_unequal(one, other)]
        for fault in faults:
            click.echo(fault, err=True)
        if faults:
            sys.exit(DAMAGED)
        click.echo(_("The two stores are sound and equal: version {version}.").format(
            version=other.version()))
    finally:
        one.close()
        other.close()


def _tell(batch: int, batches: int, records: int) -> None:
    click.echo(_("batch {batch} of {batches}, {records} records").format(
        batch=number(batch), batches=number(batches), records=number(records)), err=True)


def _faults(store: SqlStore, name: str) -> list[str]:
    return [f"{name}: {fault}" for fault in store.check()]


def _unequal(one: SqlStore, other: SqlStore) -> list[str]:
    return [_("The two stores differ in “{what}”.").format(what=what)
            for what in differences(one, other)]
