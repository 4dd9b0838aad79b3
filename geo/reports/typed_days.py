"""Days as people type them into a field."""

from __future__ import annotations

from geo.errors import InputError
from geo.i18n import N_
from geo.ingest.table_dates import when
from geo.model.dates import parse_span


def typed_day(text: str) -> str:
    """Write what was typed in ISO's form, as the import does; what is written so already stays.

    Raises InputError for what is no date, or may be either of two.

    >>> typed_day("17/02/2025"), typed_day("17 février 2025"), typed_day("2025-01/2025-02")
    ('2025-02-17', '2025-02-17', '2025-01/2025-02')
    """
    try:
        parse_span(text)
    except InputError:
        if found := when(text):
            return found
        _tell_two(text)
        raise
    return text


def _tell_two(text: str) -> None:
    first, second = (when(text, day_first) for day_first in (True, False))
    if first and second:
        raise InputError(N_("“{text}” can be read in two ways: write {first} or {second}."),
                         text=text, first=first, second=second)
