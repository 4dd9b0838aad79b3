"""Looking for damage in the file of the embedded store, from its pages up to its words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice

import apsw

from geo.errors import StoreError
from geo.i18n import N_, _
from geo.store.check import TOLD, faults
from geo.store.protocol import Tell, unheard
from geo.store.sealing import broken_seals
from geo.store.tables import APPLICATION_ID, SCHEMA, USER_VERSION


def file_faults(db: apsw.Connection, tell: Tell = unheard) -> Iterator[str]:
    """Yield what is wrong with the file, and if it can be read, with what it holds."""
    try:
        tell(N_("pages of the file"), 0, 0)
        found = [*_file(db)] or [*_layout(db)]
        yield from found
        if not found:
            yield from islice(_seals(db), TOLD)
            yield from faults(db, tell)
    except (apsw.Error, StoreError, UnicodeDecodeError, ValueError) as error:  # cannot be read
        yield _("The file is damaged: {told}").format(told=error)


def _file(db: apsw.Connection) -> Iterator[str]:
    verdict = [row[0] for row in db.execute("PRAGMA integrity_check(3)")]
    if verdict != ["ok"]:
        yield _("The file is damaged: {told}").format(told="; ".join(verdict))


def _layout(db: apsw.Connection) -> Iterator[str]:
    """Hold tables, views and the words of the standard against those of a new store."""
    with closing(apsw.Connection(":memory:")) as fresh:
        fresh.execute(SCHEMA)
        for query in _LAYOUT:
            wanted, held = ({_plain(row) for row in of.execute(query)}
                            for of in (fresh, db))
            for row in sorted(wanted ^ held)[:1]:
                yield _("The file is damaged: {told}").format(told=" ".join(row)[:200])
    if (db.pragma("application_id"), db.pragma("user_version")) != (APPLICATION_ID, USER_VERSION):
        yield _("The file is damaged: {told}").format(told="application_id, user_version")


def _plain(row: tuple[object, ...]) -> tuple[str, ...]:
    """Give cells as text; a table that was altered has other spaces than one made at once."""
    return tuple(" ".join(str(cell).split()) for cell in row)


_LAYOUT = ("SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'",
           "SELECT * FROM gpkg_spatial_ref_sys", "SELECT * FROM gpkg_geometry_columns",
           "SELECT table_name, data_type, identifier, srs_id FROM gpkg_contents")


def _seals(db: apsw.Connection) -> Iterator[str]:
    for table, name in broken_seals(db):
        yield (_("Batch {batch} is not what was written.").format(batch=name)
               if table == "batches" else
               _("Source {source} is not what was written.").format(source=name))
