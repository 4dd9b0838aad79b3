"""Words that put one figure in the place of another, English and French."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from functools import lru_cache

from geo.gazetteer.toponym import plain_words
from geo.reports.asked import Begun
from geo.reports.events.low import low
from geo.reports.tolls.numbers import number_at

_FIGURE = (r"(?:toll|count|figure|tally|number|total|estimate|death toll|bilan|d[ée]compte|"
           r"chiffre|nombre)")
_SAYS = (r"(?:put|given|gave|spoken|spoke|spoken of|reported|counted|announced|mentioned|cited|"
         r"listed|said|estimated|recorded|fait [ée]tat|parl[ée]|[ée]voqu[ée]|avanc[ée]|donn[ée]|"
         r"annonc[ée]|compt[ée]|d[ée]nombr[ée]|recens[ée]|indiqu[ée]|chiffr[ée]|estim[ée]|retenu|dit)")
_REVISED = re.compile(
    r"\b(?:d[ée]sormais\b|pr[ée]sentement\b|[àa] pr[ée]sent\b|now (?:count|stand|put|say|at|speak|talk|give|report|"
    r"cite|list|number|total|amount|reach|exceed)|"
    r"(?:risen|rose|climbed|increased|mounted|grown|jumped|swollen|passed) (?:to|from|since|by|"
    rf"further)\b|\b{_FIGURE}\b[^.;]{{0,20}}\b(?:is|stands) now\b|(?:gone|went|goes) up\b|"
    r"(?:revised|updated|corrected)\b|s[’']est (?:\w+ )?(?:alourdi|aggrav[ée])|"
    rf"{_FIGURE}\b[^.;]{{0,20}}\best maintenant\b|"
    r"later (?:said|reported|gave|put|spoke|counted)\b|"
    r"\b(?:hier|yesterday)\b[^.]*\b(?:aujourd[’']hui|maintenant|now|today)\b|"
    r"plus tard (?:de|d[’']|fait [ée]tat|parl[ée]|annonc[ée]|donn[ée])|"
    rf"(?:{_FIGURE}|dead|deaths|morts|tu[ée]s)\b[^.;]{{0,20}}\b(?:reached|atteint|atteign\w+)\b|"
    r"s[’'][ée]l[èe]ve (?:[àa] pr[ée]sent|maintenant)|"
    rf"(?:bring(?:s|ing)?|brought|tak(?:es|ing)|lift(?:s|ed|ing)|rais(?:es|ed|ing)|push(?:es|ed|"
    rf"ing)"
    rf")\b[^.;]{{0,30}}\b(?:{_FIGURE}|dead|deaths|killed)\b|"
    r"(?:est|[ée]t[ée]) (?:ensuite |depuis |finalement |entre-temps )?(?:pass[ée]|mont[ée]|"
    r"grimp[ée]|port[ée]|revu|rehauss[ée]|relev[ée]|corrig[ée])|"
    r"(?:a|ont) (?:depuis |ensuite |finalement )?(?:corrig[ée]|rectifi[ée]|revu|rehauss[ée]|"
    r"relev[ée]|alourdi|mis [àa] jour)|"
    rf"(?:port(?:e|ent|ant)|fai(?:t|sant) (?:passer|monter|grimper))\b[^.;]{{0,30}}\b{_FIGURE}\b|"
    r"(?:was|were|been|is) (?:later |since |then )?(?:raised|lifted|increased|brought|put up)"
    r" to\b|"
    r"ce qui (?:fait|donne|porte)\b|that makes\b|which (?:makes|brings)\b|"
    r"revu [àa] la (?:hausse|baisse)|(?:dernier|nouveau|d[ée]finitif|actualis[ée]) bilan|"
    r"bilan (?:d[ée]finitif|actualis[ée]|final|consolid[ée])|(?:latest|new|final|"
    r"updated) (?:death )?"
    r"(?:toll|count|tally))")
_SUPERSEDED = Begun(
    "abo anc aup ava bil chi dec déc ear ell fir had il ils ini mem mêm on ori pre pré yes",
    r"\b(?:premi[èe]re?s?|pr[ée]c[ée]dente?s?|ancien(?:ne)?|initial) "
    r"(?:bilans?|d[ée]comptes?|estimations?|chiffres?|informations)\b|"
    r"\b(?:bilan|d[ée]compte|chiffre) (?:initial|pr[ée]c[ée]dent|ant[ée]rieur)|"
    r"\b(?:first|earlier|initial|previous|preliminary) "
    r"(?:toll|count|figure|tally|death toll|reports?|estimates?|number)\b|"
    rf"\b(?:had|avai(?:t|ent)) (?:[\w’'-]+ ){{0,3}}?{_SAYS}\b|"
    rf"\b(?:had|avai(?:t|ent)) [\w’'-]+ (?:[\w’'-]+ ){{0,4}}(?:and|et) {_SAYS}\b|"
    rf"\b(?:first|initially|originally|at first|earlier|previously) {_SAYS}\b|"
    r"\b(?:d[’']abord|initialement|dans un premier temps|auparavant)\b|"
    r"\b(?:talk(?:ed)?|spoke|reports?) yesterday of\b|\byesterday[’']s (?:toll|count|figure)\b|"
    r"\b(?:m[êe]mes?|il|elle|ils|elles|on) [\w’'-]*? ?(?:parlai|faisai|[ée]voquai|avan[cç]ai|"
    r"comptai|"
    r"donnai|annon[cç]ai|d[ée]nombrai|recensai)\w+", re.IGNORECASE)
_LOWERED = Begun(
    "aba bai bri bro cut des dow dro fal fel hal low ram red réd s sca set tri",
    rf"\b(?:lower(?:s|ed|ing)|cut(?:s|ting)?|reduc(?:es|ed|ing)|scal(?:es|ed|ing) (?:back|down)|"
    rf"brought down|brings down|trimm?(?:s|ed)|halv(?:es|ed))\b[^.;]{{0,40}}"
    rf"\b(?:{_FIGURE}|dead|deaths)\b|"
    rf"\b(?:{_FIGURE})\b[^.;]{{0,80}}\b(?:lowered|cut|reduced|scaled (?:back|down)|brought down|"
    rf"fallen|dropped|fell|ramen[ée]|abaiss[ée]|r[ée]duit|redescendu|descendu)\b|"
    r"\b(?:revis(?:es|ed|ing)|correct(?:s|ed)) (?:down|downwards?)\b|\bdownward revision\b|"
    r"\b[àa] la baisse\b|\b(?:ram[eè]n\w+|abaiss\w+|r[ée]dui\w+)\b[^.;]{0,40}\b"
    rf"(?:morts|tu[ée]s|{_FIGURE})\b|\b(?:settle[sd]? (?:on|for)|s[’']en tien\w* [àa])\b")
_AT_FIRST = re.compile(r"\W*(?:initially|at first|[àa] l[’']origine),? ", re.IGNORECASE)
_GIVEN_BEFORE = re.compile(  # "Eight deaths had first been announced"
    r"[^,;:.]{0,20}?\b(?:(?:had|avai(?:t|ent)) (?:[\w’'-]+ ){0,3}?(?:been|[ée]t[ée]) |"
    rf"(?:was|were) (?:first|initially|originally) )(?:[\w’'-]+ ){{0,2}}?{_SAYS}", re.IGNORECASE)
_NUMBER = r"(?P<{}>[\w-]+(?: [\w-]+){{0,3}})"
_CAME_FROM = re.compile(  # "27, up from 16", "est passé de 16 à 27", "27 morts, contre 16 auparavant"
    rf"\b(?:up|risen|rose|climbed|increased|mounted|grown|jumped|passed|gone|went|raised|lifted|revised)(?: \w+){{0,3}}? "
    rf"from (?:at least |about |some |around )?{_NUMBER.format('up')}|"
    rf"\b(?:pass[ée]e?|mont[ée]e?|grimp[ée]e?) (?:ainsi )?d[e’'] ?{_NUMBER.format('de')}|"
    rf"\bcontre {_NUMBER.format('contre')}|\bau lieu d[e’'] ?{_NUMBER.format('lieu')}|\binstead of {_NUMBER.format('of')}")
_HAD = re.compile(r"\b(?:had|avai(?:t|ent))\b")
_DATED = re.compile(  # "On 3 May, residents had …", "Earlier in the day a security source had …"
    r"\W*(?:on|le|in|en|the|d[èe]s)\b[^,;]{0,25}\d[^,;]{0,15},|"
    r"\W*(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^,;]{0,12},|"
    r"\W*(?:earlier|plus t[ôo]t)\b[^;]{0,20},? (?:an?|two|une?|deux|des) ", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\W*(?:(?:earlier|plus t[ôo]t|peu avant|auparavant|peu apr[èe]s)\b[^,;]{0,20}, |un peu plus t[ôo]t, )?"
    r"(?:an?|one|une?|deux|des|two|several|plusieurs|another)(?: \w+){0,2}? ?"
    r"(?:sources?|officials?|officers?|councill?ors?|residents?|witness(?:es)?|doctors?|[ée]lus?|responsables?|"
    r"officiers?|militaires?|t[ée]moins?|habitants?|m[ée]decins?|policiers?|gendarmes?|notables?)\b"
    r"[^;]{0,80}?\b(?:had|avai(?:en)?t|earlier (?:said|spoke|told|put|reported|gave))\b", re.IGNORECASE)
_CITES = re.compile(r"\b(?:selon|d[’']apr[èe]s|according to|in|dans) (?:an?|une?|the|le) $",
                    re.IGNORECASE)  # "nine dead, according to a first count"


@lru_cache(maxsize=1000)
def revised(text: str) -> bool:
    """Tell whether words put a new figure in the place of an earlier one.

    >>> revised("Elles en comptent désormais 32"), revised("At least 25 died")
    (True, False)
    """
    return bool(_REVISED.search(low(text)))


@lru_cache(maxsize=1000)
def came_from(text: str) -> tuple[int, ...]:
    """Give the figures from which words say that a toll has risen.

    >>> came_from("risen to 27, up from 16"), came_from("est passé de seize à 27 morts")
    ((16,), (16,))
    """
    words = [tuple(plain_words(next(filter(None, m.groups()))).split())
             for m in _CAME_FROM.finditer(low(text))]
    read = (number_at(w, 0, lang) for w in words for lang in ("en", "fr"))
    return tuple(dict.fromkeys(n[0] for n in read if n))


@lru_cache(maxsize=1000)
def lowered(text: str) -> bool:
    """Tell whether words put a smaller figure in the place of an earlier one.

    >>> lowered("lowered the toll to 27"), lowered("a ramené à 27 morts le bilan"), lowered("died")
    (True, True, False)
    """
    return bool(_LOWERED.search(low(text)))


def recalled(text: str) -> bool:
    """Tell whether somebody had given a figure on a day of its own: it may still be his.

    >>> recalled("On 17 January, residents had reported six"), recalled("A first toll was six")
    (True, False)
    """
    return bool(_DATED.match(text)) and bool(_HAD.search(low(text)))


def given_before(after: str) -> bool:
    """Tell whether the words behind a figure say that it was put forward earlier.

    >>> given_before(" avaient d'abord été annoncés"), given_before(" had been killed")
    (True, False)
    """
    return _GIVEN_BEFORE.match(after) is not None


_AT_FIRST = re.compile(  # what was said at first is given up since
    r"\b(?:d[’']abord|dans un premier temps|initialement|initially|at first|first)\b", re.IGNORECASE)


def of_another(text: str) -> bool:
    """Tell whether somebody else had given a figure before: it is his, and stands beside others.

    >>> of_another("A military source had earlier spoken of eight"), of_another("It had said six")
    (True, False)
    >>> of_another("Un notable avait d’abord fait état de six morts")
    False
    """
    return _ANOTHER.match(text) is not None and not _AT_FIRST.search(text)


@lru_cache(maxsize=1000)
def superseded(text: str) -> int | None:
    """Give where the words begin that give a figure as one that stands no more.

    >>> superseded("Un premier bilan faisait état de onze morts"), superseded("Onze morts")
    (3, None)
    """
    found = _SUPERSEDED.search(text)
    if found is None:
        return 0 if _AT_FIRST.match(text) else None
    cites = _CITES.search(text, 0, found.start())
    return 0 if cites else found.start()
