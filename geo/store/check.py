"""Looking for damage in the embedded store; the first damaged row is named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import apsw

from geo.errors import StoreError
from geo.fold import fold_all
from geo.frame import to_frame
from geo.i18n import _
from geo.store.log import START, chained, digest_of
from geo.store.rows import claim_from, feature_rows
from geo.store.tables import CLAIM_COLUMNS, FEATURES

if TYPE_CHECKING:
    from geo.store.geopackage import GeoPackageStore


def faults(store: GeoPackageStore, db: apsw.Connection) -> Iterator[str]:
    """Yield what is wrong, from the file up to the fold."""
    try:
        yield from _faults(store, db)
    except (apsw.Error, StoreError, UnicodeDecodeError) as error:  # too damaged to be read
        yield _("The file is damaged: {told}").format(told=error)


def _faults(store: GeoPackageStore, db: apsw.Connection) -> Iterator[str]:
    verdict = [row[0] for row in db.execute("PRAGMA integrity_check(3)")]
    if verdict != ["ok"]:
        yield _("The file is damaged: {told}").format(told="; ".join(verdict))
        return
    found = [*_chain(store, db), *_claims(db)]
    yield from found
    if not found:
        yield from _fold(store, db)


def _chain(store: GeoPackageStore, db: apsw.Connection) -> Iterator[str]:
    before = START
    for entry in store.batches():
        ids = [r[0] for r in db.execute(
            "SELECT claim_id FROM batch_claims WHERE batch_id = ?", (entry.batch_id,))]
        if digest_of(ids) != entry.digest or len(ids) != entry.n_claims:
            yield _("Batch {batch} does not hold the claims it was written with.").format(
                batch=entry.batch_id)
        if entry.chain != chained(before, entry.action, entry.target, entry.label, entry.digest):
            yield _("The log breaks at batch {batch}.").format(batch=entry.batch_id)
        before = entry.chain
    missing = db.execute("SELECT claim_id FROM batch_claims WHERE claim_id NOT IN "
                         "(SELECT claim_id FROM claims) LIMIT 1").fetchone()
    if missing:
        yield _("Claim {claim} is in the log and not in the store.").format(claim=missing[0])


def _claims(db: apsw.Connection) -> Iterator[str]:
    for row in db.execute(f"SELECT {', '.join(CLAIM_COLUMNS)} FROM claims"):  # noqa: S608
        try:
            sound = claim_from(row).claim_id == row[0]
        except (ValueError, TypeError):
            sound = False
        if not sound:
            yield _("Claim {claim} is not what was written.").format(claim=row[0])


def _fold(store: GeoPackageStore, db: apsw.Connection) -> Iterator[str]:
    folded = to_frame(fold_all(store.read_claims(), context=store.context()))
    wanted = {str(row[1]): row for row in feature_rows(folded)}
    held = {str(row[1]): row for row in db.execute(
        f"SELECT geom, {', '.join(FEATURES)} FROM incidents")}  # noqa: S608 - our names
    for incident_id in sorted(wanted.keys() | held.keys()):
        if wanted.get(incident_id) != held.get(incident_id):
            yield _("Incident {incident} is not the fold of its claims.").format(
                incident=incident_id)
