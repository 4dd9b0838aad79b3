"""Sentences that tell nothing by themselves: heads of items, letterheads, openings of a tale."""

from __future__ import annotations

import re

_MONTH = (r"(?:jan(?:uary|vier|v)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avril|may|"
          r"mai|june?|juin|july?|juillet|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|"
          r"nov(?:ember|embre)?|dec(?:ember|embre)?)")
_DAY = (r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        r"dimanche)")
_SMALL = (r"(?:hrs?|hours?|heures?|h|am|pm|a\.m|p\.m|approx|about|around|vers|environ|circa|on|the|"
          r"at|in|of|and|le|la|les|du|de|des|au|aux|a|en|dans|et|early|late|before|debut|fin|"
          r"st|nd|rd|th|er|dawn|dusk|noon|night|nuit|morning|matin|evening|soir|afternoon|"
          r"apres-midi|aube|midi|meme|same|village|commune|cercle|circle|region|location|lieu|"
          r"place|localite|endroit|ou|where|date|site|zone|area|sector|secteur)")
_FRAGMENT = re.compile(rf"(?:[\W\d_]|(?:{_MONTH}|{_DAY}|{_SMALL})(?![a-z]))*")
_SIGNED = re.compile(  # "Kidal, le 21 janvier 2025": where and when it was written
    rf"[\W_]*(?:le |{_DAY} )*(?:\d{{1,2}}(?:er|st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}),?"
    r" \d{4}")
_HEAD = re.compile(
    r"(?:from|to|de|a|pour|for|objet|subject|tel|contact|sources?|c/o|attn|a l'attention de) ?:|"
    r"(?:done|signed|issued|written|reported|edited|fait|redige) (?:at|in|a) [a-z]")
_OPENING = re.compile(
    r"[\W_]*(?:c'etait|c'est arrive|cela s'est passe|ca s'est passe|tout s'est (?:passe|joue)|"
    r"tout a commence|la scene se (?:passe|deroule|joue)|nous sommes|it was|it happened|"
    r"it all (?:began|happened|started)|this was|the scene (?:is|was)|that was|"
    r"(?:la )?(?:tension|situation|psychose|peur|insecurite)s? (?:[a-z']+ ){0,3}?(?:retomb\w*|"
    r"tendues?|persist\w*|monte|regne|s'installe|explosive|volatile)|"
    r"(?:the )?(?:tensions?|situation|fear|insecurity) (?:[a-z']+ ){0,3}?(?:eased?|tense|persists?|"
    r"remains?|reigns?|high|volatile|growing|mounting))(?![a-z])")


def heads_item(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but a day stands beside a place: "X, in the Y cercle, 12 June".

    >>> heads_item("location: dire", 10, 14), heads_item("dire, le 21 janvier 2025", 0, 4)
    (True, False)
    """
    if _SIGNED.match(text, end):
        return False
    return bool(_FRAGMENT.fullmatch(text, 0, start) and _FRAGMENT.fullmatch(text, end))


def heads_letter(text: str) -> bool:
    """Tell whether a line says who writes to whom, or where: "From: the committee of X".

    >>> heads_letter("from: the committee of ber"), heads_letter("from ber they went on to kill")
    (True, False)
    """
    return bool(_HEAD.match(text))


def opens_tale(text: str) -> bool:
    """Tell whether a sentence says when and where what follows took place.

    >>> opens_tale("c'etait en mars, pres de dire"), opens_tale("soldats et chasseurs")
    (True, False)
    """
    return bool(_OPENING.match(text))
