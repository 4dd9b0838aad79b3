"""Ways of which a sentence names one end: where the journey began or was to end is the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined
from geo.reports.places.movers import acts_armed

_FAR = 260  # characters between the two ends
_WHO = 90   # characters before a place in which it is told who left it
_ENDS = frozenset({Piece.NAME, Piece.SETTLED})
_LEFT = re.compile(
    r"(?<![a-z])(?:parti\w*|partait|partaient|quitt\w+|en provenance|venant|venaient|venait|venus?|"
    r"revenant|revenaient|revenait|rentr\w+|sorti\w*|"
    r"left|leaving|depart\w+|set (?:off|out)|coming|came|return\w+|travell?\w+|driv\w+|bus|coach)"
    r"(?: (?:the|le|la|de|du|from|out of|town of|city of|ville de|village de))* ?(?:d'|l')?$")
_NO_JOURNEY = re.compile(
    r"\n\n|(?<![a-z])(?:another|separately|par ailleurs|autre|ailleurs)(?![a-z])")


def with_departures(text: str, plain: str, found: list[Joined]) -> list[Joined]:
    """Make a way of "left X … on the road to Y"; the two ends stand in one paragraph."""
    if all(j.head.piece is not Piece.ONE_END for j in found):
        return found
    return [_completed(j, text, plain, found) for j in found]


def _completed(one: Joined, text: str, plain: str, found: Sequence[Joined]) -> Joined:
    """Give a way its other end, where somebody is said to have left it."""
    if one.head.piece is not Piece.ONE_END:
        return one
    near = [j for j in found if j.head.piece in _ENDS and _leads(j, one, text, plain)]
    if not near:
        return one
    names = (near[-1].head.names[0], one.head.names[0])
    return replace(one, head=replace(one.head, piece=Piece.ROUTE, names=names))


def _leads(start: Joined, way: Joined, text: str, plain: str) -> bool:
    """Tell whether a journey began at a place and led along a way."""
    first, last = sorted((start, way), key=lambda j: j.start)
    gap = plain[first.end:last.start]
    named = [plain[slice(*j.head.names[0])] for j in (start, way)]
    said = _LEFT.search(text, max(start.start - 40, 0), start.head.names[0][0])
    armed = acts_armed(plain[max(start.start - _WHO, 0):start.start].rpartition("\n")[2])
    apart = len(gap) > _FAR or named[0] == named[1] or _NO_JOURNEY.search(gap)
    return bool(said and not armed and not apart)
