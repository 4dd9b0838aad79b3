"""What a writer of the harness does at random; each act is told before it begins and when it is done.

A line is ``begin ID…``, ``done ID…`` or ``undone BATCH``; an id is that of a claim or a record that
belongs to one batch, so all of a line's ids are in the store or none is. ``begin`` is written before the
call, ``done`` after it returned: what was acknowledged must be found.
"""

from __future__ import annotations

import os
import random
from datetime import date
from pathlib import Path

from geo.analyst import SOURCE, place_choice
from geo.model.claim import Claim, Source
from geo.model.record import payloads, record_ids, records
from geo.model.vocabulary import Prop, Stance
from geo.store.geopackage import GeoPackageStore
from geo.store.restore import restore

DATA_SET = Source("acled", "Made up for the crash harness", "Nobody", "acled", licence="own work")
PLACES = ("place:moura", "unit:gao.gao.tilemsi", "near:dioura", "unit:kidal")


def say(pipe: int, words: str) -> None:
    os.write(pipe, f"{words}\n".encode())  # one write, no buffer: a kill loses nothing that was said


class Writer:
    """A process's hand on a store; the same seed does the same things."""

    def __init__(self, path: Path, seed: int, pipe: int, kind=GeoPackageStore) -> None:
        self.path, self.pipe, self.kind = path, pipe, kind
        self.chance = random.Random(seed)  # noqa: S311 - a seed that repeats
        self.name = f"w{seed}"
        self.store = kind(path)
        self.number = 0
        self.batches: list[int] = []

    def act(self) -> None:
        """Do one thing at random."""
        self.number += 1
        what = self.chance.choices((self.add, self.edit, self.bring, self.undo, self.restore),
                                   (4, 3, 4, 2, 1))[0]
        what()

    def told(self, ids, work) -> None:
        say(self.pipe, " ".join(["begin", *ids]))
        self.batches.append(work().batch_id)
        say(self.pipe, " ".join(["done", *ids]))

    def add(self) -> None:
        claims = [Claim(f"{self.name}-{self.number}", f"{self.name}-story", self.name, Stance.ALLEGES,
                        Prop.KILLED, str(n), n, n, original_value=f"{self.number}")
                  for n in range(1, self.chance.randint(2, 4))]
        self.told([c.claim_id for c in claims],
                  lambda: self.store.append_claims(claims, label=f"add {self.name}"))

    def edit(self) -> None:
        incident = f"{self.name}-edited"
        claim = place_choice(incident, f"words {self.number}", self.chance.choice(PLACES),
                             date(2025, 2, 17))
        seen = self.store.revision(incident)
        self.told([claim.claim_id], lambda: self.store.append_claims(
            [claim], [SOURCE], label=f"edit {self.name}", seen=seen))

    def bring(self) -> None:
        n = self.chance.randint(3, 20)
        frame = records({
            "incident_id": [f"acled:{self.name}-{i}" for i in range(n)], "source_id": "acled",
            "speaker": "acled", "date": "2024-02-03", "event_type": "battle",
            "place": [f"point:{16 + i / 100},{-(i / 50)};exact" for i in range(n)],
            "killed": [self.number] * n, "killed_low": [self.number] * n})
        half = n // 2
        self.told(record_ids(payloads(frame)), lambda: self.store.append_records(
            [frame.iloc[:half], frame.iloc[half:].reset_index(drop=True)], [DATA_SET],
            label=f"file {self.name}-{self.number}"))

    def undo(self) -> None:
        if not self.batches:
            return
        batch = self.batches.pop(self.chance.randrange(len(self.batches)))
        if batch:
            self.store.undo(batch, self.name)
            say(self.pipe, f"undone {batch}")

    def restore(self) -> None:
        """Put a copy of the store in its own place; nothing that was acknowledged may be missing."""
        copy = self.path.with_name(f"{self.name}-backup.gpkg")
        self.store.backup(copy)
        self.store.close()
        restore(copy, self.path)
        copy.unlink()
        self.store = self.kind(self.path)
