"""Names of which a report tells no office: whether somebody speaks there at all, and as what."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.gazetteer.ready import knows
from geo.reports.private import is_no_name, known_names
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Reading

UNTOLD = "undisclosed-source"  # who he is, the report does not say
_NEAR = 90  # characters around a name
_CARRIES = re.compile(  # who only passes words on: "X, our news partner"
    r"(?: [\w'-]+){0,2},? (?:[\w'-]+ ){0,5}?(?:news|media|press|content|broadcast|information)[ -](?:partner|agency|outlet|service|site|portal|arm)\b|,? (?:[\w'-]+ ){0,4}?(?:partenaire|media partenaire|agence de presse|site d'information)\b")
_WHICH = re.compile(r", (?:which|laquelle|lequel)\b")
_WAS_THERE = re.compile(
    r" ?(?:\([^)]*\))?, (?:who|qui) (?:asked|wished|gave only|fled|escaped|survived|lost|hid|was (?:there|wounded|hurt)|saw|lives|a (?:fui|survecu|perdu|assiste|vu)|vit|habite|s'est|etait)\b|, (?:\(?\d\d\)?|aged \d\d|age d|agee d)|, (?:an?|une?|the|le|la) [a-z0-9]")
_OF_HIS_OWN = re.compile(r"\b(?:my|our|me|us|mon|ma|mes|notre|nos|je|j'ai|i|we were|nous etions|nous avons (?:vu|entendu|fui|enterre|couru))\b")


def somebody(f: Found, reading: Reading) -> bool:
    """Tell whether a name can be that of a person who speaks: no place, no body, and nobody who passes words on."""
    low, words = reading.low, reading.report.text[f.start : f.end]
    if is_no_name(words) or _CARRIES.match(low, f.end) or _WHICH.match(low, f.end):
        return False
    return bool(known_names(words)) or not knows(words)


def role_of(f: Found, said: str, reading: Reading) -> str:
    """Give as what a name speaks: who was there, by what is told of him or by his words, is a witness."""
    there = _WAS_THERE.match(reading.low, f.end) or _OF_HIS_OWN.search(said)
    return "witnesses" if there else UNTOLD
