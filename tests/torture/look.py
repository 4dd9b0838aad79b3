"""What lies in a store after a crash, held against what was acknowledged."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import apsw

from geo.store.geopackage import GeoPackageStore


@dataclass
class Told:
    """What writers said: groups of ids that were begun and done, and the batches undone."""

    begun: list[tuple[str, ...]] = field(default_factory=list)
    done: list[tuple[str, ...]] = field(default_factory=list)
    undone: set[int] = field(default_factory=set)

    def take(self, text: str) -> None:
        """Read the lines of a writer; the last may be cut off where it was killed."""
        for line in text.split("\n")[:-1]:
            what, *ids = line.split()
            if what == "undone":
                self.undone.add(int(ids[0]))
            else:
                (self.done if what == "done" else self.begun).append(tuple(ids))


def ids_in(path: Path) -> set[str]:
    """Give the ids of all claims and records in the file, whether they count or not."""
    db = apsw.Connection(str(path))
    try:
        return {row[0] for row in db.execute("SELECT claim_id FROM claims UNION ALL "
                                             "SELECT record_id FROM records")}
    finally:
        db.close()


def faults(path: Path, told: Told) -> list[str]:
    """Say what was lost, what is there by half, and what ``check`` finds; nothing is well."""
    store = GeoPackageStore(path)
    try:
        found = [f"check: {fault}" for fault in store.check()]
        undone = {entry.target for entry in store.batches() if entry.action == "undo"}
    finally:
        store.close()
    held = ids_in(path)
    lost = [group for group in told.done if not held.issuperset(group)]
    half = [group for group in told.begun if held & set(group) and not held.issuperset(group)]
    return [*found, *(f"lost: {len(g)} of a batch that was acknowledged" for g in lost),
            *(f"half: {len(held & set(g))} of {len(g)}" for g in half),
            *(f"lost: the undoing of batch {b}" for b in told.undone - undone)]
