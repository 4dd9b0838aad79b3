"""Who acts and who says what in a report: actors and voices with their spans."""

from __future__ import annotations

from geo.reports.voices.actors import find_actors
from geo.reports.voices.speech import find_voices

__all__ = ["find_actors", "find_voices"]
