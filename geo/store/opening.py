"""Opening the store that ``GEO_STORE`` names; a new one always holds the built-in data."""

from __future__ import annotations

import os
from pathlib import Path

from geo.builtin import builtin_claims, builtin_sources
from geo.errors import StoreError
from geo.i18n import N_
from geo.project import VAR
from geo.store.geopackage import GeoPackageStore
from geo.store.log import digest_of

BUILT_IN = "built-in data"


def store_path() -> Path:
    """Give the file of the store: ``GEO_STORE``, else ``var/atlas.gpkg``. Raises StoreError."""
    named = os.environ.get("GEO_STORE", "")
    if "://" in named:
        raise StoreError(N_("GEO_STORE is “{named}”: this version keeps its store in a file; give "
                            "a path such as var/atlas.gpkg."), named=named.split("://", 1)[0])
    return Path(named) if named else VAR / "atlas.gpkg"


def open_store(path: Path | None = None, *, built_in: bool = True) -> GeoPackageStore:
    """Open the store, making it with the built-in data if there is none.

    Where the built-in data is newer than what the store holds, a new batch takes the old one's
    place; the old claims stay in the log. Raises StoreError if the file cannot be used.
    """
    store = GeoPackageStore(path or store_path())
    if built_in:
        _keep_built_in(store)
    return store


def _keep_built_in(store: GeoPackageStore) -> None:
    claims = builtin_claims()
    digest = digest_of({c.claim_id for c in claims})
    undone = {b.target for b in store.batches() if b.action == "undo"}
    standing = [b for b in store.batches() if b.action == "import" and b.label == BUILT_IN
                and b.batch_id not in undone]
    sources, held = builtin_sources(), store.read_sources()
    if any(b.digest == digest for b in standing):
        if any(held.get(i) != source for i, source in sources.items()):
            store.append_claims((), sources.values(), label=BUILT_IN, recorded_by="atlas")
        return
    for batch in standing:
        store.undo(batch.batch_id, "atlas")
    store.append_claims(claims, sources.values(), label=BUILT_IN, recorded_by="atlas")
