"""Figures that only seem to contradict another of a story: they compete with none."""

from __future__ import annotations

from collections.abc import Sequence

from geo.model.vocabulary import Victim
from geo.reports.events.scenes import TWO
from geo.reports.events.shares import ALMOST, NEARLY
from geo.reports.model import Side, Span, Toll

_SOME_OF_ALL = frozenset({Victim.CHILDREN, Victim.WOMEN})
_FEW = 3       # dead, of whom nobody says that they are all beside over
_MANY_FOLD = 5  # times as many


def rivals(told: list[Toll], dealt: Sequence[Sequence[Toll]] = (),
           admitted: frozenset[Span] = frozenset()) -> list[Toll]:
    """Give the figures that stand beside each other, each as somebody's count of the same dead.

    ``dealt`` holds the figures that one sentence gives, ``admitted`` those that a side owns to.
    """
    whole = _without_dealt(_without_parts(told), dealt)
    return _without_few(_without_children(_without_rounded(whole)), admitted)


def _without_dealt(told: list[Toll], dealt: Sequence[Sequence[Toll]]) -> list[Toll]:
    """Leave out what a sentence deals out of a toll: "four died in X, four in Y and one in Z"."""
    for whole in told:
        for parts in dealt:
            lows, spans = [t.low or 0 for t in parts], {t.span for t in parts}
            if len(lows) >= TWO and all(lows) and sum(lows) == whole.low and (
                    whole.span not in spans):  # and is not their sum itself
                return [t for t in told if t.span not in spans]
    return told


def _without_parts(told: list[Toll]) -> list[Toll]:
    """Leave out figures that add up to one told before: "30 in all", then each village's."""
    for whole in told:
        rest = (t for t in told if t is not whole and t.low and t.best and t.span > whole.span)
        parts, left = list[Toll](), whole.low or 0
        while left > 0 and (part := next(rest, None)):
            parts.append(part)
            left -= part.low or 0
        if left == 0 and len(parts) >= TWO:
            return [t for t in told if t not in parts]
    return told


def _without_rounded(told: list[Toll]) -> list[Toll]:
    """Leave out a round figure just above a counted one: "almost 100" beside "at least 95"."""
    counts = [t.low for t in told if t.low and not ALMOST.match(t.text)]
    return [t for t in told if not (ALMOST.match(t.text) and any(
        NEARLY * (t.low or 0) <= n < (t.low or 0) for n in counts))]


def _without_children(told: list[Toll]) -> list[Toll]:
    """Leave out children and women of more dead: "14 died", then "a drone killed ten children"."""
    return [t for t in told if not (set(t.victims) and set(t.victims) <= _SOME_OF_ALL and any(
        o.span < t.span and (o.low or 0) > (t.low or 0)
        and o.side in (Side.UNSAID, Side.CIVILIANS)
        and (not o.victims or set(o.victims) & {*t.victims, Victim.CIVILIANS}) for o in told))]


def _without_few(told: list[Toll], admitted: frozenset[Span]) -> list[Toll]:
    """Leave out one or a few dead beside many: some of them, or those of another attack.

    Sources that differ over one attack differ less: of a hundred counts that contradict each
    other in reports with known answers none had one dead beside more than three.
    """
    most = max((t.low or 0 for t in told), default=0)
    return [t for t in told if t.span in admitted or not (t.best and t.best <= _FEW and most > (
        _FEW if t.best == 1 else _MANY_FOLD * t.best))]
