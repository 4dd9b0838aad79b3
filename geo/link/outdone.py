"""Where an incident may be either of two that cannot be one, the far better fit is proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from geo.link import weights as w
from geo.link.features import Features, Ints
from geo.link.score import scored

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]


def outdone(rows: Features, others: Ints, scores: Floats) -> Bools:
    """Tell which of the incidents that one may be give way to another that it cannot be as well.

    ``others`` are rows, ``scores`` how well each fits the one; what fits about as well stays.
    """
    return _giving_way(scores, lambda worse, better: _two(rows, others[worse], others[better]))


def _giving_way(scores: Floats, two: Callable[[Ints, Ints], Bools]) -> Bools:
    """Tell which of several give way to a far better one; ``two`` tells who cannot be one."""
    score = np.minimum(scores, 1.0 - 1e-9)
    odds = score / (1.0 - score)
    worse, better = np.nonzero(odds[None, :] >= w.FAR_BETTER * odds[:, None])
    out = np.zeros(len(odds), dtype=bool)
    if len(worse):
        out[worse[two(worse, better)]] = True
    return out


def _two(rows: Features, left: Ints, right: Ints) -> Bools:
    """Tell which pairs are two: they contradict each other, or one source tells them apart."""
    pairs = scored(rows, left, rows, right)
    two: Bools = np.any(list(pairs.barred.values()), axis=0) | (pairs.weights["sources"] < 0)
    return two


def outdone_among(rows: Features, left: Ints, right: Ints, scores: Floats) -> Bools:
    """Tell which pairs of rows give way, by either of the two.

    What gave way is two: whoever is clearly the one of them is not the other either.
    """
    groups = _groups(left, right)
    out = np.zeros(len(left), dtype=bool)
    for pairs, others in groups:
        out[pairs[outdone(rows, others, scores[pairs])]] = True
    gone = {pair for at in np.flatnonzero(out) for pair in ((left[at], right[at]),
                                                            (right[at], left[at]))}
    for pairs, others in groups if gone else ():
        def two(worse: Ints, better: Ints, others: Ints = others) -> Bools:
            met = zip(others[worse], others[better], strict=True)
            return np.array([pair in gone for pair in met], dtype=bool)
        out[pairs[_giving_way(scores[pairs], two)]] = True
    return out


def _groups(left: Ints, right: Ints) -> list[tuple[Ints, Ints]]:
    """Give for each row in several pairs which pairs these are, and the other row of each."""
    of: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at, (i, j) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        of[i].append((at, j))
        of[j].append((at, i))
    return [(np.array([at for at, _row in several]), np.array([row for _at, row in several]))
            for several in of.values() if len(several) > 1]
