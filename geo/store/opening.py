"""Opening the store that ``GEO_STORE`` names; a new one always holds the built-in data."""

from __future__ import annotations

import os
from pathlib import Path

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import StoreError
from geo.i18n import N_
from geo.project import VAR
from geo.store.geopackage import GeoPackageStore
from geo.store.log import Entry, active, digest_of
from geo.store.sql_store import SqlStore

BUILT_IN = "built-in data"
_SERVER = ("postgresql://", "postgres://", "postgresql+psycopg://")


def store_path() -> Path:
    """Give the file of the embedded store: ``GEO_STORE``, else ``var/atlas.gpkg``.

    Raises StoreError where ``GEO_STORE`` names a database.
    """
    named = os.environ.get("GEO_STORE", "")
    if "://" in named:
        raise StoreError(N_("GEO_STORE is “{named}”: this command needs a store in a file; give a "
                            "path such as var/atlas.gpkg. What one store holds comes into another "
                            "with copy-store."), named=named.split("://", 1)[0])
    return Path(named) if named else VAR / "atlas.gpkg"


def open_store(path: Path | str | None = None, *, built_in: bool = True) -> SqlStore:
    """Open the store that is named, or the one of ``GEO_STORE``; see ``open_named``."""
    return open_named(path or os.environ.get("GEO_STORE") or store_path(), built_in=built_in)


def open_named(name: Path | str, *, built_in: bool = True) -> SqlStore:
    """Open a store by its path or its address, making it with the built-in data if there is none.

    Where the built-in data is newer than what the store holds, a new batch takes the old one's
    place; the old claims stay in the log. Raises StoreError if it cannot be used.
    """
    store = _opened(str(name))
    if built_in:
        keep_built_in(store)
    return store


def _opened(name: str) -> SqlStore:
    if name.startswith(_SERVER):
        from geo.store.postgis import PostgisStore  # noqa: PLC0415 - slow, and rarely needed

        return PostgisStore(name)
    if "://" in name:
        raise StoreError(N_("GEO_STORE is “{named}”: a store is a file, such as var/atlas.gpkg, or "
                            "a database, postgresql://…"), named=name.split("://", 1)[0])
    return GeoPackageStore(Path(name))


def is_built_in(batch: Entry) -> bool:
    """Tell the built-in data from what somebody imported, whatever his file was called."""
    return batch.action == "import" and batch.label == BUILT_IN and not batch.file_name


def keep_built_in(store: SqlStore) -> None:
    """Bring a store to the built-in data of this version; one that can only be read stays."""
    if not store.can_write:
        return
    claims = builtin_claims()
    digest = digest_of({c.claim_id for c in claims})
    log = store.batches()
    counting = active(log)
    standing = [b for b in log if is_built_in(b) and b.batch_id in counting]
    sources, held = builtin_sources(), store.read_sources()
    if any(b.digest == digest for b in standing):
        if any(held.get(i) != source for i, source in sources.items()):
            store.append_claims((), sources.values(), label=BUILT_IN, recorded_by="atlas")
        return
    for batch in standing:
        store.undo(batch.batch_id, "atlas")
    store.append_claims(claims, sources.values(), label=BUILT_IN, recorded_by="atlas")
