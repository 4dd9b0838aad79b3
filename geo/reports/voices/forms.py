"""Forms of regular verbs, so that a list of cues names each verb once."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_HISSING = re.compile(r"(?:s|x|sh|ch)$")
# The participle of verbs in -er is spelled like the present once accents are off.
_ER = ("e", "ent", "ait", "aient", "ant", "ee", "es", "ees")


def english(verbs: str) -> Iterator[str]:
    """Yield the forms of regular English verbs: relate, relates, related, relating."""
    for verb in verbs.split():
        yield verb
        yield from _inflected(verb)


def _inflected(verb: str) -> tuple[str, str, str]:
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if _CONSONANT_Y.search(verb):
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    return f"{verb}{'es' if _HISSING.search(verb) else 's'}", f"{verb}ed", f"{verb}ing"


def french(stems: str) -> Iterator[str]:
    """Yield the forms of French verbs in -er, without accents: confie, confient, confiait."""
    for stem in stems.split():
        yield from (f"{_soft(stem, ending)}{ending}" for ending in _ER)


def _soft(stem: str, ending: str) -> str:
    """Keep the sound of a stem in -g: corrigeait."""
    return f"{stem}e" if stem.endswith("g") and ending[0] == "a" else stem
