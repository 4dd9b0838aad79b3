"""Days that are typed: understood as the page's language writes them, and said back in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from babel.dates import format_date
from streamlit.delta_generator import DeltaGenerator

from geo.errors import AtlasError
from geo.i18n import N_, _, day, language
from geo.model.dates import parse_span
from geo.reports.typed_days import typed_date
from ui.html import markdown_text
from ui.report_draft import today

MOST = 40
HELP = N_("17/02/2025, 17 February 2025 and 2025-02-17 are understood.")
IN_ORDER = {"fr": True}  # languages in which 03/04 is 3 April and nothing else


def day_first() -> bool | None:
    """Tell how the page's language means 03/04/2025; None where it may mean either."""
    return IN_ORDER.get(language())


def ask_date(place: DeltaGenerator, name: str, held: date | None, key: str,
             refused: Callable[[str], None], *, with_week: bool = False) -> date | None:
    """Ask for one day; gives what stood before while something else is typed, and says why.

    What was understood is said back where it was typed in other words, or ``with_week`` always.
    """
    text = place.text_input(name, held.isoformat() if held else "", max_chars=MOST, key=key,
                            placeholder="2025-02-17", help=_(HELP))
    try:
        on = typed_date(text, today(), day_first=day_first())
    except AtlasError as error:
        place.error(markdown_text(str(error)), icon=":material/error:")
        refused(str(error))
        return held
    if on and (with_week or text.strip() != on.isoformat()):
        place.caption(weekday(on))
    return on


def weekday(on: date) -> str:
    """Write a day with the name that it has in the week, by which reports tell it."""
    return f"{format_date(on, 'EEEE', locale=language())} {day(on)}"


def week_words(text: str) -> str:
    """Name the day of the week of a date in ISO's form, ``""`` where it is a longer time.

    >>> week_words("2025-02-17"), week_words("2025-02")
    ('Monday 17 Feb 2025', '')
    """
    span = parse_span(text) if text else None
    return weekday(span.start) if span and span.start == span.end else ""
