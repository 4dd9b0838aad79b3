"""How many: whether two tolls can be the same dead."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.link import weights as w
from geo.model.vocabulary import Harm

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_ONE, _FALL = 0.44, 1.6  # share of incidents with one dead, and how it falls with the figure
_NEAR, _FAR = 1.35, 2.5  # ratios of figures that lie close, and that still lie within reach


@dataclass(frozen=True)
class Figures:
    """Tolls in persons. ``low`` to ``high`` is what can be true, infinite where nobody bounds it.

    ``least`` to ``most`` are the figures that were said, ``figure`` the one to quote; missing (NaN)
    where there is none.
    """

    low: Floats
    high: Floats
    figure: Floats
    least: Floats
    most: Floats


def figures_of(frame: pd.DataFrame) -> Figures:
    """Read the tolls of an incidents table."""
    low, best, high = (frame[f"killed_{end}"].astype("Float64").to_numpy(dtype=float,
                                                                       na_value=np.nan)
                       for end in ("low", "best", "high"))
    return _figures(low, best, high, frame["killed_open"].to_numpy(dtype=bool))


def taken_of(frame: pd.DataFrame) -> Figures:
    """Read how many were abducted, as far as anybody counts them."""
    codes, distinct = pd.factorize(frame["harm"].astype(str))
    told = [{h["kind"]: h for h in json.loads(text or "[]")}.get(Harm.ABDUCTED, {})
            for text in distinct]
    low, best, high = (np.array([one.get(end) for one in told], dtype=float)[codes]
                       for end in ("low", "best", "high"))
    return _figures(low, best, high, np.array([one.get("open", False) for one in told],
                                              dtype=bool)[codes])


def _figures(low: Floats, best: Floats, high: Floats, is_open: Bools) -> Figures:
    figure = np.where(np.isnan(best), np.where(np.isnan(low), high, low), best)
    unbounded = is_open | np.isnan(high)
    told = ~np.isnan(figure)
    return Figures(np.where(told, np.nan_to_num(low, nan=0.0), np.nan),
                   np.where(told, np.where(unbounded, np.inf, high), np.nan), figure,
                   np.fmin(low, figure), np.fmax(high, figure))


def weigh_tolls(left: Figures, i: Ints, right: Figures, j: Ints) -> tuple[Floats, Bools, Bools]:
    """Give the weight of the tolls of pairs, and two tests of them.

    The first tells where the same figure is said, the second where both are exact and differ.
    """
    a, b = left.figure[i], right.figure[j]
    told = ~(np.isnan(a) | np.isnan(b))
    same = told & (a == b)
    large = np.fmax(left.least[i], right.least[j])  # what is said closest to the other
    small = np.fmin(left.most[i], right.most[j])
    ratio, step = (large + 1.0) / (small + 1.0), large - small
    whole = (np.fmin(left.least[i], right.least[j]), np.fmax(left.most[i], right.most[j]))
    overlap = (left.low[i] <= right.high[j]) & (right.low[j] <= left.high[i])
    within = np.select([step <= 0, ratio <= _NEAR, ratio <= _FAR],
                       [_nearness(*whole), _nearness(small, large), w.LOOSE], w.DIFFER)
    weight = np.where(same, _rarity(a), np.where(overlap, within, _apart(ratio, step)))
    exact = (left.low[i] == left.high[i]) & (right.low[j] == right.high[j])
    return np.where(told, weight, 0.0), same, told & ~overlap & exact


def _rarity(figure: Floats) -> Floats:
    """Weigh that two tellings say one figure: the rarer the figure, the more it tells."""
    with np.errstate(invalid="ignore"):
        shares = _ONE * np.maximum(figure, 1.0) ** -_FALL
        weighed: Floats = np.minimum(np.log(0.6 / shares), w.FIGURE_AT_BEST)
    return weighed


def _nearness(small: Floats, large: Floats) -> Floats:
    """Weigh that two figures lie close: where few incidents lie, that tells much."""
    power = _FALL - 1.0
    low, high = np.maximum(small / _NEAR, 0.5), np.maximum(large * _NEAR, 1.0)
    with np.errstate(invalid="ignore", divide="ignore"):  # of some pairs it is not asked
        share = _ONE / power * (low ** -power - high ** -power)
        weighed: Floats = np.clip(np.log(0.5 / share), 0.0, w.CLOSE_AT_BEST)
    return weighed


def _apart(ratio: Floats, step: Floats) -> Floats:
    """Weigh figures that cannot both be right: first tolls are corrected, by a little as a rule."""
    with np.errstate(invalid="ignore"):
        return np.select(
            [(ratio <= 1.3) | (step <= 1), (ratio <= 2) | (step <= 3), ratio <= 4],  # noqa: PLR2004
            [w.NEARLY, w.DIFFER, w.DIFFER_MUCH], w.DIFFER_WILDLY)
