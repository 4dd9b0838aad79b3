"""Whoever puts a number of dead, bodies or names to an event tells of it, by whatever verb."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Span

_N_EN = (r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
         r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens|(?:a|two) dozen)")
_N_FR = (r"(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|"
         r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)s?(?:-\w+){0,2}|une? (?:\w+aine|demi-douzaine)(?: de| d')?|des dizaines de)")
_MORE_EN = r"(?:at least |only |some |about |around |more than |over |nearly |as many as |up to |no more than |fewer than |a total of |the |all |other )*"
_MORE_FR = r"(?:au moins |environ |quelque |plus de |pres de |pas moins de |un total de |les |ces |ses |jusqu'a |a )*"
_DEAD_EN = r"(?:dead|deaths|bodies|corpses|names|victims|graves|killed|fatalities|coffins|missing|civilians killed|(?:people|persons|men|villagers|civilians) (?:dead|killed))"
_DEAD_FR = r"(?:morts?|corps|depouilles|cadavres|noms|victimes|tombes|tuee?s|deces|cercueils|disparus|(?:personnes|civils|hommes|villageois) (?:tuee?s|mort[es]*))"
# verbs that kill, lose or bring about: their subject tells nothing by them
_HARMS = (r"(?!(?:kill|los[et]|left|leav|caus|claim|suffer|sustain|took|tak(?:e|ing)|saw|seen|bur(?:y|i)|result|includ|involv|fac|mourn|execut|shot|behead|murder|massacr|slaughter|neutrali|eliminat|inflict|exhum|dug|dump|carr|mov|transport|evacuat|receiv|treat|was|were|is|are|has|have|had|been|be|being|"
          r"with|after|among|and|or|of|in|at|on|to|for|from|by|than|as|that|said|day|night|men|soldiers|\w+ers|\w+(?:day|s')\b|tu(?:e|a)|fai[ts]|caus|provoqu|laiss|perd|coute|subi|deplor|enregistr|occasionn|entrain|execut|abatt|assassin|massacr|neutralis|elimin|emport|transport|evacu|recu|recoi|pleur|enterr|inhum|pren|porte\w* l[ae]|ete|etait|sont|est|ont|avec|apres|dont|parmi|pour|dans|plus|les|des|une?|jour|nuit|hommes|soldats|\w+eurs|\w+di)\w*\b)")
_EN = re.compile(
    rf"\b((?:(?:ha[sd]|have) (?:\w+ly )?)?{_HARMS}(?:[a-z]{{3,}}(?:ed|s)|kept|held|put|gave|drew up|got|came|stood|stuck|told|wrote|knew|heard|read)(?: (?:by|to|at|with|up|of|out|on))?)"
    rf"(?= (?:[\w'’-]+ ){{0,3}}?(?:list:? |list of |tally of |toll of |total of |count of |register of |: )?{_MORE_EN}{_N_EN} (?:\w+ )?{_DEAD_EN}\b)")
_FR = re.compile(
    rf"\b((?:s'en |se |s'|en |y |n'en |n'y )?(?:(?:a|ont|avait|avaient|est|sont) (?:\w+ment |deja )?)?{_HARMS}[a-z]{{2,}}(?:e|ent|ait|aient|it|t|d|u|i|is)(?: a)?)"
    rf"(?= (?:[\w'’-]+ ){{0,3}}?(?:liste ?:? |liste de |bilan de |total de |decompte de |registre de |: )?{_MORE_FR}{_N_FR} (?:\w+ )?{_DEAD_FR}\b)")
# who keeps to a number keeps to it also where "dead" stands before: "The prefect stands by nine."
_KEEPS_EN = re.compile(rf"\b((?:st(?:ands?|ood|icks?|uck) (?:by|to|at)|keeps? to|kept to|insists? on|insisted on|settle[sd]? on|arrive[sd]? at|comes? (?:up )?(?:to|with)|came (?:up )?(?:to|with)|puts? it at|gets? to|got to|makes? it|made it))(?= {_MORE_EN}(?:a (?:total|toll|count|figure|tally) of )?{_N_EN}\b(?! (?:days?|hours?|weeks?|years?|months?|kilomet\w+|miles?|o'clock|villages?|towns?)))")
_KEEPS_FR = re.compile(rf"\b(s'en (?:tient|tiennent|tenait|est tenu\w*)|en (?:est|sont|etait) (?=a )|en reste(?:nt)?|arrive(?:nt)? (?=a {_N_FR})|parvient (?=a {_N_FR})|maintien(?:t|nent)|retien(?:t|nent))(?= ?(?:pour sa part |lui |elle |quant a (?:lui|elle) |de son cote )?{_MORE_FR}(?:chiffre de |total de |bilan de |nombre de )?{_N_FR}\b(?! (?:jours?|heures?|semaines?|ans|annees|mois|kilometres|km|villages?|villes?)))")
_KEYS = {
    "en": (("dead", "deaths", "bodies", "corpses", "names", "victims", "graves", "killed", "fatalities", "coffins", "missing"), _EN),
    "fr": (("mort", "corps", "depouilles", "cadavres", "noms", "victimes", "tombes", "tue", "deces", "cercueils", "disparus"), _FR),
}
_KEPT = {
    "en": (("stand", "stood", "stick", "stuck", "keep", "kept", "insist", "settle", "arrive", "comes", "came", "put it", "puts it", "get", "got", "make", "made"), _KEEPS_EN),
    "fr": (("s'en ", "en est", "en sont", "en etait", "en reste", "arrive", "parvient", "maintien", "retien"), _KEEPS_FR),
}


def counted(low: str, span: Span, lang: str) -> Iterator[Span]:
    """Yield where a verb puts a number of dead to an event.

    >>> low = "the nurse keeps a list of nine names"
    >>> [low[a:b] for a, b in counted(low, (0, len(low)), "en")]
    ['keeps']
    """
    words = low[slice(*span)]
    for keys, pattern in (_KEYS.get(lang, _KEYS["en"]), _KEPT.get(lang, _KEPT["en"])):
        if any(map(words.__contains__, keys)):
            yield from ((span[0] + m.start(1), span[0] + m.end(1)) for m in pattern.finditer(words))
