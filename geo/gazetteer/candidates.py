"""Names → the entries they may mean: exact, folded, near, and bare consonants for Arabic script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer import deletions
from geo.gazetteer.constraint import INSIDE, Constraint
from geo.gazetteer.toponym import fold_many, is_arabic, skeleton_many, sound_many
from geo.gazetteer.toponym_index import Index

EXACT, FOLDED, NEAR, BONES = range(4)
_SHORTEST_BONES = 2

Ints = NDArray[np.int64]
Found: TypeAlias = tuple[Ints, Ints, Ints, Ints, NDArray[np.bool_]]  # query, entry, stage, …


@dataclass(frozen=True, slots=True)
class Pairs:
    """Which query may mean which entry: parallel arrays, sorted by query.

    ``stage`` is exact, folded, near or bones; ``edits`` the letters between the two sounds.
    ``state`` says how the entry lies to what is stated (outside, beside, inside), ``alias`` that
    it bears the name only beside its own.
    """

    query: Ints
    entry: Ints
    stage: Ints
    edits: Ints
    state: Ints
    alias: NDArray[np.bool_]
    lengths: Ints


@dataclass(frozen=True, slots=True)
class Keys:
    """Names with their two keys."""

    names: list[str]
    folded: list[str]
    heard: list[str]

    def part(self, start: int, stop: int) -> Keys:
        """Give some of the names."""
        return Keys(self.names[start:stop], self.folded[start:stop], self.heard[start:stop])


def keys_of(names: Sequence[str]) -> Keys:
    """Make the keys of names, all at once."""
    folded = fold_many(names)
    return Keys(list(names), folded, sound_many(folded))


def find_pairs(index: Index, keys: Keys, constraints: Sequence[Constraint], which: Ints) -> Pairs:
    """Find the candidates of each name under its constraint (``which`` numbers constraints).

    Near spellings are looked for only where no exact or folded bearer lies inside.
    """
    names, folded, heard = keys.names, keys.folded, keys.heard
    states = np.stack([c.states for c in constraints])
    query, entry, stage, edits, alias = _same_sound(index, folded, heard)
    done = np.zeros(len(names), dtype=bool)
    done[query[states[which[query], index.area[entry]] == INSIDE]] = True
    rest = np.flatnonzero(~done)
    more = [_near(index, heard, rest), _by_bones(index, names, heard, rest)]
    parts = [(query, entry, stage, edits, alias), *more]
    query, entry, stage, edits, alias = (np.concatenate(p) for p in zip(*parts, strict=True))
    return _best_each(index, (query, entry, stage, edits, alias), states, which,
                      np.array([len(h) for h in heard], dtype=np.int64))


def _same_sound(index: Index, folded: list[str], heard: list[str]) -> Found:
    numbers = np.array([index.sound_number.get(h, -1) for h in heard], dtype=np.int64)
    known = np.flatnonzero(numbers >= 0)
    query, variant = _variants(index, known, numbers[known])
    wanted = np.array(folded, dtype=np.str_)
    same = wanted[query] == index.folded[variant] if len(query) else np.empty(0, bool)
    stage = np.where(same, EXACT, FOLDED)
    return (query, index.owner[variant].astype(np.int64), stage, np.zeros_like(stage),
            same & ~index.is_main[variant])


def _variants(index: Index, query: Ints, sound: Ints) -> tuple[Ints, Ints]:
    start, stop = index.start[sound].astype(np.int64), index.start[sound + 1].astype(np.int64)
    return np.repeat(query, stop - start), deletions.spans(start, stop)


def _near(index: Index, heard: list[str], rest: Ints) -> Found:
    unique = sorted({heard[i] for i in rest})
    number = {h: i for i, h in enumerate(unique)}
    left, right, distance = deletions.near_pairs(unique, index.sound_list, index.hashes,
                                                 index.hash_owner)
    kept = distance > 0
    left, right, distance = left[kept], right[kept], distance[kept]
    asked = np.array([number[heard[i]] for i in rest], dtype=np.int64)
    begin = np.searchsorted(left, asked)
    end = np.searchsorted(left, asked, side="right")
    query, pair = np.repeat(rest, end - begin), deletions.spans(begin, end)
    number_of = np.arange(len(pair))
    place, variant = _variants(index, number_of, right[pair])
    return (query[place], index.owner[variant].astype(np.int64),
            np.full(len(place), NEAR), distance[pair][place], np.zeros(len(place), dtype=bool))


def _by_bones(index: Index, names: Sequence[str], heard: list[str], rest: Ints
              ) -> Found:
    arabic = [int(i) for i in rest if is_arabic(names[i])]
    bones = skeleton_many([heard[i] for i in arabic])
    found = [(i, s) for i, b in zip(arabic, bones, strict=True) if len(b) >= _SHORTEST_BONES
             for s in index.skeletons().get(b, ())]
    pairs = np.array(found, dtype=np.int64).reshape(-1, 2)
    query, variant = _variants(index, pairs[:, 0], pairs[:, 1])
    stage = np.full(len(query), BONES)
    return (query, index.owner[variant].astype(np.int64), stage, np.ones_like(stage),
            np.zeros(len(query), dtype=bool))


def _best_each(index: Index, found: Found, states: NDArray[np.int8], which: Ints, lengths: Ints
               ) -> Pairs:
    """Keep one pair for each query and entry: the best-spelt one."""
    query, entry, stage, edits, alias = found
    spelling = stage * 8 + edits * 2 + alias  # fits into five bits
    order = np.argsort(((query * len(index) + entry) << 5) + spelling)
    query, entry = query[order], entry[order]
    first = np.ones(len(query), dtype=bool)
    first[1:] = (query[1:] != query[:-1]) | (entry[1:] != entry[:-1])
    query, entry, order = query[first], entry[first], order[first]
    state = states[which[query], index.area[entry]].astype(np.int64)
    return Pairs(query, entry, stage[order], edits[order], state, alias[order], lengths)
