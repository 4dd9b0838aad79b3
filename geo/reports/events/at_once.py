"""A toll parted by when its dead died: "13 were killed, nine of them on the spot, three later"."""

from __future__ import annotations

from collections.abc import Sequence

from geo.reports.asked import Keyed
from geo.reports.events.harm_words import wounded_died
from geo.reports.events.low import low
from geo.reports.events.revisions import revised
from geo.reports.events.scenes import Scene
from geo.reports.model import Side, Toll

_AT_ONCE = Keyed(
    ("instant", "spot", "outright", "at once", "immediately", "at the scene", "sur le coup",
     "sur place", "sur-le-champ", "immédiatement", "immediatement"),
    r"\b(?:instantly|outright|sur le coup)\b|"
    r"\b(?:died|dead|killed|mort\w*|tu[ée]\w*|d[ée]c[ée]d\w*|p[ée]ri\w*|abattu\w*) (?:[\w-]+ )?"
    r"(?:on the spot|at once|immediately|at the scene|sur place|sur-le-champ|imm[ée]diatement)\b")


def left_of_whole(told: Sequence[Toll], found: Sequence[Toll], scene: Scene, left: int) -> int:
    """Give how many of a toll are still to be told of, where words say when its dead died.

    ``left`` are those of whom the words before had not told; -1 where these tell of no part.
    """
    most = max((t.low or 0 for t in found), default=0)
    mine = sum(t.low or 0 for t in told)
    if not told or mine < 1 or revised(scene.text) or _differ(told, found):
        return -1
    if _AT_ONCE.search(low(scene.text)):
        return most - mine if min(t.low or 0 for t in told) < most else -1
    return left - mine if left > 0 and wounded_died(scene.text) else -1


def _differ(told: Sequence[Toll], found: Sequence[Toll]) -> bool:
    """Tell whether others are counted than before: civilians, where soldiers were."""
    whole = max(found, key=lambda t: t.low or 0, default=None)
    sides = {Side.UNSAID, Side.MIXED, whole.side} if whole else set[Side]()
    return Side.UNSAID not in {t.side for t in found} and any(t.side not in sides for t in told)
