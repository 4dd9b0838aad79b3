"""Where an incident may be either of two that cannot be one, the far better fit is proposed."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from geo.link import weights as w
from geo.link.features import Features, Ints
from geo.link.score import scored

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]


def outdone(rows: Features, others: Ints, scores: Floats) -> Bools:
    """Tell which of the incidents that one may be give way to another that contradicts them.

    ``others`` are rows, ``scores`` how well each fits the one; what fits about as well stays.
    """
    score = np.minimum(scores, 1.0 - 1e-9)
    odds = score / (1.0 - score)
    worse, better = np.nonzero(odds[None, :] >= w.FAR_BETTER * odds[:, None])
    out = np.zeros(len(odds), dtype=bool)
    if len(worse):
        pairs = scored(rows, others[worse], rows, others[better])
        out[worse[np.any(list(pairs.barred.values()), axis=0)]] = True
    return out


def outdone_among(rows: Features, left: Ints, right: Ints, scores: Floats) -> Bools:
    """Tell which pairs of rows give way, by either of the two."""
    of: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at, (i, j) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        of[i].append((at, j))
        of[j].append((at, i))
    out = np.zeros(len(left), dtype=bool)
    for several in (found for found in of.values() if len(found) > 1):
        pairs, others = (np.array(column, dtype=np.int64) for column in zip(*several, strict=True))
        out[pairs[outdone(rows, others, scores[pairs])]] = True
    return out
