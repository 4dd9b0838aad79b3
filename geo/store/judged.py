"""Incidents that somebody judged to be one: which id stands for which."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from geo.model.judgement import groups_of


@dataclass(frozen=True)
class Merged:
    """``groups`` gives all ids of an incident that has several, by each of them, its own first."""

    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def members(self, incident_id: str) -> tuple[str, ...]:
        """Give all ids of an incident, the one it is folded under first."""
        return self.groups.get(incident_id, (incident_id,))

    def canonical(self, incident_id: str) -> str:
        """Give the id under which an incident is folded."""
        return self.members(incident_id)[0]

    def closed(self, ids: Iterable[str]) -> set[str]:
        """Give the ids and all that stand for the same incidents."""
        return {m for i in ids for m in self.members(i)}

    def regrouped(self, before: Merged) -> set[str]:
        """Give the ids that stood in another group before."""
        return {i for i in {*self.groups, *before.groups}
                if set(self.members(i)) != set(before.members(i))}


def merged(judgements: Iterable[tuple[str, str, str]], claimed: Collection[str]) -> Merged:
    """Group ids by the judgements that stand, given oldest first; see ``groups_of``.

    Of a group, an id that single claims were made of goes first, then the smallest.

    >>> merged([("b", "a", "same"), ("c", "b", "same")], {"c"}).members("a")
    ('c', 'a', 'b')
    """
    return Merged({i: tuple(sorted(group, key=lambda m: (m not in claimed, m)))
                   for i, group in groups_of(judgements).items()})
