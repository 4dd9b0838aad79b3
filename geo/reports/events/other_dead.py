"""Dead of other events, told beside one: the day before, abroad, or avenged by it."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import GeoStatus
from geo.reports.asked import Asked, Begun, Keyed
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene
from geo.reports.model import Toll

_COUNTRIES = (
    r"(?:Burkina(?:[- ]Faso)?|Niger(?! (?:[Rr]iver|[Dd]elta|[Bb]end|[Ss]tate))|"
    r"Mauritani[ae]|Mauritanie|Alg[ée]ri[ae]|Alg[ée]rie|S[ée]n[ée]gal|"
    r"Guin[ée]e|Guinea|Ivory Coast|C[ôo]te d[’']Ivoire|Nigeria|Nig[ée]ria|Chad|Tchad|B[ée]nin|Togo|"
    r"Libya|Libye|Ghana)")
_ABROAD = Asked(  # "51 died in Mali, and in neighbouring Burkina Faso 12 soldiers"
    r"[,;] ?(?:and |et |while |whereas |tandis que |alors que |but |mais )"
    r"(?:in|au|en|across the border in) (?:(?:the )?neighbou?ring )?"
    rf"{_COUNTRIES}(?: voisin)?,?[^,;]{{0,40}}$")
_FELL_ABROAD = re.compile(  # "…, and 12 soldiers were killed in neighbouring Burkina Faso"
    r"[^,;.]{0,80}?\b(?:in|au|en|across the border in) (?:(?:the )?neighbou?ring )"
    rf"?{_COUNTRIES}\b(?![’'-])")
_BEFORE = Asked(  # what is dated from another event, and not the other way round
    r"\b(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?) (?:\w+ )?"
    r"(?:after|before|apr[èe]s|avant) (?!which|that|qu)[^,;:.]*$", re.IGNORECASE)
_SETTING = re.compile(r"\W*(?:on|in|just|only|some|about|barely|less|more|le|en|[àa]|moins|plus|"
                      r"quelques|[àa] peine)\b", re.IGNORECASE)
_LEAD = 9  # characters before "a month after" that tell something of their own
_OF_OTHERS = Begun(  # "a day after two other raids that killed 20 soldiers"
    "oth aut",
    r"\b(?:after|following|au lendemain d[e’']|apr[èe]s|suite [àa])[^,;:.]{0,20}?"
    r"\b(?:(?:two|three|four|several) other|(?:(?:deux|trois|quatre|plusieurs) |d[’'] ?)"
    r"autres) (?:[\w-]+ )?(?:attacks|raids|ambushes|strikes|attaques|embuscades|frappes)\b"
    r"[^,;:.]*$", re.IGNORECASE)
_RECENT = Keyed(  # "hit Ber after recent attacks that left 40 dead"
    ("recent", "récent", "previous", "précédent", "earlier", "series of", "série d", "spate", "string of", "wave of", "vague d"),
    r"\b(?:after|following|amid|apr[èe]s|au lendemain d[e’']|suite [àa])(?: une?| an?| the| des| les| de| d[’'])*[^,;:.]{0,12}?"
    r"\b(?:recent|previous|earlier|series of|spate of|string of|wave of|récente?s?|précédente?s?|série d[e’']|vague d[e’']) ?"
    r"(?:[\w-]+ ){0,2}?(?:attacks|raids|ambushes|strikes|killings|attaques|embuscades|frappes|tueries)\b[^,;:.]*$")
_AVENGED = Begun(  # the wrong for which the event is the reprisal
    "ave rev ret rep rép ven",
    r"\b(?:avenge[ds]?|avenging|(?:revenge|retaliation|reprisals?) (?:for|after|over|following)|"
    r"venger d[e’']|venger la|(?:repr[ée]sailles|vengeance),? (?:[àa]|apr[èe]s|pour|suite))"
    r"[^;:.]*$", re.IGNORECASE)
_TO_AVENGE = Begun(
    "ave rev ven",
    r"^[^.;:]{0,90}\b(?:and|et|before|avant)\b[^.;:]{0,40}"
    r"\b(?:venue?s? (?:se|les|le|la) venger|came (?:back )?(?:for|to (?:take|seek)) revenge|"
    r"came (?:back )?to avenge|took (?:their )?revenge|s[’']est veng\w+|se sont veng\w+)",
    re.IGNORECASE)
_RANKED = Begun(  # "the deadliest attack since an ambush that killed twelve"
    "dea wor blo hea mos meu san lou pir gra",
    r"\b(?:deadliest|worst|bloodiest|heaviest|most (?:deadly|lethal|serious)|"
    r"meurtri[èe]re?|sanglante?|lourde?|pire|grave)\b[^,;:.]{0,60}\b(?:since|depuis)(?= )"
    r"(?! (?:20|19)\d\d\b)(?! (?:then|\w+ \d{4}),)[^,;:.]*"
    r"(?:, (?:that|which|who|when|qui|o[ùu]|lorsque?|in which|au cours|dans la)\b[^,;:.]*)?$",
    re.IGNORECASE)
_IS = re.compile(r"\b(?:is|was|as|be|been|est|[ée]tait|comme|soit|,|—|–) ?(?:\w+ ){0,3}\w*$",
                 re.IGNORECASE)  # what ranks stands behind what is ranked
_RAIDERS = (r"(?:assailants?|attackers?|raiders|insurgents|gunmen|militants|jihadists?|terrorists?|enemy|assaillants?|attaquants?|agresseurs|"
          r"terroristes|d?jihadistes|ennemis?)")
_SLEW = r"(?:kill|neutrali[sz]|eliminat|shot|slew|slain|abatt|tu[ée]|[ée]limin)\w*"
_DROVE_OFF = Keyed(  # an army's word on attackers: "drove the raiders back and killed more than"
    ("pouss", "pel", "puls", "drove", "driv", "push", "beat", "response", "ripost", "réaction", "reaction", "fought"),
    rf"\b(?:repouss|repel|repuls|drove|driv|push|beat|response|ripost|r[ée]action|fought)\w*\b[^.;]{{0,60}}\b{_RAIDERS}\b"
    rf"[^.;]{{0,60}}\b(?:en (?:a |ont |avoir |avait |aurait )?\W{{0,2}}|(?:and|killing|also|to) (?:\w+ ){{0,2}}?\W{{0,2}}){_SLEW}[^.;]*$")
_OF_WANT = Keyed(  # those who died of hunger in a siege are none of those shot in it
    ("faim", "soif", "hunger", "thirst", "starv", "soins", "care"),
    r"\b(?:morte?s?|meur\w*|mour\w*|d[ée]c[ée]d\w+|p[ée]ri\w*|succomb\w*|died?|dying|dead) (?:\w+ )?(?:de|of|from|faute de|for want of|for lack of)"
    r" (?:faim|soif|soins|hunger|thirst|starvation|care|medical care)\b|\bstarved to death\b")
_CLAUSE = re.compile(r",[^,]*,|, (?!qu|after|apr)")  # behind it the reprisal itself is told


def told_abroad(before: str) -> bool:
    """Tell whether the words before a figure put it into another country.

    >>> told_abroad("51 died, and in neighbouring Niger "), told_abroad("came from Niger, ")
    (True, False)
    """
    return bool(_ABROAD.search(before))


def fell_abroad(toll: Toll, scene: Scene) -> bool:
    """Tell whether the later of two figures counts those who died in another country."""
    home = scene.figures[:1] != (toll,) and any(
        w.resolution.status is not GeoStatus.OUTSIDE and w.span < toll.span for w in scene.places)
    return home and bool(_FELL_ABROAD.match(scene.behind(toll.span)[len(toll.text):]))


def of_before(before: str) -> bool:
    """Tell whether a figure is of an earlier event: "… came a month after the killing of twelve".

    >>> of_before("The raid comes a month after the killing of "), of_before("A day after, ")
    (True, False)
    """
    found = _BEFORE.search(before)
    return found is not None and found.start() > _LEAD and not _SETTING.match(before)


def of_others(before: str) -> bool:
    """Tell whether a figure joins the dead of other attacks, by which one is dated.

    >>> of_others("The base was hit a day after two other raids that killed "), of_others("after ")
    (True, False)
    """
    return _OF_OTHERS.search(before) is not None


def of_recent(before: str) -> bool:
    """Tell whether a figure is of the attacks after which an event is told to come.

    >>> of_recent("They raided Ber after recent attacks that left "), of_recent("Recent attacks left ")
    (True, False)
    """
    found = _RECENT.search(low(before))
    return found is not None and found.start() > _LEAD


def of_ranked(before: str) -> bool:
    """Tell whether a figure is of the last event as deadly: "the worst since an ambush killed 12".

    >>> of_ranked("The raid is the deadliest since an ambush that killed ")
    True
    >>> of_ranked("The deadliest raid since the one in May killed ")
    False
    """
    found = _RANKED.search(before)
    return found is not None and _IS.search(before, 0, found.start()) is not None


def avenged(before: str) -> bool:
    """Tell whether a figure counts those whom an attack is said to avenge.

    >>> avenged("they came to avenge the death of "), avenged("In revenge for a raid, they shot ")
    (True, False)
    """
    found = _AVENGED.search(before)
    return found is not None and not _CLAUSE.search(before, found.start())


def to_be_avenged(after: str) -> bool:
    """Tell whether the words behind a figure say that others came to avenge those it counts.

    >>> to_be_avenged(" had been shot, and troops came to take revenge"), to_be_avenged(" died.")
    (True, False)
    """
    return _TO_AVENGE.search(after) is not None


def in_answer(before: str) -> bool:
    """Tell whether a figure counts attackers who were driven off, of whom a pronoun speaks.

    >>> in_answer("The army repelled the raiders and killed "), in_answer("The raiders killed ")
    (True, False)
    >>> in_answer("sa riposte a repoussé les assaillants et permis d’en abattre ")
    True
    """
    return _DROVE_OFF.search(low(before)) is not None


def of_want(text: str) -> bool:
    """Tell whether people died of hunger or without care: beside others, nobody slew them.

    >>> of_want("Deux vieillards sont morts de faim"), of_want("Two old men were shot")
    (True, False)
    """
    return _OF_WANT.search(low(text)) is not None
