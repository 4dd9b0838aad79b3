"""What a report without a title of its own is called: by who published it, and when."""

from __future__ import annotations

from datetime import date

from geo.builtin import builtin_actors
from geo.i18n import _, day
from geo.labels import actor
from geo.model.claim import Source


def made_title(publisher: str, on: date | None) -> str:
    """Make the title that the store keeps, which is English as all its ids and words are.

    >>> made_title("", date(2025, 3, 7))
    'Report by undisclosed source, 2025-03-07'
    """
    return f"Report by {publisher or 'undisclosed source'}{f', {on.isoformat()}' if on else ''}"


def shown_title(source: Source) -> str:
    """Give a source's title; one that was made here is told in the reader's language."""
    if source.title != made_title(source.publisher, source.published_on):
        return source.title
    known = source.publisher_id in builtin_actors().by_id
    who = actor(source.publisher_id) if known else source.publisher
    if source.published_on is None:
        return _("Report: {who}").format(who=who)
    return _("Report: {who}, {day}").format(who=who, day=day(source.published_on))
