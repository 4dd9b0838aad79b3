"""Who is named because he has not claimed an attack: he is accused by that of nothing."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from geo.reports.asked import Keyed
from geo.reports.voices.afterwards import DID

_KEYS = ("claim", "own", "respons", "credit", "revendiqu", "paternite")
_CLAIM = r"(?:claim(?:ed|s|ing)?|own(?:ed)? up to|tak(?:e|en) (?:responsibility|credit)|assum(?:ed?|ing) responsibility|revendiqu\w+|(?:assum|endoss|reconn)\w+ la (?:responsabilite|paternite))\b"
_NOT = r"(?:n'(?:a|ont|avai\w+|est|en)|ne (?:l'|les )?(?:a|ont|avai\w+)?|not|never|\w+n't|yet to|still to|nor|neither)"
_FILL = rf"(?:(?!\b{DID}\b)[^.;:«»,])"  # "X killed four and has not claimed it" still accuses him
# "JNIM, active there, has not claimed it", "n'avait toujours pas revendiqué l'assaut", "is yet to claim"
_HAS_NOT = Keyed(
    _KEYS, rf"(?:{_FILL}{{0,50}}?|{_FILL}{{0,30}},{_FILL}{{2,80}},{_FILL}{{0,20}}?)(?<!\w){_NOT}\s?(?:\w+\s){{0,4}}?{_CLAIM}")
# "n'a pas été revendiquée par le Jnim", "has not been claimed by JNIM"
_NOT_BY = Keyed(
    _KEYS, r"\b(?:not|never|\w+n't|pas|jamais|nor)\s(?:\w+\s){0,3}?(?:claimed|revendiquee?s?)\b[^.;:]{0,40}?\s(?:by|par)\s(?:[^.;:]{0,40}\s(?:or|nor|and|ou|ni|et)\s)?(?:[\w-]+\s){0,3}?(?:l'|d')?$")
# "neither X nor Y has claimed it", "no group, not even X, had claimed it", "aucun groupe, dont X, n'a …"
_NOBODY = Keyed(
    ("neither ", "nor ", "no ", "none ", "ni ", "aucun", "not "),
    r"\b(?:neither|nor|none|no (?:\w+ )?(?:groups?|one|organi[sz]ations?|movements?|factions?|side)|ni|aucune? (?:des )?(?:groupes?|organisations?|mouvements?|katibas?)|not even) [^.;:]{0,60}$")
_CLAIMS_IT = Keyed(_KEYS, rf"[^.;:«»]{{0,70}}?(?<!\w){_CLAIM}")


def has_not_claimed(before: str, after: str) -> bool:
    """Tell whether folded words around an actor say that he has not claimed the deed.

    >>> has_not_claimed("", " has not claimed the attack"), has_not_claimed("neither ", " nor x has claimed it")
    (True, True)
    >>> has_not_claimed("the raid was not claimed by ", "."), has_not_claimed("", " has claimed it")
    (True, False)
    """
    if _HAS_NOT.match(after) or _NOT_BY.search(before):
        return True
    return _NOBODY.search(before) is not None and _CLAIMS_IT.match(after) is not None
