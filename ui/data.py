"""Reads that sessions share, keyed by the store's version: nothing here is ever changed.

Kept in plain caches and not in Streamlit's, because the data routes answer outside of any script.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import geopandas as gpd
import pandas as pd
import pyarrow as pa

from geo.filters import IncidentFilter
from geo.filters.mask import load
from geo.fold import said_by
from geo.i18n import language, use
from geo.labels import actors, label, lowered, pair, toll
from geo.model.actor import NAMED
from geo.model.claim import Claim, Source
from geo.model.incident import Toll
from geo.model.vocabulary import Kind, Prop, Stance
from geo.store.log import Entry
from geo.store.opening import open_store
from geo.store.sql_store import SqlStore
from geo.view.lens_words import lens_line
from geo.when import when_text
from geo.where import where_text

_lock = threading.RLock()


@lru_cache(maxsize=1)
def store() -> SqlStore:
    """Open the store once for the process. Raises StoreError."""
    return open_store()


@dataclass(frozen=True)
class Edition:
    """One state of the data: the store's version and, perhaps, the day it is seen from."""

    version: str
    asof: date | None = None

    @property
    def key(self) -> str:
        """Give the edition as it stands in addresses: short, and without a slash."""
        return self.version[:16] + (f"-{self.asof:%Y%m%d}" if self.asof else "")


def edition(wanted: IncidentFilter) -> Edition:
    """Give the edition that a filter looks at now."""
    return Edition(store().version(), wanted.asof)


def frame(seen: Edition) -> gpd.GeoDataFrame:
    """Give the whole incidents table of an edition; its row numbers are the browser's ids."""
    with _lock:
        found = _frame(seen)
        _known[seen.key] = seen
        return found


_known: dict[str, Edition] = {}


@lru_cache(maxsize=4)
def _frame(seen: Edition) -> gpd.GeoDataFrame:
    wanted = IncidentFilter(asof=seen.asof) if seen.asof else None
    table = store().read_incidents(wanted).reset_index(drop=True)
    pa.default_memory_pool().release_unused()  # what reading took and the table does not need
    return table


def named_edition(key: str) -> Edition | None:
    """Find an edition by its key, if a page of this process has shown it."""
    return _known.get(key)


@lru_cache(maxsize=512)
def claims(seen: Edition, incident_id: str) -> tuple[Claim, ...]:
    """Give an incident's claims as far as they had been made."""
    found = said_by(store().read_claims(incident_id), seen.asof, store().context())
    return tuple(c for c in found if c.prop is not Prop.TITLE)


@dataclass(frozen=True)
class Carried:
    """What a source carries: how many claims of each stance, about which incidents."""

    stances: Counter[str]
    incidents: tuple[str, ...]


@lru_cache(maxsize=4)
def carried(seen: Edition) -> dict[str, Carried]:
    """Give what each source carries, by source id; sources that carry no claim are left out."""
    known = said_by(store().read_single_claims(), seen.asof, store().context())
    by_source: dict[str, list[Claim]] = {}
    for claim in known:
        if claim.prop is not Prop.TITLE:
            by_source.setdefault(claim.source_id, []).append(claim)
    told = {s: Carried(Counter(str(c.stance) for c in own),
                       tuple(dict.fromkeys(c.incident_id for c in own)))
            for s, own in by_source.items()}
    return told | _data_sets(seen, told)


def _data_sets(seen: Edition, single: dict[str, Carried]) -> dict[str, Carried]:
    """Count what data sets carry from the table: a million rows are never taken apart for it."""
    table = frame(seen)
    lists = table["source_ids"].astype("category")
    found: dict[str, list[pd.DataFrame]] = {}
    for code, text in enumerate(lists.cat.categories):
        own = [s for s in load(str(text)) if s not in single]
        rows = table[lists.cat.codes == code] if own else table.iloc[:0]
        for source_id in own:
            found.setdefault(source_id, []).append(rows)
    return {s: Carried(Counter({str(Stance.REPORTS): int(sum(f["n_claims"].sum() for f in parts))}),
                       tuple(str(i) for f in parts for i in f["incident_id"]))
            for s, parts in found.items()}


@lru_cache(maxsize=4)
def named_actors(seen: Edition, most: int = 300) -> tuple[str, ...]:
    """Give those whom imported files name and no table of actors knows, the most frequent first."""
    counted: Counter[str] = Counter()
    for column in ("perpetrators_alleged", "parties"):
        for text, n in frame(seen)[column].value_counts().items():
            counted.update({a: int(n) for a in load(str(text)) if a.startswith(NAMED)})
    return tuple(a for a, _n in counted.most_common(most))


@lru_cache(maxsize=4)
def _sources(_version: str) -> dict[str, Source]:
    return store().read_sources()


@lru_cache(maxsize=4)
def _batches(_version: str) -> tuple[Entry, ...]:
    return tuple(store().batches())


def batches() -> tuple[Entry, ...]:
    """Give the log of the store's present version, oldest entry first."""
    return _batches(store().version())


def sources() -> dict[str, Source]:
    """Give the sources of the store's present version."""
    return _sources(store().version())


def row_of(seen: Edition, incident_id: str) -> int | None:
    """Give an incident's row number, or None where the edition does not have it."""
    hits = frame(seen).index[frame(seen)["incident_id"].eq(incident_id)]
    return int(hits[0]) if len(hits) else None


def titles_of(incident_ids: Collection[str]) -> dict[str, str]:
    """Give the titles, by id, of those incidents that the store has."""
    table = frame(edition(IncidentFilter()))
    found = table[table["incident_id"].isin(list(incident_ids))]
    titles = found["title_fr" if language() == "fr" else "title"]
    return dict(zip(found["incident_id"].astype(str), titles.astype(str), strict=True))


def title_of(incident_id: str) -> str:
    """Give an incident's title, its id where the store no longer has it."""
    return titles_of([incident_id]).get(incident_id, incident_id)


@dataclass(frozen=True)
class Record:
    """One row for a card: words in the language of the context."""

    incident_id: str
    kind: Kind
    title: str
    when: str
    where: str
    killed: str
    event_type: str
    grade: str
    accused: str
    response: str
    conflict: bool
    possible: bool = False
    voice: str = ""
    """What the group of speakers says by whose figures the page goes."""


def record(row: pd.Series, lang: str) -> Record:
    """Put a row of the incidents table into words."""
    use(lang)
    title = row["title_fr"] if lang == "fr" else row["title"]
    voiced = "voice" in row  # of ``geo.view.lens``: what everybody says is kept beside
    low, best, high, is_open = (row[f"{'all_' if voiced else ''}killed_{end}"]
                                for end in ("low", "best", "high", "open"))
    killed = Toll(*(None if pd.isna(n) else int(n) for n in (low, best, high)), open=bool(is_open))
    answers = dict.fromkeys(r["response"] for r in load(str(row["response"])))
    return Record(
        str(row["incident_id"]), Kind(str(row["kind"])), str(title), when_text(row),
        where_text(row), toll(killed), label("type", row["event_type"]),
        label("grade", row["grade"]), actors(load(str(row["perpetrators_alleged"]))),
        ", ".join(lowered(label("response", a)) for a in answers), bool(row["has_conflict"]),
        str(row.get("date_match")) == "possible", lens_line(row) if voiced else "")


def card(seen: Edition, row: int, lang: str) -> dict[str, object]:
    """Give what the map shows when the pointer rests on a symbol. Raises IndexError."""
    told = record(frame(seen).iloc[row], lang)
    lines = [told.when, told.where, pair(label("prop", "killed"), told.killed),
             pair(label("prop", "perpetrator"), told.accused or "–"), told.grade]
    return {"title": told.title, "lines": [line for line in lines if line]}


def forget() -> None:
    """Drop everything cached, for tests that change the store."""
    for cached in (store, _frame, claims, carried, named_actors, _sources, _batches):
        cached.cache_clear()
    _known.clear()

