"""Pronouns behind their verb: "un blessé, dit-il, a succombé", "l'armée le prétend-elle"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.lexicon import (
    IL,
    THEY,
)
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.unnamed import opener
from geo.reports.voices.verbs import (
    close,
)


def pronoun_behind(pointer: str, read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give who opens the sentence as whom a pronoun behind its verb means: "Le chauffeur a marché, a-t-il confié"."""
    behind = Found(cue.last, cue.last + 1, cue.end, cue.end, pointer, -1)
    first = opener(behind, read) if read.found else []
    body = bool(first) and not first[0].person and first[0].actor_id not in HUMANS
    return [] if body and not _HEADS_NOTE.match(reading.low, first[0].end) else first


_HEADS_NOTE = re.compile(r" ?(?:\([^)]*\))? ?:")  # "Force conjointe : douze tués, assure-t-elle", but "Le MUJAO, accuse-t-il, …"


def turned(read: Read, cue: Cue, reading: Reading) -> str:
    """Give the pronoun that stands behind its verb, as a mark for whom it means: "un blessé, dit-il, a succombé"."""
    after = read.words.low[cue.last : cue.last + 2]
    after = after[1:] if after[:1] == ("t",) else after[:1]
    if reading.low[cue.end : cue.end + 1] != "-" or after not in (("il",), ("elle",), ("ils",), ("elles",)):
        return ""
    return THEY if after[0].endswith("s") else IL


def echoed_by_pronoun(read: Read, cue: Cue) -> Found | None:
    """Give the subject that a pronoun behind the verb only says again: "Du moins l'armée le prétend-elle"."""
    near = [f for f in read.found if f.last <= cue.first and f.actor_id[:1] not in ("", "@") and close(read, f, cue)]
    return near[-1] if near and read.words.joined[cue.first] else None


def slipped_in(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether a verb only reminds who is speaking: "…, it said, …"."""
    before = reading.low[read.sentence.start : cue.start]
    return cue.act is Act.SAY and re.search(r", (?:it|he|she|they|il|elle|ils|elles) (?:a |ont |has |have |had )?$", before) is not None and reading.low[cue.end : cue.end + 1] == ","
