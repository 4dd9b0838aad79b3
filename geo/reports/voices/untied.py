"""Words that untie somebody from a deed: "ni de près ni de loin associé à", "in no way the work of"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun
from geo.reports.voices.denied_en import is_side

_NEVER = (
    r"\b(?:ni,? de pres,? ni de loin,?|en aucun cas|en aucune (?:maniere|facon|sorte)|d'aucune (?:maniere|facon|sorte)|a aucun moment|nullement|aucunement|en rien|"
    r"no way|no manner|by no means|neither directly (?:n?or) indirectly|not in the (?:least|slightest)|not in any (?:way|manner|form)|not at all|under no circumstances|at no (?:time|point|moment))(?!\w)"
)
_NOT = r"(?:\b(?:not|never|neither|pas|jamais)\b|n't\b)"
_IN_ANY = r"\b(?:in any (?:way|manner|form)|whatsoever|d'une quelconque (?:maniere|facon))\b"
_TIED = r"\b(?:associat|link|connect|tied\b|ties\b|involv|implicat|mixed up|mingl|party to|privy|concern|associe|lie(?:e|s|es)?\b|mele|implique|trempe|compromi)\w*"
_DEED = (
    r"\b(?:attacks?|massacres?|killings?|deaths?|crimes?|murders?|raids?|deeds?|acts?|events?|incidents?|abductions?|strikes?|tragedy|atrocit\w+|slaughter|"
    r"attaques?|tueries?|actes?|morts?|meurtres?|assassinats?|enlevements?|evenements?|drame|tragedie|carnage|exactions?|frappes?|embuscade|it|this|that)\b"
)
_WHOSE = (  # behind these words stands whoever is cleared
    r"\b(?:(?:the )?(?:work|doing|deed|handiwork|fault) of|(?:blamed|pinned|laid) on|(?:attributed|imputed|ascribed|attributable) to|oeuvre d(?:es?|u)?|œuvre d(?:es?|u)?|fait d(?:es?|u)?|imputee?s?|imputables?|attribuee?s?|attribuables?|"
    r"l(?:'|es )auteurs?|a l'origine|derriere|responsables?|coupables?|the authors?|behind|responsible|guilty|to blame)\b"
)
_DID = r"(?:taken? part|took part|participat|kill|fired?\b|attack|shot|shoot|execut|burn|massacr|carr|commit|target|harm|pris part|participe|tue|abattu|tire|attaque|execute|brule|massacre|commis|vise)"
_UNTIED = re.compile(rf"{_NEVER}[^.;:]{{0,30}}?{_TIED}[^.;:]{{0,40}}?{_DEED}|{_NOT}[^.;:]{{0,20}}?{_TIED}[^.;:]{{0,40}}?{_DEED}[^.;:]{{0,20}}?{_IN_ANY}|"
                     rf"{_NOT}[^.;:]{{0,20}}?{_TIED} {_NEVER}[^.;:]{{0,20}}?{_DEED}|\bn[e'][^.;:]{{0,20}}?{_TIED} {_NEVER}[^.;:]{{0,20}}?{_DEED}|"
                     rf"{_NOT}[^.;:]{{0,20}}?{_TIED} {_IN_ANY}[^.;:]{{0,20}}?{_DEED}|\bno (?:connection|link|tie|relation|association)s? (?:whatsoever |at all |of any kind )?(?:to|with) [^.;:]{{0,25}}?{_DEED}")
_NOT_HIS = Begun(
    "all any auc lea man mea mom nei ni nul poi rie sli tim und way",
    rf"{_NEVER}[^.;:]{{0,25}}?{_WHOSE}")
_BLAMELESS = Begun(
    "all any auc bla lea man mea mom nei ni nul poi rep rie sli str tim und way",
    rf"\bstrangers? to [^.;:]{{0,25}}?{_DEED}|\bnothing to (?:reproach|blame) (?:our|them|it|him)sel(?:f|ves)|\bnothing for which to (?:reproach|blame)|\b(?:ne |n')[^.;:]{{0,12}}?rien a (?:nous|se|leur|lui|vous) reprocher|"
    rf"{_NEVER}[^.;:]{{0,60}}?\b{_DID}|{_DID}\w* {_NEVER}")
_OF_THE_DEAD = re.compile(r"\b(?:dead|victims?|killed|prisoners?|detainees?|suspects?|men arrested|morts|victimes?|defunts|detenus|prisonniers|personnes (?:tuees|arretees))\b")
_OPEN = re.compile(r"\b(?:known|clear|whether|unclear|yet|immediately|certain|sure|on ignore|on ne sait|dans l'immediat|encore|etabli|established|proved|proven)\b")
_ASIDE = re.compile(r"(?:(?:a |ont |avait |avaient )?\w+ (?:de |a ))?(?:se |s'|en se )?(?:\w+ )?(?:desolidaris|dedouan|disculp|innocent|dissoci|demarqu|distanc|dit etrang|dite etrang|disent etrang|dissociat)")


def unties(content: str, speaker: str) -> bool:
    """Tell whether somebody is said to have had no part in a deed; the dead are no doers."""
    match = _UNTIED.search(content) or _NOT_HIS.search(content) or (is_side(speaker) and _BLAMELESS.search(content)) or None
    if not match:
        return False
    ahead = content[: match.end()]
    return not (_OPEN.search(ahead) or _OF_THE_DEAD.search(content[: match.start()]))


def held_fire(content: str, speaker: str) -> bool:
    """Tell whether a force says that its own did not fire, or only into the air; a UN mission is one, too."""
    force = is_side(speaker) or speaker in _MISSIONS
    return force and "fire" in content.replace("tir", "fire") and _NO_SHOT.search(content) is not None


_MISSIONS = frozenset({"minusma", "un"})
_OURS = r"(?:minusma|(?:our|its|their|nos|notre|ses|leurs|u\.?n\.?) (?:[\w-]+ ){0,2}?\w+|peacekeepers?|blue helmets|mission|force|contingent|casques bleus|soldiers|troops|soldats|troupes|militaires)"
_FIRED = r"(?:fired?\b|open(?:ed)? fire|shot\b|tire\w*|ouvert le feu|fait feu|fait usage de)"
_NO_SHOT = re.compile(
    rf"\b(?:no one|nobody|none|not one|no \w+|personne|aucune?|pas une?)\b(?: (?:from|of|in|among|de|des|du|d'|chez|parmi)?)? ?(?:the |la |l'|les )?{_OURS}[^.;]{{0,20}}?{_FIRED}|"
    rf"\b(?:it|they|we|ils?|elle|nous|{_OURS}) (?:did not|didn't|had not|has not|have not|never|n'(?:a|ont|avait|avaient|avons) (?:pas|jamais|a aucun moment)) {_FIRED}(?! (?:back|first|les premiers))|"
    rf"\bn'(?:avoir|a|ont) (?:pas|jamais) {_FIRED}|\b(?:ne pas|ne jamais) avoir {_FIRED}|"
    r"\b(?:only|just|no more than|nothing but|que|seulement|uniquement) (?:a few |de |des |quelques )?(?:warning shots|shots in(?:to)? the air|tirs? (?:de sommation|d'avertissement|en l'air))")


def never(lead: str) -> bool:
    """Tell whether the words right before a verb deny it: "ne peut en aucun cas être imputé"."""
    return _RIGHT_BEFORE.search(lead) is not None


_RIGHT_BEFORE = re.compile(rf"{_NEVER}(?: (?:be|been|etre|ete))? ?$")


def stands_aside(verb: str, speaker: str) -> bool:
    """Tell whether a verb alone parts a side from the deed, and leaves the deed as it is: "se désolidarise de"."""
    return is_side(speaker) and _ASIDE.match(verb) is not None
