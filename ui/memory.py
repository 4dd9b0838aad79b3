"""Memory that visitors' runs let go of goes back to the machine.

The C library keeps an arena for each of many threads and what was freed in it. Each visitor's run
is a thread that works on arrays of all incidents: with a million of them twenty visitors held
150 MB more than one, forty 450 MB, though nothing of it was in use.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from types import MappingProxyType

# from malloc.h of the GNU C library
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
SETTINGS: Mapping[int, int] = MappingProxyType({
    _ARENA_MAX: 1,
    _MMAP_THRESHOLD: 1 << 20,  # bytes: larger arrays are given back as soon as they are freed
    _TRIM_THRESHOLD: 16 << 20,
})


def give_back() -> bool:
    """Let one arena stand for all threads; False where the C library knows no such thing."""
    try:
        mallopt: Callable[[int, int], int] = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # not the GNU C library
        return False
    return {mallopt(name, value) for name, value in SETTINGS.items()} == {1}
