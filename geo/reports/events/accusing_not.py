"""Words around an actor that make him a speaker, a victim or a holder of the place, and no doer."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed
from geo.reports.voices.afterwards import WHO, comes_afterwards
from geo.reports.voices.unclaimed import has_not_claimed
from geo.reports.voices.words import lowered, plain

_EVENT = (r"(?:attacks?|raids?|ambush(?:es)?|assaults?|killings?|massacres?|strikes?|bombings?|abductions?|kidnappings?|embuscades?|attaques?|actions?|tueries?|"
          r"frappes?|enlevements?|assauts?|attentats?|crimes?|rapts?|incidents?)")
_HARMED = (r"(?:killed|shot|executed|slain|murdered|slaughtered|abducted|kidnapped|wounded|tuee?s?|abattu\w*|execute\w*|egorge\w*|assassine\w*|enleve\w*|blesse\w*|"
           rf"{_EVENT})")
# "the raid was announced by X", "an attack reported on Monday by X"; but "reported killed by X"
_TOLD_BY = Keyed(
    ("announc", "report", "confirm", "reveal", "disclos", "annonc", "signal", "rapport", "revel"),
    r"\b(?:announced|reported|confirmed|revealed|disclosed|annoncee?s?|signalee?s?|rapportee?s?|confirmee?s?|revelee?s?)\b"
    rf"(?![^.;]{{0,50}}\b{_HARMED}\b)[^.;:,]{{0,40}}\b(?:by|par)\s+{WHO}")
# "it cost two soldiers of X their lives", "a coûté la vie à un militaire"
_COST = Keyed(
    ("vie", "life", "lives"),
    r"\b(?:cout\w+ la vie|cost(?:s|ing)? the (?:life|lives)|claim(?:ed|s|ing) the (?:life|lives)|took the (?:life|lives))\s+(?:a|aux?|de|d'|of)\s?(?:[\w'-]+\s+){0,3}?(?:l'|d')?$")
# "a strike on the camp, occupied by X": he was hit, if anybody
_HELD_BY = Keyed(
    ("occup", "held", "tenu", "control", "invest"),
    r"\b(?:camps?|bases?|villes?|towns?|cit(?:y|ies)|villages?|posts?|postes?|positions?|localites?|barracks|casernes?|forts?|garrisons?|garnisons?|quartiers?|areas?|zones?)\b[^.;:]{0,60}?(?:,\s*|\s)"
    r"(?:(?:still|now|then|long|encore|desormais|alors|toujours)\s+)?(?:occupied|held|controlled|occupee?s?|tenue?s?|controlee?s?|investie?s?)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:by|par)\s+{WHO}")
# "after similar kidnappings in recent years by X": those were others
_FORMER = Keyed(
    ("simila", "semblable", "comparable", "annees", "years"),
    rf"\b(?:{_EVENT}\s+(?:similaires?|semblables?|comparables?)|(?:similar|comparable)\s+{_EVENT}|"
    rf"{_EVENT}\s+(?:\w+\s+){{0,3}}?(?:ces dernieres annees|in (?:recent|past|previous) years))\b[^.;:]{{0,60}}\b(?:by|par)\s+(?:[\w'-]+\s+){{0,5}}?(?:l'|d')?$")
_TO_A_DEED = rf"(?:to|a|aux?)\s+(?:(?:the|this|these|that|those|cette?|ces?|la|les?)\s+|l')?(?:\w+\s+){{0,2}}?{_EVENT}\b"
# "X reacted to the strike"; "responded to the raid with bombs" is a deed
_REACTS = Keyed(
    ("react", "reagi", "repond", "respond", "repli"),
    rf"\s+(?:(?:has|have|had|a|ont|avai\w+)\s+)?(?:\w+\s+)?(?:react(?:s|ed)?|reagi(?:t|ssent)?|repond\w*|respond(?:s|ed)?|repli(?:es|ed)?)\s+{_TO_A_DEED}"
    r"(?![^.;]{0,60}\b(?:with|by|par|en|kill\w+|tu(?:e|ant)\w*)\b)")
_HURT = Keyed(
    ("bless", "wound", "injur", "hurt", "rescap", "surviv"),
    r"\s+(?:(?:(?:has|have|had)\s+been|was|were|(?:a|ont|avai\w+)\s+ete|est|sont|etai\w+)\s+)?(?:\w+(?:ly|ment)\s+)?"
    r"(?:blessee?s?|wounded|injured|hurt|rescapee?s?)\b(?!\s+(?:par|by)\b)(?=\s*(?:[.,;:)»\"]|$|(?:dans|in|at|on|lors|a|au|pres|near|selon|according|et|and|raconte\w*|said|says|told)\b))")
# "While the militias have attempted to push back X, …"
_HOLDS_OFF = Keyed(
    ("attempt", "tried", "sought", "struggl", "tent", "essa", "cherch", "pein"),
    r"\s+(?:(?:has|have|had|a|ont|avai\w+)\s+)?(?:\w+\s+)?(?:attempt\w*|tried|sought|struggl\w+|tent(?:e|ent|aient)\w*|essa(?:ye|ient)\w*|cherch\w+|pein\w+)\s+(?:to|de|a)\s+"
    r"(?:push|drive|repel|hold|contain|stem|halt|fend|repousser|contenir|chasser|refouler|endiguer|freiner|stopper)\b")
# "the attackers headed for the gendarmerie", "marched on the post of the army"
_GONE_TO = Keyed(
    ("head", "dirig", "march", "made ", "direction", "advanc", "fonc", "rush", "drove", "rode", "went", "rendu", "avanc"),
    r"\b(?:head(?:ed|ing)? (?:straight |off )?(?:for|to|towards?)|march(?:ed|ing) (?:on|to|towards?)|made (?:straight )?for|(?:advanc(?:ed|ing)|rush(?:ed|ing)|drove|rode|went) (?:straight )?(?:on|to|towards?)|"
    r"(?:se (?:sont |est |seraient )?)?dirig\w+ (?:\w+ment )?(?:vers|sur)|march\w+ (?:sur|vers)|(?:pris|prenant) la direction (?:de|du|des|d')|(?:fonc|avanc)\w+ (?:\w+ment )?(?:vers|sur)|se (?:sont |est )?rendu\w* (?:a|au|aux|vers|dans))\s?"
    r"(?:(?!\b(?:et|and|where|ou|when|while|who|qui)\b)[\w'-]+\s){0,4}?(?:l'|d')?$")
# "some of the dead had been members of X": theirs, and no doers
_WERE_OF = Keyed(
    ("member", "fighter", "membre", "combattant", "element"),
    r"\b(?:civil\w*|victim\w*|dead|morts?|tuee?s|killed|some of them|certains|among them|herders|eleveurs|bergers|villag\w+)\b[^.;:]{0,90}?\b(?:were|had been|etaient|avaient ete|sont|are)\s"
    r"(?:d'|des |all |tous |two |deux )?(?:anciens? |former |ex-)?(?:membres?|combattants?|elements|members|fighters)\s(?:du|de|des|of)\s?(?:la |the |l')?$")
# "X denied killing civilians": it is not for that blamed by anybody
_DENIED = Keyed(
    ("denie", "deny", "nie", "dement", "reject", "rejet", "refut"),
    r"\s+(?:(?:has|have|had|a|ont|avai\w+)\s+)?(?:\w+(?:ly|ment)\s+)?(?:denie[sd]|deny|denying|nie(?:nt)?|dement\w*|refut\w*|reject(?:s|ed)|rejet\w+)\s+(?:having\s+|ever\s+|avoir\s+|any\s+|toute?\s+|d'avoir\s+)*"
    r"(?:kill\w*|attack\w*|murder\w*|shoot\w*|shot|execut\w*|massacr\w*|tue\w*|attaqu\w*|abattu|assassin\w*|involvement|part|role|implication)\b")
_OVER = r"[^.;]{0,70}?\b(?:suspect\w*|soupconn\w*|accused|accus(?:e|ee)s?)\b"
# "the police arrested three men suspected of killing seven": those, if anybody
_ARRESTS = Keyed(
    ("arrest", "arret", "interpell", "apprehend", "detain"),
    rf"\s+(?:(?:has|have|had|a|ont|avai\w+)\s+)?(?:\w+\s+)?(?:arrest(?:s|ed)|arrete\w*|interpell\w+|apprehend\w+|detain\w+)\b{_OVER}")
_ARRESTED_BY = Keyed(
    ("arrest", "arret", "interpell", "apprehend", "detain"),
    rf"\b(?:suspect\w*|soupconn\w*|accused|accus(?:e|ee)s?)\b[^.;]{{0,90}}?\b(?:arrest(?:ed|ation)|arrete\w*|interpell\w+|apprehend\w+|detain\w+)\b[^.;]{{0,40}}?\b(?:by|par)\s+{WHO}")
_BEFORE = (_ARRESTED_BY, _WERE_OF, _TOLD_BY, _COST, _HELD_BY, _FORMER, _GONE_TO)
_BEHIND = (_DENIED, _ARRESTS, _REACTS, _HURT, _HOLDS_OFF)
BESIEGES = re.compile(  # "JNIM has since imposed a blockade on the village"
    r"(?:\s+[\w'-]+){0,4}?\s+(?:impos\w+|instaur\w+|decret\w+|m(?:is|et|ettent|ettait) en place|set up|enforc\w+|declar\w+|maint\w+|tighten\w+|resserr\w+|announc\w+|annonc\w+)\s+(?:[\w'-]+\s){0,3}?(?:blocus|blockades?|embargo|siege)\b"
    r"(?![^.;]{0,80}\b(?:kill\w+|tuant|leaving|faisant|left)\b)")
_ABROAD = re.compile(r"\b(?:embass(?:y|ies)|ambassades?|ambassad\w+|consulates?|consulats?|foreign minist\w+|ministeres? des affaires etrangeres)\b")


def speaks_abroad(name: str) -> bool:
    """Tell whether somebody is named who only speaks for a country: its embassy.

    >>> speaks_abroad("l’ambassade de France"), speaks_abroad("French soldiers")
    (True, False)
    """
    return _ABROAD.search(lowered(plain(name))) is not None


def is_no_doer(before: str, after: str) -> bool:
    """Tell whether folded words around an actor tell something of him and no deed of his.

    >>> is_no_doer("the abduction was reported on tuesday by the ", ".")
    True
    >>> is_no_doer("", " reacted to the strike."), is_no_doer("a raid by the ", " killed two.")
    (True, False)
    """
    if comes_afterwards(before, after) or has_not_claimed(before, after):
        return True
    return any(p.search(before) for p in _BEFORE) or any(p.match(after) for p in _BEHIND)
