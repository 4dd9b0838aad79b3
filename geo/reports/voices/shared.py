"""Who speaks by a verb behind "and" whose subject stands before another verb: "The mission praised the army and asks"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.model import Span
from geo.reports.voices.behind import addressed
from geo.reports.voices.clauses import JOINT, governed, possessor
from geo.reports.voices.lexicon import PRONOUNS
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.verbs import PASSIVE, after_and


def shared_subject(read: Read, cue: Cue, start: int, reading: Reading, inside: Span | None) -> Found | None:
    """Give the subject of the clause to which "and" joins a verb; None where the last mention is it."""
    if not after_and(read, cue):
        return None
    near = [f for f in read.found if start <= f.start and f.last < cue.first and f.actor_id and f.marker != PLACE
            and not (governed(read, f, start) or addressed(read, f) or possessor(reading.low, f)) and reading.quote_at(f.start) == inside
            and not (f.actor_id in PRONOUNS and reading.low[f.end : f.end + 1] == "," and reading.low[f.start - 2 : f.start] == ", ")]  # "the families, they, …"
    subject = near[-1] if near else None
    for before in reversed(near[:-1]):
        if subject is None or not _acts_on(read, before, subject, reading):
            break
        subject = before
    if subject is None or (subject is near[-1] and (subject.actor_id not in PRONOUNS or not PASSIVE.isdisjoint(read.words.low[subject.last : cue.first]))):
        return None  # "it must be fully and promptly investigated"
    return subject


def _acts_on(read: Read, f: Found, other: Found, reading: Reading) -> bool:
    """Tell whether only a verb and its adverbs stand between two mentions: one clause, whose subject comes first."""
    words = read.words.low[f.last : other.first]
    return JOINT.isdisjoint(words) and _CLAUSE.fullmatch(reading.low, f.end, other.start) is not None


_CLAUSE = re.compile(r"(?: \([^)]*\))?(?:, [^,;:«»\"]{3,70},)? [^,;:«»\"()]*\b[^,;:«»\"() ]{4,}\b[^,;:«»\"()]*")
