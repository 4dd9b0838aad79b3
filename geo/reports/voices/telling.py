"""Words by which somebody tells nothing of what happened: what he will do, that a toll may change."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun
from geo.reports.voices.denials import DEATHS

_WILL = re.compile(  # "it would send more troops", "toutes les mesures seront prises"
    r"\W*(?:that |que |qu')?(?:(?:it|they|he|she|we) (?:would|will)(?: \w+ly)? (?!have\b|be (?:unable|hard|the))|"
    r"(?:the|those|these|les|ces|leurs|its) (?:[\w'-]+ ){0,5}?(?:would|will|shall|ser(?:a|ont|ait|aient))(?: (?:all|soon|tous|bientot))? (?:be )?(?:found|punished|tracked|hunted|brought|arrested|judged|caught|retrouv|arret|puni|traqu|poursuivi|traduit|juge|chati|identifi)|"
    r"(?:all|every|toutes?) (?:\w+ )?(?:les |its )?(?:\w+ )?(?:measures?|steps?|mesures?|dispositions?|moyens) (?:would|will|seront|serait|seraient|sont|sera) )")
_THREAT = re.compile(  # "whoever drives there will be treated as a target"
    r"\W*(?:that |que |qu')?(?:(?:henceforth|from now on|desormais|dorenavant),? )?(?:whoever|any(?:one|body)\b|every(?:one|body)\b|all|any|every|quiconque|tout\w*|ceux|those|celui)\b[^.;]{0,90}? (?:would|will|shall|ser(?:a|ont|ait|aient)) (?:\w+ )?(?:be |become |etre )?(?:\w+ )?(?:treated|considered|regarded|seen|punished|attacked|targeted|killed|executed|burn\w*|a (?:\w+ )?target|targets|consider\w+|trait\w+|pun\w+|attaqu\w+|tue\w*|execut\w+|brul\w+|vis\w+|une cible|des cibles)")
_VOW = Begun(  # "his people would not be cowed", "ne se laissera pas intimider": how he stands to it
    "aba bai bow cap ced cow dau dec det dis div ebr eff ent fai fal fea fle fli fri giv imp int kne peu pli rec sca sha sub sur ter tre wav wea yie",
    r"\b(?:(?:will|would|shall|must|can|could|are|is|were|was|did|do|does) (?:not|never)|won't|wouldn't|cannot|can't|never)(?: ever| simply)? (?:be |let (?:\w+ ){1,3}?(?:be )?|bend or |break or )?"
    r"(?:cowed|intimidated?|deter(?:red)?|discouraged?|frighten(?:ed)?|scared?|terrori[sz]ed?|daunt(?:ed)?|subdued?|shaken|shake|weaken(?:ed)?|bow|yield|give (?:in|up|way)|surrender|fear|falter|flinch|waver|tremble|kneel)\b|"
    r"\bne (?:se |nous |les |vous |la |le )?(?:laisser\w+ (?:pas|jamais|ni) (?:intimider|impressionner|decourager|abattre|ebranler|terroriser|diviser|distraire|faiblir)|(?:cede|reculer|flechi|plier|capituler|faibli|tremble|baisser)\w* (?:pas|jamais|rien|point)|"
    r"(?:fer\w+|font) (?:pas|jamais|nullement|en rien|plus) (?:peur|reculer|plier|flechir|ceder)|(?:intimider|effraier|effrayer|ebranler|decourager|impressionner)\w* (?:pas|jamais|nullement|en rien))\b|\bn'entam\w+ (?:pas|en rien|jamais|nullement)\b")
_TELLS_TOO = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|deux|trois|quatre|cinq|sept|huit|neuf|dix|dizaines)\b[^.;]{0,40}\b(?:killed|dead|died|tue|mort)")
_SEARCHES = re.compile(  # what is done after it: "a search is under way"
    r"\W*(?:that |que |qu')?(?:(?:an?|the|une|des|les|la) )?(?:\w+ )?(?:operations? )?(?:(?:de |d')?(?:recherches?|ratissage|poursuite)|search(?:es)?(?: operations?)?|manhunt|pursuit|sweeps?|sweep operation)\b[^.;:\d]{0,40}?\b(?:en cours|under ?way|ongoing|lancee?s?|engagee?s?|entamee?s?|continu\w+|begun|launched|se poursui\w+)\b[^.;:\d]{0,60}\W*$")
_MOPS_UP = re.compile(  # "we are mopping up to see whether others are there"
    r"\W*(?:that |que |qu')?(?:(?:we|they|it|troops|soldiers|our (?:men|troops|forces)|the army|nous|ils|on|nos (?:hommes|forces|elements)|l'armee) )?(?:(?:are|is|were|was|sommes|sont|est|etaient) )?(?:\w+ )?(?:mopping up|combing|searching|tracking|hunting|pursuing|sweeping|en train d[e'] ?(?:ratisser|fouiller|poursuivre|traquer)|ratiss\w+|fouill\w+|traqu\w+)\b[^.;\d]*$")
_PRESENCE = re.compile(  # "jihadists have stepped up their presence": how things go there, and no event
    r"\W*(?:that |que |qu')?(?:[^.;:«»\"\d]{0,40}?)\b(?:jihadist\w*|djihadist\w*|terrorist\w*|militants?|armed groups?|groupes? armes?|insurg\w+|rebel\w*)\b[^.;:\d]{0,30}? (?:have|has|had|ont|a|avaient) (?:\w+ )?(?:reinforced|strengthened|stepped up|increased|expanded|renforce|accru|augmente|etendu|intensifie|multiplie) (?:its|their|leur|leurs|sa|ses) (?:presence|activit\w+|movements?|mouvements?|influence|patrols|patrouilles|emprise)\b[^.;\d]*$")
_OTHER_VERSION = re.compile(  # "donne une autre version": which one, the next words tell
    r"\W*(?:an?|its|their|une?|sa|leur|the|la) ?(?:own |very |tout |toute |quite )?(?:other|different|another|propre|autre|contrary|differente)? ?(?:version|account|lecture|recit|story|narrative|explanation|explication)\b[^.;:\d]{0,60}\W*$")
_SENT_HELP = re.compile(  # "it had sent a helicopter to evacuate the wounded"
    r"\W*(?:that |que |qu')?(?:it|they|its \w+|avoir|il|elle|ses \w+)\b(?: \w+)? ?(?:sent|deployed|dispatched|flown|sending|envoye|deploye|depeche|mobilise) (?:(?:an?|its|the|two|several|un|une|des|deux|plusieurs|ses|sa|son) )?(?:[\w-]+ ){0,3}?"
    r"(?:helicopters?|teams?|reinforcements?|patrols?|force|troops|units?|convoys?|ambulances?|helicopteres?|equipes?|renforts?|patrouilles?|unites?|secours)\b[^.;:\d]{0,60}? (?:to|pour|afin d[e']|in order to) (?:\w+ )?"
    r"(?:evacuat\w*|assist\w*|support\w*|secur\w*|help\w*|rescue|protect\w*|reinforc\w*|evacu\w*|secour\w*|securis\w*|porter|appuy\w*|renforc\w*|proteg\w*)\b")
_SEEN_BEFORE = re.compile(  # "un regroupement de terroristes dans la zone": seen, and no harm told
    r"\W*(?:that |que |qu')?(?:un|une|des|l[ae]s?|l'|an?|the|several|large|important\w*)? ?(?:\w+ )?(?:regroupements?|mouvements?|presence|concentrations?|passages?|attroupements?|gatherings?|movements?|build-?up|columns?|sightings?) (?:de|d'|des|du|of|by) [^.;]*$")
_WHO_HE_WAS = re.compile(  # "la victime appartenait à une grande famille"
    r"\W*(?:that |que |qu')?(?:the (?:victim|dead man|deceased|man|mayor|driver|chief)|la victime|le (?:defunt|disparu|maire|chef|chauffeur)|l'(?:homme|elu)|he|she|il|elle) "
    r"(?:(?:belong(?:s|ed) to|appart\w+ a|leaves|leave behind|laisse|etait (?:issue?|age|agee|mariee?|originaire|connue?|pere|mere|le (?:fils|frere|neveu))|(?:was|is) (?:aged|married|born|known|from|a (?:father|mother|native)|the (?:son|father|brother|nephew)))\b)[^.;]*$")
_IN_LAW = re.compile(  # "that attacks on peacekeepers may constitute war crimes"
    r"\W*(?:that |que |qu')?(?:toute )?(?:any |such |the |les |des |de telles |une )?(?:attacks?|attaques?|crimes|violences?)\b[^.;]{0,80}? (?:may|can|could|might|peu(?:t|vent)|pourrai\w+|sont susceptibles de) (?:\w+ )?(?:constitut|amount|constitu|(?:be|etre) (?:constitut|(?:considered|regarded|assimil\w+|considere\w+|qualifie\w+) |war crimes|des? crimes))")
_MAY_CHANGE = re.compile(r"\W*(?:that |que |qu')?(?:the|this|le|ce|l'|la) ?(?:toll|figure|count|bilan|chiffre|decompte)\b[^.;:\d]{0,30}? (?:is|was|remains|est|reste|demeure) (?:\w+ )?(?:provisional|preliminary|provisoire|partiel)\W*$")
_FIRED_BACK = re.compile(r"\W*(?:killing|wounding|capturing|arresting|by (?:killing|shooting|firing|opening)|with (?:\w+ )?(?:fire|force|shots)|en (?:tuant|ouvrant|tirant|blessant)|par des tirs)\b")


def tells_nothing(content: str, verb: str) -> bool:
    """Tell whether words with a verb of saying are of what is to come, of a toll's kind or of no speech.

    >>> tells_nothing("it would send more troops to where the attacks took place", "said")
    True
    >>> tells_nothing("killing one attacker", "responded"), tells_nothing("two herders died", "said")
    (True, False)
    """
    if verb.startswith(("respond", "repli", "ripost", "repond")) and _FIRED_BACK.match(content):
        return True
    if _VOW.search(content) and not _TELLS_TOO.search(content):
        return True
    if _IN_LAW.match(content) or _THREAT.match(content):
        return True
    return any(p.match(content) for p in _OF_NO_DEATH) and not DEATHS.search(content)


# how things go, what is done after it, who he was: nothing, where nobody is said to have died
_OF_NO_DEATH = (_WILL, _MAY_CHANGE, _SEARCHES, _WHO_HE_WAS, _OTHER_VERSION, _PRESENCE, _MOPS_UP, _SEEN_BEFORE, _SENT_HELP)
