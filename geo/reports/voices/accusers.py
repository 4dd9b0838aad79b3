"""Whose denial it is where the words only point: who accuses does not deny his own accusation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.reports.voices.acts import Act
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.talk import Speech, Subject

_DENYING = frozenset({Act.DENY, Act.BRAND})


def the_accused(
    subject: Subject | None, read: Read, cue: Cue, reading: Reading, said: Sequence[Speech]
) -> Subject | None:
    """Give whom an accuser named in the place of the accuser, where "they deny it" meant him."""
    if subject is None or cue.act not in _DENYING or len(subject.speakers) != 1:
        return subject
    who = subject.speakers[0]
    if who.start >= read.sentence.start or builtin_actors().get(who.actor_id).is_party:
        return subject
    blamed = next((s for s in reversed(said) if s.act is Act.NAME
                   and any(f.actor_id == who.actor_id for f in s.speakers)), None)
    if blamed is None:
        return subject
    parties = [f for f in reading.reads[blamed.at].found
               if blamed.content[0] <= f.start < blamed.content[1]
               and f.actor_id[:1] not in ("", "*", "@")
               and builtin_actors().get(f.actor_id).is_party]
    return replace(subject, speakers=tuple(parties[:1]), side="on")
