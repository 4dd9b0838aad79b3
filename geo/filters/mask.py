"""The filter on a table: vectorised over categories, so that 100,000 rows cost what 100 do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from geo.builtin import builtin_actors
from geo.gazetteer import units
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.locate import find_unit
from geo.model.admin import Vintage
from geo.model.vocabulary import DateMatch, GeoPrecision, GeoStatus, Match, Outside, Role

if TYPE_CHECKING:
    from geo.filters.incident_filter import IncidentFilter

Bools = np.ndarray[Any, np.dtype[np.bool_]]
IN_BATCH = "in_batch"
"""The column that tells whether an import that a filter names brings an incident. No table has it
of itself, since an undo changes it and no fold: ``Store.marked`` adds it where it is asked for."""


def match(wanted: IncidentFilter, frame: pd.DataFrame) -> pd.Series:
    """Give ``definite``, ``possible`` or missing for each row."""
    shown = np.ones(len(frame), dtype=bool)
    for test in _tests(wanted, frame):
        shown &= test
    definite, possible = _dates(wanted, frame)
    out = np.full(len(frame), None, dtype=object)
    out[shown & possible] = DateMatch.POSSIBLE.value
    out[shown & definite] = DateMatch.DEFINITE.value
    return pd.Series(out, index=frame.index, dtype=object)


def _tests(wanted: IncidentFilter, frame: pd.DataFrame) -> Iterator[Bools]:
    yield from _values(wanted, frame)
    if wanted.killed is not None:
        toll = frame[f"killed_{wanted.basis}"]
        yield (toll >= wanted.killed).fillna(value=False).to_numpy(dtype=bool)
    if wanted.q.strip():
        needle = fold_name(wanted.q)
        yield frame["search_text"].str.contains(needle, regex=False).to_numpy(dtype=bool)
    if wanted.batch:
        yield frame[IN_BATCH].to_numpy(dtype=bool)
    if wanted.actor:
        yield _actors(wanted, frame)
    for ids in (wanted.adm1, wanted.adm2, wanted.adm3):
        if ids:
            yield by_value(frame["unit_ids"], partial(lies_in, members(ids, wanted.vintage)))


def _values(wanted: IncidentFilter, frame: pd.DataFrame) -> Iterator[Bools]:
    """Test the columns of one value and those of lists that need no table beside."""
    for column, values in (("event_type", wanted.type), ("targeting", wanted.targeting),
                           ("grade", wanted.grade)):
        if values:
            yield by_value(frame[column], frozenset(values).__contains__)
    if wanted.harm:
        yield by_value(frame["harm"], lambda v: any(h["kind"] in wanted.harm for h in load(v)))
    if wanted.response:
        yield by_value(frame["response"], lambda v: bool(_responses(v) & set(wanted.response)))
    if wanted.source:
        yield by_value(frame["source_ids"], partial(_names_one, frozenset(wanted.source)))
    if wanted.precision:
        coarsest = wanted.precision.rank
        yield by_value(frame["geo_precision"], lambda v: GeoPrecision(v).rank <= coarsest)
    if wanted.outside is not Outside.WITH:
        abroad = wanted.outside is Outside.ONLY
        yield by_value(frame["geo_status"], lambda v: (v == GeoStatus.OUTSIDE) is abroad)


def by_value(column: pd.Series, test: Callable[[str], bool]) -> Bools:
    """Test each distinct value once and spread the answers over the rows."""
    values = column.astype("category")
    told = np.array([test(str(v)) for v in values.cat.categories] + [False], dtype=bool)
    spread: Bools = told[values.cat.codes.to_numpy()]  # missing has code -1: the last, False
    return spread


def load(text: str) -> list[Any]:
    """Read a JSON array; no text is no items."""
    items: list[Any] = json.loads(text) if text else []
    return items


def _responses(text: str) -> set[str]:
    return {r["response"] for r in load(text)} or {"none"}


def wanted_actors(chosen: str) -> frozenset[str]:
    """Give the actors that a chosen id or class stands for, whatever belonged to them included."""
    known = builtin_actors()
    if chosen.startswith("class:"):
        return known.of_class(chosen.removeprefix("class:"))
    return known.members(chosen)


def _actors(wanted: IncidentFilter, frame: pd.DataFrame) -> Bools:
    columns = {Role.PERPETRATOR: ["perpetrators_alleged"], Role.SPEAKER: ["speakers"],
               Role.ANY: ["perpetrators_alleged", "parties", "speakers"]}[wanted.role]
    combine = np.logical_and if wanted.match is Match.ALL else np.logical_or
    each = []
    for chosen in wanted.actor:
        ids = wanted_actors(chosen)
        hits = [by_value(frame[c], partial(_names_one, ids)) for c in columns]
        each.append(np.logical_or.reduce(hits))
    result: Bools = combine.reduce(each)
    return result


def members(unit_ids: tuple[str, ...], vintage: Vintage) -> frozenset[str]:
    """Give the communes of the chosen units."""
    return frozenset(c for u in unit_ids for c in units.members(u, vintage))


def _names_one(ids: frozenset[str], text: str) -> bool:
    return bool(ids.intersection(load(text)))


def lies_in(inside: frozenset[str], where: str) -> bool:
    """Tell whether an incident may lie inside: one of its units lies wholly in the communes."""
    return any(_communes(u) <= inside for u in load(where))


@cache
def _communes(unit_id: str) -> frozenset[str]:
    return units.members(unit_id, find_unit(unit_id)[1])


def _dates(wanted: IncidentFilter, frame: pd.DataFrame) -> tuple[Bools, Bools]:
    """Tell which rows lie in the range for certain, and which at least perhaps."""
    n = len(frame)
    if wanted.since is None and wanted.until is None:
        return np.ones(n, dtype=bool), np.ones(n, dtype=bool)
    since = np.datetime64(wanted.since or "0001-01-01", "s")
    until = np.datetime64(wanted.until or "9999-12-31", "s")
    start, end = (frame[c].to_numpy(dtype="datetime64[s]") for c in ("date_start", "date_end"))
    undated = np.isnat(start)
    definite = (start >= since) & (end <= until) & ~undated
    possible = undated | ((start <= until) & (end >= since))
    several = by_value(frame["date_options"], lambda v: len(load(v)) > 1)
    perhaps = by_value(frame["date_options"], lambda v: any(
        np.datetime64(a, "s") <= until and np.datetime64(b, "s") >= since for a, b in load(v)))
    return definite, np.where(several, perhaps, possible)
