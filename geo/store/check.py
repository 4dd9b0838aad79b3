"""Looking for damage in what a store holds: log, evidence and fold; the first faults are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from json.encoder import encode_basestring

from geo.errors import AtlasError
from geo.i18n import N_, _
from geo.model.record import record_ids
from geo.store.columns import feature_rows
from geo.store.currency import misplaced
from geo.store.folding import folded
from geo.store.incidents import incidents_in
from geo.store.log import START, Entry, chained, digest_of_batch
from geo.store.protocol import Tell, unheard
from geo.store.reading import context_in, log_in, merged_in, parted
from geo.store.rows import claim_from
from geo.store.sql import Sql
from geo.store.tables import CLAIM_COLUMNS

Counted = Callable[[int, int], None]
TOLD = 20  # faults of one kind; the first ones say what happened
PART = 25_000


def faults(db: Sql, tell: Tell = unheard) -> Iterator[str]:
    """Yield what is wrong with what a connection sees; the fold is held against sound evidence.

    ``tell`` is told what is looked at, and how much of it was.
    """
    found: list[str] = []
    for what, look in ((N_("log"), _chain), (N_("claims"), _claims), (N_("records"), _records),
                       (N_("log against claims and records"), _loose)):
        tell(what, 0, 0)
        found += _first(look(db, partial(tell, what)))
    yield from found
    if not found:
        tell(N_("current records"), 0, 0)
        yield from _first(_current(db))
        yield from _first(_fold(db, partial(tell, N_("incidents"))))


def _first(found: Iterable[str]) -> Iterator[str]:
    return islice(found, TOLD)


def _chain(db: Sql, _told: Counted) -> Iterator[str]:
    before = START
    for expected, entry in enumerate(log_in(db), 1):
        if entry.batch_id != expected:
            yield _("Batch {id} is missing from the log.").format(id=expected)
            return
        if not _holds_all(db, entry):
            yield _("Batch {batch} does not hold what it was written with.").format(
                batch=entry.batch_id)
        if entry.chain != chained(before, entry):
            yield _("The log breaks at batch {batch}.").format(batch=entry.batch_id)
        before = entry.chain


def _holds_all(db: Sql, entry: Entry) -> bool:
    batch = (entry.batch_id,)
    claims = [r[0] for r in db.execute(
        "SELECT claim_id FROM batch_claims WHERE batch_id = ?", batch)]
    held = [r[0] for r in db.execute(
        "SELECT record_id FROM batch_records JOIN records ON seq = record_seq "
        "WHERE batch_id = ?", batch)]
    judged = [tuple(r) for r in db.execute(
        "SELECT left_id, right_id, verdict, why FROM judgements WHERE batch_id = ?", batch)]
    digest = digest_of_batch(claims, held, sha256=entry.file_sha256,
                             judgement=judged[0] if judged else ())
    return (len(claims), len(held), digest) == (entry.n_claims, entry.n_records, entry.digest)


def _claims(db: Sql, _told: Counted) -> Iterator[str]:
    for row in db.execute(f"SELECT {', '.join(CLAIM_COLUMNS)} FROM claims ORDER BY seq"):  # noqa: S608
        try:
            sound = claim_from(row).claim_id == row[0]
        except (ValueError, TypeError):
            sound = False
        if not sound:
            yield _("Claim {claim} is not what was written.").format(claim=row[0])


def _records(db: Sql, told: Counted) -> Iterator[str]:
    row = db.execute("SELECT count(*) FROM records").fetchone()
    seen, n = 0, int(row[0]) if row else 0
    rows = iter(db.execute("SELECT record_id, incident_id, source_id, payload FROM records "
                           "ORDER BY seq"))
    while some := list(islice(rows, PART)):
        hashed = record_ids([str(row[3]) for row in some])
        for row, found in zip(some, hashed, strict=True):
            if found != row[0] or not _is_of(*map(str, (row[3], row[1], row[2]))):
                yield _("Record {record} of “{incident}” is not what was written.").format(
                    record=row[0], incident=row[1])
        seen += len(some)
        told(seen, n)


def _is_of(payload: str, incident_id: str, source_id: str) -> bool:
    """Tell whether a record is of an incident and from a source: these stand first in it."""
    return payload.startswith(f'{{"incident_id":{encode_basestring(incident_id)},'
                              f'"source_id":{encode_basestring(source_id)},')


_LOOSE = {
    N_("Batch {id} is missing from the log."):
        "SELECT batch_id FROM (SELECT batch_id FROM batch_claims UNION SELECT batch_id FROM "
        "batch_records UNION SELECT batch_id FROM judgements) AS m WHERE batch_id NOT IN "
        "(SELECT batch_id FROM batches)",
    N_("Claim {id} is in the log and not in the store."):
        "SELECT claim_id FROM batch_claims WHERE claim_id NOT IN (SELECT claim_id FROM claims)",
    N_("Claim {id} is in the store and not in the log."):
        "SELECT claim_id FROM claims WHERE claim_id NOT IN (SELECT claim_id FROM batch_claims)",
    N_("Record {id} is in the log and not in the store."):
        "SELECT record_seq FROM batch_records m WHERE NOT EXISTS "
        "(SELECT 1 FROM records WHERE seq = m.record_seq)",
    N_("Record {id} is in the store and not in the log."):
        "SELECT record_id FROM records r WHERE NOT EXISTS "
        "(SELECT 1 FROM batch_records WHERE record_seq = r.seq)",
}


def _loose(db: Sql, _told: Counted) -> Iterator[str]:
    """Find claims and records that the log knows and the store lacks, or the other way round."""
    for told, query in _LOOSE.items():
        for row in db.execute(f"{query} LIMIT {TOLD}"):
            yield _(told).format(id=row[0])


def _current(db: Sql) -> Iterator[str]:
    for incident_id in misplaced(db):
        yield _("Of “{incident}” another record is current than the log says.").format(
            incident=incident_id)


def _fold(db: Sql, told: Counted) -> Iterator[str]:
    """Fold everything anew, a part at a time, and hold it against the table."""
    judged, context, table = merged_in(db), context_in(db), incidents_in(db)
    ids = [r[0] for r in db.execute("SELECT incident_id FROM standing_claims UNION "
                                    "SELECT incident_id FROM current UNION "
                                    "SELECT incident_id FROM incidents")]
    for number, some in enumerate(parted(sorted(ids), PART)):
        told(number * PART, len(ids))
        try:
            wanted = {str(row[1]): row for frame in folded(db, some, judged, context)
                      for row in feature_rows(frame)}
        except AtlasError as error:
            yield str(error)
            return
        held = table.rows(some)
        for incident_id in some:
            if wanted.get(incident_id) != held.get(incident_id):
                yield _("Incident {incident} is not the fold of its claims.").format(
                    incident=incident_id)
