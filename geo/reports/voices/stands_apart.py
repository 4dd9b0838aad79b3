"""Who is named beside harm and did none of it: a victim, a force that operates, a general threat."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed
from geo.reports.voices.afterwards import comes_afterwards
from geo.reports.voices.own_side import STATE

_IN_GENERAL = Keyed(("revious", "arlier", "past", "precedent", "similaire", "spate", "wave", "serie", "string", "cycle", "vague", "multiplic", "presence", "rise", "spread", "montee", "essor"),  # "earlier killings by", "amid a spate of attacks by", "the growing presence of"
    r"\b(?:(?:previous|earlier|past|precedente?s|similaires) (?:\w+ ){0,2}?(?:killings|attacks|raids|massacres|attaques|tueries)\b|(?:spate|wave|series|string|cycle|vague|serie|multiplication) (?:of|d[e'])[^.;:]{0,40}?\b(?:killings|attacks|raids|violence|attaques|violences|tueries)\b)[^.;:]{0,60}$|"
    r"\b(?:presence|rise|spread|montee|essor|presence croissante) (?:of|d[e']|des|du) ?(?:[\w-]+ ){0,2}?$")
_AGAINST = Keyed(("contre", "against"), r"\b(?:ambush|attack|raid|assault|embuscade|attaque|assaut)s?\b[^.;:,]{0,25}\b(?:contre|against)\s+(?:(?:des|les|the|une?|an?|la|le|several|plusieurs)\s+|l')?$")
_REBELS_DIED = Keyed(("insurg", "assail", "attaqu", "attack"), r"\b(?:insurg\w+|assaillants?|attaquants?|attackers|assailants)\b (?:\w+ ){0,2}?(?:killed|tues|neutralises|abattus|were killed|shot dead) (?:by|par) (?:the |les |l'|des )?$")  # who came to kill: no harm to blame anybody for
_FELL_INTO = re.compile(r"(?:\s+[\w'-]+){0,3}?\s+(?:fell|fallen|tombee?s?)\s+(?:into|in|dans)\s+(?:an?\s+|une?\s+|l')?(?:ambush|trap|embuscade|guet-apens|piege)\b")
_ONLY_ALLY = re.compile(  # "hunters allied with the army", "des miliciens proches de l'armée"
    r"\b(?:alliee?s?|allied|aligned|proches?|close|loyal|suppletifs|auxiliaires|auxiliaries) (?:a|aux?|avec|d[eu]s?|d'|to|with|of) ?(?:the |la |le |les |l')?(?:malian )?$")
_ITS_ALLY = re.compile(r"'s? (?:[\w-]+ )?(?:allied|allies|auxiliar\w+|prox(?:y|ies)|aligned) [\w-]+")  # "the army's allied hunters"
_OPERATES = re.compile(r"\s+(?:(?:mene|menent|conduit|conduisent|conducts?|carr(?:y|ies) out)\s+(?:\w+\s+){0,2}?(?:operations?|offensives?|patrouilles?|patrols?))\b")  # what they do all the time


def stands_apart(actor_id: str, before: str, after: str) -> bool:
    """Tell whether the words around a mention name it for something else than the harm.

    >>> stands_apart("dozo", "an ambush against the ", " by gunmen"), stands_apart("dozo", "a raid by ", " left nine dead")
    (True, False)
    """
    if actor_id in STATE and _REBELS_DIED.search(before):
        return True
    if actor_id in STATE and (_ONLY_ALLY.search(before) or _ITS_ALLY.match(after)):
        return True
    if _FELL_INTO.match(after) or _OPERATES.match(after) or comes_afterwards(before, after):
        return True
    return bool(_IN_GENERAL.search(before) or _AGAINST.search(before))
