"""Places where something else went on while the deed was done, or where it was announced."""

from __future__ import annotations

import re

from geo.reports.model import Span

_FAR = 160  # characters to each side of a place in which its clause begins and ends
_CLAUSE = re.compile(
    r"(?:^|(?<=, )|(?<=; )|(?<=\n))(?:on )?(?:even as|while|whilst|when|as (?!many|few|well|much|"
    r"soon|far|long|of |an? )|(?:on )?the (?:same |very )?day(?: that| when)?|at a time when|"
    r"just as|alors qu|tandis qu|pendant qu|au moment ou|a l'heure ou|(?:le )?(?:meme )?jour ou|"
    r"quand|lorsqu)(?![a-z])[^,;:.\n]*")
_PEACEFUL = re.compile(
    r"(?<![a-z])(?:met|meet\w*|summit|talks|visit\w*|conferences?|ceremon\w*|march(?:ed|ing|es)|"
    r"protest\w*|demonstrat\w*|rall(?:y|ied|ies)|elections?|vot(?:e|ed|es|ing|ers|ait|aient)|polls?|"
    r"receiv\w+|welcom\w+|host\w+|inaugurat\w+|open(?:ed|ing)|celebrat\w+|festiv\w+|match|cup|"
    r"parliament|president|ministers?|government|junta|delegat\w+|envoys?|negotiat\w+|sign(?:ed|ing)|"
    r"strike|pray\w*|gather\w+|crowds|thousands|"
    r"reuni\w*|sommet|pourparlers|recevai\w*|recoi\w*|accueill\w+|conference|fet(?:e|ait|aient)|"
    r"celebr\w+|manifest\w+|defil\w+|marchai\w*|scrutin|votait|votaient|vote|inaugur\w+|ouvrait|"
    r"ouvraient|assembl\w+|presidente?|ministres?|gouvernement|junte|emissaires|envoyes|negoci\w+|"
    r"signai\w*|greve|priai\w*|milliers)(?![a-z])")
_DAY = (r"(?: (?:on |this |late |early |earlier )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"yesterday|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce [a-z]+)"
        r"(?: (?:morning|evening|night|afternoon|matin|soir|dernier))?)?")
_SAID_AT = re.compile(
    r"(?<![a-z])(?:announced|said|declared|told (?:reporters|journalists|the press|a press "
    r"conference|a news conference|afp|reuters|rfi)|stated|insisted|explained|speaking|wrote|"
    r"(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:annonce|declare|dit|indique|affirme|precise|"
    r"explique|confie|deplore|assure|soutenu|souligne|reagi)|"
    r"annonc(?:e|ait|aient|ent)|declar(?:e|ait|aient|ent)|indiqu(?:e|ait|aient|ent)|"
    rf"affirm(?:e|ait|aient|ent)|deplor(?:e|ait|aient|ent)|confi(?:e|ait|aient|ent)){_DAY} "
    r"(?:in|at|from|a|depuis) (?:the |la |l')?$")
_CLOSED = re.compile(r"^ ?(?:[.,;:\")]|$)|^ (?:on|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
                     r"dimanche|hier|yesterday)(?![a-z])")
_POSTED = re.compile(r"(?<![a-z])en $")
_POST = re.compile(r"(?:poste|garnison|service|mission)(?![a-z])")
_SEIZED = re.compile(
    r"(?<![a-z])(?:(?:abducted|kidnapped|snatched|seized)(?: [a-z]+day)? from|"
    r"(?:dragged|pulled|taken|led|marched|herded|hauled|grabbed|removed|plucked|rounded up)"
    r"(?: away| out| off| by force)? from (?:(?:the|their|his|her|its|a|an) )?"
    r"(?:(?:homes?|houses?|tents?|huts?|beds?|fields?|cars?|bus|shops?|classrooms?) "
    r"(?:in|at|of) )?)"
    r"(?: ?the| their| a)? ?$")


def is_meanwhile(text: str, at: int, sentence: Span, deed: re.Pattern[str]) -> bool:
    """Tell whether a clause holds a place in which something peaceful went on at the time.

    >>> deed = re.compile("killed")
    >>> text = "while ministers met in bamako, gunmen killed nine in serma"
    >>> [is_meanwhile(text, text.index(name), (0, 58), deed) for name in ("bamako", "serma")]
    [True, False]
    """
    first, last = max(sentence[0], at - _FAR), min(sentence[1], at + _FAR)
    clause = next((m for m in _CLAUSE.finditer(text, first, last) if m.start() <= at < m.end()),
                  None)
    return clause is not None and bool(_PEACEFUL.search(clause[0])) and not deed.search(clause[0])


def is_said_at(before: str, after: str) -> bool:
    """Tell whether a place is where something was announced.

    >>> is_said_at("nine were killed, the union announced in ", "."), is_said_at("died in ", ".")
    (True, False)
    """
    return bool(_SAID_AT.search(before) and _CLOSED.match(after))


def is_posting(before: str, phrase: str) -> bool:
    """Tell whether a place is where an official serves: "le préfet, en poste à Kita"."""
    return bool(_POSTED.search(before) and _POST.match(phrase))


def was_seized_at(before: str, after: str) -> bool:
    """Tell whether people were taken by force out of a place: that is where it happened.

    >>> was_seized_at("three were abducted from the ", "."), was_seized_at("came from ", ".")
    (True, False)
    """
    return bool(_SEIZED.search(before)) and not after.startswith((" to ", " and taken to "))
