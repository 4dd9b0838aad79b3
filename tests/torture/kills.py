"""Writers killed at random moments: what was acknowledged stays, what was not is whole or absent."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from geo.builtin import builtin_claims, builtin_sources
from geo.store.geopackage import GeoPackageStore
from tests.torture.acts import Writer
from tests.torture.look import Told, faults

FRESH = 20  # kills after which a new store is begun, so that looking stays quick


def new_store(path: Path) -> None:
    """Make a store with the built-in data; what the fold reads once is read before any fork."""
    path.parent.mkdir(parents=True)
    store = GeoPackageStore(path)
    store.append_claims(builtin_claims(), builtin_sources().values(), label="built-in data")
    store.close()
    with Path(os.devnull).open("wb") as nowhere:
        writer = Writer(path, 0, nowhere.fileno())
        writer.bring()
        writer.store.close()


def forked(work) -> int:
    """Run work in a child; the libraries are loaded already."""
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return child


def heard(pipe: int) -> str:
    """Read all that children said until the last of them is gone."""
    with os.fdopen(pipe, "rb") as file:
        return file.read().decode()


def killed_once(path: Path, seed: int, told: Told, kind=GeoPackageStore) -> None:
    """Let a writer do a few acts, kill it at a random moment after, and take what it said.

    One in five is killed while it still opens the store. Acts are counted, not seconds, so that a
    slow machine kills as many acts as a quick one.
    """
    out, into = os.pipe()
    ready, starts = os.pipe()
    chance = random.Random(seed)  # noqa: S311 - a seed that repeats

    def work() -> None:
        os.close(out)
        writer = Writer(path, seed, into, kind)
        os.close(starts)
        while True:
            writer.act()

    child = forked(work)
    os.close(into)
    os.close(starts)
    said = b""
    if chance.random() < 0.8:
        os.read(ready, 1)  # until it closes its end
        said = _acts(out, chance.randint(0, 4))
    os.close(ready)
    time.sleep(chance.uniform(0.0, 0.3))
    os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    told.take(said.decode() + heard(out))
    if status != -signal.SIGKILL and kind is GeoPackageStore:  # a broken one trips over its losses
        message = f"the writer of seed {seed} failed by itself"
        raise RuntimeError(message)


def _acts(pipe: int, n: int) -> bytes:
    """Listen until a writer has done so much."""
    said = b""
    while said.count(b"done ") < n and (more := os.read(pipe, 65536)):
        said += more
    return said


def kill_many(folder: Path, kills: int, seed: int = 1, kind=GeoPackageStore) -> tuple[list[str], Told]:
    """Kill writers one after another; give all faults, and what was told."""
    found, whole, told, path = [], Told(), Told(), folder / "none"
    for kill in range(kills):
        if kill % FRESH == 0:
            path, told = folder / f"{kill}" / "atlas.gpkg", Told()
            new_store(path)
        before = len(told.begun), len(told.done), len(told.undone)
        killed_once(path, seed * 100_000 + kill, told, kind)
        found += [f"kill {kill}: {fault}" for fault in faults(path, told)]
        whole.begun += told.begun[before[0]:]
        whole.done += told.done[before[1]:]
    return found, whole
