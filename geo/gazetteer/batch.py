"""Many names at once: candidates, chances and the verdict on each, as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.candidates import FOLDED, Keys, find_pairs
from geo.gazetteer.constraint import INSIDE, OUTSIDE, REGION, Constraint
from geo.gazetteer.scoring import Ranking, rank
from geo.gazetteer.spot import LONE_SHARE
from geo.gazetteer.toponym_index import NOWHERE, WIDE, Index, area_ids

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

# A pin needs this chance. Of hand-kept places the namesakes are counted, so that their chance,
# reckoned over all villages, is too low for reports, which name these places most.
PIN_CHANCE, LISTED_PIN_CHANCE = 0.925, 0.86
LIKELY_CHANCE = 0.45
LEADING_SHARE = 0.6
WORTH_NAMING = 0.15
MOST_CANDIDATES = 30


class Verdict(IntEnum):
    """What becomes of a name before units, phrases and countries are looked at."""

    UNKNOWN = 0
    CHOICE = 1
    LIKELY = 2
    PIN = 3
    ABROAD = 4


@dataclass(frozen=True, slots=True)
class Batch:
    """Names under constraints, their ranked candidates and verdicts; arrays run over the names."""

    index: Index
    names: Sequence[str]
    folded: Sequence[str]
    heard: Sequence[str]
    constraints: Sequence[Constraint]
    which: Ints
    ranking: Ranking
    verdict: NDArray[np.int8]
    entry: Ints
    chance: NDArray[np.float64]
    margin: NDArray[np.float64]

    def constraint(self, number: int) -> Constraint:
        """Give the constraint of a name."""
        return self.constraints[int(self.which[number])]

    def key(self, number: int) -> tuple[str, bool, int]:
        """Give what the answer to a name follows from: names of one key have the same answer."""
        return (self.folded[number], self.names[number].isascii(), int(self.which[number]))

    def span(self, number: int) -> range:
        """Give the pairs of a name that are worth telling, best first."""
        first, count = int(self.ranking.first[number]), int(self.ranking.count[number])
        return range(first, first + min(count, MOST_CANDIDATES)) if count else range(0)


def judge(index: Index, keys: Keys, constraints: Sequence[Constraint], which: Ints) -> Batch:
    """Find, rank and judge the candidates of each name."""
    names = keys.names
    pairs = find_pairs(index, keys, constraints, which)
    strength = np.array([c.strength for c in constraints], dtype=np.int64)[which]
    ranking = rank(index, pairs, strength)
    asked = ranking.first >= 0
    lead = np.where(asked, ranking.first, 0)
    entry = np.full(len(names), -1, dtype=np.int64)
    entry[asked] = ranking.pairs.entry[ranking.first[asked]]
    verdict = _verdicts(index, ranking, entry, lead, strength)
    second = np.zeros(len(names))
    rivals = ~ranking.spots.twin
    np.maximum.at(second, ranking.pairs.query[rivals], ranking.chances[rivals])
    return Batch(index, names, keys.folded, keys.heard, constraints, which, ranking, verdict, entry,
                 ranking.chance, np.maximum(ranking.chance - second, 0))


def _verdicts(index: Index, ranking: Ranking, entry: Ints, lead: Ints, strength: Ints
              ) -> NDArray[np.int8]:
    verdict = np.zeros(len(entry), dtype=np.int8)
    if not len(ranking.pairs.query):
        return verdict
    pairs, chance = ranking.pairs, ranking.chance
    asked = entry >= 0
    stage, state, share = pairs.stage[lead], pairs.state[lead], ranking.share
    choice = asked & (state != OUTSIDE) & ((stage <= FOLDED) | (chance >= WORTH_NAMING))
    verdict[choice] = Verdict.CHOICE
    lone = choice & (state == INSIDE) & (share >= LONE_SHARE)
    leads = choice & (state == INSIDE) & (share >= LEADING_SHARE) & (stage <= FOLDED)
    verdict[leads & (chance >= LIKELY_CHANCE) & (strength >= REGION)] = Verdict.LIKELY
    enough = np.where(index.is_listed[entry], LISTED_PIN_CHANCE, PIN_CHANCE)
    placed = (index.area[entry] < NOWHERE) & ~np.isnan(index.lon[entry])
    verdict[lone & (chance >= enough) & placed] = Verdict.PIN
    unpinned = np.isnan(index.lon[entry]) & (index.country[entry] == "ML")
    verdict[lone & (chance >= LIKELY_CHANCE) & unpinned] = Verdict.LIKELY
    foreign = asked & (index.country[entry] != "ML") & (state == INSIDE) & (share >= LONE_SHARE)
    verdict[foreign & (stage <= FOLDED)] = Verdict.ABROAD
    return verdict


def commune_of(index: Index, entry: int) -> str:
    """Give the commune, larger unit or country code that an entry lies in."""
    return area_ids()[int(index.area[entry])]


def is_wide(index: Index, entry: int) -> bool:
    """Tell whether an entry is too wide for a point."""
    return bool(index.kind_of[entry] == WIDE)
