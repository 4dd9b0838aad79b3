"""Work on files from outside in a child process with limits on memory, time and what it writes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_
from geo.project import ROOT

SECONDS = 300
MEMORY = 4_000_000_000  # bytes of address space
WRITTEN = 3_000_000_000  # bytes of one file
TOLD = 3  # the exit status of a child whose last line on stderr is a sentence for people


def run_child(module: str, arguments: Sequence[str], name: str, seconds: int = SECONDS) -> str:
    """Run ``python -m module`` on a file called ``name``; give what it said on stdout.

    Raises InputError where the file is no good, or outgrows its memory or time.
    """
    try:
        done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT,  # noqa: S603
                              capture_output=True, text=True, encoding="utf-8", errors="replace",
                              timeout=seconds, check=False)
    except subprocess.TimeoutExpired as error:
        raise InputError(N_("“{name}” took more than {n} seconds to read; save it as CSV."),
                         name=name, n=seconds) from error
    told = done.stderr.strip().splitlines() or [str(done.returncode)]
    if done.returncode == TOLD:
        raise InputError(told[-1])
    if done.returncode:
        raise InputError(N_("“{name}” cannot be read: {error}"), name=name,
                         error=told[-1][:300])
    return done.stdout


def limit(memory: int = MEMORY, written: int = WRITTEN) -> None:
    """Bound this process where the system can; elsewhere time and counts bound it."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (written, written))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def same(path: Path) -> str:
    """Give a path as a child takes it, whatever folder it works in."""
    return str(path.resolve())
