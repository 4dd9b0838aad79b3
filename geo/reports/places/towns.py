"""Names that a report shows to be a settlement's: "X, a market town", "the streets of X"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.model.admin import Level
from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined
from geo.reports.places.reading import Reading
from geo.reports.places.words import SETTLEMENT

_CLOSE = frozenset({Level.ADM2, Level.ADM3})
_SPOT = (rf"(?:{SETTLEMENT}|capitals?|quarters?|market|fair|mosque|church|school|bridge|quay|"
         r"gates?|streets?|"
         r"mayor's office|town hall|marche|foire|mosquee|eglise|ecole|pont|quai|portes?|rues?|"
         r"mairie|place|stade|stadium|gare|station|hotel|bar|shop|boutique|home|house|maison|"
         r"domicile)")
_SAID_TOWN = re.compile(  # "X, a small northern town", "X market"
    rf"(?:,| \(| is| was| est)? (?:an?|the|une?|la|le|[a-zD-]+)(?: [a-zD-]+){{0,3}}? "
    rf"{SETTLEMENT}(?![a-z])|, {SETTLEMENT}(?![a-z])|(?:'s)?(?: [a-z]+)? {_SPOT}(?![a-z])")
_POINTS = re.compile(  # "the village", "cette ville": what was named is one
    r"(?<![a-z])(?:the|this|that|our|their|its|le|ce|du|au|la|cette|leur|notre)"
    r"(?: (?:same|meme|small|little|petite?|entire|whole))? (?:villages?|towns?|city|hamlet|"
    r"bourgade|bourg|ville|localite|cite|market|marche|foire)(?![a-z])"
    r"(?! (?:of|de|du|called|named|in|at|dans|a) | d')")
_TOWN_BEFORE = re.compile(  # "market day in X", "granaries of X", "the streets of X"
    rf"(?<![a-z])(?:{_SPOT}(?: (?:day|days|hebdomadaire|weekly|central|centrale))?|"
    r"quartiers?(?: (?:[NU]+|[a-z]?\d+))?,?|quarters?,)"  # "au quartier 3, à X"
    r"(?: (?:in|at|of|a|de|du)| d')(?: la| le| l'| the)? ?$")


def towns(reading: Reading, phrases: Sequence[Joined]) -> frozenset[str]:
    """Give the names that a report shows to be settlements, or tells where they lie, somewhere."""
    pointed = _POINTS.search(reading.text) is not None
    return frozenset(reading.folded(p.head) for p in phrases
                     if p.head.names and (pointed or _tells_more(p) or _is_town(reading.text, p)))


def _tells_more(joined: Joined) -> bool:
    """Tell whether a phrase says more than a name: a village, near it, in the cercle of Y."""
    alone = joined.head.piece is Piece.NAME and not joined.head.settled
    return not alone or any(w.level in _CLOSE for w in joined.within)


def _is_town(text: str, joined: Joined) -> bool:
    head = joined.head
    before = text[max(head.start - 40, 0):head.start].rpartition("\n")[2]
    return bool(_SAID_TOWN.match(text, head.end) or _TOWN_BEFORE.search(before))
