"""What ACLED's older exports have no column for: taken from a newer export of the same events.

A file without ``civilian_targeting`` does not say that civilians were no target, one without
``tags`` not that there were none. See ``docs/decisions/0038-what-a-file-cannot-say.md``.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from geo.ingest.actor_names import joined
from geo.ingest.cells import plain
from geo.model.record import items
from geo.model.vocabulary import Flag

TARGETING, TAGS = "civilian_targeting", "tags"
_TARGETED = ("targeting", "targeting_original", "perpetrators", "parties")
_TAGGED = r" \[.*\]$"


def lacking(header: Sequence[str]) -> tuple[str, ...]:
    """Name the columns of a newer export that a file has not.

    >>> lacking(["event_id_cnty", "Tags"])
    ('civilian_targeting',)
    """
    has = {plain(h) for h in header}
    return tuple(c for c in (TARGETING, TAGS) if c not in has)


def as_before(now: pd.DataFrame, held: pd.DataFrame, missing: Sequence[str]) -> pd.DataFrame:
    """Give records with what their file has no column for as the ones held say it.

    Both tables have the columns of ``geo.model.record``, row for row of the same event. Where its
    type or its sides are others than before, the record stays as the file has it.
    """
    same = (_untagged(now).eq(_untagged(held)) & now["actors_original"].eq(held["actors_original"])
            & now["event_type"].eq(held["event_type"]))
    found = now.copy()
    if TARGETING in missing:
        _take(found, held, _TARGETED, same)
    if TAGS in missing:
        _take(found, held, ("event_original",), same)
        flags = [_marked(mine, theirs) for mine, theirs in
                 zip(found["flags"], held["flags"], strict=True)]
        found["flags"] = found["flags"].mask(same, pd.Series(flags, found.index, dtype="object"))
    _take(found, held, ("victims",), same & found["targeting"].eq(held["targeting"]))
    return found


def _untagged(rows: pd.DataFrame) -> pd.Series:
    return rows["event_original"].astype("object").str.replace(_TAGGED, "", regex=True)


def _take(found: pd.DataFrame, held: pd.DataFrame, names: Sequence[str], where: pd.Series) -> None:
    for name in names:
        found[name] = found[name].mask(where, held[name])


def _marked(mine: str, theirs: str) -> str:
    """Give a record's flags with the one that a tag makes, in the order of the record held."""
    both = {*items(mine), *({Flag.SYNTHETIC.value} & {*items(theirs)})}
    return theirs if both == {*items(theirs)} else joined(sorted(both))
