"""Who else was abducted: an older case, told with its day and place behind the report's own."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import EventType, Prop
from geo.reports.asked import Keyed
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Toll

_TAKEN = (Prop.ABDUCTED, Prop.DISAPPEARED)
_ONE = Keyed(  # one who is named, whom nobody counts
    ("abduct", "kidnap", "hostage", "enlev", "otage"),
    r"\b(?:was|had been|has been|is) (?:\w+ )?(?:abducted|kidnapped|taken hostage)\b|"
    r"\b(?:a|avait|aurait) ete (?:\w+ )?(?:(?:enleve|kidnappe)e?|pris(?:e en| en) otage)\b")
_KNOWN = re.compile(r"^\W*(?:he|she|it|one|il|elle|l'une?|the (?:man|woman|captive|hostage|victim)|(?:le|la|l')\s?(?:homme|femme|captif|otage|victime))\b")


def takes_others(scene: Scene, story: Story) -> bool:
    """Tell whether others were taken, on a day and at a place that the event told before has not."""
    if not (scene.dates and scene.places) or story.dates or scene.refers_back or not any(
            d.event_type is EventType.ABDUCTION_DISAPPEARANCE for d in scene.deeds):
        return False
    theirs = [t for s in story.scenes for t in s.harms if _is_count(t)]
    if not theirs:
        return False
    mine = [t for t in scene.harms if _is_count(t)]
    if any(t.subset for t in scene.harms):
        return False
    if not mine:
        return min(t.low or 0 for t in theirs) > 1 and _is_one(scene.low)
    return all(a.low != b.low and _noun(a) != _noun(b) for a in mine for b in theirs)


def _is_count(toll: Toll) -> bool:
    return toll.prop in _TAKEN and bool(toll.low) and not (toll.subset or toll.denied)


def _is_one(words: str) -> bool:
    """Tell whether one is told of who was taken, and not one of those told of before."""
    return _ONE.search(words) is not None and not _KNOWN.match(words)


def _noun(toll: Toll) -> str:
    return toll.text.casefold().split()[-1].rstrip("s")
