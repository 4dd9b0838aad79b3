"""What an army or group says of its own deeds and losses."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.denials import DONE, LOST, OWN, OWN_DEED
from geo.reports.voices.harm import CIVILIANS, FIGHTERS

STATE = frozenset(
    {
        "mali-government",
        "fama",
        "fama-general-staff",
        "fama-chief-of-staff",
        "dirpa",
        "gendarmerie",
        "national-guard",
        "mali-police",
        "military-prosecutor-mopti",
    }
)


def own_side(content: str, speaker: str) -> bool:
    """Tell whether a party speaks of its own deeds or losses, and not of harm to civilians by others."""
    if speaker == "security-sources":
        return False
    lost = speaker in STATE and (_LOSSES if speaker == "mali-government" else _OWN_DEAD).search(content)
    if lost or OWN.search(content):
        return True
    if CIVILIANS.search(content):
        return False
    if speaker == "mali-government":
        return bool(LOST.search(content) and _DEAD.search(content)) or bool(re.search(r"\b(?:neutrali|elimin)", content) and FIGHTERS.search(content))
    if speaker in STATE:
        return bool(DONE.search(content) and (FIGHTERS.search(content) or LOST.search(content)))
    return bool(
        DONE.search(content)
        and re.search(
            r"(?:kill\w*|attack\w*|ambush\w*|tue\w*|attaqu\w*|embuscade)\W+(?:\w+\W+){0,4}(?:soldiers?|soldats?|militaires?|troops|camp|base|army|mercena\w+|convoy)",
            content,
        )
    )


_SOLDIERS = r"(?:soldiers?|servicemen|troops|gendarmes?|guardsmen|soldats?|militaires?|gardes?)"
_LOSSES = re.compile(r"\blosses\b|\bpertes\b")
_OWN_DEAD = re.compile(
    rf"\blosses\b|\bpertes\b|\b(?:deaths?|loss) of [^.;]{{0,30}}\b{_SOLDIERS}|\b(?:mort|deces|perte) (?:de|d')[^.;]{{0,30}}\b{_SOLDIERS}|\b{_SOLDIERS} (?:\w+ ){{0,4}}?(?:were |had been |have been |ont ete |avaient ete |died|killed|tues|morts|tombes)"
)
_DEAD = re.compile(r"\b(?:deaths?|died|killed|losses|loss of|lost|morts?|tues?|pertes?|perdu)\b")


def army_says_fighters(content: str) -> bool:
    """Tell whether an army calls the dead fighters, and none of them civilians."""
    return bool(
        OWN_DEED.search(content) and FIGHTERS.search(content) and not CIVILIANS.search(content)
    )
