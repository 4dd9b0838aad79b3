"""The hour that files carry."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def at_noon(day: date | None) -> datetime:
    """Give noon (UTC) of the day that is printed on a brief; never the hour of its making."""
    return datetime.combine(day or date(1980, 1, 1), time(12), UTC)
