"""Why a pair scores as it does, told for one pair at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from geo.i18n import N_
from geo.link.features import Features
from geo.link.places import same_name
from geo.link.score import Pairs
from geo.model.reason import Reason, because

AGAINST = {
    "dates": N_("The dates cannot both be right: {days} days lie between."),
    "places": N_("The places lie farther apart than anybody is unsure of them."),
    "tolls": N_("The tolls differ ({left} and {right} killed), and so do the camps that are "
                "blamed."),
    "deeds": N_("One tells of harm to civilians, the other of a battle between fighters."),
    "kinds": N_("One is an incident, the other a sum over a period."),
}


def reasons_for(left: Features, right: Features, pairs: Pairs, at: int) -> tuple[Reason, ...]:
    """Tell one pair's reasons: what rules it out, else what speaks for it and against it."""
    i, j = int(pairs.i[at]), int(pairs.j[at])
    values = {"days": int(pairs.days[at]), "left": _figure(left, i), "right": _figure(right, j)}
    barred = [kind for kind, out in pairs.barred.items() if out[at]]
    if barred:
        return tuple(because(AGAINST[kind], **{k: v for k, v in values.items()
                                               if "{" + k + "}" in AGAINST[kind]})
                     for kind in barred)
    weights = {kind: float(weight[at]) for kind, weight in pairs.weights.items()}
    return tuple(reason for part in (
        _when(weights["dates"], int(pairs.days[at]), is_sum=bool(left.is_sum[i]),
              is_one=_is_one_span(left, i, right, j)),
        _where(left, i, right, j, weights["places"], float(pairs.km[at])),
        _how_many(left, i, right, j), _taken(left, i, right, j), _others(weights))
        for reason in part)


def _figure(rows: Features, n: int) -> str:
    figure = rows.killed.figure[n]
    return "?" if np.isnan(figure) else str(int(figure))


def _is_one_span(left: Features, i: int, right: Features, j: int) -> bool:
    """Tell whether both were told to have been on the same days, from the first to the last."""
    one, other = ([int(end[n]) for end in rows.days.hull()] for rows, n in ((left, i), (right, j)))
    return one == other


def _when(weight: float, days: int, *, is_sum: bool, is_one: bool) -> Iterator[Reason]:
    if is_sum:
        yield because(N_("The periods begin together.") if weight > 0
                      else N_("The periods do not begin together."))
    elif days < 0:
        yield because(N_("One of them has no date."))
    elif days == 0:
        yield because(N_("Same day.") if weight > _SAME_DAY else
                      N_("Both give the same days.") if is_one else
                      N_("The dates can be the same."))
    elif days == 1:
        yield because(N_("The dates are a day apart."))
    else:
        yield because(N_("The dates are {days} days apart, and one of them is unsure."), days=days)


_SAME_DAY = 7.0  # above what a span of several days weighs


def _where(left: Features, i: int, right: Features, j: int, weight: float, km: float
           ) -> Iterator[Reason]:
    scenes = bool(left.spots.names.village[i] and right.spots.names.village[j])
    other = scenes and not same_name(left.spots, np.array([i]), right.spots, np.array([j]))[0]
    if other:
        yield because(N_("Each names another place."))
    if not np.isnan(km):
        yield because(N_("The places are {km} km apart."), km=round(km)) if round(km) else because(
            N_("It is one place, or two less than a kilometre apart."))
    elif weight > _CLOSELY:
        yield because(N_("Same place, as far as both tell."))
    elif weight > 0:
        yield because(N_("The areas overlap or lie side by side."))
    elif left.spots.abroad[i] != right.spots.abroad[j] and weight < 0:
        yield because(N_("One lies in Mali, the other abroad."))
    elif not other:
        yield because(N_("The places say nothing for or against it."))


_CLOSELY = 4.0  # above what a region weighs


def _how_many(left: Features, i: int, right: Features, j: int) -> Iterator[Reason]:
    one, other = _figure(left, i), _figure(right, j)
    if "?" in (one, other):
        return
    if one == other:
        yield because(N_("Both say {n} killed."), n=one)
    elif left.killed.low[i] <= right.killed.high[j] and right.killed.low[j] <= left.killed.high[i]:
        yield because(N_("The tolls can both be right: {left} and {right} killed."), left=one,
                      right=other)
    else:
        yield because(N_("The tolls differ: {left} and {right} killed."), left=one, right=other)


def _taken(left: Features, i: int, right: Features, j: int) -> Iterator[Reason]:
    one, other = left.taken.figure[i], right.taken.figure[j]
    if one == other:
        yield because(N_("Both say {n} abducted."), n=int(one))
    elif not np.isnan(one + other):
        yield because(N_("One says {left} abducted, the other {right}."), left=int(one),
                      right=int(other))


def _others(weights: dict[str, float]) -> Iterator[Reason]:
    for kind, (good, bad) in _OTHERS.items():
        if weights[kind] > 0 and good:
            yield because(good)
        elif weights[kind] < 0 and bad:
            yield because(bad)


_OTHERS = {
    "accused": (N_("The same side is blamed or took part."), N_("Rival sides are blamed.")),
    "deeds": (N_("What is said to have been done, and to whom, fits."),
              N_("What is said to have been done, or to whom, differs.")),
    "victims": (N_("Both name the same kind of victims."), ""),
    "sources": ("", N_("One source tells both, and so tells them apart.")),
}
