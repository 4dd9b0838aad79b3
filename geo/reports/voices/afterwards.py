"""Who is of before or after: he finds the bodies, pursues those who did it, or did what it answers."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from geo.reports.asked import Keyed

WHO = r"(?:[\w-]+\s+){0,3}?(?:l'|d')?$"  # up to the actor, who stands right behind
DID = r"(?:kill\w*|shot|shoot\w*|execut\w*|fir(?:ed|ing)|attack\w*|raid\w*|massacr\w*|tue\w*|tuant|abatt\w*|tire\w*|fusill\w*|egorg\w*|bombard\w*|struck|hit)"
# "a patrol of the army sent to the scene discovered 16 bodies"
_FINDS = Keyed(
    ("discover", "found", "came ", "stumbl", "happen", "recover", "retriev", "uncover", "unearth", "collect", "gather", "count", "decouv", "retrouv", "trouv", "tomb", "recup", "ramass", "denombr", "constat", "exhum"),
    rf"(?:(?!\b{DID}\b)[^.;:]){{0,80}}?\b(?:discover(?:s|ed)?|found|(?:came|happened|stumbled) (?:up)?(?:on|across)|recover(?:s|ed)?|retriev(?:es|ed)|uncover(?:s|ed)?|unearth(?:s|ed)?|collect(?:s|ed)?|gather(?:s|ed)?|count(?:s|ed)?|exhum\w+|"
    r"decouvr\w+|decouverts?(?!e)|retrouv\w+|trouv\w+|tomb\w+ sur|recuper\w+|ramass\w+|denombr\w+|constat\w+)\s(?!(?:dead|morts?)\b)"
    r"(?:[\w'-]+\s){0,4}?(?:d'|l')?(?:bod(?:y|ies)|corpses?|remains|dead|(?:mass )?graves?|corps|cadavres?|depouilles?|restes|fosses?|charniers?|morts|mort)\b")
# "gunmen who were pursued by X"; "villagers were pursued by gunmen" is a deed
_PURSUED = Keyed(
    ("pursu", "chas", "hunt", "track", "poursui", "pourchass", "traqu"),
    r"\b(?:attackers|assailants?|gunm[ae]n|raiders|kidnappers|abductors|killers|bandits|culprits|perpetrators|assaillants?|attaquants|ravisseurs|agresseurs|tueurs|auteurs|malfaiteurs|jihadist\w*|djihadistes|terrorist\w*)\b"
    rf"(?:(?!\b{DID}\b)[^.;:]){{0,50}}?\b(?:pursued|chased|hunted(?: down)?|tracked(?: down)?|poursuivi\w*|pourchass\w*|traqu\w*|pris\w* en chasse)\b[^.;:,]{{0,20}}\b(?:by|par)\s+{WHO}")
# "the raid was in response to crimes committed by X": those were others
_ANSWERED = Keyed(
    ("respon", "retaliat", "revenge", "reprisal", "repons", "represailles", "riposte", "repond"),
    r"\b(?:(?:in )?(?:response|retaliation|revenge|reprisals?) (?:to|for|against)|respond(?:s|ed|ing) to|"
    r"en (?:reponse|represailles|riposte) (?:a|aux?|de|des|du|contre)|repond\w* (?:a|aux?))\s(?:[\w'-]+\s){0,3}?(?:l'|d')?"
    r"(?:crimes?|abuses?|killings?|massacres?|atrocit\w+|exactions?|executions?|tueries|meurtres?|assassinats?|violations|attacks?|attaques?|frappes?|strikes?)\b"
    r"[^.;:,]{0,30}?\s(?:by|of|par|de|du|des)\s(?:[\w'-]+\s){0,8}?(?:l'|d')?$")


def comes_afterwards(before: str, after: str) -> bool:
    """Tell whether folded words around an actor say that he came when it was over.

    >>> comes_afterwards("a patrol of the ", " sent to the scene discovered 16 bodies")
    True
    >>> comes_afterwards("the gunmen were pursued by the ", ""), comes_afterwards("a raid by the ", "")
    (True, False)
    """
    return _FINDS.match(after) is not None or _PURSUED.search(before) is not None or (
        _ANSWERED.search(before) is not None)
