"""Who is named only to say how things are there: whom a country fights, who holds a region, who warned."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed

_TROUBLED = (
    r"(?:(?:struggl|grappl|contend|wrestl|cop)\w+ with|(?:plagued|beset|gripped|wracked|racked|roiled|haunted) by|mired in|in the grip of|prey to|at war (?:with|against)|"
    r"en proie aux?|en proie a|confrontee?s? (?:aux?|a)|(?:fait|font|faire|faisant) face (?:aux?|a)|aux prises avec|en guerre (?:contre|avec)|(?:en )?lutte contre|fight against|insurgenc\w+ (?:by|of|led by|waged by)|insurrections? (?:de|des|du|menee par)|"
    r"(?:regain|recrudescence|multiplication|vagues?|series?|serie|wave|spate|surge|resurgence|upsurge|rise|increase|string) (?:of|in|d'|de|des)(?= ?[^.;:]{0,25}\b(?:attac?qu?es?|attacks?|violences?|raids?|insecurit\w+|ins\w+|kidnappings?|enlevements)\b))")
_BEHIND_TROUBLE = re.compile(rf"\b{_TROUBLED}[^.;:,]{{0,110}}(?:, (?:notamment|dont|including|among them|especially|particularly)[^.;:,]{{0,60}})?$")
# "where X and Y regularly launch", "ou l'armee a recemment mene des operations"
_THERE = re.compile(r"\b(?:where|in which|ou|dans (?:laquelle|lequel|lesquels|lesquelles)|(?:several|many|various|plusieurs|de nombreux|divers) (?:\w+ )?(?:groups?|groupes?)[^.;:]{0,60}(?:including|dont|notamment|among them))\b[^.;:]{0,100}$")
_ALLIES = r"(?: \([^)]*\))?(?:,? (?:and|et|with|avec|ou|or) [^.;:,]{2,60}?)?"
_HABIT = (r"(?:regularly|often|frequently|routinely|repeatedly|constantly|regulierement|souvent|frequemment|constamment|recemment|recently|long|depuis longtemps)")
_STAYS = re.compile(
    rf"{_ALLIES}(?: (?:who|which|that|qui))? (?:(?:is|are|was|were|has been|have been|had been|est|sont|etai(?:en)?t) (?:{_HABIT} |still |very |tres |toujours )?(?:at war|fighting|battling|active|present|based|deployed|operating|entrenched|waging|conducting|staging|mounting|spreading|rampant|en guerre|actifs?|active?s?|presente?s?|implantee?s?|deploye\w+)\b|"
    rf"(?:has |have |had |a |ont |avai\w+ )?{_HABIT} (?!(?:accus|blam)\w+ (?:of|d'|de) (?:killing|having killed|avoir tue))\w+|"
    rf"(?:mene\w*|lance\w*|conduit|conduisent|wages?|launch(?:es)?|stages?|carr(?:y|ies) out|operates?|impos\w+|(?:has|have|had) (?:\w+ )?imposed|(?:a|ont|avai\w+) (?:\w+ )?impose\w*|controls?|dominates?|roams?|rules?|operent?|sevi\w+|agi(?:t|ssent)|controlent?|dominent?|imposent?)\b)")
_MOVED = re.compile(rf"{_ALLIES} (?:(?:a|ont|avai\w+|has|have|had) (?:recemment |recently |just |encore )?(?:mene|lance|conduit|led|launched|conducted|carried out|stepped up|intensifie)\b[^.;:,]{{0,20}}\b(?:operations?|offensives?|patrouilles?|patrols?|campagnes?|campaigns?))\b")
_ACCUSED_EVER = re.compile(rf"{_ALLIES} (?:is|are|was|were|has been|have been|had been|est|sont|etai(?:en)?t|a ete|ont ete|avai\w+ ete) (?:\w+ )?{_HABIT} (?:\w+ )?(?:accus|blam|soupconn|pointe|mis|suspect)\w*")
_SPREAD = re.compile(rf"{_ALLIES} (?:(?:have|has|had) (?:since |also )?(?:spread|expanded|extended|moved) (?:to|into|across|further|southwards?|beyond|over)\b|(?:s'est|se sont|s'etai(?:en)?t) (?:depuis |aussi |ensuite )?(?:propag|etend|repand|implant|deplac)\w+)")
# "a blockade that X imposed", "under a blockade by X"
_BLOCKADE = re.compile(r"\b(?:blockades?|embargo|sieges?|blocus)\b(?: \w+){0,3}? (?:that|which|que|qu'|by|par|de|du|des|imposed by|impose\w* par|decrete\w* par)\s*(?:the |la |le |les |l')?(?:\w+ ){0,2}$")
_DEEDS = r"(?:attaques?|attacks?|killings?|tueries?|massacres?|raids?|violences?|exactions|abuses|abductions|enlevements|embuscades|ambushes|assaults)"
# "frequent attacks carried out by X", "previous killings by X"; a sum says how many died in them
_OFTEN = Keyed(
    ("frequent", "recurr", "repe", "incessant", "previous", "earlier", "past ", "numerous", "nombreuses", "regul", "precedent"),
    rf"\b(?:{_DEEDS} (?:frequentes?|recurrent\w*|repetee?s|incessant\w*|regulier\w*|precedentes?)|(?:frequent|repeated|recurrent|regular|previous|earlier|past|numerous|nombreuses|precedentes) (?:\w+ )?{_DEEDS})\b"
    r"(?:(?!\b(?:kill(?:ed|ing)|died|dead|tue\w*|tuant|morts?|faisant|leaving)\b)[^.;:]){0,50}\b(?:by|par|of|to|a|aux)\b(?:(?!\bby\b|\bpar\b)[^.;:]){0,50}$")
# "an insurgency fuelled by X", "the growing presence of X"
_FUELLED = Keyed(
    ("fuel", "stok", "driv", "waged", "aliment", "attis", "presence", "emergence", "apparition", "rise", "influence"),
    r"\b(?:violence\w*|unrest|insecurit\w+|conflicts?|conflits?|insurgenc\w+|rivalr\w+|tensions?|cris[ei]s)\b[^.;:]{0,40}\b(?:fuel+ed|driven|stoked|waged|alimentee?s?|attisee?s?)\b[^.;:]{0,30}\b(?:by|par)\b[^.;:]{0,80}$|"
    r"\b(?:growing|increas\w+|mounting|because of the|due to the|en raison de la|a cause de la|depuis l') ?(?:presence|emergence|apparition|rise|influence)\b[^.;:,]{0,40}\b(?:of|de|du|des|d')[^.;:,]{0,60}$|"
    r"\b(?:presence|apparition) (?:croissante|accrue|grandissante|en 20\d\d)\b[^.;:]{0,40}\b(?:de|du|des|d')[^.;:,]{0,60}$")
_AREA = re.compile(r"\b(?:areas?|regions?|zones?|parts?|cent(?:er|re)|north|country|pays|nord|secteur|cercle)\b[^.;:,]{0,25}\b(?:where|in which|ou)\b[^.;:]{0,100}$")
_STRUCK_THERE = re.compile(rf"{_ALLIES} (?:(?:have|has|had|ont|avai\w+|a) (?:\w+ )?(?:carried out|launched|staged|mounted|mene|lance|commis|perpetre) (?:\w+ ){{0,2}}?{_DEEDS}|(?:have |has |ont |a )?(?:killed|tue) (?:dozens|hundreds|scores|many|des (?:dizaines|centaines)))\b")
_MESSAGE = re.compile(
    r"\b(?:messages?|videos?|recordings?|audios?|posts?|notes?|letters?|leaflets?|texts?|warnings?|declarations?|enregistrements?|lettres?|tracts?|textes?|avertissements?|menaces?|threats?)\b[^.;:]{0,70}"
    r"\b(?:attributed|credited|ascribed|attribue\w*|imputee?s?|signee?s?|prete\w*|published|posted|sent|diffuse\w*|publie\w*) (?:by|to|par|de|du|a|aux?|d'un)\b[^.;:,]{0,80}$")
_DESPITE = re.compile(r"\b(?:despite|in spite of|notwithstanding|malgre|en depit d\w+)\b[^.;:,]{0,70}$")
_LIST = re.compile(  # "seven dead: three gendarmes, two customs officers"
    r"\b(?:tuee?s?|morts?|dead|killed|deaths|victimes?|victims|bless\w+|wounded|corps|bodies)\b[^.;:]{0,120} ?: (?:[\w' -]+, )*(?:(?:[\w'-]+ ){0,4}(?:et|and) )?(?:[\w'-]+ ){0,3}$")
_OFFICE = re.compile(
    r"\b(?:officials?|spokes\w+|leaders?|members?|officers?|commanders?|sources?|figures?|representatives?|responsables?|porte-parole|cadres?|chefs?|membres?|officiers?|dirigeants?|representants?)\s+"
    r"(?:of|from|for|with|within|de|du|des|au sein d\w+)\s*(?:the |la |les |l'|d')?$")
_SAYS = re.compile(
    r"(?:,[^,.;:]{2,50},|\([^)]*\)|\s[A-Z]\w+)?\s+(?:(?:has|have|had|a|ont|avai\w+) )?(?:put|counted|gave|spoke|said|says|told|described|reported|estimated|precise|dit|parle|donne|evoque|declare|estime|avance|affirme|fait etat|raconte|indique|compte|dresse|chiffre)\b"
    r"(?! (?:to death|a mort|the order|l'ordre|them|him))")


def is_backdrop(lead: str, after: str) -> bool:
    """Tell whether an actor is named for how things are, for a warning or as a speaker, and did nothing.

    >>> is_backdrop("the country struggles with attacks by ", "")
    True
    >>> is_backdrop("the village was attacked by ", " on monday")
    False
    """
    if any(p.search(lead) for p in (_BEHIND_TROUBLE, _BLOCKADE, _MESSAGE, _DESPITE, _LIST)):
        return True
    if _SPREAD.match(after) or _ACCUSED_EVER.match(after) or (_OFFICE.search(lead) and _SAYS.match(after)):
        return True
    if _OFTEN.search(lead) or _FUELLED.search(lead) or (
            _STRUCK_THERE.match(after) and _AREA.search(lead)):
        return True
    return _THERE.search(lead) is not None and bool(_STAYS.match(after) or _MOVED.match(after))
