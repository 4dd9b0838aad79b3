"""Flipped bits and files cut short: told, or without effect; never fewer rows in silence."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pandas as pd

from geo.errors import AtlasError
from geo.store.geopackage import GeoPackageStore


def content(path: Path) -> tuple[pd.DataFrame, set[str], list[str]]:
    """Give the incidents, the ids of all claims that count, and what ``check`` finds."""
    store = GeoPackageStore(path)
    try:
        found = store.check()
        return pd.DataFrame(store.read_incidents()), {c.claim_id for c in store.read_claims()}, found
    finally:
        store.close()


def outcome(path: Path, before: tuple[pd.DataFrame, set[str], list[str]]) -> str:
    """Say what came of damage: ``found``, ``harmless``, or ``silent``, which must not be."""
    try:
        frame, claims, told = content(path)
    except (AtlasError, OSError, ValueError):
        return "found"
    if told:
        return "found"
    same = claims == before[1] and frame.equals(before[0])
    return "harmless" if same else "silent"


def damage_many(whole: Path, folder: Path, flips: int, cuts: int, seed: int = 3) -> dict[str, list[str]]:
    """Damage copies of a closed store; give each outcome."""
    chance, raw = random.Random(seed), whole.read_bytes()  # noqa: S311 - a seed that repeats
    before = content(whole)
    found: dict[str, list[str]] = {"flip": [], "cut": []}
    for n in range(flips + cuts):
        copy = folder / f"{n}" / "atlas.gpkg"
        copy.parent.mkdir(parents=True)
        hurt = bytearray(raw)
        if n < flips:
            hurt[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        else:
            del hurt[chance.randrange(len(raw)):]
        copy.write_bytes(hurt)
        found["flip" if n < flips else "cut"].append(outcome(copy, before))
        shutil.rmtree(copy.parent)
    return found
