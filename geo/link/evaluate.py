"""How right the proposals are on incidents whose events are known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

Pair = tuple[str, str]


@dataclass(frozen=True)
class LinkScore:
    """Counts of pairs; ``forbidden`` are proposed though the truth says that they never may be."""

    right: int
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]
    forbidden: tuple[Pair, ...]

    @property
    def precision(self) -> float | None:
        """Give the share of proposals that are right."""
        given = self.right + len(self.wrong)
        return self.right / given if given else None

    @property
    def recall(self) -> float | None:
        """Give the share of the pairs wanted that are proposed."""
        wanted = self.right + len(self.missed)
        return self.right / wanted if wanted else None

    @property
    def f1(self) -> float | None:
        """Give the harmonic mean of the two; None where there is nothing to find or say."""
        both = 2 * self.right + len(self.wrong) + len(self.missed)
        return 2 * self.right / both if both else None


def evaluate_links(predicted: Iterable[Pair], truth: Mapping[str, str],
                   not_same: Iterable[Pair] = (), same: Iterable[Pair] = ()) -> LinkScore:
    """Hold proposed pairs against the truth: the event of each incident by its id.

    Incidents of one event are the same, and so are pairs of ``same``; incidents that ``truth`` does
    not know are left out. The order within a pair means nothing.
    """
    wanted = {_pair(a, b) for members in _by_event(truth).values()
              for a, b in combinations(members, 2)}
    wanted |= {_pair(*p) for p in same if {*p} <= truth.keys()}
    never = {_pair(*p) for p in not_same} - wanted
    given = {_pair(*p) for p in predicted if p[0] in truth and p[1] in truth}
    return LinkScore(len(given & wanted), tuple(sorted(given - wanted)),
                     tuple(sorted(wanted - given)), tuple(sorted(given & never)))


def _by_event(truth: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for incident_id, event in truth.items():
        found.setdefault(event, []).append(incident_id)
    return found


def _pair(left: str, right: str) -> Pair:
    return (left, right) if left <= right else (right, left)


def read_pairs(listed: Collection[Collection[str]]) -> list[Pair]:
    """Read the pairs of a truth file (``same``, ``not_same``)."""
    return [(str(left), str(right)) for left, right in listed]
