"""Making a database a store of the atlas: what it must have, what it must not be, its tables."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, inspect, text

from geo.errors import StoreError
from geo.i18n import N_
from geo.store.postgis_connect import shown
from geo.store.postgis_tables import HEAD, VERSION_TABLE

LOCK = 0x41544C4153  # one writer at a time: a key of our own in the database
_MIGRATIONS = Path(__file__).with_name("migrations")
_PACKAGE = N_("PostGIS is missing on the server of the store {place}: install it there (on Debian "
              "the package postgresql-postgis) and let an administrator run CREATE EXTENSION "
              "postgis in the database “{database}”.")
_EXTENSION = N_("PostGIS is missing in the database “{database}” of the store {place}: let an "
                "administrator run CREATE EXTENSION postgis there.")
_ANOTHER = N_("{path} is no store of the atlas: it is another kind of database.")
_LATER = N_("{path} was written by a later version of the atlas; open it with that version.")


def prepare(db: Connection, url: URL) -> None:
    """Make the tables, or bring them up to date. Raises StoreError where that may not be."""
    if _step(db) == HEAD:
        return
    db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    step = _step(db)  # somebody else may have been faster
    if step == HEAD:
        return
    if step is None:
        _refuse_another(db, url)
    elif step > HEAD:
        raise StoreError(_LATER, path=shown(url))
    _require_postgis(db, url)
    _upgrade(db)


def _step(db: Connection) -> str | None:
    """Give the last migration that was run, None where there was none."""
    found = db.execute(text("SELECT 1 FROM pg_class WHERE relname = :name AND relkind = 'r' "
                            "AND pg_table_is_visible(oid)"),  # to_regclass may answer from before
                       {"name": VERSION_TABLE}).scalar()
    if found is None:
        return None
    return str(db.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar())  # noqa: S608


def _refuse_another(db: Connection, url: URL) -> None:
    """Refuse a database that holds tables of others; PostGIS brings one of its own."""
    if set(inspect(db).get_table_names()) - {"spatial_ref_sys"}:
        raise StoreError(_ANOTHER, path=shown(url))


def _require_postgis(db: Connection, url: URL) -> None:
    there = db.execute(text("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")).scalar()
    if there:
        return
    offered = db.execute(text(
        "SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'")).scalar()
    may = db.execute(text("SELECT usesuper FROM pg_user WHERE usename = current_user")).scalar()
    if not (offered and may):
        raise StoreError(_EXTENSION if offered else _PACKAGE, place=shown(url),
                         database=url.database)
    db.execute(text("CREATE EXTENSION postgis"))


def _upgrade(db: Connection) -> None:
    """Run the migrations inside the transaction; the steps lie beside this module."""
    from alembic import command  # noqa: PLC0415 - slow to load, and rarely needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = db
    command.upgrade(config, "head")
