"""Several parts of those who died: "twenty women and seven children were among the dead"."""

from __future__ import annotations

from dataclasses import replace

from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.groups import Group
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

_JOINTS = frozenset({",", "and", "et"})
_JOINED = 2  # words between two: ", and"


def with_parts_among(words: Words, chunks: list[Chunk]) -> list[Chunk]:
    """Mark whom "and" joins to those told to be some of the dead."""
    found = [c for c in chunks if isinstance(c, Group) and c.quantity and c.noun
             and c.thing is Thing.PERSON]
    told = {n for n, group in enumerate(found) if group.of_dead}
    ahead = [(n, n - 1) for n in range(1, len(found))]
    for n, other in (*ahead, *((b, a) for a, b in reversed(ahead))):
        first, second = sorted((n, other))
        if other in told and _are_joined(words, found[first], found[second]):
            told.add(n)
    joined = {found[n].first for n in told if not found[n].of_dead}
    return [replace(c, part=True, of_dead=True) if isinstance(c, Group) and c.first in joined
            else c for c in chunks]


def _are_joined(words: Words, first: Group, second: Group) -> bool:
    between = words.words[first.end:second.first]
    return 0 < len(between) <= _JOINED and _JOINTS.issuperset(between)
