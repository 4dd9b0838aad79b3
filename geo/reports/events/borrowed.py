"""The day that comes with a place which an event takes from another sentence.

"On Sunday soldiers were in X. Six people were shot in the village": an event that takes its place
from a sentence takes the day told there, unless that sentence tells of another event or the words
say that it had happened before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from geo.reports.events.story import Story
from geo.reports.model import Part, Report, Sentence, When, WhenRole

_BEFORE = re.compile(r"\b(?:had|avai(?:en)?t|auparavant|earlier|before that)\b", re.IGNORECASE)
_FEW = timedelta(3)  # what is longer is no day of one event


def borrow_days(told: Sequence[Story], whens: Sequence[When], report: Report) -> None:
    """Give each event without a day the one told where it has its place from."""
    for story in told:
        if story.is_sum or any(w.start for w in story.dates) \
                or _BEFORE.search(story.scenes[0].text):
            continue
        source = _source(story, report)
        if source is not None and not _tells_another(source, story, told):
            story.borrowed = _days(source, whens)


def _source(story: Story, report: Report) -> Sentence | None:
    """Give the sentence from which an event has its place, if that is none of its own."""
    if story.anchor is not None:
        at = story.anchor.span[0]
        return next((s for s in report.told if s.start <= at < s.end), None)
    if any(s.places for s in story.scenes):
        return None
    return next((s.sentence for s in story.about if s.places and s.sentence.part is not Part.BODY),
                None)


def _tells_another(source: Sentence, story: Story, told: Sequence[Story]) -> bool:
    """Tell whether a sentence tells of another event, whose day it is."""
    return any(other is not story and s.is_eventful and source.start <= s.span[0] < source.end
               for other in told for s in other.all_scenes)


def _days(source: Sentence, whens: Sequence[When]) -> tuple[When, ...]:
    """Give the one day that a sentence tells, or the days of one night or weekend."""
    found = [w for w in whens if source.start <= w.span[0] < source.end
             and w.role is WhenRole.EVENT and w.start and w.end and w.end - w.start <= _FEW]
    return tuple(found[:1]) if len({(w.start, w.end) for w in found}) == 1 else ()
