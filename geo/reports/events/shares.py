"""Figures that are parts of one told before, though no word says so, English and French."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.events.revisions import revised
from geo.reports.events.scenes import Scene
from geo.reports.model import Side, Toll

_VOICE = re.compile(  # who gives a figure as his own: it competes
    r"\b(?:said|says?|told|tells|according|reported|reports|claim\w*|stat(?:ed|es)|count(?:ed|s)|"
    r"put|spoke|speaks?|mention\w*|confirm\w*|announc\w+|added|adds|estimat\w+|record\w*|"
    r"document\w+|list\w*|toll|source|insist\w*|acknowledg\w+|admit\w*|conced\w+|correct\w*|den(?:y|ied|ies)|argu\w+|maintain\w*|"
    r"for (?:his|her|its|their) part|only|selon|apr[èe]s|dit|disent|affirm\w+|indiqu\w+|"
    r"d[ée]clar\w+|rapport\w+|pr[ée]cis\w+|annonc\w+|assur\w+|[ée]voqu\w+|avan[cç]\w+|parl\w+|"
    r"compt\w+|d[ée]nombr\w+|recens\w+|bilan|sources?|soutien\w*|reconn\w+|estim\w+|[ée]tat|"
    r"ajout\w+|confi\w+|racont\w+|r[ée]pli\w+|r[ée]torqu\w+|objecte\w*|nie|d[ée]men\w+|"
    r"admet\w*|avou\w+|conc[èe]d\w+|corrig\w+|nuanc\w+|rectifi\w+|temp[èe]r\w+|n[’']a vu|"
    r"seulement|seuls?)\b|[“”«»\"?]", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|these|all|les|ces|des|aux|tous)\s*$", re.IGNORECASE)
_PRONOUNS = frozenset({"l", "l’", "him", "her", "he", "she", "it", "il", "elle", "his", "lui"})


def without_shares(scene: Scene, told: Sequence[Toll], found: Sequence[Toll]) -> list[Toll]:
    """Leave out what a scene tells of some of those whom the text counted before."""
    most = max((t.low or 0 for t in found if not t.vague), default=0)
    told = [t for t in told if most <= 1 or t.text.casefold() not in _PRONOUNS]
    wholes = [t for t in told if t.low == most and _THE.search(scene.before(t.span))]
    if most and wholes:  # "three did not survive the night and are counted in the five"
        return [t for t in told if t.low is None or t.low >= most]
    if not most or revised(scene.text) or _VOICE.search(scene.text):
        return list(told)
    sides = {t.side for t in found}
    return [t for t in told if not _is_share(t, most, sides)]


def _is_share(toll: Toll, most: int, sides: set[Side]) -> bool:
    """Tell whether a smaller figure may count some of those told before, and no other side."""
    alike = toll.side in sides | {Side.UNSAID} or sides == {Side.UNSAID}
    return alike and 0 < (toll.low or 0) < most


def has_voice(text: str) -> bool:
    """Tell whether somebody gives figures as his own in these words."""
    return bool(_VOICE.search(text))


def is_known(toll: Toll, scene: Scene) -> bool:
    """Tell whether the words take a figure for known: "the two who died were brothers"."""
    return bool(_THE.search(scene.before(toll.span)))

