"""What a candidate must say before it is recorded, and what is asked about its day."""

from __future__ import annotations

from datetime import date

from geo.errors import AtlasError, InputError
from geo.i18n import N_
from geo.model.dates import DateSpan, parse_span
from geo.model.vocabulary import Prop
from geo.reports.drafting import FIGURES, Edited, Said

AFTER_PUBLICATION = "after_publication"
"""The flag of a date that a person let stand though the report was published before it."""

NOTHING = N_("Nothing is said yet: give at least a day, a place, a figure, or what was done.")


def says_nothing(one: Edited) -> bool:
    """Tell whether a candidate is an empty form: neither a fact nor a stance is in it."""
    return not one.spoken and not any(
        f.kept and (not f.now.is_empty or (f.words and f.prop in FIGURES)) for f in one.facts)


def check(one: Edited, today: date) -> None:
    """Raise InputError where a candidate says nothing, or tells of a day to come."""
    if says_nothing(one):
        raise InputError(NOTHING)
    for fact in one.of(Prop.DATE):
        check_day(fact.now.value, today)


def check_day(text: str, today: date) -> None:
    """Raise InputError where a date, or the end of a period, begins after today."""
    begin, _, end = text.partition("/")
    if any((span := _span(part)) and span.start > today for part in (begin, end)):
        raise InputError(N_("“{text}” is still to come. Only what has happened is recorded: give "
                            "another day."), text=text)


def is_after(said: Said, published_on: date | None) -> bool:
    """Tell whether a date begins after the day on which the report was published."""
    span = _span(said.value)
    return bool(span and published_on and span.start > published_on)


def is_doubtful(one: Edited, published_on: date | None, today: date) -> bool:
    """Tell whether a candidate cannot be accepted before somebody has looked at its fields."""
    try:
        check(one, today)
    except InputError:
        return True
    return any(is_after(f.now, published_on) and AFTER_PUBLICATION not in f.flags
               for f in one.of(Prop.DATE))


def _span(text: str) -> DateSpan | None:
    try:
        return parse_span(text) if text else None
    except AtlasError:
        return None
