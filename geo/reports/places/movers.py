"""Who comes to a place: armed people do there what is told, others flee or are taken to it."""

from __future__ import annotations

import re

from geo.reports.asked import Asked

_ARMED = (
    r"gunm[ae]n|attackers?|assailants?|raiders?|fighters?|militants?|jihadi\w*|insurgents?|"
    r"terrorist\w*|rebels?|bandits?|soldiers?|troops?|troopers?|army|militia\w*|dozos?|hunters?|"
    r"mercenar\w*|servicemen|gendarmes?|patrols?|columns?|convoys?|battalions?|detachments?|"
    r"units?|forces?|pick-?ups?|motorcycl\w*|motorbikes?|bikers?|helicopters?|"
    r"operatives?|(?:armed|masked|hooded|turbaned|uniformed|heavily armed) "
    r"(?:men|groups?|individuals?|youths?|persons?|people|elements)|"
    r"men (?:in|on|with|wearing|armed|dressed)|white men|foreigners|"
    r"assaillants?|combattants?|djihadi\w*|terroristes?|rebelles?|soldats?|militaires?|"
    r"armee|miliciens?|milices?|chasseurs?|mercenaires?|suppletifs?|paramilitaires?|"
    r"gendarmes|patrouilles?|colonnes?|convois?|unites?|detachements?|bataillons?|elements|"
    r"motos?|motards?|helicopteres?|tueurs|"
    r"(?:hommes?|individus?|jeunes|types|inconnus?) (?:lourdement |puissamment |fortement )?"
    r"(?:arme\w*|en (?:armes|tenue|treillis|uniforme)|a moto|encagoule\w*|enturbanne\w*|masque\w*|"
    r"cagoule\w*|blancs|de la katiba)")
_UNARMED = (
    r"families|family|people|residents?|villagers?|inhabitants|civilians?|displaced|refugees?|"
    r"survivors?|wounded|injured|patients?|bod(?:y|ies)|remains|dead|children|women|traders?|"
    r"minister\w*|governors?|prefects?|delegations?|missions?|reinforcements?|ambulances?|"
    r"rescue\w*|investigators?|teams?|experts?|lorr(?:y|ies)|buses|trucks?|tankers?|aid|relief|"
    r"familles?|habitant\w*|villageois\w*|populations?|civils?|deplaces?|refugies?|rescapes?|"
    r"survivant\w*|blesses?|corps|depouilles?|enfants|femmes|commercants?|ministres?|gouverneur\w*|"
    r"prefets?|renforts?|secours|enqueteurs?|equipes?|camions?|cars?|aide|vivres|menages?")
_ARRIVED = (
    r"(?:c[ao]me|arriv\w+|drove|driven|rode|ridden|moved|descended|swe(?:pt|ep)|marched|walked|"
    r"went|go(?:ne|ing)|burst|poured|storm\w*|swarmed|stole|slipped|crept|pushed|advanced|rolled|"
    r"turned up|show(?:ed|n) up|appeared|emerged|swooped|fell|fallen|pounced|landed|headed|"
    r"flew|broke|forced|"
    r"made (?:its|their|his) way|"
    r"ven(?:u\w*|aient|ait)|vin(?:t|rent)|arriv\w+|entr\w+|rendu\w*|rend(?:ent)?|descend\w*|"
    r"debarqu\w*|present\w*|"
    r"introdui\w*|penetr\w*|fondu\w*|fondirent|abattu\w*|irruption|surgi\w*|deferle\w*|"
    r"parven\w*|mont\w+|incursion|infiltr\w*|approch\w*|pos\w+|depos\w*|debarqu\w*)")
_NAMED = (r"(?: (?:[a-zD-]+ ){0,2}(?:of|de|du|d'|called|nomme\w*)|"
          r" (?:remote|isolated|small|tiny|neighbou?ring|nearby|farming|fishing|D+|petite?|grande?|"
          r"same|meme|dogon|peule?|fulani|bozo|bambara|tuareg|touareg))?(?: | l'| d'|')?")
_ON_DAY = (  # "investi, dans la nuit de samedi à dimanche, le village"
    r"(?:,? (?:on|early|late|at|in|overnight|yesterday|last|earlier|tot|hier|avant-hier|ce|cette|"
    r"dans|entre|de|du|aux?|a|debut|fin|mi-[a-z]+|vers|il y a|durant|pendant|courant|l'apres-midi|"
    r"la (?:nuit|semaine)|le (?:\d+|mois|week-end|[a-z]+di)|[a-z]+day|[a-z]+di|dimanche)"
    r"(?: (?!le |la |les )[a-z0-9'-]+| la (?:nuit|soiree|matinee|journee|semaine)| le \d+){0,8}?)?")
_INTO = (
    r"(?: (?!and (?!in |on |aboard )|et (?!en |a |de |sur )|but |mais |who |qui )"
    r"[a-z'0-9-]+){0,11}? (?:into|to|on|onto|upon|at|in|on to|through|over|outside|"
    r"a|au|aux|dans|en|sur|jusqu'a|vers|pres de|chez|devant)"
    r"(?: (?:the|le|la|les|l'|un|une|a|an|this|ce|cette))?"
    r"(?:(?: [a-z-]+)? (?:villages?|towns?|hamlets?|hameaux?|localites?|camps?)(?: [a-z]+)? "
    r"(?:in|within|inside|dans|near|pres de)(?: the| la| le| l')?)?"
    + _NAMED)
_REACHED = (
    r"(?:reach(?:ed|ing)|enter(?:ed|ing|s)?|encircl\w+|surround\w+|approach\w+|invad\w+|"
    r"occup(?:ied|y\w*|e|es|ent|aient)|besieg\w+|visited|cordoned(?: off)?|ringed|circled|crossed|"
    r"combed|took over|overran|sealed off|"
    r"attei(?:nt|gn\w+)|gagn\w+|encercl\w+|investi\w*|envahi\w*|assieg\w+|boucl\w+|cern\w+|"
    r"rejoint|traverse\w*|ratisse\w*|quadrill\w+|sillonn\w+|scour(?:ed|ing|s)|roam(?:ed|ing|s)|"
    r"criss-?cross\w*|patroll(?:ed|ing))" + _ON_DAY +
    r"(?: (?:the|le|la|les|l'|d'autres|several|plusieurs|two|deux|three|trois))?"
    + _NAMED)
_ARRIVAL = Asked(rf"(?<![a-z])(?:{_ARRIVED}{_INTO}|{_REACHED})$")
_WHO = re.compile(rf"(?<![a-z])(?:(?P<armed>{_ARMED})|(?P<unarmed>{_UNARMED}))(?![a-z])")
_TAKEN = re.compile(  # who is carried does not come of himself
    r"(?<![a-z])(?:taken|evacuat\w+|transferr?\w+|transport\w*|carried|brought|rushed|flown|"
    r"airlifted|"
    r"admitted|led|conduit\w*|amene\w*|emmene\w*|achemine\w*|evacue\w*|"
    r"transfere\w*)(?![a-z])[^,.;]*$")
_SHELTER = re.compile(
    r"(?<![a-z])(?:(?:arriv\w+|refuge|refugi\w+|shelter\w*|asylum|regroup\w*|accueilli\w*|"
    r"hosted|settled|installe\w*|found safety|replie\w*|fled|fui\w*|exile\w*)"
    r"(?: (?!and |et |where |ou )[a-z'0-9-]+){0,4}? (?:in|at|into|to|inside|around|a|au|dans|en|"
    r"sur|"
    r"jusqu'a|vers|chez)"
    r"(?: (?:the|le|la|les|l'))?(?: (?:[a-zD-]+ ){0,2}(?:of|de|du|d'))?(?: | l'| d'|')?)$")
_LIVES = re.compile(  # where somebody lives, works or is exiled
    r"(?<![a-z])(?:who|qui|now|desormais|aujourd'hui)(?: [a-z']+){0,3} "
    r"(?:lives?|lived|resides?|works?|worked|studies|shelter\w*|living|vit|vivent|vivait|"
    r"habit\w+|reside\w*|travaill\w*|exerce\w*|etudi\w*|install\w+|refugi\w+|exil\w+|base\w*)"
    r"(?: [a-z']+){0,3}? (?:in|at|near|a|au|en|dans|pres de)(?: (?:the|le|la|l'))? ?$")

_AND_DID = re.compile(
    r"^[^.;:\n]{0,80}?(?<![a-z])(?:and|et|where they|ou ils)(?: (?:ont|y|then|had|puis|there))* "
    r"(?:kill\w*|shot|opened fire|execut\w*|burn\w*|torch\w*|abduct\w*|loot\w*|massacr\w*|"
    r"tue\w*|abattu\w*|incendi\w*|brul\w*|enlev\w*|pill\w*|egorg\w*|ouvert le feu)(?![a-z])")


_TOLD_BY = re.compile(r"^.*(?<![a-z])(?:(?:according to|selon|d'apres) [^,]*, |"
                      r"(?:said|told [a-z]+|reported|indique|declare|affirme|raconte) (?:that |"
                      r"que |qu'))")


def acts_armed(sentence: str) -> bool:
    """Tell whether armed people stand in a sentence, as who does something."""
    return any(m.lastgroup == "armed" for m in _WHO.finditer(sentence))


def come_armed(before: str, after: str = "") -> bool:
    """Tell whether armed people come to what is named next, or others who do harm there.

    >>> come_armed("soldiers drove into "), come_armed("families have arrived in ")
    (True, False)
    >>> come_armed("they came to ", ", counted the men and shot ten")
    True
    """
    arrival = _ARRIVAL.search(before)
    if arrival is None or _TAKEN.search(before):
        return False
    mover = _mover(before[:arrival.start()] + " ")
    return mover == "armed" or bool(not mover and _AND_DID.match(after))


def come_for_shelter(before: str) -> bool:
    """Tell whether others than armed people come to what is named next, for shelter or to live.

    >>> come_for_shelter("the families found refuge in "), come_for_shelter("gunmen arrived in ")
    (True, False)
    """
    if _LIVES.search(before):
        return True
    shelter = _SHELTER.search(before)
    if shelter is None:
        return False
    mover = _mover(before[:shelter.start()] + " ")
    return mover == "unarmed" or not (mover or shelter[0].startswith("arriv"))


def _mover(before: str) -> str:
    """Tell who moves: of those named before the verb, the first of its clause."""
    clause = _TOLD_BY.sub("", re.split(r"[;:]|, (?:and|et|but|mais) ", before)[-1])
    found = _WHO.search(clause)
    return found.lastgroup or "" if found else ""
