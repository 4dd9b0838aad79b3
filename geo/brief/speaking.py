"""Speaking a brief's language for as long as it is made, whatever the context spoke before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from geo.i18n import language, use


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Speak a language; an unknown one means English."""
    before = language()
    use(lang)
    try:
        yield
    finally:
        use(before)
