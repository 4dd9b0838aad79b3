"""Words around figures and deeds that say what they count, English and French."""

from __future__ import annotations

import re
from functools import lru_cache

from geo.reports.asked import Asked, Begun, Keyed
from geo.reports.events.low import low

_GIVES = re.compile(
    r"\b(?:avan[cç]\w+|donn\w+|fai[st]\w* [ée]tat|parl(?:e|ait|aient|ent)|[ée]voqu\w+|gave|put|"
    r"spoke of|speaks? of|stood at|counted|registered|recorded|tallied|enregistr\w+|recens\w+|"
    r"revised|compt\w+|d[ée]nombr\w+|reached|atteign\w+|atteint|"
    r"(?:est|[ée]t[ée]) (?:\w+ )?(?:port[ée]|mont[ée]|pass[ée]|ramen[ée]|rehauss[ée]|"
    r"relev[ée]) [àa]|"
    r"(?:raised|risen|rose|climbed|lowered|cut|brought|gone up) (?:\w+ )?to)\b")
_DEATH = re.compile(
    r"(?:was |were |have been |has been |left |found )?(?:kill|dead|death|die|dying|los[te]|perish|"
    r"bod(?:y|ies)|tu[ée]|mort(?!ar|ier)|d[ée]c[èe]|d[ée]c[ée]d|p[ée]ri|perd|trouv|corps|bilan|victim|toll|"
    r"casualt|injur|wound|bless)", re.IGNORECASE)
_CAME_AFTER = Begun(
    "arr cam got lie pla rea ret rus sit vil wen",
    r"\b(?:arriv[ée]\w*|venu\w*|rendu\w*|accouru\w*|parvenu\w*) (?:sur (?:les lieux|place)|"
    r"au (?:site|village))|\b(?:arrived|came|got|rushed|went|returned|reached)(?: back)? "
    r"(?:(?:at|to|on) )?(?:the )?(?:scene|site|spot|place|there)\b")
_FOUND = Keyed(
    ("found", "discover", "covered", "unearth", "au jour", "recover", "buried",
     "identif", "retriev", "retrouv", "couvert", "inhum", "enterr", "ramen", "pêch", "pech",
     "exhum", "extrai", "gather", "collect", "counted",
     "pulled", "carried", "ramass", "rassembl", "remont", "bod", "corps", "cadav", "seveli",
     "laid", "interred", "terre"),
    r"\b(?:bod(?:y|ies)|corpses?|remains|graves?|corps|d[ée]pouilles?|fosses?|charniers?|"
    r"victimes)\b.{0,60}"
    r"\b(?:found|discovered|uncovered|unearthed|recovered|buried|identified|retrieved|retrouv|"
    r"d[ée]couvert|mise?s? au jour|inhum|enterr|identifi|ramen|rep[êe]ch|exhum|extrai|gathered|"
    r"collected|counted|pulled|carried|"
    r"ramass|rassembl|remont[ée])|"
    r"\b(?:came upon|came across|(?:had|have) seen|saw|(?:a|ai|ont|avons|avai(?:t|ent)) vu|"
    r"gathered|counted|collected|pulled out|remont\w+|ramass\w+)\b"
    r".{0,30}\b(?:bod(?:y|ies)|corpses?|corps|cadavres)\b|"
    r"\b(?:found|discovered|recovered|buried|retrouv[ée]s?|d[ée]couverts?|inhum[ée]s?|"
    r"enterr[ée]s?)\b.{0,30}\b(?:bod(?:y|ies)|corpses?|corps|d[ée]pouilles?|victims|victimes|"
    r"dead|morts)\b|\b(?:found|buried|discovered) (?:them|him|her)\b|"
    r"\b(?:buried|enterr[ée]|inhum[ée]|enseveli)\b (?=[\w’'-]+ )|"
    r"\b(?:were|was|been|[ée]t[ée]|sont|est) (?:\w+ )?(?:buried|laid to rest|interred|inhum[ée]\w*|"
    r"enterr[ée]\w*|enseveli\w*|port[ée]e?s? en terre)|"
    r"\b(?:les|l[’']) ?(?:a|ont|avons|avait|avaient) (?:retrouv|enterr|inhum|d[ée]couvert)|"
    r"\b(?:retrouv[ée]\w*|d[ée]couvert\w*|found) (?:mort|sans vie|inanim|dead|lifeless)")
_BOTH = re.compile(
    r"\b(?:dead|killed) (?:and|or) (?:injured|wounded)\b"
    r"(?! (?:[\w-]+ )?(?:\d|others?|m[ae]n\b|people|soldiers|civilians|several|many))|"
    r"\bmorts? (?:et|ou) bless[ée]s? confondus\b|\bkilled or injured\b")
_ENEMY = Asked(r"\b(?:attackers?|assailants?|raiders|hostage[- ]takers|"
               r"preneurs d[’']otages|"
               r"(?:gunmen|militants|jihadists|terrorists|terroristes|djihadistes|"
               r"jihadistes|hommes arm[ée]s) (?:who|qui) (?:had |have |ont |avaient )?"
               r"(?:stormed|attacked|raided|entered|attaqu\w+|pris d[’']assaut)|"
               r"enem(?:y|ies)|assaillants?|ennemis?|"
               r"attaquants?|kamikazes?|suicide bombers?|on their (?:own )?side|"
               r"in their ranks|"
               r"dans leurs rangs|de leur c[ôo]t[ée]|its own losses|leurs propres pertes)\b")
_FOREIGN = (  # whom a ministry or an embassy counts: some of all
    r"(?:nationals?|citizens?|compatriots?|foreigners?|westerners?|expatriates?|europeans?|"
    r"ressortissante?s?|concitoyens?|compatriotes?|[ée]trangers?|occidentaux|expatri[ée]s?|"
    r"europ[ée]ens?|french(?:m[ae]n)?|russians?|ukrainians?|belgians?|swiss|germans?|americans?|"
    r"chinese|nepalese|indians?|spaniards?|italians?|canadians?|portuguese|fran[çc]ais|"
    r"russes?|ukrainiens?|belges?|suisses?|allemands?|am[ée]ricains?|chinois|indiens?|espagnols?|"
    r"italiens?|canadiens?|portugais)(?: (?:fran[çc]ais|belges?|russes?|chinois|[ée]trangers?))?")
_NATIONALS = Asked(rf"\b{_FOREIGN}$|\b{_FOREIGN}\b[^.;]*\b(?:of whom|of them|dont une?)$")
_DENIED_TOLL = re.compile(
    r"\b(?:denied|denies|rejected|dismissed|d[ée]ment(?:i|ent)?|ni(?:e|ent|[ée])|"
    r"r[ée]fut(?:e|[ée])) "
    r"(?:reports?|claims?|any|les informations|(?:that|que) .{0,40}\b(?:died|dead|killed|morts?))")
_BODIES = re.compile(r"\b(?:bodies|corpses|corps|d[ée]pouilles|cadavres)\b")
_BODY = re.compile(r"\b(?:bod(?:y|ies)|corpses?|corps|d[ée]pouilles?|cadavres?)\b")
_SUCCUMBED = Keyed(
    ("died", "dead", "death", "décès", "deces", "succomb", "succumb", "surv", "mort", "céd", "ced",
     "make it", "breath", "bled", "expir", "rendu"),
    r"\b(?:of|among) the (?:wounded|injured)\b[^.;]{0,40}\b(?:died|dead|succumbed)\b|"
    r"\b(?:wounded|injured)(?: people| civilians)? (?:have |had )?(?:since |later )?"
    r"(?:died|succumbed)|\bhaving (?:since )?(?:died|succumbed)|"
    r"\bsuccumb\w+(?! to (?:the )?(?:gunfire|bullets|shots))|"
    r"\b(?:have|has|had) (?:since|later|subsequently) died\b|"
    r"\b(?:later|since) died\b|\bdied (?:later|since|of (?:(?:their|his|her) )?"
    r"(?:wounds|injuries|burns)|"
    r"[^.;,]{0,25}\b(?:in|at) (?:the )?(?:[\w-]+ )?(?:hospital|clinic)\b|"
    r"from (?:their|his|her) (?:wounds|injuries|burns)|(?:in|at|on (?:the|their|his|her) way to) "
    r"(?:the |a )?hospital)|"
    r"\b(?:an?|one|une?|l[’']une?|deux|two) [\w’'-]+(?: [\w’'-]+)? (?:who |qui |est |a |had |has )*"
    r"(?:died|morte?s?|d[ée]c[ée]d[ée]e?s?) [\w’'-]+ "
    r"(?:jours?|semaines?|heures?|days?|weeks?|hours?) "
    r"(?:plus tard|apr[èe]s|later|after(?:wards)?)\b"
    r"(?! (?:dans|lors|quand|when|in an?|during|the|l))|"
    r"\b(?:des|d[’']entre les|parmi les|une?|deux|trois) bless[ée]e?s?\b[^.;]{0,30}"
    r"\b(?:succomb\w+|mort|morts|d[ée]c[ée]d\w+)|"
    r"\bsuccomb[ée]\w*(?![^.;]{0,40}\b(?:tirs?|balles|coups|frappes?|explosion)\b)|"
    r"\bpas surv[ée]cu [àa] (?:ses|leurs)|\bmort\w* (?:depuis|des suites|de (?:ses|"
    r"leurs) blessures|"
    r"[àa] l[’']h[ôo]pital)|\bd[ée]c[ée]d\w+ (?:depuis|des suites|de (?:ses|leurs) blessures|"
    r"[àa] l[’']h[ôo]pital)|"
    r"\b(?:wounded|injured|hurt|bless[ée]e?s?)\b[^.;]{0,60}\b(?:of (?:them|whom)|"
    r"d[’'](?:entre )?(?:eux|elles))\b[^.;]{0,30}\b(?:died|survive|surv[ée]cu|morte?s?|"
    r"d[ée]c[ée]d\w+)|\bnot survive (?:their|his|her) (?:wounds|injuries|burns)|"
    r"\b(?:wounded|injured)\b[^.;]{0,40}\b(?:(?:did not|didn[’']t|failed to) (?:survive|make it)|"
    r"breathed their last|bled to death)|"
    r"\bbless[ée]e?s (?:sont|est|ont|[ée]taient|avaient) (?:\w+ )?(?:mort|d[ée]c[ée]d|succomb)\w*|"
    r"\bbless[ée]e?s\b[^.;]{0,40}\b(?:n[’'](?:a|ont|avaient) pas surv[ée]cu|ont expir[ée]|"
    r"ont rendu l[’'][âa]me)|\b(?:décès|deces|mort|deaths?) (?:d[’'e]s?|of) ?"
    r"(?:(?!\b(?:et|and)\b)[^.;,]){0,20}\b(?:bless[ée]e?s?|wounded|injured)\b")
_FREED = Begun(
    "fre let lib rec rel set",
    r"\b(?:freed|released|let go|set free|lib[ée]r[ée]e?s?|rel[âa]ch[ée]e?s?|"
    r"recouvr[ée]\w* la libert[ée])\b")
_WARD = re.compile(r"\b(?:hospital|clinic|health cent(?:re|er)|h[ôo]pital|clinique|"
                   r"centre de sant[ée]|dispensaire|csref|cscom)\b")
_ESCAPE = re.compile(
    r"\b(?:tr(?:ying|ied) to (?:escape|flee|get away|break (?:out|free))|"
    r"attempt(?:ing|ed)? (?:to (?:escape|flee)|escape)|(?:escape|breakout) attempt|"
    r"tent(?:ant|[ée]|aient|ait|ent|er) de (?:s[’'](?:[ée]vader|[ée]chapper|enfuir)|fuir|"
    r"prendre la fuite)|"
    r"tentative (?:de fuite|d[’'][ée]vasion))\b")
_MOURNED = Begun(
    "cam con dem deu fun hom lai las man mar mis mou obs por pro rec rue sit too tri vei vig "
    "vil",
    r"\b(?:mourn(?:ed|ers|ing)|condolences?|funerals?|tributes?|vigils?|sit-in|"
    r"march(?:ed|es)? (?:in|to) (?:protest|silence|demand)|protest(?:ed|ers|ing)?|demonstrat\w+|"
    r"took to the streets|came out to (?:demand|protest|call|ask)|last farewell|laid to rest|"
    r"(?:derni[èe]re|ultime) demeure|mise? en terre|port[ée]s? en terre|manifest(?:é|ée|ants?|"
    r"ations?)|descendus? dans (?:la|les) rues?|ville morte|deuil|condol[ée]ances|obs[èe]ques|"
    r"fun[ée]railles|hommages?|recueill\w+|veill[ée]e|"
    r"marches? (?:blanche|silencieuse|de protestation))s?\b")
_DOWNED = Begun(
    "air avi aér dro hel hél pla",
    r"\b(?:shot down|downed|downing|destruction|destroyed|crash of|abattu|abattue|détruit)\W+"
    r"(?:[\w’'-]+\W+){0,12}?(?:drones?|aircraft|helicopters?|planes?|avions?|hélicoptères?|"
    r"aéronefs?)\b")
_MANY = re.compile(r"\b(?:thousands|hundreds|milliers|centaines)\b")


def wounded_died(text: str) -> bool:
    """Tell whether some of the wounded died later: they add to the dead.

    >>> wounded_died("Two of the wounded died overnight"), wounded_died("Two died, one was wounded")
    (True, False)
    """
    return died_later(text) is not None


@lru_cache(maxsize=1000)
def died_later(text: str) -> tuple[int, int] | None:
    """Give where words tell that the wounded died later: that day is not the event's.

    >>> died_later("two of the wounded died on Monday")
    (4, 23)
    """
    found = _SUCCUMBED.search(low(text))
    return found.span() if found else None


def treated_at(text: str) -> bool:
    """Tell whether words name where the wounded lie: an event is not there because they died there.

    >>> treated_at("at Gao hospital"), treated_at("at the market of Gao")
    (True, False)
    """
    return bool(_WARD.search(low(text)))


def in_flight(text: str) -> bool:
    """Tell whether words say that captives died as they tried to get away.

    >>> in_flight("died while trying to escape"), in_flight("lors d’une tentative d’évasion")
    (True, True)
    >>> in_flight("villagers were shot while fleeing on foot")
    False
    """
    return bool(_ESCAPE.search(low(text)))


def set_free(text: str) -> tuple[int, int] | None:
    """Give where words tell that captives came free: that day is not the event's.

    >>> set_free("The eight were freed on Sunday")
    (15, 20)
    """
    found = _FREED.search(low(text))
    return found.span() if found else None


def mourns(text: str) -> bool:
    """Tell whether words tell of mourning or protest after an event: that day is not the event's.

    >>> mourns("Une marche blanche a eu lieu mardi"), mourns("Trois civils sont morts mardi")
    (True, False)
    """
    return bool(_MOURNED.search(low(text)))


def downs_aircraft(text: str) -> bool:
    """Tell whether a machine is what was destroyed.

    >>> downs_aircraft("la destruction d’un drone malien"), downs_aircraft("a drone destroyed huts")
    (True, False)
    """
    return bool(_DOWNED.search(low(text)))


def of_a_war(text: str) -> bool:
    """Tell whether words count by hundreds or thousands: the dead of years."""
    return bool(_MANY.search(low(text)))


def only_death(text: str) -> bool:
    """Tell whether a word tells of death and not of who brought it about.

    >>> only_death("killed"), only_death("executed")
    (True, False)
    """
    return bool(_DEATH.match(text))


@lru_cache(maxsize=1000)
def bodies_found(text: str) -> tuple[int, int] | None:
    """Give where words tell of the dead being found or buried: that day is not the event's.

    >>> bodies_found("des corps ont été retrouvés mercredi"), bodies_found("killed on Monday")
    ((4, 25), None)
    """
    found = _FOUND.search(low(text))
    return found.span() if found else None


def comes_after(text: str) -> tuple[int, int] | None:
    """Give where words tell of somebody who came to the place when it was over.

    >>> comes_after("arrivé sur les lieux le lendemain"), comes_after("arrivés à moto")
    ((0, 20), None)
    """
    found = _CAME_AFTER.search(low(text))
    return found.span() if found else None


def counts_wounded(text: str) -> bool:
    """Tell whether a figure counts the dead and the wounded together."""
    return bool(_BOTH.search(low(text)))


def counts_enemy(text: str) -> bool:
    """Tell whether words speak of the attackers' own dead."""
    return bool(_ENEMY.search(low(text)))


def counts_nationals(text: str) -> bool:
    """Tell whether a figure counts people of one foreign country, or foreigners.

    >>> counts_nationals("six Russian citizens"), counts_nationals("six villagers")
    (True, False)
    >>> counts_nationals("four of its nationals were there, one of whom")
    True
    """
    return bool(_NATIONALS.search(low(text)))


def denies_toll(text: str) -> bool:
    """Tell whether a figure stands in what somebody denies: it is no toll of his."""
    return bool(_DENIED_TOLL.search(low(text)))


def counts_bodies(text: str) -> bool:
    """Tell whether a figure counts bodies, which are found later and elsewhere."""
    return bool(_BODIES.search(low(text)))


def counts_body(text: str) -> bool:
    """Tell whether a figure counts bodies, or a single one."""
    return bool(_BODY.search(low(text)))


def gives_toll(text: str) -> bool:
    """Tell whether words give a figure: the day in them is the day on which it was given.

    >>> gives_toll("Le FLA avançait lundi le chiffre de douze morts"), gives_toll("died on Monday")
    (True, False)
    """
    return bool(_GIVES.search(low(text)))
