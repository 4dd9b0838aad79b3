"""Whether a sentence sums up several events or a period."""

from __future__ import annotations

import re
from typing import Final

from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.words import Words

_MONTH_EN = ("january|february|march|april|may|june|july|august|september|october|november"
             "|december")
_MONTH_FR = ("janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre")
_YEAR = "(?:19|20)[0-9]{2}"
_UNITS_EN = "years?|months?|weeks?|decades?|days"
_UNITS_FR = "ans|annees?|mois|semaines?|jours"
_EVENTS_EN = ("attacks|incidents|raids|strikes|massacres|killings|ambushes|assaults|operations"
              "|episodes|cases")
_EVENTS_FR = ("attaques|incidents|raids|frappes|massacres|embuscades|operations|exactions|assauts"
              "|cas")
_FEW = "(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of|dozen)"
_PEU = "(?:[0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|quelques)"
# "the deadliest attack on the mission" ranks one event, "the deadliest mission" all its losses
_ONE_EN = (r"(?:attack|raid|ambush|assault|strike|day|incident|for|against|on|in|to|since|yet"
           r"|ever)\b")
_ONE_FR = r"(?:attaque|raid|embuscade|assaut|frappe|jour|journee|incident|dans|contre|pour)\b"
_SUMS = {
    "en": re.compile(rf"""\b(?:
        since\ (?:(?:early|late|mid|the|last|then|at|least|\ )*(?:{_MONTH_EN}|{_YEAR}|start
            |beginning|turn|outbreak|conflict|war|coup|crisis|insurgency|rebellion|withdrawal
            |departure|arrival|{_UNITS_EN}|spring|summer|autumn|then)
            |taking\ power|coming\ to\ power|independence)
        | since\ (?:(?!attack|assault|fight|clash|battle|shoot|raid|ambush)\w+\ ){{0,4}}?
            (?:deployment|creation|inception|launch|establishment|formation|founding|deploy(?:ed|ing)
            |(?:was|were|being)\ (?:created|established|set\ up|launched|formed|founded)
            |began|started|intervened|took\ over|left|departed|withdrew|pulled\ out|came\ back
            |expired|resumed|(?:took|seized|taking|seizing)\ power)
        | (?:deadliest|most\ dangerous|costliest|bloodiest|most\ lethal)[ ]
            (?:(?!{_ONE_EN})\w+\ ){{0,5}}(?:missions?|operations?|deployments?)
        | (?:over|in|during|within|for|across)\ (?:the\ )?
            (?:past|last|previous|preceding|recent)[ ](?:{_FEW}\ )?(?:{_UNITS_EN}|quarter|half)
        | in\ recent\ (?:{_UNITS_EN})
        | (?:in|within)\ (?:the\ space\ of\ )?(?:a|one|a\ single)\ (?:week|month)
        | (?:in|during|over)\ (?:the\ )?(?:first|second|third|fourth|last)[ ]
            (?:half|quarter|{_FEW}\ months|semester|months)
        | (?:between|from)\ (?:[0-9]+\ )?(?:{_MONTH_EN}|{_YEAR})\ (?:{_YEAR}\ )?
            (?:and|to|until|through|[-–])\ (?:[0-9]+\ )?(?:{_MONTH_EN}|{_YEAR})
        | (?:so\ far\ )?this\ year | so\ far\ in | year\ to\ date
        | (?:in|during|throughout)\ (?:all\ of\ )?{_YEAR}\ alone
        | throughout\ (?:the\ year|{_YEAR}) | every\ (?:year|month) | (?:a|per)\ year | annually
        | (?:over|during|in)\ the\ (?:week|month|quarter|reporting\ period|period)\b
        | (?:over|during|in|for|within)\ (?:that|this|the\ same)\ (?:period|quarter|semester|span)
        | in\ the\ same\ (?:three|four|six|nine|twelve)\ months
        | (?:in|across|during|by|from)\ (?:the\ |these\ |those\ )?
            (?:{_FEW}|both|various|multiple|separate|different|successive|repeated|numerous
            |a\ (?:series|string|wave|spate|succession)\ of|dozens\ of|other|such)[ ]
            (?:\w+\ ){{0,3}}(?:{_EVENTS_EN})
        | (?:two|three|four|five|six|several|other)\ (?:\w+\ ){{0,2}}(?:{_EVENTS_EN})[ ]
            (?:\w+\ ){{0,12}}in\ which
        | in\ (?:\w+\ )?(?:{_EVENTS_EN})\ (?:on|against)\ (?:{_FEW}|both)\ (?:\w+\ ){{0,2}}
            (?:bases|camps|posts|positions|hotels|convoys|patrols|checkpoints)
        | (?:two|three|four|five|six|several|twin)\ (?:\w+\ ){{0,2}}
            (?:strikes|attacks|raids|ambushes|operations|massacres)[ ]
            (?:\w+\ ){{0,12}}(?:have\ |had\ )?(?:left|killed|claimed)
        | (?:series|string|spate|wave)\ of\ (?:\w+\ ){{0,2}}(?:attacks|raids|ambushes|massacres)[ ]
            (?:\w+\ ){{0,12}}(?:left|killed|claimed)
        | (?:attacks|raids|abuses|violence)\ (?:by|of|attributed\ to|blamed\ on)\ (?:\w+\ ){{1,8}}
            (?:have\ |had\ )?(?:left|killed|caused|claimed)
        | in\ (?:this|that|the)\ (?:\w+\ )?(?:attack|raid|ambush|strike|assault)\ and\ (?:in\ )?
            (?:another|a\ second|one\ on|that\ on|the\ one\ on)
        | (?:figure|toll|number)\ (?:that|which)\ (?:adds|combines|joins|covers)
        | (?:attacks|incidents|raids|strikes)\ (?:combined|together|taken\ together)
        | (?:all|taken)\ (?:\w+\ )?(?:places|sites|cases|incidents|events)\ (?:taken\ )?together
        | (?:combined|cumulative|overall)\ (?:death\ )?toll
        | in\ the\ conflict(?!\ (?:-\ )?(?:hit|torn|ridden|affected|racked|plagued|zone|area))
        | (?:mines|ieds)\ (?:and|or)\ (?:\w+\ ){1,3}?(?:had\ |have\ )?
            (?:caused|killed|claimed|resulted|left)
        | (?:fatalities|deaths)\ (?:from|caused\ by|due\ to)\ (?:\w+\ (?:and|or)\ )?(?:mines|ieds)
        | over\ the\ (?:years|months|weeks) | over\ (?:a|the)\ (?:\w+\ )?(?:decade|period|span)
        | decade\ of\ (?:conflict|violence|war)
        )\b""", re.VERBOSE),
    "fr": re.compile(rf"""\b(?:
        depuis\ (?:(?:[0-9]+|er|le|la|l|debut|fin|mi|du|de|d|mois|{_PEU}|\ )*
            (?:{_MONTH_FR}|{_YEAR}|annee|{_UNITS_FR}|debut|declenchement|coup|crise|conflit|guerre
            |insurrection|depart|retrait|arrivee|independance|lors))
        | depuis\ (?:son|sa|leur|le|la|l)\ (?:\w+\ ){{0,2}}?(?:deploiement|creation|lancement
            |installation|instauration|fondation|debut|mise\ (?:en\ place|sur\ pied))
        | depuis\ qu\ (?:(?!attaque|assaut|combat|affrontement|fusillade|raid)\w+\ ){{1,5}}?
            (?:deploye|cree|lance|fonde|commence|debute|demarre|intervenu|intervient|installe
            |pris|releve|succede|quitte|parti|retire|repris|revenu)e?s?
        | (?:mission|operation|force)\ (?:(?!{_ONE_FR})\w+\ ){{0,4}}la\ plus[ ]
            (?:meurtriere|couteuse|dangereuse|exposee|endeuillee)
        | (?:au\ cours|durant|pendant|ces|lors)\ (?:des?\ |les\ |de\ |ces\ )*(?:{_PEU}\ )?
            (?:derniers?|dernieres?|precedents?)[ ](?:{_PEU}\ )?(?:{_UNITS_FR}|trimestre|semestre)
        | ces\ (?:{_PEU}\ )?(?:derniers|dernieres)\ (?:{_PEU}\ )?(?:{_UNITS_FR})
        | en\ (?:l\ espace\ d\ )?(?:une\ (?:seule\ )?semaine|un\ (?:seul\ )?mois)
        | (?:en|au\ cours\ des|pendant|durant|ces)\ {_PEU}\ (?:mois|ans|annees|semaines)
        | (?:au|du|durant\ le|pendant\ le)\ (?:cours\ du\ )?
            (?:premier|deuxieme|second|troisieme|quatrieme|dernier)\ (?:trimestre|semestre)
        | entre\ (?:le\ )?(?:[0-9]+\ )?(?:er\ )?(?:{_MONTH_FR}|{_YEAR})\ (?:{_YEAR}\ )?
            et\ (?:le\ )?(?:[0-9]+\ )?(?:er\ )?(?:{_MONTH_FR}|{_YEAR})
        | de\ (?:{_MONTH_FR})\ (?:{_YEAR}\ )?a\ (?:{_MONTH_FR}) | cette\ annee | de\ l\ annee
        | par\ an | chaque\ (?:annee|mois) | pour\ la\ seule\ annee | en\ {_YEAR}\ seulement
        | durant\ (?:toute\ )?l\ annee | au\ cours\ de\ l\ annee
        | (?:dans|lors|par|durant|au\ cours)\ (?:de\ |d\ |des\ |les\ |ces\ )*
            (?:{_PEU}|differentes|diverses|multiples|nombreuses
            |une\ (?:serie|vague|succession)\ de?)[ ](?:\w+\ ){{0,2}}(?:{_EVENTS_FR})
        | (?:dans|lors\ d|par)\ (?:es\ |des\ )?(?:{_EVENTS_FR})[ ]
            (?:distinctes?|separee?s|successives|(?:contre|visant|sur)\ {_PEU}\ (?:\w+\ ){{0,2}}
            (?:bases|camps|postes|positions|hotels|convois|patrouilles))
        | (?:deux|trois|quatre|cinq|six)\ attaques\ (?:reunies|confondues|cumulees)
        | (?:au\ cours\ de|sur|pendant|durant)\ (?:la\ periode|le\ trimestre|le\ mois|la\ semaine)
        | (?:au\ cours\ de|sur|pendant|durant|dans)\ (?:(?:cette|la)\ meme|cette)\ periode
        | (?:au\ cours\ du|durant\ le|pendant\ le|sur\ le)\ meme\ (?:trimestre|semestre)
        | au\ cours\ du\ (?:trimestre|mois|semestre) | toutes\ (?:localites|zones)\ confondues
        | (?:attaques|exactions|violences)[ ]
            (?:de|des|du|menees|attribuees|perpetrees|imputees)\ (?:\w+\ ){{1,8}}ont[ ]
            (?:fait|cause|tue|coute)
        | (?:deux|trois|quatre|cinq|plusieurs)\ (?:\w+\ ){{0,1}}
            (?:frappes|attaques|raids|embuscades|operations)[ ]
            (?:[\w,]+\ ){{0,15}}?ont\ (?:deja\ )?(?:fait|cause|tue|coute|provoque)
        | (?:serie|vague)\ d\ (?:\w+\ )?(?:attaques|embuscades|assauts)[ ]
            (?:[\w,]+\ ){{0,12}}?(?:a|ont)\ (?:deja\ )?(?:fait|cause|tue|coute|provoque)
        | dans\ (?:cette|l|ce)\ (?:attaque|embuscade|raid|frappe|assaut)\ et\ (?:dans\ )?
            (?:une\ autre|un\ autre|celle|celui)
        | (?:chiffre|bilan|nombre)\ qui\ (?:additionne|cumule|reunit|regroupe)
        | tou(?:s|tes)\ (?:\w+\ )?\w+\ (?:confondu|reuni|cumule)e?s
        | (?:mines|explosifs|eei)\ (?:et|ou)\ (?:\w+\ ){1,4}?(?:ont|avaient)[ ]
            (?:fait|tue|cause|coute)
        | les\ (?:mines|engins\ explosifs)\ (?:\w+\ ){0,4}?(?:ont|avaient)[ ]
            (?:fait|tue|cause|coute)
        | (?:morts|deces)\ (?:dus|causes|provoques)\ (?:aux|par\ (?:les|des))\ (?:mines|engins)
        | bilan\ cumule | depuis\ (?:plus\ d\ un\ an|plus\ de\ \w+\ (?:ans|mois))
        )\b""", re.VERBOSE),
}
# "The deadliest attack since May": the period measures the rank, not the figure.
_RANKED: Final = {
    "en": re.compile(
        r"(?:deadliest|worst|bloodiest|first|biggest|largest|heaviest|most \w+)\b[^;:]{0,60}$"
        r"|(?:besieged|blockaded?|siege|held|detained|captive|active|present|operating|power"
        r"|deployed|stationed|fighting|controlled|occupied|closed|cut off|at war|missing|living"
        r"|based|under \w+ control|ties|ruled|governed|grappling|gripped|struggling|plagued)"
        r"(?: \w+){0,3} ?$"
        r"|\b(?:latest|newest|most recent|another|part)(?: \w+)? ?$"  # "the latest in a series"
        r"|\b(?:engulf|roil|wrack|rock|ravag|sweep|convuls|destabili[sz])ing(?: \w+){1,6} ?$"),
    "fr": re.compile(
        r"(?:plus (?:meurtriere?|sanglante?|grave|grosse|lourde?|importante?)|premiere?|pire)\b"
        r"[^;:]{0,60}$"
        r"|(?:assiege\w*|blocus|siege|detenu\w*|captifs?|actifs?|presents?|pouvoir|deploye\w*"
        r"|bases?|controle\w*|occupe\w*|ferme\w*|guerre|en proie a \w+|disparus?|confronte\w*"
        r"|installe\w*|dirige\w*|plonge\w*|vi[tv]\w*)(?: \w+){0,4} ?$"
        r"|\b(?:inscri\w+|en date) ?$"),
}
# "The mayor, who spoke from Gao, where he has lived since May": nothing of what he counts.
_OF_SPEAKER = {
    "en": re.compile(r"\b(?:according to|said|told|says|reported by)\b[^;]*"
                     r"\b(?:who|where|which)\b[^,;]*$"),
    "fr": re.compile(r"\b(?:selon|d apres|a dit|a declare|rapporte|indique)\b[^;]*"
                     r"\b(?:qui|dont)\b[^,;]*$"),
}
# "Since 3 May, when nine died, …": the day is that of the harm.
_HAPPENED = re.compile(r"(?: [0-9]{4})? , (?:when|the day|jour (?:ou|auquel)|date a laquelle"
                       r"|lorsque|quand)\b")
_STRIKES = re.compile(r"\b(?:two|twin|deux|double)\b.*\b(?:strikes|frappes|tirs|shells|missiles)\b")
_DAY = re.compile(rf"\b(?:[0-9]{{1,2}} (?:{_MONTH_EN}|{_MONTH_FR})|(?:{_MONTH_EN}) [0-9]{{1,2}})\b")
_DAYS = re.compile(r"\b[0-9]{1,2} (?:and|et|to|au|or|ou) (?:le )?[0-9]{1,2}\b")
_ALSO = {"en": re.compile(r"\b(?:also|in addition|additionally|furthermore)\b"),
         "fr": re.compile(r"\b(?:egalement|aussi|en outre|par ailleurs|de plus)\b")}
_IN_YEAR = {
    "en": re.compile(rf"\b(?:(?:in|during|throughout|for) {_YEAR}|last year)\b"),
    "fr": re.compile(rf"\b(?:(?:en|durant|pour) (?:l annee )?{_YEAR}|l an (?:dernier|passe)"
                     r"|l annee derniere)\b"),
}
_ONE_EVENT = re.compile(  # of which the year is the date: "died in an operation last year"
    r"\b(?:in|during|by|lors d|dans|au cours d|par) (?:an?|une?) "
    r"(?:(?!series|string|wave|serie|vague)\w+ ){0,2}?(?:operation|attack|raid|massacre|ambush"
    r"|assault|strike|siege|attaque|embuscade|assaut|frappe|tuerie)\b")
_LOCAL = {
    "en": word_set("""
        village town camp city hamlet commune market mosque church convoy bus ambush bombing
        massacre base hotel capital airport school hospital prison restaurant
    """),
    "fr": word_set("""
        village ville camp hameau commune localite marche mosquee eglise convoi bus
        embuscade massacre base hotel capitale aeroport ecole hopital prison restaurant
    """),
}
_WIDE = word_set("""
        mali sahel central northern southern north south centre nord sud country pays region
        burkina niger faso west africa afrique l le la the au
    """)
_MONTHS = {"en": frozenset(_MONTH_EN.split("|")), "fr": frozenset(_MONTH_FR.split("|"))}


_ONE_GAP = 20  # words from "including an attack" to its figure
_ONE_OF = re.compile(
    r"\b(?:including|among them|notably|dont|parmi lesquelle?s|notamment|y compris)"
    r"(?: (?:in|by|dans|lors d|au cours d))? (?:an?|one|the|une?|l|la|le|celle|celui)"
    r"(?: (?!attacks|raids|attaques)\w+){0,2}? (?:attack|raid|massacre|ambush|strike|assault"
    r"|killing|attaque|massacre|embuscade|frappe|assaut|tuerie)\b[^;:]*$")
_BRINGING = {"en": word_set("bringing taking brings takes raising"),
             "fr": word_set("portant porte faisant")}
_AT = {"en": word_set("in at near of on"), "fr": word_set("a de d pres sur dans")}


def is_total(words: Words, lang: str, *, goes_on: bool = False) -> bool:
    """Say whether the figures of a sentence are sums over several events or a period.

    ``goes_on`` says that the sentence before sums up: "It has also burned over 1,000 homes".
    """
    line = " ".join(words.words)
    if goes_on and _ALSO[lang].search(line):
        return True
    for found in _SUMS[lang].finditer(line):
        if _OF_SPEAKER[lang].search(line, 0, found.start()):
            continue
        if _twice_there(line, found.group()) or _HAPPENED.match(line, found.end()):
            continue
        if not _RANKED[lang].search(line, max(0, found.start() - 90), found.start()):
            return True
    return _is_of_a_year(words, line, lang)


def of_one_within(words: Words, at: int) -> bool:
    """Say whether a figure is of one event in a sum: "hundreds died, including in a raid on X"."""
    before = " ".join(words.words[max(0, at - _ONE_GAP):at])
    return _ONE_OF.search(before) is not None


def total_from(words: Words, lang: str) -> int:
    """Give the word from which figures are sums: "three died, bringing to nine those since May"."""
    return next((at for at in range(2, len(words)) if words.words[at] in _BRINGING[lang]
                 and words.at(at - 1) in {",", "—", "–", "qui", "which"}), 0)


def _twice_there(line: str, phrase: str) -> bool:
    """Say whether two strikes of one day hit one spot: what they did is one event."""
    one_day = len(set(_DAY.findall(line))) == 1 and not _DAYS.search(line)
    return one_day and bool(_STRIKES.search(phrase))


def _is_of_a_year(words: Words, line: str, lang: str) -> bool:
    """Say whether a bare year, with neither month nor scene, dates the figures."""
    found = _IN_YEAR[lang].search(line)
    if found is None or _ONE_EVENT.search(line) or not _LOCAL[lang].isdisjoint(words.words):
        return False
    if not _MONTHS[lang].isdisjoint(line[:found.start()].split()[-1:]):
        return False  # "in October last year"
    return not any(_is_scene(words, at, lang) for at in range(1, len(words)))


def _is_scene(words: Words, at: int, lang: str) -> bool:
    """Say whether a capital behind "in" or "à" names somewhere smaller than the country."""
    return (words.at(at - 1) in _AT[lang] and words.is_capital(at)
            and words.words[at] not in _WIDE | _MONTHS[lang])
