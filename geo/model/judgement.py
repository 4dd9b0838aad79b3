"""What somebody judged of two incidents, and which ids are one by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What somebody judged of two incidents."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Judgement:
    """Somebody's word on two incidents: who, when (ISO 8601) and why.

    ``stands`` is false once the batch was undone, or a later word on the same two took its place.
    """

    left_id: str
    right_id: str
    verdict: Verdict
    recorded_by: str = ""
    recorded_at: str = ""
    why: str = ""
    batch_id: int = 0
    stands: bool = True

    @property
    def pair(self) -> frozenset[str]:
        """Give the two ids, in no order."""
        return frozenset((self.left_id, self.right_id))


def groups_of(judged: Iterable[tuple[str, str, str]]) -> dict[str, frozenset[str]]:
    """Group ids by (left, right, verdict), oldest first: the newest word on a pair counts.

    No chain joins two that somebody judged different: the ``same`` that would do so last in time
    joins nothing while that judgement stands.

    >>> sorted(groups_of([("a", "b", "same"), ("c", "b", "same")])["a"])
    ['a', 'b', 'c']
    >>> sorted(groups_of([("a", "b", "same"), ("c", "b", "same"), ("a", "c", "different")])["a"])
    ['a', 'b']
    """
    newest: dict[frozenset[str], str] = {}
    for left, right, verdict in judged:
        newest.pop(frozenset((left, right)), None)  # a word given anew is the newest of all
        newest[frozenset((left, right))] = verdict
    apart = [pair for pair, verdict in newest.items() if verdict == Verdict.DIFFERENT]
    groups: dict[str, frozenset[str]] = {}
    for pair, verdict in newest.items():
        if verdict == Verdict.SAME:
            group = frozenset[str]().union(*(groups.get(i, frozenset({i})) for i in pair))
            if not any(two <= group for two in apart):
                groups.update(dict.fromkeys(group, group))
    return groups
