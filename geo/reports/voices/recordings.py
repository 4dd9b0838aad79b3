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
    if speaker.actor_id not in (PEOPLE, "witnesses"):
        return False
    if _is_captive(speaker, speech, reading):
        return True
    before = reading.low[reading.reads[speech.at].sentence.start : speaker.start]
    return any(p is not None for p in (_PLAYED.match(reading.low, speech.cue[1]), _PLAYING.fullmatch(before)))


def _is_captive(speaker: Found, speech: Speech, reading: Reading) -> bool:
    """Tell whether "the men say" is of captives whom a video shows, told of in the same paragraph."""
    here = reading.reads[speech.at].sentence
    start = next(r.sentence.start for r in reading.reads if r.sentence.paragraph == here.paragraph)
    return _CAPTIVES.search(reading.low, start, speaker.start) is not None


_CAPTIVES = re.compile(
    r"\b(?:videos?|recordings?|footage|clips?|images?|enregistrements?|photos?|pictures?)\b[^.;]{0,60}?\b(?:captives?|hostages?|prisoners?|captifs?|otages?|prisonniers?|detainees?|abductees)\b")
_RECORDING = r"(?:in|on|dans|sur) (?:the|an?|this|that|une?|la|cette|l'|le|ce|cet) ?(?:[\w-]+ )?(?:recording|video|clip|message|footage|film|enregistrement|sequence|bande)\b"
_PLAYED = re.compile(rf"\s*(?:,\s*)?{_RECORDING}")
_PLAYING = re.compile(rf"\W*{_RECORDING}[^,;:]{{0,50}}, ?(?:an?|the|une?|l'|le|la)? ?")
