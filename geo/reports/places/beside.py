"""A post without a name of its own, beside which something happened: the place is near, not hit.

"At X, a bomb went off near the airport" says less than "in X", as "near the airport of X" does.
"""

from __future__ import annotations

import re
from dataclasses import replace

from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined

_FAR = 140  # characters after a place in which the post is told
_NAMED = frozenset({Piece.NAME, Piece.SETTLED})
_BY = (r"(?:against|targeting|targeted|hit|struck|contre|visant|visait|ciblant|"
       r"near|close to|next to|outside|beside|opposite|facing|in front of|"
       r"behind|"
       r"not far from|(?:in|on) the (?:vicinity|outskirts|edge) of|"
       r"at the (?:gates?|entrance|foot|edge) (?:of|to)|"
       r"pres (?:de|du|d')|a proximite (?:de|du|d')|proche (?:de|du|d')|non loin (?:de|du|d')|"
       r"aux (?:abords|environs|alentours|portes) (?:de|du|d')|devant|derriere|face (?:a|au)|"
       r"en face (?:de|du|d')|a (?:l'entree|la sortie|cote) (?:de|du|d')|au pied (?:de|du|d'))")
_POST = (r"(?:(?:[a-z-]+ )?(?:airport|airstrip|airfield|barracks|garrison|checkpoint|camp|base|"
         r"outpost|dam|mine|landfill|quarry)|"
         r"(?:aeroport|aerodrome|piste d'atterrissage|caserne|garnison|barrage|camp|base|"
         r"poste (?:de (?:controle|securite|police|gendarmerie)|militaire|avance)|mine|carriere|"
         r"decharge))")
_POSTED = re.compile(
    rf"[^.;:\nNUC]{{0,{_FAR}}}?(?<![a-z]){_BY} ?(?:the |a |an |its |their |le |la |l'|un |une |"
    rf"son |leur )?{_POST}(?![a-z])(?! ?(?:of|at|in|de|du|d'|a|militaire d[eu]) ?[NUC])")


def beside_post(joined: Joined, text: str) -> Joined:
    """Give a place as what something happened near to, where its sentence goes on to say so."""
    if joined.head.piece not in _NAMED or not _POSTED.match(text, joined.end):
        return joined
    return replace(joined, head=replace(joined.head, piece=Piece.NEAR, settled=False))


_TOWARDS = re.compile(r"(?<![a-z])(?:vers|towards?|in the direction of|en direction d[eu]) "
                      r"(?:the |la |le |l')?$")


def towards(joined: Joined, text: str) -> Joined:
    """Read "killed towards X" as near X: it was done on that side, and not in it."""
    head = joined.head
    near = head.piece in _NAMED and _TOWARDS.search(text[max(head.start - 25, 0):head.start])
    return replace(joined, head=replace(head, piece=Piece.NEAR, settled=False)) if near else joined
