"""The words that place phrases are made of, English and French, as patterns on plain words."""

from __future__ import annotations

import re
from functools import cache

from geo.gazetteer.phrase_distance import MEASURE
from geo.gazetteer.places import areas
from geo.gazetteer.toponym import plain_words

_BEARINGS = {
    "north": 0, "nord": 0, "northeast": 45, "nordest": 45, "east": 90, "est": 90, "lest": 90,
    "southeast": 135, "sudest": 135, "south": 180, "sud": 180, "southwest": 225, "sudouest": 225,
    "west": 270, "ouest": 270, "louest": 270, "northwest": 315, "nordouest": 315,
    "n": 0, "ne": 45, "e": 90, "se": 135, "s": 180, "sw": 225, "so": 225, "w": 270, "o": 270,
    "nw": 315, "no": 315,
}
_DIR = (r"(?P<dir>(?:north|south) ?(?:east|west)|(?:nord|sud) ?(?:est|ouest)|north|south|east|west|"
        r"nord|sud|l est|l ouest|est|ouest)(?:ern|ward|wards)?")
_SHORT = r"(?P<short>[ns] ?[ewo]?|[ewo])"  # "30 km N of X", "30 km SO de X"
_TWO = r"(?P<two>[ns][ewo])"  # "30 km NE X"
_OF = r"(?:of|from|away from|de la|de l|de|du|des|d)"
_THE = r"(?:the|le|la|les|l)"
_TOWARDS = r"(?:to the|in the|on the|au|a l|a|du cote|vers le|vers l)"
_ROAD = (r"(?:national road|main road|road|route nationale|route|axis|axe|track|piste|highway|way|"
         r"troncon|corridor|trajet|rn ?\d+)")
_TO = r"(?:to|towards?|and|a|au|vers|et|jusqu a|until|into)"
_SETTLEMENT = (r"(?:villages?|towns?|city|cities|villes?|localite|locality|hameau|hamlet|site|"
               r"campement|settlement|puits|well(?! (?:north|south|east|west|outside|beyond))|"
               r"quartier|neighbou?rhood|bourgade)")
_POST = (r"(?:(?:military|army|refugee|militaire|de refugies|un|minusma|forward) )?"
         r"(?:camp|base|barracks|checkpoint|check point|poste|garrison|garnison|airport|aeroport|"
         r"foire|market|marche|barrage|dam|bridge|pont|mine)")

LEADING = re.compile(r"^(?:(?:at|in|on|a|au|aux|dans|en|sur|within|inside|the|le|la|les|l)\b ?)+"
                     r"(?=\S)")
OFFSET_BEFORE = re.compile(
    rf"^(?:(?:between|entre|from|de|d) )?{MEASURE}(?: (?:away|further|plus))?"
    rf"(?:(?: {_TOWARDS})? {_DIR}(?: {_OF})*|(?: {_TOWARDS})? {_SHORT}(?: {_OF})+"
    rf"| {_TWO}|(?: {_OF})+) (?P<x>\S.*)$")
OFFSET_AFTER = re.compile(rf"^(?P<x>\S.*?) (?:a )?{MEASURE}(?:(?: {_TOWARDS})? {_DIR})?$")
DIRECTION_ONLY = re.compile(rf"^(?:just |to the |partie )*{_DIR}(?: part| side)?"
                            rf"(?: {_OF})+ (?P<x>\S.*)$")
NEAR_BEFORE = re.compile(
    r"^(?:just |very |tres )?(?:near to|near|nearby|close to|next to|vicinity of|"
    r"(?:(?:north|south|east|west)\w* )?(?:outskirts|edge) of|outside of|outside|around|"
    r"not far from|in and around|pres d[eu]s?|pres d|"
    r"(?:environs|alentours|abords|peripherie|sortie|entree) (?:immediats |nord |sud |est |ouest )?"
    r"(?:d[eu]s?|d)|"
    rf"autour d[eu]|non loin d[eu]|proximite d[eu]|proche d[eu]|vers|cote de)"
    rf"(?: {_THE})? (?P<x>\S.*)$")
NEAR_AFTER = re.compile(r"^(?P<x>.*?) ?(?:near|nearby|vicinity|surroundings|outskirts|environs|"
                        r"alentours|et environs|and surroundings)$")
BESIDE_BEFORE = re.compile(rf"^{_POST}(?: (?:in|at|of|near|de la|de|du|d|a))? (?P<x>\S.*)$")
BESIDE_AFTER = re.compile(rf"^(?P<x>\S.*?) {_POST}$")
_ZONE = (r"(?:area|zone|crossroads?|carrefour|sector|secteur|locality|localities|"
         r"surrounding area|general area)")
AREA_BEFORE = re.compile(rf"^{_ZONE}(?: (?:around|autour de|{_OF}))? (?P<x>\S.*)$")
AREA_AFTER = re.compile(rf"^(?P<x>\S.*?) {_ZONE}$")
AREA_OF_UNIT = re.compile(rf"^(?P<x>\S.*?) {_ZONE} {_OF} (?:{_THE} )?"
                          r"(?P<unit>(?=.*\b(?:region|cercle|commune)\b)\S.*)$")
SETTLEMENT_BEFORE = re.compile(rf"^(?:{_THE} )?(?:(?:north|south|east|west|centr)\w* |border )?"
                               rf"{_SETTLEMENT}(?: (?:called|nomme|{_OF}))? (?=\S)")
SETTLEMENT_AFTER = re.compile(rf"(?<=\S) {_SETTLEMENT}$")
BETWEEN = re.compile(r"\b(?:between|entre|in between)"
                     rf"(?: {_THE})? (?P<a>\S.*?) (?:and|et) (?:{_THE} )?(?P<b>\S.*)$")
_FROM = r"(?:from|de|du|depuis|linking|connecting|reliant|entre|between)"
_GOING = (r"(?:leading|going|running|travell?ing|traveled|en route|driving|menant|allant|qui va|"
          r"qui relie|qui mene)")
WAY = re.compile(rf"^(?:.*?\b)?(?:{_ROAD}|{_GOING}|from)(?: {_GOING})?(?: {_FROM})*(?: {_THE})?"
                 rf" (?P<a>\S.*?) {_TO} (?:{_THE} )?(?P<b>\S.*)$")
_ALONG = rf"(?:on|along|sur)(?: {_THE})?"
ON_WAY = re.compile(rf"^(?P<a>\S.*?) {_ALONG} (?:{_ROAD}(?: {_GOING})?(?: (?:to|towards?|vers|a|de|"
                    rf"du|d))?(?: {_THE})? (?P<b>\S.*)|(?P<c>\S.*?) {_ROAD})$")
ON_ROAD = re.compile(rf" {_ALONG} (?:rn|route nationale|national road) ?\d+$")
ONE_END = re.compile(rf"^(?:.*?\b)?{_ROAD}(?: {_GOING})? (?:to|towards?|vers) (?:{_THE} )?"
                     r"(?P<x>\S.*)$")
PAIR_BEFORE = re.compile(rf"^{_ROAD}(?: (?:de|du|d))? (?P<x>\S.*)$")
PAIR_AFTER = re.compile(rf"^(?P<x>\S.*?) {_ROAD}$")
JOINED = re.compile(r"\s[-/]\s|[–—]")
LISTED = re.compile(r"[;/|]")
WITHIN = re.compile(rf" (?:in|within|inside|dans|en)(?: {_THE})? (?=\S)"
                    r"|(?<=\S) (?=(?:cercle|region|commune|district) (?:de|du|d|of) )"
                    r"| (?:on|along|sur) (?=(?:the|la|le) .*(?:border|frontiere))"
                    r"| au (?=(?:niger|nigeria|burkina|senegal|benin|togo|ghana|tchad|mali)\b)")
NOT_THERE = re.compile(r"(?:^|\s)(?:not|never|neither|nor|non|pas|jamais|ni|except|sauf|hormis)$")

_OTHER_AREAS = {
    "north of mali": "northern-mali", "nord mali": "northern-mali", "north mali": "northern-mali",
    "mali north": "northern-mali", "nord malien": "northern-mali", "azawad": "northern-mali",
    "center of mali": "central-mali", "centre of mali": "central-mali",
    "centre mali": "central-mali", "centre malien": "central-mali", "center mali": "central-mali",
    "south of mali": "southern-mali", "sud mali": "southern-mali", "south mali": "southern-mali",
    "three borders": "liptako-gourma", "trois frontieres": "liptako-gourma",
    "three borders area": "liptako-gourma", "tri border area": "liptako-gourma",
    "zone des trois frontieres": "liptako-gourma", "three border area": "liptako-gourma",
    "liptako": "liptako-gourma", "central and northern mali": "north-and-central-mali",
    "north and central mali": "north-and-central-mali",
    "north and centre of mali": "north-and-central-mali",
    "north and center of mali": "north-and-central-mali",
    "centre et nord du mali": "north-and-central-mali",
}


MAYBE = re.compile(
    r"[,;:()\[\]/|\d]|[–—]| - |\b(?:de|du|des|d|of|in|en|et|and|au|aux|dans|entre|between|near|"
    r"from|to|vers|pres|près|close|around|autour|non|not|north\w*|south\w*|east\w*|west\w*|"
    r"nord\w*|sud\w*|est|ouest|cent\w+|the|le|la|les|road|route|axis|axe|way|track|piste|"
    r"village|town|city|ville|area|zone|sector|secteur|camp|base|puits|well|localit\w+|hameau|"
    r"hamlet|outskirts|vicinity|outside)\b", re.IGNORECASE)
UNIT_OR_COUNTRY = re.compile(
    r"\b(?:r[eé]gion|cercle|circle|commune|district|province|liptako|mali|niger\w*|alg\w+|burkina|"
    r"maurit\w+|s[eé]n[eé]gal|guin\w+|c[oô]te|ivory|azawad|borders?|fronti\w+)\b", re.IGNORECASE)


def settlement_in(words: str) -> str:
    """Take the word for a village or town off a name in plain words.

    >>> settlement_in("town of hombori"), settlement_in("gossi ville"), settlement_in("ber")
    ('hombori', 'gossi', 'ber')
    """
    return SETTLEMENT_AFTER.sub("", SETTLEMENT_BEFORE.sub("", words)) or words


def bearing(words: str | None) -> float | None:
    """Give the degrees clockwise from north of a direction in plain words.

    >>> bearing("nord ouest"), bearing(None)
    (315.0, None)
    """
    return float(_BEARINGS[words.replace(" ", "")]) if words else None


@cache
def area_names() -> dict[str, str]:
    """Give the ids of the vague areas by their names in plain words."""
    known = {plain_words(name): one.area_id for one in areas().values()
             for name in (one.name, one.name_fr)}
    return known | _OTHER_AREAS


def vague_area(words: str) -> str:
    """Give the id of the vague area that plain words name, or nothing.

    >>> vague_area("nord du mali"), vague_area("gao")
    ('northern-mali', '')
    """
    return area_names().get(words, "")
