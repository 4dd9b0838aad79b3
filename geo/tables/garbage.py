"""Looking for objects that refer to each other in circles: seldom, while much is read.

An import makes millions of cells and hardly any circle; looking for them took a tenth of its time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (200_000, 20, 100)  # new objects, looks at the new, looks at the older


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for circles seldom while the context lasts."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def collect_seldom() -> None:
    """Look for circles seldom from here on, and not among what is there already.

    For a process that has one job.
    """
    gc.freeze()
    gc.set_threshold(*SELDOM)
