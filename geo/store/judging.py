"""Judgements in the embedded store: two incidents are one, or are not."""

from __future__ import annotations

from dataclasses import replace

from geo.errors import InputError
from geo.i18n import N_
from geo.store.folding import refold
from geo.store.log import digest_of_batch
from geo.store.protocol import Batch, Verdict
from geo.store.reading import claims_in, merged_in
from geo.store.sql import Sql
from geo.store.writing import drafted, log


def keep_judgement(db: Sql, left_id: str, right_id: str, verdict: str, *,
                   recorded_by: str, why: str) -> Batch:
    """Keep a judgement and fold the incidents it joins or parts. Raises InputError."""
    refuse_judgement(left_id, right_id, verdict)
    for incident_id in (left_id, right_id):
        if not claims_in(db, [incident_id]):
            raise InputError(N_("No incident has the id “{id}”; export shows all ids."),
                             id=incident_id)
    before = merged_in(db).closed((left_id, right_id))
    entry = drafted(db, "judge", f"{left_id} {verdict} {right_id}", recorded_by)
    db.execute("INSERT INTO judgements VALUES (?, ?, ?, ?, ?)",
               (entry.batch_id, left_id, right_id, str(verdict), why))
    entry = log(db, replace(entry, digest=digest_of_batch(
        (), judgement=(left_id, right_id, str(verdict), why))))
    refold(db, before | {left_id, right_id})
    return Batch(entry.batch_id, entry.label, 0, 0, entry.chain)


def refuse_judgement(left_id: str, right_id: str, verdict: str) -> None:
    """Raise InputError where a verdict is none, or an incident is held against itself."""
    if verdict not in list(Verdict):
        raise InputError(N_("“{verdict}” is no judgement; give one of {choices}."),
                         verdict=verdict, choices=", ".join(Verdict))
    if left_id == right_id:
        raise InputError(N_("“{id}” cannot be compared with itself; give two incidents."),
                         id=left_id)
