"""Processes that read large files: one may be begun before there is a job for it.

A process of its own takes a second or two to load what it works with; meanwhile whoever wants it
loads the same. This module itself loads next to nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.project import ROOT

MODULE = "geo.pipeline.local_child"
WORTH_IT = 4_000_000  # bytes of a text: below, a process takes longer to begin than to work
TEXTS = frozenset({".csv", ".tsv", ".txt"})
Process = subprocess.Popen[bytes]
_waiting: deque[Process] = deque()


def cores() -> int:
    """Count the cores that this process may use."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return found or 1


@contextmanager
def begun_for(path: Path) -> Iterator[None]:
    """Begin a process if a file is so large that one will be wanted; end it if none was."""
    if not (cores() > 1 and path.suffix.lower() in TEXTS and path.is_file()
            and path.stat().st_size >= WORTH_IT):
        yield
        return
    found = begun()
    _waiting.append(found)
    try:
        yield
    finally:
        if found in _waiting:
            _waiting.remove(found)
            found.kill()
            found.communicate()


def begun() -> Process:
    """Begin a process that waits for its job."""
    return subprocess.Popen([sys.executable, "-m", MODULE], cwd=ROOT,  # noqa: S603 - ourselves
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def process_for(job: bytes) -> Process:
    """Give a job to a process that was begun for it, else to a new one."""
    process = _waiting.popleft() if _waiting else begun()
    try:
        if process.stdin:
            with process.stdin as pipe:
                pipe.write(job)
    except OSError:  # it ended already: whoever waits for its answers is told so
        return process
    return process
