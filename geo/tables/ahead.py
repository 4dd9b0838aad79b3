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
from contextlib import contextmanager, suppress
from pathlib import Path

from geo.project import ROOT

if sys.platform == "linux":
    import fcntl

MODULE = "geo.pipeline.local_child"
WORTH_IT = 4_000_000  # bytes of a text: below, a process takes longer to begin than to work
TEXTS = frozenset({".csv", ".tsv", ".txt"})
KEPT = {"MALLOC_MMAP_THRESHOLD_": str(2**25), "MALLOC_TRIM_THRESHOLD_": str(2**26)}
"""What the GNU C library keeps of freed memory (bytes); others do not heed it.

Large columns are freed all the time, and to ask the machine for them anew took a tenth of the work.
"""
WIDE = 2**20  # bytes of a pipe: slices of twenty megabytes went through it in a third less time
Process = subprocess.Popen[bytes]
_waiting: deque[Process] = deque()


def cores() -> int:
    """Count the cores that this process may use."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return found or 1


@contextmanager
def begun_for(path: Path, n: int = 1) -> Iterator[None]:
    """Begin processes if a file is so large that they will be wanted; end those that were not."""
    if not (cores() > 1 and path.suffix.lower() in TEXTS and path.is_file()
            and path.stat().st_size >= WORTH_IT):
        yield
        return
    found = [begun() for _process in range(n)]
    _waiting.extend(found)
    try:
        yield
    finally:
        for process in found:
            if process in _waiting:
                _waiting.remove(process)
                process.kill()
                process.communicate()


def begun() -> Process:
    """Begin a process that waits for its job."""
    process = subprocess.Popen([sys.executable, "-m", MODULE], cwd=ROOT,  # noqa: S603 - ourselves
                               env=os.environ | KEPT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if process.stdout:
        _widen(process.stdout.fileno())
    return process


def _widen(pipe: int) -> None:
    """Let a pipe hold more at a time, where the machine knows how and lets us."""
    if sys.platform == "linux":
        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, WIDE)


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
