"""What the words around a mention make of an actor: accused, victim, or party to a fight."""
# ruff: noqa: E501 - a pattern is read as one line


from __future__ import annotations

import re
from itertools import pairwise

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.asked import Asked, Keyed
from geo.reports.model import ActorRole
from geo.reports.voices.doers import acts_later, does
from geo.reports.voices.harm import BE, CLASH, DOES, HARM
from geo.reports.voices.lexicon import COMMENT, GROUP, PEOPLE, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.own_side import STATE
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.reading import Read
from geo.reports.voices.responding import came_after
from geo.reports.voices.stands_apart import stands_apart
from geo.reports.voices.turned import accuses_behind

_JUDGES = frozenset({"military-prosecutor-mopti", "dirpa", "security-sources"})
_NEARBY = 90  # characters between actors that are named together
_STOP = re.compile(r"[.;:]|\b(?:said|says|told|that|a declare|a affirme|selon|according)\b")
_BY = re.compile(r"\b(?:by|par|(?:jointly|in concert) with|conjointement avec)\s+(?:(?!ont\b|qui\b|who\b|said\b|avait\b)[\w'’-]+\s+){0,5}?(?:l'|d')?$")
_PASSIVE = re.compile(r"\b(?:ete|sont|est|etaient|were|was|been|being|fut|furent)\s+(?:\w+(?:ly|ment)\s+)?[\w' ]{3,25}$")  # "pris à partie par"
_ON = Asked(
    r"\b(?:blam\w+(?:\s+(?:[\w'-]+\s+){0,5}?on)?|attribu\w+\s+(?:[\w'-]+\s+){0,5}?(?:to|aux?|a|a la)|imput\w+\s+(?:[\w'-]+\s+){0,5}?(?:aux?|a)|accus\w+(?!\s+(?:of|de|d)\b)|denou?nc\w+|at the hands of|(?:peri|mort|morts|tue\w*|succombe\w*|subi\w*) aux mains d\w+|"
    r"(?:signatures?|oeuvre|œuvre|marques?|patte|griffe|handiwork|hallmarks?|fingerprints|work) (?:of|d\w*)|(?:voi\w+|vu|porte\w*|saw|sees?) (?:\w+ ){0,3}?(?:la main|the hands?) (?:of|d\w*)|at the (?:door|feet|doorstep) of|custody of|suspicions?\s+(?:\w+\s+)?(?:f[ae]ll\w*|rest\w*|point\w*)\s+(?:on|to|at)|soupcons?\s+(?:[\w']+\s+){0,3}?(?:sur|vers)|soupconn(?:e|ent|ait|aient|ant)|suspecte(?:nt)?|design(?:e|ent|ait|aient|ant)(?: sans \w+)?|(?:complaints?|lawsuits?|plaintes?) (?:against|contre)|down to|traced?\b[^.;:]{0,60}?\bto|ascrib\w+\s+(?:[\w'-]+\s+){0,5}?to|"
    r"(?:sur le|au) (?:compte|passif|debit) (?:de|du|des|d)|responsabilite\s+(?:[\w'-]+\s+){0,6}?(?:aux?|a)|"
    r"(?:attackers|assailants|gunmen|raiders|armed men|assaillants|attaquants|agresseurs|tireurs|ravisseurs|hommes armes|individus armes)\b[^.;:]{0,70}?\b(?:describ\w+|identif\w+|present\w*|decri\w+|qualifi\w+|design\w+|known|connus)\s+(?:\w+\s+){0,3}?(?:as|comme|de)|(?<!not )(?:ce sont|c'est|c'etait|c'etaient|il s'agi\w+ (?:de|d'|des)|it was|they were)(?: bien)?|part of|fault of|responsibility of|point(?:s|ed|ing)? to|(?:met\w*|(?<!ete )mis)(?: aussi| egalement| \w+ment)? en cause|fingers? at|du doigt|ceux-la (?:etaient|sont)|ceux-ci (?:etaient|sont)|(?:attackers|assailants|gunmen|men|killers|murderers|tormentors|raiders|assaillants|attaquants|hommes|tueurs|bourreaux|meurtriers|agresseurs|auteurs|perpetrators) (?:se reclam\w+(?: de| du)?|were|was|are|belonged to|came from|etaient|seraient|sont|appartenaient a)|implicat\w*|behind (?:it|them)? ?(?:was|were))"
    r"\s+[«\"]?\s?(?:[\w'-]+\s+){0,4}?[«\"]?\s?(?:l'|d')?$"
)
_GUISE = re.compile(  # "men wearing the amulets of", "in the desert camouflage of", "Author:"
    r"\b(?:wear\w*|wore|dressed in|clad in|in|portant|port(?:e|ent|ait|aient)|arbor\w+|vetue?s? d\w*|habille\w* (?:en|d\w*)|en)\s+(?:[\w'-]+\s+){0,5}?(?:uniforms?|fatigues|camouflage|insignia|badges?|patch\w*|amulets?|tunics?|garb|colou?rs|cotton|shirts?|turbans?|"
    r"uniformes?|treillis|tenues?|insignes?|amulettes?|gris-gris|tuniques?|couleurs|ecussons?)(?:\s+(?:and|et|with|avec)(?:\s+[\w'-]+){1,4})?\s+(?:of|de|des|du|d')\s*(?:[\w'-]+\s+){0,2}?(?:l'|d')?$|"
    r"\b(?:authors?|perpetrators?|actors?|auteurs?|acteurs?|suspects?)(?: (?:presumee?s?|supposee?s?|probables?|suspected))?\s*:\s*(?:[\w'-]+\s+){0,3}?$"
)
_SUSPECTED = re.compile(  # "suspected fighters of", not "suspected of sympathy with"
    r"\bsuspect\w*\s+[«\"]?(?:(?!of\b|with\b|de\b|avec\b)[\w'-]+\s+){0,3}?(?:l'|d')?$"
)
# "soldiers killed in", "army base attacked": the words before are those who were hit
_HARMED = Asked(
    r"^[»\"]?\s+(?:\w+ly\s+)?(?:"
    r"(?:killed|wounded|injured|captured|abducted|kidnapped|executed|massacred|arrested|detained|beheaded|slain|murdered|lynched|tuee?s|bless(?:es|ees?)|abattue?s|enlevee?s|executee?s|massacree?s|egorgee?s|tombes|captures|kidnappes|assassinee?s)"
    r"(?=\s*(?:$|[.,;:»\"])|\s+(?:were|are|include\w*|belonged|came|etai(?:t|ent)|sont|seraient|appar\w+|venaient)\b|\s+(?:in|at(?! least| most)|by|on|near|outside|during|after|when|while|since|last|dans|lors|par|pres|en|aux|sur|entre|depuis|pendant|hier|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\s+(?:and|et) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|others?|another|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs)(?: \w+)? (?:wounded|injured|hurt|missing|bless\w+|disparus?)\b)"
    r"|(?:tuee?|blessee?|abattue?|enlevee?|egorgee?|assassinee?|executee?)(?=\s*(?:$|[.;:»\"]|, (?:selon|d'apres|a |indique|dit|precise)))"
    r"|(?:killed|wounded|injured|tuee?s?|bless(?:ee?s?)|enlevee?s?)(?=\s+(?:and|et|plus|ainsi que|as well as)\s+(?:d'|de )?(?:au moins |at least )?(?:\d+|one|an?|two|three|four|five|six|seven|eight|nine|ten|several|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)\b)"
    r"|(?:tuee?s|bless(?:es|ees?)|abattue?s|enlevee?s|executee?s|massacree?s|egorgee?s|assassinee?s)(?=\s+(?:a|au|vers|pres)\b)"
    r"|(?:attacked|ambushed|targeted|stormed|raided|struck|hit|shelled|bombed|overrun|burned|torched|looted|shot|besieged|attaquee?s?|visee?s?|ciblee?s?|bombardee?s?|incendiee?s?)(?=\s*(?:$|[.,;:»\"]|(?:and|et) \w+(?:ed|es?)\b\s*(?:$|[.,;]))|\s+(?:by|par)\b))"
)
_OF_LYING = re.compile(  # accused of no harm: "accused terrorist networks of spreading false claims"
    r"^[^.;:]{0,60}?(?:\bof (?:spreading|fabricat\w+|lying|manipulat\w+|seeking to|trying to|disinformation|propaganda|defam\w+|slander\w*|waging an? (?:smear|media|disinformation)|conducting an? (?:smear|media|disinformation)|orchestrating|inventing|publishing|tarnish\w+|discredit\w+)"
    r"|\b(?:de |d')(?:propager|diffuser|manipul\w+|mensonges?|vouloir|chercher a|relayer|mener une campagne|orchestrer une|desinformation|propagande|inventer|ternir|discrediter|publier))"
)
_OTHER_BY = re.compile(  # "escorted by", "used as shields by": what is done with the actor is no harm
    r"\b(?:(?:assistance|aid|help|support|care|soins|aide|soutien|secours|appui)\b[^.;,]{0,50}|escort\w*|protect\w*|guard\w*|accompan\w+|accompagn\w*|shields?|boucliers?|retaken|recaptured|repris\w*|controll\w*|controle\w*|held|tenu\w*|occup\w+|run|manned|patrol\w*|patrouill\w*|fear\w*|demand\w*|deni\w+|dementi\w*|reject\w*|rejete\w*|"
    r"set up|created|appointed|named|organi[sz]ed|parcouru\w*|travers\w+|sillonn\w+|frequent\w*|infest\w*|domin\w+|gouvern\w*|administ\w+|roamed|plied|prowled|stalked|taxed|taxee?s?|ruled|crossed|nomme\w*|mise?s? en place|cree\w*|institue\w*|backed|led|dirige\w*|driven|built|signed|signe\w*|open\w+|ouvert\w*|cleared|secured|securise\w*|welcom\w+|repel\w*|repuls\w*|repouss\w*|(?:driven|beaten|chased|fought) (?:off|back|away)|routed|put to (?:flight|rout)|foiled|thwarted|mise?s? en (?:deroute|fuite|echec)|dejou\w*|contenu\w*|chasse\w*|defended|defendu\w*|suffered|subi\w*|freed|rescued|liber\w*|epaul\w*|appuy\w*|trained|forme\w*|supported|soutenu\w*|seen|found|retrouve\w*|buried|cut off|crossed|used|travel\w*)\s*$"
)
TOWN_TAKEN = re.compile(  # "in Gao, a town captured in March by X": that was before
    r", (?:(?:an?|the|une?|la|le) )?(?:\w+ ){0,2}?(?:town|city|ville|localite|cite)\b (?:\w+ ){0,3}?"
    r"(?:captured|seized|taken|conquered|prise?|conquise?|saisie?|tombee?)\b[^.;,]{0,40}$")
_TELLING = re.compile(r"[^.;:,]{0,30}?\s(?:who|qui)\s+(?:a\s+|has\s+|had\s+)?(?:said|gave|told|announced|reported|broke the news|raised the alarm|confirmed|dit|donne|annonce|confirme|alerte)\b")  # "it was the prefect who gave the news"
_ACCUSED_AFTER = re.compile(
    r"^'?s?'? (?:garb|tunics?|dress|clothing|clothes|attire|outfits?|shirts?|amulets)\b|^(?:'s?)?(?:\s+(?:who|which|qui))?[\s,]*(?:\w+\s+){0,2}?(?:custody\b|detention\b|accused of|accused by|accuse\w* par|suspected of|accuse\w* d|soupconne\w* d|"
    r"answerable for|accountable for|(?:was|were|are|is|have been|has been|had been|est|sont|etaient|etait|ont ete) (?:\w+ly )?(?:held (?:\w+ )?(?:responsible|accountable)|tenu\w* (?:pour )?responsables?|mise?s? en cause|montre\w* du doigt|pointe\w* du doigt|responsible|involved in|implicated in|impliqu\w+ dans|behind|to blame|responsables?|a l'origine|derriere))"
)
_TIMES = (  # "late on Monday", "in the night of", "two days ago", "dans la nuit de lundi à mardi"
    r"(?:late|early|earlier|around|about|over|during|at|in|on|the|this|last|that|same|dawn|dusk|midnight|noon|nightfall|morning|"
    r"afternoon|evening|night|overnight|day|days|week|weeks|weekend|month|months|hours?|yesterday|today|market|from|to|between|"
    r"tot|tard|hier|avant-hier|dernier|derniere|passee?|matin|matinee|soir|soiree|apres-midi|nuit|aube|aurore|midi|minuit|semaine|mois|jours?|"
    r"le|la|l'|les|dans|du|des|de|au|a|vers|debut|fin|cours|meme|il y a|two|three|four|several|deux|trois|quatre|quelques|ago|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"\d{1,2}(?:st|nd|rd|th|er)?|\d{4}|\d{1,2}[h:]\d{0,2})"
)
_FILLER = re.compile(
    r"^(?:'s)?(?:\s*\([^)]*\))?[….]{0,3}(?:\s*,[^,.;:]{3,70},|\s+-[^-.;:]{3,70}-\s)?(?:[\s,«\"\']*(?:(?:who|which|qui|have|had|has|also|then|allegedly|reportedly|again|later|a|ont|"
    r"avaient|avait|aurai\w+|se|s'|y|then|of having|d'avoir|d'|of|en|\([^)]*\)|"
    r"supported by|backed by|accompanied by|accompagne\w* (?:de|par)|appuye\w* par|soutenu\w* par|alongside|together with|"
    rf"and (?:its|their|his)|et (?:ses|leurs)|and|et|with|avec|by|par|on \w+|\w+ly|\w+ment|{_TIMES})\b[\s,«\"\']*))*\s*"
)
_WORE = re.compile(  # attackers "wore army uniforms": who buys a soldier's clothes is none
    r"\b(?:assaillants|attackers|assailants|agresseurs|attaquants|tireurs|gunmen|raiders|(?:armed|masked) men|hommes (?:armes|masques)|ils|they)\b[^.;:]{0,40}?\b(?:wore|wearing|dressed|clad|in|port(?:aient|ant|ent)|vetus|habilles|en)\b"
)
_HIT = re.compile(
    r"\b(?:killed|killing|kill|wounded|wounding|injured|captured|attacked|ambushed|against|on|targeting|targeted|tu\w+|"
    r"bless\w+|contre|visant|vise|attaqu\w+|abattu\w*|death of|deaths of|mort de|morts? parmi|visited|"
    r"(?:bod(?:y|ies)|corpses?|remains) of|(?:corps|depouilles?|cadavres?|restes) (?:de|des|d'une?))\s+"
    r"(?:at least\s+|au moins\s+|around\s+|more than\s+|plus de\s+|nearly\s+)?(?:(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|when\b|as\b|while\b|where\b|at\b|during\b|lors\b|lorsque?\b|quand\b)[\w'-]+\s+){0,2}?(?:l'|d')?$"
)
_COUNTED_DEAD = Asked(  # "killed 13 terrorists and seized weapons"
    r"\b(?:killed|killing|kill|shot|neutrali[sz]\w+|eliminated|lost|losing|perdu|perdre|tue|tues|tuant|abattu|abattus|elimine|elimines)\s+"
    r"(?:at least\s+|au moins\s+|around\s+|about\s+|some\s+|more than\s+|plus de\s+|nearly\s+|pres de\s+|environ\s+|quelque\s+)?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens of|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|"
    r"douze|plusieurs|une \w+aine d[e'])\s*(?:suspected |armed |presumes? )?$"
)
_FELL = re.compile(
    r"^(?:[\s,]+\w+){0,3}?[\s,]+(?:were|was|have been|had been|had|ont|a|ont ete|a ete|ont trouve la|etait|etaient|sont|died|est)\s*"
    r"(?:also |were |been |ete |)(?:killed|wounded|injured|dead|captured|tu\w+|bless\w+|mort|morts|attacked|attaque\w*|tombe\w*|"
    r"(?:found|discovered|retrouv\w+|decouvert\w*)(?: \w+)? (?:dead|lifeless|killed|shot|beheaded|with (?:their|his) throats?|morts?|sans vie|egorg\w+|tue\w*))|^\s+(?:dead|died|deaths|tues|morts)\b"
)
_LINK = re.compile(
    r"^(?:'s)?(?:\s*\([^)]*\))?[\s,«»\"()-]*(?:(?:with|along|alongside|together|and|et|ainsi|que|or|as|well|supported|backed|accompanied|by|par|jointly|"
    r"the|its|their|support|of|fighters|from|his|allied|allies|foreign|etrangere?s?|avec|leurs?|ses|des|de|d|les|la|le|l|du|appuye\w*|soutenu\w*|epaule\w*|accompagne\w*|"
    r"assiste\w*|appui|soutien|alliees?|members|elements|auxiliaires|suppletifs|partenaires|mercenaries|mercenaires|at|combattants|aux cotes|cotes|aides?|russia|russian|private|military|contractor|group|assisted|helped|in|"
    r"cooperation|coordination|malian|the country|membres|presumee?s?|presumed|suspected|personnel)[\s,'«»\"()-]*)*$|"
    r"^(?:'s)?(?:\s*\([^)]*\))?[\s,«»\"]*(?:and|et|with|avec|ainsi que|as well as|alongside|together with|along with|(?:suivi|accompagn|appuy|soutenu|epaul|escort|guid|assist|flanqu|encadr|second|compos)\w*(?: au sol| de pres)? (?:de|d'|par|by|with|of)|(?:backed|supported|led) by)\s*"
    rf"(?:(?!(?:against|contre|to|on|at|near|not|non|pas|rather|who|qui|that|said|told|between|entre|fight\w*|combat\w*|villag\w*|civil\w*|habitant\w*|resident\w*|(?!alli|suspect|presum|mask|arm|hood|unidentif)\w+ed|tue\w*|bless\w+)\b|{DOES.pattern})[\w'’-]+?[\s']+){{0,7}}[«\"(]*$"
)


_ALIAS = re.compile(  # "armed men, reportedly members of JNIM"
    r"^[\s,(-]*(?:reportedly|allegedly|believed|thought|suspected|said to|presumed|identified|claiming|thought|who (?:said|claimed) they|se reclamant|presentes|presumes|identifies|appartenant|soupconnes|qui (?:seraient|se reclament)|apparemment|probablement|vraisemblablement)"
    r"\b[\w\s'-]{0,50}$"
)


def roles_of(read: Read, low: str) -> dict[int, ActorRole]:
    """Give the role of each mention of a sentence, by its place in ``read.found``."""
    start, end = read.sentence.span
    if not read.found:
        return {}
    clash = CLASH.search(low, start, end) is not None
    roles = {
        i: _role(
            f,
            low[max(start, f.start - 160) : f.start],
            low[_unquoted(f, low) : min(end, f.end + 140)],
            low,
            clash=clash,
        )
        for i, f in enumerate(read.found)
    }
    _share(read.found, roles, low, start)
    return roles


def _unquoted(f: Found, low: str) -> int:
    """Give where the words behind a mention begin that somebody only puts in marks: "« éléments du Jnim » ont tué"."""
    closed = _CLOSED.match(low, f.end)
    return closed.end() if closed else f.end


_CLOSED = re.compile(r" ?[»\"](?= (?:ont|a|avaient|avait|had|has|have|killed|shot|attacked|burned|abducted|executed|ambushed|qui|who) )")


def counted_dead(f: Found, low: str) -> bool:
    """Tell whether somebody is only counted among the dead: "had killed some 30 rebels and denied …"."""
    return _COUNTED_DEAD.search(low[max(0, f.start - _LEAD) : f.start]) is not None


def harmed(f: Found, low: str) -> bool:
    """Tell whether the words right behind a mention count it among the dead or wounded: "two soldiers killed"."""
    return _HARMED.match(low[f.end : f.end + _LEAD]) is not None


_LEAD = 80  # characters before a mention


def _role(f: Found, before: str, after: str, low: str, *, clash: bool) -> ActorRole:
    if _COUNTED_DEAD.search(before):
        return ActorRole.VICTIM
    if _accused(f, before, after, low):
        return ActorRole.ACCUSED
    if f.actor_id and _HARMED.match(after):
        return ActorRole.VICTIM
    if clash and f.actor_id:
        return ActorRole.PARTY
    if _HIT.search(before) or _FELL.match(after):
        return ActorRole.VICTIM
    return ActorRole.MENTIONED


def may_act(actor_id: str) -> bool:
    """Tell whether an actor can be one who does harm: he bears arms, or no table knows him."""
    if actor_id[:1] in ("", "*", "@"):
        return actor_id not in ("", PEOPLE, COMMENT, PRIVATE)
    actor = builtin_actors().get(actor_id)
    return actor_id not in _JUDGES and (
        actor.is_party or actor.speaker_class in (SpeakerClass.ARMED_GROUP, SpeakerClass.STATE)
    )


def _accused(f: Found, before: str, after: str, low: str) -> bool:
    if _never(f, before, after, low):
        return False
    if _blamed(f, before, after, low):
        return True
    return not _is_aside(f, low) and _did(f, before, after, low) and not came_after(f, after, low)


_BLAMED_BY = re.compile(r"\b(?:imputee?s?|attribuee?s?|blamed|attributed|ascribed) (?:on |to |aux? |a )[^.;:]{2,60}? (?:par|by) (?:the |la |les |des |an? )?(?:l')?(?:\w+ ){0,2}$")  # "an attack blamed on JNIM by the army"


_RULED_OUT = Keyed(  # "by bandits and not by X", "bandits rather than X", "likelier to blame than X"
    ("than ", "not ", "non ", "pas ", "plutot ", "instead "),
    r"\b(?:(?:rather|blame|responsible|likely|guilty) than|instead of|not|plutot que?|non|pas)(?: (?:pas|by|on|of|par|aux?|de|des|les?|la|the|any|some|a)){0,3} (?:l'|d')?$")


def _never(f: Found, before: str, after: str, low: str) -> bool:
    """Tell whether the words rule out that somebody is accused: he is hit, he tells, he bears no arms."""
    if not may_act(f.actor_id) or _TELLER.search(before) or _BESIDE.search(before):
        return True
    if stands_apart(f.actor_id, before, after) or _RULED_OUT.search(before):
        return True
    passive = (" by " in before or " par " in before) and (_BLAMED_BY.search(before) or guards(before, after))
    if passive or accuses_behind(low, f.start, f.end):
        return True
    if f.actor_id == UNKNOWN and not _BEARS_ARMS.search(low[f.start : f.end]):
        return True  # a union, a hospital
    if _SPOKESMAN.search(low[f.start : f.end]):
        return True
    return any(p.match(after) for p in (_HARMED, _OF_LYING, _TELLING, _MOURNS))


_SPOKESMAN = re.compile(r"\bspokes(?:man|woman|person|men)\b|\bporte-parole\b")
_FOR_LONG = re.compile(  # a siege, a war that goes on
    r"\W*(?:who|which|that|qui)\s+(?:have|has|had|ont|a|avai\w+)\s+\w+[^.;]{0,60}?\b(?:since|for (?:months|years|weeks)|depuis)\b|"
    r"\W*(?:who|which|that|qui)\s+(?:had |have |has |ont |avai\w+ )?(?:seized|took|taken|captured|conquered|pris|conquis|saisi) (?:[\w']+ ){0,3}?(?:town|city|north|ville|cite|localite|nord)\b[^.;,]{0,30}? (?:in|en|last|this|the year|l'an)\b|"
    r"[^.;:,]{0,80}\b(?:(?:since|depuis) (?:19|20)\d\d|for (?:\w+ )?(?:years|a decade)|depuis (?:des|plusieurs|de longues) (?:annees|mois))\b"
)
_SAYS_SO = re.compile(  # "killed by gunmen, the army said": who tells it did not do it
    r"\s+(?:(?:also|later|has|have|had|itself|then|a|ont|avait) )?(?:said|says?|sa(?:id|ys) in|announced|reported|reports|stated|states|told|confirmed|confirms|wrote|writes|added|adds|affirmed|claimed|claims|indicated|declared|explained|noted|dit|disent|indiqu\w+|affirm\w+|annonc\w+|declar\w+|rapport\w+|precis\w+|ecri\w+)\b")
_AS_SAID = re.compile(r"\s+(?:(?:has|have|had|a|ont|avait)\s+)?(?:claimed|said|stated|alleged|reported|put it|affirme|dit|soutenu|pretend\w*)\b")


def _blamed(f: Found, before: str, after: str, low: str) -> bool:
    """Tell whether the words lay the deed on somebody, or name him by it."""
    on = _ON.search(before)
    if on and not _OF_OTHERS.search(on[0]) and not _THE_DEAD.search(before) and not _IF_ANY_DIED.search(before):
        return True
    dressed = _GUISE.search(before) and not (f.actor_id in STATE and _WORE.search(before))
    if dressed or _SUSPECTED.search(before) or _ACCUSED_AFTER.match(after):
        return True
    if (_RESPONSIBLE.match(after) and _HOLDS.search(before)) or (_ENDS.match(after) and _SAYS.search(before)):
        return True
    belongs = _BELONG.search(before) and not _DENIED.search(before)
    if belongs or (_is_group(f) and _KNEW.search(before)):
        return True
    asked = low[max(0, f.start - 120) : f.start]
    if "?" in asked and _WHO.search(asked):
        return True
    return bool(_DOER_NAME.match(low[f.start : f.end])) and not (_FELL.match(after) or _HIT.search(before))


# "accuse the herders of abetting X", "the four men belonged to X": X did nothing here
_OF_OTHERS = re.compile(r"\baccus\w+\s.*?\b(?:of \w+ing|d'avoir|d'etre|de \w+er)\b")
_THE_DEAD = re.compile(r"\b(?:the|les|ces|these|all) (?:two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:men|hommes|people|personnes)\b[^.;:]{0,50}$")
_IF_ANY_DIED = re.compile(r"\b(?:s'il|s'ils|si|if|ceux|those)\b[^.;:]{0,40}\b(?:morts?|mortes|victimes|tues|tuees|peri|dead|deaths|killed|victims|died|casualties)\b[^.;:]{0,40}$")  # "s'il y a eu des morts, ce sont des jihadistes"
_HOLDS = re.compile(r"\b(?:hold|holds|held|holding|tien\w+|tenait)\s+[«\"]?\s?(?:[\w'-]+\s+){0,4}?[«\"]?(?:[\w'-]+\s+|l')?$")
_RESPONSIBLE = re.compile(r"[^.;:]{0,60}?\b(?:responsible|accountable|answerable|to blame|(?:pour |comme )responsables?)\b")
# a note that is short of words: "Committee says X."
_SAYS, _ENDS = re.compile(r"\b(?:says|said|say|blames?|dit|disent)\s*:?\s*$"), re.compile(r"\s*[.;]")
_KNEW = re.compile(r"\b(?:reconnu|recogni[sz]ed|identifie)\b(?:\s*,[^,.;]{3,20},)?\s+(?!as\b|que\b|that\b)(?:(?:des|les|the|some|two|three|deux|trois|comme)\s+)?(?:(?:combattants|hommes|fighters|men|members|elements|membres)\s+(?:of|from|de|du|des)\s+)?(?:the |la |le |l')?$")


# "the attackers belong to X", "les assaillants appartiennent à X"
BELONG_TO = r"\b(?:belong(?:ed|s|ing)? to|appart(?:ien|en)\w* (?:a|aux?)|(?:are|were|had been) (?:all |indeed )?(?:members|fighters|men) (?:of|from)|(?:sont|etaient|seraient) (?:bien |tous )?(?:des )?(?:membres|combattants|hommes|elements) (?:de|du|des))"
_BELONG = re.compile(
    r"\b(?:the|these|those|les|ces|leurs) (?:\w+ )?(?:assaillants|attackers|assailants|gunmen|killers|raiders|tueurs|agresseurs|attaquants|ravisseurs|auteurs|kidnappers|hommes armes|individus armes|armed men)\b[^.;:«»\"]{0,25}?"
    rf"{BELONG_TO}\s?(?:(?:the|la|les|l'|le) ?)?(?:[\w-]+ ){{0,2}}?(?:l'|d')?$"
)


def _is_aside(f: Found, low: str) -> bool:
    """Tell whether a mention is a capital or a spokesman."""
    return f.marker == PLACE or (f.marker == GROUP and low[f.start : f.end].startswith(("its ", "son ")))


def _did(f: Found, before: str, after: str, low: str) -> bool:
    """Tell whether somebody does harm in these words, as subject or after "by"."""
    if _FOR_LONG.match(after):
        return False
    if acts_later(before, after) or (f.actor_id[:1] not in "*@" and does(f, before, after, low)):
        return True
    by = _BY.search(before)
    if (by and _by_him(f, before[: by.start()])) or _SAID_TO.match(after):
        return True
    filler = _FILLER.match(after)
    rest = after[filler.end() :] if filler else after
    return (
        bool(DOES.match(rest))
        and not BE.search(after[: filler.end()] if filler else "")
        and not re.match(r"\w+\s+by\b|\w+s?\s+par\b(?! balles?\b)", rest)
    )


def _by_him(f: Found, lead: str) -> bool:
    """Tell whether it is harm that was done "by" somebody."""
    harm = HARM.search(lead[-90:]) or (_is_group(f) and _PASSIVE.search(lead))
    return bool(harm) and not (_OTHER_BY.search(lead) or _WORD_BY.search(lead) or TOWN_TAKEN.search(lead))


_WORD_BY = re.compile(
    r"(?:attribu|imput|ascrib|blam|accus|denounc|denonc|condemn|condamn|disput|report|confirm|document|stat|releas|publish|publi|rapport|diffus|recueill|cit|announc|annonc|present|ecrit|sign|contact|joint|interrog|indiqu|donn|fourn|communiqu|avanc|inform|relat|compil|gather|provid|given|issu|shar|describ|decri|racont|signal|evoqu|revel|reveal|collect|ramass|recuper|buri|evacu|transport|decouv|discover|inhum|enterr|treat|soign)\w*(?:\s+(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s*$|"
    r"\b(?:fixe|etabli|evalu|estim|chiffr|porte|put|set|placed|given|counted|recens|denombr)\w*\s+(?:(?:a|at|as)\s+)?(?:[\w-]+\s+){0,4}$"
)
# "on a convoy escorted by X", "un village défendu par X": X was hit, and did nothing
_GUARDED = Asked(
    r"\b(?:(?:on|against|at|near|in|targeting|targeted|hit|struck|attacked|ambushed|stormed|raided|overran|entered|contre|sur|dans|visant|vise|cible|attaque|frappe)\s+(?:[\w'-]+\s+){1,6}?|"
    r"(?<!military )(?<!army )(?<!armed )(?:bus|buses|cars?|trucks?|lorr(?:y|ies)|convoys?|villages?|towns?|camps?|markets?|sites?|mines?|schools?|bridges?|posts?|compounds?|hospitals?|barges?|boats?|ferry|tankers?|coach(?:es)?|vehicles?|wells?|villagers|traders|passengers|civilians|"
    r"camions?|convois?|marches?|hameaux?|ecoles?|ponts?|postes?|hopital|bateaux?|pirogues?|citernes?|vehicules?|villageois|commercants|passagers|civils)\s+(?:[\w'-]+\s+){0,4}?)"
    r"(?:(?:that|which|qui) (?:was|were|is|are|etait|etaient|est|sont) )?(?:being |then |also |lightly |heavily |alors |aussi )?"
    r"(?:escorted|protected|guarded|defended|secured|(?:escorte|protege|garde|defendu|securise)e?s?)"
    r" (?:by|par) (?:(?!and\b|et\b|who\b|qui\b)[\w'-]+\s+){0,4}?(?:l'|d')?$"
)
_WHO_DID = re.compile(r"\s*,?\s(?:who|which|that|qui)\b")


def guards(before: str, after: str) -> bool:
    """Tell whether somebody only guards those who are hit.

    >>> guards("an attack on a bus escorted by ", " killed six"), guards("on a bus escorted by ", " who opened fire")
    (True, False)
    """
    return _GUARDED.search(before) is not None and not _WHO_DID.match(after)


_MOURNS = re.compile(  # "denounced a policy of terror": who deplores a deed did none
    r"\s+(?:(?:a|ont|avai\w+|has|have|had|also)\s+)*(?:\w+(?:ly|ment)\s+)?"
    r"(?:perdu|lost|deplor|mourn|pleur|regrett|condamn|condemn|denounc|denonc|decri|lament|slam|criticis|criticiz|critiqu|fustig|protest|s'indign|s'insurg|s'alarm|s'inquiet)\w*\b(?!(?: \w+){0,4} (?:to death|a mort)\b)")
_TELLER = Asked(r"(?:^(?:mais )?pour|\b(?:selon|d'apres|according to|cited by|citing|a en croire))\s+(?:(?!le?s?quel\w*|laquelle|which\b|whom\b)[\w'-]+\s+){0,2}?(?:l'|d')?$")
# "deaths on the side of X", "like the method used by X": X lost men, or did other things
_BESIDE = Asked(
    r"\b(?:morts?|pertes?|victimes?|tues|blesses|deaths?|losses|casualties|dead|wounded)\b[^.;:]{0,40}\b(?:du cote|cote|dans les rangs|au sein|chez|parmi|on the side|in the ranks|among)\s*(?:de |du |des |d'|of |les |the )*(?:(?:combattants|hommes|fighters|men|elements|membres|members|forces)\s+(?:de |du |des |d'|of |from )?(?:la |the |l')?)?$|"
    r"\b(?:mode operatoire|modus operandi|identiques?|semblables?|similaires?|similar|identical|comparables?|resembl\w+|ressembl\w+|typical|typiques?)\b[^.;:]{0,60}$"
)
_SAID_TO = re.compile(rf"\s+(?:are|is|were|was) (?:said|reported|alleged|believed|thought|understood) to have (?:\w+ly )?(?={DOES.pattern})(?!been)")
_WHO = re.compile(r"\b(?:who (?:did|does|do|were|are|was|is|carried|fired|attacked|killed)|qui (?:sont|etaient|a|est|ont)|a qui)\b[^.?!\n]{0,60}\?\s*(?:[^.?!\n]{0,50}\.\s*)?[«\"]?\s?(?:[\w'-]+ ){0,4}?(?:l'|d')?$")
_DOER_NAME = re.compile(r"(?:unidentified |unknown |suspected |the |les |des )*(?:attackers|assailants|raiders|abductors|kidnappers|killers|assaillants|attaquants|agresseurs|ravisseurs|tueurs)\b")
_BEARS_ARMS = re.compile(r"\b(?:arm[eé]e|army|soldiers?|soldats?|militar\w*|militaires?|troops?|troupes|force\w*|drones?|air ?force|aviation|helicopt\w*|warplanes|paratroopers|units?|patrol|avions?|servicemen)")


def _is_group(f: Found) -> bool:
    return builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.ARMED_GROUP


def acts(men: re.Match[str], actor_id: str, read: Read, low: str) -> bool:
    """Tell whether "its fighters" do harm in a sentence."""
    f = Found(0, 1, men.start(), men.end(), actor_id, -1)
    start, end = read.sentence.span
    before = low[max(start, f.start - 160) : f.start]
    return _accused(f, before, low[f.end : min(end, f.end + 140)], low) and not _DENIED.search(before)


_DENIED = re.compile(r"\b(?:den(?:y|ied|ies|ying)|reject\w*|refut\w*|dement\w*|ni(?:e|ent|ait|aient|ant)|rejet\w*|conteste\w*|not|no)\b[^.;:]{0,60}$")


def _share(found: list[Found], roles: dict[int, ActorRole], low: str, start: int) -> None:
    """Let actors that are named together share the accusation; "according to" names a teller."""
    tellers = {
        id(f) for f in found
        if _TELLER.search(low[max(start, f.start - 60) : f.start])
        or (re.search(r"\b(?:as|comme)\s+(?:the |l'|le |la )?$", low[max(start, f.start - 12) : f.start]) and _AS_SAID.match(low, f.end))
        or (re.search(r", (?:the |l'|le |la |les |an? )?(?:\w+ )?$", low[max(start, f.start - 24) : f.start]) and _SAYS_SO.match(low, f.end))
    }
    for _ in range(2):
        for i, (a, b) in enumerate(pairwise(found)):
            if (
                ActorRole.ACCUSED in (roles[i], roles[i + 1])
                and ActorRole.VICTIM not in (roles[i], roles[i + 1])
                and b.start - a.end < _NEARBY
                and not (roles[i] is not ActorRole.ACCUSED and _ALIAS.match(low[a.end : b.start]))
                and PLACE not in (a.marker, b.marker)
                and not {id(a), id(b)} & tellers
                and may_act(a.actor_id)
                and may_act(b.actor_id)
                and not stands_apart(b.actor_id, low[max(start, b.start - 60) : b.start], "")
                and not stands_apart(a.actor_id, "", low[a.end : b.end])
                and (_LINK.match(low[a.end : b.start]) or _ALIAS.match(low[a.end : b.start]))
            ):
                roles[i] = roles[i + 1] = ActorRole.ACCUSED
