"""Judgements in the embedded store: two incidents are one, or are not."""

from __future__ import annotations

from dataclasses import replace

from geo.errors import InputError
from geo.i18n import N_
from geo.model.judgement import Judgement, Verdict, groups_of
from geo.store.folding import refold
from geo.store.log import digest_of_batch
from geo.store.protocol import Batch
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
    refuse_joining(judgements_in(db), left_id, right_id, verdict)
    before = merged_in(db)
    entry = drafted(db, "judge", f"{left_id} {verdict} {right_id}", recorded_by)
    db.execute("INSERT INTO judgements VALUES (?, ?, ?, ?, ?)",
               (entry.batch_id, left_id, right_id, str(verdict), why))
    entry = log(db, replace(entry, digest=digest_of_batch(
        (), judgement=(left_id, right_id, str(verdict), why))))
    refold(db, {left_id, right_id} | merged_in(db).regrouped(before))
    return Batch(entry.batch_id, entry.label, 0, 0, entry.chain)


def refuse_judgement(left_id: str, right_id: str, verdict: str) -> None:
    """Raise InputError where a verdict is none, or an incident is held against itself."""
    if verdict not in list(Verdict):
        raise InputError(N_("“{verdict}” is no judgement; give one of {choices}."),
                         verdict=verdict, choices=", ".join(Verdict))
    if left_id == right_id:
        raise InputError(N_("“{id}” cannot be compared with itself; give two incidents."),
                         id=left_id)


def refuse_joining(made: list[Judgement], left_id: str, right_id: str, verdict: str) -> None:
    """Raise InputError where a judgement would join two that somebody judged different."""
    if verdict != Verdict.SAME:
        return
    standing = [(j.left_id, j.right_id, str(j.verdict)) for j in made if j.stands]
    groups = groups_of(standing)
    joined = {m for i in (left_id, right_id) for m in groups.get(i, frozenset({i}))}
    apart = next((j for j in made if j.stands and j.verdict is Verdict.DIFFERENT
                  and j.pair <= joined and j.pair != {left_id, right_id}), None)
    if apart:
        raise InputError(N_("“{left}” and “{right}” would become one, and {by} judged them "
                            "different (batch {batch}); undo that first if it no longer holds."),
                         left=apart.left_id, right=apart.right_id,
                         by=apart.recorded_by or "?", batch=apart.batch_id)


def judgements_in(db: Sql) -> list[Judgement]:
    """Give every judgement, oldest first, and whether it stands."""
    rows = db.execute(
        "SELECT j.left_id, j.right_id, j.verdict, b.recorded_by, b.recorded_at, j.why, "
        "j.batch_id, EXISTS (SELECT 1 FROM active_batches a WHERE a.batch_id = j.batch_id) "
        "FROM judgements j JOIN batches b ON b.batch_id = j.batch_id "
        "ORDER BY j.batch_id").fetchall()
    made = [Judgement(str(left), str(right), Verdict(verdict), str(by), str(at), str(why),
                      int(batch), bool(stands))
            for left, right, verdict, by, at, why, batch, stands in rows]
    newest = {j.pair: j.batch_id for j in made if j.stands}
    return [replace(j, stands=j.stands and newest[j.pair] == j.batch_id) for j in made]
