"""How sure a candidate is: a ranking by plain rules, then a chance learnt from other gazetteers.

The rules say who comes first; they know spelling, stated units and size of place, and nothing of
actors or dates. The chance that the first is right comes from a logistic curve fitted by
``data/build/calibration.py`` on settlements of gazetteers that were not in the index.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.candidates import FOLDED, NEAR, Pairs
from geo.gazetteer.constraint import BESIDE, CERCLE, CONTEXT, OUTSIDE, REGION
from geo.gazetteer.spot import Spots, spots
from geo.gazetteer.toponym_index import NOWHERE, SPOT, WIDE, Index
from geo.project import DATA

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CALIBRATION = DATA / "places" / "calibration.json"

# In units of log-odds. They only order candidates; the chance is fitted.
_STAGE_COST = np.array([0.0, 1.2, 2.4, 3.0])
_EDIT_COST = 1.2
_STATE_COST = np.array([8.0, 2.0, 0.0])
_TOWN, _SPOT, _WIDE, _ABROAD, _ALREADY_TWO = 1.5, 1.5, 2.5, 2.5, 0.3
_ALIAS = 1.0  # a place that bears the name only beside its own
_LONGEST = 14.0
_LEAST = 1e-9
_NONE_OF_THEM = 0.8  # of what the first leaves, this much goes to the others


@dataclass(frozen=True, slots=True)
class Ranking:
    """Pairs in order of rank; for each query its first pair (-1: none), and the chances.

    ``share`` is what the first answer has of the rank and ``chance`` that it is right, a number a
    query; ``chances`` are those of all pairs, and what is missing to 1 is the chance that none of
    them is meant.
    """

    pairs: Pairs
    utility: Floats
    share: Floats
    first: Ints
    count: Ints
    chance: Floats
    chances: Floats
    spots: Spots


def rank(index: Index, pairs: Pairs, strength: Ints) -> Ranking:
    """Order the candidates of each query and say how sure the first is.

    ``strength`` is that of each query's constraint.
    """
    utility = _utility(index, pairs)
    order = np.lexsort((-utility, pairs.query))  # equals stay in the order of their entries
    pairs = Pairs(pairs.query[order], pairs.entry[order], pairs.stage[order], pairs.edits[order],
                  pairs.state[order], pairs.alias[order], pairs.lengths)
    utility = utility[order]
    n = len(pairs.lengths)
    count = np.bincount(pairs.query, minlength=n)
    start = np.cumsum(count) - count
    first = np.where(count > 0, start, -1)
    share = _shares(utility, pairs.query, start, n)
    found = spots(index, pairs, share, first)
    together: Floats = np.bincount(pairs.query, share * found.twin, minlength=n).astype(float)
    chance = np.zeros(n)
    asked = np.flatnonzero(count > 0)
    if len(asked):
        x = features(index, pairs, together, found.twin, first, strength)
        chance[asked] = 1 / (1 + np.exp(-np.clip(x @ weights(), -30, 30)))
    chances = _chances(pairs.query, share, together, chance, found.twin)
    return Ranking(pairs, utility, together, first, count, chance, chances, found)


def _chances(query: Ints, share: Floats, together: Floats, chance: Floats,
             twin: NDArray[np.bool_]) -> Floats:
    """Give each candidate its chance: those that are one answer divide its chance among them.

    None has more than its rank allows beside the first.
    """
    inner = chance[query] * share / np.maximum(together[query], _LEAST)
    outer = _NONE_OF_THEM * (1 - chance[query]) * share / np.maximum(1 - together[query], _LEAST)
    return np.asarray(np.where(twin, inner, np.minimum(outer, inner)))


def _utility(index: Index, pairs: Pairs) -> Floats:
    entry = pairs.entry
    found = -_STAGE_COST[pairs.stage] - _EDIT_COST * pairs.edits - _STATE_COST[pairs.state]
    kind = index.kind_of[entry]
    found -= _WIDE * (kind == WIDE) + _SPOT * (kind == SPOT) + _ALIAS * pairs.alias
    found += _TOWN * index.is_town[entry]
    found -= _ABROAD * (index.country[entry] != "ML")
    return np.asarray(found + _ALREADY_TWO * np.minimum(index.n_sources[entry] - 1, 2))


def _shares(utility: Floats, query: Ints, start: Ints, n: int) -> Floats:
    best = np.zeros(n)
    filled = np.flatnonzero(np.bincount(query, minlength=n))
    best[filled] = utility[start[filled]]
    raw = np.exp(utility - best[query])
    return np.asarray(raw / np.bincount(query, raw, minlength=n)[query])


FEATURES = (
    "one", "region", "cercle", "context",
    "folded", "folded_free", "folded_length", "near", "near_twice", "near_length",
    "near_rivals", "length", "length_region", "length_cercle",
    "rivals", "rivals_free", "rivals_cercle",
    "namesakes_free", "namesakes_region", "namesakes_cercle", "many_namesakes",
    "beside", "beside_cercle", "outside", "not_settled", "wide", "abroad",
    "town", "town_free", "listed", "listed_free", "listed_cercle",
    "listed_namesakes", "listed_namesakes_free", "listed_alone", "listed_town", "listed_near",
)


def features(index: Index, pairs: Pairs, share: Floats, twin: NDArray[np.bool_], first: Ints,
             strength: Ints) -> Floats:
    """Give what the chance of each query's first candidate is reckoned from, a row a query.

    ``twin`` marks candidates that are one answer with the first, so no rivals; ``share`` is what
    they have of the rank together, a number a query.
    """
    asked = np.flatnonzero(first >= 0)
    lead = first[asked]
    entry, strong = pairs.entry[lead], strength[asked]
    basic = _basic(index, pairs, lead)
    others = pairs.query[(pairs.stage <= FOLDED) & ~twin]
    basic["namesakes"] = np.log1p(np.bincount(others, minlength=len(first))[asked])
    basic["length"] = np.minimum(pairs.lengths[asked], _LONGEST) / _LONGEST
    basic["rivals"] = -np.log(np.clip(share[asked], 0.02, 1.0))
    scope = np.clip(strong - REGION + 1, 0, 2)  # Mali, region, cercle
    basic["listed_namesakes"] = basic["listed"] * np.log1p(index.namesakes[entry, scope])
    level = {"free": strong <= CONTEXT, "region": strong == REGION, "cercle": strong >= CERCLE}
    found = basic | level | {
        "context": strong == CONTEXT, "many_namesakes": basic["namesakes"] ** 2,
        "near_rivals": basic["near"] * basic["namesakes"],
        "listed_alone": basic["listed"] * (basic["listed_namesakes"] == 0),
    }
    columns = [found[name] if name in found else _product(found, name) for name in FEATURES]
    return np.column_stack([np.asarray(column, dtype=float) for column in columns])


def _basic(index: Index, pairs: Pairs, lead: Ints) -> dict[str, Floats]:
    entry, stage = pairs.entry[lead], pairs.stage[lead]
    kind = index.kind_of[entry]
    found = {
        "one": np.ones(len(lead)), "folded": stage == FOLDED, "near": stage >= NEAR,
        "twice": pairs.edits[lead] > 1, "beside": pairs.state[lead] == BESIDE,
        "outside": pairs.state[lead] == OUTSIDE, "not_settled": kind == SPOT, "wide": kind == WIDE,
        "abroad": index.area[entry] > NOWHERE, "town": index.is_town[entry],
        "listed": index.is_listed[entry],
    }
    return {name: np.asarray(values, dtype=float) for name, values in found.items()}


def _product(found: dict[str, Floats], name: str) -> Floats:
    """Multiply what ``a_b`` names: an effect that differs between cases."""
    left, _, right = name.rpartition("_")
    return np.asarray(found[left] * found[right])


@cache
def weights() -> Floats:
    """Give the fitted weight of each feature."""
    stored = json.loads(CALIBRATION.read_text(encoding="utf-8"))["weights"]
    return np.array([stored.get(name, 0.0) for name in FEATURES])

