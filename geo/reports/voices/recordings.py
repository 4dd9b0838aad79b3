"""Who is only heard in a recording: his words are a group's, and he saw nothing."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.lexicon import PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Reading
from geo.reports.voices.talk import Speech


def is_played(speaker: Found, speech: Speech, reading: Reading) -> bool:
    """Tell whether somebody only speaks in a recording: "a man says in the video" saw nothing."""
    if speaker.actor_id != PEOPLE:
        return False
    before = reading.low[reading.reads[speech.at].sentence.start : speaker.start]
    return any(p is not None for p in (_PLAYED.match(reading.low, speech.cue[1]), _PLAYING.fullmatch(before)))


_RECORDING = r"(?:in|on|dans|sur) (?:the|an?|this|that|une?|la|cette|l'|le|ce|cet) ?(?:[\w-]+ )?(?:recording|video|clip|message|footage|film|enregistrement|sequence|bande)\b"
_PLAYED = re.compile(rf"\s*(?:,\s*)?{_RECORDING}")
_PLAYING = re.compile(rf"\W*{_RECORDING}[^,;:]{{0,50}}, ?(?:an?|the|une?|l'|le|la)? ?")
