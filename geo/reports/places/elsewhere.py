"""Sentences that name a place where something else was done: a burial, an arrest, an errand."""

from __future__ import annotations

import re

_AT = (r"(?:in|at|near|a|au|aux|dans|en|sur|vers|to|pres de)"
       r"(?: (?:the|la|le|town|city|village|ville|of|de|du))* ?(?:l'|d')?$")
_ON = r"(?: [a-z0-9'-]+){0,4}? "  # other words before the place
_BURIED = (  # "the dead were buried in X"; who was killed and buried there lies where he fell
    r"(?:were|was|been|will be|are to be|be|ete|furent|seront|etaient)"
    r" (?:all |later |then |tous |ensuite )*(?:buried|interred|laid to rest|enterree?s?|inhumee?s?)"
    rf"(?: (?!mass|pits?|wells?|fosses?|charniers?|puits)[a-z0-9'-]+){{0,5}}? {_AT}")
_ARRESTED = (  # "two suspects were arrested in X", "arrested two suspects in X"
    r"(?:suspect(?:s|ed|ee?s?)?|soupconnee?s?|accusee?s?|accused)(?: [a-z0-9'-]+){0,9}? "
    r"(?:arrested|detained|apprehended|picked up|"
    rf"arretee?s?|interpellee?s?|apprehendee?s?){_ON}{_AT}|"
    r"(?:arrest(?:s|ed)?|detain(?:s|ed)?|apprehend(?:s|ed)?|interpell\w*|arrete\w*)"
    r"(?: [a-z0-9'-]+){0,3}? (?:suspects?|suspected [a-z]+|accomplices?|complices?)"
    rf"{_ON}{_AT}")
_CARRIED = (  # "the wounded were evacuated to X", "évacués sur X"
    r"(?:evacuated|transferred|transported|airlifted|flown|"
    r"(?:evacue|transfere|transporte|achemine|dirige|refere)e?s?)"
    rf"(?: (?!from|de|du|d'|out|hors|where|ou)[a-z0-9'-]+){{0,4}}? {_AT}")
_LIVING = (  # "the displaced now live in X"
    r"(?:lives?|living|stay\w*|settled|vit|vivent|habitent|loge\w*|installe\w*)"
    rf" (?:now|currently|desormais|aujourd'hui|depuis|maintenant){_ON}{_AT}|"
    r"(?:set up|put up|pitched|monte|dresse|plante) (?:[a-z]+ )?(?:tents?|tentes?|shelters?|abris?)"
    rf"{_ON}{_AT}")
_AFAR = (  # a nurse who nursed, a governor who spoke, a network that is down, who set out from X
    r"(?:infirmiere?s?|medecins?|chirurgiens?|secouristes?|nurses?|doctors?|medics?|surgeons?)"
    r"(?: [a-z]+)? (?:from|in|of|at|de|du|a) (?:the )?(?:l')?$|"
    r"(?:exprimee?s?|adressee?s?|spoke|spoken|addressed|speaking)"
    rf"{_ON}{_AT}|"
    r"(?:networks?|telephones?|phones?|lines|electricity|power|internet|reseaux?|courant|"
    r"electricite|lignes) (?:[a-z]+ ){0,4}?(?:down|cut|off|out|coupee?s?|perturbee?s?)"
    rf"{_ON}{_AT}|"
    r"(?:took off|taken off|takes off|decolle\w*)(?: [a-z0-9'-]+){0,3}? (?:from|de|du|d')"
    r"(?: the| la)? ?(?:l')?$")
_ERRAND = (  # what people had been to a place for
    r"(?:had|avai(?:en)?t) (?:just |earlier |deja |tous |all )*(?:sold|bought|attended|prayed|"
    r"eaten|loaded|delivered|shopped|vendu\w*|achete\w*|assiste|prie|mange|charge|livre|"
    r"fait (?:leurs|des) (?:courses|achats))"
    rf"(?: (?!where|ou)[a-z0-9'-]+){{0,5}}? {_AT}")
_FREED = (  # where captives were let go is not where they were taken
    r"(?:freed|released|set free|let go|dropped off|liberee?s?|relachee?s?|"
    r"(?:ils|elles|otages|captifs|captives)(?: [a-z]+){0,3} deposee?s?)"
    r"(?! (?:from|de|du|after|apres|by|par) )(?: (?!when|who|qui|and|et|after|apres)"
    r"[a-z0-9'-]+,?){0,7}?"
    rf"(?: {_AT}| $)")
_WAY_HOME = (  # "heading home from the fair in X"
    r"(?:home|back|return\w*|coming|way) from (?:the |a |his |her |their )?(?:[a-z]+ )?"
    r"(?:fairs?|markets?|weddings?|funerals?|mosque|baptism|ceremony|prayers?|fields?) "
    r"(?:in|at|of) (?:the )?$")
_ELSEWHERE = re.compile(rf"(?<![a-z])(?:{_BURIED}|{_ARRESTED}|{_CARRIED}|{_LIVING}|{_AFAR}|"
                        rf"{_ERRAND}|{_WAY_HOME}|{_FREED})")
_POSTED = re.compile(  # "troops stationed near X", "an army camp is located near X"
    r"(?<![a-z])(?:(?:stationed|based|garrisoned|posted|deployed|encamped|quartered|positioned|"
    r"stationn\w*|cantonn\w*|postee?s?|basee?s?|deployee?s?|positionnee?s?)|"
    r"(?:^|[.;,] )(?:an?|un|une) (?:[a-z-]+ ){0,3}?(?:camp|base|post|outpost|garrison|checkpoint|"
    r"poste|garnison)(?: [a-z]+)? (?:is|was|lies|stood|stands|est|etait|se trouve|se trouvait)"
    r"(?: (?:located|situated|based|situee?|implantee?|installee?))?) $")
_ON_THEM = re.compile(  # "attacked soldiers stationed near X"
    r"(?<![a-z])(?!(?:army|armed|militar)[a-z]*)(?:attack\w*|ambush\w*|kill\w*|wound\w*|target\w*|"
    r"raid\w*|storm\w*|assault\w*|assaut\w*|hit|struck|fired|shot|shelled|attaqu\w*|tue\w*|bless\w*|vise\w*|cibl\w*|"
    r"tir\w*|frapp\w*|abattu\w*|pris a partie)"
    r"(?: (?!after|before|when|while|as|since|that|but|and|apres|avant|quand|alors|que|qu'|mais|et|"
    r"depart|retrait|withdrawal|departure)[a-z0-9'-]+){0,7} $")
_ON_DAY = (r"(?:,? (?:on |last |early |late )?(?:[a-z]+day|yesterday|lundi|mardi|mercredi|jeudi|"
           r"vendredi|samedi|dimanche|hier)(?: (?:morning|evening|night|matin|soir))?,?)?")
_BEFALLEN = re.compile(  # "were the target of attacks", "ont essuyé une attaque"
    r"^(?:(?:,|,? and|,? et)(?: of| de| d'| the| du)* ?[NU]+)*"
    r"(?: (?:villages?|hamlets?|towns?|localit\w+)(?: (?:and|et) (?:(?:their|leurs) )?"
    r"(?:surroundings|environs))?)?(?:,? (?:in|dans) (?:the|la|le) [^.;,:\n]{3,40}?)?"
    rf"{_ON_DAY},? (?:(?:was|were|"
    r"has been|have been|had been|came|come|fell|suffered|faced|"
    r"(?:a|ont|avait|avaient) ete|fut|furent|(?:est|sont|etait|etaient) tombee?s?|"
    r"(?:a|ont|avait|avaient) (?:fait|subi|essuye|repousse))"
    rf"{_ON_DAY}(?: (?!said|told)[a-z']+){{0,3}}? ?(?:d'|l')?)(?:attack\w*|ambush\w*|kill\w*|"
    r"target\w*|hit|struck|fire|shot|shelled|raid\w*|assault\w*|bomb\w*|shell\w*|subject of|"
    r"attaqu\w*|tue\w*|vise\w*|cibl\w*|pris\w*|frapp\w*|embuscade|objet|tirs?|assauts?)(?![a-z])")
_HAS = re.compile(  # "the army has a base in X"
    r"(?<![a-z])(?:has|have|had|keeps?|kept|maintains?|maintained|runs?|ran|dispos\w+ d'|"
    r"possed\w+|tient|tiennent|gard\w+|a|ont|avai(?:en)?t) ?(?:an?|its|their|une?|son|sa|leur)"
    r"(?: (?:main|large|small|big|only|military|army|grande?|petite?|seule?))* $")
POSTED_TO = (  # "serving with the brigade of X": of his post, whatever it is called
    r"(?<![a-z])(?:en (?:service|poste|fonction)|affectee?s?|mutee?s?|detachee?s?|relevant|"
    r"(?:posted|assigned|attached|detailed|seconded)|serving|working|chef|commandant)"
    r" (?:a|au|aux|du|de|to|at|with|in)(?: (?:la|le|les|the))? ?(?:l')?"
    r"(?:(?:[NU]+|brigade|commissariat|poste|gendarmerie|police|compagnie|peloton|detachement|unite|"
    r"garnison|base|camp|bureau|company|platoon|detachment|station|garrison|unit|post|"
    r"territoriale?|fixe|mixte|militaire|controle|securite|frontiere|douane|recherches|"
    r"intervention|border|customs|police|checkpoint)(?: (?:de|des|d'|of|in|at) ?(?:la )?)?"
    r"(?: |(?<=')|$))*(?:de |d'|of |in |at )?")
_SERVES = re.compile(  # "an official, working at the administration in X"
    r"(?<![a-z])(?:working|serving|employed|travaillant|servant|exercant|en (?:service|poste))"
    rf"(?: (?!and|et)[a-z0-9'-]+){{0,4}}? {_AT}|{POSTED_TO}$")
_CROWD = re.compile(
    r"(?<![a-z])(?:gathered|assembled|rassemble\w*|massee?s?|reunie?s?)(?: [a-z0-9'-]+){0,4}? "
    r"(?:outside|in front of|before|around|devant|autour d[eu])(?: (?:the|la|le))? ?(?:l')?$")


def was_elsewhere(before: str) -> bool:
    """Tell whether the words before a place tell what else was done there.

    >>> was_elsewhere("the dead were buried on tuesday in "), was_elsewhere("six were killed in ")
    (True, False)
    >>> was_elsewhere("les blesses ont ete evacues sur "), was_elsewhere("ils ont ete attaques a ")
    (True, False)
    """
    return bool(_ELSEWHERE.search(before))


def has_post(before: str) -> bool:
    """Tell whether a post is only said to be somebody's: "the army has a base in X"."""
    return bool(_HAS.search(before))


def is_posted(before: str, after: str) -> bool:
    """Tell whether it is only told where soldiers are posted, and not that they were hit there.

    >>> is_posted("an hour after troops who had been stationed ", " left their base"), is_posted(
    ...     "gunmen attacked soldiers stationed ", "."), is_posted("men posted ", " were killed")
    (True, False, False)
    """
    told = _POSTED.search(before)
    return told is not None and not (
        _ON_THEM.search(before[:told.start()]) or _BEFALLEN.match(after))


def befallen(after: str) -> bool:
    """Tell whether the words behind a place say that those who were told before it were hit.

    >>> befallen(" came under attack on sunday"), befallen(" ont essuye une attaque")
    (True, True)
    >>> befallen(" left their base"), befallen(" said they were attacked")
    (False, False)
    """
    return _BEFALLEN.match(after) is not None


_UNIT = re.compile(
    r"(?<![a-z])(?:detachements?|escadrons?|compagnies?|pelotons?|garnisons?|bataillons?|regiments?|"
    r"brigades?|detachments?|squadrons?|compan(?:y|ies)|platoons?|garrisons?|battalions?)"
    r" (?:of|from|de|du|d')(?: (?:the|la|le))? ?(?:l')?$")
_SITED_AT = re.compile(
    r"^,? (?:sise?s?|situee?s?|basee?s?|stationnee?s?|installee?s?|based|stationed|located|posted)"
    r"(?: [a-z]+)? (?:a|au|aux|dans|en|in|at|near|pres de)(?![a-z])")
_PERSON = re.compile(r"P (?:of|from|de|d') ?$")


def is_units_name(before: str, after: str) -> bool:
    """Tell whether a unit of soldiers that lies elsewhere is called after a place.

    >>> is_units_name("la base du detachement de ", " sise a NNNN"), is_units_name(
    ...     "la base du detachement de ", " a ete attaquee")
    (True, False)
    """
    return bool(_UNIT.search(before) and _SITED_AT.match(after))


def is_somebodys(before: str) -> bool:
    """Tell whether a place only says from where a person is, who is named before it.

    >>> is_somebodys("le nomme PPPP PPPP de "), is_somebodys("les hommes de ")
    (True, False)
    """
    return _PERSON.search(before) is not None


def serves_at(before: str, after: str) -> bool:
    """Tell whether it is only told where somebody works, and not that he was hit there.

    >>> serves_at("one of the officials, working at the administration in ", ", says"), serves_at(
    ...     "gunmen killed two nurses working in ", "."), serves_at("men working in ", " were shot")
    (True, False, False)
    """
    told = _SERVES.search(before)
    return told is not None and not (
        _ON_THEM.search(before[:told.start()]) or _BEFALLEN.match(after))


def is_crowd(before: str, after: str, deed: re.Pattern[str]) -> bool:
    """Tell whether people gathered there, and were not attacked as they did.

    >>> is_crowd("une foule s'est rassemblee devant la ", ".", re.compile("tire"))
    True
    >>> is_crowd("women gathered outside the ", " and soldiers shot at them", re.compile("shot"))
    False
    """
    return bool(_CROWD.search(before)) and not (deed.search(before) or deed.search(after))
