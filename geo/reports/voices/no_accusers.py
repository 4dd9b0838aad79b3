"""Verbs of accusing and finding that accuse nobody: "held a base", "herders found dead", "leaders denounced by"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.roles import may_act


def informed_on(cue: Cue, reading: Reading) -> bool:
    """Tell whether somebody was only given away to others: "two leaders who had been denounced by residents"."""
    return reading.low.startswith(("denounc", "denonc"), cue.start) and _WHO_WAS.search(reading.low[max(0, cue.start - 30) : cue.start]) is not None


_WHO_WAS = re.compile(r"\b(?:who|qui),? (?:(?:had|have|has|a|ont|avaient|avait) )?(?:been|were|was|ete|etaient|etait)(?: \w+)? $|\b(?:leaders|chiefs|suspects|chefs|men|hommes|rebels|rebelles),? $")


def blames(read: Read, cue: Cue) -> bool:
    """Tell whether "accused of" tells of somebody who can have done it, and not of the victims."""
    if cue.act is not Act.NAME or read.words.low[cue.first][:5] not in _OF_SOMETHING:
        return True
    return any(may_act(f.actor_id) and cue.first - _FAR < f.last <= cue.first for f in read.found)


OF = frozenset({"of", "de", "des", "du", "d"})
_FAR = 9  # words
_OF_SOMETHING = frozenset({"accus", "suspe", "soupc"})


def holds(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether "held" holds a base and nobody responsible, and "found" finds somebody: "whom soldiers found"."""
    if read.words.low[cue.first] == "found" and any(
            f.last == cue.first and read.words.low[f.first - 1 : f.first] == ("whom",) for f in read.found):
        return True
    if read.words.low[cue.first] == "found" and _FOUND_DEAD.match(reading.low, cue.end):
        return True
    if read.words.low[cue.first] not in ("held", "hold", "holds") or cue.last - cue.first > 1:
        return False
    return not re.match(
        r"[^.;:]{0,80}?\b(?:responsible|accountable|answerable|to blame)\b", reading.low[cue.end :][:120]
    )


_FOUND_DEAD = re.compile(r" (?:strangled|dead|shot|killed|tied|buried|alive|floating|slain|bound|burn(?:t|ed)|hanged|drowned|murdered|beheaded|decapitated|unconscious|lying)\b(?! bod| m[ae]n)")  # "herders found dead"
