"""Words by which somebody tells nothing of what happened: what he will do, that a toll may change."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.denials import DEATHS

_WILL = re.compile(  # "it would send more troops", "toutes les mesures seront prises"
    r"\W*(?:that |que |qu')?(?:(?:it|they|he|she|we) (?:would|will)(?: \w+ly)? (?!have\b|be (?:unable|hard|the))|"
    r"(?:all|every|toutes?) (?:\w+ )?(?:les |its )?(?:\w+ )?(?:measures?|steps?|mesures?|dispositions?|moyens) (?:would|will|seront|serait|seraient|sont|sera) )")
_THREAT = re.compile(  # "whoever drives there will be treated as a target"
    r"\W*(?:that |que |qu')?(?:(?:henceforth|from now on|desormais|dorenavant),? )?(?:whoever|any(?:one|body)\b|every(?:one|body)\b|all|any|every|quiconque|tout\w*|ceux|those|celui)\b[^.;]{0,90}? (?:would|will|shall|ser(?:a|ont|ait|aient)) (?:\w+ )?(?:be |become |etre )?(?:\w+ )?(?:treated|considered|regarded|seen|punished|attacked|targeted|killed|executed|burn\w*|a (?:\w+ )?target|targets|consider\w+|trait\w+|pun\w+|attaqu\w+|tue\w*|execut\w+|brul\w+|vis\w+|une cible|des cibles)")
_WHO_HE_WAS = re.compile(  # "la victime appartenait à une grande famille"
    r"\W*(?:that |que |qu')?(?:the (?:victim|dead man|deceased|man|mayor|driver|chief)|la victime|le (?:defunt|disparu|maire|chef|chauffeur)|l'(?:homme|elu)|he|she|il|elle) "
    r"(?:(?:belong(?:s|ed) to|appart\w+ a|leaves|leave behind|laisse|etait (?:issue?|age|agee|mariee?|originaire|connue?|pere|mere|le (?:fils|frere|neveu))|(?:was|is) (?:aged|married|born|known|from|a (?:father|mother|native)|the (?:son|father|brother|nephew)))\b)[^.;]*$")
_IN_LAW = re.compile(  # "that attacks on peacekeepers may constitute war crimes"
    r"\W*(?:that |que |qu')?(?:toute )?(?:any |such |the |les |des |de telles |une )?(?:attacks?|attaques?|crimes|violence)\b[^.;]{0,50}? (?:may|can|could|might|peu(?:t|vent)|pourrai\w+) (?:\w+ )?(?:constitut|amount|constitu|etre constitut)")
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
    if _WHO_HE_WAS.match(content) and not DEATHS.search(content):
        return True
    if _IN_LAW.match(content) or _THREAT.match(content):
        return True
    return (_WILL.match(content) is not None or _MAY_CHANGE.match(content) is not None) and not DEATHS.search(content)
