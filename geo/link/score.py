"""Pairs → scores: the evidence added up, and what rules a pair out."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from geo.link import actors
from geo.link import weights as w
from geo.link.dates import weigh_days, weigh_periods
from geo.link.features import Features, by_pair
from geo.link.places import same_name, weigh_spots
from geo.link.tolls import weigh_tolls

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

SURE_FIGURE = 3  # dead; below it many incidents share the figure


@dataclass(frozen=True)
class Pairs:
    """Pairs of rows of two tables; the evidence of each pair, by kind, and what rules it out.

    ``score`` is between 0 and 1, and 0 where anything rules the pair out. ``days`` lie between
    the dates (-1: unknown), ``km`` between the pins (NaN: unknown).
    """

    i: Ints
    j: Ints
    score: Floats
    weights: dict[str, Floats]
    barred: dict[str, Bools]
    days: Ints
    km: Floats

    def __len__(self) -> int:
        """Count the pairs."""
        return len(self.i)


def scored(left: Features, i: Ints, right: Features, j: Ints) -> Pairs:
    """Score pairs of rows; the order of the two tables changes nothing."""
    dates, days, dates_bar = _when(left, i, right, j)
    places, km, places_bar = weigh_spots(left.spots, i, right.spots, j)
    tolls, _same, tolls_apart = weigh_tolls(left.killed, i, right.killed, j)
    told = {"dates": dates, "places": places, "tolls": tolls, "taken": _taken(left, i, right, j),
            **_who(left, i, right, j)}
    agree = (tolls > 0) & (days == 0) & (left.killed.figure[i] >= SURE_FIGURE) & (
        right.killed.figure[j] >= SURE_FIGURE) & same_name(left.spots, i, right.spots, j)
    barred = {"dates": dates_bar, "places": places_bar,
              "tolls": tolls_apart & _rivals(left, i, right, j),
              "deeds": _clash(left, i, right, j) & ~agree,
              "kinds": left.is_sum[i] != right.is_sum[j]}
    prior = np.where(left.is_sum[i], w.PRIOR_SUMS, w.PRIOR)
    total = prior + np.sum(list(told.values()), axis=0)
    out = np.any(list(barred.values()), axis=0)
    score = np.where(out, 0.0, 1.0 / (1.0 + np.exp(-np.clip(total, -50, 50))))
    return Pairs(i, j, score, told, barred, days, km)


def worth_scoring(left: Features, i: Ints, right: Features, j: Ints, bar: float
                  ) -> tuple[Ints, Ints]:
    """Leave out the pairs that dates, places and tolls keep from a score, whatever else agrees."""
    wanted = log(bar / (1 - bar)) if bar > 0 else -np.inf
    total = np.where(left.is_sum[i], w.PRIOR_SUMS, w.PRIOR) + w.AT_BEST["who"]
    total = total + np.where(np.isnan(left.taken.figure[i]), 0.0, w.AT_BEST["tolls"])
    for name, weigh in (("dates", _dates), ("places", _places), ("tolls", _tolls)):
        rest = sum(w.AT_BEST[later] for later in _LATER[name])
        weight, barred = weigh(left, i, right, j)
        total = total + weight
        keep = ~barred & (total + rest >= wanted)
        i, j, total = i[keep], j[keep], total[keep]
    return i, j


_LATER = {"dates": ("places", "tolls"), "places": ("tolls",), "tolls": ()}


def _dates(left: Features, i: Ints, right: Features, j: Ints) -> tuple[Floats, Bools]:
    weight, _gap, barred = _when(left, i, right, j)
    return weight, barred | (left.is_sum[i] != right.is_sum[j])


def _places(left: Features, i: Ints, right: Features, j: Ints) -> tuple[Floats, Bools]:
    weight, _km, barred = weigh_spots(left.spots, i, right.spots, j)
    return weight, barred


def _tolls(left: Features, i: Ints, right: Features, j: Ints) -> tuple[Floats, Bools]:
    weight, same, _apart = weigh_tolls(left.killed, i, right.killed, j)
    return weight, np.zeros_like(same)


def _taken(left: Features, i: Ints, right: Features, j: Ints) -> Floats:
    """Weigh how many were abducted: few incidents tell, and fewer on both sides."""
    weight = np.zeros(len(i))
    some = np.flatnonzero(~np.isnan(left.taken.figure[i] + right.taken.figure[j]))
    if len(some):
        weight[some] = weigh_tolls(left.taken, i[some], right.taken, j[some])[0]
    return weight


def _when(left: Features, i: Ints, right: Features, j: Ints) -> tuple[Floats, Ints, Bools]:
    weight, days, barred = weigh_days(left.days, i, right.days, j)
    sums = left.is_sum[i] & right.is_sum[j]
    if not sums.any():
        return weight, days, barred
    of_sums, apart = weigh_periods(left.days, i, right.days, j)
    return np.where(sums, of_sums, weight), days, np.where(sums, apart, barred)


def _who(left: Features, i: Ints, right: Features, j: Ints) -> dict[str, Floats]:
    accused = by_pair(left.accused, i, right.accused, j, actors.weigh_accused)
    parties = by_pair(left.parties, i, right.parties, j, actors.weigh_parties)
    return {
        "accused": np.where(accused != 0, accused, parties),
        "deeds": by_pair(left.deed, i, right.deed, j, actors.weigh_deeds),
        "victims": by_pair(left.victims, i, right.victims, j, actors.weigh_victims),
        "sources": by_pair(left.sources, i, right.sources, j, actors.weigh_sources),
    }


def _rivals(left: Features, i: Ints, right: Features, j: Ints) -> Bools:
    return by_pair(left.accused, i, right.accused, j, actors.rivals) > 0


def _clash(left: Features, i: Ints, right: Features, j: Ints) -> Bools:
    return by_pair(left.deed, i, right.deed, j, actors.clash) > 0


