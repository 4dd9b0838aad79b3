"""Which parts of a file a process works on, and how many rows those of the other processes have.

Rows are told by their numbers, so whoever works on a part must know how many rows lie before it.
Processes that work on one file tell each other in a file that all of them see in memory; one that
has not been told yet counts for itself.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

MOST = 2**16  # parts: the rows of later ones are counted by everybody
_EACH = 8  # bytes


@dataclass
class Turns:
    """Every ``of``-th part from number ``first`` on, which is all of them if nothing is said.

    ``counts`` is the file in which the processes tell each other; see ``shared``.
    """

    first: int = 0
    of: int = 1
    counts: Path | None = None

    def __call__(self, number: int) -> bool:
        """Tell whether a part is this process' own."""
        return number % self.of == self.first

    def after(self, number: int) -> int:
        """Give the number of the first own part after one."""
        return number + self.of - (number - self.first) % self.of

    def tell(self, number: int, rows: int) -> None:
        """Tell the others how many rows a part has."""
        if self._seen is not None and number < MOST:
            self._seen[number] = rows + 1

    def rows(self, number: int) -> int | None:
        """Give the rows of a part, if another process has told them."""
        told = self._seen[number] if self._seen is not None and number < MOST else 0
        return told - 1 if told else None

    @cached_property
    def _seen(self) -> memoryview | None:
        if self.counts is None:
            return None
        with self.counts.open("r+b") as file:
            return memoryview(mmap.mmap(file.fileno(), MOST * _EACH)).cast("q")


@contextmanager
def shared() -> Iterator[Path | None]:
    """Give a file for what processes tell each other of their parts, until they are done.

    None where the disk has no room for it: each counts for itself then.
    """
    with ExitStack() as ended:
        told = None
        with suppress(OSError):
            found = Path(ended.enter_context(TemporaryDirectory(prefix="atlas-rows-"))) / "rows"
            found.write_bytes(bytes(MOST * _EACH))  # what is mapped has to be on the disk
            told = found
        yield told
