"""Small letters for patterns: to look for either sort takes three times as long."""

from __future__ import annotations

from functools import lru_cache

from geo.reports.voices.words import lowered


@lru_cache(maxsize=2000)
def low(text: str) -> str:
    """Give words in small letters; as long as they were, whatever the letters."""
    return lowered(text)
