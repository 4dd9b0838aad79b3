"""Processes that write into one store; each line they print says what was acknowledged.

``python writers.py two STORE`` lets two processes append at once, ``kills STORE`` kills five of them
with SIGKILL after their first word, at moments that a seed chooses, ``full STORE LIMIT`` keeps files from
growing beyond LIMIT bytes, as a full disk would, and ``many STORE N`` appends N batches. The children are
forks, so that the libraries are loaded once.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
from pathlib import Path

from geo.errors import StoreError
from geo.model.claim import Claim
from geo.model.vocabulary import Prop, Stance
from geo.store.geopackage import GeoPackageStore


def say(words):
    os.write(1, f"{words}\n".encode())  # one write, no buffer: a kill loses nothing that was said


def batch(name, number, weight=0):
    """Give two claims of an incident; ``weight`` makes each as many kilobytes heavy."""
    return [Claim(f"{name}-{number}", f"{name}-story", name, Stance.ALLEGES, Prop.KILLED, str(number),
                  number, number, original_value=part + "x" * 1000 * weight) for part in "ab"]


def append(path, name, batches, weight=0, begun=None):
    store = GeoPackageStore(path)
    for number in range(batches):
        store.append_claims(batch(name, number, weight), label=f"{name} {number}")
        say(f"{name}-{number}")
        if begun is not None and not number:
            os.close(begun)
    store.close()


def forked(path, name, batches, begun=None):
    child = os.fork()
    if not child:
        status = 1
        try:
            append(path, name, batches, begun=begun)
            status = 0
        finally:
            os._exit(status)
    return child


def two(path):
    children = [forked(path, name, 15) for name in ("one", "two")]
    sys.exit(max(os.waitstatus_to_exitcode(os.waitpid(c, 0)[1]) for c in children))


def kills(path):
    chance = random.Random(20250217)  # noqa: S311 - a seed that repeats
    for kill in range(5):
        first, begun = os.pipe()
        child = forked(path, f"kill{kill}", 100_000, begun)
        os.close(begun)
        os.read(first, 1)  # ends with the first that is acknowledged, however long that takes
        os.close(first)
        time.sleep(0.3 * chance.random())
        os.kill(child, signal.SIGKILL)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            sys.exit(1)


def full(path, limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    try:
        append(path, "full", 500, weight=20)
    except StoreError as error:
        say(f"refused: {error}")


def many(path, batches):
    append(path, "many", int(batches))


if __name__ == "__main__":
    {"two": two, "kills": kills, "full": full, "many": many}[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
