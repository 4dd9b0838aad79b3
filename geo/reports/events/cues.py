"""Words that say how a sentence hangs together with what stands before it, English and French."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun, Keyed
from geo.reports.events.low import low

EVENTS_EN = (r"attacks?|killings?|massacres?|incidents?|accusations?|allegations?|claims?|"
             r"charges?|deaths?|operations?|strikes?|raids?|ambush(?:es)?|events?|assaults?|"
             r"bombings?|"
             r"shellings?|executions?|incursions?|onslaughts?|murders?|ordeals?|abductions?|"
             r"kidnappings?|explosions?|blasts?|clash(?:es)?|"
             r"fighting|victims?|toll|bodies|tragedy|probe|investigation|inquiry|reports?")
EVENTS_FR = (r"attaques?|tueries?|massacres?|incidents?|accusations?|all[ée]gations?|drames?|"
             r"frappes?|raids?|embuscades?|[ée]v[ée]nements?|exactions?|morts?|bilan|meurtres?|"
             r"assassinats?|ex[ée]cutions?|bombardements?|faits|enl[èe]vements?|explosions?|"
             r"combats?|affrontements?|victimes?|corps|trag[ée]die|enqu[êe]te|op[ée]rations?|"
             r"assaut|informations?")
_BACK = re.compile(
    rf"\b(?:the|this|these|those|that|such|both) (?:[\w’'-]+ ){{0,2}}(?:{EVENTS_EN})\b"
    rf"|(?:\b(?:l[ae]|les|cette|cet|ce|ces|ladite|du|des|au|aux) (?:[\w’'-]+ )?|\bl[’'])"
    rf"(?:{EVENTS_FR})\b")
_UNVERIFIED = re.compile(  # what a newsroom says of others' figures
    r"\b(?:could|can|was|were|has|have|had)(?: not|n[’']t)\b[^.;,]{0,30}\b(?:verif|confirm)\w*[^.;,]{0,30}|"
    r"\bn[’'](?:a|est|[ée]tai\w+|ont|avai\w+)\b[^.;,]{0,30}\b(?:v[ée]rifi|confirm)\w*[^.;,]{0,30}")
_OPENS_BACK = re.compile(
    rf"\W*(?:(?:the|this) (?:{EVENTS_EN})|(?:la|le|cet|cette|ce) (?:{EVENTS_FR})|"
    rf"l[’'](?:{EVENTS_FR}))\b", re.IGNORECASE)
_ATTACKERS = re.compile(
    rf"\W*(?:(?:the|these|those) (?:[\w-]+ )?(?:armed men|gunmen|assailants?|attackers?|raiders?|"
    r"killers?|militants?|jihadists?|terrorists?|fighters?|bandits?|insurgents?|men)|"
    r"(?:les|ces) (?:hommes armés|assaillants?|attaquants?|agresseurs?|tueurs?|ravisseurs?|"
    r"jihadistes|djihadistes|terroristes|combattants|bandits|individus|hommes)|"
    rf"(?:the|this) (?:{EVENTS_EN}) (?:began|started|took place|occurred|happened)|"
    rf"(?:(?:la|cette|ce|cet|le) |l[’'])(?:{EVENTS_FR}) (?:a (?:débuté|commencé|eu lieu)|"
    r"s[’']est (?:produite?|déroulée?)|est survenue?))\b", re.IGNORECASE)
_BODIES_FR = r"(?:corps|victimes?|morts?|bilan|enqu[êe]te|faits|informations?|all[ée]gations?)"
_SAME_TIME = (  # "au même moment", "almost at the same time"
    r"(?:(?:presque |quasiment |pratiquement |[àa] peu pr[èe]s )?(?:au m[êe]me (?:moment|instant)|[àa] la m[êe]me heure|simultan[ée]ment)|"
    r"(?:almost |nearly |virtually )?simultaneously|"
    r"(?:(?:almost|nearly|roughly|at|around|about|exactly) ){1,3}the same (?:time|moment))(?! (?:as|that|when|qu)\b)")
_APART = Begun(
    "ail als ano aut bla bom con day dev dif ear els enc exp fol heu hou jou lat len min moi mon nex "
    "mom mêm nou plu pre pré rev sam sec sem sep sim sti sép tem tim tou vei wee",
    rf"^\W*(?:{_SAME_TIME}|"
    r"(?:toujours|encore) (?:ce )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|still on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|"
    rf"\b(?:in a separate (?:{EVENTS_EN})|separately|in another (?:{EVENTS_EN})|"
    r"another (?:(?:army|military) )?(?:camp|base|post|outpost|position|checkpoint|barracks)(?! (?:near(?:by)?|in the area)\b)|"
    r"another (?:attack|incident|raid|strike|ambush|group(?! (?:behind|lay|wait|who|that))|convoy|village|assault|killing|massacre)|"
    r"a second (?:attack|incident|strike)|(?:another|a second|a new) (?:[\w-]+ )?(?:mine|bomb|device|blast|explosion)|"
    r"une? (?:autre|second[e]?|nouve(?:l|lle|au)) (?:engin|mine|bombe|explosion)|"
    r"elsewhere|by contrast|en revanche|in a (?:similar|different|previous|earlier)|a similar|"
    r"also (?:on|in)|later (?:that|the same) (?:day|morning|afternoon|evening|night)|"
    r"plus tard (?:dans|ce|le m[êe]me) (?:la |le )?(?:journ[ée]e|jour|matin|soir[ée]*|nuit)|"
    r"on the same day|the same day|(?:hours?|days?|weeks?|months?) (?:before|earlier|later|after)|"
    r"the (?:previous|following|next) (?:day|week|month)|earlier (?:this|in the|that)|"
    rf"autres? (?!{_BODIES_FR}\b)(?:{EVENTS_FR}|groupes?(?! (?:derri|post|embusq|qui))|convois?|villages?|"
    r"colonnes?|v[ée]hicules?|camps?|bases?|postes?|positions?|casernes?)|par ailleurs|"
    r"s[ée]par[ée]ment|ailleurs|dans le m[êe]me temps|le m[êe]me jour|"
    r"(?:heures?|jours?|semaines?|mois) (?:plus t[ôo]t|plus tard|auparavant|avant|apr[èe]s)|"
    r"la veille|le lendemain|pr[ée]c[ée]demment|similaire)\b")
_SAYS_BESIDES = re.compile(  # who says something more of the same: "par ailleurs, il déclare"
    r"\bpar ailleurs,? (?:il|elle|ils|elles|le m[êe]me \w+|la m[êe]me \w+) (?:a |ont |avait )?(?:\w+ment )?"
    r"(?:d[ée]clar|indiqu|ajout|pr[ée]cis|affirm|soulign|annonc|signal|expliqu|confi|assur|dit|dis|estim|rappel)\w*")
_SENTENCED = Begun(
    "acq com con fou jug pro rec sen tri",
    r"\b(?:sentenced (?:to|in|for|by)|convicted (?:of|in|by|for)|found guilty|acquitted|"
    r"(?:went|go|going|goes|put|are|were|is|was) on trial|trials? of [^.;]{3,70}\b(?:opened|opens|began|begins|resumed|resumes|started)|"
    r"proc[èe]s d[eu’'][^.;]{3,80}\b(?:s[’']est ouvert|s[’']ouvre|a (?:d[ée]but[ée]|repris|commenc[ée])|reprend|d[ée]bute)|"
    r"compara(?:issent|issaient|[îi]t|issait) (?:devant|pour)|(?:sont|[ée]taient|est) jug[ée]e?s? (?:pour|devant)|"
    r"sentenced (?:[\w’'-]+ ){1,6}?(?:to (?:death|life|\w+ (?:years|months))|in absentia)|"
    r"condamn(?:é|e|ent|er)e?s? (?:[\w’'-]+ ){1,7}?à (?:mort|la|perpétuité|(?:\w+ ){1,2}(?:ans|mois))|"
    r"condamnée?s? (?:à (?:mort|la|perpétuité|\w+ (?:ans|mois))|par (?:contumace|la cour|le "
    r"tribunal))|"
    r"reconnue?s? coupables?|acquittée?s?)\b")
_ANOTHER = re.compile(
    r"\b(?:another|one more|yet another|a further|a separate|a second|a third|une? autre|encore une?|une? nouve(?:l|lle)|"
    r"une? second[e]?|une? deuxi[èe]me) "
    r"(?:\w+ )?(?:attack|raid|ambush|strike|assault|incident|killing|massacre|bombing|shelling|"
    r"attaque|attentat|embuscade|raid|frappe|assaut|incident|tuerie|massacre|bombardement)\b|"
    r"\b(?:struck|attacked|raided|hit|opened fire) again\b|"
    r"\b(?:frapp|attaqu)\w* (?:[àa]|de) nouveau\b|\b(?:[àa]|de) nouveau (?:frapp|attaqu)\w*")
_RELIEF = Keyed(  # who was sent to help is attacked on the way
    ("reinforcement", "renfort", "relief"),
    r"\b(?:reinforcements?|relief (?:column|force|convoy)|renforts?)\b[^.;]{0,60}?\b(?:(?:were|was|been|ran|drove|fell|came|got) "
    r"(?:\w+ )?(?:ambushed|attacked|hit|into|under)|(?:[ée]t[ée]|est|sont) (?:\w+ )?(?:pris|tomb|attaqu|vis)\w*|(?:a|ont) (?:\w+ )?(?:saut|essuy)\w+|"
    r"tomb\w+ dans)\b")
_NEXT_PLACE = re.compile(
    r"\b(?:another|a second|a third|the next|neighbou?ring|nearby|une? autre|l[’']autre|une? second[e]?|voisine?s?) "
    r"(?:[\w-]+ )?(?:village|hamlet|town|settlement|camp|hameau|localit[ée]|campement|site)\b|\b(?:village|hameau|campement) voisin\b")
_ECHO = re.compile(  # who begins with a pronoun goes on with those told of
    r"\W*(?:their|his|her|they|both|he|she|all of them|none of them|the (?:two|three|four|five|"
    r"six) "
    r"(?:men|women|bodies|others?)|leurs?|ils?|elles?|tous|toutes|les (?:deux|trois|quatre)|aucun "
    r"d[’']|son corps|\w+ (?:of them|of these|d[’']entre (?:eux|elles)))\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:not the first|similar (?:attacks?|accusations?)|have already|previous(?:ly)?|"
    r"in the past|has been accused|have been accused|recall(?:s|ed)?|history of|"
    r"pas la premi[èe]re|d[ée]j[àa] [ée]t[ée]|rappel(?:le|ons|ait)|par le pass[ée]|"
    r"pr[ée]c[ée]dente?s?)\b")
_SEVERAL = re.compile(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|numerous|multiple|various|"
    r"other|separate|these) (?:other |separate |different |such |similar |of these )?"
    r"[\"“«]?\s?(?:jihadist |islamist |militant |terrorist[\"”»]? |rebel |"
    r"armed |deadly |bloody |drone |air |"
    r"coordinated |simultaneous )?"
    r"(?:attacks|killings|massacres|incidents|strikes|raids|ambushes|operations|villages|"
    r"explosions|blasts|bombings|assaults|massacres|executions)|in total|altogether|overall|a total of|"
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs|diff[ée]rentes?|diverses|ces|"
    r"multiples) (?:autres )?(?:attaques|tueries|massacres|incidents|frappes|raids|embuscades|"
    r"explosions|attentats|assauts|op[ée]rations|ex[ée]cutions)|"
    r"explosions? (?:of|de) (?:two|three|four|deux|trois|quatre)|au total|en tout|"
    r"(?:series|string|spate|wave|succession) of (?:[\w-]+ ){0,2}?(?:attacks|killings|massacres|raids|ambushes|assaults)|"
    r"(?:s[ée]rie|vague|succession) d[e’'] ?(?:[\w-]+ )?(?:attaques|tueries|massacres|raids|embuscades|assauts))\b")
_ONE_RAID = re.compile(  # one attack, whatever it hit: "an attack on several villages"
    r"\b(?:an?|the|this|one) (?:[\w-]+ )?(?:attack|raid|assault|massacre|incursion|strike) (?:on|against|in|at|into) "
    r"(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|numerous) (?:[\w-]+ )?villages\b|"
    # or one among others: "the latest in a series of attacks", "amid a wave of killings"
    r"\b(?:(?:latest|newest|last|most recent|another|one|part|first) (?:[\w-]+ ){0,2}?(?:in|of)|amid|after|following|against) (?:an?|the|this|that) "
    r"(?:[\w-]+ ){0,2}?(?:series|string|spate|wave|succession)\b|"
    r"\b(?:(?:derni|premi)[eè]re?|nouve(?:l|lle|au)|[ée]ni[èe]me|une?|dans le cadre|sur fond|apr[èe]s|inscri\w+ dans|suite|autre)(?: \w+){0,2}? "
    r"(?:d[’']|de |[àa] )?(?:une|la|cette) (?:[\w-]+ )?(?:s[ée]rie|vague|succession)\b")
_AND_ANOTHER = re.compile(
    r"\b(?:this|that|the) (?:\w+ )?(?:attack|raid|ambush|strike|assault) and (?:in )?"
    r"(?:another|a second|one on|that on|the one on)\b|"
    r"\b(?:cette|l[’']|ce) ?(?:attaque|embuscade|raid|frappe|assaut) et (?:dans )?"
    r"(?:une? autre|celle|celui)\b")
_ARMED_EN = (r"(?:jihadists?|militants|extremists|insurgents|islamists|terrorists|groups?|factions|fighters|gunmen|"
             r"rebels|militias?|militiamen|hunters|bandits|soldiers|(?:islamic state|al[- ]qaeda|is|jnim))")
_ARMED_FR = r"(?:d?jihadistes|terroristes|groupes|islamistes|combattants|rebelles|milices|miliciens|chasseurs|bandits|militaires)"
_GENERAL = re.compile(
    r"\b(?:repeatedly|regularly|routinely|multiple instances|numerous|frequently|often|constantly|human rights "
    r"(?:abuses|violations|atrocities)|war crimes|abuses against|r[ée]guli[èe]rement|fr[ée]quemment|"
    r"[àa] plusieurs reprises|nombreuses|violations des droits|crimes de guerre|souvent|constamment|"
    r"souvent accus[ée]e?s?|exactions contre|"
    r"(?:both|all) (?:the )?(?:army|military|soldiers|sides|parties|camps)|toutes les parties|tous les camps|"
    r"(?:l[’']arm[ée]e|les militaires|les soldats) (?:comme|aussi bien que|autant que) les (?:groupes|jihadistes|djihadistes|milices)|"
    # how things are there: "militants impose taxes", "les jihadistes imposent un blocus"
    r"(?:impos\w*|enforc\w*|maint\w+|l[eè]v\w+|lift\w*) (?:\w+ ){0,3}?(?:blockades?|sieges?|embargo|blocus)|"
    rf"{_ARMED_EN} (?:who |that |which )?(?:\w+ly )?(?:attack|kill|execute|massacre|murder|slaughter|target|raid|impose|punish|extort|levy|control|operate|roam|rule|"
    r"dominate|carry out|stage|launch|clash|vie|compete|kidnap|abduct|steal|ambush|tax|recruit|hold sway)|"
    rf"{_ARMED_FR} (?:y |s[’'](?:y )?)?(?:imposent|punissent|contr[ôo]lent|op[èe]rent|s[ée]vissent|pr[ée]l[èe]vent|"
    r"r[èe]gnent|multiplient|affrontent|rackettent|recrutent|dominent|ciblent|disputent|commettent))\b")

_MEN = (r"(?:assailants|attackers|gunmen|group|men|fighters|militants|soldiers|raiders|column|convoy|patrol|unit|jihadists|terrorists|"
        r"assaillants|hommes|individus|groupe|combattants|soldats|militaires|colonne|patrouille|d?jihadistes|terroristes)")
_SAME_MEN = re.compile(
    rf"\b(?:the|les|la|le) (?:same|m[êe]mes?) (?:armed )?{_MEN}\b|"
    rf"^\W*(?:they|ils|(?:the|les) {_MEN}) (?:then|later|afterwards|next|also (?:attacked|raided|struck)|"
    r"(?:ont|sont|se sont) (?:ensuite|[ée]galement|aussi|puis))\b")

_HOURS = re.compile(r"\W*(?:(?:un peu plus tard|peu (?:de temps )?apr[èe]s|a (?:little|short while|short time) (?:later|after(?:wards)?)|shortly after(?:wards)?|soon after(?:wards)?|minutes later),|"
                    r"(?:un peu )?plus tard (?:dans|ce|le m[êe]me) (?:la |le )?(?:journ[ée]e|jour|matin|soir[ée]*|nuit),|"
                    r"later (?:that|the same|in the) (?:day|morning|afternoon|evening|night),|(?:(?:about|around|barely|environ|[àa] peine) )?(?:(?:(?:a )?few|some|several|two|three|four|quelques|deux|trois|quatre|une) )?(?:hours?|minutes|heures?) "
                    r"(?:later|earlier|before|afterwards|plus t[ôo]t|plus tard|auparavant|apr[èe]s),|"
                    rf"{_SAME_TIME})")
_LATEST = Begun(
    "ble der lat mor mos one plu vic",
    r"\b(?:the|la|le) (?:latest|derni[èe]re?|most recent|plus r[ée]cente?)(?: \w+)? (?:in|of|d[’'e]) ?(?:a |an |une |la |longue )*"
    r"(?:long )?(?:series|string|spate|wave|succession|s[ée]rie|vague|suite)\b|"
    # a share of all who are hit: "one victim in two of these devices"
    r"\bune? (?:victime|mort|bless[ée]) sur (?:deux|trois|quatre|cinq|dix)\b|"
    r"\bone (?:victim|casualty|death) in (?:two|three|four|five|ten)\b")
_ALREADY = Keyed(
    ("suite", "action", "following", "response", "already", "also", "déj", "dej", "same day", "me jour"),
    r"\b(?:suite [àa]|en r[ée]action [àa]|following|in response to) (?:l[’'a]|une?|an?|the) ?"
    r"(?:attaque|embuscade|attack|ambush)(?= (?:survenue|perp[ée]tr[ée]e|that|which|men[ée]e) )|"
    r",? (?:that|which|who) (?:had|has|have) already\b|,? which was also\b|"
    r",? (?:qui|o[ùu]) (?:avai\w+|a|ont) d[ée]j[àa]\b|,? d[ée]j[àa] (?:attaqu|frapp|vis|touch)\w+|"
    r",? (?:on )?the (?:very )?same day (?:that|as|when|on which)\b|,? le m[êe]me jour (?:o[ùu]|qu[e’'])")
_AFTER = re.compile(
    r"\b(?:lendemain|surlendemain|(?:the )?(?:day|days|week|morning) after|after) (?:of )?"
    r"(?:de |du |des |the )", re.IGNORECASE)
_LATER = re.compile(
    r"(?:[\w-]+ ){0,2}(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois) "
    r"(?:later|after|on|plus tard|apr[èe]s)\b|(?:the (?:next|following) day|le lendemain)\b",
    re.IGNORECASE)
_ACCIDENT = re.compile(
    r"\b(?:the|this) (?:accident|crash|collision|collapse|disaster|cave-in|landslide|shipwreck|"
    r"sinking|fire|blaze|flood)\b|\b(?:l[’']|cet |le |la |cette |ce )(?:accident|collision|"
    r"éboulement|effondrement|naufrage|chavirement|incendie|inondation|crash)\b")
_VILLAGES = re.compile(
    r"\b(?:two|three|four|five|six|several|neighbouring|neighboring|nearby|deux|trois|quatre|cinq|"
    r"six|plusieurs)(?: \w+)? "
    r"(?:villages|hamlets|towns|settlements|hameaux|localit[ée]s|communes)\b")
_DAY_OF = Begun(
    "day jou",
    r"\bon the (?:first|second|third|last) day\b|\bthat day alone\b|"
    r"\ble (?:premier|deuxi[èe]me|dernier) jour\b")
_NEAR = re.compile(
    r"(?:just |very |tr[èe]s )?(?:near|close to|outside|not far|around|on the outskirts|"
    r"at the edge|"
    r"(?:(?:some|about|barely|less than) )?(?:an?|one|two|three|four|five|six|eight|ten|fifteen|"
    r"twenty|thirty|\d+|a few|several) [\w’' -]{0,25}?(?:walk|drive|ride|kilomet\w+|km|miles?|"
    r"met(?:re|er)s|minutes|hours?)(?: [\w-]+)? (?:from|of|outside) (?:the|this|that) (?:same )?"
    r"(?:village|town|city|hamlet|settlement)|"
    r"pr[èe]s|non loin|aux? (?:abords|environs|alentours|portes)|dans les environs|"
    r"[àa] (?:proximit[ée]|la sortie|l[’']entr[ée]e|quelques|une? |\d)|en p[ée]riph[ée]rie)\b",
    re.IGNORECASE)
_NEAR_THERE = re.compile(
    r"\b(?:near|close to|outside|not far from|around) (?:the same|this|that|the) "
    r"(?:camp|base|village|town|place|city)|\b(?:pr[èe]s|[àa] la sortie|[àa] l[’']entr[ée]e|"
    r"aux abords|non loin) (?:du m[êe]me |de la m[êe]me |de ce |de cette |du |de la )"
    r"(?:camp|base|village|ville|localit[ée])\b")
_THERE = re.compile(
    r"\b(?:the same (?:camp|encampment|settlement|base|village|town|city|place|spot|road|"
    r"track|stretch|area|site|hamlet|market|post|commune|position|route|axis|neighbou?rhood|quarter|"
    r"district|well|bridge|"
    r"checkpoint|crossing|mine|school|mosque|forest|island|pasture)|"
    r"this (?:camp|base|village|town|road)|there\b|"
    r"(?:in|at) the (?:cemetery|graveyard|funerals?|burial|mosque|well)\b(?! (?:of|in|at|near))|"
    r"(?:dans le |au |à la )(?:cimeti[èe]re|mosqu[ée]e|puits|enterrement)\b(?! d)|"
    r"(?:le|la|du|au) m[êe]me (?:camp|campement|base|village|ville|lieu|endroit|route|axe|"
    r"piste|zone|site|hameau|march[ée]|poste|commune|position|localit[ée]|tron[çc]on|quartier|"
    r"puits|pont|bourg|"
    r"for[êe]t|mine|bac|gu[ée]|p[âa]turages?|point d[’']eau)|"
    r"(?:ce|cette) (?:m[êe]me )?(?:camp|base|village|ville|localit[ée]|route|axe)|"
    r"(?<!\bil )y (?:avai(?:t|ent)|a|ont|est|sont|[ée]tai(?:t|ent))|"
    r"avai(?:t|ent) d[ée]j[àa]\b[^.;]{0,60}\bil y a|\bil y a\b[^.;]{0,60}\bavai(?:t|ent) d[ée]j[àa]|"
    r"(?:du|au|le) village(?! d)|the (?:village|town)(?! of)|(?:de|dans) la localit[ée](?! d))\b")


def calls_accident(text: str) -> bool:
    """Tell whether words call what was told before an accident.

    >>> calls_accident("The crash occurred at noon"), calls_accident("an accident")
    (True, False)
    """
    return bool(_ACCIDENT.search(low(text)))


def several_places(text: str) -> bool:
    """Tell whether words tell of several villages at once: no single one is the scene.

    >>> several_places("in three villages of the cercle"), several_places("in a village")
    (True, False)
    """
    return bool(_VILLAGES.search(low(text)))


def same_place(text: str) -> bool:
    """Tell whether words place an event where the one before it happened.

    >>> same_place("killed seven soldiers there"), same_place("Le 9 octobre, sept y avaient péri")
    (True, True)
    """
    return bool(_THERE.search(low(text)))


def back_reference(text: str) -> bool:
    """Tell whether words speak of an event as known.

    >>> back_reference("denied the accusations"), back_reference("a rejeté ces allégations")
    (True, True)
    """
    return bool(_BACK.search(_UNVERIFIED.sub("", low(text))))


def of_attackers(text: str) -> bool:
    """Tell whether a sentence goes on with the attackers or the attack of which a report tells.

    >>> of_attackers("The assailants came on Friday to a village"), of_attackers("Gunmen came")
    (True, False)
    """
    return bool(_ATTACKERS.match(text))


def opens_back(text: str) -> bool:
    """Tell whether a sentence is about the event that was just told.

    >>> opens_back("The blast, which killed two, hurt six"), opens_back("In the blast, two died")
    (True, False)
    """
    return bool(_OPENS_BACK.match(text))


def sets_apart(text: str) -> bool:
    """Tell whether words announce another event.

    >>> sets_apart("In a separate attack, four died"), sets_apart("Quatre civils sont morts")
    (True, False)
    """
    said = low(text)
    apart = _APART.search(_SAYS_BESIDES.sub("", said)) or _RELIEF.search(said)
    return bool(apart) and not _ECHO.match(text)


def sentenced_at(text: str) -> int | None:
    """Give where words tell that a court passed its sentence on somebody.

    >>> sentenced_at("Two were sentenced to death for murder"), sentenced_at("He said a sentence")
    (9, None)
    """
    found = _SENTENCED.search(low(text))
    return found.start() if found else None


def another_event(text: str) -> bool:
    """Tell whether a sentence says that it tells of another attack than the one before.

    >>> another_event("In another attack, three died"), another_event("In another statement")
    (True, False)
    """
    return bool(_ANOTHER.search(low(text)) or _RELIEF.search(low(text)))


def another_place(text: str) -> bool:
    """Tell whether those who attacked went on to another village.

    >>> another_place("they went on to another village"), another_place("they went on")
    (True, False)
    """
    return bool(_NEXT_PLACE.search(low(text)))


def no_first(text: str) -> bool:
    """Tell whether words bring up the past."""
    return bool(_PAST.search(low(text)))


def tells_of_several(text: str) -> bool:
    """Tell whether words speak of several events at once.

    >>> tells_of_several("in three attacks"), tells_of_several("dans une attaque")
    (True, False)
    """
    return bool(_SEVERAL.search(_ONE_RAID.sub("", low(text))))


def joins_another(text: str) -> bool:
    """Tell whether a figure counts the dead of this event and of another one.

    >>> joins_another("killed in this attack and in another, at Ber"), joins_another("in this raid")
    (True, False)
    """
    return bool(_AND_ANOTHER.search(low(text)))


def goes_on(text: str) -> bool:
    """Tell whether those told of before go on to another place.

    >>> goes_on("The same men then went to Ber"), goes_on("On the same day, men went to Ber")
    (True, False)
    """
    return bool(_SAME_MEN.search(low(text)))


def hits_relief(text: str) -> bool:
    """Tell whether those who came to help were attacked in their turn.

    >>> hits_relief("Reinforcements were then ambushed"), hits_relief("Reinforcements arrived")
    (True, False)
    """
    return bool(_RELIEF.search(low(text)))


def hours_later(text: str) -> bool:
    """Tell whether a sentence goes on some hours later, on the same day.

    >>> hours_later("Hours later, soldiers came"), hours_later("Two days later")
    (True, False)
    >>> hours_later("A little later, around 9, a mine went off"), hours_later("Soon after the raid")
    (True, False)
    """
    return bool(_HOURS.match(low(text)))


def of_many(text: str) -> bool:
    """Tell whether an event is only counted among others: "the attack is the latest in a series"."""
    return bool(_LATEST.search(low(text)))


def in_general(text: str) -> bool:
    """Tell whether words speak of abuses in general."""
    return bool(_GENERAL.search(low(text)))


def day_of_several(text: str) -> bool:
    """Tell whether words tell of one day of an event of several days."""
    return bool(_DAY_OF.search(low(text)))


def recalled_at(text: str) -> int | None:
    """Give where a sentence turns to an earlier event ("that had already been struck in 2020")."""
    found = _ALREADY.search(low(text))
    return found.start() if found else None


def day_after(text: str) -> bool:
    """Tell whether words date something by the day after the event."""
    return bool(_AFTER.match(text))


def is_near(text: str) -> bool:
    """Tell whether a place phrase begins with a word for nearness.

    >>> is_near("near Tin-Essako"), is_near("Tinzaouaten area")
    (True, False)
    """
    return bool(_NEAR.match(text))


def near_there(text: str) -> bool:
    """Tell whether words place an event near the place of the one before it."""
    return bool(_NEAR_THERE.search(low(text)))


def later(text: str) -> bool:
    """Tell whether a sentence goes on some time after the event.

    >>> later("Trois jours après, les récits divergent"), later("On Monday")
    (True, False)
    """
    return bool(_LATER.match(text))
