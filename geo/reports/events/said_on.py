"""The day on which somebody said something: the one that its own words of speech are told with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from geo.reports.model import Report, Span, Voice, When, WhenRole, overlap

_FAR = 160  # characters between the words of speech and the day
_BREAKS = re.compile(  # another clause begins, in which another may speak
    r"[;\n]|,? (?:while|whereas|but|tandis que|alors que|mais) |, (?:and|et) ", re.IGNORECASE)
_SAYS = re.compile(r"[:«»“”\"]|\b(?:that|que|qu[’'])", re.IGNORECASE)  # what is said begins


def said_on(voice: Voice, voices: Sequence[Voice], whens: Sequence[When], report: Report
            ) -> date | None:
    """Give the day of a statement: the nearest of its sentence that is no nearer to another's."""
    near = [(far, w.start) for w in whens if w.role is WhenRole.STATEMENT and w.start
            and (far := _distance(voice, w.span, report)) is not None
            and not any(_is_nearer(other, w.span, far, report) for other in voices
                        if other.speaker_span != voice.speaker_span)]
    return min(near)[1] if near else None


def _is_nearer(other: Voice, day: Span, far: int, report: Report) -> bool:
    distance = _distance(other, day, report)
    return distance is not None and distance < far


def _distance(voice: Voice, day: Span, report: Report) -> int | None:
    """Give how far a day stands from words of speech, where nothing parts the two.

    A day within the very words that are said is of their content: "that day" in a quotation.
    """
    verb, said = voice.span, voice.content
    if overlap(day, verb):
        return 0
    start, end = (verb[1], day[0]) if verb[1] <= day[0] else (day[1], verb[0])
    if end - start > _FAR:
        return None
    gap = report.text[start:end]
    if said[0] <= day[0] < said[1]:  # "confirmed the toll on Tuesday"
        parted = _SAYS.search(gap) is not None or (day[0] < verb[0] and said[1] <= verb[0])
    else:
        parted = said[0] < end and start < said[1]
    first, last = min(verb[0], day[0]), max(verb[1], day[1])
    one = not parted and not _BREAKS.search(gap) and any(
        s.start <= first and last <= s.end for s in report.sentences)
    return end - start if one else None
