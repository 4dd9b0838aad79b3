"""Who only came after an attack: soldiers who comb the area, take the wounded away, arrest suspects."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.reports.voices.harm import DOES
from geo.reports.voices.mentions import Found
from geo.reports.voices.own_side import STATE

_AREA = r"(?:(?:the|all the|l[ae]s?|tout le|toute la|leurs?) )?(?:\w+ )?(?:areas?|sectors?|zones?|surroundings|scene|sites?|perimeter|outskirts|forest|bush|secteurs?|environs|lieux|alentours|parages|perimetre|abords|foret|brousse)"
_THEM = r"(?:(?:the|an?|some|several|two|three|four|five|\d+|their|l[ae]s?|des|une?|deux|trois|quatre|cinq|plusieurs|leurs?|l') ?)*(?:[\w-]+ )?(?:attackers?|assailants?|gunmen|raiders|killers|suspects?|accomplices?|terrorists?|jihadists?|militants?|bandits?|assaillants?|agresseurs?|tueurs?|complices?|presumes? [\w-]+|terroristes?|djihadistes?|jihadistes?|fuyards|ravisseurs)"
_HURT = r"(?:(?:the|some|several|two|three|four|five|\d+|all|l[ae]s?|des|deux|trois|quatre|cinq|plusieurs) )?(?:\w+ )?(?:wounded|injured|bod(?:y|ies)|dead|survivors?|casualties|blesses?|corps|depouilles?|morts|rescapes?|survivants?)"
_OTHERS = re.compile(rf"\b{_THEM}\b")
_RESPONSE = re.compile(
    rf"\b(?:(?:comb\w*|sw[eu]pt|sweep\w*|seal\w*(?: off)?|cordon\w*(?: off)?|surround\w*|search\w*|secur\w*|patroll?\w*|ratiss\w+|boucl\w+|encercl\w+|fouill\w+|securis\w+|quadrill\w+) {_AREA}"
    r"|(?:launch\w*|conduct\w*|carr(?:ied|y|ying) out|began|begun|start\w*|mount\w*|lanc\w+|men\w+|engag\w+|effectu\w+|entam\w+|conduit|organis\w+) (?:(?:an?|the|several|une?|des|l[ae]s?|plusieurs|l'|vastes?|large|major|importantes?) ?)*"
    r"(?:search(?:es)?|manhunt|pursuit|sweeps?|patrols?|(?:search|sweep|mop-up|clearing|clearance|security) operations?|operations? (?:in|dans) (?:the|la|le) (?:area|zone|secteur|sector)|operations? (?:de|d') ?(?:ratissage|recherche|securisation|poursuite|fouille)\w*|ratissages?|recherches?|poursuite|patrouilles?|chasse a l'homme)"
    rf"|(?:took|take[sn]?|taken|carr(?:ied|y)|transport\w*|brought|led|evacuat\w*|conduit\w*|emmen\w+|emport\w+|evacu\w+|achemin\w+|recuper\w+|enterr\w+) (?:away )?{_HURT}(?: away)?"
    rf"|(?:arrest\w*|detain\w*|captur\w*|apprehend\w*|interpell\w+|arret\w+|apprehend\w+|chas\w+|pursu\w+|hunt\w*|track\w*|traqu\w+|poursui\w+|pourchass\w+|repel\w*|repuls\w*|repouss\w+|neutrali[sz]\w*|elimin\w+|kill\w*|tue|abattu) {_THEM}"
    rf"|(?:(?:opened fire|fired|ouvert le feu|tire) (?:on|at|back at|sur)|(?:(?:carried out|conducted|mene|effectue|conduit) )?(?:[\w']+ ){{0,2}}?(?:strikes?|frappes?|tirs)\b[^.;:]{{0,30}}? (?:against|on|contre|sur)(?: (?:the )?(?:positions?|bases?|camps?) of| l[ae]s (?:positions?|bases?|colonnes?) des?)?|struck|bombed|bombarde|frappe) {_THEM}"
    rf"|(?:destroy\w*|detrui\w+|seiz\w*|saisi\w*) (?:[\w-]+ ){{1,3}}?(?:of the|des|de leurs) (?:attackers|assailants|gunmen|assaillants|terroristes|jihadistes)|(?:destroy\w*|detrui\w+) (?:an?|the|une?|deux|two|plusieurs|several|leurs?|l[ae]s?) (?:(?:terrorist|jihadist|militant) (?:base|camp|hideout|position)s?|(?:bases?|camps?|refuges?|sanctuaires?) (?:terroristes?|jihadistes?|djihadistes?))"
    r"|(?:seiz|saisi|recuper|recover|captur)\w* (?:[\w-]+ ){0,2}?(?:weapons|arms|ammunition|armes|munitions|materiels?)"
    r"|impos\w+ (?:an?|un|le) (?:curfew|couvre-feu))\b"
)
_GAP = 45  # characters between who came and what he did
_ATTACKERS = ("hommes armes", "individus armes", "inconnus", "assaillants", "attaquants", "terroriste", "jihadiste", "bandits", "gunmen", "armed men", "attackers", "assailants", "terrorist", "jihadist", "militants", "jnim", "etat islamique", "islamic state", "dozo")


def came_after(f: Found, after: str, low: str) -> bool:
    """Tell whether a force only reacts, in these words, to attackers who were told of before.

    Soldiers who seal off a sector and shoot nine men there do more.
    """
    known = builtin_actors().get(f.actor_id)
    force = f.actor_id in STATE or not {"state_and_allies", "foreign_forces"}.isdisjoint(known.classes)
    if known.is_party and _HUNTS.match(after):
        return True
    if not force or not responds(after.partition("\n")[0]):
        return False
    before = low[max(0, f.start - _BACK) : f.start]
    return any(word in before for word in _ATTACKERS)


_HUNTS = re.compile(rf" (?:has |have |had |a |ont |avait |avaient )?(?:chas\w+|pursu\w+|hunt\w*|track\w*|traqu\w+|poursui\w+|pourchass\w+) (?:down )?{_THEM}")  # a militia that goes after them
_BACK = 1_500  # characters back to those who attacked


def responds(after: str) -> bool:
    """Tell whether the folded words behind a force say that it only reacted.

    >>> responds(" a boucle la zone et poursuivi les assaillants."), responds(" a boucle la zone et execute neuf bergers.")
    (True, False)
    """
    said = after.partition(". ")[0]
    first = _RESPONSE.search(said)
    return first is not None and first.start() <= _GAP and not DOES.search(_OTHERS.sub(" ", _RESPONSE.sub(" ", said)))
