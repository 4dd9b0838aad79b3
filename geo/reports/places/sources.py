"""The place of somebody who speaks: "said a nurse in X", "according to the police of X"."""

from __future__ import annotations

import re

from geo.reports.dates.words import NUMBERS

_SAY = (r"(?:sa(?:id|ys)|told|tells|report(?:ed|s)|confirm(?:ed|s|e|ent|ait)?|stat(?:ed|es)|"
        r"add(?:ed|s)|explain(?:ed|s)|recount(?:ed|s)|recall(?:ed|s)|warn(?:ed|s)|insist(?:ed|s)|"
        r"acknowledg(?:ed|es)|argu(?:ed|es)|announc(?:ed|es)|"
        r"declare\w*|affirm\w+|indiqu\w+|racont\w+|temoign\w+|rapport\w+|assur(?:e|ent|ait|er)|"
        r"confi(?:e|ent|ait)|dit|disent|precis\w+|annonc\w+|expliqu\w+|relat\w+|ajout\w+|"
        r"den(?:y|ie[sd]|ying)|reject(?:s|ed)|refut\w+|disput(?:es|ed)|dismiss(?:es|ed)|maintain\w*|"
        r"insist\w*|claim(?:s|ed)|estimat(?:es|ed)|recogni[sz]ed|swor[en]|swears|"
        r"dement\w*|nie(?:nt)?|niait|jur(?:e|ent|ait)|rejett?\w*|conteste\w*|estim(?:e|ent|ait)|"
        r"reconnai\w+|avanc(?:e|ent|ait)|tranche|lance|martele|soupire|resume|retorque|tonne|"
        r"soulign\w+|deplor\w+|soutien\w*|recens\w+|appris|lach\w+|souffl\w+|glisse|evoqu\w+)")
_AS_TOLD = (r"(?:according to|selon|d'apres|aupres d[eu]s?|aupres d'|aux dires d[eu]s?|"
            r"de source\w*|sources? (?:in|at|a)|reached|joint\w*|contacted|interviewed)")
_NOUNS = r"(?: (?!that |than |que |qu'|where |ou |when |lorsque )[a-zDPUX'\",-]+){0,8}?"
_SPEAKER = (
    r"(?:sources?|staff|official\w*|offici\w+|residents?|habitant\w*|villager\w*|villageois\w*|"
    r"elus?|elue|"
    r"maires?|mayors?|adjoint\w*|councill?ors?|conseiller\w*|nurses?|infirmi\w+|doctors?|medecins?|"
    r"agents?|workers?|teachers?|enseignant\w*|witness\w*|temoins?|survivors?|rescap\w+|relatives?|"
    r"parents?|proches?|traders?|commercant\w*|herders?|eleveur\w*|bergers?|farmers?|"
    r"cultivateur\w*|"
    r"drivers?|chauffeur\w*|transporteur\w*|union|syndicat|association|ngos?|ong|organi[sz]ation|"
    r"police|gendarmerie|prefect\w*|prefets?|prefecture|sous-prefets?|governor\w*|gouvern\w+|"
    r"hospital|hopital|spokes\w+|porte-parole|correspond\w+|stringers?|journalist\w*|leaders?|"
    r"responsables?|notables?|chiefs?|chefs?|imams?|m[ae]n|woman|homme|femme|youths?|jeunes?|"
    r"riverains?|ressortissant\w*|cadres?|membres?|members?|commander\w*|officers?|officiers?|"
    r"colonels?)")
_LOCAL = (r" ?(?:of|in|at|from|near|de|du|des|d'|a|au|aux|depuis|en)(?: (?:the|la|le|l'))?"
          r" ?(?:l')?(?: ?(?:[a-z]+ ){1,2})?")
_BY = re.compile(rf"(?<![a-z])(?:{_SAY}{_NOUNS} (?:l')?{_SPEAKER}|{_AS_TOLD}){_NOUNS}{_LOCAL}$")
_TELLS = re.compile(  # "according to residents, the four were led off in X": a clause of its own
    r", (?!who |which |whom |whose |qui |dont |ou |lequel )(?:[a-z0-9'-]+ ){1,6}?"
    r"(?:was|were|had|has|have|a|ont|avaient|avait|est|sont|fut|furent|auraient|aurait) ")
_ENDS = re.compile(r"^ ?(?:[.,;:\"»)]|$|-|who |qui |which |reached|joint\w*|contact\w*|by phone|"
                   r"par telephone|about |regarding |concerning |a propos |au sujet |concernant |"
                   r"on |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)")
_REPLIES = (r"(?:condemn\w*|condamn\w*|denounc\w*|denonc\w*|promis\w*|pledg\w*|vow\w*|"
            r"call(?:s|ed) (?:for|on)|urg(?:es|ed)|appel\w*|exhort\w*|express\w*|exprim\w*|"
            r"open(?:s|ed) an? |ouvert une |present\w*|declin\w*|refus\w*)")
_ALSO = (r"(?: (?:also|later|himself|herself|then|has|have|had|a|ont|avait|avaient|"
         r"lui-meme|egalement))*")
_SPEAKS = re.compile(rf"^(?:{_ALSO} {_SAY}|,?{_ALSO} {_REPLIES})(?![a-z])")
_APPOSED = re.compile(rf"(?<![a-z]){_SPEAKER}(?![a-z])")  # "Captain N, army spokesman in X, said"
_THEN_SPEAKS = re.compile(rf"^,{_ALSO} {_SAY}(?![a-z])")
_HIGH = (  # who speaks from where he governs of what was done elsewhere
    r"(?:general staff|high command|headquarters|government|junta|authorities|ministry|minister|"
    r"president|presidency|army|armed forces|military|governor|prosecutors?|prosecution|judges?|"
    r"court|spokes\w+|un mission|minusma|united nations|embassy|ambassador|diplomats?|parliament|"
    r"deput(?:y|ies)|ngos?|observers|analysts?|rights groups?|"
    r"etat-major|gouvernement|junte|autorites?|ministere|ministre|presidence|presidente?|armee|"
    r"forces armees|gouverneur\w*|procureur\w*|parquet|tribunal|juges?|porte-parole|nations unies|"
    r"ambassad\w+|diplomates?|deputes?|ong|observateurs|analystes?|hierarchie|commandement)")
_ANSWER = (r"(?:promis\w*|pledge\w*|vow\w*|conced\w*|admit\w*|admet\w*|avou\w*|condemn\w*|"
           r"condamn\w*|denounc\w*|denonc\w*|call(?:s|ed)|appel\w*|order\w*|ordonn\w*|open(?:s|ed)|"
           r"ouv(?:re|ert)|accus\w*|blam\w*|parl(?:e|ent|ait)|spoke|speaks?|kept silent|se tai\w*|"
           r"put|puts|gives?|gave|donne|chiffr\w*|refus\w*|declin\w*|publi\w*|issue[sd])")
_FROM_SEAT = re.compile(
    rf"^,? (?:[a-zD'-]+ ){{0,3}}?(?:l')?{_HIGH}(?:,? (?!that |que |qui |who )[a-zD',-]+){{0,5}}? "
    rf"(?:{_SAY}|{_ANSWER})(?![a-z])")
_SEATED = re.compile(r"(?:^|[;:.\"] ?|, )(?:[a-z]+,? ){0,2}(?:in|at|from|a|depuis) $")
_COUNTED = re.compile(  # "nine in X and four in Y, residents said"
    rf" ?(?:another |encore )?(?:[D\d]+|{'|'.join(n for n, many in NUMBERS.items() if many > 1)})"
    rf"(?: (?:others?|more|autres|people|personnes))?(?: (?!{_SPEAKER}\b)[a-z']+){{1,5}} $")
_CLAUSE = re.compile(r"[,;:\"(]|(?<![a-z])(?:and|et|but|mais|that|que|while|when|lorsque)(?![a-z])")


def is_source(before: str, after: str, deed: re.Pattern[str]) -> bool:
    """Tell whether a place belongs to the words that name a speaker; no deed stands among them.

    >>> nothing = re.compile("killed")
    >>> is_source("eight died, said a nurse in ", ".", nothing)
    True
    >>> is_source("eight were killed, hospital staff in ", " said.", nothing)
    True
    >>> is_source("eight were killed in ", ", the army said.", nothing)
    False
    """
    by = _BY.search(before)
    if by and _ENDS.match(after) and not (deed.search(before, by.start())
                                          or _TELLS.search(before, by.start())):
        return True
    clause = before[max((m.end() for m in _CLAUSE.finditer(before)), default=0):]
    if _COUNTED.match(clause):
        return False
    says = _SPEAKS.match(after) or (_THEN_SPEAKS.match(after) and _APPOSED.search(clause))
    return bool(clause.strip() and says) and not deed.search(clause)


_TITLED = re.compile(  # "X Mayor P said": his office, not where it happened
    rf"^(?: (?:town|city|village|deputy|district|regional|local))? {_SPEAKER}"
    rf"(?:(?: [PU][^ ]*| [a-zP'-]+){{0,4}}?,?|,? (?:aged |agee? de )?\d\d(?: ans)?,) "
    rf"{_SAY}(?![a-z])")


def is_titled(after: str, deed: re.Pattern[str]) -> bool:
    """Tell whether a place opens the title of somebody who speaks.

    >>> nothing = re.compile("killed")
    >>> is_titled(" mayor PPPPPP PPPP said in an interview", nothing)
    True
    >>> is_titled(" mayor PPPPPP PPPP was killed", nothing)
    False
    """
    said = _TITLED.match(after)
    return bool(said) and not (said and deed.search(said[0]))


def speaks_from_seat(before: str, after: str, deed: re.Pattern[str]) -> bool:
    """Tell whether a clause opens with where a body sits that says what follows.

    >>> nothing = re.compile("killed")
    >>> speaks_from_seat("in ", " the general staff acknowledged the operation.", nothing)
    True
    >>> speaks_from_seat("in ", " the governor was killed, the army said.", nothing)
    False
    """
    said = _FROM_SEAT.match(after)
    return bool(said and _SEATED.search(before)) and not (said and deed.search(said[0]))
