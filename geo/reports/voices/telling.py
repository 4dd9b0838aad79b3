"""Words by which somebody tells nothing of what happened: what he will do, that a toll may change."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.denials import DEATHS

_WILL = re.compile(  # "it would send more troops", "toutes les mesures seront prises"
    r"\W*(?:that |que |qu')?(?:(?:it|they|he|she|we) (?:would|will)(?: \w+ly)? (?!have\b|be (?:unable|hard|the))|"
    r"(?:all|every|toutes?) (?:\w+ )?(?:les |its )?(?:\w+ )?(?:measures?|steps?|mesures?|dispositions?|moyens) (?:would|will|seront|serait|seraient|sont|sera) )")
_MAY_CHANGE = re.compile(r"\W*(?:that |que |qu')?(?:the|this|le|ce|l'|la) ?(?:toll|figure|count|bilan|chiffre|decompte)\b[^.;:\d]{0,30}? (?:is|was|remains|est|reste|demeure) (?:\w+ )?(?:provisional|preliminary|provisoire|partiel)\W*$")
_FIRED_BACK = re.compile(r"\W*(?:killing|wounding|capturing|arresting|by (?:killing|shooting|firing|opening)|with (?:\w+ )?(?:fire|force|shots)|en (?:tuant|ouvrant|tirant|blessant)|par des tirs)\b")


def tells_nothing(content: str, verb: str) -> bool:
    """Tell whether words with a verb of saying are of what is to come, of a toll's kind or of no speech.

    >>> tells_nothing("it would send more troops to where the attacks took place", "said")
    True
    >>> tells_nothing("killing one attacker", "responded"), tells_nothing("two herders died", "said")
    (True, False)
    """
    if verb.startswith(("respond", "repli", "ripost", "repond")) and _FIRED_BACK.match(content):
        return True
    return (_WILL.match(content) is not None or _MAY_CHANGE.match(content) is not None) and not DEATHS.search(content)
