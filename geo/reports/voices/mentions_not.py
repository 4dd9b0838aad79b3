"""Words that look like somebody who may speak and name a house, a title, a land or what is next to it."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.mentions import Found

_OF_WHOM = 12  # characters
_BY_WHAT = 32  # characters


def names_nobody(f: Found, low: str) -> bool:
    """Tell whether a mention is of a house nearby, a land, the press in a title or another body's secretary."""
    before = max(0, f.start - _OF_WHOM)
    match f.actor_id:
        case "un":
            chief = low.endswith("secretary-general", f.start, f.end)
            return chief and (_OF_A_BODY.match(low, f.end) or _A_BODYS.search(low, before, f.start)) is not None
        case "press-unnamed":
            return _FOR_THE_PRESS.search(low, max(0, f.start - _BY_WHAT), f.start) is not None
        case "mali-government" if low[f.start : f.end] == "mali":
            return _HIT_LAND.search(low, before, f.start) is not None
    if low.startswith("voisin", f.start):
        return _ADJOINS.match(low, f.end) is not None and not _THE_NEIGHBOUR.search(low, before, f.start)
    return _HOUSE.fullmatch(low, f.start, f.end) is not None and _BESIDE.search(low, max(0, f.start - _BY_WHAT), f.start) is not None


_FOR_THE_PRESS = re.compile(r"\b(?:communiques?|conferences?|points?|dossiers?|attachee?s?|services?|revues?) de $")
_HIT_LAND = re.compile(r"(?:\w-(?:\w+ed|torn|struck|stricken|prone|plagued|wracked)|restive|troubled|volatile|neighbou?ring|northern|central|southern|eastern|western) $")  # "in violence-hit Mali, a resident said"
_ADJOINS = re.compile(r" d(?:u|e|es|')\b")
_THE_NEIGHBOUR = re.compile(r"\b(?:une?|le|la|les|des|deux|trois|plusieurs|ses|son|sa|leurs?|d'autres) $")
_OF_A_BODY = re.compile(r" (?:of|for) (?!(?:the )?(?:un\b|u\.n|united nations))")  # "the secretary-general of the movement"
_A_BODYS = re.compile(r"(?<!\bun)(?<!u\.n\.)(?<!nations)(?:'s|s') $")
_HOUSE = re.compile(r"(?:(?:the|town's|city's) )?(?:(?:regional|local|military) )?(?:town hall|governorate|prefecture|sub-prefecture|gouvernorat|sous-prefecture|mairie|police station|gendarmerie|camp(?: militaire)?|camp|(?:army|military) (?:camp|base|post))")
_BESIDE = re.compile(  # where a speaker lives: "a shopkeeper near the town hall"
    r"\b(?:next to|near|close to|beside|opposite|behind|outside|adjoining|facing|in front of|across from|around|voisine?s? d[eu]|proches? d[eu]|pres d[eu]|a cote d[eu]|en face d[eu]|derriere|devant|aux abords d[eu]|non loin d[eu]) ?(?:the |la |le |l'|town's )?$")
