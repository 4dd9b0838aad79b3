"""What the peacekeepers' own side says: its dead it owns, a sum over years it only recalls."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

HELMETS = frozenset({"minusma", "un"})
_FINDS = ("record", "document", "enregistr", "recens")  # a finding of its division
_FALLEN_SINCE = re.compile(r"\b(?:have|has|ont|had) (?:been |ete )?(?:killed|died|tues|perdu|lost)\b[^.;]{0,40}?\b(?:since|depuis)\b")
_OWN_HELMETS = re.compile(  # the mission on its own dead
    r"\b(?:peacekeepers?|blue helmets?|casques? bleus?|(?:soldiers?|soldats?) (?:with|from|of|de) (?:the )?(?:la )?(?:un|u\.n\.|minusma))\b[^.;]{0,60}?\b(?:killed|died|dead|wounded|injured|tues?|morts?|blesses?|peri|perdu la vie)\b|\b(?:killed|tue|mort d'un|deaths? of|mort de) (?:at least |au moins )?(?:\w+ ){0,3}?(?:peacekeepers?|casques? bleus?)\b")


def of_all_years(content: str) -> bool:
    """Tell whether somebody counts whom it lost since it came."""
    return _FALLEN_SINCE.search(content) is not None


def own_helmets(content: str, verb: str) -> bool:
    """Tell whether the mission tells of its own dead.

    >>> own_helmets("two peacekeepers were killed near the camp", "said"), own_helmets("nine herders were killed", "said")
    (True, False)
    """
    return _OWN_HELMETS.search(content) is not None and not is_finding(verb)


def is_finding(verb: str) -> bool:
    """Tell whether words of speech put a finding on record, as its division for human rights does."""
    return verb.startswith(_FINDS)


_FIRED = re.compile(  # "avoir riposté", "its helicopters returned fire"
    r"\bavoir (?:\w+ment )?(?:riposte|repondu|tire|ouvert le feu|fait feu|detruit|neutralise|frappe|repousse|engage)\b|\b(?:a|ont|avait|avaient) (?:\w+ment )?(?:riposte|fait feu|ouvert le feu)\b|"
    r"\b(?:it|they|(?:its|our|the) (?:\w+ )?(?:peacekeepers|troops|soldiers|helicopters?|force|men)) (?:had |have |has )?(?:\w+ly )?(?:returned fire|fired back|fired on|opened fire|destroyed|repelled|repulsed|struck|responded (?:with|to (?:fire|direct)))")


def fired(content: str) -> bool:
    """Tell whether the mission tells what it did itself.

    >>> fired("avoir riposté à des tirs".replace("é", "e")), fired("gunmen opened fire on a village")
    (True, False)
    """
    return _FIRED.search(content) is not None
