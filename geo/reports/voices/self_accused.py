"""Who admits only that others accuse him: "acknowledged that residents were blaming the army". He owns nothing."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

_ADMITS = r"\b(?:acknowledg\w*|admit\w*|conced\w*|recogni[sz]\w*|accept(?:s|ed|ing)?|reconn\w+|adme\w+|admis\w*|avou\w+|convien\w*|convenu\w*)\W+"
_TALK = r"(?:reports?|allegations?|accusations?|claims|rumou?rs|complaints?|plaintes|signalements|rumeurs)\b"
_LEAD = r"(?:(?:that|que|qu'|there (?:were|are|was|is|had been)|some|several|many|the existence of|l'existence (?:de|d'|des)|qu'il y (?:a|avait)(?: eu)?|les?|des?|d'|the|of|avoir recu|avoir eu connaissance|having received|receiving) ?){0,3}(?:[\w-]+ )?"
_BLAMED = r"(?:accus|blam|soupconn|pointee?s? du doigt|mise?s? en cause|under suspicion|suspected of)"
_HARM = r"(?!kill|shot|dead|execut|tue|abatt|frapp|struck|hit\b|responsib|responsab)"
_PATTERN = re.compile(
    rf"{_ADMITS}(?:{_LEAD}{_TALK}|"
    rf"(?:d')?(?:having been|being|that (?:it|they) (?:was|were|had been)|qu'(?:il|elle|ils|elles) (?:est|etai\w+|sont)|etre|avoir ete) (?:[\w-]+ )?{_BLAMED}|"
    rf"(?:that |que |qu')(?:{_HARM}[\w'-]+ ){{1,6}}?(?:(?:were|was|are|is|had been|have been|etai\w+|sont|est|avai\w+ ete|ont ete) (?:[\w-]+ )?(?:being )?{_BLAMED}|"
    r"(?:accusai\w+|accusent|accuse|blame|blamed|accused|(?:mett\w+|met) en cause|(?:point|pointed) the finger|imput(?:ent|aient)|attribu(?:ent|aient)|reproch(?:ent|aient)) (?:it\b|them\b|him\b|the |its |his |malian |l'|la |le |les |ses |son |nos |leur)))"
)


def admits_talk(content: str) -> bool:
    """Tell whether what somebody admits is that others say so of him, and no more."""
    return _PATTERN.search(content) is not None
