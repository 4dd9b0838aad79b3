"""Speakers who are named together: "relatives and a spokesperson for X"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.behind import REACH
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Read, Reading


def together(chosen: list[Found], read: Read, reading: Reading) -> list[Found]:
    """Add those who are named together with a speaker: "relatives and a spokesperson for X"."""
    if not chosen:
        return []
    group = list(chosen)
    i = next(n for n, f in enumerate(read.found) if f is chosen[0])
    for j in range(i - 1, -1, -1):
        if not _coordinated(
            reading.low[read.found[j].end : group[0].start], read.found[j], group[0]
        ):
            break
        group.insert(0, read.found[j])
    for j in range(i + 1, len(read.found)):
        if not _coordinated(
            reading.low[group[-1].end : read.found[j].start], group[-1], read.found[j]
        ):
            break
        group.append(read.found[j])
    return list(
        {f.actor_id: f for f in reversed(group) if f.actor_id and f.actor_id[0] != "@"}.values()
    )[::-1]


_AND = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:,\s*)?(?:and|et|ni|nor|ainsi que|as well as)\s+(?:d'|(?:by|from|the|a|an|of|for|de|du|des|la|le|l|les|un|une|local|human|"
    r"rights|group|association|spokesperson|spokesman|spokeswoman|member|members|representative|civil|society|d|other|selon|porte-parole|"
    r"president|organisation|organization|leader|ong|ngo|the local|officials|coalition|another|its|their|ceux|celles|those|son|sa|leur|malian|malienne|malien)[\s']+)*"
)


def _coordinated(gap: str, a: Found, b: Found) -> bool:
    if gap.strip(" (,") == "" and a.actor_id == b.actor_id:
        return True
    return len(gap) < REACH and _AND.fullmatch(gap) is not None
