"""The patterns that find pieces of place phrases in marked text; see `words` for the marks."""

from __future__ import annotations

import re

from geo.reports.places.words import (
    ABOUT,
    BESIDE,
    CALLED,
    DET,
    DIRECTED,
    DIRECTION,
    FAR,
    IN_POST,
    KM,
    LANDMARK,
    NEAR,
    NEAR_POST,
    NUMBER,
    OF,
    OF_UNIT,
    ROAD,
    SETTLEMENT,
    TOWARDS,
    TRAVEL,
    UNIT,
)

_BOUND = (r"(?:(?:the |la )?(?:border|frontiere) (?:with|of|avec|de|du) (?:the |la |le |l')?|la "
          r"frontiere )?")
_CAPITAL = (r"(?:mali's |malian )?capitale?(?: city| malienne| du mali)?(?P<cap_{0}>,)? "
            r"(?:of |de )?")
_E = (rf"(?:{_BOUND}{DET}(?:(?:[a-z-]+ ){{0,2}}{SETTLEMENT}(?:{OF}|{CALLED}| )|{_CAPITAL})?"
      rf"(?P<{{0}}>[NUCD]+)(?(cap_{{0}}),?)"
      rf"(?: (?:{SETTLEMENT}|region|area|border|frontier)(?![a-z-]))?)")
_REFUGE = r"(?:(?:a|an|un|le|les|the) (?:[a-z-]+ ){1,4}(?:in|at|of|en|au|a|de|du) )?"


def _ends(first: str = "a", second: str = "b") -> tuple[str, str]:
    return _E.replace("{0}", first), _E.replace("{0}", second)


_A, _B = _ends()
_TO = r"(?:to|towards?|and|with|until|a|au|aux|vers|et|jusqu'a|en|en direction de)"
_GOING = (r"(?:leading|going|running|linking|connecting|joining|"
          r"(?:that|which) (?:links?|leads?|runs?|goes|connects?|joins?)|"
          r"qui (?:relie|mene|va|conduit|part|joint)|menant|reliant|allant|conduisant|partant)")
_SAID = (r"(?:on|near|close|sur|a|au|pres|non loin|an?|une?|the|la|le|chef-lieu|where|ou|which|qui|"
         r"not far|just|seat|located|situated|lying|sited|situee?s?|sise?s?|implantee?s?)")
_BRACKET = r"(?: \([a-z' -]{3,30}\))?"  # "between X (centre) and Y"
# "between X, in the Y cercle, and Z"
_HELD = (r"(?:,? \(?(?:in|dans|within) [^.;:()\n]{3,45}[,)]|"
         rf"(?:, | \(){_SAID} [^.;:()\n]{{3,60}}[,)]|"
         r" \([a-z' -]{3,30}\))?")
_STRETCH = (r"(?:(?:stretch|section|portion|segment|leg|part|troncon) (?:of|de|du) "
            r"(?:the |la |l')?)?")
_DRIVES = (r"(?:travel\w*|driv\w+|drove|head(?:ed|ing)|en route|on (?:its|their|his|her|the) way|"
           r"return\w*|going|bound|making|sail\w*|tak(?:ing|en)|carr(?:y|ied|ying)(?! out)|"
           r"transport\w*|"
           r"se rend\w*|ralli\w*|regagn\w*|rejoign\w*|gagn(?:ait|aient)|all(?:ait|aient|ant)|"
           r"roul(?:ait|aient|ant)|"
           r"retourn\w*|rentr\w*|remont\w*|descend\w*|de retour|a destination|men(?:ait|aient)|"
           r"conduis\w*|achemin\w*)")
_OUT_OF = (r"(?:(?:coming |travelling |returning |arriving |back )?from|depuis|"
           r"(?:en provenance|venant|venu\w*|au depart|parti\w*)(?: de la| de| du| d'))")
ROUTES = tuple(re.compile(p) for p in (
    (rf"(?<![a-z])(?:between|entre) {_A}{_HELD} (?:and|et) "
     rf"(?:de |du |d'|that of |celui d[eu] |celle d[eu] )?{_B}"),
    (rf"(?<![a-z])(?:(?:on|along|sur|via|by) )?{DET}{_STRETCH}(?:[a-z-]+ )?{ROAD}"
     rf"(?: (?:rn ?|n ?|no\.? ?)?\d{{1,2}})?(?: \((?:rn|n) ?\d+\))?(?:,? {_GOING})?"
     rf"(?: (?:from|between|de|du|entre)| d'|)(?<!,) ?{_A}"
     rf"(?:{_BRACKET} {_TO} (?:that of |cel(?:le|ui) (?:de |du |d'))?| ?[-/] ?){_B}"),
    (rf"(?<![a-z])(?:(?:on|along|sur) )?(?:the |l'|la )?(?P<a>N+)(?: ?[-/] ?| to | a "
     rf")(?P<b>[NUC]+) (?:{ROAD}|stretch|section|portion|segment|leg)(?![a-z])"),
))
TRAVELS = tuple(re.compile(p) for p in (
    (rf"(?<![a-z])(?:{TRAVEL} )?(?:from|de|du|depuis|d'|en provenance (?:de|du|d')) ?"
     rf"{_A}{_BRACKET},? (?:and )?(?:et )?"
     rf"(?:(?:bound |heading |headed |en route |on (?:its|their) way |travelling |"
     rf"se rend\w+ )?(?:to|towards?|for|vers|pour|jusqu'a|a|au|en)|"
     rf"(?:a destination|en direction) (?:de|du|d'))(?: | de | "
     rf"d')?{_REFUGE}{_B}"),
    (rf"(?<![a-z])(?:left|leaving|departed|departing|quitte\w*|quittait|quittaient|quittant) "
     rf"{_A}{_BRACKET}"
     rf"(?:,? (?!pour|vers|for|to|and|et|en|a)[a-z0-9]+){{0,3}},? "
     rf"(?:(?:and|et) )?(?:(?:was|were|is|are|se) )?(?:for|to|bound for|heading (?:for|to)|"
     rf"headed (?:for|to)|pour|vers|en direction d[eu]|a destination d[eu]) ?{_REFUGE}{_B}"),
    (rf"(?<![a-z])(?:linking|connecting|reli(?:e|ait|ant)|ralli(?:er|ait|ant)) {_A}"
     rf"{_BRACKET} (?:to|and|with|a|au|et) {_B}"),
    (rf"(?<![a-z]){_DRIVES}(?: [a-z-]+){{0,3}}? "
     rf"(?:(?:to|towards?|for|vers|pour|a|au|en|de|jusqu'a) )?{_REFUGE}{_B},? {_OUT_OF} ?{_A}"),
))
ONE_END = re.compile(r"(?<![a-z])(?<!heure de )(?<!heures de )(?<!minutes de )"
                     rf"(?:(?:on|along|sur) )?(?:the |la |l')?{ROAD}(?: leading| "
                      rf"going| menant| qui mene)?"
                      rf"(?: (?:to|towards|vers|de|du|des|pour|out of|a) | d'){DET}(?P<a>N+)(?! "
                      rf"and N| et N)")
NAMED_ROAD = re.compile(r"(?<![a-z])(?:on|along|off|down|up) the (?P<a>N+) "
                        r"(?:road|highway|track|axis)(?![a-z-])")
BORDER = re.compile(
    rf"(?<![a-z])(?:{NEAR} ?|(?:along|at|on|across|a|sur|le long de|vers) )?{DET}(?:"
    r"(?:C+|D+)(?:-(?:C+|D+))?(?:'s)? (?:borders?|frontier)(?: (?:area|region|zone|strip)s?)?"
    rf"(?: (?:with|of) {DET}(?P<c>C+))?|"
    r"(?:(?:shared|common|national|international) )?(?:borders?|frontier|border (?:area|region|"
    r"zone|strip)s?) (?:with|of|between) "
    rf"{DET}(?P<a>C+)(?:(?:,| and) {DET}C+)*|"
    r"(?:zone )?(?:frontieres?|frontaliere)(?: commune| internationale)? (?:avec|de|du|des|"
    r"entre|d') ?(?:la |le |l')?(?P<b>C+)(?:(?:,| et) (?:la |le |l')?C+)*|"
    r"frontieres? (?:[a-z]+o-)?D+(?:-D+)*)")
_FROM = (r"(?: (?:away )?(?:from|out of|outside of|outside|of|short of|beyond|before|past)"
         r"(?: the)?|"
         r" (?:de|du|des)(?: la)?| d'| de l')")
_BASE = (rf" ?{DET}(?:(?:[a-zD-]+ ){{0,3}}?(?P<pre>{SETTLEMENT}|{UNIT}|capitale?)(?: [a-zD]+)?"
         rf"(?:{OF}|{CALLED}| ) ?)?(?P<x>[NU]+)"
         rf"(?: (?P<sfx>{SETTLEMENT}|{UNIT})(?![a-z-]))?")
OFFSET = re.compile(
    rf"(?<![a-z0-9.,]){ABOUT}*(?P<n>{NUMBER}) ?(?P<km>{KM})(?: away| further| \([^()\n]{{2,18}}\))?"
    rf"(?:{TOWARDS}(?P<dir>{DIRECTION})(?:ern|wards?)?)?{_FROM}{_BASE}")
SIDE = re.compile(  # "L'homme est de X" is no direction: who is of X, "a l'est de X" is one
    rf"(?<![a-z])(?:(?:just |further )?(?:to the |au |a l'|a la )?)"
    rf"(?P<dir>(?!est(?<!l'est)(?<!plein est)(?<!cote est)(?<!partie est)(?<!rive est) d)"
    rf"{DIRECTED}){_FROM}{_BASE}")
_WHOSE = (r"(?: (?:of|de|du|des) (?:the |la |le |l')?(?:[a-z]+ ){0,2}?(?:army|armee|police|customs|"
          r"gendarmerie|guard|garde(?: nationale)?|douanes?|soldiers|militaires?|fama|minusma|"
          r"militia|milice|forces?(?: [a-z]+)?))?")
NEARNESS = re.compile(rf"(?<![a-z]){NEAR} ?(?:{DET}{NEAR_POST}{_WHOSE}(?:{OF}| in | at | a ) ?)?"
                      rf"{_BASE}")
FARNESS = re.compile(rf"(?<![a-z]){FAR} ?{_BASE}")
_LISTED = (r"(?:(?:, |,? and |,? et |,? ou |,? or )(?:de |d'|du )?[NU]+(?![NU])"
           rf"(?! (?:administrative )?{UNIT}(?![a-z])))*")
UNITS = (re.compile(rf"(?<![a-z])(?<![NU] )(?P<level>{UNIT})"
                     rf"(?: administratives?| {BESIDE}| {OF_UNIT})?"
                     rf"(?:{OF}|{CALLED}|: | (?=N)) ?(?P<x>[NU]+)(?![NU])(?! (?:region|cercle|"
                     rf"circle|"
                     rf"district)s?\b)(?P<more>{_LISTED})"),
          re.compile(r"(?P<x>[NU]+)(?P<more>(?:(?:, |,? and |,? et )[NU]+)+) (?:administrative )?"
                     r"(?P<level>regions|cercles|circles|communes|districts|provinces)(?![a-z-])"),
          re.compile(rf"(?P<x>[NU]+)(?P<more>) (?:administrative |rural "
                     rf")?(?P<level>{UNIT})(?![a-z-])"))
SETTLED = (re.compile(rf"(?<![a-z])(?P<w>{SETTLEMENT})(?: {OF_UNIT})?"
                       rf"(?:{OF}|{CALLED}|: | [–—-] ) "
                       rf"?{DET}(?P<x>[NU]+)(?P<more>{_LISTED})"),
            re.compile(rf"(?<![a-z])(?P<w>{SETTLEMENT}) (?P<x>N+)(?P<more>{_LISTED})"),
            re.compile(rf"(?P<x>N+)(?P<more>)[ -](?P<w>{SETTLEMENT})(?![a-z-])(?!'? ?(?:of|de|"
                       rf"called) )"))
# "the base of the UN mission in Gao", "le camp du MOC à Gao": whose a post is
_OWNER = (r"(?:(?: (?:of|du|des|de|held by|run by|manned by|used by|occupied by|belonging to|"
          r"tenue? par|occupee? par|utilisee? par|abritant|housing|hosting)(?: the| la| le| les)? "
          r"| d')(?! ?N) ?(?!(?:l')?(?:displaced|refug|deplac|internal))"
          r"(?:(?:[a-zUXCD'-]+\d?|[uU]\.[nU]\.|\[[a-zU]+\]) ){0,7}?[a-zUXCD'-]+\d?"
          r"(?: \([^()\n]{1,45}\))?"
          r"(?= (?:a|in|at) (?:[a-z]+ (?:of|de) )?N))?")
POSTS = (re.compile(rf"(?<![a-z])(?<![NUCA] )(?:(?P<near>{NEAR_POST}(?:{_OWNER}|{_WHOSE}))|"
                    rf"{IN_POST})(?:{OF}|"
                    rf" in | at | a | near ) ?{DET}"
                     rf"(?:(?:[a-z-]+ )?{SETTLEMENT}{OF})?(?P<x>[NU]+)(?![NU])"
                     rf"(?! (?:administrative )?{UNIT}(?![a-z-]))"),
          re.compile(rf"(?<![a-z]){DET}(?P<near>{LANDMARK}) (?P<x>[NU]+)"),
          re.compile(rf"(?P<x>N+)(?:'s)? (?:[a-z]+ )?(?:(?P<near>{NEAR_POST})|"
                     rf"{IN_POST})(?![a-z-])"))
_COMPASS = (rf"(?:(?:far|extreme|upper|deep|grand) )?(?:{DIRECTED}|centre|center|central|milieu|"
            r"(?:septentrional|meridional|oriental|occidental)e?)")
AREAS = (
    re.compile(rf"(?<![a-z])(?:the |le |l'|la )?(?P<dir>{_COMPASS}(?:(?:,|,? and|,? et)(?: the| "
               rf"le| du| l'| dans le)? ?{_COMPASS})*)"
               rf"(?:-{DIRECTION})?(?: (?:part|half|regions?|partie|provinces))?(?: of(?: the)?|"
               rf" du| de l'| de la| d'un| de)? ?(?:\S+ )??(?P<c>C+|D+|country|pays)(?![a-z])"),
    re.compile(rf"(?P<c>C+)(?:'s)? (?:[a-z]+ ){{0,2}}?(?P<dir>{_COMPASS}(?:(?:,|,? and) "
               rf"{_COMPASS})*)(?! of)(?: part| half| regions?)?(?![a-z-])"),
    re.compile(r"(?<![a-z])(?P<named>(?:the |le |la |l')?(?:A+))"),
    re.compile(rf"(?<=[NU] \()(?P<dir>{_COMPASS})(?=\))"),  # "X (centre)", as agencies write
)
