"""``python -m tests.torture``: the crash harness at full length. Leaves with status 1 at any fault."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.torture.crowd import crowd
from tests.torture.damage import damage_many
from tests.torture.disk import fail_many
from tests.torture.kills import kill_many, new_store


def say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", flush=True)  # noqa: T201


def main() -> None:
    """Run all, tell the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("kills", 500), ("errors", 200), ("writers", 20), ("edits", 200),
                          ("flips", 200), ("cuts", 200), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    wanted = parser.parse_args()
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found, told = kill_many(folder / "kills", wanted.kills, wanted.seed)
        say(f"{wanted.kills} kills: {len(told.done)} of {len(told.begun)} acts acknowledged, "
            f"{len(found)} faults")
        bad += found
        found, met = fail_many(folder / "disk", wanted.errors, wanted.seed + 1)
        say(f"{met} writers met a full or failing disk: {len(found)} faults")
        bad += found
        path = folder / "crowd" / "atlas.gpkg"
        new_store(path)
        found, told, conflicts = crowd(path, wanted.writers, wanted.edits)
        lost = wanted.writers * wanted.edits - len(set(told.done))
        say(f"{wanted.writers} writers x {wanted.edits} edits: {lost} lost, {conflicts} conflicts "
            f"told, {len(found)} faults")
        bad += [*found, *["an edit was lost"] * lost]
        path = folder / "whole" / "atlas.gpkg"
        new_store(path)
        for what, outcomes in damage_many(path, folder / "hurt", wanted.flips, wanted.cuts,
                                          wanted.seed + 2).items():
            say(f"{len(outcomes)} x {what}: {dict(Counter(outcomes))}")
            bad += [f"{what}: silent"] * outcomes.count("silent")
    for fault in bad:
        say(fault)
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
