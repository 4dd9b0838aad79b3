"""What the map tells the app: rows under a click, a brushed range of dates, a selection.

It comes as one JSON text (``atlas.tell`` in ui/assets/atlas-filter.js) and from a browser: what is
not of the expected form is ignored, never raised.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

MOST_ROWS = 500

Dates = tuple[date | None, date | None]


@dataclass(frozen=True)
class Listeners:
    """What a page does with the map's news; ``None`` does nothing.

    ``pick`` is told the row numbers under a click, ``dates`` the first and last day of a brushed
    range (both missing: cleared), ``select`` the rows of a lasso (at most 500) and how many there
    are in all.
    """

    pick: Callable[[list[int]], None] | None = None
    dates: Callable[[date | None, date | None], None] | None = None
    select: Callable[[list[int], int], None] | None = None


NOBODY_LISTENS = Listeners()


def dispatch(told: object, listeners: Listeners) -> None:
    """Hand the map's news to those who listen."""
    news = _read(told)
    if listeners.pick and (rows := _rows(news.get("rows"))):
        listeners.pick(rows)
    if listeners.dates and (days := _dates(news.get("dates"))):
        listeners.dates(*days)
    if listeners.select and isinstance(news.get("selected"), list):
        rows = _rows(news["selected"])
        listeners.select(rows, max(len(rows), *_rows([news.get("n", 0)]), 0))


def _read(told: object) -> Mapping[str, Any]:
    try:
        news = json.loads(told) if isinstance(told, str) else None
    except (ValueError, RecursionError):
        return {}
    return news if isinstance(news, dict) else {}


def _rows(given: object) -> list[int]:
    """Give row numbers, or none at all where one of them is no number."""
    if not isinstance(given, list):
        return []
    try:
        return [int(r) for r in given[:MOST_ROWS]]
    except (ValueError, TypeError, OverflowError):
        return []


def _dates(given: object) -> Dates | None:
    """Give two days in order; a missing one is open, anything else is no range."""
    if not isinstance(given, list) or len(given) != len(("since", "until")):
        return None
    try:
        since, until = (None if d is None else date.fromisoformat(d) for d in given)
    except (ValueError, TypeError):
        return None
    return (until, since) if since and until and since > until else (since, until)
