"""What the peacekeepers' own side says: its dead it owns, a sum over years it only recalls."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

HELMETS = frozenset({"minusma", "un"})
_FINDS = ("record", "document", "enregistr", "recens")  # a finding of its division
_FALLEN_SINCE = re.compile(r"\b(?:have|has|ont|had) (?:been |ete )?(?:killed|died|tues|perdu|lost)\b[^.;]{0,40}?\b(?:since|depuis)\b")
_OWN_HELMETS = re.compile(  # the mission on its own dead
    r"\b(?:dead|killed|slain|fallen|wounded|injured) (?:\w+ ){0,2}?(?:peacekeepers?|blue helmets?)\b|\b(?:peacekeepers?|blue helmets?|casques? bleus?)\b[^.;]{0,12}? (?:were|was|are|etai\w+|sont|est) (?:both |all |tous |from |de )?(?:chad|tchad|senegal|togol|guine|burkinab|niger|bangladesh|egypt|dutch|neerland|chin|swed|suedois|german|allemand|ivor|ivoir|sri|mauritan|cambod)\w*|"
    r"\b(?:peacekeepers?|blue helmets?|casques? bleus?|(?:un|u\.n\.|united nations|minusma) (?:soldiers?|troops|police(?:m[ae]n| officers?))|(?:soldiers?|soldats?|militaires?|policiers?) (?:onusiens?\b|(?:with|from|of|de) (?:the )?(?:la |l')?(?:un|u\.n\.|united nations|minusma|onu|mission|force onusienne)))\b[^.;]{0,60}?\b(?:killed|died|dead|wounded|injured|tues?|morts?|blesses?|peri|perdu la vie)\b|\b(?:killed|tue|mort d'un|deaths? of|mort de) (?:at least |au moins )?(?:\w+ ){0,3}?(?:peacekeepers?|casques? bleus?)\b")


def of_all_years(content: str) -> bool:
    """Tell whether somebody counts whom it lost since it came."""
    return _FALLEN_SINCE.search(content) is not None


def own_helmets(content: str, verb: str) -> bool:
    """Tell whether the mission tells of its own dead.

    >>> own_helmets("two peacekeepers were killed near the camp", "said"), own_helmets("nine herders were killed", "said")
    (True, False)
    """
    own = _OWN_HELMETS.search(content) or ("civil" not in content and _OWN_POST.search(content))
    return bool(own) and not is_finding(verb)


def is_finding(verb: str) -> bool:
    """Tell whether words of speech put a finding on record, as its division for human rights does."""
    return verb.startswith(_FINDS)


_OWN_POST = re.compile(  # "its convoy hit a mine", "l'attaque du camp de la Minusma"
    r"\b(?:vehicles?|convoys?|camps?|bases?|patrols?) (?:of|belonging to) (?:the )?(?:minusma|un|u\.n\.|united nations|mission|peacekeep\w+)\b[^.;]{0,110}?\b(?:mine|ied|device|attack\w*|ambush\w*|hit|struck|fire|shell\w*|mortar\w*|rockets?)\b|"
    r"\b(?:minusma|un|u\.n\.|its|our|peacekeepers'?) (?:[\w-]+ )?(?:vehicles?|convoys?|camps?|bases?|patrols?|positions?|trucks?)\b[^.;]{0,60}?\b(?:mine|ied|device|attack\w*|ambush\w*|hit|struck|fire|shell\w*|mortar\w*|rockets?)\b|"
    r"\b(?:attack|ambush|assault|fire|mortars?|rockets?|mine|device|attaque|embuscade|tirs|obus|roquettes?|mine|engin)\b[^.;]{0,45}? (?:minusma|un|u\.n\.|its|our) (?:[\w-]+ )?(?:vehicles?|convoys?|camps?|bases?|patrols?|positions?)\b|"
    r"\b(?:attaque|embuscade|tirs|obus|roquettes?|mine|engin)\b[^.;]{0,45}?\b(?:vehicule|convoi|camp|base|patrouille|position)s? (?:de la (?:minusma|mission|force)|de l'onu|onusien\w*|des casques bleus)|"
    r"\b(?:vehicule|convoi|camp|base|patrouille)s? (?:de la (?:minusma|mission|force)|de l'onu|onusien\w*|des casques bleus)\b[^.;]{0,60}?\b(?:mine|engin|attaque\w*|embuscade|tirs|obus|roquettes?)\b")
_FIRED = re.compile(  # "avoir riposté", "its helicopters returned fire"
    r"\b(?:peacekeepers|blue helmets|(?:its|our) (?:troops|soldiers|men)) (?:had |have )?(?:managed to |then |also )?(?:kill(?:ed)?|shot|shoot|neutrali[sz]ed?|repel(?:led)?|repulsed?)\b|\b(?:casques bleus|nos soldats|ses soldats) (?:ont|avaient) (?:\w+ )?(?:tue|abattu|neutralise|repousse)\b|"
    r"\bavoir (?:\w+ment )?(?:riposte|repondu|tire|ouvert le feu|fait feu|detruit|neutralise|frappe|repousse|engage)\b|\b(?:a|ont|avait|avaient) (?:\w+ment )?(?:riposte|fait feu|ouvert le feu)\b|"
    r"\b(?:it|they|(?:its|our|the) (?:\w+ )?(?:peacekeepers|troops|soldiers|helicopters?|force|men)) (?:had |have |has )?(?:\w+ly )?(?:returned fire|fired back|fired on|opened fire|destroyed|repelled|repulsed|struck|responded (?:with|to (?:fire|direct)))")


def fired(content: str) -> bool:
    """Tell whether the mission tells what it did itself.

    >>> fired("avoir riposté à des tirs".replace("é", "e")), fired("gunmen opened fire on a village")
    (True, False)
    """
    return _FIRED.search(content) is not None
