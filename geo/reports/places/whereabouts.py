"""Where those belong who did it elsewhere, and the capital from which a deed is spoken of."""

from __future__ import annotations

import re

from geo.reports.asked import Keyed

_WHO = (r"(?:fighters?|mujahid\w+|mujahed\w+|militants?|insurgents?|jihadi\w*|rebels?|men|members?|"
        r"elements|soldiers|troops|forces|units?|branch(?:es)?|cells?|wing|battalions?|brigades?|"
        r"katibas?|katibat?|group|faction|gunmen|"
        r"combattants?|moudjahid\w*|djihadi\w*|rebelles?|hommes|membres|soldats|militaires|"
        r"unites?|branches?|cellules?|bataillons?|groupe|faction)")
_OWN = r"(?:(?: (?:of|from|du|de|des|de la)| d')(?: ?(?!in |dans )[a-z'0-9-]+){1,4}?)?"
_ACTIVE = (r"(?: (?:based|active|operating|present|deployed|stationed|fighting|established|"
           r"basee?s?|actifs?|actives?|operant|agissant|presente?s?|deployee?s?|stationnee?s?|"
           r"etablie?s?|implantee?s?))?")
_BELONG = Keyed(
    ("fighter", "muja", "milit", "insurg", "jihad", "rebel", "men", "member", "element", "soldier",
     "troop", "force", "unit", "branch", "cell", "wing", "battalion", "brigad", "katiba", "group",
     "faction", "gunm", "combatt", "moudj", "homm", "membr", "solda", "bataill"),
    rf"(?:(?<![a-z])(?:the|its|their|le|la|les|des|ses|leurs)\s|^|(?<![a-z])l'|[.,;:] )"
    rf"(?:[a-z-]+ ){{0,2}}?{_WHO}{_OWN}{_ACTIVE} "
    rf"(?:in|across|around|of|from|dans|en|a|au|de)(?: (?:the|la|le))? ?(?:l')?$")
_STRUCK_AT = re.compile(  # "… attacked a base in X": that is where it was done
    r"^(?:, [^,.;\n]{3,60}(?=,))?"  # "…, led by so-and-so, …"
    r"(?:,? (?:on |this |le )?[a-z]*(?:day|di|dimanche|morning|evening|matin|soir))?,? "
    r"(?:(?:have|has|had|ont|a|avaient|avait|also|then|later|egalement|aussi|ensuite|"
    r"reportedly) )*"
    r"(?:attack(?:ed|s)?|raid(?:ed|s)?|ambush(?:ed)?|storm(?:ed)?|assault(?:ed)?|carried out|"
    r"launched|conducted|mounted|staged|struck|hit|target(?:ed)?|shelled|fired|killed|seized|"
    r"captured|overran|blew up|detonated|laid|set|"
    r"attaque\w*|mene\w*|lance\w*|conduit|pris|tendu|cible\w*|vise\w*|tue\w*|tire\w*|bombarde\w*|"
    r"perpetre\w*|effectue\w*|fait|execute\w*|enleve\w*)(?![a-z])"
    r"[^.;\n]{1,90}?(?: (?:in|at|on|near|against|outside|of|between|a|au|dans|sur|contre|pres de|"
    r"de|vers|entre)(?: (?:the|la|le|un|une|a|an)(?: [a-z-]+){0,2})? ?(?:l'|d')?|'s )?[NU]{3}")
_BODY = (r"(?:on|l'on|nobody|(?:(?:the|some|many|several|des|les|certains|le|la) |l')?(?:[a-z]+ )?"
         r"(?:officials?|authorit\w+|army|government|junta|sources?|ministr\w+|military|diplomats?|"
         r"officers?|spokes\w+|etat-major|armee|gouvernement|autorites|responsables|ministere|"
         r"junte|militaires|diplomates|officiers|cercles?)(?: [a-z'-]+){0,3}?)")
_SPEAKS = (r"(?:evoqu\w+|parl\w+|avanc\w+|annonc\w+|fait etat|dit|disent|indiqu\w+|affirm\w+|"
           r"assur\w+|estim\w+|speaks?|spoke|talk(?:s|ed)?|puts?|gave|gives?|cit(?:es?|ed)|"
           r"mention(?:s|ed)?|announc\w+|count(?:s|ed)?)(?![a-z])")
_SPOKEN_OF = re.compile(
    rf"^,? (?:(?:where|ou) )?{_BODY} (?:(?:ne |n'|a|ont|avait|avaient|have|has|had) ?)?{_SPEAKS}")
_OPENS_AT = re.compile(r"(?<![a-z])(?:in|from|a|depuis) $")
_ARRESTED_AT = Keyed(
    ("arrest", "arret", "interpel", "detain", "apprehend", "ecrou"),
    r"(?<![a-z])(?:arrest(?:ed|ation|s)?|arrete\w*|interpell\w+|detained|apprehend\w+|ecroue\w*)"
    r"(?: [a-z0-9'-]+){0,4}? (?:in|at|near|a|au|aux|dans|pres de)(?: (?:the|la|le))? ?(?:l')?$")
_SUSPECTS = re.compile(
    r"^[^.;:\n]{0,60}?(?:suspect\w*|soupconn\w*|accus(?:e|es|ee|ees|ed)) "
    r"(?:of|in|over|de|du|d') ?[^.;:\n]{0,25}?"
    r"(?:murder|kill|assassin|massacre|death|meurtre|tue|mort)")
_AFTER_ARREST = re.compile(r"^[^.;:\n]{0,12}(?:after|following|over|apres|suite a)"
                           r"(?: the| l'| les)? ?arrest")


def is_of_arrest(before: str, after: str) -> bool:
    """Tell whether suspects were arrested at a place, or people there rose at their arrest.

    >>> is_of_arrest("police arrested on monday in ", " three men accused of killing two")
    True
    >>> is_of_arrest("police arrested two men in ", " on monday, then killed them")
    False
    """
    return bool(_SUSPECTS.match(after)) and bool(
        _ARRESTED_AT.search(before) or _AFTER_ARREST.match(after))


def is_of_doers(before: str, after: str) -> bool:
    """Tell whether a place says where armed people belong who did what is told at another.

    >>> is_of_doers("fighters of the group in the ", " attacked a base in NNNN, killing two.")
    True
    >>> is_of_doers("fighters of the group in the ", " attacked a convoy."), is_of_doers(
    ...     "two fighters were killed in ", " by men who attacked a base in NNNN")
    (False, False)
    """
    return bool(_BELONG.search(before) and _STRUCK_AT.match(after))


def is_spoken_of_at(before: str, after: str) -> bool:
    """Tell whether a capital is where officials speak of what happened elsewhere.

    >>> is_spoken_of_at("a ", ", on evoque un bilan de 16 morts."), is_spoken_of_at(
    ...     "in ", ", gunmen killed two.")
    (True, False)
    """
    return bool(_OPENS_AT.search(before) and _SPOKEN_OF.match(after))
