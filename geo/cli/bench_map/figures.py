"""What was measured, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True, slots=True)
class Changes:
    """Filter changes of one page: milliseconds from click to painted, and what went by wire.

    ``shown`` is how many incidents the map showed after each change, where it can tell; ``fault``
    says in words why nothing or not all could be measured.
    """

    name: str
    group: str
    n: int
    ms: tuple[float, ...] = ()
    shown: tuple[int, ...] = ()
    bytes_: tuple[int, ...] = ()
    fault: str = ""

    def at(self, q: float) -> float | None:
        """Give a percentile of the milliseconds; None where nothing was measured."""
        return percentile(self.ms, q)


@dataclass(frozen=True, slots=True)
class Load:
    """A first load with an empty browser cache: seconds to painted, bytes on the wire.

    ``own`` is the part of the bytes that is not Streamlit's own scripts and styles.
    """

    n: int
    server: str
    seconds: float
    bytes_: int
    own: int


@dataclass(frozen=True, slots=True)
class Animation:
    """Frames while the timeline plays: how many, and milliseconds from one to the next."""

    n: int
    frames: int = 0
    median_ms: float = 0.0
    worst_ms: float = 0.0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Crowd:
    """Several sessions at one server: seconds of their reruns, failures, the server's memory."""

    n: int
    sessions: int
    seconds: tuple[float, ...] = ()
    errors: int = 0
    memory: int = 0
    fault: str = ""


@dataclass(slots=True)
class Measures:
    """One run of the benchmark; ``about`` names machine, browser, time and commit."""

    about: dict[str, str] = field(default_factory=dict)
    changes: list[Changes] = field(default_factory=list)
    loads: list[Load] = field(default_factory=list)
    animations: list[Animation] = field(default_factory=list)
    crowds: list[Crowd] = field(default_factory=list)

    def found(self, name: str) -> Changes | None:
        """Give the changes of a page by its name, if they were measured."""
        return next((c for c in self.changes if c.name == name and c.ms), None)


def percentile(values: tuple[float, ...], q: float) -> float | None:
    """Give a percentile between the values beside it, or None of nothing.

    >>> percentile((1.0, 2.0, 3.0, 4.0), 50)
    2.5
    """
    return float(np.percentile(values, q)) if values else None
