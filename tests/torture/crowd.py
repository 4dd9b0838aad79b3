"""Many programs write into one store at once: nobody's edit is lost, nobody's is overwritten."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from geo.analyst import place_choice
from geo.errors import ConflictError
from geo.store.geopackage import GeoPackageStore
from tests.torture.acts import PLACES, say
from tests.torture.kills import forked, heard
from tests.torture.look import Told, faults

SHARED = "everybody-edits-this"


def crowd(path: Path, writers: int, edits: int) -> tuple[list[str], Told, int]:
    """Let writers edit; give the faults, what was told, and how many conflicts were met."""
    out, into = os.pipe()
    children = [forked(lambda n=n: _edit(path, n, edits, into)) for n in range(writers)]
    os.close(into)
    text = heard(out)
    failed = sum(bool(os.waitpid(child, 0)[1]) for child in children)
    told = Told()
    lines = text.splitlines(keepends=True)
    told.take("".join(line for line in lines if line != "conflict\n"))
    return [*faults(path, told), *["a writer failed by itself"] * failed], told, len(lines) - len(
        told.begun) - len(told.done)


def _edit(path: Path, number: int, edits: int, pipe: int) -> None:
    store = GeoPackageStore(path)
    for edit in range(edits):
        shared = edit % 10 == 0
        claim = place_choice(SHARED if shared else f"own-{number}", f"writer {number} edit {edit}",
                             PLACES[edit % len(PLACES)], date(2025, 2, 17))
        say(pipe, f"begin {claim.claim_id}")
        while True:
            seen = store.revision(claim.incident_id)
            try:
                store.append_claims([claim], label=f"writer {number}", seen=seen)
                break
            except ConflictError:
                say(pipe, "conflict")
        say(pipe, f"done {claim.claim_id}")
    store.close()
