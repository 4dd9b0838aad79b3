"""Whether words tell a deed of somebody's: what he did, what was done by him, what is laid on him.

A sentence that counts nobody names groups for many reasons: who fights whom there, whose attacks
grow more frequent, who spoke. Only a deed told as done makes its doer one of the accused.
"""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed

_STEMS = (
    r"(?:attaqu|vis|frapp|tir|abatt|bombard|incendi|brul|enlev|kidnapp|captur|execut|massacr|egorg|assassin|decapit|pill|saccag|arret|interpell|intercept|assaill|cibl|lanc|men|condui|largu|pilonn|envah|"
    r"encercl|boucl|cern|ligot|align|separ|extrai|rafl|rassembl|achev|invest|saisi|emport|vol|batt|tortur|pos|detrui|lynch|fusill|mitraill|ratiss|fouill|perpetr|organis|debarqu|penetr|tu|ras|assieg|arriv|"
    r"present|descend|decret|impos|tri|neutralis|elimin)")
# nouns that are written like verbs: "after this attack", "cette attaque"
_NO_NOUN = "".join(f"(?<!\\b{w})" for w in (
    "une ", "cette ", "des ", "ces ", "ses ", "leurs ", "leur ", "sa ", "de ", "d'", "du ", "aux ", "la ", "l'", "s'",
    "the ", "of ", "an ", "such ", "its ", "their ", "recent ", "these ", "this ", "other ", "more ", "new "))
_DID = (
    r"(?:attacked|ambushed|raided|stormed|struck|hit|killed|shot|fired|opened fire|shelled|bombed|bombarded|burned|burnt|torched|set fire|abducted|kidnapped|executed|massacred|slaughtered|"
    r"beheaded|looted|pillaged|ransacked|plundered|detained|arrested|rounded up|intercepted|stopped|assaulted|targeted|attacks|kills|strikes|raids|storms|ambush(?:es)?|abducts?|kidnaps?|burns?|executes?|"
    r"carried out|staged|mounted|launched|conducted|dropped|laid siege|invaded|swooped|came|come|arrived|presented|appeared|showed up|descended|broke into|burst into|marched (?:in|on)|entered|surrounded|encircled|cordoned off|sealed off|rode|swept|herded|gathered|assembled|lined up|dragged|marched|pulled|forced|fell (?:on|upon)|chased|trapped|separated|tied|bound|blindfolded|drove (?:up|in|into)|picked out|picked up|led (?:away|off|them)|took|seized|robbed|rustled|drove off|"
    r"neutrali[sz]ed|eliminated|beat|flogged|tortured|mined|planted|blew up|destroyed|wiped out|gunned|mowed|slit|hanged|committed|perpetrated|besieged|overran|killing|attacking|firing|burning|"
    rf"{_STEMS}(?:e|es|ee|ees|ent|ait|aient|ant|a|erent|er|i|is|ie|ies|it|irent|issent|u|us|ue|ues|t|ts|te|tes|sent|sait|saient|dent|eront|eraient|erait)|"
    r"(?:pris|conduit|ouvert le feu|fait irruption|fait (?:une )?incursion|surgi|venu|commis|commett|fondu|march\w+ (?:sur|vers)|entr(?:ent|aient|ait|ant)|(?:(?<=sont )|(?<=est )|(?<=etaient )|(?<=seraient ))entre)\w*)")
_AUX = r"(?:(?:have|has|had|did|a|ont|avai\w+|aurai\w+|sont|est|se sont|s'est|seraient|y|en|les|l'|was|were|reportedly|allegedly|also|then|again|twice|first|egalement|aussi|ensuite|de nouveau|d'abord|encore|bien|\w+ly|\w+ment)\s+)*"
_WITH = r"(?:[\s,(][^.;:]{0,90}?[\s,)»\"-])??"
_BLAMED = (r"(?:is|are|was|were|has been|have been|est|sont|serai\w+|etai\w+|(?:a|ont|avai\w+) (?:deja )?ete|had been) (?:\w+ )?(?:held |tenue?s? (?:pour )?)?(?:responsib|responsab|behind|blam|accus|suspect|soupconn|believed|"
           r"thought|a l'origine|mis\w* en cause|l'auteur|les auteurs|pointe|impliqu|involved)")
_NOT_FINITE = r"(?!(?:were|was|est|sont|etai\w+|ont ete|a ete|avai\w+ ete)\b)"
_ACTS = re.compile(rf"(?:\)|»|\")?(?:,? (?:who|which|qui))?{_WITH}\s*{_NOT_FINITE}{_AUX}\b{_NO_NOUN}{_DID}\b|\s+{_BLAMED}")
_SUFFERED = (
    r"(?:attac?k(?:ed|s)?|ambush(?:ed)?|raid(?:ed)?|storm\w*|struck|strikes?|hit|killed|killings?|shot|fired|shell\w+|bomb\w+|burn\w+|torched|abduct\w+|kidnap\w+|execut\w+|massacr\w+|slaughter\w+|"
    r"behead\w+|loot\w+|arrest\w+|detained|intercept\w+|assault\w*|target\w+|carried out|staged|mounted|launched|conducted|taken|held|seized|planted|laid|committed|perpetrated|murder\w+|destroyed|besieged|"
    r"attaqu\w+|vis\w+|frapp\w+|tir\w+|abatt\w+|bombard\w+|incendi\w+|brul\w+|enlev\w+|rapt|captur\w+|egorg\w+|assassin\w+|decapit\w+|pill\w+|sacca\w+|arret\w+|interpell\w+|intercept\w+|cibl\w+|lanc\w+|men\w+|conduit\w*|"
    r"embuscade|raid|tuerie|massacre|assaut|largu\w+|perpetr\w+|commis\w*|organis\w+|tue\w*|detrui\w+|pos\w+|detenu\w*|retenu\w*|descente|incursion|oeuvre|fait|monte\w*|ridden|driven)")
_BY = re.compile(rf"\b{_SUFFERED}\b[^.;:]{{0,70}}?\b(?:by|par|de|des|du|d'|of|from|l'oeuvre d\w*)\s?(?:[\w'-]+[\s,]+(?:and |et )?){{0,7}}?(?:l'|d')?\W*$")
_LAID = re.compile(
    r"\b(?:blam\w+|attribut\w+|ascrib\w+|imput\w+|accus\w+|points? (?:the|a) finger|pointed (?:the|a) finger|pinn\w+|suspect\w+|soupconn\w+|pointe\w* du doigt|designe\w*|credited|m(?:is|et|ett)\w* en cause|incrimin\w+|belong\w+|apparten\w+|"
    r"responsab\w+|responsib\w+|coupabl\w+|culprits?|guilty|(?:the )?hand (?:of|behind)|la main d\w*|signe\w*|revendiqu\w+|claimed)\b[^.;:]{0,60}$")
_WERE_OF = re.compile(r"\b(?:were|are|etai\w+|sont|est) (?:\w+ )?(?:d'|des? |all )?(?:gens|hommes|men|people|fighters|combattants|membres|members|elements) (?:of|from|de|du|des)\s?(?:la |the |l')?$")
_HABIT = Keyed(
    ("larly", "often", "freque", "routin", "repeat", "usually", "general", "sometimes", "consta", "mostly", "souvent", "regul", "habituel", "parfois", "such ", "telles", "genre", "ce type",
     "violence", "insurg", "insurrec", "hostil", "unrest", "insecur", "activit", "menace", "threat", "presence"),
    r"\b(?:regularly|often|frequently|routinely|repeatedly|usually|generally|sometimes|constantly|mostly|souvent|regulierement|frequemment|habituellement|generalement|parfois|constamment|"
    r"such (?:raids|attacks|killings|incidents)|de telles|ce genre|ce type)\b[^.;:]{0,90}$|"
    r"\b(?:violence|insurgency|insurgencies|insurrections?|hostilities|unrest|insecurity|insecurite|activit(?:y|ies|es?)|menaces?|threats?|presence)\b[^.;:]{0,25}$")
_MANY = re.compile(  # attacks that nobody tells one by one: "amid attacks by", "des exactions de"
    r"(?:^|[\s,])(?:des|de|d'|by|of|with|from|amid|after|multiple|several|series of|serie d|more|growing|recent|new|plus les|deadly)\s+(?:\w+ )?"
    r"(?:attacks|raids|killings|assaults|abductions|kidnappings|attaques|exactions|actes|tueries|enlevements|incursions)\b(?![^.;:,]{0,12}(?:ascri|attrib|blam|imput))[^.;:,]{0,25}$")
_SINCE = Keyed(("since", "depuis", "before", "avant", "until", "jusqu"), r"\b(?:since|depuis que?|before|avant qu\w*|until|jusqu'a ce qu\w*)\s?(?:the |les |le |la |l'|des |these |ces )?(?:[\w-]+ ){0,2}$")
_SAID_BY = Keyed(
    ("annonc", "declar", "indiqu", "affirm", "precis", "rapport", "soulign", "ajout", "confi", "expliqu", "assur", "said", "says", "added"),
    r"\b(?:annonc|declar|indiqu|affirm|precis|rapport|soulign|ajout|confi|expliqu|assur)\w*\s(?:la |le |les |l'|un |une |des )?$|\b(?:said|says|added) the $")
_ON_SIDE = Keyed(("cote", "side of"), r"\b(?:cote|(?<!cherchez )(?<!plutot )(?<!chercher )du cote (?:de|des|du)|on the side of)\s?(?:the |la |les |l')?$")
_ITS_ENEMY = Keyed(
    ("battl", "fight", "fought", "combat", "neutrali", "elimin", "affront", "traqu", "hunt", "chas", "pursu"),
    r"\b(?:battl(?:e|es|ed|ing)|fight(?:s|ing)?|fought|combat(?:s|ted|ting|tre|tent|tant)?|neutrali[sz]\w+|eliminat\w+|elimine\w*|combattent|affront\w+|traqu\w+|hunt\w*|chas(?:ed|ing)|pursu\w+)\s"
    r"(?:an?|the|des|les|un|une|several|plusieurs|\d+|of|growing|against|contre)?\s?(?:[\w-]+ (?:and |et )?){0,3}$")
_YEARS_AGO = re.compile(r"\s(?:in|en)\s(?:19|20)\d\d\b(?! (?:to|pour)\b)")
_BOOTY = re.compile(r"\s(?:also |egalement |aussi |then )?(?:seized|recovered|retrieved|(?:a|ont) (?:\w+ )?(?:saisi|recupere))\s(?:\w+ ){0,2}?(?:weapons?|arms|ammunition|vehicles?|motor\w+|equipment|armes?|armement|munitions?|motos?|materiel|vehicules?)\b")


def tells_of_others(lead: str, after: str) -> bool:
    """Tell whether the words speak of a habit, an older deed, a speaker or an enemy, not of this deed.

    >>> tells_of_others("where the army is battling a ", "."), tells_of_others("shot by ", ".")
    (True, False)
    """
    return any(p.search(lead) for p in (_HABIT, _SINCE, _SAID_BY, _ON_SIDE, _ITS_ENEMY)) or any(
        p.match(after) for p in (_YEARS_AGO, _BOOTY))


def is_fought(lead: str) -> bool:
    """Tell whether the words before an actor say that somebody fights or kills him.

    >>> is_fought("the army neutralised a "), is_fought("on monday the ")
    (True, False)
    """
    return _ITS_ENEMY.search(lead) is not None


def acts(lead: str, after: str) -> bool:
    """Tell whether the folded words around an actor tell a deed of his, done once.

    >>> acts("on monday ", " opened fire on herders"), acts("in the zone of the ", ".")
    (True, False)
    """
    if _MANY.search(lead):
        return False
    return bool(_ACTS.match(after) or _BY.search(lead) or _LAID.search(lead) or _WERE_OF.search(lead))


def is_laid_on(lead: str) -> bool:
    """Tell whether the words before an actor lay the deed on him.

    >>> is_laid_on("il a impute le raid a des "), is_laid_on("in the zone of the ")
    (True, False)
    """
    return _LAID.search(lead) is not None
