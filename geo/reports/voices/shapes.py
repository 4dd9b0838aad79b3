"""Turns of phrase that are cues only as a whole: "laid it at the door of", "by her reckoning"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from geo.reports.voices.acts import Act
from geo.reports.voices.conjugated import ADVERB, begun, conjugated, infinitives
from geo.reports.voices.idioms_en import IDIOMS as IDIOMS_EN
from geo.reports.voices.idioms_fr import IDIOMS, INFINITIVES
from geo.reports.voices.phrases import word_set
from geo.reports.voices.words import Words, lowered, plain

# Each with words without one of which it need not be looked for; its first group is the cue.
Shape = tuple[frozenset[str], re.Pattern[str], Act]


def _shape(keys: str, pattern: str, act: Act) -> Shape:
    return word_set(keys), re.compile(pattern), act


_COUNT = r"(?:toll|number|count|figure|dead|deaths|total|tally|losses|fatalities|casualties)"
_FAULT = r"(?:blame|responsibility|guilt|fault)"
_ACCOUNT = r"(?:account|reckoning|count|tally|estimate|telling|admission|version|eyes|view|opinion|words)s?"
_EN = (
    _shape("toll figure number count", r"^(?:an?|one|another) (?:[\w-]+ )?(?:toll|figure|number|count) of [^.;:]{3,40} (?:was|were|has been) ((?:given|provided|supplied|put forward|advanced|reported|cited) by)\b", Act.SAY),
    _shape("for to", r"^(?:but |and |yet )?(for|to) (?!whom)[^.,;:«\"]{2,70}(?:, (?:an?|the) [^.,;:\"]{3,90})?, ?(?:«|\"|(?:it|this|that|these|those|there|they|what|nobody)\b|the (?:attack(?:ers)?|assailants|gunmen|raid(?:ers)?|kill(?:ers|ings?)|dead|victims|culprits|perpetrators|strikes?|massacre|men|shooting|ambush) (?:was|were|had|came|is|are)\b)", Act.ACCORDING),
    _shape("for", r"^(?:but |and |yet )?(for) (?:an?|the|one|another|local|several|two) [^.,;:«\"]{2,60}? (?:the|it|this|these|those|there|they) (?:[\w-]+ ){0,4}?(?:is|are|was|were|did|has|had|have)\b", Act.ACCORDING),
    _shape("for", r"\b(?:and|but|yet|while),? (for)(?= (?!whom)[^.,;:«\"]{2,60}, (?:the|it|this|these|those|there|they)\b)", Act.ACCORDING),
    _shape("right", r"\b(if)(?= [^.,;:«\"]{2,50}? (?:is|are|was|were) (?:right|correct|not mistaken|telling the truth))", Act.ACCORDING),
    _shape("back", r"\b(takes?|took|taken|taking)(?= (?:[^.,;:«»\"]{1,40} )?(?:statement|claim|accusation|allegation|charge|word|figure|toll|version|account|number|report|communique|denial)s? back\b)", Act.RETRACT),
    _shape("as", r"\b(presents?|presented|described?|describes|hails?|hailed|claims?|claimed)(?= (?:it|this|the \w+) as (?:a |an |its |their |the |just )?(?:punishment|reprisal|revenge|retaliation|response|victory|success|warning)\b)", Act.OWN),
    _shape("hastened rushed hurried quick moved", r"\b((?:(?:is|are|was|were) )?(?:hastened|hastens|rushed|rushes|hurried|quick|moved|at pains|careful|keen) to (?:deny|dismiss|reject|refute|dispute))\b", Act.DENY),
    _shape("give provide release offer", r"\b((?:(?:would|will)(?: not|n't)?|declin(?:e[sd]?|ing) to|refus(?:e[sd]?|ing) to) (?:give|provide|release|offer))(?= (?:neither |either |any |no |further |more |a |other )*(?:details?|tolls?|figures?|explanations?|comments?|casualty)\b)", Act.SILENT),
    _shape("backed supported echoed borne shared seconded", r"\b(?:account|version|toll|figure|claim|statement|information|story|testimony|count)s?,? ((?:(?:which |that )?(?:was|were|has been|is) )?(?:also )?(?:backed(?: up)?|supported|echoed|borne out|shared|seconded) by)\b", Act.CONFIRM),
    _shape("neither", r"\bneither [^.;:«»\"]{3,90}? ((?:has |have |had )?(?:answered|replied|responded|commented|reacted|(?:wished|agreed|wanted) to (?:comment|answer|reply|respond))|(?:would|could|was willing to|were willing to|was able to|were able to) (?:immediately )?(?:comment|respond|answer|reply)|(?:was|were) (?:immediately )?available for comment)\b", Act.SILENT),
    _shape("admit admitting concede conceding acknowledge acknowledging recognise recognising own", r"\b((?:ended up|finished by|forced to|had to|obliged to|compelled to|came to|brought (?:itself|himself) to|chose to|agreed to) (?:admit|conced|acknowledg|recogni[sz]|own)\w*)\b", Act.OWN),
    _shape("saw seen sees counted", r"\b((?:has |had |have )?(?:saw|seen|sees))(?= (?:only |no more than |just |\w+ ){0,3}(?:bodies|corpses|dead|wounded|coffins|graves)\b)", Act.SAY),
    _shape("quoted quotes cited cites quoting", r"\b(?:which|that|who) (quoted?|quotes|cited?|cites)(?= (?:an?|the|two|several|one|local)\b)", Act.ACCORDING),
    _shape("by in on", rf"\b(by|in|on)(?= (?:(?:his|her|its|their)|[^.,;:«»\"]{{2,40}}(?:'s|s')|the) (?:own )?(?:latest |first )?{_ACCOUNT}\b(?!-|\s+(?:unit|rate)))", Act.ACCORDING),
    _shape("that version account story", r"^(?:but |and )?(that|(?:the )?(?:version|account|story|line))(?= (?:of|from|given by) [^.;:]{2,60}:)", Act.ACCORDING),
    _shape("put puts place placed raised raises revised set sets lowered gave give gives giving", rf"\b(g[ai]ves?|giving|puts?|placed?|raise[sd]|revised|sets?|lowered)(?! (?:the |an? )?(?:same|similar|matching|consistent|identical))(?= [^.;:]{{0,40}}\b{_COUNT}\b)", Act.SAY),
    _shape("door feet doorstep", r"\b(lays?|laid|laying|places?|placed|puts?)(?= [^.;:]{0,60}\bat the (?:door|feet|doorstep) of\b)", Act.NAME),
    _shape("down", r"\b(puts?|putting)(?= [^.;:]{2,60}\bdown to\b)", Act.NAME),
    _shape("hand hands work mark signature fingerprints hallmarks", r"\b(sees?|saw|seen|recogni[sz]e[sd]?)(?= the (?:hands?|work|mark|signature|fingerprints|hallmarks) of\b)", Act.NAME),
    _shape("traced traces trace", r"\b(traced?|traces)(?= [^.;:]{2,60}\bto\b)", Act.NAME),
    _shape("blame responsibility guilt fault", rf"\b(lays?|laid|laying|puts?|places?|placed|placing|pins?|pinned)(?= (?:the |all |full |all the )?{_FAULT}\b)", Act.NAME),
    _shape("recognised recognized recognises recognizes", r"\b(recogni[sz]e[sd])(?= (?:the|this|that) (?:incident|attack|assault|raid|ambush|strike|operation)\b)", Act.OWN),
    _shape("issued released made statement", r"\b((?:ha[sd]|have) not (?:yet |so far )?(?:issued|released|made|published|put out) (?:an?|any) (?:[\w-]+ )?(?:statement|comment|communique))\b", Act.SILENT),
    _shape("not t", r"\b((?:ha[sd]|have|did|does|do|would|was|were)(?: not|n't) (?:\w+ ){0,3}?(?:respond\w*|repl(?:y|ied)|comment\w*|answer\w*|react\w*|(?:be|been) drawn))\b", Act.SILENT),
    _shape("unanswered answered returned", r"\b(unanswered|(?:were|was|been) not (?:answered|returned)|not (?:been )?(?:answered|returned))\b", Act.SILENT),
    _shape("doubt clear obvious", r"\b(for)(?= (?!whom)[^.,;:«\"]{2,60}?,? (?:there (?:is|was|can be) (?:no|little) doubt|it (?:is|was) (?:clear|obvious|beyond doubt)))", Act.ACCORDING),
    _shape("per", r"\b(per)(?= (?:the|an?|local|two|several) (?!cent|day|week|month|vehicle|person|head))", Act.ACCORDING),
    _shape("believed", r"\b(if)(?= [^.,;:«\"]{2,50}? (?:is|are|were|was) to be believed)", Act.ACCORDING),
    _shape("relying drawing relies draws", r"\b((?:relying|drawing|relies|draws) on (?:the )?(?:initial )?(?:accounts?|testimon\w+|statements?|words?|findings|reports?|figures?|records?|registers?) (?:of|from|by|given by))", Act.ACCORDING),
    _shape("ensure guarantee", r"\b(ensure|guarantee)(?= [^.;:]{0,50}\b(?:investigations?|inquir(?:y|ies))\b)", Act.OPEN),
    _shape("for", r"[;:,] (for)(?= (?:him|her|them)\b)", Act.ACCORDING),
    _shape("unanswered", r"\b((?:left|leaves|leaving) [^.,;:]{0,30}unanswered)\b", Act.SILENT),
    _shape("received receive got had", r"\bnot (?:\w+ )?((?:received?|got|gotten|had) (?:a|any) (?:\w+ )?(?:response|reply|answer))\b", Act.SILENT),
    _shape("spoke speaks spoken", r"\b(sp(?:oke|eaks?|oken))(?= (?:on|in|to|late|at|during|from) [^.,;:«»\"]{2,30}? of (?:[«\"] ?)?(?:an?|the|its|several|some|two|three|at least|dozens|many|more|\d+)\b)", Act.SAY),
    _shape("list register roll", r"\b((?:circulated?|compiled?|drew up|drawn up|shared?|sent|posted|handed (?:over|out|us)) (?:us |out )?(?:an?|the|its) (?:[\w-]+ )?(?:list|register|roll))(?= (?:of|with|bearing|that|naming|on)\b)", Act.SAY),
    _shape("details figures information particulars", r"\b(gave|gives?|provided|supplied|shared)(?= (?:us |afp |reuters )?(?:these|those) (?:\w+ )?(?:details|figures|particulars|facts|pieces of information)\b)", Act.SAY),
    _shape("recognised recognized identified", r"\b(recogni[sz]ed|identified)(?= (?:the (?:body|bodies|remains) of )?(?:his|her) )", Act.SAY),
    _shape("with", r"\b((?:spoke|talked|met) with)(?= (?:[\w-]+ ){0,3}?(?:persons|people|men|women|witnesses|survivors|villagers|residents|traders) (?:who|whose)\b)", Act.ACCORDING),
    _shape("wish want", r"\b((?:did|does|do|would) not (?:\w+ly )?(?:wish|want) to (?:comment|speak|say|talk|discuss|answer|elaborate|react|respond|(?:provide|give|offer|share|disclose|release|make|communicate) (?:any |further |more |an? |its )?(?:details?|figures?|information|assessment|toll|comments?|statement|estimate|numbers?|explanation)))\b", Act.SILENT),
    _shape("learned learnt", r"\b((?:has |have |had )?learn(?:ed|t) with (?:[\w-]+ ){0,3}?(?:sadness|sorrow|shock|dismay|horror|consternation|regret|indignation|grief|outrage)(?: of| about)?)\b", Act.REACT),
    _shape("mourns mourned", r"\b((?:has |have |had )?mourn(?:s|ed))(?= (?:the )?(?:[\w-]+ ){0,2}?(?:deaths?|loss|killing|killed|dead|murder|\w+ (?:people|civilians|villagers))\b)", Act.REACT),
    _shape("none nothing", r"\b((?:none|nothing|no reply|no answer) (?:had |has )?(?:come|came|arrived|been received|been forthcoming|followed))\b", Act.SILENT),
)
_BILAN = r"(?:bilan|nombre|chiffre|decompte)s?"
_FR = (
    _shape("aucun aucune", r"\b(aucune? (?:commentaire|reaction|reponse|declaration|precision)s? n'(?:a|avait|ont) (?:pu |encore |toujours )?(?:ete|etre) (?:obtenu|recueilli|fait|recu|fourni|donne)\w*)(?= (?:aupres |par |du cote )?d)", Act.SILENT),
    _shape("appris apprend", r"\b((?:a |ont |avait |vient d')?(?:appris|apprend|apprendre) avec (?:[\w']+ ){0,3}?(?:tristesse|consternation|stupeur|stupefaction|douleur|effroi|emotion|indignation|horreur|regret|desolation|amertume))\b", Act.REACT),
    _shape("bilan chiffre", r"^(?:un|autre) (?:\w+ )?(?:bilan|chiffre) de [^.;:]{3,40} (?:a|ont) ete ((?:donne|avance|fourni|communique|rapporte|livre|etabli)s? par)\b", Act.SAY),
    _shape("identifie identifies identifiee identifiees presente presentes presentee presentees decrit decrits decrite decrites designe designes designee designees reconnu reconnus",
           r"\b((?<!a )(?<!ont )(?:identifie|presente|decrit|designe|reconnu)e?s?(?: comme [^.,;:«»\"]{3,60}?)? par)(?= [^.,;:«»\"]{2,60}(?: comme\b|[,.]))", Act.SAY),
    _shape("etat", rf"\b((?:(?:a|ont|avait|avaient) {ADVERB}fait|fait|font|faisait|faisaient) {ADVERB}etat)(?= d)", Act.SAY),
    _shape("total", rf"\b((?:a |ont |avait |avaient )?(?:donne|avance|livre|fourni)(?:nt|t|ssent)?)(?= {ADVERB}(?:un|le meme|ce meme) total\b)", Act.SAY),
    _shape("pour", r"^(?:mais |et )?(pour) [^.,;:«\"]{2,90}(?:, (?:une?|l[ea]|l'|qui|membre|chef|maire|elu) ?[^.,;:\"]{3,90})?, (?:l'|l[ea] |les |des |plusieurs |aucune? |ce |c'|il |cette |ces )[^.,;:]{0,60}\b(?:est|sont|etait|etaient|a|ont|fut|avait|avaient)\b", Act.ACCORDING),
    _shape("qui", r", ?((?:pour|selon|d'apres) (?=qui\b))", Act.ACCORDING),
    _shape("coupable coupables responsable responsables auteurs", r"\b(tien(?:t|nent)|tenai(?:t|ent)|tenu|tenant)(?= (?!pour)[^.;:«»\"]{2,50} (?:pour|comme) (?:l'|les? )?(?:coupable|responsable|auteur)s?\b)", Act.NAME),
    _shape("retire retirent retirait retiré reprend revise", r"\b((?:a |ont |avait )?(?:retire\w*|desavoue\w*|renie\w*))(?= (?:[\w']+ ){0,4}?(?:son|sa|ses|leurs?|ces?|cette) (?:premiere?s? |propres? )?(?:bilan|chiffre|communique|declaration|accusation|propos|temoignage|version|annonce)s?\b)", Act.RETRACT),
    _shape("revient reviennent revenu revenue revenus", r"\b((?:est |sont )?(?:revient|reviennent|revenue?s?) sur)(?= (?:ce|cet|cette|ces|ses|son|sa|leurs?) (?:premiere?s? )?(?:bilan|chiffre|nombre|communique|declaration|accusation|propos|temoignage|version|annonce)s?\b)", Act.RETRACT),
    _shape("conteste nie dement cache cachent contestent defend nient", r"\b(n[e'] ?(?:le |la |les |l'|s'en |l'en )?(?:contest|ni|dement|cach|defend)\w* (?:pas|guere|point|plus))\b(?! avoir| que)", Act.OWN),
    _shape("reconnaitre admettre avouer conceder convenir", r"\b((?:(?:a |ont |avait )?(?:fini|finit|finissent) par|(?:a |ont |avait )?du|contrainte?s? (?:de|a)|forcee?s? (?:de|a)|obligee?s? (?:de|a)|resolue?s? a|(?:a |ont )?accepte de) (?:en )?(?:reconnaitre|admettre|avouer|conceder|convenir))\b", Act.OWN),
    _shape("valoir observer remarquer savoir comprendre etat", r"\b(f(?:ait|ont)-(?:il|elle|ils|elles|on) (?:valoir|observer|remarquer|savoir|comprendre))\b", Act.SAY),
    _shape("vu", r"\b((?:n')?(?:a|ont|avait) (?:lui-meme |elle-meme )?vu)(?= [^.;:«»]{0,40}\b(?:corps|depouilles?|cadavres?|morts|blesses|cercueils|tombes)\b)", Act.SAY),
    _shape("presente presentent presentait presentaient decrit decrivent decrivait decrivaient", r"\b(?:famille|parents?|proches|pere|mere|freres?|veuve|voisins|habitants|villageois)\b[^.,;:«»]{0,25}? ((?:l[ea]s? |l')?(?:present(?:e|ent|ait|aient)|decri(?:t|vent|vait|vaient)))(?= [^.;:]{0,40}?\bcomme\b)", Act.SAY),
    _shape("parle parlent parlait parlaient", r"(?<!\ba )(?<!\bont )(?<!\bavait )\b(parl(?:e|ent|ait|aient))(?= (?:dans|lors|sur)\b[^.,;:«»\"]{0,40}? d(?:e |')[^.;:]{0,60}(?:morts?|tues?|blesses?|victimes?|civils|corps)\b)", Act.SAY),
    _shape("cite citent citait citant", r"\b(?:qui |,? )(cit(?:e|ent|ait|ant))(?= (?:une?|des?|le|la|les|deux|trois|plusieurs|son|sa)\b)", Act.ACCORDING),
    _shape("chiffre bilan nombre", r"\b(donne(?:nt)?|livre(?:nt)?|avance(?:nt)?|cite(?:nt)?)(?= (?:tous |toutes |aussi |egalement |eux aussi )?(?:ce|cette|ces) (?:chiffre|bilan|nombre|version)s?\b)", Act.SAY),
    _shape("precisions details informations", r"\b((?:a |ont |avait )?(?:donne|livre|fourni|apporte)(?:nt)?)(?= (?:a l'afp |a rfi |tous |toutes )?(?:ces|cette) (?:precisions?|details?|informations?|faits)\b)", Act.SAY),
    _shape("formel formelle formels categorique categoriques formelles", r"[;,:] [^.,;:«»]{2,50}? ((?:est|sont|reste|restent) (?:formel|categorique)\w*)(?= ?(?:[.;»]|$| apres\b| sur\b| a propos\b| quant\b| au sujet\b))", Act.SAY),
    _shape("etaye etayee etayes appuye appuyee partage partagee repris reprise repete", r"\b(?:recit|version|bilan|chiffre|information|temoignage|declaration|accusation)s?,? ((?:(?:qui )?(?:est|sont|a ete|ont ete) )?(?:aussi |egalement )?(?:etaye|appuye|partage|repris|reprise|repete)e?s? par)\b", Act.CONFIRM),
    _shape("rejoint rejointe rejoints", r"\b(rejointe?s?)(?= [^.;:«»]{0,40}\bpar\b)", Act.CONFIRM),
    _shape("approuve approuvent acquiesce opine", r"[,»] ?(approuve(?:nt)?|acquiesce(?:nt)?|opine(?:nt)?)(?= (?:l[ea]s? |l'|une? |son |sa |ses |des ))", Act.CONFIRM),
    _shape("pour", r"^(?:mais |et )?(pour) [^.,;:«\"]{2,90}(?:, (?:une?|les?|la|l'|dont|qui) ?[^.,;:\"]{3,90})?, ?(?:«|\"|il s'agi\w+ (?:bien |plutot |la )?d|(?:il|ce|cela|c'est|c'etait|cette|les|l'|la|le) ?[^.]{20,}\b(?:est|sont|a|ont|etait|fait|font|laisse)\b)", Act.ACCORDING),
    _shape("doute clair", r"\b(pour)(?= [^.,;:«\"]{2,60}?,? (?:il ne fait (?:aucun|pas de|guere de) doute|il n'y a (?:pas|aucun|guere) (?:de )?doute|nul doute|aucun doute|pas (?:de|l'ombre d'un) doute|cela ne fait|c'est (?:clair|certain|sur|evident)|l'affaire est entendue|la cause est entendue))", Act.ACCORDING),
    _shape("revenu revenue revenus reviennent revient", r"\b(revenue?s?|revient|reviennent) (?:\w+ ){0,2}?sur (?:ses|leurs|sa|son) (?:declarations?|propos|accusations?|version|temoignage|bilan)", Act.RETRACT),
    _shape("chiffre bilan", r"\b(donne|donnent|livre|livrent)(?=(?:,? (?:lui|elle|eux|elles|quant a \w+|pour (?:sa|leur) part),?)? (?:le |son |leur )(?:chiffre|bilan))", Act.SAY),
    _shape("crie crient crier criait", r"\b(crie|crient|criait|criaient|a crie|ont crie) a (?:l'|la |le )?[«\"]? ?(?=epuration|massacre|genocide|boucherie|crime|barbarie|purge|execution|nettoyage)", Act.SAY),
    _shape("dementir nier refuter rejeter recuser contester", r"\b(?:tenu a|tient a|tiennent a|tenait a|empresse\w* de|empresse\w* d'|tarde a|voulu|choisi de|prefere|hate de) (dementir|nier|refuter|rejeter|recuser|contester)\b", Act.DENY),
    _shape("indiquer declarer affirmer souligner rappeler expliquer rassurer annoncer signaler dire", r"\b(?:tenu a|tient a|tiennent a|empresse\w* de|empresse\w* d'|tarde a|voulu|choisi de|hate de|borne\w* a|contente\w* de|contente\w* d') (indiquer|declarer|affirmer|souligner|rappeler|expliquer|annoncer|signaler|dire)\b", Act.SAY),
    _shape("confirmer", r"\b(?:tenu a|tient a|tiennent a|voulu|tarde a|contente\w* de) (confirmer)\b", Act.CONFIRM),
    _shape("liste registre", r"\b((?:diffus|transm|dress|partag|fai[ts]|remi|etabl|communiqu)\w*(?: \w+)?(?: circuler)? (?:une|la|sa|leur) (?:\w+ )?liste)(?= (?:de|des|d'|du|portant|nominative|comportant|comptant|avec)\b)", Act.SAY),
    _shape("reconnu identifie", r"\b(reconnu|identifie)(?= (?:le corps de |la depouille de )?(?:son|sa|ses) )", Act.SAY),
    _shape("pour", r"[;:,] (pour)(?= (?:lui|elle|eux|elles)\b)", Act.ACCORDING),
    _shape("revendiquer", r"\b((?:a |ont )?(?:diffus|publi|post|partag|transmis|envoy|mis)\w*)\b(?=[^.;]{0,40}? pour revendiquer (?:l'|la |le |cette |cet |ces ))", Act.OWN),
    _shape("laisse laissent", r"\b((?:a|ont|avait|avaient|laissent?) ?(?:laisse )?(?:[\w']+ ){0,4}?sans (?:reponse|suite))\b", Act.SILENT),
    _shape("dit dite dits declare declaree montre", r"\b((?:s'est|se sont|s'etait) (?:dite?s?|declaree?s?|montree?s?)(?: [\w']+){0,2} (?:alarm|choqu|preoccup|horrifi|constern|inqui|indign|boulevers|attrist|revolt|scandalis)\w*)\b", Act.REACT),
    _shape("arrive arrivent aboutit parvient", r"\b(arrivent?|aboutit|parvient)(?= (?:[^.,;:]{0,30} )?a (?!moto|pied|bord|cheval)\w+ (?:mort|tue|victime|corps|disparu|bless))", Act.SAY),
    _shape("celle celui version recit", r"^(?:mais |or )?(celle|celui|la version|le recit)(?= (?:de |d'|du |des )[^.;:]{2,60}:)", Act.ACCORDING),
    _shape("appris apprend", r"\b(appri[ts]\w* (?:(?!mort|deces|assassinat|disparition|attaque|avec )[\w'-]+ ){0,4}?(?:aupres )?d[eu']s?)(?= ?(?:[\w']+ ){0,2}?(?:source|habitant|elu|temoin|responsable|proche|officier|maire|ressortissant)\w*)", Act.ACCORDING),
    _shape("bouche mots termes formule expression", r"\b(de la bouche (?:meme )?(?=d)|(?:selon|pour reprendre|d'apres|dans) (?:les (?:propres )?|la |l')(?:mots|termes|formule|expression) (?=d))", Act.ACCORDING),
    _shape("recueillies recueillis recueillie recueilli obtenues obtenus glanees glanes collectees collectes recoupees recoltes recoltees", r"\b((?:recueilli|obtenu|glan|collect|recoup|recolt)\w+ (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |hier |sur place )?(?:aupres|chez))(?= d)", Act.ACCORDING),
    _shape("lire", r"-on lire (dans|sur)(?= (?:un|une|la|le|les|l'|son|sa) ?\w)", Act.ACCORDING),
    _shape("on", r"-(?:t-)?on (a|au|aux|chez|aupres|du cote|cote|dans)(?= (?:la |l'|le |les |un |une |d)?\w)", Act.ACCORDING),
    _shape("yeux avis", r"\b(aux yeux|de l'avis(?: general| unanime| meme)?|a l'avis)(?= d)", Act.ACCORDING),
    _shape("on", r"(?:^|, )(du cote|cote|aupres|chez|a|au)(?= [^.,;:«»]{2,50},(?: (?:ou|dont|qui) [^.,;:«»]{3,70},)? on (?!a |ne |n')\w+)", Act.ACCORDING),
    _shape("dire dires decompte estimation estimations calcul aveu recit temoignage", r"\b((?:au|de|par|selon|d'apres) (?:le |les |son |leur |l'|leurs |ses )?(?:propre )?(?:dires?|decompte|estimations?|calculs?|aveu|recit|temoignage)s? (?=d))", Act.ACCORDING),
    _shape("bilan nombre chiffre decompte bilans chiffres", rf"\b(port\w+|ramen\w+|fix\w+|revoi\w+|revu|etabli\w*|evalu\w+|arret\w+|maintien\w+|corrig\w+)(?= (?:[^.;:«»]{{0,30}} )?(?:le|son|leur|ce|un) (?:\w+ )?{_BILAN}\b)", Act.SAY),
    _shape("compte passif debit credit", r"\b(met|mettent|mettait|mettaient|mis|mettant|porte|portent|inscri\w+|range\w*)(?= (?:[^.;:]{0,50} )?(?:sur le|au) (?:compte|passif|debit|credit) d)", Act.NAME),
    _shape("main marque oeuvre œuvre patte signature griffe", r"\b(voi(?:t|ent)|voyait|voyaient|vu|reconnai\w+)(?= (?:[^.;:]{0,40} )?(?:la|l') ?(?:main|marque|oeuvre|œuvre|patte|signature|griffe)\b)", Act.NAME),
    _shape("y", r"\by (voi(?:t|ent)|voyait|voyaient|vu)\b", Act.SAY),
    _shape("responsabilite faute", r"\b(fait|font|faisait|faisant|rejett?\w*)(?= (?:porter |peser |endosser |retomber )?(?:la |toute la )(?:responsabilite|faute))", Act.NAME),
    _shape("ni", r"\bni [^.;:«»]{2,90}? ni [^.;:«»]{2,90}? (n'(?:a|ont|avait|avaient) (?:(?:pu|voulu|souhaite|accepte de|daigne) (?:reagir|repondre|commenter|s'exprimer|donner suite)|(?:repondu|donne suite|reagi|commente)))\b", Act.SILENT),
    _shape("pas rien guere", r"\b(n'(?:a|ont|avait|avaient) (?:[^.,;:«»]{0,30} )?(?:pas|rien|guere)(?: (?!ete )[\w']+){0,3}? (?:reagi|repondu|communique|commente|reagir|repondre|commenter|s'exprimer|donner? suite|exprime))\b", Act.SILENT),
    _shape("infructueux infructueuses infructueuse vain vains suite retour", r"\b((?:sont|est|etaient|ont ete|demeures?|restes?|demeuree?s|restee?s) ?(?:\w+ )?(?:infructueu\w+|vaine?s?|sans (?:suite|retour)))\b", Act.SILENT),
    _shape("recu parvenue parvenu obtenu eu", r"\b((?:aucune?|pas) (?:\w+ )?(?:\w+ )?n(?:'|e )\w+ (?:\w+ )?(?:parvenue?|arrivee?|recue?))\b|\b(n'(?:a|ont|avons|avait) (?:pas |jamais |toujours pas )(?:recu|obtenu|eu) (?:de |la moindre )?(?:reponse|retour|suite))|\b(n'(?:a|ont|avons|avait) (?:recu|obtenu|eu) (?:aucun|pas) (?:de )?(?:reponse|retour))", Act.SILENT),
)
# whatever verb stands right behind a quotation is one of saying: "», s'agace-t-il", "," grumbles a nurse
_AFTER_QUOTE = {
    "en": re.compile(r"(?<=[,.!?…])\s?[»\"],? ((?!was|were|is|has|had)[a-z]{3,}(?:s|ed)) (?=(?:an?|the|one|another|his|her|its|two|several) )"),
    "fr": re.compile(
        r"[»\"]\s*,? ((?:s'|se |m'|nous )?(?!(?:est|sont|etait|grace|dont|avait|contre|entre|comme|cette|notre|outre|avant|devant|pendant|durant|suivant|concernant|quand|mise|suite|ensuite|alors que|[a-z]+ant)\b)[a-z]{3,}(?:e|ent|ait|aient|it|ut|d|t))(?:-t)?(?=-(?:il|elle|ils|elles)\b| (?:[\w'-]+ ){0,3}?(?:une?|l[ea]|les|l'|des|plusieurs|deux|trois|son|sa|ses|ce|cette|notre)\b)"
    ),
}
_IDIOMS = tuple(_shape(lowered(plain(keys)), conjugated(pattern), act) for act, keys, pattern in (*IDIOMS, *INFINITIVES))
_IDIOMS_EN = tuple(_shape(keys, pattern, act) for act, keys, pattern in IDIOMS_EN)
_SHAPES = {"en": (*_IDIOMS_EN, *_EN), "fr": (*_IDIOMS, *_FR)}


@cache
def _by_word(lang: str) -> dict[str, tuple[int, ...]]:
    """Give the turns to look for where a word stands, by their places in the list."""
    found: dict[str, list[int]] = {}
    for i, (keys, _, _) in enumerate(_SHAPES.get(lang, _SHAPES["en"])):
        for key in keys:
            found.setdefault(key, []).append(i)
    return {key: tuple(places) for key, places in found.items()}


def shaped(low: str, words: Words, span: tuple[int, int], lang: str) -> Iterator[tuple[int, int, Act]]:
    """Yield the cues of a sentence that are turns of phrase, as first and last word and act."""
    shapes, places = _SHAPES.get(lang, _SHAPES["en"]), _by_word(lang)
    for i in sorted({i for w in words.low if w in places for i in places[w]}):
        _, pattern, act = shapes[i]
        for found in pattern.finditer(low[span[0] : span[1]]):
            start, end = found.span(found.lastindex or 0)
            begin = _begun(low, span[0] + start, words) if lang == "fr" else span[0] + start
            if begin is not None:
                first = bisect_left(words.starts, begin)
                yield first, bisect_left(words.starts, span[0] + end), act
    yield from _behind_quotes(low, words, span, lang)


def _begun(low: str, start: int, words: Words) -> int | None:
    """Give where a turn of phrase begins; an infinitive needs words before it that make it told."""
    i = bisect_left(words.starts, start)
    if i < len(words) and words.low[i] in ("se", "s"):
        i += 1
    return begun(low, start) if i < len(words) and words.low[i] in _INFINITIVES else start


_INFINITIVES = infinitives(pattern for _, _, pattern in IDIOMS) | {w for _, keys, _ in INFINITIVES for w in keys.split()} - {"faire"}


def _behind_quotes(low: str, words: Words, span: tuple[int, int], lang: str) -> Iterator[tuple[int, int, Act]]:
    if not ("»" in low[slice(*span)] or '"' in low[slice(*span)]):
        return
    for found in _AFTER_QUOTE.get(lang, _AFTER_QUOTE["en"]).finditer(low, *span):
        first, last = (bisect_left(words.starts, n) for n in found.span(1))
        pronoun = words.low[last : last + 2]
        tail = 1 + pronoun.index(next(w for w in pronoun if w in _PRONOUNS)) if _PRONOUNS & set(pronoun) else 0
        act = Act.DENY if _DENIES.match(found[1]) else Act.CONFIRM if found[1].startswith(("confirm", "corrobor")) else Act.SAY
        yield first, last + (tail if low[found.end() : found.end() + 1] == "-" else 0), act


_DENIES = re.compile(r"(?:s'en |se )?(?:defend|dement|nie|conteste|refute|recuse|rejette|den(?:ies|ied)|reject|refute|contest)")
_PRONOUNS = frozenset({"il", "elle", "ils", "elles"})
