"""Names of areas without limits, as reports write them, and the area of the atlas that holds each.

An area that the atlas does not have is read as the next one that holds it: the Gourma lies in
Liptako-Gourma, the Dogon country in central Mali.
"""

from __future__ import annotations

import re

_ALONE = (  # no other country's, no region's
    r"(?=[.;:)\"”]|$| (?:on|when|where|last|early|late|this|by|after|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day|par|lorsqu|quand|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"(?![a-z]))")
_UNNAMED = r"(?! city)(?!,? (?:de |of )?bamako)"  # else the name is there to be read
_NAMED = {
    "bamako": (rf"mali[’']s capital(?: city)?{_UNNAMED}|"
               rf"(?:the )?malian capital(?: city)?{_UNNAMED}|"
               rf"(?:la )?capitale (?:malienne|du mali){_UNNAMED}|"
               r"the capital(?: city)? of mali|"
               rf"(?<=in )the capital(?: city)?{_ALONE}|(?<=dans )la capitale{_ALONE}|"
               rf"(?<= de )la capitale{_ALONE}"),
    "liptako-gourma": (r"(?:three|tri|3|triple)[- ]?(?:state )?(?:borders?|frontiers?)"
                       r"(?:[- ](?:area|region|zone|point))?|"
                       r"(?:zone (?:dite )?des )?(?:trois|3)[- ]frontieres|"
                       r"liptako(?:[- ]gourma)?(?: (?:region|area|zone))?|gourma(?: "
                       r"malien)?(?![ -]rharous)"),
    "northern-mali": r"azawad|nord-mali|septentrion malien",
    "central-mali": (r"dogon (?:country|plateau|cliffs?)|pays dogon|plateau dogon|"
                     r"bandiagara (?:cliffs?|escarpment|plateau)|"
                     r"(?:cliffs?|escarpment) of bandiagara|plateau de bandiagara|"
                     r"falaises? de bandiagara"),
    "kidal": (r"(?:massif|montagnes?|monts|vallees?) (?:de l[’']adrar )?des ifoghas|"
              r"adrar (?:des|of the) ifoghas(?: (?:mountains?|massif|hills|range))?|"
              r"ifoghas (?:mountains?|massif|highlands|hills|range)|"
              r"(?:massif du |adrar (?:de )?)?tigharg\w+(?: mountains?)?|"
              r"(?:vallee (?:de l[’']|d[’'])?)?amett?ett?ai(?: valley)?"),
    "north-and-central-mali": (r"(?:inner |inland |central )(?:niger )?(?:river )?delta|"
                               r"niger (?:inner|inland) delta|"
                               r"delta (?:interieur|central)(?: du (?:fleuve )?niger)?"),
}
CAPITAL = re.compile(  # words that say of Bamako what everybody knows
    r"(?<![a-z-])(?:mali[’']s |the malian |malian |the |la )?capitale?(?: city)?"
    r"(?: malienne| du mali)?,? (?:de |of )?(?=bamako(?![a-z]))")
AREA_NAME = re.compile("(?<![a-z-])(?:" + "|".join(
    f"(?P<a{i}>{p})" for i, p in enumerate(_NAMED.values())) + ")(?![a-z])")
_IDS = tuple(_NAMED)
TEXTS = {"bamako": "district of Bamako", "northern-mali": "northern Mali",
         "central-mali": "central Mali",
         "southern-mali": "southern Mali", "liptako-gourma": "Liptako-Gourma",
         "north-and-central-mali": "north and central Mali", "kidal": "region of Kidal"}


def area_named(plain: str) -> str:
    """Give the id of the area that plain words name, or nothing."""
    if "capital" in plain:
        return "bamako"  # its context showed it: "in the capital"
    found = AREA_NAME.search(plain)
    return _IDS[int((found.lastgroup or "a0")[1:])] if found else ""


def area_towards(words: str) -> str:
    """Give the id of the area of Mali in a direction, or nothing where only the country holds it.

    >>> area_towards("north and centre"), area_towards("far north-east"), area_towards("west")
    ('north-and-central-mali', 'northern-mali', '')
    """
    north = re.search("nor[dt]|septentrional", words)
    south = re.search("south|sud|meridional", words)
    centre = re.search("cent|milieu", words)
    if north and centre and not south:
        return "north-and-central-mali"
    alone = [name for name, said in (("northern-mali", north), ("central-mali", centre),
                                     ("southern-mali", south)) if said]
    return alone[0] if len(alone) == 1 else ""
