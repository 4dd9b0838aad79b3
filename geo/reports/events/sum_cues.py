"""Words about sums, their items and periods, and about what is a private matter."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun, Keyed
from geo.reports.events.cues import EVENTS_EN, EVENTS_FR
from geo.reports.events.low import low

_LASTING = re.compile(
    r"\b(?:lived|living|resid\w+|based|settled|exiled?|r[ée]fugi[ée]e?s?|install[ée]e?s?|"
    r"missing|held|detained|captive|besieged|blockaded?|siege|cut off|closed|blocked|"
    r"disparus?|d[ée]tenus?|captifs?|otages?|assi[ée]g[ée]e?s?|blocus|coup[ée]e?s?|ferm[ée]e?s?|"
    r"bloqu[ée]e?s?|priv[ée]e?s?)(?: [\w’'-]+){0,2} ?$", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:inheritance|domestic (?:dispute|violence)|family (?:dispute|feud|quarrel)|brawl|"
    r"crime of passion|jealous\w*|dispute over (?:a|an|the) (?:field|debt|woman|plot|loan)|"
    r"quarrel over|by (?:his|her) (?:own )?(?:husband|wife|brothers?|cousins?|sons?|nephews?)|"
    r"querelle (?:d[’']h[ée]ritage|familiale)|dispute (?:familiale|conjugale)|drame conjugal|rixe|"
    r"bagarre|altercation|jalousie|par (?:son|sa|ses) (?:propres? )?(?:mari|femme|[ée]pou[xs]e?|"
    r"fr[èe]res?|cousins?|fils|neveux?))\b")
_KIN = (r"(?:wife|husband|child(?:ren)?|sons?|daughters?|father|mother|brothers?|sisters?|parents|family|girlfriend|boyfriend|"
        r"fianc[ée]e?|nephews?|nieces?|cousins?|femmes?|[ée]pouses?|mari|[ée]poux|enfants?|fils|filles?|p[èe]re|m[èe]re|fr[èe]res?|"
        r"nouveaux?-n[ée]s?|b[ée]b[ée]s?|newborns?|baby|babies|infants?|s[œo]e?urs?|compagnes?|concubines?|neveux?|ni[èe]ces?|beau-p[èe]re|belle-m[èe]re|co-[ée]pouse)")
_SOMEBODY = (r"(?:man|woman|wife|husband|father|mother|son|daughter|brother|boy|girl|farmer|herder|trader|teacher|youth|villager|"
             r"homme|femme|mari|[ée]poux|[ée]pouse|p[èe]re|m[èe]re|fils|fr[èe]re|individu|jeune|cultivateur|berger|commer[çc]ant|"
             r"enseignant|quinquag[ée]naire|trentenaire|quadrag[ée]naire|sexag[ée]naire|[ée]l[èe]ve)")
_HIS_OWN = Keyed(  # "a man stabbed his wife"
    ("his ", "her ", "sa ", "son ", "ses "),
    rf"\b(?:an?|the|une?|le|la|l[’']) ?(?:[\w-]+ ){{0,2}}?{_SOMEBODY}\b[^.;,]{{0,50}}\b(?:killed|murdered|stabbed|strangled|shot|beat|"
    r"beaten|poisoned|slaughtered|hacked|axed|slit|tu[ée]|poignard[ée]|[ée]gorg[ée]|[ée]trangl[ée]|abattu|assassin[ée]|battu|"
    rf"empoisonn[ée]|d[ée]capit[ée]|massacr[ée]) (?:[àa] mort |to death |dead )?(?:his|her|sa|son|ses) (?:[\w-]+ ){{0,2}}?{_KIN}\b")
_LYNCH = Keyed(  # "a mob lynched two thieves"
    ("lynch", "thie", "robber", "rustler", "voleur", "braqueur", "sorci", "witch", "mob", "crowd", "foule", "populaire", "population"),
    r"\b(?:mobs?|crowds?|foule|riverains|badauds|population|bystanders|angry (?:residents|villagers|youths))\b[^.;]{0,40}\blynch\w+|"
    r"\blynch\w+[^.;]{0,70}\b(?:by|par) (?:an? |the |la |une |des |les )?(?:angry |furious )?(?:mob|crowd|foule|population|riverains|"
    r"jeunes|residents|villagers|habitants|badauds)|\blynch\w+[^.;]{0,30}\b(?:thie(?:f|ves)|robbers?|voleurs?|braqueurs?|sorci\w+|"
    r"witch\w*)|\b(?:thie(?:f|ves)|robbers?|voleurs?|braqueurs?)\b[^.;]{0,30}\blynch\w+|"
    r"\b(?:youths?|residents|villagers|crowd|mob|jeunes|habitants|foule|riverains)\b[^.;]{0,30}\b(?:burn(?:ed|t)|beat|beaten|stoned|hanged|"
    r"br[ûu]l[ée]|battu|lapid[ée]|pendu)\b[^.;]{0,40}\b(?:thie(?:f|ves)|robbers?|rustlers?|voleurs?|braqueurs?|sorci\w+|witch\w*)\b|"
    r"\b(?:mob (?:justice|violence)|(?:justice|vindicte) populaire|(?:beaten|burned|stoned|battus?|br[ûu]l[ée]s?) (?:to death|alive|[àa] mort|"
    r"vifs?) (?:by|par) (?:an? |the |la |une )?(?:angry )?(?:mob|crowd|foule|population))\b")
_ONE_EVENT = re.compile(  # one event, or one spot, of which a month is only the date
    r"\b(?:attack|raid|ambush|massacre|strike|airstrike|assault|bombing|shelling|explosion|blast|clash|operation|incursion|killing|"
    r"execution|mine|bomb|ied|device|rocket|shell|convoy|bus|trucks?|vehicles?|market|villages?|hamlets?|towns?|camps?|encampment|bases?|"
    r"posts?|checkpoint|patrol|wedding|funeral|mosque|church|school|river|ferry|boat|helicopter|plane|prison|"
    r"massacred|worst|deadliest|bloodiest|gunmen|armed men|hommes arm[ée]s|pires?|plus (?:meurtri[èe]re?|sanglante?)|"
    r"when|as|while|after|early|late|mid|fin|d[ée]but|mi|night|evening|morning|day|"
    r"attaque|raid|embuscade|massacre|frappe|assaut|bombardement|explosion|affrontement|accrochage|op[ée]ration|incursion|tuerie|"
    r"ex[ée]cution|bombe|engin|roquette|obus|convoi|car|camions?|v[ée]hicules?|march[ée]|hameaux?|villes?|campements?|postes?|"
    r"patrouille|mariage|[ée]glise|[ée]cole|mosqu[ée]e|fleuve|pirogue|pinasse|bateau|h[ée]licopt[èe]re|avion|lorsque?|quand|alors|apr[èe]s|"
    r"nuit|soir|soir[ée]e|matin|jour|journ[ée]e)\b")
_COMPARES = re.compile(
    r"\b(?:up|down) from [\w,.’ -]{1,30}? (?:in|the|during)\b|\b(?:compared (?:to|with)|against|versus) [\w,.’ -]{1,30}? (?:in|the) |"
    r"\bcontre [\w,.’ -]{1,30}? (?:en|au|le) |\ba total of\b|\bau total\b|\ben tout\b|\bin total\b|^\W*in all\b")
_EVENTS = (r"(?:attacks|incidents|raids|strikes|airstrikes|massacres|killings|ambushes|assaults|operations|clashes|bombings|"
           r"violence|abuses|fighting|violations)")
_EVENEMENTS = (r"(?:attaques|incidents|raids|frappes|massacres|embuscades|op[ée]rations|exactions|assauts|affrontements|violences|combats|"
               r"bombardements|tueries|violations)")
_PLURAL = re.compile(  # "Raids on villages in June killed 40", "Des raids contre des villages ont fait 40 morts en juin"
    rf"\W*(?:(?:the|other|such|les|des|d[’']autres|ces|de nouvelles) )?(?:[\w-]+ )?(?:{_EVENTS}|{_EVENEMENTS}|shootings|abductions|fusillades)\b"
    r"(?! (?:at|near|pr[èe]s) )[^.;]{0,90}?\b(?:kill(?:ed|ing)|left|leaving|claimed|cost|caused|(?:ont|avaient) (?:fait|tu[ée]|caus[ée]|co[ûu]t[ée])|faisant|tuant)\b")
_IN_EVENTS = re.compile(
    rf"\b(?:in|by|during|from|through|due to) (?:(?!the |these |those |this )[\w-]+ ){{0,3}}?{_EVENTS}\b|"
    rf"\b(?:dans|par|lors|au cours|pendant|durant|suite [àa]|victimes) (?:des |de |d[’'] ?|plusieurs )?(?:(?![lcds]es |leurs )[\w-]+ )?{_EVENEMENTS}\b")
_SWEEPS = Begun(  # several of them, of which no one is meant: "killed during operations in the north"
    "amb ass att emb exa exe exé inc mas ope opé pat rai rat swe tue",
    r"\b(?:in|during|through) (?:(?!the |these |those |this |an? |one |their |its )[\w-]+ ){0,3}?(?:attacks|raids|ambushes|"
    r"operations|sweeps|patrols|assaults|incursions|executions|massacres)\b|"
    r"\b(?:dans |(?:au cours|lors|victimes) (?:de |d[’'])|suite [àa] )(?:des )?(?:(?!l?es |leurs )[\w-]+ )?"
    r"(?:attaques|raids|embuscades|op[ée]rations|patrouilles|assauts|incursions|ratissages|ex[ée]cutions|tueries|exactions)\b")
_WERE_KILLED = re.compile(
    r"\b(?:were|was|been) (?:[\w-]+ )?(?:killed|murdered|slain|executed)\b|\b(?:died|perished|lost their lives)\b|"
    r"\b(?:[ée]t[ée]|furent|sont) (?:tu[ée]\w*|assassin[ée]\w*|ex[ée]cut[ée]\w*|abattu\w*|morts?|mortes?)\b|"
    r"\b(?:ont (?:p[ée]ri|perdu la vie|trouv[ée] la mort)|sont mort\w+)\b")
_UNMEANT = Keyed(
    ("accident", "inadvert", "unintention", "garde", "erreur", "involontair", "mistake", "error"),
    r"\b(?:accidentally|by accident|inadvertently|unintentionally|accidentellement|par accident|"
                      r"par (?:inadvertance|m[ée]garde|erreur)|involontairement|by mistake|mistakenly|in error)\b")
_FELLOWS = re.compile(
    r"\b(?:shot|killed|wounded|shooting|killing)(?: (?:dead|and|wounded|killed|injured))* (?:[\w’-]+ ){0,3}?(?:colleagues?|comrades?|"
    r"fellow [\w-]+|himself|brothers?[- ]in[- ]arms)\b|"
    r"\b(?:colleagues?|comrades?|brothers?[- ]in[- ]arms)\b[^.;,]{0,30}\b(?:killed|shot|died)\b|"
    r"\b(?:tu\w+|abatt\w+|bless\w+)(?: (?:et|bless[ée]\w*|tu[ée]\w*))* (?:accidentellement |par accident )?(?:[\w’-]+ ){0,3}?"
    r"(?:coll[èe]gues?|camarades?|fr[èe]res? d[’']armes|compagnons? d[’']armes|lui-m[êe]me)\b|"
    r"\b(?:coll[èe]gues?|camarades?|(?:fr[èe]res?|compagnons?) d[’']armes)\b[^.;,]{0,30}\b(?:tu[ée]\w*|abattu\w*|morts?)\b")
_WENT_OFF = Keyed(
    ("accidental", "negligent", "unintentional", " off", "parti", "accidentel", "gun", "weapon",
     "rifle", "pistol", "grenade", "arme", "fusil"),
    r"\b(?:accidental(?:ly)?|negligent|unintentional(?:ly)?) (?:discharged?|shot|shooting|gunshot|gunfire)\b(?! dead)|"
    r"\b(?:guns?|weapons?|rifles?|pistols?) (?:accidentally |had )?(?:went|gone|going) off\b|"
    r"\b(?:coups? de feu|tirs?|d[ée]charges?|balles?) (?:accidentel\w*|parti\w*)\b|"
    r"\b(?:while|when|by|as \w+ (?:was|were)|who (?:was|were)) (?:\w+ )?(?:cleaning|handling|manipulating|playing with) (?:his|her|their|an?|the) "
    r"(?:[\w-]+ )?(?:guns?|weapons?|rifles?|pistols?|grenades?)\b|"
    r"\ben (?:nettoyant|manipulant|maniant) (?:son|sa|leurs?|une?) (?:[\w-]+ )?(?:armes?|fusils?|pistolets?|grenades?)\b")
_ATTACKED = re.compile(
    r"\b(?:attack\w*|ambush\w*|clash\w*|fight(?:ing)?|battles?|raid\w*|gunmen|armed men|jihadists?|militants?|insurgents?|"
    r"strikes?|drones?|bomb\w*|shell\w*|attaqu\w*|embuscades?|combats?|affrontements?|accrochages?|hommes arm[ée]s|"
    r"d?jihadistes?|terroristes?|frappes?|bombard\w*|obus)\b")
_ITEM = re.compile(
    rf"\W*(?:in )?(?:the )?(?:first|second|third|other|latter|former|deadliest|one)(?: of these)?"
    rf"(?: (?:[\w-]+ )?(?:{EVENTS_EN}))?(?:,| (?:was|were|took|hit|targeted|struck|killed|left|came|happened|"
    r"occurred|began|saw)\b)|"
    rf"\W*(?:dans |lors de )?(?:la|le|l[’']) ?(?:premi[èe]re?|seconde?|deuxi[èe]me|troisi[èe]me|"
    rf"autre|une|un|plus meurtri[èe]re?)(?: (?:{EVENTS_FR})(?: (?:de |d[’'])?[\w-]+)?)?(?:,| (?:a|avait|s[’']est|visait|"
    r"s[’'][ée]tait|est|a eu)\b)|"
    rf"\W*(?:et |and )?(?:pour|dans|lors de|for|in|during) (?:la |le |the )(?:premi[èe]re?|seconde?|deuxi[èe]me|troisi[èe]me|"
    rf"first|second|third)(?: (?:{EVENTS_FR}|{EVENTS_EN})\b|,)", re.IGNORECASE)
_FIRST = re.compile(r"\W*(?:in |dans |lors de |pour |for |during )?(?:the |la |le )?(?:first|premi[èe]re?)\b", re.IGNORECASE)
_NEXT = re.compile(r"\W*(?:et |and )?(?:in |dans |lors de |pour |for |during )?(?:the |la |le )"
                   r"(?:second|third|deuxi[èe]me|seconde?|troisi[èe]me)\b", re.IGNORECASE)
_MONTHS = (r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|"
           r"this (?:year|month)|(?:last|the past) (?:year|month|week|quarter)|the (?:first|second|third|fourth|last) (?:quarter|half)|"
           r"that (?:month|year))")
_ALONE = Begun(
    "alo rie seu",
    rf"\b{_MONTHS}(?: (?:19|20)\d\d)? alone\b|\balone in {_MONTHS}\b|"
    r"\b(?:le|du|au|ce|sur) seul(?:e)? (?:mois|trimestre|semestre|ann[ée]e)\b|\bla seule (?:ann[ée]e|semaine)\b|"
    r"\b(?:rien qu[’']?e?n|rien que pour|rien qu[’']au) ")
_BRINGS = re.compile(
    r"\W*(?:their|his|her|these|this|that|the|leurs?|sa|ces?|cette|la|les|l[’']) ?\b[^.;,]{0,40}\b(?:bring|brought|take|took|"
    r"raise|port|[ée]l[èe]v)\w*\b[^.;]{0,40}\b(?:to|[àa])\b[^.;]{0,80}\b(?:since|depuis|this (?:year|month|week)|so far|"
    r"cette (?:ann[ée]e|semaine)|ce mois|en \w+ (?:jours|semaines|mois)|in \w+ (?:days|weeks|months))\b")
_TARGET = (r"(?:bus|boat|ferry|vessel|base|camp|post|outpost|position|convoy|patrol|checkpoint|market|village|hotel|car|bateau|navire|pinasse|"
           r"poste|convoi|patrouille|march[ée]|h[ôo]tel|caserne|garnison)")
_TWO_TARGETS = re.compile(  # "in two attacks that hit a ferry and an army base"
    r"\b(?:two|deux) (?:[\w-]+ ){0,2}(?:attacks|raids|assaults|attaques|assauts)\b[^.;]{0,40}?"
    rf"\b(?:an?|the|une?|le|la|l[’']) ?(?:[\w’'-]+ ){{0,2}}?{_TARGET}\b[^.;,]{{0,60}}?"
    rf" (?:and|et) (?:[\w’'-]+ )??(?:an?|the|une?|le|la|l[’']) ?(?:[\w’'-]+ ){{0,2}}?{_TARGET}\b")
_BODY = re.compile(
    r"\b(?:minusma|missions?|forces?|contingents?|battalions?|bataillons?|barkhane|serval|takuba|eutm|d[ée]ploiement|deployment|"
    r"(?:soldiers|troops|peacekeepers|soldats|militaires|casques bleus)(?: [\w-]+)? (?:deployed|stationed|based|d[ée]ploy[ée]s|stationn[ée]s|bas[ée]s))\b")
_PART_OF_BODY = re.compile(
    r"\b(?:convoi|patrouille|v[ée]hicules?|base|camp|poste|unit[ée]|convoy|patrol|vehicles?|unit|post|d[ée]tachement|detachment) "
    r"(?:of |de |du |d[’'])(?:the |la |l[’'])?(?:[\w-]+ )?$")
_LIFE = Keyed(  # "the mission, 180 of whose members have been killed", "qui a perdu 180 hommes"
    ("dont ", "of whose", "of whom", "lost ", "perdu ", "seen "),
    r"\bdont (?:[\w’.-]+ ){1,4}(?:membres|soldats|hommes|militaires|policiers|casques bleus) (?:y )?(?:ont|avaient) (?:d[ée]j[àa] )?"
    r"(?:[ée]t[ée] tu[ée]s|p[ée]ri|perdu la vie|trouv[ée] la mort)|"
    r"\bof (?:whose (?:[\w-]+ )?(?:members|soldiers|troops|men|personnel|peacekeepers)|whom) (?:have|had) (?:been killed|died|lost their lives)|"
    r"\b(?:has|have|had) (?:already |since |so far )?lost (?:[\w,.-]+ ){1,4}?(?:men|soldiers|troops|members|peacekeepers|of its)\b|"
    r"\b(?:a|ont|avait|avaient) (?:d[ée]j[àa] )?perdu (?:[\w,.-]+ ){1,4}?(?:hommes|soldats|membres|casques bleus|des siens|militaires)\b|"
    r"\b(?:has|have|had) seen (?:[\w,.-]+ ){1,4}?of (?:them|its [\w-]+) killed")
_ONE_LOSS = re.compile(  # of one attack or day, and not of years
    r"^[^.;,]*\b(?:attack|ambush|raid|assault|clash|blast|explosion|attaque|embuscade|assaut|accrochage|when|lors|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b")
_CLAUSE = 90  # characters from a body to what it lost
_OTHERS = Keyed(
    ("other ", "autres "),
    r"\b(?:au lendemain d[e’']|(?:an?|one|two|three|some) (?:days?|weeks?) after|(?:un|deux|trois|quelques) (?:jours?|semaines?) apr[èe]s) ?"
    r"(?:(?:two|three|four|several) other|(?:deux|trois|quatre|plusieurs|d[’']) ?autres) (?:[\w-]+ )?"
    r"(?:attacks|raids|ambushes|strikes|attaques|embuscades|frappes)\b")
_IN_ALL = re.compile(r"\b(?:au total|en tout|in all|in total|altogether|overall|soit (?:au moins )?"
                     r"[\w-]+ (?:morts|tu[ée]s|victimes))\b")
_SUMMED = re.compile(r"\b(?:since|depuis|attacks|incidents|attaques|raids|killings|operations|"
                     r"op[ée]rations|embuscades|ambushes|this year|cette ann[ée]e|week|semaine|"
                     r"month|"
                     r"mois|quarter|trimestre)\b", re.IGNORECASE)


def is_private(text: str) -> bool:
    """Tell whether words tell of a quarrel among relatives or neighbours.

    >>> is_private("killed in a dispute over an inheritance"), is_private("beaten to death")
    (True, False)
    """
    plain = low(text)
    return any(p.search(plain) for p in (_PRIVATE, _HIS_OWN, _LYNCH))


def of_a_month(text: str, *, wide: bool, nation: bool, many: bool) -> bool:
    """Tell whether the dead of a month are counted, and not those of one event in it.

    >>> of_a_month("143 were killed in Mali in May", wide=True, nation=True, many=True)
    True
    >>> of_a_month("In May 143 were killed in a raid in Mali", wide=True, nation=True, many=True)
    False
    """
    plain = low(text)
    if _PLURAL.match(plain):
        return True
    if _ONE_EVENT.search(plain):
        return False
    if _COMPARES.search(plain) or _IN_EVENTS.search(plain):
        return True
    return wide and many and (nation or bool(_WERE_KILLED.search(plain)))


def in_sweeps(text: str) -> bool:
    """Tell whether people died in attacks or operations of which no one is meant.

    >>> in_sweeps("killed in raids in the north"), in_sweeps("killed in the raids on Ber")
    (True, False)
    >>> in_sweeps("tués lors d’opérations au nord"), in_sweeps("tués lors de l’opération")
    (True, False)
    """
    return bool(_SWEEPS.search(low(text)))


def is_mishap(text: str) -> bool:
    """Tell whether arms killed where nobody meant to: a man's fellows, or as he cleaned his gun.

    >>> is_mishap("A soldier accidentally shot dead two colleagues"), is_mishap("He shot a colleague")
    (True, False)
    >>> is_mishap("Soldiers accidentally shot dead three colleagues as jihadists attacked")
    False
    """
    plain = low(text)
    unmeant = _UNMEANT.search(plain) and _FELLOWS.search(plain)
    return bool(unmeant or _WENT_OFF.search(plain)) and not _ATTACKED.search(plain)


def one_month(text: str) -> bool:
    """Tell whether a figure counts over one month or year, as words say: "in April alone".

    >>> one_month("Pour le seul mois d’avril, 64 morts"), one_month("in Gao alone")
    (True, False)
    """
    return bool(_ALONE.search(low(text)))


def brings_to(text: str) -> bool:
    """Tell whether words add an event's dead to those of a longer time.

    >>> brings_to("Their deaths bring to 23 those killed since May"), brings_to("brings to 23")
    (True, False)
    """
    return bool(_BRINGS.match(low(text)))


def of_its_life(text: str) -> bool:
    """Tell whether a figure is what a mission or a contingent lost since it came.

    >>> of_its_life("The mission, which has lost 180 peacekeepers, left Ber")
    True
    >>> of_its_life("The force has lost nine soldiers in an ambush"), of_its_life("It left Ber")
    (False, False)
    """
    plain = low(text)
    lost = _LIFE.search(plain)
    if lost is None or _ONE_LOSS.match(plain[lost.start():]):
        return False
    bodies = list(_BODY.finditer(plain, max(0, lost.start() - _CLAUSE), lost.start()))
    return bool(bodies) and not _PART_OF_BODY.search(plain[:bodies[-1].start()])


def is_item(text: str) -> bool:
    """Tell whether words take up one of the events that a sum counted: "the first hit a bus".

    >>> is_item("La première a visé un car"), is_item("The first aid post was full")
    (True, False)
    """
    return bool(_ITEM.match(text))


def is_first_item(text: str) -> bool:
    """Tell whether words take up the first of several events that were just told together.

    >>> is_first_item("La première frappe de drones a visé un camp"), is_first_item("The raid hit")
    (True, False)
    """
    return is_item(text) and _FIRST.match(text) is not None


def is_next_item(text: str) -> bool:
    """Tell whether words take up the second or third of several events told together.

    >>> is_next_item("Et pour la seconde, on parle de six morts"), is_next_item("The second man died")
    (True, False)
    """
    return is_item(text) and _NEXT.match(text) is not None


def totals(text: str) -> bool:
    """Tell whether words add up what was told of one event's places: "42 in all"."""
    return bool(_IN_ALL.search(low(text))) and not _SUMMED.search(text)


def two_targets(text: str) -> bool:
    """Tell whether two attacks of which words give one toll hit two kinds of target.

    >>> two_targets("died in two attacks on a bus and on an army base at Ber")
    True
    >>> two_targets("two strikes on the market at Ber killed a man and a woman")
    False
    """
    return bool(_TWO_TARGETS.search(low(text)))


def others_at(text: str) -> int | None:
    """Give where words turn to the dead of other attacks: "…, a day after two others that killed".

    >>> others_at("hit Gao, a day after two other attacks that killed 50"), others_at("hit Gao")
    (9, None)
    """
    found = _OTHERS.search(low(text))
    return found.start() if found else None


def lasts_until(before: str) -> bool:
    """Tell whether a period measures how long a state lasts, and no figure: "missing since May".

    >>> lasts_until("deux bergers portés disparus "), lasts_until("soldiers have killed 32 ")
    (True, False)
    """
    return bool(_LASTING.search(before))
