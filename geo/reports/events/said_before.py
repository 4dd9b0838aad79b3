"""What somebody said before an event was about something else."""

from __future__ import annotations

from datetime import date

from geo.model.vocabulary import DatePrecision, Stance
from geo.reports.events.story import Story


def said_before(stance: Stance, stated: date | None, story: Story) -> bool:
    """Tell whether words were said before the first day of an event: "in May it had warned".

    Who denies an event does so after it: there the day is read amiss.
    """
    if stance is Stance.DENIES:
        return False
    days = [w.start for w in story.dates if w.start and w.precision is DatePrecision.DAY]
    return stated is not None and bool(days) and stated < min(days)
