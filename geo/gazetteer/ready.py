"""The index of everything that is installed, ready in a fraction of a second."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from geo.gazetteer.abroad import abroad_entries
from geo.gazetteer.entries import entries, entries_digest
from geo.gazetteer.installed import folder
from geo.gazetteer.place_tables import PLACES
from geo.gazetteer.resolver import cached_index, resolve
from geo.gazetteer.stamp import Stamp, stamp
from geo.gazetteer.toponym_index import Index, build_index, digest
from geo.model.vocabulary import GeoStatus

_TABLES = ("abroad.csv", "namesakes.csv")


def ready_index() -> Index:
    """Give the index of the built-in places, the installed gazetteers and the places abroad.

    It is kept beside the gazetteers under a digest of all that went into it.
    """
    return _index(_named(entries_digest(), stamp(PLACES / name for name in _TABLES)))


@lru_cache(maxsize=2)
def _named(entries_named: str, tables: Stamp) -> str:
    return digest(entries_named.encode(), *(path.read_bytes() for path, _time, _size in tables))


@lru_cache(maxsize=2)
def _index(name: str) -> Index:
    try:
        return cached_index(all_entries, name, folder() / "index")
    except OSError:  # nowhere to keep it: made anew each time
        return build_index(all_entries())


def knows(words: str) -> bool:
    """Tell whether words name a place that the index holds, be it one of several so called."""
    return resolve(ready_index(), words).status is not GeoStatus.UNLOCATED


def all_entries() -> pd.DataFrame:
    """Give the known places, and those just across the borders."""
    known = entries()
    return pd.concat([known, abroad_entries().reindex(columns=known.columns)], ignore_index=True)
