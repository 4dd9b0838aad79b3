"""Who put the attackers to flight, or came when they had gone: he did no harm."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed

_ATTACKERS = re.compile(
    r"\b(?:gun(?:men|man)|attackers?|assailants?|armed (?:men|individuals|group)|militants?|jihadis\w+|insurgents?|bandits?|raiders?|kidnappers?|abductors|extremists|terrorists?|"
    r"hommes (?:lourdement )?armes|individus (?:lourdement )?armes|assaillants?|attaquants?|agresseurs?|d?jihadistes?|terroristes?|ravisseurs?|tueurs|braqueurs|malfrats|inconnus)\b")
_FLIGHT = (r"(?:fle(?:d|es?|eing)|withdr[ae]w\w*|retreat\w*|pull(?:ed|ing) (?:back|out)|(?:made|making|rode|riding|drove|driving|ran|running) (?:off|away)|escap(?:ed|ing)|scatter(?:ed|ing)|dispers(?:ed|ing)|"
           r"vanish(?:ed|ing)|melt(?:ed|ing) away|(?:took|taking|put) (?:to (?:their heels|flight)|flight)|"
           r"fui(?:r|t|ent|s)?|fuyant|fuite|(?:se |s'etre |se sont |est )?repli\w*|enfui\w*|retir\w+|decamp\w*|dispers(?:er|es?|ant)|volatilis\w*|evapor\w*|detal\w*|disparaitre|abandonner)")
_CAUSE = (r"(?:when|as|once|before|after|on seeing|at the (?:arrival|approach|sight|coming) of|on the (?:arrival|approach) of|with the (?:arrival|approach) of|"
          r"under (?:the )?(?:\w+ )?(?:fire|pressure|bullets|shelling)(?: (?:from|of|by))?|in the face of|(?:chased|pursued|driven off|driven back|hunted|repelled)(?: (?:away|off|back))? by|"
          r"lorsqu\w*|quand|avant|apres|des|a l'arrivee|a l'approche|a la vue|des l'arrivee|devant|face|sous (?:la |les? )?(?:\w+ )?(?:tirs?|feu|coups|balles|pression|riposte)|(?:poursuivi|chasse|pourchasse|traque|repousse)\w* par)")
_FLED = Keyed(
    ("fle", "fled", "withdr", "retreat", "pull", "off", "away", "escap", "scatter", "dispers", "vanish", "flight", "heels", "fui", "fuy", "repli", "retir", "decamp", "volatil", "evapor", "detal", "dispara", "abandonner"),
    rf"\b{_FLIGHT}\b[^.;:]{{0,40}}?\b{_CAUSE}\b[^.;:]{{0,40}}$")
_UNTIL_THEY_CAME = Keyed(  # "two were killed before the arrival of the army"
    ("arriv", "interven", "coming"),
    r"\b(?:before|until|avant|jusqu'a) (?:the |l'|la )?(?:arrival|coming|intervention|arrivee)(?: \w+)? (?:of|by|de|du|des|d')\s?(?:the |la |les |l')?(?:[\w-]+ ){0,3}?(?:l'|d')?$")
_BEFORE = Keyed(("before", "until", "avant que", "jusqu'a ce que"), r"\b(?:before|until|avant que|jusqu'a ce que) (?:the |l'|la |les |le )?(?:[\w-]+ ){0,3}?(?:l'|d')?$")
_COMES = re.compile(r"\s+(?:[\w'-]+ ){0,4}?(?:arriv\w+|came|could (?:arrive|reach|get|intervene|react)|reached|intervene\w*|n'?interven\w+|interven\w+|repouss\w+|repel\w*|repulsed|retook|reprenn\w*|n'arriv\w+)\b")


def put_to_flight(before: str, after: str) -> bool:
    """Tell whether an actor is he before whom the attackers fled, or who came when it was over.

    >>> put_to_flight("the gunmen shot two herders before fleeing when ", " arrived")
    True
    >>> put_to_flight("two were shot before the arrival of the ", "")
    True
    >>> put_to_flight("residents fled when the ", " arrived"), put_to_flight("he was shot by ", "")
    (False, False)
    """
    if _UNTIL_THEY_CAME.search(before):
        return True
    if _BEFORE.search(before) and _COMES.match(after):
        return True
    return _FLED.search(before) is not None and _ATTACKERS.search(before) is not None
