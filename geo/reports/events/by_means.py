"""Two deeds in one sentence, told apart by means and victims: gunmen shot herders, a mine killed soldiers."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import EventType
from geo.reports.asked import Keyed
from geo.reports.events.adding import names_others
from geo.reports.events.means import means_of
from geo.reports.events.scenes import Scene
from geo.reports.model import HARMFUL, Side, Toll

_JOINS = re.compile(r",? (?:and|while|whereas|et|(?:tandis|alors) qu(?:e |[’']))\s*|; ")
_KEYS = ("mine", "bomb", "explosi", "engin", "ied", "drone", "strike", "frappe", "obus", "rocket", "roquette", "shell", "mortar")
_NAMED = (r"(?:(?:land)?mines?|bomb\w*|explosi\w+|ieds?|engin|drones?|(?:air)?strikes?|frappes?|obus|rockets?|"
          r"roquettes?|shells?|mortar)\b")
_THING = Keyed(_KEYS, rf"\b(?<!gold )(?<!salt ){_NAMED}")
_OPENS = Keyed(  # it kills on its own, and is no weapon of those just told of
    _KEYS, rf"^(?:(?:also|aussi) )?(?:(?:an?|one|another|une?|la) )?(?:[\w’'-]+ ){{0,2}}?{_NAMED}")
_MEN = Keyed(
    ("men", "raiders", "assail", "ist", "attackers", "bandits", "hommes", "individus", "fighters", "milit", "combattants", "milici"),
    r"^(?:(?:des|d[’']autres|les|the|other|some) ?)?(?:[\w-]+ ){0,2}?(?:gunmen|armed men|raiders|assail\w+|\w*ists?|\w*istes|attackers|bandits|hommes|individus|fighters|militants|militia\w*|"
    r"combattants|milici\w+)\b")


def joints(whole: Scene) -> list[int]:
    """Give where a clause begins that may tell of another deed by other means."""
    if not any(key in whole.low for key in _KEYS):
        return []
    return [m.end() for m in _JOINS.finditer(whole.low) if _opens(whole.low[m.end():])]


def _opens(words: str) -> bool:
    return bool(_OPENS.match(words) or _MEN.match(words))


def are_two_deeds(first: Scene, second: Scene) -> bool:
    """Tell whether two clauses count other dead, of other means: men here, a mine there."""
    parts = (first, second)
    one, other = map(_means, parts)
    if one is other or not all(map(_kills, parts)):
        return False
    sides = [{t.side for t in p.figures} - {Side.UNSAID} for p in parts]
    return all(sides) and not (sides[0] & sides[1]) and not any(map(names_others, second.figures))


def _means(part: Scene) -> EventType | None:
    """Give what went off, or nothing where men struck."""
    return means_of(part.text) or (
        EventType.EXPLOSIVE_DEVICE if _THING.search(part.low) else None)


def _kills(part: Scene) -> bool:
    """Tell whether a clause has a deed of its own and a figure that it counts."""
    done = [d for d in part.deeds if d.kind in HARMFUL and not d.hypothetical]
    return bool(done) and any(_is_plain(t) for t in part.figures)


def _is_plain(toll: Toll) -> bool:
    return bool(toll.low) and not (toll.total or toll.vague)
