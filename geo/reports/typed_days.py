"""Days as people type them into a field."""

from __future__ import annotations

from datetime import date, timedelta

from geo.errors import InputError
from geo.i18n import N_
from geo.ingest.table_dates import when
from geo.model.dates import parse_span

AHEAD = timedelta(days=1)  # east of here it is tomorrow already


class ReadTwoWays(InputError):
    """Say that a day may be either of two."""


def typed_day(text: str, *, day_first: bool | None = None) -> str:
    """Write what was typed in ISO's form, as the import does; what is written so already stays.

    ``day_first`` tells how 03/04/2025 is meant where it is known. Raises InputError for what is
    no date, or may be either of two.

    >>> typed_day("17/02/2025"), typed_day("17 février 2025"), typed_day("2025-01/2025-02")
    ('2025-02-17', '2025-02-17', '2025-01/2025-02')
    >>> typed_day("03/04/2025", day_first=True)
    '2025-04-03'
    """
    try:
        parse_span(text)
    except InputError:
        if found := when(text, day_first):
            return found
        _tell_two(text)
        raise
    return text


def typed_date(text: str, today: date, *, day_first: bool | None = None) -> date | None:
    """Read the one day on which something was published or said; None where nothing was typed.

    Raises InputError for what is no day of the calendar up to now, or may be either of two.

    >>> typed_date(" 17/02/2025", date(2025, 3, 1)), typed_date("", date(2025, 3, 1))
    (datetime.date(2025, 2, 17), None)
    """
    if not (plain := " ".join(text.split())):
        return None
    try:
        span = parse_span(typed_day(plain, day_first=day_first))
    except ReadTwoWays:
        raise
    except InputError as error:
        raise _no_day(plain) from error
    if span.start != span.end:
        raise _no_day(plain)
    if span.start > today + AHEAD:
        raise InputError(N_("“{text}” is still to come. Give the day on which it was published or "
                            "said."), text=plain)
    return span.start


def _no_day(text: str) -> InputError:
    return InputError(N_("“{text}” is no day: write it like 17/02/2025, 17 February 2025 or "
                         "2025-02-17."), text=text)


def _tell_two(text: str) -> None:
    first, second = (when(text, day_first) for day_first in (True, False))
    if first and second:
        raise ReadTwoWays(N_("“{text}” can be read in two ways: write {first} or {second}."),
                          text=text, first=first, second=second)
