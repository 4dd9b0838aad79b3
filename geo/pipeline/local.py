"""Processes of this machine that read a file, map its parts and fold them ahead.

Each reads the whole file and works on every n-th part, so that nothing is sent to them. They stop
after a few slices that nobody takes, which bounds what they hold in memory.
"""

from __future__ import annotations

import pickle
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from geo.errors import InputError
from geo.fold import Context
from geo.i18n import N_, language
from geo.ingest.format import Format
from geo.ingest.raw import Findings, RawFile, kind_of
from geo.ingest.turns import Turns, shared
from geo.pipeline.ready import Ready
from geo.tables.ahead import WORTH_IT, cores, process_for
from geo.tables.child import same
from geo.tables.encoding import LOOKED, Looked

MOST = 3  # processes that nobody asked for


@dataclass(frozen=True)
class Job:
    """What a process has to do: every ``of``-th part of a file from number ``first`` on.

    ``write`` lets it write records as the store keeps them while nobody takes its slices;
    ``counts`` is where the processes tell each other of their rows.
    """

    path: str
    format: Format
    lang: str
    kept: Path | None
    context: Context | None
    first: int = 0
    of: int = 1
    write: bool = True
    looked: Looked = field(default_factory=dict)
    counts: Path | None = None

    def turns(self) -> Turns:
        """Give the parts that are the process' own."""
        return Turns(self.first, self.of, self.counts)


@dataclass(frozen=True)
class Done:
    """A part is at its end."""

    number: int


@dataclass(frozen=True)
class Spent:
    """What the work of a process took, loading left aside: from when till when, seconds of CPU."""

    begun: float  # by time.monotonic, which is one for all processes
    ended: float
    cpu: float


@dataclass(frozen=True)
class AllDone:
    """The file is at its end: what came up while it was read, and what it took."""

    found: Findings
    spent: Spent


Message = Ready | Done | AllDone | Exception


def worth_it(path: Path) -> int:
    """Say how many processes pay for a file that nobody chose a number for."""
    large = path.stat().st_size >= WORTH_IT and kind_of(path) == "text"
    return min(cores() - 1, MOST) if large else 0


class Local:
    """Processes at work on a file from the moment they are started; close them in any case.

    ``spent`` has what the work of those that are done took.
    """

    def __init__(self, path: Path, wanted: Format, n: int,
                 kept: Path | None = None, context: Context | None = None, *,
                 write: bool = True) -> None:
        """Start the processes."""
        self._shared = ExitStack()
        counts = self._shared.enter_context(shared()) if n > 1 else None
        job = Job(same(path), wanted, language(), kept, context, of=n, write=write,
                  looked=LOOKED, counts=counts)
        self._name = path.name
        self.spent: list[Spent] = []
        self._children: list[subprocess.Popen[bytes]] = []
        try:
            for first in range(n):
                self._children.append(_started(replace(job, first=first)))
        except BaseException:
            self.close()
            raise

    def ready(self, raw: RawFile) -> Iterator[Ready]:
        """Give the slices in the order of the file. Raises what a process raised."""
        left, number = set(range(len(self._children))), 0
        while left:
            child = number % len(self._children)
            told = self._next(child) if child in left else Done(number)
            if isinstance(told, Ready):
                yield told
                continue
            number += 1
            if isinstance(told, AllDone):
                left.discard(child)
                raw.found.add(told.found)
                self.spent.append(told.spent)

    def _next(self, child: int) -> Ready | Done | AllDone:
        process = self._children[child]
        try:
            told: Message = pickle.load(_pipe(process.stdout))  # noqa: S301 - our own process
        except (EOFError, pickle.UnpicklingError, OSError) as error:
            raise InputError(N_("The process that read “{name}” ended before its work was done "
                                "(status {status}); nothing was imported. It may have run out of "
                                "memory: close other programs and try again."),
                             name=self._name, status=process.wait()) from error
        if isinstance(told, Exception):
            raise told
        return told

    def close(self) -> None:
        """End the processes, whatever they are at."""
        for process in self._children:
            process.kill()
        for process in self._children:
            process.wait()
            _pipe(process.stdout).close()
        self._shared.close()


def _started(job: Job) -> subprocess.Popen[bytes]:
    return process_for(pickle.dumps(job, protocol=5))


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # they are opened with the process
        raise BrokenPipeError
    return pipe


def send(to: IO[bytes], told: object) -> None:
    """Write an object for the process at the other end, its large parts without copying them."""
    pickle.dump(told, to, protocol=5)
    to.flush()
