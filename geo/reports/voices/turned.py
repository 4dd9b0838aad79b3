"""Who accuses where he stands behind the verb: "Cinq hommes ont été tués par des rebelles, accuse l'armée"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

_ACCUSE = ("accus", "denonc", "incrimin", "fustig")
_TURNED = re.compile(r", (?:accus|denonc|incrimin|fustig)e?(?:e|ent|ait|aient|a|erent) (?:(?:l[ae]s?|une?|des|deux|plusieurs|ces?|cette) )?(?:[\w-]+ (?:de la |du |des |de |d'))?(?:l')?$")
_OPENS = re.compile(r"(?:^|\n|[.!?:»] )(?=[^.!?:»\n]*$)")
_FINITE = re.compile(r" (?:a(?= (?:\w+ment )?(?:ete|eu|fait|[a-z]{2,}(?:e|u|i|is|it|ert))s? \w)|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|serait|seraient|fut|furent)\b")
_RELATIVE = re.compile(r"\b(?:qui|dont|que|ou|lorsque|quand|si|apres|alors)\b|\bqu'")
_WHOLE = re.compile(r"(?:(?! d(?:e|')\s?(?:\w+er|\w+ir|avoir|etre|ne)\b)[^.,;:«»\"]){0,60}(?:[.,;:»]|$)")


def accuses_behind(low: str, start: int, end: int) -> bool:
    """Tell whether a mention behind "accuse" is the accuser: a whole clause stands before the comma.

    >>> said = "cinq hommes ont ete tues par des rebelles, accuse l'armee, ce qu'ils nient."
    >>> accuses_behind(said, said.index("armee"), said.index(", ce"))
    True
    >>> said = "le maire, joint lundi, accuse l'armee d'avoir tue cinq hommes."
    >>> accuses_behind(said, said.index("armee"), said.index(" d'avoir"))
    False
    """
    near = low[max(0, start - _NEAR) : start]
    if not any(word in near for word in _ACCUSE):
        return False
    verb = _TURNED.search(low, max(0, start - _NEAR), start)
    if verb is None or not _WHOLE.match(low, end):
        return False
    opens = _OPENS.search(low, max(0, verb.start() - _CLAUSE), verb.start())
    clause = low[opens.end() : verb.start()] if opens else ""
    told = _FINITE.search(clause)
    return told is not None and _RELATIVE.search(clause, 0, told.start()) is None


_NEAR = 60  # characters of the verb and the words before a mention
_CLAUSE = 300  # characters of the clause before
